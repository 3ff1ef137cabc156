//! Colours.

use azora_core::{ColorFormat, ColorSpace};

use crate::{AzoraError, lift::Lift};

record! {
    /// A colour in a space; an absent component is CSS's `none`.
    Color = azora_core::Color {
        /// The space of the three components, such as `oklch`.
        space: String as ColorSpace,
        /// First component; absent for `none`.
        c1: Option<f64>,
        /// Second component; absent for `none`.
        c2: Option<f64>,
        /// Third component; absent for `none`.
        c3: Option<f64>;
        /// Opacity, 0..=1; absent for `none`.
        alpha: Option<f64> = 1.0,
    }
}

impl TryFrom<Color> for azora_core::Color {
    type Error = AzoraError;

    fn try_from(color: Color) -> Result<Self, AzoraError> {
        let Color { space, c1, c2, c3, alpha } = color;
        Ok(Self { space: ColorSpace::from_name(&space, "/color/space")?, c1, c2, c3, alpha })
    }
}

export! {
    /// Reads a colour in any form of CSS Color 4.
    "parseColor" pub fn parse_color(text: String) -> Color {
        Ok(azora_core::parse_color(&text)?.lift())
    }

    /// Prints a colour as `hex`, `rgb`, `hsl`, `hwb`, `lab`, `lch`, `oklab`, `oklch` or `color`.
    ///
    /// The first four are mapped into sRGB where they have to be; the others never are.
    "formatColor" pub fn format_color(color: Color; format: String as ColorFormat = "hex") -> String {
        let format = ColorFormat::from_name(&format, "/format")?;
        Ok(azora_core::format_color(&color.try_into()?, format)?)
    }

    /// The same colour in another space; never mapped into a gamut.
    "convertColor" pub fn convert_color(color: Color, space: String as ColorSpace) -> Color {
        let space = ColorSpace::from_name(&space, "/space")?;
        Ok(azora_core::convert_color(&color.try_into()?, space)?.lift())
    }

    /// Contrast ratio of a text on a ground by WCAG 2.2, 1..=21, not rounded.
    ///
    /// A translucent text is composited over the ground; a translucent ground is refused.
    "contrastRatio" pub fn contrast_ratio(text: String, ground: String) -> f64 {
        Ok(azora_core::contrast_ratio(&text, &ground)?)
    }
}
