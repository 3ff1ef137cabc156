//! The ramp of one seed: eleven steps of one hue, from the lightest to the darkest.
//!
//! A step has its luminance by its number alone, so that equal steps of any two ramps are equally light; only the seed
//! keeps its own. It mixes no hues and knows no roles.

use super::{
    given::{opaque, too_large},
    solve::DerivedTheme,
};
use crate::{
    Result, Rgb8,
    color::{Color, ColorSpace, convert, ratio_of_luminances},
    math::{cbrt, cbrt_near, hypot},
};

/// One step of a ramp.
#[derive(Debug, Clone, PartialEq)]
pub struct RampStep {
    /// 50, 100, 200 … 900, 950; the higher the darker.
    pub step: u32,
    /// The colour in sRGB, `#rrggbb`.
    pub color: String,
    /// The same luminance and hue with all the chroma that Display P3 holds, as `color(display-p3 …)` with four decimals;
    /// the same colour where sRGB holds it already.
    pub p3: String,
    /// Contrast of `color` with white, by WCAG 2.2, 1..=21.
    pub white: f64,
    /// Contrast of `color` with ink, `#0f172a`, by WCAG 2.2.
    pub ink: f64,
    /// Whether this step is the seed itself.
    pub seed: bool,
}

/// The ramp of a seed, 50 to 950, from light to dark.
///
/// The seed is kept as it is, at the step whose contrast with white is nearest to its own. Every other step has a contrast
/// with white that is the same for all seeds, as near as eight bits a channel come to it, and the seed's hue in Oklch:
///
/// | step | 50 | 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900 | 950 |
/// |---|---|---|---|---|---|---|---|---|---|---|---|
/// | contrast with white | 1.055 | 1.14 | 1.3 | 1.55 | 1.95 | 3.1 | 4.7 | 6.6 | 9.2 | 12.2 | 15.2 |
/// | share of the seed's chroma | 0.1 | 0.2 | 0.42 | 0.68 | 0.92 | 1 | 1 | 0.9 | 0.76 | 0.58 | 0.42 |
///
/// So 600 and darker carry white text, and 500 white icons, but where the seed stands: one at 600 may have no more than
/// 3.8, one at 500 no more than 2.4. Where a gamut lacks the chroma it is reduced at that luminance and hue, in sRGB and
/// in Display P3 each for itself. A step is always darker than the one before it, also of a grey.
///
/// `seed` is read as [`parse_color`](crate::parse_color) reads, a missing component as 0. Its `color` is rounded to eight
/// bits; a seed outside sRGB or Display P3 is brought into each at its own luminance and hue.
///
/// # Errors
/// Those of [`parse_color`](crate::parse_color) at `/seed`; `color.not_opaque` for a translucent seed;
/// `color.out_of_range` for components too large to convert.
///
/// # Examples
/// ```
/// use azora_core::color_ramp;
///
/// let ramp = color_ramp("#10b981")?;
/// let seed = ramp.iter().find(|step| step.seed).unwrap();
/// assert_eq!((seed.step, seed.color.as_str()), (500, "#10b981"));
/// assert!(ramp.iter().filter(|step| step.step >= 600).all(|step| step.white >= 4.5));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn color_ramp(seed: &str) -> Result<Vec<RampStep>> {
    let seed = Source::of(&opaque(seed, "/seed")?, "/seed")?;
    let (own, ink) = (nearest_step(seed.luminance), INK.luminance());
    Ok(STEPS
        .iter()
        .map(|&(step, contrast, share)| {
            let is_seed = step == own;
            let (color, p3) =
                if is_seed { seed.itself() } else { seed.tint(1.05 / contrast - 0.05, seed.chroma * share) };
            let [white, ink] = [1.0, ink].map(|other| ratio_of_luminances(color.luminance(), other));
            RampStep { step, color: color.hex(), p3: printed(p3), white, ink, seed: is_seed }
        })
        .collect())
}

/// A ramp in eight bits alone.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ramp {
    /// Each step's number and colour.
    pub(super) steps: Vec<(u32, Rgb8)>,
    /// The place of the seed.
    pub(super) own: usize,
}

/// The colours of [`color_ramp`].
pub(super) fn ramp(seed: &Color, path: &str) -> Result<Ramp> {
    let seed = Source::of(seed, path)?;
    let own = nearest_step(seed.luminance);
    let color = |&(step, contrast, share): &(u32, f64, f64)| {
        let at = |luminance: f64| seed.color_at(luminance, seed.chroma * share);
        (step, if step == own { seed.color() } else { at(1.05 / contrast - 0.05) })
    };
    let own_place = STEPS.iter().position(|(step, ..)| *step == own).unwrap_or(0);
    Ok(Ramp { steps: STEPS.iter().map(color).collect(), own: own_place })
}

/// A colour in eight bits, brought into sRGB as a seed is.
pub(super) fn on_screen(color: &Color, path: &str) -> Result<Rgb8> {
    Ok(Source::of(color, path)?.color())
}

impl DerivedTheme {
    /// The ramp of the brand colour.
    ///
    /// # Errors
    /// None, since the colour was read when the theme was derived; the type leaves room for those of [`color_ramp`].
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, color_ramp, derive_theme};
    /// assert_eq!(derive_theme(&Brief::new("acme", "#7c3aed"))?.ramp()?, color_ramp("#7c3aed")?);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn ramp(&self) -> Result<Vec<RampStep>> {
        color_ramp(&self.brief().primary)
    }
}

/// Step, contrast with white, share of the seed's chroma.
///
/// 3.1 for 500 puts the jewels there: emerald has 2.54, ruby 3.76 and sapphire 3.68.
const STEPS: [(u32, f64, f64); 11] = [
    (50, 1.055, 0.10),
    (100, 1.14, 0.20),
    (200, 1.30, 0.42),
    (300, 1.55, 0.68),
    (400, 1.95, 0.92),
    (500, 3.1, 1.0),
    (600, 4.70, 1.0),
    (700, 6.60, 0.90),
    (800, 9.2, 0.76),
    (900, 12.2, 0.58),
    (950, 15.2, 0.42),
];

const INK: Rgb8 = Rgb8 { r: 0x0f, g: 0x17, b: 0x2a };

/// The step whose contrast with white is nearest by ratio.
fn nearest_step(luminance: f64) -> u32 {
    let own = 1.05 / (luminance + 0.05);
    let away = |contrast: f64| if own < contrast { contrast / own } else { own / contrast };
    STEPS.iter().min_by(|one, other| away(one.1).total_cmp(&away(other.1))).map_or(500, |&(step, ..)| step)
}

/// A seed: its hue, and how light and colourful it is itself.
#[derive(Debug, Clone, Copy)]
struct Source {
    xyz: [f64; 3],
    luminance: f64,
    chroma: f64,
    /// Cosine and sine of the hue in Oklch.
    direction: [f64; 2],
}

impl Source {
    /// Below this chroma in Oklch no hue shows; CSS Color 4.
    const GREY: f64 = 0.000_004;

    fn of(color: &Color, path: &str) -> Result<Self> {
        let xyz = convert(color.numbers(), color.space, ColorSpace::XyzD65);
        let luminance = luminance(xyz, ColorSpace::XyzD65);
        let [_, a, b] = convert(xyz, ColorSpace::XyzD65, ColorSpace::Oklab);
        let chroma = hypot(a, b);
        if !(luminance.is_finite() && chroma.is_finite()) {
            return Err(too_large(path));
        }
        let luminance = luminance.clamp(0.0, 1.0);
        if chroma <= Self::GREY {
            return Ok(Self { xyz, luminance, chroma: 0.0, direction: [1.0, 0.0] });
        }
        Ok(Self { xyz, luminance, chroma, direction: [a / chroma, b / chroma] })
    }

    /// The seed in eight bits of sRGB.
    fn color(&self) -> Rgb8 {
        let srgb = convert(self.xyz, ColorSpace::XyzD65, ColorSpace::Srgb);
        if in_gamut(srgb) { Rgb8::from_srgb(srgb) } else { self.color_at(self.luminance, self.chroma) }
    }

    /// The seed in eight bits of sRGB, and in Display P3.
    fn itself(&self) -> (Rgb8, [f64; 3]) {
        let srgb = convert(self.xyz, ColorSpace::XyzD65, ColorSpace::Srgb);
        if in_gamut(srgb) {
            let color = Rgb8::from_srgb(srgb);
            return (color, in_p3(color));
        }
        let (color, p3) = self.tint(self.luminance, self.chroma);
        let own = convert(self.xyz, ColorSpace::XyzD65, ColorSpace::DisplayP3);
        (color, if in_gamut(own) { own } else { p3 })
    }

    /// The seed's hue at a luminance, with a chroma or as much of it as there is: in eight bits of sRGB, and in Display P3.
    ///
    /// Both are as light as eight bits can be, so that both have the same contrasts.
    fn tint(&self, luminance: f64, chroma: f64) -> (Rgb8, [f64; 3]) {
        let xyz = self.within(ColorSpace::DisplayP3, luminance, chroma);
        if in_gamut(convert(xyz, ColorSpace::XyzD65, ColorSpace::Srgb)) {
            let color = eight_bits(xyz, luminance, chroma);
            return (color, in_p3(color));
        }
        let color = self.color_at(luminance, chroma);
        let luminance = color.luminance();
        let xyz = self.within(ColorSpace::DisplayP3, luminance, chroma);
        let p3 = convert(xyz, ColorSpace::XyzD65, ColorSpace::DisplayP3);
        (color, rounded(p3, ColorSpace::DisplayP3, 10_000.0, luminance))
    }

    /// Likewise in eight bits of sRGB alone.
    fn color_at(&self, luminance: f64, chroma: f64) -> Rgb8 {
        eight_bits(self.within(ColorSpace::Srgb, luminance, chroma), luminance, chroma)
    }

    /// The XYZ of this hue at a luminance with the most chroma up to `wish` that an RGB space holds.
    ///
    /// While chroma by lightness stays, linear light goes with the cube of lightness: so a luminance sets the lightness
    /// outright, and one search finds the chroma.
    fn within(&self, gamut: ColorSpace, light: f64, wish: f64) -> [f64; 3] {
        let [cos, sin] = self.direction;
        let linear = if gamut == ColorSpace::Srgb { ColorSpace::SrgbLinear } else { ColorSpace::DisplayP3Linear };
        let at = |saturation: f64| {
            let xyz = convert([1.0, saturation * cos, saturation * sin], ColorSpace::Oklab, ColorSpace::XyzD65);
            let scale = light / luminance(xyz, ColorSpace::XyzD65);
            (xyz.map(|value| value * scale), scale)
        };
        let (mut low, mut high) = (0.0, 2.0);
        for _ in 0..40 {
            let middle = f64::midpoint(low, high);
            let (xyz, scale) = at(middle);
            let fits = holds_root(wish, middle, scale) && lights(convert(xyz, ColorSpace::XyzD65, linear));
            if fits { low = middle } else { high = middle }
        }
        at(low).0
    }
}

/// A colour of a luminance in eight bits of sRGB; without chroma it is grey to the bit.
fn eight_bits(xyz: [f64; 3], luminance: f64, chroma: f64) -> Rgb8 {
    let mut srgb = convert(xyz, ColorSpace::XyzD65, ColorSpace::Srgb);
    if chroma <= 0.0 {
        let [_, green, _] = srgb;
        srgb = [green; 3];
    }
    Rgb8::from_srgb(rounded(srgb, ColorSpace::Srgb, 255.0, luminance))
}

/// Relative luminance by WCAG 2.2, of colours outside sRGB too.
fn luminance(numbers: [f64; 3], space: ColorSpace) -> f64 {
    let [r, g, b] = convert(numbers, space, ColorSpace::SrgbLinear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// With some tolerance for a colour on the very edge.
fn in_gamut(rgb: [f64; 3]) -> bool {
    rgb.iter().all(|channel| (-1e-7..=1.0 + 1e-7).contains(channel))
}

/// The same of linear light, which is encoded only where it lies on the edge.
fn lights(linear: [f64; 3]) -> bool {
    let within = |low: f64, high: f64| linear.iter().all(|channel| (low..=high).contains(channel));
    let edge = || in_gamut(convert(linear, ColorSpace::SrgbLinear, ColorSpace::Srgb));
    within(0.0, 1.0) || within(-1e-6, 1.0 + 1e-6) && edge()
}

/// Whether `factor` times the cube root of `cube` lies in 0..=`most`; the exact root is taken only at the edge.
fn holds_root(most: f64, factor: f64, cube: f64) -> bool {
    let near = factor * cbrt_near(cube);
    match cube {
        1e-200..1e200 if near < most * (1.0 - 1e-12) => true,
        1e-200..1e200 if near > most * (1.0 + 1e-12) => false,
        _ => (0.0..=most).contains(&(factor * cbrt(cube))),
    }
}

fn in_p3(color: Rgb8) -> [f64; 3] {
    convert(color.srgb(), ColorSpace::Srgb, ColorSpace::DisplayP3)
}

/// Each channel up or down to a multiple of 1/`steps`, as near to `light` as they come to it; equal channels stay equal.
fn rounded(rgb: [f64; 3], space: ColorSpace, steps: f64, light: f64) -> [f64; 3] {
    let [r, g, b] = rgb.map(|channel| channel.clamp(0.0, 1.0) * steps);
    #[expect(clippy::float_cmp, reason = "a grey's channels are one number")]
    let grey = r == g && g == b;
    let linear = if space == ColorSpace::Srgb { ColorSpace::SrgbLinear } else { ColorSpace::DisplayP3Linear };
    let down = [r, g, b].map(|channel| channel.floor() / steps);
    let up = [r, g, b].map(|channel| channel.ceil() / steps);
    let [dark, bright] = [down, up].map(|corner| convert(corner, space, linear));
    let corners = (0..8_u8).filter(|corner| !grey || *corner == 0 || *corner == 7);
    let away = |corner: &u8| (luminance(mixed(dark, bright, *corner), linear) - light).abs();
    let nearest = corners.map(|corner| (away(&corner), corner)).min_by(|(one, _), (other, _)| one.total_cmp(other));
    nearest.map_or(rgb, |(_, corner)| mixed(down, up, corner))
}

/// A corner of the box between two colours: a bit for each channel that is of the other.
fn mixed([r, g, b]: [f64; 3], [x, y, z]: [f64; 3], corner: u8) -> [f64; 3] {
    [(r, x, 1), (g, y, 2), (b, z, 4)].map(|(one, other, bit)| if corner & bit == 0 { one } else { other })
}

fn printed(p3: [f64; 3]) -> String {
    let [r, g, b] = p3.map(|channel| channel.clamp(0.0, 1.0));
    format!("color(display-p3 {r:.4} {g:.4} {b:.4})")
}
