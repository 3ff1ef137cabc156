//! The fields of success, warning, destructive and info: each within its own hues, told apart from the primary and from one
//! another.

use super::{
    light::{ESTIMATE, Light, luminance},
    place::Bound,
    role::Status,
    tint::Tint,
};
use crate::{Rgb8, math::sin_cos_degrees};

/// Chroma below which a status no longer reads as its hue.
const LEAST_CHROMA: f64 = 0.092;

/// Steps of lightness and chroma that are tried around a wish, each way.
const REACH: i32 = 24;
const STEP: f64 = 0.015;
const CHROMA_REACH: i32 = 7;
const CHROMA_STEP: f64 = 0.02;

/// What a status wishes for in one variant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wish {
    lightness: f64,
    chroma: f64,
    hue: f64,
    /// Hues that are allowed, from and to, in degrees.
    hues: (f64, f64),
    least_chroma: f64,
}

impl Status {
    /// The wish in a variant, in the order light, light high, dark, dark high; `warm` and `cool` are the theme's hues of
    /// warning and info.
    pub(super) fn wish(self, variant: usize, warm: f64, cool: f64) -> Wish {
        let pick = |four: [(f64, f64); 4]| four.get(variant).copied().unwrap_or((0.5, 0.1));
        let (hue, hues, four, least_chroma) = match self {
            Self::Destructive => {
                (27.0, (22.5, 32.5), [(0.565, 0.205), (0.43, 0.17), (0.565, 0.205), (0.73, 0.16)], LEAST_CHROMA)
            }
            Self::Success => {
                (146.0, (136.5, 151.5), [(0.50, 0.14), (0.42, 0.12), (0.75, 0.15), (0.80, 0.15)], LEAST_CHROMA)
            }
            Self::Warning => (
                warm,
                (warm - 6.0, warm + 6.0),
                [(0.775, 0.16), (0.775, 0.16), (0.80, 0.155), (0.80, 0.155)],
                LEAST_CHROMA,
            ),
            Self::Info => {
                (cool, (cool - 8.0, cool + 8.0), [(0.52, 0.12), (0.42, 0.10), (0.72, 0.12), (0.78, 0.10)], 0.06)
            }
        };
        let (lightness, chroma) = pick(four);
        Wish { lightness, chroma, hue, hues, least_chroma }
    }

    /// Chroma of the status as text or icon.
    pub(super) fn text_chroma(self) -> f64 {
        match self {
            Self::Destructive => 0.19,
            Self::Success => 0.14,
            Self::Warning | Self::Info => 0.13,
        }
    }
}

/// What a status must be told apart from, and by how much.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Apart {
    pub(super) oklab: [f64; 3],
    pub(super) least: f64,
}

/// Hues of a wish, the wished one first.
fn hues(wish: &Wish) -> [f64; 9] {
    [0.0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1.0, 1.0].map(|share: f64| {
        let (from, to) = wish.hues;
        let end = if share < 0.0 { from } else { to };
        wish.hue + share * (end - wish.hue).abs()
    })
}

/// Tints of one hue.
fn tints(wish: &Wish, hue: f64) -> impl Iterator<Item = Tint> {
    let (tint, chroma) = (Tint::new(wish.chroma, hue), wish.chroma);
    // From the wished one outwards, so that what is farther is soon known to be.
    let outwards = core::iter::once(0).chain((1..=CHROMA_REACH).flat_map(|step| [-step, step]));
    let reach = outwards.filter(|step| *step <= CHROMA_REACH / 2);
    reach.map(move |step| tint.with_chroma((chroma + CHROMA_STEP * f64::from(step)).max(0.0)))
}

/// Lightnesses from the wished one outwards, the darker of two first.
fn lightnesses(wish: &Wish) -> impl Iterator<Item = f64> {
    let middle = wish.lightness;
    let outwards = core::iter::once(0).chain((1..=REACH).flat_map(|step| [-step, step]));
    outwards.map(move |step| middle + STEP * f64::from(step)).filter(|at| (0.0..=1.0).contains(at))
}

/// The colour nearest to a wish that holds with its neighbours and is told apart from others.
pub(super) fn field(light: &Light, wish: &Wish, bounds: &[Bound], apart: &[Apart]) -> Option<(Rgb8, Tint)> {
    let mut best: Option<(f64, Rgb8, Tint)> = None;
    for hue in hues(wish) {
        let (sin, _) = sin_cos_degrees((hue - wish.hue) / 2.0);
        for tint in tints(wish, hue) {
            for lightness in lightnesses(wish) {
                let away = distance(wish, lightness, tint.chroma, sin);
                // What follows in this tint is farther still.
                if best.is_some_and(|(least, ..)| away >= least) {
                    break;
                }
                let span = tint.luminances(light, lightness);
                if bounds.iter().any(|bound| bound.forbids(span)) {
                    continue;
                }
                let color = tint.at(light, lightness);
                if fits(light, wish, color, bounds, apart) {
                    best = Some((away, color, tint));
                }
            }
        }
    }
    best.map(|(_, color, tint)| (color, tint))
}

/// All colours that read as the status: the luminance of each, and Oklab.
pub(super) fn members(light: &Light, wish: &Wish) -> Vec<(f64, [f64; 3])> {
    let colors = hues(wish).into_iter().flat_map(|hue| {
        tints(wish, hue).flat_map(|tint| lightnesses(wish).map(move |lightness| tint.at(light, lightness)))
    });
    let reads = colors.filter(|color| fits(light, wish, *color, &[], &[]));
    reads.map(|color| (light.luminance(color), light.oklab(color))).collect()
}

/// How far from a wish; `sin` is that of half the angle between the hues.
fn distance(wish: &Wish, lightness: f64, chroma: f64, sin: f64) -> f64 {
    let (light, colour, turn) = (lightness - wish.lightness, chroma - wish.chroma, 2.0 * chroma * sin);
    light * light + 1.5 * colour * colour + turn * turn
}

fn fits(light: &Light, wish: &Wish, color: Rgb8, bounds: &[Bound], apart: &[Apart]) -> bool {
    let linear = light.linear(color);
    let luminance = luminance(linear);
    if !bounds.iter().all(|bound| bound.holds(luminance)) {
        return false;
    }
    // An estimate refuses most of what is refused.
    let near = light.oklab_near(linear);
    let [_, a, b] = near;
    let least = wish.least_chroma - ESTIMATE;
    if a * a + b * b < least * least
        || apart.iter().any(|other| crate::color::delta_e_ok(other.oklab, near) < other.least - ESTIMATE)
    {
        return false;
    }
    let oklab = light.oklab_of(linear);
    if !apart.iter().all(|other| crate::color::delta_e_ok(other.oklab, oklab) >= other.least) {
        return false;
    }
    let tint = Tint::of(oklab);
    let (from, to) = wish.hues;
    tint.chroma >= wish.least_chroma && (from..=to).contains(&tint.hue)
}
