//! Colours: CSS Color 4 in and out, conversion, contrast, difference and gamut mapping.

use crate::{Error, Result, names::names};

names! {
    /// A space that a colour's numbers live in; CSS Color 4.
    ColorSpace, "colour space" {
        /// Gamma-encoded sRGB; components 0..=1.
        Srgb = "srgb",
        /// Linear-light sRGB; components 0..=1.
        SrgbLinear = "srgb-linear",
        /// Hue in degrees, saturation and lightness 0..=100.
        Hsl = "hsl",
        /// Hue in degrees, whiteness and blackness 0..=100.
        Hwb = "hwb",
        /// CIE Lab, D50; lightness 0..=100.
        Lab = "lab",
        /// CIE LCh, D50; lightness 0..=100, chroma, hue in degrees.
        Lch = "lch",
        /// Oklab; lightness 0..=1.
        Oklab = "oklab",
        /// Oklch; lightness 0..=1, chroma, hue in degrees.
        Oklch = "oklch",
        /// Display P3; components 0..=1.
        DisplayP3 = "display-p3",
        /// Linear-light Display P3; components 0..=1.
        DisplayP3Linear = "display-p3-linear",
        /// Adobe RGB (1998); components 0..=1.
        A98Rgb = "a98-rgb",
        /// ProPhoto RGB, D50; components 0..=1.
        ProphotoRgb = "prophoto-rgb",
        /// ITU-R BT.2020 with the gamma 2.4 curve of CSS Color 4 (2025); components 0..=1.
        Rec2020 = "rec2020",
        /// CIE XYZ, D50.
        XyzD50 = "xyz-d50",
        /// CIE XYZ, D65.
        XyzD65 = "xyz-d65",
    }
}

names! {
    /// A form in which a colour is printed.
    ColorFormat, "colour format" {
        /// `#rrggbb`, or `#rrggbbaa` where it is not opaque.
        Hex = "hex",
        /// `rgb(…)`.
        Rgb = "rgb",
        /// `hsl(…)`.
        Hsl = "hsl",
        /// `hwb(…)`.
        Hwb = "hwb",
        /// `lab(…)`.
        Lab = "lab",
        /// `lch(…)`.
        Lch = "lch",
        /// `oklab(…)`.
        Oklab = "oklab",
        /// `oklch(…)`.
        Oklch = "oklch",
        /// `color(space …)`.
        Color = "color",
    }
}

/// A colour in a space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Color {
    /// The space of the three components.
    pub space: ColorSpace,
    /// First component; absent for `none`.
    pub c1: Option<f64>,
    /// Second component; absent for `none`.
    pub c2: Option<f64>,
    /// Third component; absent for `none`.
    pub c3: Option<f64>,
    /// Opacity, 0..=1; absent for `none`.
    pub alpha: Option<f64>,
}

pub fn parse_color(text: &str) -> Result<Color> {
    Err(Error::new("internal.panic", text))
}
pub fn format_color(color: &Color, format: ColorFormat) -> Result<String> {
    let _ = (color, format);
    Err(Error::new("internal.panic", ""))
}
pub fn convert_color(color: &Color, space: ColorSpace) -> Result<Color> {
    let _ = (color, space);
    Err(Error::new("internal.panic", ""))
}
pub fn contrast_ratio(text: &str, ground: &str) -> Result<f64> {
    let _ = (text, ground);
    Err(Error::new("internal.panic", ""))
}
