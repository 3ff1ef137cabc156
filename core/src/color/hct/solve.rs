//! The sRGB colour of a hue, chroma and tone, or the most chromatic one where sRGB has none.
//!
//! A tone fixes the luminance, and all colours of one luminance lie on a plane through the cube of linear sRGB. Inside
//! the cube, the lightness of CAM16 is searched that has the luminance. Outside, the answer lies on the border of the
//! polygon in which the plane cuts the cube: on the one side that the hue's ray from grey passes.

use super::cam16::{Appearance, Cam16, luminance, luminance_of_tone};
use crate::{color::cylinder::turn, math::angle_degrees};

/// Below this chroma, and as near to black and white, a colour is the grey of its tone; Material's limit.
const NOTHING: f64 = 0.0001;
/// What rounding may put a channel outside 0..=1; Material's limit is the same above, and 0 below.
const SLACK: f64 = 0.0001;
/// How near to the wanted luminance is near enough, and the steps after which it has to do; Material's.
const NEAR: f64 = 0.000_02;
const STEPS: u32 = 4;
/// Halvings of a side of the polygon.
const HALVINGS: u32 = 44;

/// Linear sRGB, inside 0..=1 but for rounding. `hue` in degrees, `chroma` at least 0, `tone` 0..=100.
pub(super) fn solve(model: &Cam16, hue: f64, chroma: f64, tone: f64) -> [f64; 3] {
    let luminance = luminance_of_tone(tone);
    if chroma < NOTHING || !(NOTHING..=100.0 - NOTHING).contains(&tone) {
        return [luminance; 3];
    }
    inside(model, hue, chroma, luminance).unwrap_or_else(|| border(model, hue, luminance))
}

/// The colour of this hue, chroma and luminance, unless it lies outside sRGB.
///
/// How near it comes decides the last bit of a channel now and then, so the steps and the end of the search are
/// Material's: Newton's, with a luminance that grows as the square of lightness.
fn inside(model: &Cam16, hue: f64, chroma: f64, wanted: f64) -> Option<[f64; 3]> {
    let mut lightness = 110.0 * wanted.sqrt();
    let mut steps = 0;
    loop {
        let linear = model.linear(Appearance { hue, chroma, lightness });
        let reached = luminance(linear);
        if !linear.iter().all(|channel| *channel >= 0.0) || reached <= 0.0 {
            return None;
        }
        if steps == STEPS || (reached - wanted).abs() < NEAR {
            return linear.iter().all(|channel| *channel <= 1.0 + SLACK).then_some(linear);
        }
        lightness -= (reached - wanted) * lightness / (2.0 * reached);
        steps += 1;
    }
}

/// The most chromatic colour of this hue and luminance in sRGB.
///
/// Next to white the polygon is so small that grey lies outside of it, and most hues pass it by; then it is the corner
/// that comes before them.
fn border(model: &Cam16, hue: f64, luminance: f64) -> [f64; 3] {
    let hue_of = |linear: [f64; 3]| {
        let (red_green, yellow_blue) = model.opponents(linear);
        angle_degrees(yellow_blue, red_green)
    };
    let corners = || corners(luminance).map(|corner| (corner, hue_of(corner)));
    let nearest = |one: f64, other: f64| one.total_cmp(&other);
    let before = corners().min_by(|(_, one), (_, other)| nearest(turn(hue - one), turn(hue - other)));
    let after = corners().min_by(|(_, one), (_, other)| nearest(turn(one - hue), turn(other - hue)));
    let (Some((mut low, mut start)), Some((mut high, _))) = (before, after) else { return [luminance; 3] };
    for _ in 0..HALVINGS {
        let middle = halfway(low, high);
        let passed = hue_of(middle);
        if turn(hue - start) < turn(passed - start) {
            high = middle;
        } else {
            (low, start) = (middle, passed);
        }
    }
    halfway(low, high)
}

/// Where the plane of a luminance cuts the edges of the cube; three to six of them, and three for each that it meets in
/// a corner.
fn corners(wanted: f64) -> impl Iterator<Item = [f64; 3]> {
    const ENDS: [(f64, f64); 4] = [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)];
    let of_red = luminance([1.0, 0.0, 0.0]);
    let of_green = luminance([0.0, 1.0, 0.0]);
    let of_blue = luminance([0.0, 0.0, 1.0]);
    ENDS.into_iter()
        .flat_map(move |(one, other)| {
            [
                [(wanted - of_green * one - of_blue * other) / of_red, one, other],
                [one, (wanted - of_red * one - of_blue * other) / of_green, other],
                [one, other, (wanted - of_red * one - of_green * other) / of_blue],
            ]
        })
        .filter(|corner| corner.iter().all(|channel| (0.0..=1.0).contains(channel)))
}

fn halfway(one: [f64; 3], other: [f64; 3]) -> [f64; 3] {
    let ([a, b, c], [x, y, z]) = (one, other);
    [f64::midpoint(a, x), f64::midpoint(b, y), f64::midpoint(c, z)]
}
