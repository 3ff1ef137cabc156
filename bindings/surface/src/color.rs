//! Colours.

use azora_core::{ColorFormat, ColorSpace, DifferenceMethod, GamutMethod, Vision};

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

    /// The same colour mapped into an RGB space's gamut, by `local-minde` or `ray-trace`.
    ///
    /// A colour inside is only converted; any other keeps its lightness and hue, and loses chroma.
    "mapColor" pub fn map_color(
        color: Color, space: String as ColorSpace; method: String as GamutMethod = "local-minde"
    ) -> Color {
        let (space, method) = (ColorSpace::from_name(&space, "/space")?, GamutMethod::from_name(&method, "/method")?);
        Ok(azora_core::map_color(&color.try_into()?, space, method)?.lift())
    }

    /// How different two opaque colours look, by `ok` (ΔE-OK, 1 from black to white) or `ciede2000` (100).
    "colorDifference" pub fn color_difference(
        one: String, other: String; method: String as DifferenceMethod = "ok"
    ) -> f64 {
        let method = DifferenceMethod::from_name(&method, "/method")?;
        Ok(azora_core::color_difference(&one, &other, method)?)
    }

    /// What someone whose vision is `protan`, `deutan` or `tritan` sees in an opaque colour, as `#rrggbb`.
    ///
    /// `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
    "simulateVision" pub fn simulate_vision(
        color: String, vision: String as Vision; severity: f64 = 1.0
    ) -> String {
        let vision = Vision::from_name(&vision, "/vision")?;
        Ok(azora_core::simulate_vision(&color, vision, severity)?)
    }

    /// The colour that a translucent one gives on an opaque ground, as `#rrggbb`.
    "compositeColor" pub fn composite_color(color: String, ground: String) -> String {
        Ok(azora_core::composite_color(&color, &ground)?)
    }
}
