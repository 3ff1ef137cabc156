//! What a house theme is like, apart from its brand colour: how its grounds are tinted, how far its fields are lifted, what
//! it wishes for. A tenant theme takes all this from the house theme it is based on.

use crate::{Contrast, Rgb8, Scheme, ThemeName};

/// One number for each variant: light, light in high contrast, dark, dark in high contrast.
pub(super) type Four<T> = [T; 4];

/// The variants in the order of [`Four`].
pub(super) const VARIANTS: Four<(Scheme, Contrast)> = [
    (Scheme::Light, Contrast::Standard),
    (Scheme::Light, Contrast::High),
    (Scheme::Dark, Contrast::Standard),
    (Scheme::Dark, Contrast::High),
];

/// A house theme's wishes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Character {
    /// Whose they are.
    pub(crate) name: ThemeName,
    /// The seed: its jewel.
    pub(crate) seed: Rgb8,
    /// Its four primaries, solved jointly with the other themes'.
    pub(crate) primary: Four<Rgb8>,
    /// Chroma and hue of its grounds and lines.
    pub(crate) neutral: (f64, f64),
    /// Contrast of the page's ground with white.
    pub(crate) background: Four<f64>,
    /// Contrast of each field with white where the scheme is light, with the ground where it is dark.
    pub(crate) card: Four<f64>,
    /// Likewise of what overlaps.
    pub(crate) popover: Four<f64>,
    /// Likewise of a quiet field.
    pub(crate) muted: Four<f64>,
    /// Likewise of the sidebar.
    pub(crate) sidebar: Four<f64>,
    /// Its accent, where it has one; else a quiet field of the primary's hue.
    pub(crate) accent: Option<Rgb8>,
    /// Chroma and hue of links.
    pub(crate) link: (f64, f64),
    /// Hues of warning and info.
    pub(crate) warning: f64,
    /// See `warning`.
    pub(crate) info: f64,
    /// Colours set by hand, each with its reason.
    pub(crate) locks: &'static [HouseLock],
}

/// A role of a house theme that was set by hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct HouseLock {
    pub(crate) role: &'static str,
    pub(crate) scheme: Scheme,
    pub(crate) contrast: Contrast,
    pub(crate) color: Rgb8,
}
