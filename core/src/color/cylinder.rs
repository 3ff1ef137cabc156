//! The hue-based faces of sRGB (HSL, HWB) and of the Lab spaces (`LCh`).
//!
//! Source: CSS Color 4, "HSL Colors", "HWB Colors", "CIE Lab and LCH", "Oklab and `OkLCh`". Every hue that leaves here
//! lies in 0..360; one that nothing shows is 0, and whether it is missing is decided by the conversion.

use crate::math::{angle_degrees, hypot, sin_cos_degrees};

pub(super) fn polar_to_rectangular(polar: [f64; 3]) -> [f64; 3] {
    let [lightness, chroma, hue] = polar;
    let (sine, cosine) = sin_cos_degrees(hue);
    let chroma = chroma.max(0.0);
    [lightness, chroma * cosine, chroma * sine]
}

pub(super) fn rectangular_to_polar(rectangular: [f64; 3]) -> [f64; 3] {
    let [lightness, a, b] = rectangular;
    [lightness, hypot(a, b), turn(angle_degrees(b, a))]
}

pub(super) fn hsl_to_srgb(hsl: [f64; 3]) -> [f64; 3] {
    let [hue, saturation, lightness] = hsl;
    let (sector, saturation, lightness) = (turn(hue) / 30.0, saturation / 100.0, lightness / 100.0);
    let amplitude = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|offset| {
        let k = (offset + sector) % 12.0;
        lightness - amplitude * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)
    })
}

/// A colour far outside sRGB would have a negative saturation: its hue is turned by 180 degrees instead.
pub(super) fn srgb_to_hsl(srgb: [f64; 3]) -> [f64; 3] {
    let (least, most) = extremes(srgb);
    let lightness = f64::midpoint(least, most);
    let room = lightness.min(1.0 - lightness);
    let saturation = if most <= least || room == 0.0 { 0.0 } else { (most - lightness) / room };
    let hue = hue_of_srgb(srgb) + if saturation < 0.0 { 180.0 } else { 0.0 };
    [turn(hue), saturation.abs() * 100.0, lightness * 100.0]
}

/// Whiteness and blackness that add up to more than 100 make the grey of their ratio.
pub(super) fn hwb_to_srgb(hwb: [f64; 3]) -> [f64; 3] {
    let [hue, whiteness, blackness] = hwb;
    let (whiteness, blackness) = (whiteness / 100.0, blackness / 100.0);
    let sum = whiteness + blackness;
    if sum >= 1.0 {
        return [whiteness / sum; 3];
    }
    hsl_to_srgb([hue, 100.0, 50.0]).map(|channel| channel * (1.0 - sum) + whiteness)
}

pub(super) fn srgb_to_hwb(srgb: [f64; 3]) -> [f64; 3] {
    let (least, most) = extremes(srgb);
    [hue_of_srgb(srgb), least * 100.0, (1.0 - most) * 100.0]
}

/// A hue in 0..360; 0 where it is not finite.
pub(super) fn turn(hue: f64) -> f64 {
    let rest = hue % 360.0;
    let rest = if rest < 0.0 { rest + 360.0 } else { rest };
    if rest < 360.0 { rest + 0.0 } else { 0.0 }
}

fn extremes(srgb: [f64; 3]) -> (f64, f64) {
    let [r, g, b] = srgb;
    (r.min(g).min(b), r.max(g).max(b))
}

fn hue_of_srgb(srgb: [f64; 3]) -> f64 {
    let [r, g, b] = srgb;
    let (least, most) = extremes(srgb);
    let spread = most - least;
    let sector = if spread <= 0.0 {
        0.0
    } else if r >= most {
        (g - b) / spread
    } else if g >= most {
        (b - r) / spread + 2.0
    } else {
        (r - g) / spread + 4.0
    };
    turn(sector * 60.0)
}
