//! A hue and a chroma waiting for a lightness: the one-dimensional family of colours that a role is chosen from.

use super::light::{Light, Rows, luminance, times};
use crate::{
    Rgb8,
    math::{angle_degrees, hypot, sin_cos_degrees},
};

/// A gamut to stay in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gamut {
    Srgb,
    P3,
}

/// Halvings of a span of lightness, and of chroma: 2⁻¹⁶ and 2⁻¹² of the whole are far below eight bits.
const LIGHTNESS_STEPS: u32 = 17;
const CHROMA_STEPS: u32 = 13;

/// How far outside 0..=1 a linear channel may lie and still count as inside; eight bits do not see it.
const SLACK: f64 = 1e-4;

/// More than rounding moves a luminance.
const ROUNDING: f64 = 1e-12;

/// More than [`SLACK`] and rounding to eight bits move a luminance: half a step of 255 where the curve of sRGB is steepest,
/// 2.28, is 0.0045.
const PRINTING: f64 = 0.005;

/// A hue with the chroma that is wished for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tint {
    /// Of OKLCH.
    pub(super) chroma: f64,
    /// In degrees.
    pub(super) hue: f64,
    /// What a unit of chroma adds to the roots of the three cones.
    cones: [f64; 3],
}

impl Tint {
    pub(super) fn new(chroma: f64, hue: f64) -> Self {
        let (sin, cos) = sin_cos_degrees(hue);
        Self { chroma, hue, cones: crate::color::oklab_to_lms_roots([0.0, cos, sin]) }
    }

    /// The tint of a colour.
    pub(super) fn of(oklab: [f64; 3]) -> Self {
        let [_, a, b] = oklab;
        Self::new(hypot(a, b), angle_degrees(b, a))
    }

    /// The same hue with another chroma.
    pub(super) fn with_chroma(self, chroma: f64) -> Self {
        Self { chroma, ..self }
    }

    /// What the cones answer at a lightness and chroma.
    fn answers(&self, lightness: f64, chroma: f64) -> [f64; 3] {
        self.cones.map(|cone| {
            let root = lightness + chroma * cone;
            root * root * root
        })
    }

    /// The most that luminance changes by chroma, on the way from grey to the wish.
    fn steepest(&self, light: &Light, lightness: f64) -> f64 {
        let slope = |(share, cone): (&f64, f64)| {
            // A square is largest at one end.
            let end = lightness + self.chroma * cone;
            3.0 * (share * cone).abs() * (lightness * lightness).max(end * end)
        };
        light.luminance_of_lms.iter().zip(self.cones).map(slope).sum()
    }

    /// Luminances that the printed member at a lightness lies between, told without a search for its chroma.
    pub(super) fn luminances(&self, light: &Light, lightness: f64) -> (f64, f64) {
        let middle = dot(light.luminance_of_lms, self.answers(lightness, self.chroma / 2.0));
        let reach = self.steepest(light, lightness) * self.chroma / 2.0 + PRINTING;
        (middle - reach, middle + reach)
    }

    /// Whether the member at a lightness is darker than a luminance; what [`Self::within`] gives decides, and its chroma is
    /// searched for only as long as that is open.
    fn darker(&self, light: &Light, lightness: f64, wanted: f64, gamut: Gamut) -> bool {
        let rows = if gamut == Gamut::P3 { &light.lms_to_p3 } else { &light.from_lms };
        let whole = self.answers(lightness, self.chroma);
        if inside(rows, whole) {
            return luminance(times(&light.from_lms, whole)) < wanted;
        }
        let steepest = self.steepest(light, lightness);
        let (mut low, mut high) = (0.0, self.chroma);
        for _ in 0..CHROMA_STEPS {
            let middle = f64::midpoint(low, high);
            let answers = self.answers(lightness, middle);
            if inside(rows, answers) {
                low = middle;
            } else {
                high = middle;
            }
            let above = dot(light.luminance_of_lms, answers) - wanted;
            if above.abs() > steepest * (high - low) + ROUNDING {
                return above < 0.0;
            }
        }
        luminance(times(&light.from_lms, self.answers(lightness, low))) < wanted
    }

    /// Linear sRGB at a lightness, with the chroma that the gamut allows up to the wish.
    fn within(&self, light: &Light, lightness: f64, gamut: Gamut) -> [f64; 3] {
        let rows = if gamut == Gamut::P3 { &light.lms_to_p3 } else { &light.from_lms };
        let whole = self.answers(lightness, self.chroma);
        if inside(rows, whole) {
            return times(&light.from_lms, whole);
        }
        let (mut low, mut high) = (0.0, self.chroma);
        for _ in 0..CHROMA_STEPS {
            let middle = f64::midpoint(low, high);
            if inside(rows, self.answers(lightness, middle)) { low = middle } else { high = middle }
        }
        times(&light.from_lms, self.answers(lightness, low))
    }

    /// The colour at a lightness 0..=1.
    pub(super) fn at(&self, light: &Light, lightness: f64) -> Rgb8 {
        light.color(self.within(light, lightness, Gamut::Srgb))
    }

    /// Linear sRGB of the member with a luminance, which may lie outside sRGB where the gamut is larger.
    pub(super) fn with_luminance(&self, light: &Light, wanted: f64, gamut: Gamut) -> [f64; 3] {
        // Halving comes near to both ends, and a little chroma is left there.
        if wanted <= 0.0 {
            return [0.0; 3];
        }
        if wanted >= 1.0 {
            return [1.0; 3];
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..LIGHTNESS_STEPS {
            let middle = f64::midpoint(low, high);
            if self.darker(light, middle, wanted, gamut) { low = middle } else { high = middle }
        }
        self.within(light, f64::midpoint(low, high), gamut)
    }
}

fn dot([a, b, c]: [f64; 3], [x, y, z]: [f64; 3]) -> f64 {
    a * x + b * y + c * z
}

/// Whether a gamut holds what the cones answer; most colours outside are so by their first channels.
fn inside(rows: &Rows, [x, y, z]: [f64; 3]) -> bool {
    rows.iter().all(|[a, b, c]| (-SLACK..=1.0 + SLACK).contains(&(a * x + b * y + c * z)))
}

#[cfg(test)]
mod tests {
    use super::{Gamut, Tint, luminance};
    use crate::derive::light::Light;

    /// Tints of all hues with up to twice the chroma that sRGB has, at all lightnesses.
    fn members() -> impl Iterator<Item = (Tint, f64)> {
        (0..6000_u32).map(|step| {
            let part = |parts: u32| f64::from(step % parts) / f64::from(parts);
            (Tint::new(0.6 * part(53), 360.0 * part(120)), part(101))
        })
    }

    #[test]
    fn what_is_darker_is_told_as_the_search_for_chroma_tells_it() {
        let light = Light::new();
        for (tint, lightness) in members() {
            for gamut in [Gamut::Srgb, Gamut::P3] {
                let own = luminance(tint.within(&light, lightness, gamut));
                for away in [-0.3, -0.01, -1e-4, -1e-9, 0.0, 1e-9, 1e-4, 0.01, 0.3] {
                    let wanted = own + away;
                    assert_eq!(
                        tint.darker(&light, lightness, wanted, gamut),
                        own < wanted,
                        "{tint:?} {lightness} {away}"
                    );
                }
            }
        }
    }

    #[test]
    fn printed_members_lie_between_the_luminances_that_are_told() {
        let light = Light::new();
        for (tint, lightness) in members() {
            let (low, high) = tint.luminances(&light, lightness);
            let printed = light.luminance(tint.at(&light, lightness));
            assert!(low < printed && printed < high, "{tint:?} {lightness}: {low} {printed} {high}");
        }
    }
}
