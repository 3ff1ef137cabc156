//! The thirteen types; Format module §8 and §9, Color module §4.

use super::*;

/// The problems of one value after another, of one type.
fn refused(kind: &str, values: &[&str]) -> String {
    let tokens = values.iter().enumerate().map(|(at, value)| format!("\"{at}\": {{ \"$value\": {value} }}"));
    found(&format!("{{ \"$type\": \"{kind}\",\n{}\n}}", tokens.collect::<Vec<_>>().join(",\n")))
}

fn one(kind: &str, text: &str) -> TokenValue {
    value(&format!(r#"{{ "a": {{ "$type": "{kind}", "$value": {text} }} }}"#), "a")
}

#[test]
fn a_color_says_what_it_is_in_display_p3() {
    let color = r#""$value": { "colorSpace": "srgb", "components": [0, 0.5, 0] }"#;
    let own = r#""$extensions": { "org.azora.p3": [0, 0.25, 1] }"#;
    let json = format!(r#"{{ "a": {{ "$type": "color", {color}, {own} }}, "b": {{ "$value": "{{a}}" }} }}"#);
    let tokens = parse_tokens(&json).unwrap();
    assert_eq!(["a", "b"].map(|path| tokens.get(path).unwrap().p3), [Some([0.0, 0.25, 1.0]); 2]);
    let values = ["1", "[]", "[0, 0, 1.5]", "[0, -0.5, 0]", "[0, \"none\", 0]"];
    let wrong = values.iter().enumerate().map(|(at, value)| {
        format!("\"{at}\": {{ {color}, \"$extensions\": {{ \"org.azora.p3\": {value} }} }},\n\"alias{at}\": {{ \"$value\": \"{{{at}}}\" }}")
    });
    let wrong = wrong.collect::<Vec<_>>().join(",\n");
    insta::assert_snapshot!(found(&format!(
        "{{ \"$type\": \"color\",\n{wrong},\n\"number\": {{ \"$type\": \"number\", \"$value\": 1, {own} }} }}"
    )));
}

#[test]
fn colors() {
    // One colour, written in each space of the Color module; its hex must agree.
    let white = [
        ("srgb", "[1, 1, 1]"),
        ("srgb-linear", "[1, 1, 1]"),
        ("hsl", "[\"none\", 0, 100]"),
        ("hwb", "[0, 100, 0]"),
        ("lab", "[100, 0, 0]"),
        ("lch", "[100, 0, \"none\"]"),
        ("oklab", "[1, 0, 0]"),
        ("oklch", "[1, 0, 0]"),
        ("display-p3", "[1, 1, 1]"),
        ("a98-rgb", "[1, 1, 1]"),
        ("prophoto-rgb", "[1, 1, 1]"),
        ("rec2020", "[1, 1, 1]"),
        ("xyz-d65", "[0.9504559270516716, 1, 1.0890577507598784]"),
        ("xyz-d50", "[0.9642956764295677, 1, 0.8251046025104602]"),
    ];
    for (space, components) in white {
        let text = format!(r##"{{ "colorSpace": "{space}", "components": {components}, "hex": "#FFFFFF" }}"##);
        let TokenValue::Color(color) = one("color", &text) else { panic!("{space}") };
        assert_eq!((color.space.name(), color.alpha), (space, Some(1.0)));
    }
    insta::assert_snapshot!(refused(
        "color",
        &[
            "\"#ff0000\"",
            "{}",
            "1",
            r#"{ "colorSpace": "sRGB", "components": [0, 0, 0] }"#,
            r#"{ "colorSpace": "display-p3-linear", "components": [0, 0, 0] }"#,
            r#"{ "colorSpace": "srgb", "components": [0, 0] }"#,
            r#"{ "colorSpace": "srgb", "components": [255, -0.1, "None"] }"#,
            r#"{ "colorSpace": "hsl", "components": [360, 101, null] }"#,
            r#"{ "colorSpace": "oklch", "components": [70, -0.1, 20] }"#,
            r#"{ "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 50 }"#,
            r#"{ "colorSpace": "srgb", "components": [0, 0, 0], "alpha": "none", "opacity": 1 }"#,
            r##"{ "colorSpace": "srgb", "components": [0, 0, 0], "hex": "#00000080" }"##,
            r##"{ "colorSpace": "srgb", "components": [1, 0, 0], "hex": "#00ff00" }"##,
        ]
    ));
}

#[test]
fn a_hex_may_differ_by_a_step_of_rounding_and_freely_out_of_gamut() {
    let color = |space: &str, components: &str, hex: &str| {
        let value = format!(r#"{{ "colorSpace": "{space}", "components": {components}, "hex": "{hex}" }}"#);
        check_tokens(&format!(r#"{{ "a": {{ "$type": "color", "$value": {value} }} }}"#)).len()
    };
    assert_eq!(color("srgb", "[0.5, 0.5, 0.5]", "#7f7f7f"), 0);
    assert_eq!(color("srgb", "[0.5, 0.5, 0.5]", "#7e8080"), 1);
    assert_eq!(color("display-p3", "[0, 1, 0]", "#00ff00"), 0);
    assert_eq!(color("display-p3", "[0.5, 0.5, 0.5]", "#00ff00"), 1);
}

#[test]
fn dimensions_and_durations() {
    let px = Dimension { value: -0.5, unit: DimensionUnit::Px };
    assert_eq!(one("dimension", r#"{ "value": -0.5, "unit": "px" }"#), TokenValue::Dimension(px));
    insta::assert_snapshot!(refused(
        "dimension",
        &[
            "\"16px\"",
            "16",
            r#"{ "value": "1", "unit": "em" }"#,
            r#"{ "unit": "PX" }"#,
            r#"{ "value": 1, "unit": "rem", "x": 1 }"#
        ]
    ));
    insta::assert_snapshot!(refused("duration", &["\"1s\"", r#"{ "value": 1, "unit": "m" }"#, r#"{ "vale": 1 }"#]));
}

#[test]
fn fonts() {
    assert_eq!(
        one("fontFamily", r#"["Inter", "serif"]"#),
        TokenValue::FontFamily(vec!["Inter".into(), "serif".into()])
    );
    assert_eq!(one("fontWeight", "\"extra-black\""), TokenValue::FontWeight(950.0));
    assert_eq!(one("fontWeight", "1"), TokenValue::FontWeight(1.0));
    insta::assert_snapshot!(refused("fontFamily", &["[]", "\"\"", "[1]", "\"a\\u0000\"", "null"]));
    insta::assert_snapshot!(refused("fontWeight", &["0", "1001", "\"Bold\"", "\"semibold\"", "true"]));
}

#[test]
fn curves_and_numbers() {
    assert_eq!(one("cubicBezier", "[0, -1, 1, 2.5]"), TokenValue::CubicBezier([0.0, -1.0, 1.0, 2.5]));
    insta::assert_snapshot!(refused(
        "cubicBezier",
        &["[0, 0, 1]", "[1.5, 0, -0.1, 1]", "\"ease\"", "[0, \"0\", 1, null]"]
    ));
    insta::assert_snapshot!(refused("number", &["\"1\"", "null", "{}", "[1]"]));
}

#[test]
fn strokes_and_composites() {
    insta::assert_snapshot!(refused(
        "strokeStyle",
        &["\"wavy\"", "1", r#"{ "dashArray": [], "lineCap": "flat" }"#, r#"{ "dashArray": [{ "value": 1 }] }"#]
    ));
    insta::assert_snapshot!(refused("border", &["[]", r#"{ "colour": 1, "width": 1, "style": "solid" }"#]));
    insta::assert_snapshot!(refused(
        "transition",
        &[r#"{ "duration": { "value": 1, "unit": "s" }, "timingFunction": [0, 0, 2, 1] }"#]
    ));
    insta::assert_snapshot!(refused(
        "shadow",
        &["[]", "{}", "[[]]", r#"[{ "blur": { "value": -1, "unit": "px" }, "inset": "yes" }]"#]
    ));
    insta::assert_snapshot!(refused("gradient", &["{}", "[]", "[1]", r#"[{ "position": "start" }]"#]));
    insta::assert_snapshot!(refused("typography", &[r#"{ "lineHeight": "1.5", "fontSize": 16 }"#]));
}

#[test]
fn a_list_takes_in_the_lists_it_refers_to() {
    let json = r##"{
  "black": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
  "n": { "$type": "number", "half": { "$value": 0.5 } },
  "g": { "$type": "gradient",
    "ends": { "$value": [{ "color": "{black}", "position": -99 }, { "color": "{black}", "position": 42 }] },
    "all": { "$value": ["{g.ends}", { "color": "{black}", "position": "{n.half}" }] } }
}"##;
    let TokenValue::Gradient(stops) = value(json, "g.all") else { panic!() };
    assert_eq!(stops.iter().map(|stop| stop.position).collect::<Vec<_>>(), [0.0, 1.0, 0.5]);
}
