//! What a theme gives its marks: the ground they stand on and the stops they may wear.

use super::paint::Stops;
use crate::{Rgb8, Theme};

/// A ground for marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    /// The theme's background.
    pub color: Rgb8,
    /// The theme's own stops: its primary ramp at 500 and 700 (300 and 500 where it is dark), and its accent.
    pub stops: Stops,
}

impl Ground {
    /// The ground of a theme: its background, and its tokens `mark.light.from`, `mark.light.to` and `mark.light.seed` (in
    /// dark `mark.dark.…`), or `mark.from`, `mark.to` and `mark.seed` where it has one scheme. Where a theme says nothing of
    /// marks, its primary and its accent stand in.
    pub fn of(theme: &Theme) -> Self {
        let role = |name: &str| theme.rgb(name, "/role").unwrap_or(Rgb8 { r: 0, g: 0, b: 0 });
        let stop = |slot: &str, otherwise: &str| {
            let names = [format!("--azora-mark-{}-{slot}", theme.scheme()), format!("--azora-mark-{slot}")];
            let said = names.iter().find_map(|name| theme.property(name).and_then(|text| Rgb8::from_hex(&text)));
            said.unwrap_or_else(|| role(otherwise))
        };
        let stops = Stops { from: stop("from", "primary"), to: stop("to", "primary"), seed: stop("seed", "accent") };
        Self { color: role("background"), stops }
    }
}
