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
    /// The ground of a theme: its background, and the tokens `mark.from`, `mark.to` and `mark.seed`. Where one is missing
    /// its primary stands in, or for the seed its accent.
    pub fn of(theme: &Theme) -> Self {
        let role = |name: &str| theme.rgb(name, "/role").unwrap_or(Rgb8 { r: 0, g: 0, b: 0 });
        let stop = |name: &str, otherwise: &str| {
            theme.property(name).and_then(Rgb8::from_hex).unwrap_or_else(|| role(otherwise))
        };
        Self {
            color: role("background"),
            stops: Stops {
                from: stop("--azora-mark-from", "primary"),
                to: stop("--azora-mark-to", "primary"),
                seed: stop("--azora-mark-seed", "accent"),
            },
        }
    }
}
