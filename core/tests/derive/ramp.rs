//! The ramp of a seed.

use azora_core::{ColorSpace, RampStep, Rgb8, color_ramp, convert_color, parse_color};
use proptest::prelude::*;

const HOUSE: [&str; 4] = ["#10b981", "#ef4444", "#3b82f6", "#646b8c"];
const ADVERSARIAL: [&str; 6] = ["#000", "#fff", "#808080", "#ffff00", "#0000ff", "color(display-p3 0 1 0)"];
/// Contrast with white that every step has but the seed's.
const CONTRASTS: [f64; 11] = [1.055, 1.14, 1.30, 1.55, 1.95, 3.1, 4.70, 6.60, 9.2, 12.2, 15.2];

fn rgb(step: &RampStep) -> Rgb8 {
    Rgb8::from_hex(&step.color).unwrap()
}

fn p3_luminance(step: &RampStep) -> f64 {
    let linear = convert_color(&parse_color(&step.p3).unwrap(), ColorSpace::SrgbLinear).unwrap();
    0.2126 * linear.c1.unwrap() + 0.7152 * linear.c2.unwrap() + 0.0722 * linear.c3.unwrap()
}

fn table(seed: &str) -> String {
    let rows = color_ramp(seed).unwrap().into_iter().map(|it| {
        let mark = if it.seed { " seed" } else { "" };
        format!("{:>3} {} {} {:.3} {:.3}{mark}\n", it.step, it.color, it.p3, it.white, it.ink)
    });
    rows.collect()
}

fn check(seed: &str) {
    let ramp = color_ramp(seed).unwrap();
    let steps: Vec<_> = ramp.iter().map(|it| it.step).collect();
    assert_eq!(steps, [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950], "{seed}");
    assert_eq!(ramp.iter().filter(|it| it.seed).count(), 1, "{seed}");
    for pair in ramp.windows(2) {
        assert!(rgb(&pair[0]).luminance() > rgb(&pair[1]).luminance(), "{seed}: {pair:?}");
        assert!(p3_luminance(&pair[0]) > p3_luminance(&pair[1]), "{seed}: {pair:?}");
    }
    let (white, ink) = (Rgb8 { r: 255, g: 255, b: 255 }, Rgb8 { r: 15, g: 23, b: 42 });
    for (step, contrast) in ramp.iter().zip(CONTRASTS) {
        assert!((step.white - rgb(step).contrast(white)).abs() < 1e-12, "{seed}: {step:?}");
        assert!((step.ink - rgb(step).contrast(ink)).abs() < 1e-12, "{seed}: {step:?}");
        if !step.seed {
            // A step of grey changes the ratio of a dark one by up to 1.5 %; half of that is left after rounding.
            assert!((step.white / contrast - 1.0).abs() < 0.009, "{seed}: {step:?}");
            assert!(step.step < 600 || step.white >= 4.5, "{seed}: {step:?}");
            assert!(step.step < 500 || step.white >= 3.0, "{seed}: {step:?}");
        }
        let [one, other] = [rgb(step).luminance(), p3_luminance(step)].map(|luminance| luminance + 0.05);
        let within = if step.seed { 0.02 } else { 0.001 };
        assert!((one / other - 1.0).abs() < within, "{seed}: {step:?} {one} {other}");
    }
}

#[test]
fn house_seeds() {
    insta::assert_snapshot!(HOUSE.map(|seed| format!("{seed}\n{}", table(seed))).join("\n"));
}

#[test]
fn adversarial_seeds() {
    insta::assert_snapshot!(ADVERSARIAL.map(|seed| format!("{seed}\n{}", table(seed))).join("\n"));
}

#[test]
fn every_promise_holds_for_known_seeds() {
    for seed in HOUSE.iter().chain(&ADVERSARIAL) {
        check(seed);
    }
}

#[test]
fn the_jewels_stand_at_500() {
    for seed in &HOUSE[..3] {
        let ramp = color_ramp(seed).unwrap();
        let own = ramp.iter().find(|it| it.seed).unwrap();
        assert_eq!((own.step, own.color.as_str()), (500, *seed));
    }
}

#[test]
fn a_grey_has_greys_only() {
    for seed in ["#000", "#fff", "#808080", "oklch(0.5 0 120)", "lab(none 0 0)"] {
        for step in color_ramp(seed).unwrap() {
            let Rgb8 { r, g, b } = rgb(&step);
            assert!(r == g && g == b, "{seed}: {step:?}");
        }
    }
}

#[test]
fn display_p3_keeps_its_seed() {
    let ramp = color_ramp("color(display-p3 0 1 0)").unwrap();
    let own = ramp.iter().find(|it| it.seed).unwrap();
    assert_eq!(own.p3, "color(display-p3 0.0000 1.0000 0.0000)");
    let beyond = color_ramp("color(rec2020 0 1 0)").unwrap();
    let own = beyond.iter().find(|it| it.seed).unwrap();
    assert_ne!(own.p3, "color(display-p3 0.0000 1.0000 0.0000)");
}

#[test]
fn what_is_no_seed_is_refused() {
    let refused = |seed: &str| {
        let error = color_ramp(seed).unwrap_err();
        (error.code, error.path.unwrap())
    };
    assert_eq!(refused("#10b98180"), ("color.not_opaque", "/seed".to_owned()));
    assert_eq!(refused("emerold"), ("color.unknown_name", "/seed".to_owned()));
    assert_eq!(refused("lab(50 1e200 0)"), ("color.out_of_range", "/seed".to_owned()));
}

proptest! {
    #[test]
    fn every_promise_holds_for_any_hex(value in 0..=0x00ff_ffff_u32) {
        let seed = format!("#{value:06x}");
        check(&seed);
        let ramp = color_ramp(&seed).unwrap();
        prop_assert_eq!(&ramp.iter().find(|it| it.seed).unwrap().color, &seed);
    }

    #[test]
    fn every_promise_holds_for_colours_of_wide_gamuts(r in -0.1..1.1_f64, g in -0.1..1.1_f64, b in -0.1..1.1_f64) {
        check(&format!("color(rec2020 {r} {g} {b})"));
    }

    #[test]
    fn no_colour_stops_it(a in -1e6..1e6_f64, b in -1e6..1e6_f64, lightness in 0.0..=1.0_f64) {
        for step in color_ramp(&format!("oklab({lightness} {a} {b})")).unwrap() {
            prop_assert!(step.white >= 1.0 && step.ink >= 1.0 && parse_color(&step.p3).is_ok());
        }
    }
}
