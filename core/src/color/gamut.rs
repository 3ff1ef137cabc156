//! CSS gamut mapping into sRGB: chroma is reduced in Oklch until clipping is no longer seen.
//!
//! Source: CSS Color 4, "Gamut Mapping", the binary search with local MINDE. It maps into no other gamut, and colours
//! that are inside come back as they are.

use super::{ColorSpace, difference::delta_e_ok, space::convert};

/// The algorithm that maps colours into sRGB, with our version of it.
///
/// The number changes when a mapped colour changes.
pub const GAMUT_MAPPING: &str = "css-color-4/local-minde/1";

/// A just noticeable difference in ΔE-OK.
const JND: f64 = 0.02;
/// How near the search comes to it.
const EPSILON: f64 = 0.0001;

/// `numbers` of `space` as sRGB components 0..=1.
///
/// A colour inside sRGB is only converted. One as light as white or lighter is white, one as dark as black or darker is
/// black. Of any other the hue and lightness stay within one just noticeable difference (0.02 ΔE-OK) of a colour with
/// the same hue and lightness and less chroma.
pub(crate) fn map_to_srgb(numbers: [f64; 3], space: ColorSpace) -> [f64; 3] {
    let srgb = convert(numbers, space, ColorSpace::Srgb);
    if in_gamut(srgb) {
        return srgb;
    }
    let [lightness, most, hue] = convert(numbers, space, ColorSpace::Oklch);
    if lightness >= 1.0 {
        return [1.0; 3];
    }
    if lightness <= 0.0 {
        return [0.0; 3];
    }
    let mut clipped = clip(srgb);
    if difference(clipped, [lightness, most, hue]) < JND {
        return clipped;
    }
    // Every turn halves the span, so there are at most some thousand, and twelve for any colour that is seen.
    let (mut low, mut high) = (0.0, most);
    let mut low_in_gamut = true;
    while high - low > EPSILON {
        let chroma = f64::midpoint(low, high);
        let current = [lightness, chroma, hue];
        let srgb = convert(current, ColorSpace::Oklch, ColorSpace::Srgb);
        if low_in_gamut && in_gamut(srgb) {
            low = chroma;
            continue;
        }
        clipped = clip(srgb);
        let seen = difference(clipped, current);
        if seen < JND {
            if JND - seen < EPSILON {
                return clipped;
            }
            low_in_gamut = false;
            low = chroma;
        } else {
            high = chroma;
        }
    }
    clipped
}

pub(super) fn in_gamut(srgb: [f64; 3]) -> bool {
    srgb.iter().all(|channel| (0.0..=1.0).contains(channel))
}

fn clip(srgb: [f64; 3]) -> [f64; 3] {
    srgb.map(|channel| channel.clamp(0.0, 1.0))
}

fn difference(srgb: [f64; 3], oklch: [f64; 3]) -> f64 {
    delta_e_ok(convert(srgb, ColorSpace::Srgb, ColorSpace::Oklab), convert(oklch, ColorSpace::Oklch, ColorSpace::Oklab))
}
