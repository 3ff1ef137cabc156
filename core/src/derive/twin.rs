//! Alpha twins: the translucent colour that looks like an opaque one on a given ground.
//!
//! It composites as screens do, in gamma-encoded sRGB of eight bits. It knows one ground; on another a twin is another
//! colour, which is what it is for.

use super::given::{opaque, too_large};
use crate::{
    Result, Rgb8,
    color::{Color, ColorSpace, convert, delta_e_ok, map_to_srgb},
};

/// A translucent colour, and what it makes of its ground.
#[derive(Debug, Clone, PartialEq)]
pub struct AlphaTwin {
    /// The translucent colour, `#rrggbbaa`.
    pub color: String,
    /// What it composites to on the ground, `#rrggbb`.
    pub composite: String,
    /// ΔE-OK from there to the colour that was asked for; 0 where that has eight bits a channel.
    pub error: f64,
}

/// The most transparent colour that composites to `color` on `ground`.
///
/// Source-over on gamma-encoded sRGB, rounded to eight bits a channel, as browsers do. Both colours are read as
/// [`parse_color`](crate::parse_color) reads, mapped into sRGB by [`GAMUT_MAPPING`](crate::GAMUT_MAPPING) and rounded to
/// eight bits; an opaque twin always composites to that, so that there always is one. For a colour that is its ground it
/// is the colour at alpha 0.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color), at `/color` or `/ground`; `color.not_opaque` where either is translucent;
/// `color.out_of_range` for components too large to convert.
///
/// # Examples
/// ```
/// use azora_core::alpha_twin;
///
/// let twin = alpha_twin("#e8f8f3", "#ffffff")?;
/// assert_eq!((twin.color.as_str(), twin.composite.as_str(), twin.error), ("#00b17a17", "#e8f8f3", 0.0));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn alpha_twin(color: &str, ground: &str) -> Result<AlphaTwin> {
    let wanted = opaque(color, "/color")?;
    let color = eight_bits(&wanted, "/color")?;
    let ground = eight_bits(&opaque(ground, "/ground")?, "/ground")?;
    let twin = (0..u8::MAX)
        .map(|alpha| (above(color, ground, alpha), alpha))
        .find(|&(over, alpha)| composite(over, alpha, ground) == color);
    let (over, alpha) = twin.unwrap_or((color, u8::MAX));
    let exact = convert(wanted.numbers(), wanted.space, ColorSpace::Oklab);
    Ok(AlphaTwin {
        color: format!("{}{alpha:02x}", over.hex()),
        composite: composite(over, alpha, ground).hex(),
        error: delta_e_ok(exact, color.oklab()),
    })
}

fn eight_bits(color: &Color, path: &str) -> Result<Rgb8> {
    let srgb = map_to_srgb(color.numbers(), color.space);
    if !srgb.iter().all(|channel| channel.is_finite()) {
        return Err(too_large(path));
    }
    Ok(Rgb8::from_srgb(srgb))
}

/// What has to lie above `ground` at `alpha` to come nearest to `color`.
fn above(color: Rgb8, ground: Rgb8, alpha: u8) -> Rgb8 {
    if alpha == 0 {
        return color;
    }
    each(color, ground, |wanted, under| {
        let (wanted, under, alpha) = (i32::from(wanted), i32::from(under), i32::from(alpha));
        let over = wanted * 255 - under * (255 - alpha);
        // Rounded half up, also below 0.
        u8::try_from((2 * over + alpha).div_euclid(2 * alpha).clamp(0, 255)).unwrap_or(u8::MAX)
    })
}

/// `over` at `alpha`, laid over `ground`.
fn composite(over: Rgb8, alpha: u8, ground: Rgb8) -> Rgb8 {
    each(over, ground, |over, under| {
        let (over, under, alpha) = (u32::from(over), u32::from(under), u32::from(alpha));
        u8::try_from((over * alpha + under * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
    })
}

fn each(one: Rgb8, other: Rgb8, of: impl Fn(u8, u8) -> u8) -> Rgb8 {
    Rgb8 { r: of(one.r, other.r), g: of(one.g, other.g), b: of(one.b, other.b) }
}
