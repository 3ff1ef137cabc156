//! A complete search over luminances: whether contracts can hold together, and within which spans.
//!
//! Contrast asks of two luminances which is the lighter and by what factor at least. Once it is settled for every contract
//! which role is the lighter, bounds alone decide. So the search settles that, one contract at a time, and gives up a
//! branch as soon as some role is left without a luminance. Colours are not solved for here.

use super::{conflict::Question, scheme::Scheme};

/// Branches that are tried for one question; more than any theme needs.
const MOST_BRANCHES: u32 = 1024;

/// What makes up for rounding where a luminance touches an end.
const TOUCH: f64 = 1e-12;

/// Rounds of narrowing for each role. Where roles can be anything, ends may creep; then they creep out of 0..=1.
const MOST_STEPS: usize = 64;

/// Spans in which the rest of a variant can be solved, role by role.
pub(super) struct Guide(Search);

impl Guide {
    /// The spans of a variant in which all its demands can be kept; nothing where they can't.
    pub(super) fn new(scheme: &Scheme<'_>) -> Option<Self> {
        Question::new(scheme).whole().map(Self)
    }

    /// The least and the greatest luminance that a role may take.
    pub(super) fn span(&self, role: usize) -> Option<(f64, f64)> {
        self.0.spans.get(role).copied()
    }

    /// Gives a role its luminance, which narrows the others; false where some other role has nothing left.
    pub(super) fn fix(&mut self, role: usize, luminance: f64) -> bool {
        let Self(search) = self;
        if let (Some(domain), Some(span)) = (search.domains.get_mut(role), search.spans.get_mut(role)) {
            *domain = Some(vec![luminance]);
            *span = (luminance, luminance);
        }
        search.narrow()
    }
}

/// Roles, what each can be, and what must hold between them.
#[derive(Clone)]
pub(super) struct Search {
    /// For each role the luminances it can have, in order; where absent, any.
    domains: Vec<Option<Vec<f64>>>,
    /// What is seen, its ground, the least ratio.
    contrasts: Vec<(usize, usize, f64)>,
    /// For each role the least and the greatest luminance that are left.
    spans: Vec<(f64, f64)>,
    /// For each contract whether the role that is seen is the lighter, where that is settled.
    settled: Vec<Option<bool>>,
}

impl Search {
    /// Nothing where some role can't be anything.
    pub(super) fn new(domains: Vec<Option<Vec<f64>>>, contrasts: Vec<(usize, usize, f64)>) -> Option<Self> {
        let ends = |domain: &Option<Vec<f64>>| match domain {
            Some(domain) => Some((*domain.first()?, *domain.last()?)),
            None => Some((0.0, 1.0)),
        };
        let spans = domains.iter().map(ends).collect::<Option<_>>()?;
        let settled = vec![None; contrasts.len()];
        Some(Self { domains, contrasts, spans, settled })
    }

    /// The search with everything settled; nothing where the contracts can't hold together.
    pub(super) fn settle(self) -> Option<Self> {
        let mut branches = 0;
        self.branch(&mut branches)
    }

    fn branch(mut self, branches: &mut u32) -> Option<Self> {
        *branches += 1;
        if *branches > MOST_BRANCHES || !self.narrow() {
            return None;
        }
        let Some(open) = self.settled.iter().position(Option::is_none) else { return Some(self) };
        [false, true].into_iter().find_map(|lighter| {
            let mut next = self.clone();
            if let Some(one) = next.settled.get_mut(open) {
                *one = Some(lighter);
            }
            next.branch(branches)
        })
    }

    /// Narrows the spans by all that is settled, and settles what has only one way left; false where some role has nothing
    /// left. Every turn but the last moves an end to another luminance or settles a contract, so that it comes to an end.
    fn narrow(&mut self) -> bool {
        for _ in 0..=self.spans.len() * MOST_STEPS {
            let mut changed = false;
            for at in 0..self.contrasts.len() {
                match self.narrow_by(at) {
                    None => return false,
                    Some(moved) => changed |= moved,
                }
            }
            if !changed {
                return true;
            }
        }
        false
    }

    /// Whether one contract moved something; nothing where it can't hold.
    fn narrow_by(&mut self, at: usize) -> Option<bool> {
        let (seen, ground, min) = *self.contrasts.get(at)?;
        let (one, other) = (*self.spans.get(seen)?, *self.spans.get(ground)?);
        let can = |light: (f64, f64), dark: (f64, f64)| light.1 + 0.05 >= min * (dark.0 + 0.05) * (1.0 - TOUCH);
        let settled = self.settled.get_mut(at)?;
        let (way, mut changed) = match (*settled, can(one, other), can(other, one)) {
            (None, false, false) | (Some(true), false, _) | (Some(false), _, false) => return None,
            (None, true, true) => return Some(false),
            (None, lighter, _) => {
                *settled = Some(lighter);
                (lighter, true)
            }
            (Some(way), ..) => (way, false),
        };
        let (light, dark) = if way { (seen, ground) } else { (ground, seen) };
        let (most, least) = (self.spans.get(light)?.1, self.spans.get(dark)?.0);
        changed |= self.raise(light, min * (least + 0.05) * (1.0 - TOUCH) - 0.05);
        changed |= self.lower(dark, (most + 0.05) / min * (1.0 + TOUCH) - 0.05);
        let left = [light, dark].iter().all(|role| self.spans.get(*role).is_some_and(|(low, high)| low <= high));
        left.then_some(changed)
    }

    /// Lifts the lower end of a role to the first of its luminances that is no lower than `floor`.
    fn raise(&mut self, role: usize, floor: f64) -> bool {
        let (Some((low, _)), Some(domain)) = (self.spans.get_mut(role), self.domains.get(role)) else { return false };
        if *low >= floor {
            return false;
        }
        *low = match domain {
            None => floor,
            Some(domain) => {
                let at = domain.partition_point(|luminance| *luminance < floor);
                domain.get(at).copied().unwrap_or(f64::INFINITY)
            }
        };
        true
    }

    fn lower(&mut self, role: usize, ceiling: f64) -> bool {
        let (Some((_, high)), Some(domain)) = (self.spans.get_mut(role), self.domains.get(role)) else { return false };
        if *high <= ceiling {
            return false;
        }
        *high = match domain {
            None => ceiling,
            Some(domain) => {
                let below = domain.partition_point(|luminance| *luminance <= ceiling).checked_sub(1);
                below.and_then(|at| domain.get(at)).copied().unwrap_or(f64::NEG_INFINITY)
            }
        };
        true
    }
}
