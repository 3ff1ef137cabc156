//! How far each pair that must hold does hold.

use std::borrow::Cow;

use super::{Contrast, Scheme, Theme};

/// A pair of roles that must hold, stated in the token files.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// The role that is seen.
    pub role: Cow<'static, str>,
    /// The role beneath it.
    pub ground: Cow<'static, str>,
    /// `text` or `shape`.
    pub kind: Cow<'static, str>,
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

    /// The lowest ratio of a kind, `text` or `shape`.
    pub fn lowest(&self, kind: &str) -> Option<&Pair> {
        let pairs = self.pairs.iter().filter(|pair| pair.promise.kind == kind);
        pairs.min_by(|a, b| a.ratio.total_cmp(&b.ratio))
    }
}

impl Theme {
    /// Measures every pair that must hold.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, ThemeName, theme};
    /// let report = theme(ThemeName::Admin, Scheme::Dark, Contrast::High).report();
    /// assert_eq!(report.failures().count(), 0);
    /// assert!(report.lowest("text").is_some_and(|pair| pair.ratio >= 7.0));
    /// ```
    pub fn report(&self) -> Report {
        let pairs = self.promises.iter().filter_map(|promise| {
            let ratio = self.ratio(&promise.role, &promise.ground).ok()?;
            Some(Pair { promise: promise.clone(), ratio })
        });
        Report { theme: self.name().to_owned(), scheme: self.scheme, contrast: self.contrast, pairs: pairs.collect() }
    }
}
