//! Contrast by WCAG 2.2. APCA is not here, and nothing is rounded.

use super::{composite::lay, gamut::map_to_srgb, parse::parse_color_at, transfer::Transfer};
use crate::{Result, color::Color};

/// Contrast ratio of two CSS colours, by WCAG 2.2.
///
/// `text` and `ground` are read as [`parse_color`](crate::parse_color) reads. A translucent `text` is laid over
/// `ground` first, as browsers do: source-over on gamma-encoded sRGB. Colours outside sRGB are mapped into it by
/// [`GAMUT_MAPPING`](crate::GAMUT_MAPPING) before that; a missing component counts as 0. In 1.0..=21.0, unitless, not
/// rounded, to eight bits neither; symmetric where both are opaque.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color), at `/text` or `/ground`; `color.not_opaque` at `/ground` for a ground
/// that is translucent, since what lies behind it is unknown; `color.out_of_range` for components too large to convert.
///
/// # Examples
/// ```
/// use azora_core::contrast_ratio;
///
/// assert_eq!(contrast_ratio("white", "black")?, 21.0);
/// assert_eq!(format!("{:.3}", contrast_ratio("#777777", "#ffffff")?), "4.478");
/// assert_eq!(contrast_ratio("black", "#ffffff80").unwrap_err().code, "color.not_opaque");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn contrast_ratio(text: &str, ground: &str) -> Result<f64> {
    let over = parse_color_at(text, "/text")?;
    let under = parse_color_at(ground, "/ground")?;
    let below = opaque_screen(&under, "/ground")?;
    let seen = lay(screen(&over, "/text")?, over.opacity(), below);
    Ok(ratio_of_luminances(luminance(seen), luminance(below)))
}

/// The same for a colour that must be opaque.
pub(super) fn opaque_screen(color: &Color, path: &str) -> Result<[f64; 3]> {
    color.refuse_translucent(path)?;
    screen(color, path)
}

/// The colour's sRGB components 0..=1, mapped.
pub(super) fn screen(color: &Color, path: &str) -> Result<[f64; 3]> {
    super::convert::finite(map_to_srgb(color.numbers(), color.space)).map_err(|error| error.at(path))
}

/// Relative luminance by WCAG 2.2 of sRGB components 0..=1.
pub(crate) fn luminance(srgb: [f64; 3]) -> f64 {
    weighed(srgb.map(|channel| Transfer::Srgb.decode(channel)))
}

/// Linear light of sRGB as the eye weighs it.
pub(crate) fn weighed([r, g, b]: [f64; 3]) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Contrast ratio by WCAG 2.2 of two relative luminances.
pub(crate) fn ratio_of_luminances(one: f64, other: f64) -> f64 {
    let (light, dark) = if one < other { (other, one) } else { (one, other) };
    (light + 0.05) / (dark + 0.05)
}
