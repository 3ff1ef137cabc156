//! Ratios in print: cut, never rounded up, with the promise that they keep.

use azora_core::{ContractRole, Contrast};
use maud::{Markup, html};

use crate::table::cut;

/// What a ratio is measured of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words: 4.5 for AA, 7 for AAA.
    Text,
    /// Shapes that carry meaning: 3, and 4.5 in high contrast.
    Shape,
}

impl Kind {
    /// What a contract speaks of.
    pub(crate) fn of(role: ContractRole) -> Self {
        if role == ContractRole::Text { Self::Text } else { Self::Shape }
    }
}

/// A figure in standard and in high contrast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Span {
    /// In standard contrast.
    pub(crate) standard: f64,
    /// In high contrast.
    pub(crate) high: f64,
}

impl Span {
    /// What a measurement says in both contrasts.
    pub(crate) fn of<E>(measure: impl Fn(Contrast) -> Result<f64, E>) -> Result<Self, E> {
        Ok(Self { standard: measure(Contrast::Standard)?, high: measure(Contrast::High)? })
    }
}

/// The lowest of some ratios; nothing of none.
pub(crate) fn lowest(ratios: impl Iterator<Item = f64>) -> Option<f64> {
    ratios.reduce(f64::min)
}

/// The promise that a ratio keeps, or the one that it breaks.
fn grade(ratio: f64, kind: Kind, contrast: Contrast) -> &'static str {
    match (kind, contrast) {
        (Kind::Text, _) if ratio >= 7.0 => "AAA",
        (Kind::Text, _) if ratio >= 4.5 => "AA",
        (Kind::Text, _) => "< AA",
        (Kind::Shape, Contrast::Standard) if ratio >= 3.0 => "3:1",
        (Kind::Shape, Contrast::Standard) => "< 3:1",
        (Kind::Shape, Contrast::High) if ratio >= 4.5 => "4.5:1",
        (Kind::Shape, Contrast::High) => "< 4.5:1",
    }
}

/// Both figures with their grades, which the stylesheet sets behind them; one alone where they read the same.
pub(crate) fn both(span: Span, kind: Kind) -> Markup {
    let printed = |ratio: f64, contrast| (cut(ratio, 2), grade(ratio, kind, contrast));
    let (standard, high) = (printed(span.standard, Contrast::Standard), printed(span.high, Contrast::High));
    html! {
        @if standard == high {
            b data-grade=(standard.1) { (standard.0) }
        } @else {
            b.standard data-grade=(standard.1) { (standard.0) }
            b.high data-grade=(high.1) { (high.0) }
        }
    }
}

/// Colours side by side, as wide as each other, for a background.
pub(crate) fn stripes(colors: &[&str]) -> String {
    let count = u32::try_from(colors.len()).map_or(1.0, f64::from);
    let stops: Vec<String> = (1_u32..)
        .zip(colors)
        .map(|(at, color)| format!("{color} 0 {}%", cut(100.0 * f64::from(at) / count, 1)))
        .collect();
    format!("linear-gradient(90deg,{})", stops.join(","))
}
