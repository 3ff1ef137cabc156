//! Which buckets of a histogram are kept.

use std::collections::{BTreeMap, BTreeSet};

use super::{Chosen, Pace, role};

/// Buckets that are kept, the one up to +Inf among them.
pub(super) const BUCKETS: usize = 17;
/// Intervals without a histogram of these bounds after which those of another one are learned: some targets of a service may
/// still run what was there before.
const PATIENCE: f64 = 1.5;

/// The finite bounds of the buckets that are kept, and when a histogram last had them all.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Bounds {
    pub(super) kept: Vec<f64>,
    pub(super) at: Option<f64>,
}

/// Targets whose histograms can be added up, and whether that begins anew.
pub(super) struct Fit {
    pub(super) targets: BTreeSet<u64>,
    pub(super) anew: bool,
}

impl Bounds {
    /// The place of a bound among those that are kept, +Inf being the last.
    pub(super) fn place(&self, bound: f64) -> Option<usize> {
        if bound == f64::INFINITY {
            return Some(BUCKETS - 1);
        }
        self.kept.iter().position(|one| one.total_cmp(&bound).is_eq())
    }

    /// Looks at the buckets of a tick: a target whose histograms lack one of the bounds is no part of it. Where none has them
    /// all for longer than an interval, other bounds are learned; `target` is the latency that satisfies.
    pub(super) fn look(&mut self, chosen: &[Chosen], target: f64, pace: &Pace) -> Fit {
        let finite = |one: &&Chosen| one.role.bound.is_some_and(f64::is_finite);
        let at = chosen.iter().filter(finite).map(|one| one.at).reduce(f64::max);
        let mut fit = Fit { targets: self.fitting(chosen), anew: false };
        let Some(at) = at else { return fit };
        if fit.targets.is_empty() && self.at.is_none_or(|last| at - last > PATIENCE * pace.interval) {
            self.kept = picked(&usual(chosen), target);
            fit = Fit { targets: self.fitting(chosen), anew: true };
        }
        if !fit.targets.is_empty() {
            self.at = Some(self.at.map_or(at, |last| last.max(at)));
        }
        fit
    }

    /// Targets that have all bounds.
    fn fitting(&self, chosen: &[Chosen]) -> BTreeSet<u64> {
        let mut found: BTreeMap<u64, u32> = BTreeMap::new();
        for one in chosen {
            let bound = one.role.bound.filter(|bound| bound.is_finite()).and_then(|bound| self.place(bound));
            if let Some(place) = bound {
                *found.entry(one.target).or_default() |= 1 << place;
            }
        }
        let whole = (1 << self.kept.len()) - 1;
        found.into_iter().filter(|(_, bounds)| *bounds == whole).map(|(target, _)| target).collect()
    }

    /// A number that tells other bounds apart.
    pub(super) fn digest(&self) -> u64 {
        self.kept.iter().fold(1, |digest, bound| role::mixed(digest ^ bound.to_bits()))
    }
}

/// The finite bounds that most targets have.
fn usual(chosen: &[Chosen]) -> Vec<f64> {
    let mut targets: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
    for one in chosen {
        if let Some(bound) = one.role.bound.filter(|bound| bound.is_finite()) {
            targets.entry(one.target).or_default().push(bound);
        }
    }
    let mut counts: BTreeMap<Vec<u64>, (usize, Vec<f64>)> = BTreeMap::new();
    for mut bounds in targets.into_values() {
        bounds.sort_by(f64::total_cmp);
        bounds.dedup();
        let key = bounds.iter().map(|bound| bound.to_bits()).collect();
        counts.entry(key).or_insert((0, bounds)).0 += 1;
    }
    counts.into_values().max_by_key(|(count, _)| *count).map(|(_, bounds)| bounds).unwrap_or_default()
}

/// Of more bounds than there is room for, those around the target and four times it, and some evenly spread.
fn picked(bounds: &[f64], target: f64) -> Vec<f64> {
    let most = BUCKETS - 1;
    if bounds.len() <= most {
        return bounds.to_vec();
    }
    let around = [target, 4.0 * target].map(|wanted| {
        let place = bounds.partition_point(|bound| *bound < wanted);
        let is_exact = bounds.get(place).is_some_and(|bound| *bound <= wanted);
        [Some(place), place.checked_sub(1).filter(|_| !is_exact)]
    });
    let mut picked: BTreeSet<usize> =
        around.into_iter().flatten().flatten().filter(|place| *place < bounds.len()).collect();
    let rest: Vec<usize> = (0..bounds.len()).filter(|place| !picked.contains(place)).collect();
    let room = most - picked.len();
    picked.extend((0..room).filter_map(|nth| rest.get(nth * (rest.len() - 1) / (room - 1))));
    picked.into_iter().filter_map(|place| bounds.get(place).copied()).collect()
}
