//! Ratios on one axis, a dot for a text and a square for a shape, with the limits as lines.

use azora_core::{CertifiedPair, Contrast};
use maud::{Markup, html};

use super::figure::{Kind, lowest};
use crate::table::cut;

/// The axis, in ratios, and its marks.
const FROM: f64 = 2.0;
const TO: f64 = 21.0;
const MARKS: [f64; 7] = [2.0, 3.0, 4.5, 7.0, 10.0, 15.0, 21.0];
/// Width and height of a plot, in its own units.
const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 38.0;

/// A ratio that was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Dot {
    /// What of.
    pub(crate) kind: Kind,
    /// How much.
    pub(crate) ratio: f64,
}

impl Dot {
    /// A pair of a certificate.
    pub(crate) fn of(pair: &CertifiedPair) -> Self {
        Self { kind: Kind::of(pair.kind), ratio: pair.ratio }
    }

    /// Whether it stands left of the line of its kind.
    pub(crate) fn is_left(self, contrast: Contrast) -> bool {
        let [shape, text] = limits(contrast);
        self.ratio < if self.kind == Kind::Text { text } else { shape }
    }
}

/// What is asked of shapes and of texts: the lines of a plot.
const fn limits(contrast: Contrast) -> [f64; 2] {
    match contrast {
        Contrast::Standard => [3.0, 4.5],
        Contrast::High => [4.5, 7.0],
    }
}

/// Where a ratio stands, as a share of the axis.
fn place(ratio: f64) -> f64 {
    // Only a place on paper: no value of the library hangs on its last bits.
    #[allow(clippy::disallowed_methods)]
    let share = (ratio.clamp(FROM, TO) / FROM).ln() / (TO / FROM).ln();
    share
}

/// The marks of the axis, as wide as a plot.
pub(crate) fn axis() -> Markup {
    html! {
        span.axis {
            @for mark in MARKS { i style={ "left:" (cut(place(mark) * 100.0, 2)) "%" } { (mark) } }
        }
    }
}

/// The cells of one variant: the plot, the lowest text, the lowest shape.
pub(crate) fn plot(dots: &[Dot], contrast: Contrast) -> Markup {
    let of = |kind| dots.iter().filter(move |dot| dot.kind == kind).map(|dot| dot.ratio);
    let least = |kind| lowest(of(kind)).map_or_else(|| "none".to_owned(), |ratio| cut(ratio, 2));
    let limits = limits(contrast);
    let x = |ratio: f64| cut(place(ratio) * WIDTH, 0);
    let path = |kind, y: u8| {
        let mut places: Vec<f64> = of(kind).map(|ratio| (place(ratio) * WIDTH).floor()).collect();
        places.sort_by(f64::total_cmp);
        places.dedup();
        let mut last = 0.0;
        let steps = places.into_iter().map(|x| format!("m{} 0h0", x - core::mem::replace(&mut last, x)));
        format!("M0 {y}{}", steps.collect::<String>())
    };
    html! {
        td.plot {
            svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } preserveAspectRatio="none" role="img"
                aria-label={ (dots.len()) " pairs, the lowest text " (least(Kind::Text)) ", the lowest shape " (least(Kind::Shape)) } {
                path.limit d={ @for limit in limits { "M" (x(limit)) " 0V" (HEIGHT) } } {}
                path.text d=(path(Kind::Text, 13)) {}
                path.shape d=(path(Kind::Shape, 27)) {}
            }
        }
        td { (least(Kind::Text)) } td { (least(Kind::Shape)) }
    }
}
