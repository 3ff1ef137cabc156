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

/// The chroma whose clipped colour is the answer; none where that is the colour itself.
pub(super) fn most(gamut: &Gamut, path: &Path) -> Option<f64> {
    let roots = path.roots(path.chroma);
    if seen(gamut, roots, gamut.linear(roots)) < JND {
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
        let seen = seen(gamut, roots, linear);
        if seen < JND {
            if JND - seen < EPSILON {
                break;
            }
            low_in_gamut = false;
            low = chroma;
        } else {
            high = chroma;
        }
    }
    Some(answer)
}

/// ΔE-OK between a colour and what clipping leaves of it.
fn seen(gamut: &Gamut, roots: [f64; 3], linear: [f64; 3]) -> f64 {
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
    use super::{cbrt, root_near};

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
