//! The binary search with local MINDE: the most chroma whose clipped colour is not seen to differ.

use super::{Gamut, Path, clip, in_gamut};
use crate::{
    color::matrix::{LMS_TO_OKLAB, multiply},
    math::cbrt,
};

/// A just noticeable difference in ΔE-OK.
const JND: f64 = 0.02;
/// How near the search comes to it, and to a chroma.
const EPSILON: f64 = 0.0001;

/// What is seen of clipping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Nothing.
    Nothing,
    /// Nothing, but a little more would be.
    Hardly,
    Something,
}

impl Seen {
    fn of(difference: f64) -> Self {
        if difference >= JND {
            Self::Something
        } else if JND - difference < EPSILON {
            Self::Hardly
        } else {
            Self::Nothing
        }
    }
}

/// The chroma whose clipped colour is the answer; none where that is the colour itself.
pub(super) fn most(gamut: &Gamut, path: &Path) -> Option<f64> {
    let at = Light::new(gamut, path, path.chroma);
    if at.seen(gamut) != Seen::Something {
        return None;
    }
    let (mut low, mut high, mut answer) = (0.0, path.chroma, path.chroma);
    let mut low_in_gamut = true;
    // Every turn halves the span, so there are at most some thousand, and twelve for any colour that is seen.
    while high - low > EPSILON {
        let chroma = 0.5 * low + 0.5 * high;
        let at = Light::new(gamut, path, chroma);
        if low_in_gamut && in_gamut(at.linear) {
            low = chroma;
            continue;
        }
        answer = chroma;
        match at.seen(gamut) {
            Seen::Something => high = chroma,
            Seen::Hardly => break,
            Seen::Nothing => (low, low_in_gamut) = (chroma, false),
        }
    }
    Some(answer)
}

/// A colour on the way.
struct Light {
    /// The cube roots of its cones, and the cones.
    roots: [f64; 3],
    cones: [f64; 3],
    linear: [f64; 3],
}

impl Light {
    #[inline]
    fn new(gamut: &Gamut, path: &Path, chroma: f64) -> Self {
        let roots = path.roots(chroma);
        let cones = roots.map(|root| root * root * root);
        Self { roots, cones, linear: multiply(&gamut.from_cones, cones) }
    }

    /// What is seen of clipping it: by an estimate, or by a cone alone where that moves far; in full where neither can say.
    #[inline]
    fn seen(&self, gamut: &Gamut) -> Seen {
        const HIGH: f64 = JND + ERROR;
        const LOW: f64 = JND - EPSILON - ERROR;
        let by = self.clipping(gamut);
        match self.estimate(by) {
            Some(square) if square > HIGH * HIGH => Seen::Something,
            Some(square) if square < LOW * LOW => Seen::Nothing,
            None if self.far(by) => Seen::Something,
            _ => Seen::of(self.difference(gamut)),
        }
    }

    /// What clipping adds to each cone.
    #[inline]
    fn clipping(&self, gamut: &Gamut) -> [f64; 3] {
        let ([x, y, z], [a, b, c]) = (self.linear, clip(self.linear));
        multiply(&gamut.to_cones, [a - x, b - y, c - z])
    }

    /// Whether `by` moves the cube root of a cone so far that the difference is seen for that alone: a root moves by no more
    /// than the difference times the length of its row in the matrix from Oklab.
    #[inline]
    fn far(&self, by: [f64; 3]) -> bool {
        let moves = |by: f64, root: f64, least: f64| {
            let root = root.abs();
            by.abs() > least * (3.0 * root * (root + least) + least * least)
        };
        let ([l, m, s], [x, y, z]) = (by, self.roots);
        moves(l, x, 1.098 * JND) || moves(m, y, 1.008 * JND) || moves(s, z, 1.637 * JND)
    }

    /// The square of [`Self::difference`], without roots; none where clipping moves a cone by more than a quarter.
    #[inline]
    fn estimate(&self, [l, m, s]: [f64; 3]) -> Option<f64> {
        let ([root_l, root_m, root_s], [cone_l, cone_m, cone_s]) = (self.roots, self.cones);
        let near = |by: f64, cone: f64| by.abs() < 0.25 * cone;
        if !(near(l, cone_l) && near(m, cone_m) && near(s, cone_s)) {
            return None;
        }
        // Padé's approximant of (1 + by / cone)^⅓ - 1; at a quarter it is wrong by 0.0000028.
        let moved = |by: f64, root: f64, cone: f64| {
            root * by * (18.0 * cone + 9.0 * by) / (54.0 * cone * cone + by * (45.0 * cone + 5.0 * by))
        };
        let moved = [moved(l, root_l, cone_l), moved(m, root_m, cone_m), moved(s, root_s, cone_s)];
        let [lightness, a, b] = multiply(&LMS_TO_OKLAB, moved);
        Some(lightness * lightness + a * a + b * b)
    }

    /// ΔE-OK between the colour and what clipping leaves of it.
    fn difference(&self, gamut: &Gamut) -> f64 {
        let cones = multiply(&gamut.to_cones, clip(self.linear));
        let ([a, b, c], [x, y, z]) = (cones, self.roots);
        let moved = [root_near(a, x) - x, root_near(b, y) - y, root_near(c, z) - z];
        let [lightness, a, b] = multiply(&LMS_TO_OKLAB, moved);
        (lightness * lightness + a * a + b * b).sqrt()
    }
}

/// How far [`Light::estimate`] may be from the truth, as a ΔE-OK: 0.0000028 of the roots, which are 1.1 at most, times
/// the norm of their matrix to Oklab is 0.000019.
const ERROR: f64 = 0.000_02;

/// The cube root of `value`, by Halley's steps where `near` is within a factor of two of its cube: each step trebles the
/// digits, so that three reach the last place, at a fraction of what a root costs.
fn root_near(value: f64, near: f64) -> f64 {
    let cube = near * near * near;
    if !(cube * 0.5..cube * 2.0).contains(&value) {
        return cbrt(value);
    }
    let step = |root: f64| {
        let cube = root * root * root;
        root * (cube + 2.0 * value) / (2.0 * cube + value)
    };
    step(step(step(near)))
}

#[cfg(test)]
mod tests {
    use super::{ERROR, JND, Light, cbrt, root_near};
    use crate::color::gamut::{DISPLAY_P3, PROPHOTO_RGB, Path, SRGB};

    #[test]
    fn estimates_are_as_near_as_they_say() {
        let mut near_the_limit = 0;
        for gamut in [&SRGB, &DISPLAY_P3, &PROPHOTO_RGB] {
            for step in 0..20_000_u32 {
                let [lightness, chroma, hue] = [(step % 41, 41.0), (step % 59, 118.0), (step % 360, 1.0)]
                    .map(|(part, parts)| f64::from(part) / parts);
                let path = Path::new([lightness, chroma, hue]);
                let light = Light::new(gamut, &path, chroma);
                let truth = light.difference(gamut);
                assert!(truth >= JND || !light.far(light.clipping(gamut)), "{lightness} {chroma} {hue}: {truth}");
                if let Some(square) = light.estimate(light.clipping(gamut)) {
                    assert!((square.sqrt() - truth).abs() < ERROR, "{lightness} {chroma} {hue}: {truth}");
                    near_the_limit += u32::from((truth - JND).abs() < JND / 2.0);
                }
            }
        }
        assert!(near_the_limit > 1000, "{near_the_limit}");
    }

    #[test]
    fn three_steps_reach_the_root() {
        for step in 1..=2000 {
            let value = f64::from(step) / 1000.0;
            for factor in [0.5, 0.51, 0.8, 0.999, 1.0, 1.2, 1.9, 1.99, 5.0, -1.0, 0.0] {
                let root = root_near(value, cbrt(value * factor));
                assert!((root - cbrt(value)).abs() < 1e-15, "{value} {factor} {root}");
            }
        }
        assert!(root_near(0.0, 0.3).abs() < 1e-15);
    }
}
