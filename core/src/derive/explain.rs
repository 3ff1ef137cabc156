//! Whether a brief can be kept, and if not, why and what comes nearest.

use super::{
    conflict::{Conflict, conflicts, demands_of},
    nearest::nearest,
    scheme::Stuck,
    seed::{Brief, DeriveMode},
    solve::{Job, derive_theme},
};
use crate::{Contrast, Result, Rgb8, Theme};

/// Whether the contracts can be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Feasibility {
    /// Whether there is such a theme.
    pub feasible: bool,
    /// For each variant in which there is none: demands that can't hold together, and of which each is needed for that.
    pub conflicts: Vec<Conflict>,
    /// The seed nearest to the given one that can be the primary, where another seed helps.
    pub nearest: Option<String>,
    /// ΔE-OK from the given seed to that one; 0 where the seed itself can.
    pub distance: Option<f64>,
}

/// Whether a theme can be derived from a brief; where it can't, which contracts conflict, and the nearest seed.
///
/// # Errors
/// Those of [`derive_theme`], but for `derive.infeasible`.
///
/// # Examples
/// ```
/// use azora_core::{Brief, DeriveMode, explain_theme};
/// let yellow = Brief { mode: DeriveMode::Strict, ..Brief::new("acme", "#ffff00") };
/// let answer = explain_theme(&yellow)?;
/// assert!(!answer.feasible);
/// assert_eq!((answer.conflicts[0].role.as_str(), answer.conflicts[0].min), ("primary", 3.0));
/// assert!(answer.nearest.is_some());
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn explain_theme(brief: &Brief) -> Result<Feasibility> {
    match derive_theme(brief) {
        Ok(_) => {
            let (nearest, distance) = (Some(brief.read()?.primary.color.hex()), Some(0.0));
            Ok(Feasibility { feasible: true, conflicts: Vec::new(), nearest, distance })
        }
        Err(error) if error.code == "derive.infeasible" => Ok(Job::new(&brief.read()?, false)?.explain()),
        Err(error) => Err(error),
    }
}

impl Job<'_> {
    /// What conflicts, and what comes nearest.
    pub(super) fn explain(&self) -> Feasibility {
        let variants = self.bases().iter().enumerate();
        let mut conflicts: Vec<Conflict> = variants.flat_map(|(variant, base)| self.conflicts(variant, base)).collect();
        if let Some(theme) = self.solve().ok().filter(|_| conflicts.is_empty()) {
            conflicts = theme.certificate().broken();
        }
        let found = self.nearest_seed();
        let (nearest, distance) = found.map_or((None, None), |(seed, distance)| (Some(seed), Some(distance)));
        Feasibility { feasible: false, conflicts, nearest, distance }
    }

    /// The demands of one variant that can't hold together. Where contrast and the primary alone could, and some role is left
    /// without a colour all the same, all that is asked of it.
    fn conflicts(&self, variant: usize, base: &Theme) -> Vec<Conflict> {
        let Err(Stuck(role)) = self.variant(variant, base) else { return Vec::new() };
        let scheme = self.scheme(variant, base);
        let found = conflicts(&scheme);
        if found.is_empty() { demands_of(&scheme, role) } else { found }
    }

    /// The nearest seed of which a theme can be derived in the same mode.
    fn nearest_seed(&self) -> Option<(String, f64)> {
        let brief = self.brief();
        if brief.mode != DeriveMode::Strict {
            return None;
        }
        let mut bounds = Vec::new();
        for (variant, base) in self.bases().iter().enumerate().filter(|(_, base)| base.contrast() == Contrast::Standard)
        {
            bounds.extend(self.scheme(variant, base).primary_bounds()?);
        }
        let whole = |color: Rgb8| {
            let brief = Brief { primary: color.hex(), ..brief.clone() };
            brief.read().and_then(|read| Job::new(&read, false).map(|job| job.solve().is_ok())).unwrap_or(false)
        };
        let (color, distance) =
            nearest(self.light(), self.seed(), &bounds, |_| true).filter(|(color, _)| whole(*color))?;
        Some((color.hex(), distance))
    }
}
