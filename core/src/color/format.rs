//! Printing a colour as CSS.
//!
//! `hex` and `rgb` are what a browser prints for sRGB: eight bits a channel. All other forms are printed in the modern
//! syntax to a fixed number of decimals. Only hex, rgb, hsl and hwb map a colour into sRGB.

use super::{
    Color, ColorFormat, ColorSpace,
    convert::{check, convert_checked, finite, hue_place},
    gamut::{in_gamut, map_to_rgb8, map_to_srgb},
    rgb8::{Rgb8, eight_bits},
    space::convert,
};
use crate::Result;

/// Prints a colour as CSS.
///
/// | `format` | gives |
/// |---|---|
/// | `hex` | `#rrggbb`, or `#rrggbbaa` where it is not opaque |
/// | `rgb` | `rgb(16, 185, 129)` or `rgba(16, 185, 129, 0.5)`: whole numbers 0..=255, as browsers print sRGB |
/// | `hsl`, `hwb` | `hsl(160.1183 84.0796% 39.4118%)`: hue, then percentages |
/// | `lab`, `lch` | `lab(66.6921 -50.6677 17.059)`: numbers |
/// | `oklab`, `oklch` | `oklch(0.695873 0.149074 162.4796)`: numbers, lightness 0..=1 |
/// | `color` | `color(srgb 0.062745 0.72549 0.505882)`: in its own space; hsl and hwb print as srgb, lab and lch as xyz-d50, oklab and oklch as xyz-d65 |
///
/// `hex`, `rgb`, `hsl` and `hwb` map a colour outside sRGB into it by [`GAMUT_MAPPING`](crate::GAMUT_MAPPING); the
/// others never map. Components whose usual range is 0..=1, and opacity, have six decimals at most; all others, hues
/// included, four; trailing zeros are left out. So a colour read again differs by at most 0.0000005 and 0.00005 a
/// component, where lightness and hue lie in the ranges that reading clips to. `hex` and `rgb` are rounded to eight
/// bits a channel, and the opacity of `rgb` to two decimals, or three where two would give another byte.
///
/// A missing component is printed as `none`, in another space where [`convert_color`](crate::convert_color) carries it
/// over; in `hex` and `rgb`, which have no such thing, it is 0. A colour that had to be mapped is missing nothing but a
/// hue that nothing shows.
///
/// # Errors
/// Those of [`convert_color`](crate::convert_color).
///
/// # Examples
/// ```
/// use azora_core::{ColorFormat, format_color, parse_color};
///
/// let emerald = parse_color("#10b981")?;
/// assert_eq!(format_color(&emerald, ColorFormat::Rgb)?, "rgb(16, 185, 129)");
/// assert_eq!(format_color(&emerald, ColorFormat::Oklch)?, "oklch(0.695873 0.149074 162.4796)");
///
/// let outside = parse_color("color(display-p3 0 1 0)")?;
/// assert_eq!(format_color(&outside, ColorFormat::Hex)?, "#00fb29");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn format_color(color: &Color, format: ColorFormat) -> Result<String> {
    check(color)?;
    match format {
        ColorFormat::Hex => hex(color),
        ColorFormat::Rgb => rgb(color),
        ColorFormat::Hsl => Ok(modern("hsl", &in_srgb_as(color, ColorSpace::Hsl)?)),
        ColorFormat::Hwb => Ok(modern("hwb", &in_srgb_as(color, ColorSpace::Hwb)?)),
        ColorFormat::Lab => Ok(modern("lab", &convert_checked(color, ColorSpace::Lab)?)),
        ColorFormat::Lch => Ok(modern("lch", &convert_checked(color, ColorSpace::Lch)?)),
        ColorFormat::Oklab => Ok(modern("oklab", &convert_checked(color, ColorSpace::Oklab)?)),
        ColorFormat::Oklch => Ok(modern("oklch", &convert_checked(color, ColorSpace::Oklch)?)),
        ColorFormat::Color => Ok(modern("color", &convert_checked(color, space_of_color_function(color.space))?)),
    }
}

fn hex(color: &Color) -> Result<String> {
    let rgb = map_to_rgb8(color)?;
    Ok(match eight_bits(color.opacity()) {
        255 => rgb.hex(),
        alpha => format!("{}{alpha:02x}", rgb.hex()),
    })
}

fn rgb(color: &Color) -> Result<String> {
    let Rgb8 { r, g, b } = map_to_rgb8(color)?;
    let byte = eight_bits(color.opacity());
    if byte == 255 {
        return Ok(format!("rgb({r}, {g}, {b})"));
    }
    let share = f64::from(byte) / 255.0;
    let two = (share * 100.0).round() / 100.0;
    let digits = if eight_bits(two) == byte { 2 } else { 3 };
    Ok(format!("rgba({r}, {g}, {b}, {})", decimal(share, digits)))
}

/// The colour in a hue-based face of sRGB, mapped where it is outside.
fn in_srgb_as(color: &Color, space: ColorSpace) -> Result<Color> {
    let numbers = color.numbers();
    if in_gamut(convert(numbers, color.space, ColorSpace::Srgb)) {
        return convert_checked(color, space);
    }
    let [c1, c2, c3] = finite(map_to_srgb(numbers, color.space))?.map(Some);
    convert_checked(&Color { space: ColorSpace::Srgb, c1, c2, c3, alpha: color.alpha }, space)
}

/// The nearest space above that `color()` can name.
const fn space_of_color_function(space: ColorSpace) -> ColorSpace {
    match space {
        ColorSpace::Hsl | ColorSpace::Hwb => ColorSpace::Srgb,
        ColorSpace::Lab | ColorSpace::Lch => ColorSpace::XyzD50,
        ColorSpace::Oklab | ColorSpace::Oklch => ColorSpace::XyzD65,
        own => own,
    }
}

fn modern(function: &str, color: &Color) -> String {
    let hue = hue_place(color.space);
    let mut text = format!("{function}(");
    if function == "color" {
        text.push_str(color.space.name());
        text.push(' ');
    }
    for (place, part) in [color.c1, color.c2, color.c3].into_iter().enumerate() {
        if place > 0 {
            text.push(' ');
        }
        let Some(value) = part else {
            text.push_str("none");
            continue;
        };
        let (digits, unit) = match color.space {
            _ if hue == Some(place) => (4, ""),
            ColorSpace::Hsl | ColorSpace::Hwb => (4, "%"),
            ColorSpace::Lab | ColorSpace::Lch => (4, ""),
            _ => (6, ""),
        };
        text.push_str(&decimal(value, digits));
        text.push_str(unit);
    }
    match color.alpha {
        None => text.push_str(" / none"),
        Some(alpha) => match decimal(alpha, 6) {
            opaque if opaque == "1" => {}
            alpha => {
                text.push_str(" / ");
                text.push_str(&alpha);
            }
        },
    }
    text.push(')');
    text
}

/// `value` with at most `digits` decimals; from 10^15 on, where no decimals are left, with an exponent.
fn decimal(value: f64, digits: usize) -> String {
    if value.abs() >= 1e15 {
        return format!("{value:e}");
    }
    let text = format!("{value:.digits$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn decimals_are_short() {
        assert_eq!(decimal(0.5, 6), "0.5");
        assert_eq!(decimal(-0.000_000_1, 6), "0");
        assert_eq!(decimal(100.0, 4), "100");
        assert_eq!(decimal(-1e300, 6), "-1e300");
    }
}
