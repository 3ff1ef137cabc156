//! Which contracts can't hold together: the demands of one variant as a question about luminances, and the sets that no
//! demand can be taken from.
//!
//! Colours are not solved for here, and the search itself is elsewhere.

use super::{
    character::VARIANTS,
    guide::Search,
    role::Status,
    scheme::{MARGIN, Primary, Scheme},
};
use crate::{ContractRole, Contrast, Rgb8, Scheme as SchemeName, color::delta_e_ok};

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
pub(super) struct Question<'a> {
    scheme: &'a Scheme<'a>,
    demands: Vec<Demand>,
    /// For each role the luminances it can have, in order; absent for those of the greys.
    domains: Vec<Option<Vec<f64>>>,
    /// The colours that the primary can be, where it is not free, each with what the statuses can be beside it.
    primaries: Vec<(Rgb8, [Vec<f64>; 4])>,
    /// What the statuses can be wherever the primary is.
    any: [Vec<f64>; 4],
}

/// A set of demands of one variant that can't hold together and of which each is needed for that; empty where they can.
pub(super) fn conflicts(scheme: &Scheme<'_>) -> Vec<Conflict> {
    let question = Question::new(scheme);
    question.irreducible().iter().filter_map(|demand| question.told(*demand)).collect()
}

/// All that is asked of a role in one variant: what to look at where no conflict was found and it has no place all the same.
pub(super) fn demands_of(scheme: &Scheme<'_>, role: &str) -> Vec<Conflict> {
    let question = Question::new(scheme);
    let asked = question.demands.iter().filter_map(|demand| question.told(*demand));
    asked.filter(|conflict| conflict.role == role || conflict.ground == role).collect()
}

impl<'a> Question<'a> {
    pub(super) fn new(scheme: &'a Scheme<'a>) -> Self {
        let light = scheme.light;
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
        let members = Status::ALL.map(|status| scheme.members(status));
        let least = scheme.apart() + MARGIN;
        let beside = |color: &Rgb8| {
            let own = light.oklab(*color);
            let apart = |members: &Vec<(f64, [f64; 3])>| {
                let apart = members.iter().filter(|(_, oklab)| delta_e_ok(*oklab, own) >= least);
                sorted(apart.map(|(luminance, _)| *luminance).collect())
            };
            (*color, members.each_ref().map(apart))
        };
        let lock = scheme.place_of("primary").and_then(|at| scheme.locks.iter().find(|(lock, _)| *lock == at));
        let primaries = match (scheme.primary, lock) {
            (_, Some((_, color))) => vec![beside(color)],
            (Primary::FirstOf(colors), None) => colors.iter().map(beside).collect(),
            (Primary::Nearest(_), None) => Vec::new(),
        };
        let any = members.each_ref().map(|members| sorted(members.iter().map(|(luminance, _)| *luminance).collect()));
        Self { scheme, demands, domains, primaries, any }
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

    /// Whether some colours keep all of `demands`.
    fn feasible(&self, demands: &[Demand]) -> bool {
        self.answer(demands).is_some()
    }

    /// Spans of luminance in which all demands can be kept, and what was settled for that.
    pub(super) fn whole(&self) -> Option<Search> {
        self.answer(&self.demands)
    }

    /// A search that found an end. A primary of several steps is asked about step by step, since each has its own distances.
    fn answer(&self, demands: &[Demand]) -> Option<Search> {
        let contrasts: Vec<(usize, usize, f64)> = demands
            .iter()
            .filter_map(|demand| match demand {
                Demand::Contrast { seen, ground, min, .. } => Some((*seen, *ground, *min)),
                Demand::Distance { .. } => None,
            })
            .collect();
        if self.primaries.is_empty() {
            return Search::new(self.domains_with(demands, None), contrasts)?.settle();
        }
        self.primaries
            .iter()
            .find_map(|primary| Search::new(self.domains_with(demands, Some(primary)), contrasts.clone())?.settle())
    }

    /// What each role can be, beside a primary.
    fn domains_with(&self, demands: &[Demand], primary: Option<&(Rgb8, [Vec<f64>; 4])>) -> Vec<Option<Vec<f64>>> {
        let mut domains = self.domains.clone();
        if let (Some(place), Some((color, _))) = (self.scheme.place_of("primary"), primary)
            && let Some(domain) = domains.get_mut(place)
        {
            *domain = Some(vec![self.scheme.light.luminance(*color)]);
        }
        for (at, status) in Status::ALL.into_iter().enumerate() {
            let asked =
                demands.iter().any(|demand| matches!(demand, Demand::Distance { status: of, .. } if *of == status));
            let beside = primary.filter(|_| asked).and_then(|(_, beside)| beside.get(at));
            if let Some(domain) = self.scheme.place_of(status.role()).and_then(|place| domains.get_mut(place)) {
                domain.get_or_insert_with(|| beside.or_else(|| self.any.get(at)).cloned().unwrap_or_default());
            }
        }
        domains
    }
}

fn sorted(mut luminances: Vec<f64>) -> Vec<f64> {
    luminances.sort_by(f64::total_cmp);
    luminances.dedup();
    luminances
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
