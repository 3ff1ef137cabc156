//! What each colour function of CSS Color 4 takes: its space, and how numbers and percentages become components.

use super::{ColorSpace, cylinder::turn};

/// A colour function.
#[derive(Debug, Clone, Copy)]
pub(super) struct Notation {
    pub(super) name: &'static str,
    pub(super) space: ColorSpace,
    pub(super) scales: [Scale; 3],
    /// Whether its components may stand between commas.
    pub(super) legacy: bool,
}

/// How a component is read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scale {
    /// An angle, turned into 0..360.
    Hue,
    /// A number or a percentage on a line, clipped to least..=most.
    ///
    /// Two factors for percentages, of which one is 1: so the quotient is rounded once.
    Line { number_over: f64, percent_times: f64, percent_over: f64, least: f64, most: f64 },
}

impl Scale {
    pub(super) const ALPHA: Self = Self::UNIT.within(0.0, 1.0);
    /// 100% is 1.
    const UNIT: Self = Self::line(1.0, 100.0);
    /// 100% is 100.
    const HUNDRED: Self = Self::line(1.0, 1.0);
    /// 100% is 0.4.
    const OK: Self = Self::line(1.0, 250.0);
    const CHANNEL: Self =
        Self::Line { number_over: 255.0, percent_times: 1.0, percent_over: 100.0, least: 0.0, most: 1.0 };

    const fn line(percent_times: f64, percent_over: f64) -> Self {
        let (least, most) = (f64::NEG_INFINITY, f64::INFINITY);
        Self::Line { number_over: 1.0, percent_times, percent_over, least, most }
    }

    const fn within(self, least: f64, most: f64) -> Self {
        match self {
            Self::Hue => Self::Hue,
            Self::Line { number_over, percent_times, percent_over, .. } => {
                Self::Line { number_over, percent_times, percent_over, least, most }
            }
        }
    }

    const fn positive(self) -> Self {
        self.within(0.0, f64::INFINITY)
    }

    /// The value inside its range, with no negative zero.
    pub(super) fn clip(self, value: f64) -> f64 {
        match self {
            Self::Hue if value.is_finite() => turn(value),
            Self::Hue => value,
            Self::Line { least, most, .. } => value.clamp(least, most) + 0.0,
        }
    }
}

impl Notation {
    /// `color()`, whose space stands in the text.
    pub(super) const COLOR: Self =
        Self { name: "color", space: ColorSpace::Srgb, scales: [Scale::UNIT; 3], legacy: false };
}

const RGB: Notation = Notation { name: "rgb", space: ColorSpace::Srgb, scales: [Scale::CHANNEL; 3], legacy: true };
const HSL: Notation = Notation {
    name: "hsl",
    space: ColorSpace::Hsl,
    scales: [Scale::Hue, Scale::HUNDRED.positive(), Scale::HUNDRED],
    legacy: true,
};

/// Every colour function but `color()`.
pub(super) const NOTATIONS: &[Notation] = &[
    RGB,
    Notation { name: "rgba", ..RGB },
    HSL,
    Notation { name: "hsla", ..HSL },
    Notation {
        name: "hwb",
        space: ColorSpace::Hwb,
        scales: [Scale::Hue, Scale::HUNDRED, Scale::HUNDRED],
        legacy: false,
    },
    Notation {
        name: "lab",
        space: ColorSpace::Lab,
        scales: [Scale::HUNDRED.within(0.0, 100.0), Scale::line(1.25, 1.0), Scale::line(1.25, 1.0)],
        legacy: false,
    },
    Notation {
        name: "lch",
        space: ColorSpace::Lch,
        scales: [Scale::HUNDRED.within(0.0, 100.0), Scale::line(1.5, 1.0).positive(), Scale::Hue],
        legacy: false,
    },
    Notation {
        name: "oklab",
        space: ColorSpace::Oklab,
        scales: [Scale::UNIT.within(0.0, 1.0), Scale::OK, Scale::OK],
        legacy: false,
    },
    Notation {
        name: "oklch",
        space: ColorSpace::Oklch,
        scales: [Scale::UNIT.within(0.0, 1.0), Scale::OK.positive(), Scale::Hue],
        legacy: false,
    },
];

/// The spaces that `color()` takes.
const COLOR_SPACES: &[ColorSpace] = &[
    ColorSpace::Srgb,
    ColorSpace::SrgbLinear,
    ColorSpace::DisplayP3,
    ColorSpace::DisplayP3Linear,
    ColorSpace::A98Rgb,
    ColorSpace::ProphotoRgb,
    ColorSpace::Rec2020,
    ColorSpace::XyzD50,
    ColorSpace::XyzD65,
];

/// The space that `color()` calls so; `xyz` is `xyz-d65`.
pub(super) fn color_space(name: &str) -> Option<ColorSpace> {
    let name = if name == "xyz" { "xyz-d65" } else { name };
    COLOR_SPACES.iter().copied().find(|space| space.name() == name)
}

pub(super) fn color_space_names() -> impl Iterator<Item = &'static str> {
    COLOR_SPACES.iter().map(|space| space.name()).chain(["xyz"])
}
