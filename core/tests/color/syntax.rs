//! The syntax that is read and printed, and every refusal.

use azora_core::{
    Color, ColorFormat, ColorSpace, DifferenceMethod, Error, GamutMethod, Vision, color_difference, composite_color,
    contrast_ratio, convert_color, format_color, list_errors, map_color, parse_color, simulate_vision,
};

fn read(text: &str) -> Color {
    parse_color(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn printed(text: &str, format: ColorFormat) -> String {
    format_color(&read(text), format).unwrap()
}

#[test]
fn components_are_clipped_where_css_clips_them() {
    assert_eq!(read("rgb(300 -20 50%)").c1, Some(1.0));
    assert_eq!(read("rgb(300 -20 50%)").c2.map(f64::to_bits), Some(0.0_f64.to_bits()));
    assert_eq!(read("rgb(1e999 0 0)").c1, Some(1.0));
    assert_eq!(read("lab(120 300 0)").c1, Some(100.0));
    assert_eq!(read("lab(120 300 0)").c2, Some(300.0));
    assert_eq!(read("oklch(-5% -0.1 370)"), read("oklch(0 0 10)"));
    assert_eq!(read("hsl(-90deg -20% 150%)"), read("hsl(270 0 150)"));
    assert_eq!(read("color(srgb -0.5 2 0 / 300%)").alpha, Some(1.0));
    assert_eq!(read("color(srgb -0.5 2 0 / -1)").c1, Some(-0.5));
}

#[test]
fn space_case_and_comments_do_not_matter() {
    let plain = read("rgb(16 185 129 / 0.5)");
    for text in [
        " RGB(16 185 129/0.5) ",
        "rgba(/**/16\n185\t129 /* / */ / 50%)",
        "rgb(16,185,129,.5)",
        "rGb(+16 185e0 1290e-1/5e-1)",
    ] {
        assert_eq!(read(text), plain, "{text}");
    }
    assert_eq!(read("rgb(1%2%3%)"), read("rgb(1% 2% 3%)"));
    assert_eq!(read("lab(50%+1-2)"), read("lab(50 1 -2)"));
    assert_eq!(read("color(XYZ .1 .2 .3)"), read("color(xyz-d65 .1 .2 .3)"));
}

#[test]
fn missing_components_are_absent() {
    assert_eq!(read("rgb(none 0 0 / none)").c1, None);
    assert_eq!(read("rgb(none 0 0 / none)").alpha, None);
    assert_eq!(read("oklch(NONE none none)"), Color { c1: None, c2: None, c3: None, ..read("oklch(0 0 0)") });
}

#[test]
fn missing_components_are_carried_to_their_like() {
    let there = |text: &str, space| convert_color(&read(text), space).unwrap();
    assert_eq!(there("oklch(none 0.1 20)", ColorSpace::Lab).c1, None);
    assert_eq!(there("oklch(0.5 0.1 none)", ColorSpace::Hwb).c1, None);
    assert_eq!(there("hsl(20 none 50)", ColorSpace::Lch).c2, None);
    assert_eq!(there("color(display-p3 none 0.2 0.3)", ColorSpace::XyzD65).c1, None);
    assert_eq!(there("oklab(0.5 none 0.1)", ColorSpace::Lab).c2, None);
    // Those without a like are carried together or not at all.
    let both = there("oklab(0.5 none none)", ColorSpace::Oklch);
    assert_eq!((both.c1, both.c2, both.c3), (Some(0.5), None, None));
    let white_and_black = there("hwb(20 none none)", ColorSpace::Oklch);
    assert!(white_and_black.c1.is_none() && white_and_black.c2.is_none() && white_and_black.c3.is_some());
    let from_hwb = there("hwb(20 none 10)", ColorSpace::Oklch);
    assert!(from_hwb.c1.is_some() && from_hwb.c2.is_some() && from_hwb.c3.is_some());
    // A colour that is in the space already is left alone, powerless hue and all.
    assert_eq!(there("hsl(20 0% 50%)", ColorSpace::Hsl).c1, Some(20.0));
    assert_eq!(there("hsl(20 0% 50%)", ColorSpace::Hwb).c1, None);
}

#[test]
fn every_form_prints_one_colour() {
    let forms: Vec<_> = ColorFormat::ALL.iter().map(|format| printed("#10b981", *format)).collect();
    insta::assert_snapshot!(forms.join("\n"), @r"
    #10b981
    rgb(16, 185, 129)
    hsl(160.1183 84.0796% 39.4118%)
    hwb(160.1183 6.2745% 27.451%)
    lab(66.6921 -50.6677 17.059)
    lch(66.6921 53.4624 161.3924)
    oklab(0.695873 -0.142159 0.044878)
    oklch(0.695873 0.149074 162.4796)
    color(srgb 0.062745 0.72549 0.505882)
    ");
    let forms: Vec<_> = ColorFormat::ALL.iter().map(|format| printed("oklch(0.7 0.4 150 / 0.5)", *format)).collect();
    insta::assert_snapshot!(forms.join("\n"), @r"
    #00c24880
    rgba(0, 194, 72, 0.5)
    hsl(142.1501 100% 38.0339% / 0.5)
    hwb(142.1501 0% 23.9322% / 0.5)
    lab(69.7635 -130.7701 123.4027 / 0.5)
    lch(69.7635 179.8028 136.6603 / 0.5)
    oklab(0.7 -0.34641 0.2 / 0.5)
    oklch(0.7 0.4 150 / 0.5)
    color(xyz-d65 0.091061 0.405163 -0.009192 / 0.5)
    ");
    let forms: Vec<_> = ColorFormat::ALL.iter().map(|format| printed("lch(50 none none / none)", *format)).collect();
    insta::assert_snapshot!(forms.join("\n"), @r"
    #77777700
    rgba(119, 119, 119, 0)
    hsl(none none 46.6327% / none)
    hwb(none 46.6327% 53.3673% / none)
    lab(50 none none / none)
    lch(50 none none / none)
    oklab(0.568966 none none / none)
    oklch(0.568966 none none / none)
    color(xyz-d50 0.17761 0.184187 0.151973 / none)
    ");
}

#[test]
fn opacity_of_eight_bits_is_printed_as_browsers_do() {
    assert_eq!(printed("#10b98180", ColorFormat::Rgb), "rgba(16, 185, 129, 0.5)");
    assert_eq!(printed("#10b98101", ColorFormat::Rgb), "rgba(16, 185, 129, 0.004)");
    assert_eq!(printed("transparent", ColorFormat::Hex), "#00000000");
}

#[test]
fn a_translucent_text_is_laid_over_the_ground() {
    let half = contrast_ratio("rgb(0 0 0 / 50%)", "white").unwrap();
    let grey = contrast_ratio("color(srgb 0.5 0.5 0.5)", "white").unwrap();
    assert_eq!(half.to_bits(), grey.to_bits());
    assert_eq!(contrast_ratio("transparent", "#10b981").unwrap(), 1.0);
    assert_eq!(contrast_ratio("rgb(0 0 0 / none)", "white").unwrap(), 1.0);
    // Lighter than white is white.
    assert_eq!(contrast_ratio("color(srgb 2 2 2)", "black").unwrap(), 21.0);
}

/// text, code, column, a part of the sentence.
const REFUSALS: &[(&str, &str, u32, &str)] = &[
    ("", "color.unexpected_token", 1, "the text ends"),
    ("#12345", "color.invalid_hex", 1, "3, 4, 6 or 8"),
    (" #12g", "color.invalid_hex", 2, "#12g"),
    ("emerold", "color.unknown_name", 1, "colour named"),
    ("rebecapurple", "color.unknown_name", 1, "\"rebeccapurple\""),
    ("oklhc(0.7 0.15 162)", "color.unknown_function", 1, "oklch()"),
    ("color(display-p4 1 0 0)", "color.unknown_space", 7, "\"display-p3\""),
    ("color(oklch 1 0 0)", "color.unknown_space", 7, "color() has no space"),
    ("rgb(16 185)", "color.unexpected_token", 11, "`)`"),
    ("rgb(16 185 129", "color.unexpected_token", 15, "the text ends"),
    ("rgb(16 185 129 0.5)", "color.unexpected_token", 16, "`/` and the opacity"),
    ("rgb(16 185 129) x", "color.unexpected_token", 17, "nothing after"),
    ("rgb(16, 185 129)", "color.unexpected_token", 13, "a comma"),
    ("rgb(16 185 129 /* ", "color.unexpected_token", 16, "a comment"),
    ("hwb(162, 10%, 20%)", "color.unexpected_token", 8, "no commas"),
    ("rgb(16, 10%, 20)", "color.invalid_component", 9, "numbers alone"),
    ("rgb(none, 0, 0)", "color.invalid_component", 5, "`none`"),
    ("rgb(0, 0, 0, none)", "color.invalid_component", 14, "`none`"),
    ("hsl(162, 84, 39%)", "color.invalid_component", 10, "percentages"),
    ("hsl(162px 84% 39%)", "color.invalid_component", 5, "deg, grad, rad, turn"),
    ("hsl(50% 84% 39%)", "color.invalid_component", 5, "angle"),
    ("rgb(16deg 0 0)", "color.invalid_component", 5, "unit"),
    ("lab(50 1e999 0)", "color.invalid_component", 8, "larger"),
    ("oklch(0.5 0.1 1e999)", "color.invalid_component", 15, "larger"),
    ("rgb(calc(1) 0 0)", "color.unsupported", 5, "calc()"),
    ("rgb(from red r g b)", "color.unsupported", 5, "relative"),
    ("color(from red srgb r g b)", "color.unsupported", 7, "relative"),
    ("color-mix(in oklab, red, blue)", "color.unsupported", 1, "color-mix()"),
    ("currentColor", "color.unsupported", 1, "page"),
    ("ButtonText", "color.unsupported", 1, "page"),
    ("color(--mine 1 0 0)", "color.unsupported", 7, "own"),
    ("rgb(\u{1f3a8} 0 0)", "color.unexpected_token", 5, "write"),
    ("\u{1f3a8}\u{1f3a8}", "color.unknown_name", 1, "colour named"),
    ("\\72 ed", "color.unexpected_token", 1, "write a colour"),
];

#[test]
fn every_refusal_says_what_and_where() {
    for (text, code, column, part) in REFUSALS {
        let error = parse_color(text).expect_err(text);
        assert_eq!((error.code, error.path.as_deref()), (*code, Some("/text")), "{text}: {error}");
        let span = error.span.unwrap();
        assert_eq!((span.line, span.column), (1, *column), "{text}: {error}");
        assert!(error.reason.contains(part), "{text}: {error}");
    }
    let span = parse_color("rgb(1\n  2\n \u{e9}3 x)").unwrap_err().span.unwrap();
    assert_eq!((span.line, span.column), (3, 2));
}

#[test]
fn a_long_text_is_refused_with_a_short_sentence() {
    let error = parse_color(&"f".repeat(10_000_000)).unwrap_err();
    assert_eq!(error.code, "color.too_long");
    assert!(error.reason.len() < 200);
}

#[test]
fn numbers_that_are_none_are_refused() {
    let color = read("#10b981");
    for (wrong, path) in [
        (Color { c1: Some(f64::NAN), ..color }, "/color/c1"),
        (Color { c3: Some(f64::INFINITY), ..color }, "/color/c3"),
        (Color { alpha: Some(1.1), ..color }, "/color/alpha"),
        (Color { alpha: Some(f64::NAN), ..color }, "/color/alpha"),
    ] {
        for error in
            [format_color(&wrong, ColorFormat::Hex).unwrap_err(), convert_color(&wrong, ColorSpace::Lab).unwrap_err()]
        {
            assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some(path)));
        }
    }
    let huge = read("lab(50 1e200 0)");
    let errors = [
        convert_color(&huge, ColorSpace::Srgb).unwrap_err(),
        format_color(&huge, ColorFormat::Hex).unwrap_err(),
        contrast_ratio("white", "lab(50 1e200 0)").unwrap_err(),
    ];
    assert_eq!(
        errors.map(|error| (error.code, error.path)),
        [
            ("color.out_of_range", Some("/color".to_owned())),
            ("color.out_of_range", Some("/color".to_owned())),
            ("color.out_of_range", Some("/ground".to_owned())),
        ]
    );
    assert_eq!(contrast_ratio("black", "#ffffff80").unwrap_err().path.as_deref(), Some("/ground"));
    assert_eq!(contrast_ratio("black", "#ffffff8").unwrap_err().path.as_deref(), Some("/ground"));
}

#[test]
fn what_has_no_answer_is_refused() {
    let refused = |error: Error| (error.code, error.path);
    let at = |code, path: &str| (code, Some(path.to_owned()));
    let vivid = read("oklch(0.7 0.4 150)");
    for space in [ColorSpace::Hsl, ColorSpace::Oklch, ColorSpace::XyzD65] {
        let error = map_color(&vivid, space, GamutMethod::RayTrace).unwrap_err();
        assert_eq!(refused(error), at("argument.invalid", "/space"));
    }
    for method in GamutMethod::ALL {
        let error = map_color(&read("lab(50 1e200 0)"), ColorSpace::Srgb, *method).unwrap_err();
        assert_eq!(refused(error), at("color.out_of_range", "/color"));
    }
    for severity in [-0.1, 1.1, f64::NAN, f64::INFINITY] {
        let error = simulate_vision("red", Vision::Protan, severity).unwrap_err();
        assert_eq!(refused(error), at("argument.invalid", "/severity"));
    }
    let error = simulate_vision("#ff000080", Vision::Protan, 1.0).unwrap_err();
    assert_eq!(refused(error), at("color.not_opaque", "/color"));
    assert_eq!(refused(composite_color("red", "#fff8").unwrap_err()), at("color.not_opaque", "/ground"));
    assert_eq!(refused(composite_color("redd", "#fff").unwrap_err()), at("color.unknown_name", "/color"));
    for method in DifferenceMethod::ALL {
        let difference = |one: &str, other: &str| refused(color_difference(one, other, *method).unwrap_err());
        assert_eq!(difference("#fff8", "red"), at("color.not_opaque", "/one"));
        assert_eq!(difference("red", "#fff8"), at("color.not_opaque", "/other"));
    }
    let error = color_difference("red", "lab(50 1e200 0)", DifferenceMethod::Ok).unwrap_err();
    assert_eq!(refused(error), at("color.out_of_range", "/other"));
}

#[test]
fn every_code_of_the_family_is_raised_here() {
    let raised = REFUSALS.iter().map(|(_, code, _, _)| *code).chain([
        "color.too_long",
        "color.out_of_range",
        "color.not_opaque",
    ]);
    let raised: std::collections::BTreeSet<_> = raised.collect();
    let listed: std::collections::BTreeSet<_> =
        list_errors().iter().map(|row| row.code).filter(|code| code.starts_with("color.")).collect();
    assert_eq!(raised, listed);
}
