//! How different two colours look: ΔE-OK and CIEDE2000.
//!
//! Sources: CSS Color 4, "ΔEOK"; Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes,
//! Supplementary Test Data, and Mathematical Observations", Color Research and Application 30(1), 2005. Not here: older
//! formulas of the CIE, and its weights for other viewing conditions.

use super::{Color, ColorSpace, convert::finite, parse::parse_color_at, space::convert};
use crate::{
    Result,
    math::{angle_degrees, exp, hypot, sin_cos_degrees},
    names::names,
};

names! {
    /// A measure of how different two colours look.
    DifferenceMethod, "measure of difference" {
        /// ΔE-OK: the distance in Oklab; 1 from black to white, and about 0.02 is just seen.
        Ok = "ok",
        /// CIEDE2000 over CIE Lab, D50, with the weights of the reference conditions (kL = kC = kH = 1); 100 from black
        /// to white, and about 1 is just seen.
        Ciede2000 = "ciede2000",
    }
}

/// How different two CSS colours look, by ΔE-OK or CIEDE2000.
///
/// Both are read as [`parse_color`](crate::parse_color) reads, and neither is mapped into a gamut; a missing component
/// counts as 0. 0 for equal colours, symmetric to the bit, unitless, not rounded. CIEDE2000 is taken over Lab under
/// D50, the white of `lab()` in CSS, by Bradford's adaptation.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color), at `/one` or `/other`; `color.not_opaque` for a translucent colour,
/// which looks like nothing before it is laid over a ground; `color.out_of_range` for components too large to convert
/// or to measure.
///
/// # Examples
/// ```
/// use azora_core::{DifferenceMethod, color_difference};
///
/// let (one, other) = ("#10b981", "#059669");
/// assert_eq!(format!("{:.4}", color_difference(one, other, DifferenceMethod::Ok)?), "0.1022");
/// assert_eq!(format!("{:.4}", color_difference(one, other, DifferenceMethod::Ciede2000)?), "10.6182");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn color_difference(one: &str, other: &str, method: DifferenceMethod) -> Result<f64> {
    let one = parse_color_at(one, "/one")?;
    let other = parse_color_at(other, "/other")?;
    let space = match method {
        DifferenceMethod::Ok => ColorSpace::Oklab,
        DifferenceMethod::Ciede2000 => ColorSpace::Lab,
    };
    let (one, other) = (opaque_in(&one, space, "/one")?, opaque_in(&other, space, "/other")?);
    let difference = match method {
        DifferenceMethod::Ok => delta_e_ok(one, other),
        DifferenceMethod::Ciede2000 => ciede2000(one, other),
    };
    let [difference, ..] = finite([difference; 3]).map_err(|error| error.at("/one"))?;
    Ok(difference)
}

fn opaque_in(color: &Color, space: ColorSpace, path: &str) -> Result<[f64; 3]> {
    color.refuse_translucent(path)?;
    finite(convert(color.numbers(), color.space, space)).map_err(|error| error.at(path))
}

/// The Euclidean distance of two Oklab colours.
pub(crate) fn delta_e_ok(one: [f64; 3], other: [f64; 3]) -> f64 {
    let ([l, a, b], [m, c, d]) = (one, other);
    ((l - m) * (l - m) + (a - c) * (a - c) + (b - d) * (b - d)).sqrt()
}

/// CIEDE2000 of two Lab colours, with all weights 1.
///
/// Its step where two hues stand opposite goes the same way whichever colour comes first.
fn ciede2000(one: [f64; 3], other: [f64; 3]) -> f64 {
    let ([l1, a1, b1], [l2, a2, b2]) = (one, other);
    let mean_chroma = f64::midpoint(hypot(a1, b1), hypot(a2, b2));
    // a is stretched near grey, where the eye tells reds and greens apart better than Lab says.
    let stretch = 1.0 + 0.5 * (1.0 - strong(mean_chroma));
    let (a1, a2) = (a1 * stretch, a2 * stretch);
    let (chroma1, chroma2) = (hypot(a1, b1), hypot(a2, b2));
    let (hue1, hue2) = (angle_degrees(b1, a1), angle_degrees(b2, a2));

    let turn = hue2 - hue1;
    let opposite = turn.abs() > 180.0;
    let grey = chroma1 * chroma2 == 0.0;
    let turn = match (grey, opposite) {
        (true, _) => 0.0,
        (_, true) if turn > 0.0 => turn - 360.0,
        (_, true) => turn + 360.0,
        _ => turn,
    };
    let sum = hue1 + hue2;
    let mean_hue = match (grey, opposite) {
        (true, _) => sum,
        (_, true) if sum < 360.0 => f64::midpoint(sum, 360.0),
        (_, true) => f64::midpoint(sum, -360.0),
        _ => sum / 2.0,
    };

    let mean_lightness = f64::midpoint(l1, l2);
    let mean_chroma = f64::midpoint(chroma1, chroma2);
    let cosine = |degrees: f64| sin_cos_degrees(degrees).1;
    let weight =
        1.0 - 0.17 * cosine(mean_hue - 30.0) + 0.24 * cosine(2.0 * mean_hue) + 0.32 * cosine(3.0 * mean_hue + 6.0)
            - 0.20 * cosine(4.0 * mean_hue - 63.0);
    let from_middle = (mean_lightness - 50.0) * (mean_lightness - 50.0);
    let lightness = (l2 - l1) / (1.0 + 0.015 * from_middle / (20.0 + from_middle).sqrt());
    let chroma = (chroma2 - chroma1) / (1.0 + 0.045 * mean_chroma);
    let hue = 2.0 * (chroma1 * chroma2).sqrt() * sin_cos_degrees(turn / 2.0).0 / (1.0 + 0.015 * mean_chroma * weight);
    let from_blue = (mean_hue - 275.0) / 25.0;
    let rotation = -sin_cos_degrees(60.0 * exp(-from_blue * from_blue)).0 * 2.0 * strong(mean_chroma);
    let square = lightness * lightness + chroma * chroma + hue * hue + rotation * chroma * hue;
    if square < 0.0 { 0.0 } else { square.sqrt() }
}

/// How strong a chroma is against 25, in 0..1.
fn strong(chroma: f64) -> f64 {
    let share = chroma / 25.0;
    let power = share * share * share * share * share * share * share;
    (1.0 / (1.0 + 1.0 / power)).sqrt()
}
