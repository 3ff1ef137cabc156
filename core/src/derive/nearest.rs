//! The colour nearest to a seed that holds with its neighbours, by ΔE-OK.
//!
//! Neighbours forbid spans of luminance. Where the seed is in one, the nearest colour lies on one of the span's two ends:
//! a surface of equal luminance inside the sRGB cube. That is searched from coarse to fine, then eight-bit colours around.
//! A grey seed is moved among greys alone.

use super::{
    light::Light,
    place::{Bound, Side, stands},
};
use crate::{Rgb8, color::delta_e_ok};

/// The parts that each side of a surface is cut into at first.
const COARSE: i32 = 12;
/// Turns of refinement, each to a third of the span.
const TURNS: i32 = 9;
const SHRINK: f64 = 0.4;
/// Eight-bit steps around the found point that are tried in each channel.
const AROUND: i32 = 3;

/// The nearest colour that holds, and how far it is; the seed itself where it does.
pub(super) fn nearest(
    light: &Light,
    seed: Rgb8,
    bounds: &[Bound],
    allowed: impl Fn(Rgb8) -> bool,
) -> Option<(Rgb8, f64)> {
    let holds = |color: Rgb8| {
        let luminance = light.luminance(color);
        bounds.iter().all(|bound| bound.holds(luminance)) && allowed(color)
    };
    if holds(seed) {
        return Some((seed, 0.0));
    }
    let wish = light.oklab(seed);
    if seed.r == seed.g && seed.g == seed.b {
        return grey(light, wish, &holds);
    }
    let ends = stands(light.luminance(seed), bounds, Side::Darker);
    let mut best: Option<(Rgb8, f64)> = None;
    for (end, side) in ends {
        // Rounding may leave the surface on the wrong side, so that further ones are asked too.
        for step in 0..4 {
            let away = 1.0 + 0.004 * f64::from(step);
            let at = match side {
                Side::Darker => (end + 0.05) / away - 0.05,
                Side::Lighter => (end + 0.05) * away - 0.05,
            };
            let found = around(light, surface(light, wish, at.clamp(0.0, 1.0)), wish, &holds);
            if let Some((color, distance)) = found {
                if best.is_none_or(|(_, least)| distance < least) {
                    best = Some((color, distance));
                }
                break;
            }
        }
    }
    best
}

/// The nearest grey that holds: a grey brand stays grey, though a colour may be a little nearer.
fn grey(light: &Light, wish: [f64; 3], holds: &impl Fn(Rgb8) -> bool) -> Option<(Rgb8, f64)> {
    let greys = (0..=u8::MAX).map(|step| Rgb8 { r: step, g: step, b: step });
    let held = greys.filter(|color| holds(*color)).map(|color| (color, delta_e_ok(light.oklab(color), wish)));
    held.min_by(|(_, one), (_, other)| one.total_cmp(other))
}

/// The point of a surface of equal luminance that is nearest to an Oklab colour, as linear sRGB.
fn surface(light: &Light, wish: [f64; 3], luminance: f64) -> [f64; 3] {
    let (mut middle, mut span) = ((0.5, 0.5), 0.5);
    let mut best = ([luminance; 3], f64::INFINITY);
    let mut parts = COARSE;
    for _ in 0..TURNS {
        let centre = middle;
        for across in -parts..=parts {
            for along in -parts..=parts {
                let at = |centre: f64, step: i32| centre + span * f64::from(step) / f64::from(parts);
                let (x, y) = (at(centre.0, across), at(centre.1, along));
                // Squares spread the steps more evenly to the eye than linear light does.
                let (red, green) = (x * x, y * y);
                let blue = (luminance - 0.2126 * red - 0.7152 * green) / 0.0722;
                if x < 0.0 || y < 0.0 || red > 1.0 || green > 1.0 || !(0.0..=1.0).contains(&blue) {
                    continue;
                }
                if let Some(distance) = light.difference_below(best.1, [red, green, blue], wish) {
                    best = ([red, green, blue], distance);
                    middle = (x, y);
                }
            }
        }
        span *= if parts == COARSE { 0.2 } else { SHRINK };
        parts = 4;
    }
    best.0
}

/// The nearest of the eight-bit colours around a point that hold.
fn around(light: &Light, point: [f64; 3], wish: [f64; 3], holds: &impl Fn(Rgb8) -> bool) -> Option<(Rgb8, f64)> {
    let Rgb8 { r, g, b } = light.color(point);
    let channel = |step: u8| (-AROUND..=AROUND).filter_map(move |away| u8::try_from(i32::from(step) + away).ok());
    let mut best: Option<(Rgb8, f64)> = None;
    for r in channel(r) {
        for g in channel(g) {
            for b in channel(b) {
                let color = Rgb8 { r, g, b };
                let least = best.map_or(f64::INFINITY, |(_, least)| least);
                if let Some(distance) = light.difference_below(least, light.linear(color), wish)
                    && holds(color)
                {
                    best = Some((color, distance));
                }
            }
        }
    }
    best
}
