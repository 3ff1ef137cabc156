//! Conversion of a whole [`Color`]: the numbers' way is the space's; this adds missing components and opacity.
//!
//! It never maps a gamut. Source: CSS Color 4, "Missing Color Components", "Converting Colors", and "Interpolating with
//! Missing Components" for what is carried over; CSS carries only for interpolation, here every conversion does.

use super::{Color, ColorSpace, space::convert};
use crate::{Error, Result};

/// `color` in `space`, by CSS Color 4.
///
/// The result is never mapped into a gamut: a component may lie outside its space's usual range. A missing component
/// counts as 0, and is missing again where the new space has an analogous one (red with x, lightness with lightness,
/// chroma with saturation, hue with hue, a with a); where all that have no such like are missing (a and b of oklab),
/// those without a like in the new space are too (chroma and hue of oklch). A hue that nothing shows (chroma up to
/// 0.0015 in lch and 0.000004 in oklch, saturation up to 0.001 in hsl, whiteness and blackness of 99.999 together in
/// hwb) is missing. Hues of the result lie in 0..360, opacity stays as it is, and a colour that is in `space` already
/// comes back unchanged. A chroma below 0 counts as 0.
///
/// # Errors
/// `argument.invalid` at `/color/c1`, `/color/c2`, `/color/c3` for a component that is not finite, and at
/// `/color/alpha` for an opacity outside 0..=1; `color.out_of_range` where a component is so large that the result
/// would be infinite.
///
/// # Examples
/// ```
/// use azora_core::{ColorSpace, convert_color, parse_color};
///
/// let emerald = parse_color("#10b981")?;
/// let oklch = convert_color(&emerald, ColorSpace::Oklch)?;
/// let numbers = [oklch.c1, oklch.c2, oklch.c3].map(|part| format!("{:.4}", part.unwrap()));
/// assert_eq!(numbers, ["0.6959", "0.1491", "162.4796"]);
///
/// let grey = convert_color(&parse_color("#808080")?, ColorSpace::Hsl)?;
/// assert_eq!((grey.c1, grey.c2), (None, Some(0.0)));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn convert_color(color: &Color, space: ColorSpace) -> Result<Color> {
    check(color)?;
    convert_checked(color, space)
}

/// Refuses numbers that no colour has.
pub(super) fn check(color: &Color) -> Result<()> {
    let parts = [("/color/c1", color.c1), ("/color/c2", color.c2), ("/color/c3", color.c3)];
    for (path, part) in parts {
        if part.is_some_and(|value| !value.is_finite()) {
            return Err(Error::argument(path, "A component of a colour is a finite number, or absent for `none`."));
        }
    }
    if color.alpha.is_some_and(|alpha| !(0.0..=1.0).contains(&alpha)) {
        return Err(Error::argument("/color/alpha", "Opacity lies between 0 and 1, or is absent for `none`."));
    }
    Ok(())
}

pub(super) fn convert_checked(color: &Color, space: ColorSpace) -> Result<Color> {
    if color.space == space {
        return Ok(*color);
    }
    let numbers = finite(convert(color.numbers(), color.space, space))?;
    let powerless_hue = if hue_is_powerless(space, numbers) { hue_place(space) } else { None };
    let part = |place: usize, missing: bool, value: f64| {
        if missing || powerless_hue == Some(place) { None } else { Some(value) }
    };
    let ([c1, c2, c3], [m1, m2, m3]) = (numbers, carried(color, space));
    Ok(Color { space, c1: part(0, m1, c1), c2: part(1, m2, c2), c3: part(2, m3, c3), alpha: color.alpha })
}

/// The numbers, unless one of them overflowed on the way.
pub(super) fn finite(numbers: [f64; 3]) -> Result<[f64; 3]> {
    if numbers.iter().all(|value| value.is_finite()) {
        return Ok(numbers);
    }
    let reason = "A component is so large that the colour can't be converted; give one nearer to its usual range.";
    Err(Error::new("color.out_of_range", reason).at("/color"))
}

/// What a component means, so that its like can be found in another space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Red,
    Green,
    Blue,
    Lightness,
    Colorfulness,
    Hue,
    OpponentA,
    OpponentB,
    Whiteness,
    Blackness,
}

const fn meanings(space: ColorSpace) -> [Meaning; 3] {
    use Meaning::{Blackness, Blue, Colorfulness, Green, Hue, Lightness, OpponentA, OpponentB, Red, Whiteness};
    match space {
        ColorSpace::Hsl => [Hue, Colorfulness, Lightness],
        ColorSpace::Hwb => [Hue, Whiteness, Blackness],
        ColorSpace::Lab | ColorSpace::Oklab => [Lightness, OpponentA, OpponentB],
        ColorSpace::Lch | ColorSpace::Oklch => [Lightness, Colorfulness, Hue],
        ColorSpace::Srgb
        | ColorSpace::SrgbLinear
        | ColorSpace::DisplayP3
        | ColorSpace::DisplayP3Linear
        | ColorSpace::A98Rgb
        | ColorSpace::ProphotoRgb
        | ColorSpace::Rec2020
        | ColorSpace::XyzD50
        | ColorSpace::XyzD65 => [Red, Green, Blue],
    }
}

/// Which components of `space` are missing because their like is missing in `color`.
///
/// All those without a like make one set in each space: where the whole of it is missing, so is the other.
fn carried(color: &Color, space: ColorSpace) -> [bool; 3] {
    let [first, second, third] = meanings(color.space);
    let ours = [(first, color.c1.is_none()), (second, color.c2.is_none()), (third, color.c3.is_none())];
    let theirs = meanings(space);
    let rest_is_missing = ours.iter().all(|(meaning, missing)| *missing || theirs.contains(meaning));
    theirs.map(|wanted| {
        let like = ours.iter().find(|(meaning, _)| *meaning == wanted);
        like.map_or(rest_is_missing, |(_, missing)| *missing)
    })
}

/// Where `space` has its hue.
pub(super) const fn hue_place(space: ColorSpace) -> Option<usize> {
    match space {
        ColorSpace::Hsl | ColorSpace::Hwb => Some(0),
        ColorSpace::Lch | ColorSpace::Oklch => Some(2),
        _ => None,
    }
}

fn hue_is_powerless(space: ColorSpace, numbers: [f64; 3]) -> bool {
    let [_, second, third] = numbers;
    match space {
        ColorSpace::Hsl => second <= 0.001,
        ColorSpace::Hwb => second + third >= 99.999,
        ColorSpace::Lch => second <= 0.0015,
        ColorSpace::Oklch => second <= 0.000_004,
        _ => false,
    }
}
