//! Where on the ladder of luminance a colour may stand, when others stand already.

use super::{
    light::{Light, ratio},
    tint::{Gamut, Tint},
};
use crate::Rgb8;

/// A neighbour that stands already: its luminance, and the least ratio with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bound {
    pub(super) luminance: f64,
    pub(super) min: f64,
}

impl Bound {
    /// No darker than a luminance.
    fn from(least: f64) -> Self {
        Self::outside(DARKEST, least + 0.05)
    }

    /// No lighter than a luminance.
    fn to(most: f64) -> Self {
        Self::outside(most + 0.05, LIGHTEST)
    }

    /// A span of luminance as the neighbours that leave just that.
    pub(super) fn span((low, high): (f64, f64)) -> [Self; 2] {
        [Self::from(low - TOUCH), Self::to(high + TOUCH)]
    }

    /// The neighbour that forbids what lies between two luminances, 0.05 added to each: it stands in the middle of them.
    fn outside(low: f64, high: f64) -> Self {
        Self { luminance: (low * high).sqrt() - 0.05, min: (high / low).sqrt() }
    }

    pub(super) fn holds(self, luminance: f64) -> bool {
        ratio(self.luminance, luminance) >= self.min
    }

    /// Whether it holds with none of the luminances between two.
    pub(super) fn forbids(self, (low, high): (f64, f64)) -> bool {
        let (from, to) = self.forbidden();
        from < low && high < to
    }

    /// The open span of luminances that are too near.
    fn forbidden(self) -> (f64, f64) {
        let light = self.luminance + 0.05;
        (light / self.min - 0.05, light * self.min - 0.05)
    }
}

/// Far below black and far above white, 0.05 added.
const DARKEST: f64 = 1e-6;
const LIGHTEST: f64 = 1e6;
/// What makes up for rounding where a luminance touches an end.
const TOUCH: f64 = 1e-9;

/// Towards black or towards white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Darker,
    Lighter,
}

/// Steps of luminance by which rounding is made up for, each a three-hundredth.
const NUDGES: u32 = 48;
const NUDGE: f64 = 1.0 + 1.0 / 300.0;

/// The least luminance that is forbidden around `wish`, and the most, with all spans that touch.
fn blocked(wish: f64, bounds: &[Bound]) -> Option<(f64, f64)> {
    let mut around: Option<(f64, f64)> = None;
    // Each turn swallows at least one more span.
    for _ in 0..=bounds.len() {
        let (low, high) = around.unwrap_or((wish, wish));
        let mut next = around;
        for (from, to) in bounds.iter().map(|bound| bound.forbidden()) {
            let touches = if around.is_some() { from <= high && to >= low } else { from < wish && wish < to };
            if touches {
                let (low, high) = next.unwrap_or((from, to));
                next = Some((low.min(from), high.max(to)));
            }
        }
        if next == around {
            break;
        }
        around = next;
    }
    around
}

/// The luminances where a colour may stand that are nearest to `wish`: itself, or the ends of the span that is forbidden
/// around it, the preferred side first.
pub(super) fn stands(wish: f64, bounds: &[Bound], prefer: Side) -> Vec<(f64, Side)> {
    let Some((low, high)) = blocked(wish, bounds) else { return vec![(wish, prefer)] };
    let mut ends = [(low, Side::Darker), (high, Side::Lighter)];
    if prefer == Side::Lighter {
        ends.reverse();
    }
    ends.into_iter().filter(|(end, _)| (0.0..=1.0).contains(end)).collect()
}

/// The member of a tint nearest to a wish of luminance that holds with all its neighbours as it is printed.
pub(super) fn place(light: &Light, tint: &Tint, wish: f64, bounds: &[Bound], prefer: Side) -> Option<Rgb8> {
    stands(wish, bounds, prefer).into_iter().find_map(|(start, side)| settle(light, tint, start, bounds, side))
}

/// The printed colour at a luminance, moved on until rounding breaks nothing.
fn settle(light: &Light, tint: &Tint, start: f64, bounds: &[Bound], side: Side) -> Option<Rgb8> {
    let mut at = start;
    for _ in 0..NUDGES {
        let color = light.color(tint.with_luminance(light, at, Gamut::Srgb));
        let luminance = light.luminance(color);
        let broken = bounds.iter().find(|bound| !bound.holds(luminance));
        let Some(broken) = broken else { return Some(color) };
        let side = match luminance.total_cmp(&broken.luminance) {
            core::cmp::Ordering::Less => Side::Darker,
            core::cmp::Ordering::Greater => Side::Lighter,
            core::cmp::Ordering::Equal => side,
        };
        at = match side {
            Side::Darker => (at + 0.05) / NUDGE - 0.05,
            Side::Lighter => (at + 0.05) * NUDGE - 0.05,
        };
        if !(-0.05..=1.05).contains(&at) {
            return None;
        }
    }
    None
}

/// The luminance that has a ratio with all of `grounds`, on one side of them.
pub(super) fn aim(grounds: &[f64], ratio: f64, side: Side) -> f64 {
    match side {
        Side::Darker => (grounds.iter().copied().fold(1.0, f64::min) + 0.05) / ratio - 0.05,
        Side::Lighter => (grounds.iter().copied().fold(0.0, f64::max) + 0.05) * ratio - 0.05,
    }
    .clamp(0.0, 1.0)
}
