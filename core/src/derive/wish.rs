//! Colours that are wished for, and the nearest that are told apart: the primaries of themes that stand side by side.
//!
//! A wish says how far its colour may move and what it must hold; nothing here knows roles or themes.

use std::collections::BTreeSet;

use super::{
    apart::{Candidate, choose},
    light::Light,
    scheme::{BLACK, INK, WHITE},
    tint::Tint,
};
use crate::{Rgb8, math::sin_cos_degrees};

/// How much of the freedom each search looks through, around what the one before found, and in how many steps on either
/// side, of hue, chroma and lightness.
const TURNS: [(f64, [i32; 3]); 3] = [(1.0, [6, 4, 16]), (0.25, [3, 3, 5]), (0.06, [3, 3, 5])];
/// Colours that one search tells apart.
const MOST: usize = 16;

/// A colour that is wished for, how far it may move, and what it must hold.
///
/// Numbers outside their ranges are clipped to them, and one that is no number is 0.
///
/// # Examples
/// ```
/// use azora_core::{Rgb8, Wish};
/// let emerald = Rgb8 { r: 16, g: 185, b: 129 };
/// let wish = Wish { hue: 5.0, grounds: vec![(Rgb8 { r: 255, g: 255, b: 255 }, 3.0)], ..Wish::new(emerald) };
/// assert_eq!((wish.color, wish.lightness), (emerald, 0.15));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    /// The colour.
    pub color: Rgb8,
    /// How many degrees the hue of OKLCH may move, 0..=180.
    pub hue: f64,
    /// How far its chroma may move, 0..=0.4.
    pub chroma: f64,
    /// How far its lightness may move, 0..=1.
    pub lightness: f64,
    /// What a step in lightness, chroma and hue costs, 0..=1000 each; with 1, 1, 1 a move costs the square of ΔE-OK.
    pub price: [f64; 3],
    /// Grounds, each with the least contrast ratio.
    pub grounds: Vec<(Rgb8, f64)>,
    /// The least contrast ratio of white, `#0f172a` or black on it; 0 for none.
    pub text: f64,
    /// Colours it must not be taken for, each with the least ΔE-OK in full vision.
    pub neighbors: Vec<(Rgb8, f64)>,
}

impl Wish {
    /// A colour that may move by 8° of hue, 0.05 of chroma and 0.15 of lightness, and must hold nothing.
    pub fn new(color: Rgb8) -> Self {
        let (grounds, neighbors) = (Vec::new(), Vec::new());
        Self { color, hue: 8.0, chroma: 0.05, lightness: 0.15, price: [1.0; 3], grounds, text: 0.0, neighbors }
    }

    /// A colour that stands already, for others to be told apart from.
    pub fn fixed(color: Rgb8) -> Self {
        Self { hue: 0.0, chroma: 0.0, lightness: 0.0, ..Self::new(color) }
    }

    fn holds(&self, light: &Light, color: Rgb8) -> bool {
        let luminance = light.luminance(color);
        let ratio = |other: Rgb8| super::light::ratio(luminance, light.luminance(other));
        self.grounds.iter().all(|(ground, least)| ratio(*ground) >= *least)
            && (self.text <= 1.0 || [WHITE, INK, BLACK].into_iter().any(|text| ratio(text) >= self.text))
            && self.neighbors.iter().all(|(other, least)| light.difference(color, *other) >= *least)
    }

    /// The colours around `middle` that it allows, in order of cost; the wish and the middle are among them.
    pub(super) fn candidates(&self, light: &Light, middle: Rgb8, (span, counts): (f64, [i32; 3])) -> Vec<Candidate> {
        let ranges = [(self.hue, 180.0), (self.chroma, 0.4), (self.lightness, 1.0)];
        let [hue, chroma, lightness] = ranges.map(|(freedom, most)| clip(freedom, most));
        let polar = |color: Rgb8| {
            let oklab = light.oklab(color);
            let [lightness, ..] = oklab;
            (lightness, Tint::of(oklab))
        };
        let (wish, (from_lightness, from)) = (polar(self.color), polar(middle));
        let [hues, chromas, lightnesses] = counts;
        let steps = |count: i32, freedom: f64| {
            let of = move |step: i32| span * freedom * f64::from(step) / f64::from(count.max(1));
            (-count..=count).map(of).filter(move |away| freedom > 0.0 || *away == 0.0)
        };
        let mut colors = BTreeSet::from([self.color, middle]);
        for by_hue in steps(hues, hue) {
            for by_chroma in steps(chromas, chroma) {
                let tint = Tint::new((from.chroma + by_chroma).max(0.0), from.hue + by_hue);
                colors.extend(
                    steps(lightnesses, lightness).map(|by| tint.at(light, (from_lightness + by).clamp(0.0, 1.0))),
                );
            }
        }
        let moved = |color: Rgb8| {
            let (own, tint) = polar(color);
            // Half the chord between two hues is the sine of half their angle.
            let (sin, _) = sin_cos_degrees((tint.hue - wish.1.hue) / 2.0);
            [own - wish.0, tint.chroma - wish.1.chroma, 2.0 * (tint.chroma * wish.1.chroma).sqrt() * sin]
        };
        // Rounding moves a colour by a little more than half an eight-bit step.
        let rounding = 0.003;
        let (turn, _) = sin_cos_degrees(hue / 2.0);
        let allowed = |[by_lightness, by_chroma, by_hue]: [f64; 3]| {
            let chord = 2.0 * (wish.1.chroma + chroma) * turn;
            by_lightness.abs() <= lightness + rounding
                && by_chroma.abs() <= chroma + rounding
                && by_hue.abs() <= chord + rounding
        };
        let fixed = hue == 0.0 && chroma == 0.0 && lightness == 0.0;
        let cost = |moved: [f64; 3]| {
            moved.into_iter().zip(self.price).map(|(by, price)| clip(price, 1000.0) * by * by).sum::<f64>()
        };
        let colors =
            colors.into_iter().filter(|color| if fixed { *color == self.color } else { allowed(moved(*color)) });
        let held = colors.filter(|color| self.holds(light, *color));
        let mut all: Vec<Candidate> = held.map(|color| Candidate::new(light, color, cost(moved(color)))).collect();
        all.sort_by(|one, other| one.cost.total_cmp(&other.cost).then(one.color.cmp(&other.color)));
        all
    }
}

/// Into 0..=`most`; 0 for what is no number.
fn clip(number: f64, most: f64) -> f64 {
    number.max(0.0).min(most)
}

/// The colours nearest to some wishes of which any two are at least `least` ΔE-OK apart in full, protan, deutan and
/// tritan vision; one for each wish, in their order.
///
/// Nearest is the least sum of what the moves cost, as far as a bounded search finds it; wishes that are apart as they
/// are and hold are kept. `None` where nothing was found: with few and free wishes there is nothing then. `None`, too, for
/// more than 16 wishes. `least` of 0 or less keeps no distance.
///
/// # Examples
/// ```
/// use azora_core::{Rgb8, Vision, Wish, solve_primaries};
/// let blue = Rgb8 { r: 26, g: 74, b: 184 };
/// let [one, other] = solve_primaries(&[Wish::new(blue), Wish::fixed(blue)], 0.1).unwrap()[..] else { panic!() };
/// assert_eq!(other, blue);
/// assert!(one.difference(blue) >= 0.1 && one.difference_seen(blue, Vision::Tritan) >= 0.1);
/// ```
pub fn solve_primaries(wishes: &[Wish], least: f64) -> Option<Vec<Rgb8>> {
    let light = Light::new();
    let chosen = solve(&light, wishes, least)?;
    Some(chosen.into_iter().map(|candidate| candidate.color).collect())
}

pub(super) fn solve(light: &Light, wishes: &[Wish], least: f64) -> Option<Vec<Candidate>> {
    if wishes.len() > MOST || least.is_nan() {
        return None;
    }
    let lists = |middles: &[Rgb8], turn: (f64, [i32; 3])| -> Vec<Vec<Candidate>> {
        wishes.iter().zip(middles).map(|(wish, middle)| wish.candidates(light, *middle, turn)).collect()
    };
    let mut middles: Vec<Rgb8> = wishes.iter().map(|wish| wish.color).collect();
    let mut chosen = choose(&lists(&middles, (0.0, [0; 3])), least, None);
    if chosen.is_some() {
        return chosen;
    }
    for turn in TURNS {
        let better = choose(&lists(&middles, turn), least, chosen.as_deref())?;
        middles = better.iter().map(|candidate| candidate.color).collect();
        chosen = Some(better);
    }
    chosen
}
