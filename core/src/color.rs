//! Colours: CSS Color 4 in and out, conversion, gamut mapping, compositing, WCAG 2.2 contrast, differences (ΔE-OK,
//! CIEDE2000) and colour vision.
//!
//! All numbers are f64, and every power, root and angle goes through the core's own door to libm, so that they are the
//! same bits everywhere. The matrices and curves are those of CSS Color 4 itself and not a library's: `palette`, the
//! usual choice, has its RGB matrices to seven digits, an older Oklab and the camera curve of BT.2020, and leaves out
//! what CSS needs outside a gamut (curves over negative numbers, missing components).
//!
//! Not here: mixing and interpolation of whole colours, APCA, ICC profiles, and the colours of CSS that are computed or
//! depend on a page.

mod composite;
mod cones;
mod contrast;
mod convert;
mod cylinder;
mod difference;
mod format;
mod gamut;
mod hct;
mod matrix;
mod named;
mod notation;
mod parse;
mod pixels;
mod rgb8;
mod space;
mod transfer;
mod vision;

use crate::{Error, Result, names::names};

pub use composite::composite_color;
pub(crate) use composite::over;
pub(crate) use cones::{linear_to_lms, lms_roots_to_oklab, lms_to_linear, oklab_to_lms_roots};
pub use contrast::contrast_ratio;
pub(crate) use contrast::{ratio_of_luminances, weighed};
pub use convert::convert_color;
pub(crate) use difference::delta_e_ok;
pub use difference::{DifferenceMethod, color_difference};
pub use format::format_color;
pub(crate) use gamut::map_to_srgb;
pub use gamut::{GAMUT_MAPPING, GamutMethod, map_color};
pub use hct::{Hct, Tone, hct, hct_color, tonal_palette};
pub use parse::parse_color;
pub(crate) use parse::parse_color_at;
pub use pixels::{Seed, seeds_from_pixels};
pub use rgb8::Rgb8;
pub(crate) use rgb8::steps_of_light;
pub use space::ColorSpace;
pub(crate) use space::convert;
pub(crate) use vision::seen_oklab;
pub use vision::{Vision, simulate_vision};

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
///
/// The components are those of [`ColorSpace`], in its order; they may lie outside its usual range, and then the colour
/// lies outside its gamut.
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

impl Color {
    /// The components, 0 where one is missing.
    pub(crate) fn numbers(&self) -> [f64; 3] {
        [self.c1, self.c2, self.c3].map(|part| part.unwrap_or(0.0))
    }

    /// 0 where it is missing.
    pub(crate) fn opacity(&self) -> f64 {
        self.alpha.unwrap_or(0.0)
    }

    fn refuse_translucent(&self, path: &str) -> Result<()> {
        if self.opacity() >= 1.0 {
            return Ok(());
        }
        let reason = "The colour is translucent, and what lies behind it is unknown; give an opaque one.";
        Err(Error::new("color.not_opaque", reason).at(path))
    }
}
