//! Alpha twins.

use azora_core::{Rgb8, alpha_twin, parse_color};
use proptest::prelude::*;

/// Source-over in real numbers.
fn laid(twin: &str, ground: &str) -> [f64; 3] {
    let (over, under) = (parse_color(twin).unwrap(), parse_color(ground).unwrap());
    let alpha = over.alpha.unwrap();
    let lay = |above: Option<f64>, below: Option<f64>| above.unwrap() * alpha + below.unwrap() * (1.0 - alpha);
    [lay(over.c1, under.c1), lay(over.c2, under.c2), lay(over.c3, under.c3)]
}

fn alpha(twin: &str) -> u32 {
    u32::from_str_radix(&twin[7..], 16).unwrap()
}

#[test]
fn known_twins() {
    let rows: Vec<String> = [
        ("#ffffff", "#ffffff"),
        ("#000000", "#ffffff"),
        ("#808080", "#ffffff"),
        ("#808080", "#000000"),
        ("#e7f8f2", "#ffffff"),
        ("#e7f8f2", "#0f172a"),
        ("#10b981", "#0f172a"),
        ("#fefefe", "#ffffff"),
        ("oklch(0.7 0.1 162)", "#ffffff"),
        ("color(display-p3 0 1 0)", "#000"),
    ]
    .iter()
    .map(|(color, ground)| {
        let twin = alpha_twin(color, ground).unwrap();
        format!("{color} on {ground}: {} gives {}, off by {:.4}", twin.color, twin.composite, twin.error)
    })
    .collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn the_ground_itself_needs_nothing() {
    let twin = alpha_twin("#10b981", "rgb(16 185 129)").unwrap();
    assert_eq!((twin.color.as_str(), twin.composite.as_str()), ("#10b98100", "#10b981"));
    assert_eq!(twin.error.to_bits(), 0);
}

#[test]
fn what_is_translucent_is_refused() {
    for (color, ground, path) in [("#10b98180", "#fff", "/color"), ("#10b981", "transparent", "/ground")] {
        let error = alpha_twin(color, ground).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("color.not_opaque", Some(path)));
    }
    let error = alpha_twin("#10b981", "lab(50 1e200 0)").unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("color.out_of_range", Some("/ground")));
}

proptest! {
    #[test]
    fn a_twin_composites_to_its_colour(color in 0..=0x00ff_ffff_u32, ground in 0..=0x00ff_ffff_u32) {
        let (color, ground) = (format!("#{color:06x}"), format!("#{ground:06x}"));
        let twin = alpha_twin(&color, &ground).unwrap();
        prop_assert_eq!(&twin.composite, &color);
        prop_assert_eq!(twin.error.to_bits(), 0);
        let Rgb8 { r, g, b } = Rgb8::from_hex(&color).unwrap();
        for (real, whole) in laid(&twin.color, &ground).into_iter().zip([r, g, b]) {
            prop_assert!((real * 255.0 - f64::from(whole)).abs() <= 0.5 + 1e-9);
        }
    }

    #[test]
    fn nothing_more_transparent_would_do(color in 0..=0x00ff_ffff_u32, ground in 0..=0x00ff_ffff_u32) {
        let (color, ground) = (format!("#{color:06x}"), format!("#{ground:06x}"));
        let alpha = alpha(&alpha_twin(&color, &ground).unwrap().color);
        prop_assume!(alpha > 0);
        // One less leaves some channel out of reach, even with nothing or all of it above.
        let less = alpha - 1;
        let (wanted, under) = (Rgb8::from_hex(&color).unwrap(), Rgb8::from_hex(&ground).unwrap());
        let reaches = |wanted: u8, under: u8| {
            let low = f64::from(under) * f64::from(255 - less) / 255.0;
            let high = low + f64::from(less);
            (low - 0.5..=high + 0.5).contains(&f64::from(wanted))
        };
        prop_assert!(!(reaches(wanted.r, under.r) && reaches(wanted.g, under.g) && reaches(wanted.b, under.b)));
    }
}
