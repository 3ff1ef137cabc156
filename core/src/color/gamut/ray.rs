//! The ray trace: a straight line in linear light from grey to the colour, met with the cube, and led back four times to
//! the lightness and hue that it should keep.

use super::{Gamut, Path};
use crate::{
    color::matrix::{LMS_TO_OKLAB, multiply},
    math::cbrt,
};

/// How far inside a colour has to lie for the next ray to start from it.
const INSIDE: f64 = 1e-6;
/// A direction that is shorter runs along the face of the cube.
const PARALLEL: f64 = 1e-15;

/// Linear light on the surface of the gamut.
pub(super) fn surface(gamut: &Gamut, path: &Path) -> [f64; 3] {
    let mut anchor = gamut.linear(path.roots(0.0));
    let mut aim = gamut.linear(path.roots(path.chroma));
    let mut last = aim;
    for turn in 0..4 {
        if turn > 0 {
            let [_, a, b] = multiply(&LMS_TO_OKLAB, multiply(&gamut.to_cones, last).map(cbrt));
            aim = gamut.linear(path.roots((a * a + b * b).sqrt()));
        }
        let Some(met) = meet(anchor, aim) else { break };
        if turn > 0 && aim.iter().all(|channel| (INSIDE..1.0 - INSIDE).contains(channel)) {
            anchor = aim;
        }
        last = met;
    }
    last
}

/// Where the ray from `start` through `end` first meets the unit cube.
fn meet(start: [f64; 3], end: [f64; 3]) -> Option<[f64; 3]> {
    let (mut near, mut far) = (f64::NEG_INFINITY, f64::INFINITY);
    for (from, to) in start.into_iter().zip(end) {
        let step = to - from;
        if step.abs() > PARALLEL {
            let (one, other) = (-from / step, (1.0 - from) / step);
            near = near.max(one.min(other));
            far = far.min(one.max(other));
        } else if !(0.0..=1.0).contains(&from) {
            return None;
        }
    }
    let at = if near < 0.0 { far } else { near };
    if near > far || far < 0.0 || !at.is_finite() {
        return None;
    }
    let ([a, b, c], [x, y, z]) = (start, end);
    Some([a + (x - a) * at, b + (y - b) * at, c + (z - c) * at])
}
