//! The eight colours of charts: one set for each scheme and contrast, which every theme takes in an order of its own.
//!
//! The sets are searched once and kept; a theme only orders them. Ramps of one hue and diverging pairs are not here.

#[rustfmt::skip]
mod ready;

use super::{
    apart::Candidate,
    light::Light,
    scheme::{BLUE, GREY},
    tint::Tint,
    wish,
};
use crate::{Contrast, Rgb8, Scheme, Wish};

/// Lightness, chroma and hue of teal, amber, blue, pink, sky, red, lime and violet, as they look best.
type Wishes = [[f64; 3]; 8];

const LIGHT: Wishes = [
    [0.49, 0.1, 168.0],
    [0.56, 0.13, 58.0],
    [0.44, 0.19, 266.0],
    [0.62, 0.19, 350.0],
    [0.62, 0.14, 240.0],
    [0.42, 0.16, 20.0],
    [0.62, 0.15, 126.0],
    [0.44, 0.16, 310.0],
];
const LIGHT_HIGH: Wishes = [
    [0.47, 0.095, 168.0],
    [0.48, 0.12, 56.0],
    [0.39, 0.19, 265.0],
    [0.53, 0.17, 350.0],
    [0.53, 0.12, 240.0],
    [0.37, 0.14, 22.0],
    [0.53, 0.13, 126.0],
    [0.38, 0.15, 308.0],
];
const DARK: Wishes = [
    [0.82, 0.13, 166.0],
    [0.8, 0.15, 78.0],
    [0.63, 0.18, 263.0],
    [0.72, 0.16, 355.0],
    [0.75, 0.115, 229.0],
    [0.63, 0.18, 25.0],
    [0.9, 0.14, 118.0],
    [0.6, 0.15, 303.0],
];
const DARK_HIGH: Wishes = [
    [0.8, 0.13, 168.0],
    [0.85, 0.14, 82.0],
    [0.66, 0.16, 264.0],
    [0.75, 0.15, 350.0],
    [0.86, 0.08, 228.0],
    [0.7, 0.17, 25.0],
    [0.93, 0.13, 119.0],
    [0.73, 0.14, 301.0],
];

/// Grounds that the colours stand on: all between white and this, or between black and that.
const DARKEST_LIGHT: Rgb8 = grey(0xf1);
const LIGHTEST_DARK: Rgb8 = grey(0x29);

const fn grey(step: u8) -> Rgb8 {
    Rgb8 { r: step, g: step, b: step }
}

/// Searches the eight colours of charts.
///
/// Any two are at least 0.10 ΔE-OK apart in full, protan, deutan and tritan vision, 0.08 in high contrast, and each has a
/// contrast of at least 3, in high contrast 4.5, with every ground of its scheme: from white to `#f1f1f1`, or from black to
/// `#292929`. The first is teal; each further one is the farthest from those before. It takes about a quarter of a second:
/// [`chart_colors`] has the same colours ready. `None` where the search finds none, which it does not for any pair.
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Rgb8, Scheme, chart_colors, solve_charts};
/// let colors = solve_charts(Scheme::Dark, Contrast::High).unwrap();
/// assert_eq!(chart_colors(Scheme::Dark, Contrast::High, colors[0]), colors);
/// ```
pub fn solve_charts(scheme: Scheme, contrast: Contrast) -> Option<[Rgb8; 8]> {
    let light = Light::new();
    let (looks, ground, least, ratio) = match (scheme, contrast) {
        (Scheme::Light, Contrast::Standard) => (LIGHT, DARKEST_LIGHT, 0.10, 3.0),
        (Scheme::Light, Contrast::High) => (LIGHT_HIGH, DARKEST_LIGHT, 0.08, 4.5),
        (Scheme::Dark, Contrast::Standard) => (DARK, LIGHTEST_DARK, 0.10, 3.0),
        (Scheme::Dark, Contrast::High) => (DARK_HIGH, LIGHTEST_DARK, 0.08, 4.5),
    };
    let wishes = looks.map(|[lightness, chroma, hue]| Wish {
        hue: 18.0,
        chroma: 0.08,
        lightness: 0.32,
        // A hue or a chroma that strays stands out more than a lightness does.
        price: [0.7, 2.6, 1.5],
        grounds: vec![(ground, ratio)],
        ..Wish::new(Tint::new(chroma, hue).at(&light, lightness))
    });
    let found = wish::solve(&light, &wishes, least)?;
    let [first, ..] = found.as_slice() else { return None };
    <[Candidate; 8]>::try_from(found.clone()).ok().map(|all| order(all, first))
}

/// The eight colours of charts, in the order for a theme.
///
/// The first is the nearest to the theme's primary by ΔE-OK, or blue where the primary is grey; each further one is the farthest from those before, by the
/// vision that tells it worst, so that the first few are the most distinct. For what they hold, see [`solve_charts`].
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Rgb8, Scheme, chart_colors};
/// let ruby = Rgb8 { r: 153, g: 8, b: 52 };
/// let [first, ..] = chart_colors(Scheme::Light, Contrast::Standard, ruby);
/// assert!(first.difference(ruby) < 0.1);
/// ```
pub fn chart_colors(scheme: Scheme, contrast: Contrast, primary: Rgb8) -> [Rgb8; 8] {
    let light = Light::new();
    let colors = match (scheme, contrast) {
        (Scheme::Light, Contrast::Standard) => ready::LIGHT,
        (Scheme::Light, Contrast::High) => ready::LIGHT_HIGH,
        (Scheme::Dark, Contrast::Standard) => ready::DARK,
        (Scheme::Dark, Contrast::High) => ready::DARK_HIGH,
    };
    let tint = Tint::of(light.oklab(primary));
    let near = |color: Rgb8| match tint.chroma {
        chroma if chroma >= GREY => light.difference(color, primary),
        _ => light.difference(color, Tint::new(BLUE.0, BLUE.1).at(&light, 0.6)),
    };
    let candidates = colors.map(|color| Candidate::new(&light, color, near(color)));
    let [one, rest @ ..] = &candidates;
    let first = rest.iter().fold(one, |nearest, one| if one.cost < nearest.cost { one } else { nearest });
    order(candidates, first)
}

/// `first`, then always the one that is farthest from those before.
fn order(mut all: [Candidate; 8], first: &Candidate) -> [Rgb8; 8] {
    // The least distance to those before is kept where the cost was.
    for one in &mut all {
        one.cost = if one.color == first.color { f64::INFINITY } else { one.distance(first) };
    }
    let mut sorted = 0;
    while let Some((_, left @ [_, ..])) = all.split_at_mut_checked(sorted) {
        left.sort_by(|one, other| other.cost.total_cmp(&one.cost).then(one.color.cmp(&other.color)));
        let [next, rest @ ..] = left else { break };
        for one in rest {
            one.cost = one.cost.min(one.distance(next));
        }
        sorted += 1;
    }
    all.map(|one| one.color)
}
