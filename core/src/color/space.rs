//! The spaces of CSS Color 4 and the numbers' way from one to another.
//!
//! The spaces form a tree whose root is XYZ under D65; a conversion climbs to the nearest common ancestor and steps
//! down again, so that a round trip within a family never leaves it. It knows nothing of missing components.

use super::{
    cylinder::{hsl_to_srgb, hwb_to_srgb, polar_to_rectangular, rectangular_to_polar, srgb_to_hsl, srgb_to_hwb},
    matrix::{self, Matrix, multiply},
    transfer::Transfer,
};
use crate::{math::cbrt, names::names};

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
        /// CIE `LCh`, D50; lightness 0..=100, chroma, hue in degrees.
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
        /// `ProPhoto` RGB, D50; components 0..=1.
        ProphotoRgb = "prophoto-rgb",
        /// ITU-R BT.2020 with the gamma 2.4 curve of CSS Color 4 (2025); components 0..=1.
        Rec2020 = "rec2020",
        /// CIE XYZ, D50.
        XyzD50 = "xyz-d50",
        /// CIE XYZ, D65.
        XyzD65 = "xyz-d65",
    }
}

/// `components` of `from` in `to`; out of gamut stays out of gamut, and no zero is negative.
pub(crate) fn convert(components: [f64; 3], from: ColorSpace, to: ColorSpace) -> [f64; 3] {
    let mut at = from;
    let mut numbers = components;
    while !holds(at, to) {
        let Some(parent) = at.parent() else { break };
        numbers = at.to_parent(numbers);
        at = parent;
    }
    step_down(numbers, at, to).map(|value| value + 0.0)
}

/// Whether `space` is `ancestor` or stands below it.
fn holds(ancestor: ColorSpace, space: ColorSpace) -> bool {
    space.line() & ancestor.bit() != 0
}

/// From an ancestor down to `to`; four levels at most.
fn step_down(numbers: [f64; 3], ancestor: ColorSpace, to: ColorSpace) -> [f64; 3] {
    match to.parent() {
        Some(parent) if to != ancestor => to.from_parent(step_down(numbers, ancestor, parent)),
        _ => numbers,
    }
}

impl ColorSpace {
    const fn bit(self) -> u32 {
        1 << self as u32
    }

    /// A bit for the space and for each above it.
    const fn line(self) -> u32 {
        match self.parent() {
            Some(parent) => self.bit() | parent.line(),
            None => self.bit(),
        }
    }

    const fn parent(self) -> Option<Self> {
        match self {
            Self::Hsl | Self::Hwb => Some(Self::Srgb),
            Self::Srgb => Some(Self::SrgbLinear),
            Self::DisplayP3 => Some(Self::DisplayP3Linear),
            Self::Lch => Some(Self::Lab),
            Self::Oklch => Some(Self::Oklab),
            Self::Lab | Self::ProphotoRgb => Some(Self::XyzD50),
            Self::SrgbLinear | Self::DisplayP3Linear | Self::A98Rgb | Self::Rec2020 | Self::Oklab | Self::XyzD50 => {
                Some(Self::XyzD65)
            }
            Self::XyzD65 => None,
        }
    }

    fn to_parent(self, numbers: [f64; 3]) -> [f64; 3] {
        match self {
            Self::Hsl => hsl_to_srgb(numbers),
            Self::Hwb => hwb_to_srgb(numbers),
            Self::Srgb | Self::DisplayP3 => numbers.map(|value| Transfer::Srgb.decode(value)),
            Self::SrgbLinear => multiply(&matrix::SRGB_TO_XYZ, numbers),
            Self::DisplayP3Linear => multiply(&matrix::P3_TO_XYZ, numbers),
            Self::A98Rgb => decode(Transfer::A98, &matrix::A98_TO_XYZ, numbers),
            Self::ProphotoRgb => decode(Transfer::Prophoto, &matrix::PROPHOTO_TO_XYZ, numbers),
            Self::Rec2020 => decode(Transfer::Rec2020, &matrix::REC2020_TO_XYZ, numbers),
            Self::Lch | Self::Oklch => polar_to_rectangular(numbers),
            Self::Lab => lab_to_xyz(numbers),
            Self::Oklab => {
                let roots = multiply(&matrix::OKLAB_TO_LMS, numbers);
                multiply(&matrix::LMS_TO_XYZ, roots.map(|root| root * root * root))
            }
            Self::XyzD50 => multiply(&matrix::D50_TO_D65, numbers),
            Self::XyzD65 => numbers,
        }
    }

    #[expect(clippy::wrong_self_convention, reason = "the space's own numbers, from its parent's")]
    fn from_parent(self, numbers: [f64; 3]) -> [f64; 3] {
        match self {
            Self::Hsl => srgb_to_hsl(numbers),
            Self::Hwb => srgb_to_hwb(numbers),
            Self::Srgb | Self::DisplayP3 => numbers.map(|value| Transfer::Srgb.encode(value)),
            Self::SrgbLinear => multiply(&matrix::XYZ_TO_SRGB, numbers),
            Self::DisplayP3Linear => multiply(&matrix::XYZ_TO_P3, numbers),
            Self::A98Rgb => encode(Transfer::A98, &matrix::XYZ_TO_A98, numbers),
            Self::ProphotoRgb => encode(Transfer::Prophoto, &matrix::XYZ_TO_PROPHOTO, numbers),
            Self::Rec2020 => encode(Transfer::Rec2020, &matrix::XYZ_TO_REC2020, numbers),
            Self::Lch | Self::Oklch => rectangular_to_polar(numbers),
            Self::Lab => xyz_to_lab(numbers),
            Self::Oklab => multiply(&matrix::LMS_TO_OKLAB, multiply(&matrix::XYZ_TO_LMS, numbers).map(cbrt)),
            Self::XyzD50 => multiply(&matrix::D65_TO_D50, numbers),
            Self::XyzD65 => numbers,
        }
    }
}

fn decode(transfer: Transfer, to_xyz: &Matrix, numbers: [f64; 3]) -> [f64; 3] {
    multiply(to_xyz, numbers.map(|value| transfer.decode(value)))
}

fn encode(transfer: Transfer, from_xyz: &Matrix, numbers: [f64; 3]) -> [f64; 3] {
    multiply(from_xyz, numbers).map(|value| transfer.encode(value))
}

/// White of D50, from the chromaticity (0.3457, 0.3585).
const D50: [f64; 3] = [0.3457 / 0.3585, 1.0, (1.0 - 0.3457 - 0.3585) / 0.3585];
const KAPPA: f64 = 24_389.0 / 27.0;
const EPSILON: f64 = 216.0 / 24_389.0;

fn lab_to_xyz(lab: [f64; 3]) -> [f64; 3] {
    let [l, a, b] = lab;
    let y = (l + 16.0) / 116.0;
    let cube = |root: f64| {
        let cube = root * root * root;
        if cube > EPSILON { cube } else { (116.0 * root - 16.0) / KAPPA }
    };
    let [white_x, white_y, white_z] = D50;
    let luminance = if l > KAPPA * EPSILON { y * y * y } else { l / KAPPA };
    [cube(y + a / 500.0) * white_x, luminance * white_y, cube(y - b / 200.0) * white_z]
}

fn xyz_to_lab(xyz: [f64; 3]) -> [f64; 3] {
    let root = |value: f64| if value > EPSILON { cbrt(value) } else { (KAPPA * value + 16.0) / 116.0 };
    let ([x, y, z], [white_x, white_y, white_z]) = (xyz, D50);
    let (x, y, z) = (root(x / white_x), root(y / white_y), root(z / white_z));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}
