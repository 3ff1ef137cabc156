//! Colours that every eye tells apart: the primaries of themes side by side, and the colours of charts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

use azora_core::{Contrast, Rgb8, Scheme, ThemeName, Vision, Wish, chart_colors, solve_charts, solve_primaries, theme};
use proptest::prelude::*;

const VARIANTS: [(Scheme, Contrast, f64, f64); 4] = [
    (Scheme::Light, Contrast::Standard, 0.10, 3.0),
    (Scheme::Light, Contrast::High, 0.08, 4.5),
    (Scheme::Dark, Contrast::Standard, 0.10, 3.0),
    (Scheme::Dark, Contrast::High, 0.08, 4.5),
];

fn hex(text: &str) -> Rgb8 {
    Rgb8::from_hex(text).unwrap()
}

fn pairs(colors: &[Rgb8]) -> impl Iterator<Item = (Rgb8, Rgb8)> + '_ {
    colors.iter().enumerate().flat_map(|(at, one)| colors[at + 1..].iter().map(|other| (*one, *other)))
}

/// Least ΔE-OK in full, protan, deutan and tritan vision.
fn least(colors: &[Rgb8]) -> [f64; 4] {
    let by = |distance: &dyn Fn(Rgb8, Rgb8) -> f64| {
        pairs(colors).map(|(one, other)| distance(one, other)).fold(f64::INFINITY, f64::min)
    };
    let [protan, deutan, tritan] = [Vision::Protan, Vision::Deutan, Vision::Tritan]
        .map(|vision| by(&|one, other| one.difference_seen(other, vision)));
    [by(&|one, other| one.difference(other)), protan, deutan, tritan]
}

fn assert_apart(colors: &[Rgb8], asked: f64) {
    let least = least(colors);
    assert!(least.iter().all(|distance| *distance >= asked), "{asked}: {least:?} {colors:?}");
}

/// The same distances by another road: from the papers' planes in the space of the cones, with Oklab straight from
/// linear sRGB as its author published it.
mod again {
    use super::Rgb8;

    type Vector = [f64; 3];
    type Matrix = [Vector; 3];

    const XYZ: Matrix = [
        [0.412_456_4, 0.357_576_1, 0.180_437_5],
        [0.212_672_9, 0.715_152_2, 0.072_175_0],
        [0.019_333_9, 0.119_192_0, 0.950_304_1],
    ];
    /// Smith and Pokorny, 1975.
    const CONES: Matrix = [[0.15514, 0.54312, -0.03286], [-0.15514, 0.45684, 0.03286], [0.0, 0.0, 0.01608]];
    /// CIE 1931, at 485 and 660 nm.
    const LIGHTS: [Vector; 2] = [[0.05795, 0.1693, 0.6162], [0.1649, 0.0610, 0.0]];
    const ROOTS: Matrix = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ];
    const OKLAB: Matrix = [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ];

    fn dot(one: Vector, other: Vector) -> f64 {
        one.iter().zip(other).map(|(a, b)| a * b).sum()
    }

    fn times(matrix: Matrix, vector: Vector) -> Vector {
        matrix.map(|row| dot(row, vector))
    }

    fn cross([a, b, c]: Vector, [x, y, z]: Vector) -> Vector {
        [b * z - c * y, c * x - a * z, a * y - b * x]
    }

    fn cones(linear: Vector) -> Vector {
        times(CONES, times(XYZ, linear))
    }

    /// Cramer's rule over the cones of red, green and blue.
    fn linear_of(seen: Vector) -> Vector {
        let [red, green, blue] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]].map(cones);
        let whole = dot(red, cross(green, blue));
        [cross(green, blue), cross(blue, red), cross(red, green)].map(|normal| dot(normal, seen) / whole)
    }

    fn linear(step: u8) -> f64 {
        let value = f64::from(step) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
    }

    /// Oklab as it is seen: 0 in full, 1 to 3 without the cone of long, middle and short waves.
    fn seen(color: Rgb8, vision: usize) -> Vector {
        let mut light = [color.r, color.g, color.b].map(linear);
        if let Some(lost) = vision.checked_sub(1) {
            let (white, mut lms) = (cones([1.0; 3]), cones(light));
            let [short, long] = LIGHTS.map(|light| times(CONES, light));
            let anchor = match lost {
                2 if dot(cross(white, [0.0, 0.0, 1.0]), lms) < 0.0 => short,
                2 => long,
                _ => cones([0.0, 0.0, 1.0]),
            };
            let plane = cross(white, anchor);
            lms[lost] = 0.0;
            lms[lost] = -dot(plane, lms) / plane[lost];
            light = linear_of(lms).map(|channel| channel.clamp(0.0, 1.0));
        }
        times(OKLAB, times(ROOTS, light).map(libm::cbrt))
    }

    pub(super) fn distance(one: Rgb8, other: Rgb8, vision: usize) -> f64 {
        seen(one, vision).iter().zip(seen(other, vision)).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
    }
}

#[test]
fn charts_are_told_apart_by_every_eye() {
    for (scheme, contrast, asked, _) in VARIANTS {
        let colors = chart_colors(scheme, contrast, hex("#1a4ab8"));
        assert_apart(&colors, asked);
        for (one, other) in pairs(&colors) {
            for vision in 0..4 {
                let distance = again::distance(one, other, vision);
                // Its matrices have seven digits.
                assert!(distance >= asked - 1e-5, "{scheme} {contrast} {vision}: {distance} {one:?} {other:?}");
            }
        }
    }
}

#[test]
fn charts_stand_on_every_ground() {
    for (scheme, contrast, _, ratio) in VARIANTS {
        let colors = chart_colors(scheme, contrast, hex("#1a4ab8"));
        let ends = match scheme {
            Scheme::Light => ["#ffffff", "#f1f1f1"],
            Scheme::Dark => ["#000000", "#292929"],
        };
        let house = ThemeName::ALL.iter().map(|name| theme(*name, scheme, contrast));
        let grounds = house.flat_map(|theme| ["background", "card"].map(|role| theme.color(role).unwrap()));
        for ground in grounds.chain(ends.map(str::to_owned)) {
            for color in colors {
                let held = color.contrast(hex(&ground));
                assert!(held >= ratio, "{scheme} {contrast}: {} on {ground} {held}", color.hex());
            }
        }
    }
}

#[test]
fn charts_are_what_the_search_finds() {
    for (scheme, contrast, ..) in VARIANTS {
        let mut found = solve_charts(scheme, contrast).unwrap();
        let mut ready = chart_colors(scheme, contrast, found[0]);
        assert_eq!(ready[0], found[0]);
        found.sort_unstable();
        ready.sort_unstable();
        assert_eq!(found, ready);
    }
}

/// Degrees of hue in OKLCH.
#[expect(clippy::disallowed_methods, reason = "the test's own formula, within degrees")]
fn hue(color: Rgb8) -> f64 {
    let [_, a, b] = color.oklab();
    b.atan2(a).to_degrees().rem_euclid(360.0)
}

fn turn(one: f64, other: f64) -> f64 {
    ((one - other + 180.0).rem_euclid(360.0) - 180.0).abs()
}

#[test]
fn charts_begin_with_the_hue_of_the_theme_and_keep_their_hues_in_every_variant() {
    for (seed, own) in [("#10b981", 165.0), ("#ef4444", 25.0), ("#3b82f6", 262.0), ("#808080", 264.0)] {
        let reference = chart_colors(Scheme::Light, Contrast::Standard, hex(seed));
        for (scheme, contrast, asked, _) in VARIANTS {
            let ordered = chart_colors(scheme, contrast, hex(seed));
            assert!(turn(hue(ordered[0]), own) < 25.0, "{seed}: {}", ordered[0].hex());
            for (one, other) in ordered.iter().zip(reference) {
                assert!(
                    turn(hue(*one), hue(other)) < 45.0,
                    "{seed} {scheme} {contrast}: {} {}",
                    one.hex(),
                    other.hex()
                );
            }
            // The first three are farther apart than all eight are, whatever comes first.
            assert!(
                least(&ordered[..3]).iter().all(|distance| *distance > asked + 0.003),
                "{:?}",
                least(&ordered[..3])
            );
        }
    }
}

fn wishes(colors: [&str; 4], ground: &str, ratio: f64, text: f64) -> Vec<Wish> {
    let wish = |color: &str| Wish { grounds: vec![(hex(ground), ratio)], text, ..Wish::new(hex(color)) };
    colors.iter().map(|color| wish(color)).collect()
}

#[test]
fn primaries_that_are_apart_are_kept() {
    let all = [
        (["#008665", "#990834", "#1a4ab8", "#17171d"], "#ffffff", 3.0, 4.5, 0.10),
        (["#70e6b3", "#df576c", "#2669ed", "#f3f5fd"], "#1e2632", 3.0, 4.5, 0.10),
        (["#00634a", "#6d0022", "#002a92", "#0d0d13"], "#ffffff", 4.5, 7.0, 0.08),
        (["#70e6b2", "#f86e81", "#679cff", "#f2f4fc"], "#0a0708", 4.5, 7.0, 0.08),
    ];
    for (colors, ground, ratio, text, least) in all {
        assert_eq!(solve_primaries(&wishes(colors, ground, ratio, text), least), Some(colors.map(hex).to_vec()));
    }
}

#[test]
fn primaries_give_way_where_they_must() {
    let colors = ["#008665", "#990834", "#1a4ab8", "#17171d"];
    for least in [0.105, 0.115, 0.125] {
        let found = solve_primaries(&wishes(colors, "#ffffff", 3.0, 4.5), least).unwrap();
        assert_apart(&found, least);
        let moved: Vec<f64> = found.iter().zip(colors).map(|(one, wish)| one.difference(hex(wish))).collect();
        assert!(moved.iter().all(|moved| *moved < 0.03), "{least}: {moved:?}");
        for color in &found {
            assert!(color.contrast(hex("#ffffff")) >= 3.0);
            assert!(["#ffffff", "#0f172a", "#000000"].iter().any(|text| color.contrast(hex(text)) >= 4.5));
        }
    }
}

#[test]
fn equal_wishes_are_pushed_apart_or_refused() {
    for color in ["#1a4ab8", "#808080", "#ff0000", "#00a000"] {
        let free = |color| Wish { hue: 40.0, chroma: 0.1, lightness: 0.3, ..Wish::new(hex(color)) };
        let found = solve_primaries(&vec![free(color); 4], 0.10).unwrap();
        assert_apart(&found, 0.10);
        let tight = |color| Wish { hue: 4.0, chroma: 0.02, lightness: 0.05, ..Wish::new(hex(color)) };
        assert_eq!(solve_primaries(&vec![tight(color); 4], 0.10), None);
    }
    let fixed = Wish::fixed(hex("#1a4ab8"));
    assert_eq!(solve_primaries(&[fixed.clone(), fixed.clone()], 0.10), None);
    assert_eq!(solve_primaries(&vec![fixed; 17], 0.0), None);
    assert_eq!(solve_primaries(&[], 0.10), Some(Vec::new()));
}

#[test]
fn a_wish_keeps_off_its_neighbors() {
    let neighbors = vec![(hex("#d72828"), 0.10)];
    let wish = Wish { neighbors, text: 4.5, ..Wish::new(hex("#d02020")) };
    let [found] = solve_primaries(&[wish], 0.10).unwrap()[..] else { panic!() };
    assert!(found.difference(hex("#d72828")) >= 0.10);
}

#[test]
fn numbers_that_are_none_move_nothing() {
    let (nan, color) = (f64::NAN, hex("#1a4ab8"));
    let wish = Wish { hue: nan, chroma: nan, lightness: nan, price: [nan; 3], ..Wish::new(color) };
    assert_eq!(solve_primaries(&[wish], 0.10), Some(vec![color]));
    assert_eq!(solve_primaries(&[Wish::new(color)], nan), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn what_is_found_holds(seeds in prop::array::uniform4(any::<[u8; 3]>()), dark in any::<bool>()) {
        let ground = hex(if dark { "#111723" } else { "#ffffff" });
        let wish = |[r, g, b]: [u8; 3]| Wish {
            grounds: vec![(ground, 3.0)],
            text: 4.5,
            lightness: 0.3,
            ..Wish::new(Rgb8 { r, g, b })
        };
        let wishes = seeds.map(wish);
        let found = solve_primaries(&wishes, 0.10);
        prop_assert_eq!(&found, &solve_primaries(&wishes, 0.10));
        if let Some(found) = found {
            assert_apart(&found, 0.10);
            for (color, wish) in found.iter().zip(&wishes) {
                prop_assert!(color.contrast(ground) >= 3.0);
                prop_assert!((color.oklab()[0] - wish.color.oklab()[0]).abs() <= 0.303);
                let texts = ["#ffffff", "#0f172a", "#000000"];
                prop_assert!(texts.iter().any(|text| color.contrast(hex(text)) >= 4.5));
            }
        }
    }
}
