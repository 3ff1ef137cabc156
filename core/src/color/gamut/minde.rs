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
    let roots = path.roots(path.chroma);
    if seen(gamut, roots, gamut.linear(roots)) != Seen::Something {
        return None;
    }
    let (mut low, mut high, mut answer) = (0.0, path.chroma, path.chroma);
    let mut low_in_gamut = true;
    // Every turn halves the span, so there are at most some thousand, and twelve for any colour that is seen.
    while high - low > EPSILON {
        let chroma = f64::midpoint(low, high);
        let roots = path.roots(chroma);
        let linear = gamut.linear(roots);
        if low_in_gamut && in_gamut(linear) {
            low = chroma;
            continue;
        }
        answer = chroma;
        match seen(gamut, roots, linear) {
            Seen::Something => high = chroma,
            Seen::Hardly => break,
            Seen::Nothing => (low, low_in_gamut) = (chroma, false),
        }
    }
    Some(answer)
}

/// What is seen of clipping a colour: by an estimate, and in full where that comes too near to a limit.
fn seen(gamut: &Gamut, roots: [f64; 3], linear: [f64; 3]) -> Seen {
    const HIGH: f64 = JND + ERROR;
    const LOW: f64 = JND - EPSILON - ERROR;
    match estimate(gamut, roots, linear) {
        Some(square) if square > HIGH * HIGH => Seen::Something,
        Some(square) if square < LOW * LOW => Seen::Nothing,
        _ => Seen::of(difference(gamut, roots, linear)),
    }
}

/// How far [`estimate`] may be from the truth, as a ΔE-OK: 0.0000028 of the roots, which are 1.1 at most, times the norm
/// of their matrix to Oklab is 0.000019.
const ERROR: f64 = 0.000_02;

/// The square of [`difference`], without roots; none where clipping moves a cone by more than a quarter.
fn estimate(gamut: &Gamut, roots: [f64; 3], linear: [f64; 3]) -> Option<f64> {
    let [x, y, z] = linear;
    let [a, b, c] = clip(linear);
    let ([l, m, s], [x, y, z]) = (multiply(&gamut.to_cones, [a - x, b - y, c - z]), roots);
    let [l, m, s] = [(l, x), (m, y), (s, z)].map(|(by, root)| {
        let share = by / (root * root * root);
        // Padé's approximant of (1 + share)^⅓ - 1; at a quarter it is wrong by 0.0000028.
        (share, root * share * (18.0 + 9.0 * share) / (54.0 + share * (45.0 + 5.0 * share)))
    });
    let near = |(share, _): (f64, f64)| (-0.25..=0.25).contains(&share);
    if !(near(l) && near(m) && near(s)) {
        return None;
    }
    let [lightness, a, b] = multiply(&LMS_TO_OKLAB, [l.1, m.1, s.1]);
    Some(lightness * lightness + a * a + b * b)
}

/// ΔE-OK between a colour and what clipping leaves of it.
fn difference(gamut: &Gamut, roots: [f64; 3], linear: [f64; 3]) -> f64 {
    let cones = multiply(&gamut.to_cones, clip(linear));
    let ([a, b, c], [x, y, z]) = (cones, roots);
    let moved = [root_near(a, x) - x, root_near(b, y) - y, root_near(c, z) - z];
    let [lightness, a, b] = multiply(&LMS_TO_OKLAB, moved);
    (lightness * lightness + a * a + b * b).sqrt()
}

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
    use super::{ERROR, JND, cbrt, difference, estimate, root_near};
    use crate::color::gamut::{DISPLAY_P3, PROPHOTO_RGB, Path, SRGB};

    #[test]
    fn estimates_are_as_near_as_they_say() {
        let mut near_the_limit = 0;
        for gamut in [&SRGB, &DISPLAY_P3, &PROPHOTO_RGB] {
            for step in 0..20_000_u32 {
                let [lightness, chroma, hue] = [(step % 41, 41.0), (step % 59, 118.0), (step % 360, 1.0)]
                    .map(|(part, parts)| f64::from(part) / parts);
                let path = Path::new(lightness, chroma, hue);
                let roots = path.roots(chroma);
                let linear = gamut.linear(roots);
                let truth = difference(gamut, roots, linear);
                if let Some(square) = estimate(gamut, roots, linear) {
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
