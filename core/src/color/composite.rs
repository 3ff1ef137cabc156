//! A translucent colour laid over an opaque ground: source-over on gamma-encoded sRGB, as browsers do it.
//!
//! Source: Compositing and Blending Level 1, "Simple alpha compositing". Not here: other operators, blend modes, and
//! grounds that are translucent themselves.

use super::{
    Rgb8,
    contrast::{opaque_screen, screen},
    parse::parse_color_at,
};
use crate::Result;

/// The colour that `color` gives on `ground`, as `#rrggbb`.
///
/// Both are read as [`parse_color`](crate::parse_color) reads, mapped into sRGB by
/// [`GAMUT_MAPPING`](crate::GAMUT_MAPPING) and rounded to eight bits a channel, half up, before and after they are mixed;
/// the opacity is not rounded. An opaque `color` covers its ground.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color), at `/color` or `/ground`; `color.not_opaque` at `/ground` for a ground
/// that is translucent, since what lies behind it is unknown; `color.out_of_range` for components too large to convert.
///
/// # Examples
/// ```
/// use azora_core::composite_color;
///
/// assert_eq!(composite_color("rgb(16 185 129 / 50%)", "#ffffff")?, "#88dcc0");
/// assert_eq!(composite_color("#10b981", "#ffffff")?, "#10b981");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn composite_color(color: &str, ground: &str) -> Result<String> {
    let above = parse_color_at(color, "/color")?;
    let below = parse_color_at(ground, "/ground")?;
    let below = Rgb8::from_srgb(opaque_screen(&below, "/ground")?);
    let printed = Rgb8::from_srgb(screen(&above, "/color")?);
    Ok(over(printed, above.opacity(), below).hex())
}

/// `color` with this opacity over `ground`, rounded half up.
pub(crate) fn over(color: Rgb8, opacity: f64, ground: Rgb8) -> Rgb8 {
    let steps = |color: Rgb8| [color.r, color.g, color.b].map(f64::from);
    Rgb8::from_srgb(lay(steps(color), opacity, steps(ground)).map(|channel| channel / 255.0))
}

/// Gamma-encoded channels over others, in whatever unit both have.
pub(super) fn lay(above: [f64; 3], opacity: f64, below: [f64; 3]) -> [f64; 3] {
    if opacity >= 1.0 {
        return above;
    }
    let ([a, b, c], [x, y, z]) = (above, below);
    let mix = |above: f64, below: f64| above * opacity + below * (1.0 - opacity);
    [mix(a, x), mix(b, y), mix(c, z)]
}
