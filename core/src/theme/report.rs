//! How far each pair that must hold does hold.

use super::{Contrast, Scheme, Theme};
use crate::ContractRole;

/// A pair of roles that must hold, by their places in the list of roles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bond {
    pub(crate) seen: u16,
    pub(crate) ground: u16,
    pub(crate) kind: ContractRole,
    pub(crate) min: f64,
}

/// A pair of roles that must hold, stated in the token files.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// The role that is seen.
    pub role: String,
    /// The role beneath it.
    pub ground: String,
    /// Text or shape.
    pub kind: ContractRole,
    /// The least ratio by WCAG 2.2.
    pub min: f64,
}

/// A promise with what was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The promise.
    pub promise: Promise,
    /// The ratio of the two as printed, not rounded.
    pub ratio: f64,
}

impl Pair {
    /// Whether the promise is kept.
    pub fn passes(&self) -> bool {
        self.ratio >= self.promise.min
    }
}

/// The contrast report of one theme in one scheme and contrast.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Name of the theme.
    pub theme: String,
    /// Light or dark.
    pub scheme: Scheme,
    /// Standard or high.
    pub contrast: Contrast,
    /// Every pair, in the order of the token files.
    pub pairs: Vec<Pair>,
}

impl Report {
    /// The pairs that do not hold; empty in every ready-made theme.
    pub fn failures(&self) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(|pair| !pair.passes())
    }

    /// The pair with the lowest ratio of its kind.
    pub fn lowest(&self, kind: ContractRole) -> Option<&Pair> {
        let pairs = self.pairs.iter().filter(|pair| pair.promise.kind == kind);
        pairs.min_by(|a, b| a.ratio.total_cmp(&b.ratio))
    }
}

impl Theme {
    /// Measures every pair of roles that must hold. Contracts that touch other tokens are left to
    /// [`check_contracts`](crate::check_contracts).
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, ContractRole, Scheme, ThemeName, theme};
    /// let report = theme(ThemeName::Admin, Scheme::Dark, Contrast::High).report();
    /// assert_eq!(report.failures().count(), 0);
    /// assert!(report.lowest(ContractRole::Text).is_some_and(|pair| pair.ratio >= 7.0));
    /// ```
    pub fn report(&self) -> Report {
        let named = |place: u16| Some((self.roles.get(usize::from(place))?, *self.colors.get(usize::from(place))?));
        let pairs = self.bonds.iter().filter_map(|bond| {
            let ((role, seen), (ground, beneath)) = (named(bond.seen)?, named(bond.ground)?);
            let promise =
                Promise { role: role.to_string(), ground: ground.to_string(), kind: bond.kind, min: bond.min };
            Some(Pair { promise, ratio: seen.contrast(beneath) })
        });
        Report { theme: self.name().to_owned(), scheme: self.scheme, contrast: self.contrast, pairs: pairs.collect() }
    }
}
