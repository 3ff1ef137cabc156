//! The colours of Android: Material's own values, and what is refused.

use azora_core::{Hct, Rgb8, hct, hct_color, tonal_palette};
use proptest::prelude::*;
use serde_json::Value;

use crate::reference::each_case;

fn number(case: &Value, name: &str) -> f64 {
    case[name].as_f64().unwrap()
}

fn same(ours: &str, expected: &Value) -> Result<(), String> {
    if expected == ours { Ok(()) } else { Err(format!("{ours} is ours")) }
}

#[test]
fn material_measures_alike() {
    each_case("hct", |case, tolerance| {
        let Hct { hue, chroma, tone } = hct(case["color"].as_str().unwrap()).unwrap();
        let expected = case["expected"].as_array().unwrap();
        let differs = |(one, other): (f64, &Value)| (one - other.as_f64().unwrap()).abs() > tolerance;
        if [hue, chroma, tone].into_iter().zip(expected).any(differs) {
            return Err(format!("{hue} {chroma} {tone}"));
        }
        Ok(())
    });
}

#[test]
fn material_solves_alike() {
    each_case("hct-color", |case, _| {
        let ours = hct_color(number(case, "hue"), number(case, "chroma"), number(case, "tone")).unwrap();
        same(&ours, &case["expected"])
    });
}

#[test]
fn material_has_the_same_palettes() {
    each_case("tonal-palette", |case, _| {
        let palette = tonal_palette(case["color"].as_str().unwrap()).unwrap();
        let ours: Vec<_> = palette.into_iter().map(|tone| tone.color).collect();
        same(
            &ours.join(" "),
            &case["expected"]
                .as_array()
                .unwrap()
                .iter()
                .map(|color| color.as_str().unwrap())
                .collect::<Vec<_>>()
                .join(" ")
                .into(),
        )
    });
}

#[test]
fn a_palette_names_its_tones() {
    let tones: Vec<_> = tonal_palette("oklch(0.7 0.4 150)").unwrap().into_iter().map(|tone| tone.tone).collect();
    assert_eq!(tones, [0, 10, 20, 25, 30, 35, 40, 50, 60, 70, 80, 90, 95, 98, 99, 100]);
}

#[test]
fn wrong_numbers_are_refused() {
    let refused = |hue, chroma, tone| {
        let error = hct_color(hue, chroma, tone).unwrap_err();
        (error.code, error.path.unwrap())
    };
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(refused(wrong, 1.0, 1.0), ("argument.invalid", "/hue".to_owned()));
        assert_eq!(refused(1.0, wrong, 1.0), ("argument.invalid", "/chroma".to_owned()));
        assert_eq!(refused(1.0, 1.0, wrong), ("argument.invalid", "/tone".to_owned()));
    }
    assert_eq!(refused(1.0, -0.1, 1.0).1, "/chroma");
    assert_eq!(refused(1.0, 1.0, 100.1).1, "/tone");
    assert_eq!(refused(1.0, 1.0, -0.1).1, "/tone");
}

#[test]
fn only_an_opaque_colour_has_an_hct() {
    for color in ["#10b98180", "nothing", "lab(50 1e200 0)"] {
        let (one, other) = (hct(color).unwrap_err(), tonal_palette(color).unwrap_err());
        assert_eq!(one, other);
        assert_eq!(one.path.as_deref(), Some("/color"));
    }
    assert_eq!(hct("#10b98180").unwrap_err().code, "color.not_opaque");
}

proptest! {
    #[test]
    fn every_colour_comes_back(r: u8, g: u8, b: u8) {
        let color = Rgb8 { r, g, b };
        let Hct { hue, chroma, tone } = hct(&color.hex()).unwrap();
        prop_assert!((0.0..360.0).contains(&hue) && chroma >= 0.0 && (0.0..=100.0).contains(&tone));
        let back = Rgb8::from_hex(&hct_color(hue, chroma, tone).unwrap()).unwrap();
        prop_assert!(color.difference(back) < 0.01, "{} {}", color.hex(), back.hex());
    }

    #[test]
    fn any_finite_numbers_give_a_colour_of_that_tone(
        hue in prop_oneof![0.0..360.0, prop::num::f64::NORMAL],
        chroma in prop_oneof![0.0..150.0, 0.0..f64::MAX],
        tone in 0.0..=100.0,
    ) {
        let color = hct_color(hue, chroma, tone).unwrap();
        prop_assert!((hct(&color).unwrap().tone - tone).abs() < 0.6, "{} {}", color, hct(&color).unwrap().tone);
    }
}
