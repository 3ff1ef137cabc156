//! How a colour looks to eyes that miss one kind of cone, wholly or in part.
//!
//! Sources: Viénot, Brettel and Mollon, "Digital video colourmaps for checking the legibility of displays by
//! dichromats", Color Research and Application 24(4), 1999, for protan and deutan vision without the cone; Brettel,
//! Viénot and Mollon, "Computerized simulation of color appearance for dichromats", JOSA A 14(10), 1997, for tritan; and
//! Machado, Oliveira and Fernandes, 2009, where the cone is there but shifted. All of them run over linear-light sRGB.
//! The cones are those of Smith and Pokorny, 1975, over the XYZ of sRGB. Neutral is the white of sRGB, as in the paper
//! of 1999, not light of equal energy, so that greys stay what they are. The paper's narrowing of the input, which kept
//! results in the gamut of its monitor, is left out: what leaves sRGB is clipped.
//!
//! Not here: vision without any cones of colour, and ageing of the lens.

mod machado;

use super::{
    Rgb8,
    contrast::opaque_screen,
    matrix::Matrix,
    parse::parse_color_at,
    space::{ColorSpace, convert},
    transfer::Transfer,
};
use crate::{Error, Result, names::names};

names! {
    /// A kind of colour vision that lacks one of the three cones, or has it shifted.
    Vision, "kind of colour vision" {
        /// The cone of long waves: reds are dark and look like greens.
        Protan = "protan",
        /// The cone of middle waves: greens look like reds; the most frequent.
        Deutan = "deutan",
        /// The cone of short waves: blues look like greens; rare.
        Tritan = "tritan",
    }
}

/// The colour that someone with this kind of colour vision sees in `color`, as `#rrggbb`.
///
/// `color` is read as [`parse_color`](crate::parse_color) reads, and mapped into sRGB by
/// [`GAMUT_MAPPING`](crate::GAMUT_MAPPING). `severity` lies in 0..=1: 0 is normal vision, 1 is vision without the cone.
/// At 1, protan and deutan are simulated by Viénot (1999) and tritan by Brettel (1997); below 1 all three by Machado
/// (2009), whose matrices stand at every 0.1 and are interpolated in a straight line between. The models don't meet at
/// 1: from 0.999 to 1 the colour jumps, by up to 0.11 ΔE-OK for protan, 0.09 for deutan and 0.11 for tritan. What
/// leaves sRGB is clipped in linear light, then rounded to eight bits. A grey stays as it is.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color), at `/color`; `color.not_opaque` at `/color` for a translucent colour,
/// since light mixes before it is seen: lay it over its ground first; `color.out_of_range` for components too large to
/// convert; `argument.invalid` at `/severity` for one outside 0..=1.
///
/// # Examples
/// ```
/// use azora_core::{Vision, simulate_vision};
///
/// assert_eq!(simulate_vision("#10b981", Vision::Deutan, 1.0)?, "#9f9f84");
/// assert_eq!(simulate_vision("#10b981", Vision::Deutan, 0.5)?, "#8ca784");
/// assert_eq!(simulate_vision("#808080", Vision::Tritan, 1.0)?, "#808080");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn simulate_vision(color: &str, vision: Vision, severity: f64) -> Result<String> {
    let parsed = parse_color_at(color, "/color")?;
    if !(0.0..=1.0).contains(&severity) {
        return Err(Error::argument("/severity", "Severity lies between 0 (normal vision) and 1 (without the cone)."));
    }
    let linear = opaque_screen(&parsed, "/color")?.map(|channel| Transfer::Srgb.decode(channel));
    Ok(printed(see(linear, vision, severity)).hex())
}

impl Rgb8 {
    /// The colour that someone without one kind of cones sees in this one, rounded to eight bits; itself for `None`.
    ///
    /// [`simulate_vision`] with a severity of 1.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Rgb8, Vision};
    /// let emerald = Rgb8 { r: 16, g: 185, b: 129 };
    /// assert_eq!(emerald.seen(Some(Vision::Deutan)).hex(), "#9f9f84");
    /// assert_eq!(emerald.seen(None), emerald);
    /// ```
    #[must_use]
    pub fn seen(self, vision: Option<Vision>) -> Self {
        vision.map_or(self, |vision| printed(see(self.linear(), vision, 1.0)))
    }

    /// ΔE-OK of two colours as someone without one kind of cones sees them, not rounded to eight bits between.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Rgb8, Vision};
    /// let (red, green) = (Rgb8 { r: 190, g: 18, b: 60 }, Rgb8 { r: 77, g: 124, b: 15 });
    /// assert!(red.difference(green) > 0.25);
    /// assert!(red.difference_seen(green, Vision::Deutan) < 0.13);
    /// ```
    pub fn difference_seen(self, other: Self, vision: Vision) -> f64 {
        super::difference::delta_e_ok(seen_oklab(self.linear(), vision), seen_oklab(other.linear(), vision))
    }

    fn linear(self) -> [f64; 3] {
        self.srgb().map(|channel| Transfer::Srgb.decode(channel))
    }
}

/// What someone without the cone sees, in Oklab; clipped to sRGB in linear light, and rounded nowhere.
pub(crate) fn seen_oklab(linear_srgb: [f64; 3], vision: Vision) -> [f64; 3] {
    convert(see(linear_srgb, vision, 1.0), ColorSpace::SrgbLinear, ColorSpace::Oklab)
}

/// Linear sRGB as it is seen, clipped to 0..=1.
fn see(linear: [f64; 3], vision: Vision, severity: f64) -> [f64; 3] {
    let seen = if severity < 1.0 { shifted(linear, vision, severity) } else { missing(linear, vision) };
    seen.map(|channel| channel.clamp(0.0, 1.0))
}

fn printed(linear: [f64; 3]) -> Rgb8 {
    Rgb8::from_linear(linear)
}

/// Viénot: every colour falls, along the missing cone's axis, on the plane through black, white and blue.
const PROTAN: Matrix = [
    [0.108_872_560_755_525_06, 0.891_127_439_244_474_9, 0.0],
    [0.108_872_560_755_525_06, 0.891_127_439_244_474_9, 0.0],
    [0.004_470_319_142_320_422, -0.004_470_319_142_320_422, 1.0],
];
const DEUTAN: Matrix = [
    [0.290_268_326_003_995_5, 0.709_731_673_996_004_5, 0.0],
    [0.290_268_326_003_995_5, 0.709_731_673_996_004_5, 0.0],
    [-0.021_965_353_642_437_1, 0.021_965_353_642_437_1, 1.0],
];
/// Brettel: on the half plane through black, white and the light of 485 nm …
const TRITAN_485: Matrix = [
    [0.933_377_122_127_692_4, 0.200_035_844_730_545_45, -0.133_412_966_858_237_86],
    [0.058_070_235_721_133_69, 0.825_643_547_274_513_3, 0.116_286_217_004_353_02],
    [-0.379_034_681_193_118_7, 1.138_055_350_595_324_5, 0.240_979_330_597_794_3],
];
/// … or of 660 nm.
const TRITAN_660: Matrix = [
    [1.013_544_715_320_458_1, 0.142_737_696_418_582_4, -0.156_282_411_739_040_52],
    [-0.011_805_926_680_954_576, 0.875_586_105_823_807_1, 0.136_219_820_857_147_47],
    [0.077_059_367_852_305_85, 0.812_071_453_291_959_4, 0.110_869_178_855_734_76],
];
/// How far red and green, less blue, stand on the side of 660 nm.
const TOWARDS_660: [f64; 2] = [0.039_596_691_402_500_14, -0.028_300_925_676_888_38];

fn missing(linear: [f64; 3], vision: Vision) -> [f64; 3] {
    let ([red, green, blue], [of_red, of_green]) = (linear, TOWARDS_660);
    let matrix = match vision {
        Vision::Protan => &PROTAN,
        Vision::Deutan => &DEUTAN,
        Vision::Tritan if of_red * (red - blue) + of_green * (green - blue) < 0.0 => &TRITAN_485,
        Vision::Tritan => &TRITAN_660,
    };
    across(matrix, linear)
}

fn shifted(linear: [f64; 3], vision: Vision, severity: f64) -> [f64; 3] {
    let mut below = linear;
    let mut step = 0.0;
    for matrix in machado::steps(vision) {
        let above = across(matrix, linear);
        if severity * 10.0 <= step + 1.0 {
            let share = severity * 10.0 - step;
            return lerp(below, above, share);
        }
        (below, step) = (above, step + 1.0);
    }
    below
}

fn lerp(one: [f64; 3], other: [f64; 3], share: f64) -> [f64; 3] {
    let ([a, b, c], [x, y, z]) = (one, other);
    [a + (x - a) * share, b + (y - b) * share, c + (z - c) * share]
}

/// `matrix` × `linear` for rows whose sum is 1: each channel moves by its distance from the others, so that a grey,
/// which has none, stays what it is to the bit. The diagonal only completes the sum.
fn across(matrix: &Matrix, linear: [f64; 3]) -> [f64; 3] {
    let [[_, red_green, red_blue], [green_red, _, green_blue], [blue_red, blue_green, _]] = *matrix;
    let [red, green, blue] = linear;
    [
        red + red_green * (green - red) + red_blue * (blue - red),
        green + green_red * (red - green) + green_blue * (blue - green),
        blue + blue_red * (red - blue) + blue_green * (green - blue),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::color::matrix::{SRGB_TO_XYZ, multiply};

    /// Cones of Smith and Pokorny, 1975, from XYZ.
    const CONES: Matrix = [[0.15514, 0.54312, -0.03286], [-0.15514, 0.45684, 0.03286], [0.0, 0.0, 0.01608]];

    fn cross([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
        [b * z - c * y, c * x - a * z, a * y - b * x]
    }

    fn dot(one: [f64; 3], other: [f64; 3]) -> f64 {
        one.iter().zip(other).map(|(a, b)| a * b).sum()
    }

    fn cones(linear: [f64; 3]) -> [f64; 3] {
        multiply(&CONES, multiply(&SRGB_TO_XYZ, linear))
    }

    /// The result lies on its plane, and the other two cones answer as before: that is the whole of both papers.
    #[test]
    fn matrices_are_those_of_the_papers() {
        let white = cones([1.0; 3]);
        let light = |xyz: [f64; 3]| multiply(&CONES, xyz);
        // CIE 1931 colour-matching functions at 485 and 660 nm.
        let [nm_485, nm_660] = [light([0.05795, 0.1693, 0.6162]), light([0.1649, 0.0610, 0.0])];
        let planes = [
            (PROTAN, 0, cones([0.0, 0.0, 1.0])),
            (DEUTAN, 1, cones([0.0, 0.0, 1.0])),
            (TRITAN_485, 2, nm_485),
            (TRITAN_660, 2, nm_660),
        ];
        for (matrix, lost, anchor) in planes {
            let normal = cross(white, anchor);
            for linear in [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] {
                let (before, after) = (cones(linear), cones(multiply(&matrix, linear)));
                assert!(dot(normal, after).abs() < 1e-15, "{matrix:?} {after:?}");
                for cone in (0..3).filter(|cone| *cone != lost) {
                    assert!((before[cone] - after[cone]).abs() < 1e-14, "{matrix:?} {after:?}");
                }
            }
        }
        let side = cross(white, [0.0, 0.0, 1.0]);
        let [of_red, of_green] = TOWARDS_660;
        assert!(dot(side, nm_660) > 0.0 && dot(side, nm_485) < 0.0);
        assert!((dot(side, cones([1.0, 0.0, 0.0])) - of_red).abs() < 1e-15);
        assert!((dot(side, cones([0.0, 1.0, 0.0])) - of_green).abs() < 1e-15);
    }

    /// A digit typed wrongly shows here; the published ones are rounded to six decimals.
    #[test]
    fn rows_add_up_to_one() {
        let published = Vision::ALL.iter().flat_map(|vision| machado::steps(*vision));
        for matrix in published.chain([&PROTAN, &DEUTAN, &TRITAN_485, &TRITAN_660]) {
            for row in matrix {
                assert!((row.iter().sum::<f64>() - 1.0).abs() < 2e-6, "{row:?}");
            }
        }
    }
}
