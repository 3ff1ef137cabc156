//! Colours: CSS Color 4 in and out, conversion, contrast, difference and gamut mapping.

mod contrast;
mod cylinder;
mod difference;
mod matrix;
mod rgb8;
mod space;
mod transfer;

use crate::{Error, Result, names::names};

pub use rgb8::Rgb8;
pub use space::ColorSpace;

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
