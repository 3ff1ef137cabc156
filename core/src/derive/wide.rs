//! What a solved colour is on screens that show Display P3: its hue and luminance, with the chroma that sRGB had no room for.
//!
//! Only what sRGB cut is widened, and no text: its strokes are too thin for more colour to show.
//! Luminances of P3 colours are measured on the decimals that are printed, by CSS Color 4.

use std::borrow::Cow;

use super::{
    light::Light,
    place::Bound,
    scheme::Solved,
    tint::{Gamut, Tint},
};
use crate::{
    ColorSpace, Rgb8,
    color::{convert, delta_e_ok, steps_of_light},
    theme::{Bond, WHOLE, Wide},
};

/// Least ΔE-OK at which a P3 colour is worth printing.
const SEEN: f64 = 0.008;

/// A colour with a channel this near to its end was cut by sRGB.
const CUT: u8 = 2;

/// A cut colour that has all its wish was wished for within sRGB; from this chroma on it may be this much more colourful.
const COLOURFUL: f64 = 0.08;
const MORE: f64 = 1.12;

/// Parts of a whole that one step of a channel takes: three decimals, four times as fine as eight bits.
const STEP: u16 = 10;

/// Steps of luminance by which rounding is made up for, each a thousandth.
const NUDGES: u32 = 8;
const NUDGE: f64 = 1.001;

/// The P3 colours of a variant, in the order of its roles. Every bond that holds without them holds with them.
pub(super) fn widen(light: &Light, solved: &Solved, bonds: &[Bond], roles: &[Cow<'static, str>]) -> Vec<Wide> {
    // As a P3 screen shows the roles. One at a time is exchanged for its P3 colour, and only where all its bonds then hold.
    let of = |color: &Option<Rgb8>| color.map_or(0.0, |color| light.luminance(color));
    let mut shown: Vec<f64> = solved.colors.iter().map(of).collect();
    let mut found = Vec::new();
    for (((role, name), color), tint) in (0_u16..).zip(roles).zip(&solved.colors).zip(&solved.tints) {
        if name.ends_with("-foreground") || name.ends_with("-text") {
            continue;
        }
        let Some((color, tint)) = color.and_then(|color| Some((color, wish(light, color, *tint)?))) else { continue };
        let Some((p3, luminance)) = settle(light, color, &tint, &bounds(role, bonds, &shown)) else { continue };
        if let Some(own) = shown.get_mut(usize::from(role)) {
            *own = luminance;
            found.push(Wide { role, p3 });
        }
    }
    found
}

/// Hue of a printed colour with the chroma that it could have beyond sRGB.
fn wish(light: &Light, color: Rgb8, tint: Option<Tint>) -> Option<Tint> {
    let cut = [color.r, color.g, color.b].iter().any(|step| !(CUT + 1..u8::MAX - CUT).contains(step));
    if !cut {
        return None;
    }
    let printed = Tint::of(light.oklab(color));
    let wished = tint.map(|tint| tint.chroma).filter(|chroma| *chroma >= printed.chroma + SEEN);
    let more = (printed.chroma >= COLOURFUL).then_some(printed.chroma * MORE);
    wished.or(more).map(|chroma| printed.with_chroma(chroma))
}

/// What must hold of a role, with its neighbours as they are shown.
fn bounds(role: u16, bonds: &[Bond], shown: &[f64]) -> Vec<Bound> {
    let bound = |bond: &Bond| {
        let other = if bond.seen == role { bond.ground } else { bond.seen };
        (bond.seen == role || bond.ground == role)
            .then(|| shown.get(usize::from(other)))
            .flatten()
            .map(|luminance| Bound { luminance: *luminance, min: bond.min })
    };
    bonds.iter().filter_map(bound).collect()
}

/// The printed P3 colour of a tint at the luminance of a colour, moved on until rounding breaks nothing; and its luminance.
fn settle(light: &Light, color: Rgb8, tint: &Tint, bounds: &[Bound]) -> Option<([u16; 3], f64)> {
    let mut at = light.luminance(color);
    for _ in 0..=NUDGES {
        let p3 = printed(tint.with_luminance(light, at, Gamut::P3));
        let xyz = convert(shares(p3), ColorSpace::DisplayP3, ColorSpace::XyzD65);
        let [_, luminance, _] = xyz;
        let Some(broken) = bounds.iter().find(|bound| !bound.holds(luminance)) else {
            let oklab = convert(xyz, ColorSpace::XyzD65, ColorSpace::Oklab);
            return (delta_e_ok(oklab, light.oklab(color)) >= SEEN).then_some((p3, luminance));
        };
        at = if luminance < broken.luminance { (at + 0.05) / NUDGE } else { (at + 0.05) * NUDGE } - 0.05;
    }
    None
}

/// Relative luminance of printed decimals.
pub(super) fn luminance(p3: [u16; 3]) -> f64 {
    let [_, luminance, _] = convert(shares(p3), ColorSpace::DisplayP3, ColorSpace::XyzD65);
    luminance
}

/// Linear sRGB as decimals of Display P3.
fn printed(linear: [f64; 3]) -> [u16; 3] {
    let p3 = convert(linear, ColorSpace::SrgbLinear, ColorSpace::DisplayP3Linear);
    p3.map(|channel| steps_of_light(channel, WHOLE / STEP) * STEP)
}

fn shares(p3: [u16; 3]) -> [f64; 3] {
    p3.map(|parts| f64::from(parts) / f64::from(WHOLE))
}
