//! Which contracts can't hold together: a complete search over luminances, and the sets that no contract can be taken from.
//!
//! Contrast asks of two luminances which is the lighter and by what factor at least. Once it is settled for every contract
//! which role is the lighter, bounds alone decide. So the search settles that, one contract at a time, and gives up a
//! branch as soon as some role is left without a luminance. Colours are not solved for here.

use super::{
    character::VARIANTS,
    role::Status,
    scheme::{MARGIN, Primary, Scheme},
    status::Apart,
};
use crate::{ContractRole, Contrast, Rgb8, Scheme as SchemeName};

/// Branches that are tried for one question; more than any theme needs.
const MOST_BRANCHES: u32 = 4096;

/// A demand that takes part in a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Light or dark.
    pub scheme: SchemeName,
    /// Standard or high.
    pub contrast: Contrast,
    /// The role that is seen, or the primary.
    pub role: String,
    /// The role beneath it, or the status that the primary must be told apart from.
    pub ground: String,
    /// Text or shape; absent where it is not contrast that is asked for but a distance in colour.
    pub kind: Option<ContractRole>,
    /// The least ratio by WCAG 2.2, or the least ΔE-OK.
    pub min: f64,
}

impl Conflict {
    /// The demand as a sentence.
    pub fn sentence(&self) -> String {
        let Self { scheme, contrast, role, ground, kind, min } = self;
        match kind {
            Some(_) => format!("{role} must have {min}:1 with {ground} in {scheme}, {contrast} contrast."),
            None => format!("{role} must be {min} ΔE-OK from {ground} in {scheme}, {contrast} contrast."),
        }
    }
}

/// A demand, by the places of its roles.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Demand {
    Contrast { seen: usize, ground: usize, kind: ContractRole, min: f64 },
    Distance { status: Status, place: usize, least: f64 },
}

/// One variant's demands, and what each role can be.
struct Question<'a> {
    scheme: &'a Scheme<'a>,
    demands: Vec<Demand>,
    /// Luminances of all greys, which a role without colour of its own can have.
    greys: Vec<f64>,
    /// For each role the luminances it can have, in order; absent for those of the greys.
    domains: Vec<Option<Vec<f64>>>,
    /// The colours that the primary can be, where it is not free, each with what the statuses can be beside it.
    primaries: Vec<(Rgb8, [Choice; 4])>,
    /// What the statuses can be where the primary is free.
    free: [Choice; 4],
}

/// The luminances that a status can have: told apart from the primary, or not.
#[derive(Debug, Clone, Default)]
struct Choice {
    apart: Vec<f64>,
    any: Vec<f64>,
}

/// A set of demands of one variant that can't hold together and of which each is needed for that; empty where they can.
pub(super) fn conflicts(scheme: &Scheme<'_>) -> Vec<Conflict> {
    let question = Question::new(scheme);
    question.irreducible().iter().filter_map(|demand| question.told(*demand)).collect()
}

impl<'a> Question<'a> {
    fn new(scheme: &'a Scheme<'a>) -> Self {
        let light = scheme.light;
        let greys = (0..=u8::MAX).map(|step| light.luminance(Rgb8 { r: step, g: step, b: step })).collect();
        let mut domains: Vec<Option<Vec<f64>>> = vec![None; scheme.roles.len()];
        let mut fix = |place: usize, color: Rgb8| {
            if let Some(domain) = domains.get_mut(place) {
                *domain = Some(vec![light.luminance(color)]);
            }
        };
        // A scheme is light or dark by its grounds: they are what the character makes of them.
        if let Ok(grounds) = scheme.solve_until("primary") {
            for (place, color) in grounds.colors.iter().enumerate() {
                if let Some(color) = color {
                    fix(place, *color);
                }
            }
        }
        for (place, color) in scheme.locks {
            fix(*place, *color);
        }
        let mut demands: Vec<Demand> = scheme
            .bonds
            .iter()
            .map(|bond| Demand::Contrast {
                seen: usize::from(bond.seen),
                ground: usize::from(bond.ground),
                kind: bond.kind,
                min: bond.min,
            })
            .collect();
        let locked = |place: usize| scheme.locks.iter().any(|(lock, _)| *lock == place);
        for status in Status::ALL {
            if let Some(place) = scheme.place_of(status.role()).filter(|place| !locked(*place)) {
                demands.push(Demand::Distance { status, place, least: scheme.apart() });
            }
        }
        let any = Status::ALL.map(|status| sorted(scheme.candidates(status, &[])));
        let least = scheme.apart() + MARGIN;
        let beside = |color: &Rgb8| {
            let apart = [Apart { oklab: light.oklab(*color), least }];
            let mut any = any.iter();
            let choices = Status::ALL.map(|status| Choice {
                apart: sorted(scheme.candidates(status, &apart)),
                any: any.next().cloned().unwrap_or_default(),
            });
            (*color, choices)
        };
        let primaries = match scheme.primary {
            Primary::FirstOf(colors) => colors.iter().map(beside).collect(),
            Primary::Nearest(_) => {
                let lock = scheme.place_of("primary").and_then(|at| scheme.locks.iter().find(|(lock, _)| *lock == at));
                lock.map(|(_, color)| beside(color)).into_iter().collect()
            }
        };
        let mut any = any.iter();
        let free = Status::ALL.map(|_| {
            let any = any.next().cloned().unwrap_or_default();
            Choice { apart: any.clone(), any }
        });
        Self { scheme, demands, greys, domains, primaries, free }
    }

    /// Demands that can't hold together, while any of them fewer can; none where all can.
    fn irreducible(&self) -> Vec<Demand> {
        let mut kept: Vec<Demand> = self.demands.clone();
        if self.feasible(&kept) {
            return Vec::new();
        }
        for demand in &self.demands {
            let without: Vec<Demand> = kept.iter().filter(|other| *other != demand).copied().collect();
            if !self.feasible(&without) {
                kept = without;
            }
        }
        kept
    }

    fn told(&self, demand: Demand) -> Option<Conflict> {
        let (scheme, contrast) = *VARIANTS.get(self.scheme.variant)?;
        let name = |place: usize| self.scheme.roles.get(place).map(ToString::to_string);
        Some(match demand {
            Demand::Contrast { seen, ground, kind, min } => {
                Conflict { scheme, contrast, role: name(seen)?, ground: name(ground)?, kind: Some(kind), min }
            }
            Demand::Distance { place, least, .. } => {
                Conflict { scheme, contrast, role: "primary".to_owned(), ground: name(place)?, kind: None, min: least }
            }
        })
    }

    /// Whether some colours keep all of `demands`. A primary of several steps is asked about step by step, since each has
    /// its own distances.
    fn feasible(&self, demands: &[Demand]) -> bool {
        if self.primaries.is_empty() {
            return self.feasible_with(demands, None, &self.free);
        }
        self.primaries.iter().any(|(color, choices)| self.feasible_with(demands, Some(*color), choices))
    }

    fn feasible_with(&self, demands: &[Demand], primary: Option<Rgb8>, choices: &[Choice; 4]) -> bool {
        let mut domains: Vec<Option<&[f64]>> = self.domains.iter().map(Option::as_deref).collect();
        let luminance = primary.map(|color| [self.scheme.light.luminance(color)]);
        if let (Some(place), Some(luminance)) = (self.scheme.place_of("primary"), &luminance)
            && let Some(domain) = domains.get_mut(place)
        {
            *domain = Some(luminance);
        }
        for (status, choice) in Status::ALL.into_iter().zip(choices) {
            let apart =
                demands.iter().any(|demand| matches!(demand, Demand::Distance { status: of, .. } if *of == status));
            let own = if apart { &choice.apart } else { &choice.any };
            if let Some(domain) = self.scheme.place_of(status.role()).and_then(|place| domains.get_mut(place)) {
                domain.get_or_insert(own);
            }
        }
        let contrasts: Vec<(usize, usize, f64)> = demands
            .iter()
            .filter_map(|demand| match demand {
                Demand::Contrast { seen, ground, min, .. } => Some((*seen, *ground, *min)),
                Demand::Distance { .. } => None,
            })
            .collect();
        let spans: Option<Vec<(f64, f64)>> = domains.iter().map(|domain| ends(domain.unwrap_or(&self.greys))).collect();
        let Some(spans) = spans else { return false };
        let mut search = Search { greys: &self.greys, domains: &domains, contrasts: &contrasts, branches: 0 };
        search.settle(spans, vec![None; contrasts.len()])
    }
}

fn sorted(mut luminances: Vec<f64>) -> Vec<f64> {
    luminances.sort_by(f64::total_cmp);
    luminances.dedup();
    luminances
}

fn ends(domain: &[f64]) -> Option<(f64, f64)> {
    Some((*domain.first()?, *domain.last()?))
}

/// Which of a contract's roles is the lighter, where it is settled: whether it is the one that is seen.
type Settled = Vec<Option<bool>>;

struct Search<'a> {
    greys: &'a [f64],
    domains: &'a [Option<&'a [f64]>],
    contrasts: &'a [(usize, usize, f64)],
    branches: u32,
}

impl Search<'_> {
    /// Whether the contracts can be settled within the spans of luminance that the roles have.
    fn settle(&mut self, mut spans: Vec<(f64, f64)>, mut settled: Settled) -> bool {
        self.branches += 1;
        if self.branches > MOST_BRANCHES || !self.narrow(&mut spans, &mut settled) {
            return false;
        }
        let Some(open) = settled.iter().position(Option::is_none) else { return true };
        [false, true].into_iter().any(|lighter| {
            let mut settled = settled.clone();
            if let Some(one) = settled.get_mut(open) {
                *one = Some(lighter);
            }
            self.settle(spans.clone(), settled)
        })
    }

    /// Narrows the spans by all that is settled, and settles what has only one way left; false where some role has nothing
    /// left. Every turn but the last moves an end to another luminance or settles a contract, so that it comes to an end.
    fn narrow(&self, spans: &mut [(f64, f64)], settled: &mut Settled) -> bool {
        loop {
            let mut changed = false;
            for ((seen, ground, min), lighter) in self.contrasts.iter().zip(settled.iter_mut()) {
                let (Some(one), Some(other)) = (spans.get(*seen).copied(), spans.get(*ground).copied()) else {
                    return false;
                };
                let can =
                    |light: (f64, f64), dark: (f64, f64)| (light.1 + 0.05) >= min * (dark.0 + 0.05) * (1.0 - 1e-12);
                let way = match (lighter.as_ref(), can(one, other), can(other, one)) {
                    (None, false, false) | (Some(true), false, _) | (Some(false), _, false) => return false,
                    (None, true, true) => continue,
                    (None, seen_lighter, _) => {
                        *lighter = Some(seen_lighter);
                        changed = true;
                        seen_lighter
                    }
                    (Some(way), ..) => *way,
                };
                let (light, dark) = if way { (*seen, *ground) } else { (*ground, *seen) };
                let (Some((_, most)), Some((least, _))) = (spans.get(light).copied(), spans.get(dark).copied()) else {
                    return false;
                };
                let floor = min * (least + 0.05) * (1.0 - 1e-12) - 0.05;
                let ceiling = (most + 0.05) / min * (1.0 + 1e-12) - 0.05;
                changed |= self.raise(spans, light, floor) | self.lower(spans, dark, ceiling);
                if [light, dark].iter().any(|role| spans.get(*role).is_none_or(|(low, high)| low > high)) {
                    return false;
                }
            }
            if !changed {
                return true;
            }
        }
    }

    fn domain(&self, role: usize) -> &[f64] {
        self.domains.get(role).copied().flatten().unwrap_or(self.greys)
    }

    /// Lifts the lower end of a role to the first of its luminances that is no lower than `floor`.
    fn raise(&self, spans: &mut [(f64, f64)], role: usize, floor: f64) -> bool {
        let domain = self.domain(role);
        let Some((low, _)) = spans.get_mut(role).filter(|(low, _)| *low < floor) else { return false };
        *low = domain.get(domain.partition_point(|luminance| *luminance < floor)).copied().unwrap_or(f64::INFINITY);
        true
    }

    fn lower(&self, spans: &mut [(f64, f64)], role: usize, ceiling: f64) -> bool {
        let domain = self.domain(role);
        let Some((_, high)) = spans.get_mut(role).filter(|(_, high)| *high > ceiling) else { return false };
        let below = domain.partition_point(|luminance| *luminance <= ceiling).checked_sub(1);
        *high = below.and_then(|at| domain.get(at)).copied().unwrap_or(f64::NEG_INFINITY);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Question;
    use crate::{Brief, DeriveMode, Lock, derive::solve::Job};

    fn strict(seed: &str) -> Brief {
        Brief { mode: DeriveMode::Strict, ..Brief::new("acme", seed) }
    }

    fn on(ground: &str, seed: &str) -> Brief {
        let (role, color, reason) = ("background".to_owned(), ground.to_owned(), "a test".to_owned());
        let lock = Lock { role, color, scheme: None, contrast: None, reason };
        Brief { locks: vec![lock], ..Brief::new("acme", seed) }
    }

    #[test]
    fn no_demand_of_a_conflict_can_be_spared() {
        let mut found = 0;
        for brief in
            [strict("#ffff00"), strict("#000"), strict("#10b981"), on("#4f386e", "#608010"), on("#777777", "#7c3aed")]
        {
            let read = brief.read().unwrap();
            let job = Job::new(&read, false).unwrap();
            for (variant, base) in job.bases().iter().enumerate() {
                let scheme = job.scheme(variant, base);
                let question = Question::new(&scheme);
                let kept = question.irreducible();
                if kept.is_empty() {
                    continue;
                }
                found += 1;
                assert!(!question.feasible(&kept));
                for demand in &kept {
                    let without: Vec<_> = kept.iter().filter(|other| *other != demand).copied().collect();
                    assert!(question.feasible(&without), "{} {variant}: {demand:?} of {kept:?}", brief.json());
                }
            }
        }
        assert!(found >= 5, "{found}");
    }
}
