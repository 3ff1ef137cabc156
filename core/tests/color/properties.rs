//! What holds for every colour.

use azora_core::{
    Color, ColorFormat, ColorSpace, DifferenceMethod, GamutMethod, Rgb8, Vision, color_difference, composite_color,
    contrast_ratio, convert_color, format_color, map_color, parse_color, simulate_vision,
};
use proptest::prelude::*;

fn any_space() -> impl Strategy<Value = ColorSpace> {
    prop::sample::select(ColorSpace::ALL)
}

fn any_gamut() -> impl Strategy<Value = ColorSpace> {
    prop::sample::select(&[
        ColorSpace::Srgb,
        ColorSpace::SrgbLinear,
        ColorSpace::DisplayP3,
        ColorSpace::DisplayP3Linear,
        ColorSpace::A98Rgb,
        ColorSpace::ProphotoRgb,
        ColorSpace::Rec2020,
    ])
}

/// Components in and somewhat outside the usual range, as reading would give them.
fn any_color() -> impl Strategy<Value = Color> {
    let part = || prop::option::weighted(0.95, -0.3..1.3_f64);
    (any_space(), part(), part(), part(), prop::option::weighted(0.95, 0.0..=1.0_f64)).prop_map(
        |(space, one, two, three, alpha)| {
            let line = |part: Option<f64>, size: f64| part.map(|value| value * size);
            let within = |part: Option<f64>, size: f64| part.map(|value| value.clamp(0.0, 1.0) * size);
            let hue = |part: Option<f64>| part.map(|value| (value * 300.0).rem_euclid(360.0));
            let (c1, c2, c3) = match space {
                ColorSpace::Hsl => (hue(one), within(two, 100.0), line(three, 100.0)),
                ColorSpace::Hwb => (hue(one), line(two, 60.0), line(three, 60.0)),
                ColorSpace::Lab => (within(one, 100.0), line(two, 80.0), line(three, 80.0)),
                ColorSpace::Lch => (within(one, 100.0), within(two, 120.0), hue(three)),
                ColorSpace::Oklab => (within(one, 1.0), line(two, 0.3), line(three, 0.3)),
                ColorSpace::Oklch => (within(one, 1.0), within(two, 0.4), hue(three)),
                _ => (one, two, three),
            };
            Color { space, c1, c2, c3, alpha }
        },
    )
}

fn parts(color: &Color) -> [Option<f64>; 3] {
    [color.c1, color.c2, color.c3]
}

/// The form that prints a colour in its own space.
fn own_format(space: ColorSpace) -> Option<ColorFormat> {
    match space {
        ColorSpace::Hsl | ColorSpace::Hwb => None,
        ColorSpace::Lab => Some(ColorFormat::Lab),
        ColorSpace::Lch => Some(ColorFormat::Lch),
        ColorSpace::Oklab => Some(ColorFormat::Oklab),
        ColorSpace::Oklch => Some(ColorFormat::Oklch),
        _ => Some(ColorFormat::Color),
    }
}

fn srgb_of(text: &str) -> [f64; 3] {
    let srgb = convert_color(&parse_color(text).unwrap(), ColorSpace::Srgb).unwrap();
    parts(&srgb).map(|part| part.unwrap_or(0.0))
}

/// With 0 where a component is missing.
fn filled(color: &Color) -> Color {
    let part = |part: Option<f64>| Some(part.unwrap_or(0.0));
    Color { c1: part(color.c1), c2: part(color.c2), c3: part(color.c3), ..*color }
}

fn numbers_in(color: &Color, space: ColorSpace) -> [f64; 3] {
    parts(&convert_color(&filled(color), space).unwrap()).map(|part| part.unwrap_or(0.0))
}

fn oklab(color: &Color) -> [f64; 3] {
    numbers_in(color, ColorSpace::Oklab)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn reading_never_panics(text in any::<String>()) {
        if let Err(error) = parse_color(&text) {
            prop_assert!(error.code.starts_with("color."));
            prop_assert!(error.reason.len() < 600);
            prop_assert_eq!(error.path.as_deref(), Some("/text"));
            prop_assert!(error.span.is_some());
        }
    }

    #[test]
    fn reading_never_panics_near_the_syntax(
        text in "(#[0-9a-g]{0,9}|[a-z]{1,7}|\
            (rgb|hsl|lch|color|oklab|calc)\\((srgb |none |from )?[0-9.e+%,/ degtun*-]{0,24}\\)?) ?",
    ) {
        if let Err(error) = parse_color(&text) {
            prop_assert!(error.code.starts_with("color.") && error.reason.len() < 600);
        }
    }

    #[test]
    fn what_is_printed_is_read_again(color in any_color()) {
        let Some(format) = own_format(color.space) else { return Ok(()) };
        let text = format_color(&color, format).unwrap();
        let again = parse_color(&text).unwrap();
        prop_assert_eq!(again.space, color.space);
        let step = if matches!(color.space, ColorSpace::Lab | ColorSpace::Lch) { 5e-5 } else { 5e-7 };
        for (place, (one, other)) in parts(&color).into_iter().zip(parts(&again)).enumerate() {
            let is_hue = place == 2 && matches!(color.space, ColorSpace::Lch | ColorSpace::Oklch);
            let step = if is_hue { 5e-5 } else { step };
            match (one, other) {
                (None, None) => {}
                (Some(one), Some(other)) => {
                    let apart = (one - other).abs();
                    let apart = if is_hue { apart.min(360.0 - apart) } else { apart };
                    prop_assert!(apart <= step * 1.000_001, "{} {:?}", text, color);
                }
                _ => prop_assert!(false, "{} {:?}", text, color),
            }
        }
        prop_assert_eq!(again.alpha.is_none(), color.alpha.is_none());
        prop_assert!((again.alpha.unwrap_or(0.0) - color.alpha.unwrap_or(0.0)).abs() <= 5.000_001e-7);
    }

    #[test]
    fn every_form_can_be_read(color in any_color(), format in prop::sample::select(ColorFormat::ALL)) {
        let text = format_color(&color, format).unwrap();
        prop_assert!(parse_color(&text).is_ok(), "{}", text);
    }

    #[test]
    fn there_and_back(color in any_color(), space in any_space()) {
        // A missing component is carried over in place of what it would become, so the way back begins elsewhere.
        let color = filled(&color);
        // Neither hsl nor hwb can tell a colour outside sRGB from its mirror image.
        let srgb = parts(&convert_color(&color, ColorSpace::Srgb).unwrap());
        let in_srgb = srgb.into_iter().flatten().all(|part| (0.0..=1.0).contains(&part));
        if matches!(space, ColorSpace::Hsl | ColorSpace::Hwb) && !in_srgb {
            return Ok(());
        }
        let there = convert_color(&color, space).unwrap();
        let back = convert_color(&there, color.space).unwrap();
        // Measured in light: a hue that is lost as powerless may be far in Oklab next to black, and is never seen.
        let [before, after] = [&color, &back].map(|color| numbers_in(color, ColorSpace::XyzD65));
        for (one, other) in before.into_iter().zip(after) {
            prop_assert!((one - other).abs() < 5e-5, "{:?} {:?} {:?}", color, there, back);
        }
        prop_assert_eq!(back.alpha, color.alpha);
    }

    #[test]
    fn no_result_has_a_negative_zero_or_a_hue_outside_the_circle(color in any_color(), space in any_space()) {
        if space == color.space {
            return Ok(());
        }
        let there = convert_color(&color, space).unwrap();
        for part in parts(&there).into_iter().flatten() {
            prop_assert!(part != 0.0 || part.is_sign_positive());
        }
        let hue = match space {
            ColorSpace::Hsl | ColorSpace::Hwb => there.c1,
            ColorSpace::Lch | ColorSpace::Oklch => there.c3,
            _ => None,
        };
        prop_assert!(hue.is_none_or(|hue| (0.0..360.0).contains(&hue)), "{:?}", there);
    }

    #[test]
    fn what_is_mapped_is_in_srgb_and_keeps_its_hue(color in any_color()) {
        let color = filled(&color);
        let mapped = srgb_of(&format_color(&Color { alpha: Some(1.0), ..color }, ColorFormat::Hsl).unwrap());
        prop_assert!(mapped.iter().all(|part| (-2e-6..=1.000_002).contains(part)), "{:?}", mapped);
        let [lightness, a, b] = oklab(&color);
        if !(0.0..1.0).contains(&lightness) {
            return Ok(());
        }
        let [c1, c2, c3] = mapped.map(Some);
        let [mapped_lightness, mapped_a, mapped_b] =
            oklab(&Color { space: ColorSpace::Srgb, c1, c2, c3, alpha: Some(1.0) });
        // The distance from the half line of the same hue and lightness is what clipping changed.
        let chroma = (a * a + b * b).sqrt().max(1e-12);
        let along = ((mapped_a * a + mapped_b * b) / chroma).max(0.0);
        let (off_a, off_b) = (mapped_a - along * a / chroma, mapped_b - along * b / chroma);
        let off_lightness = mapped_lightness - lightness;
        let off = (off_lightness * off_lightness + off_a * off_a + off_b * off_b).sqrt();
        prop_assert!(off <= 0.02 + 1e-5, "{} {:?}", off, color);
    }

    #[test]
    fn what_is_mapped_is_inside_and_stays_as_it_is(
        color in any_color(), space in any_gamut(), method in prop::sample::select(GamutMethod::ALL),
    ) {
        let mapped = map_color(&color, space, method).unwrap();
        prop_assert_eq!(mapped.space, space);
        prop_assert_eq!(mapped.alpha, color.alpha);
        prop_assert!(parts(&mapped).into_iter().flatten().all(|part| (0.0..=1.0).contains(&part)), "{:?}", mapped);
        for method in GamutMethod::ALL {
            prop_assert_eq!(map_color(&mapped, space, *method).unwrap(), mapped);
        }
    }

    #[test]
    fn what_is_inside_is_only_converted(color in any_color(), space in any_gamut()) {
        let converted = convert_color(&color, space).unwrap();
        let inside = parts(&converted).into_iter().flatten().all(|part| (0.0..=1.0).contains(&part));
        for method in GamutMethod::ALL {
            let mapped = map_color(&color, space, *method).unwrap();
            prop_assert_eq!(mapped == converted, inside, "{:?} {:?}", mapped, converted);
        }
    }

    #[test]
    fn the_ray_keeps_lightness_and_hue(
        light in prop::array::uniform3(0.0..=1.0_f64),
        space in prop::sample::select(&[ColorSpace::Srgb, ColorSpace::DisplayP3, ColorSpace::A98Rgb]),
    ) {
        let [c1, c2, c3] = light.map(Some);
        let color = Color { space: ColorSpace::Rec2020, c1, c2, c3, alpha: Some(1.0) };
        let [lightness, a, b] = oklab(&color);
        let mapped = map_color(&color, space, GamutMethod::RayTrace).unwrap();
        let [mapped_lightness, mapped_a, mapped_b] = oklab(&mapped);
        let across = (mapped_a * b - mapped_b * a) / (a * a + b * b).sqrt().max(1e-12);
        prop_assert!((mapped_lightness - lightness).abs() < 0.02, "{:?} {:?}", color, mapped);
        prop_assert!(across.abs() < 0.02, "{} {:?} {:?}", across, color, mapped);
    }

    #[test]
    fn difference_is_symmetric_and_nothing_for_the_same(
        one in any_color(), other in any_color(), method in prop::sample::select(DifferenceMethod::ALL),
    ) {
        let text = |color: &Color| {
            let color = Color { alpha: Some(1.0), ..filled(color) };
            format_color(&color, own_format(color.space).unwrap_or(ColorFormat::Lab)).unwrap()
        };
        let (one, other) = (text(&one), text(&other));
        let apart = color_difference(&one, &other, method).unwrap();
        prop_assert!(apart >= 0.0);
        prop_assert_eq!(apart.to_bits(), color_difference(&other, &one, method).unwrap().to_bits());
        prop_assert_eq!(color_difference(&one, &one, method).unwrap().to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn a_laid_colour_lies_between_the_two(above in any::<[u8; 3]>(), below in any::<[u8; 3]>(), opacity in 0.0..=1.0_f64) {
        let [r, g, b] = above;
        let hex = |[r, g, b]: [u8; 3]| Rgb8 { r, g, b }.hex();
        let laid = composite_color(&format!("rgb({r} {g} {b} / {opacity})"), &hex(below)).unwrap();
        let laid = Rgb8::from_hex(&laid).unwrap();
        for ((above, below), laid) in above.into_iter().zip(below).zip([laid.r, laid.g, laid.b]) {
            prop_assert!((above.min(below)..=above.max(below)).contains(&laid));
        }
        prop_assert_eq!(composite_color(&hex(above), &hex(below)).unwrap(), hex(above));
        prop_assert_eq!(composite_color("transparent", &hex(below)).unwrap(), hex(below));
    }

    #[test]
    fn contrast_is_symmetric_and_bounded(one in any::<[u8; 3]>(), other in any::<[u8; 3]>()) {
        let [one, other] = [one, other].map(|[r, g, b]| Rgb8 { r, g, b });
        let ratio = contrast_ratio(&one.hex(), &other.hex()).unwrap();
        prop_assert!((1.0..=21.0).contains(&ratio));
        prop_assert_eq!(ratio.to_bits(), contrast_ratio(&other.hex(), &one.hex()).unwrap().to_bits());
        prop_assert_eq!(ratio.to_bits(), one.contrast(other).to_bits());
    }

    #[test]
    fn any_number_gives_a_colour_or_an_error(
        space in any_space(), to in any_space(), format in prop::sample::select(ColorFormat::ALL),
        c1 in any::<f64>(), c2 in any::<f64>(), c3 in any::<f64>(), alpha in any::<f64>(),
    ) {
        let color = Color { space, c1: Some(c1), c2: Some(c2), c3: Some(c3), alpha: Some(alpha) };
        if let Ok(there) = convert_color(&color, to) {
            prop_assert!(parts(&there).into_iter().flatten().all(f64::is_finite));
        }
        let opaque = Color { alpha: Some(1.0), ..color };
        if let Ok(text) = format_color(&opaque, format) {
            prop_assert!(parse_color(&text).is_ok(), "{}", text);
        }
    }

    #[test]
    fn a_grey_is_seen_as_it_is(
        grey in any::<u8>(), vision in prop::sample::select(Vision::ALL), severity in 0.0..=1.0_f64,
    ) {
        let grey = Rgb8 { r: grey, g: grey, b: grey };
        prop_assert_eq!(simulate_vision(&grey.hex(), vision, severity).unwrap(), grey.hex());
        prop_assert_eq!(simulate_vision(&grey.hex(), vision, 1.0).unwrap(), grey.hex());
        prop_assert_eq!(grey.seen(Some(vision)), grey);
    }

    #[test]
    fn a_grey_between_two_bytes_stays_a_grey(
        grey in 0.0..=1.0_f64, vision in prop::sample::select(Vision::ALL), severity in 0.0..=1.0_f64,
    ) {
        let text = format!("color(srgb {grey} {grey} {grey})");
        let hex = format_color(&parse_color(&text).unwrap(), ColorFormat::Hex).unwrap();
        prop_assert_eq!(simulate_vision(&text, vision, severity).unwrap(), hex);
    }

    #[test]
    fn normal_vision_changes_nothing(color in any::<[u8; 3]>(), vision in prop::sample::select(Vision::ALL)) {
        let [r, g, b] = color;
        let hex = Rgb8 { r, g, b }.hex();
        prop_assert_eq!(simulate_vision(&hex, vision, 0.0).unwrap(), hex);
    }

    #[test]
    fn both_ways_of_seeing_agree(
        one in any::<[u8; 3]>(), other in any::<[u8; 3]>(), vision in prop::sample::select(Vision::ALL),
    ) {
        let [one, other] = [one, other].map(|[r, g, b]| Rgb8 { r, g, b });
        prop_assert_eq!(simulate_vision(&one.hex(), vision, 1.0).unwrap(), one.seen(Some(vision)).hex());
        let [seen, seen_other] = [one, other].map(|color| color.seen(Some(vision)));
        prop_assert!((one.difference_seen(other, vision) - seen.difference(seen_other)).abs() < 0.07);
        prop_assert_eq!(
            one.difference_seen(other, vision).to_bits(), other.difference_seen(one, vision).to_bits(),
        );
    }
}
