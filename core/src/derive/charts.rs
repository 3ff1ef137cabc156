//! The eight colours of charts: one set for each scheme and contrast, which every theme takes in an order of its own.
//!
//! The sets are searched once and kept; a theme only orders them. Ramps of one hue and diverging pairs are not here.

#[rustfmt::skip]
mod ready;

use super::{
    apart::Candidate,
    character::VARIANTS,
    light::Light,
    scheme::{BLACK, BLUE, GREY},
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
/// `#292929`. They come as teal, amber, blue, pink, sky, red, lime and violet. It takes about a quarter of a second:
/// [`chart_colors`] has the same colours ready. `None` where the search finds none, which it does not for any pair.
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Rgb8, Scheme, chart_colors, solve_charts};
/// let colors = solve_charts(Scheme::Dark, Contrast::High).unwrap();
/// let teal = colors[0];
/// assert_eq!(chart_colors(Scheme::Dark, Contrast::High, teal)[0], teal);
/// ```
pub fn solve_charts(scheme: Scheme, contrast: Contrast) -> Option<[Rgb8; 8]> {
    let ground = if scheme == Scheme::Light { DARKEST_LIGHT } else { LIGHTEST_DARK };
    search(&Light::new(), scheme, contrast, &[ground], &[])
}

/// The eight colours on some grounds, in the order of the ready ones.
///
/// `fixed` are colours that stand already, by the places of the ready ones that they stand for.
pub(super) fn search(
    light: &Light,
    scheme: Scheme,
    contrast: Contrast,
    grounds: &[Rgb8],
    fixed: &[(usize, Rgb8)],
) -> Option<[Rgb8; 8]> {
    let (looks, least, ratio) = match (scheme, contrast) {
        (Scheme::Light, Contrast::Standard) => (LIGHT, 0.10, 3.0),
        (Scheme::Light, Contrast::High) => (LIGHT_HIGH, 0.08, 4.5),
        (Scheme::Dark, Contrast::Standard) => (DARK, 0.10, 3.0),
        (Scheme::Dark, Contrast::High) => (DARK_HIGH, 0.08, 4.5),
    };
    let mut wishes = looks.map(|[lightness, chroma, hue]| Wish {
        hue: 18.0,
        chroma: 0.08,
        lightness: 0.32,
        // A hue or a chroma that strays stands out more than a lightness does.
        price: [0.7, 2.6, 1.5],
        grounds: grounds.iter().map(|ground| (*ground, ratio)).collect(),
        ..Wish::new(Tint::new(chroma, hue).at(light, lightness))
    });
    for (place, color) in fixed {
        if let Some(wish) = wishes.get_mut(*place) {
            *wish = Wish::fixed(*color);
        }
    }
    let found = wish::solve(light, &wishes, least)?;
    found.iter().map(|candidate| candidate.color).collect::<Vec<_>>().try_into().ok()
}

/// The eight colours of charts, in the order for a theme.
///
/// The first has the hue that is nearest to the seed's, or is blue where the seed is grey; each further one is the farthest
/// from those before, by the vision, scheme and contrast that tell it worst. So the first few are the most distinct, and a
/// series keeps its hue when scheme or contrast change. For what they hold, see [`solve_charts`].
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Rgb8, Scheme, chart_colors};
/// let ruby = Rgb8 { r: 153, g: 8, b: 52 };
/// let [first, ..] = chart_colors(Scheme::Light, Contrast::Standard, ruby);
/// assert!(first.difference(ruby) < 0.1);
/// ```
pub fn chart_colors(scheme: Scheme, contrast: Contrast, seed: Rgb8) -> [Rgb8; 8] {
    ordered(set(scheme, contrast), order(&Light::new(), seed))
}

/// Colours of charts in an order.
pub(super) fn ordered(colors: [Rgb8; 8], order: [usize; 8]) -> [Rgb8; 8] {
    order.map(|place| colors.get(place).copied().unwrap_or(BLACK))
}

/// The ready colours, by their hues.
pub(super) fn set(scheme: Scheme, contrast: Contrast) -> [Rgb8; 8] {
    match (scheme, contrast) {
        (Scheme::Light, Contrast::Standard) => ready::LIGHT,
        (Scheme::Light, Contrast::High) => ready::LIGHT_HIGH,
        (Scheme::Dark, Contrast::Standard) => ready::DARK,
        (Scheme::Dark, Contrast::High) => ready::DARK_HIGH,
    }
}

/// The places of the colours in the order for a theme, the same in all its variants.
pub(super) fn order(light: &Light, seed: Rgb8) -> [usize; 8] {
    let tint = Tint::of(light.oklab(seed));
    let hue = if tint.chroma < GREY { BLUE.1 } else { tint.hue };
    let from = |color: Rgb8| ((Tint::of(light.oklab(color)).hue - hue + 180.0).rem_euclid(360.0) - 180.0).abs();
    let sets = VARIANTS.map(|(scheme, contrast)| set(scheme, contrast).map(|color| Candidate::new(light, color, 0.0)));
    let apart = |one: usize, other: usize| {
        let distances = sets.iter().filter_map(|set| Some(set.get(one)?.distance(set.get(other)?)));
        distances.fold(f64::INFINITY, f64::min)
    };
    // Each place with how far it is from those before: at first, how near its hue is to the seed's.
    let mut left: Vec<(usize, f64)> = ready::LIGHT.iter().map(|color| -from(*color)).enumerate().collect();
    let mut first = true;
    core::array::from_fn(|_| {
        let farthest = left.iter().enumerate().max_by(|(_, (_, one)), (_, (_, other))| one.total_cmp(other));
        let Some(at) = farthest.map(|(at, _)| at) else { return 0 };
        let (next, _) = left.remove(at);
        for (place, distance) in &mut left {
            *distance = if first { apart(*place, next) } else { distance.min(apart(*place, next)) };
        }
        first = false;
        next
    })
}
