//! Design tokens through the public API: what is read, what is refused, and where.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail in its helpers too")]
#![allow(
    clippy::needless_raw_string_hashes,
    clippy::format_collect,
    clippy::format_push_string,
    reason = "documents and lists read more easily so"
)]
#![allow(clippy::float_cmp, reason = "numbers are exact")]

use azora_core::{
    Color, ColorSpace, Dimension, DimensionUnit, Problem, TokenType, TokenValue, check_contracts, check_tokens,
    parse_tokens,
};

fn listed(problems: &[Problem]) -> String {
    let line = |p: &Problem| format!("{}:{} {} {}\n  {}\n", p.line, p.column, p.code, p.path, p.reason);
    problems.iter().map(line).collect()
}

/// The problems of a document, in lines.
fn found(json: &str) -> String {
    listed(&check_tokens(json))
}

fn value(json: &str, path: &str) -> TokenValue {
    parse_tokens(json).unwrap().get(path).unwrap().value.clone()
}

fn number(json: &str, path: &str) -> f64 {
    match value(json, path) {
        TokenValue::Number(number) => number,
        other => panic!("{other:?}"),
    }
}

mod text {
    //! JSON, RFC 8259.

    use super::*;

    #[test]
    fn what_is_not_json_is_refused_where_it_stops_to_be() {
        let texts = [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\" 1}",
            "{\"a\":1 \"b\":2}",
            "{} {}",
            "// no\n{}",
            "01",
            "1.",
            ".5",
            "+1",
            "0x1",
            "NaN",
            "1e999",
            "tru",
            "'a'",
            "\"a",
            "\"a\nb\"",
            "\"\\x41\"",
            "\"\\u12g4\"",
            "{\"a\": {\"$description\": \"\\ud800\"}}",
            "{\"a\": {\"$description\": \"\\ud800\\u0041\"}}",
            "{\"a\": {\"$description\": \"\\udc00\"}}",
            "\u{a0}{}",
            "{\"ä\": é}",
        ];
        let problems: String =
            texts.iter().map(|text| format!("{text:?}\n{}\n", listed(&check_tokens(text)[..1]))).collect();
        insta::assert_snapshot!(problems);
    }

    #[test]
    fn columns_count_characters_and_lines_end_at_line_feeds() {
        let problems = check_tokens("{\r\n  \"größe 😀\": { \"a\": 1 }\n}");
        assert_eq!((problems[0].line, problems[0].column), (2, 21));
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        assert_eq!(check_tokens("\u{feff}{}"), []);
    }

    #[test]
    fn escapes_are_read() {
        let json = r#"{ "a": { "$type": "fontFamily", "$value": "\"\\\/\u00e4\ud83d\ude00" } }"#;
        assert_eq!(value(json, "a"), TokenValue::FontFamily(vec!["\"\\/ä😀".to_owned()]));
    }

    #[test]
    fn numbers_are_read_to_the_last_bit() {
        for text in ["0.1", "1e-7", "123456789012345680000", "5e-324", "1.7976931348623157e308", "0.30000000000000004"]
        {
            let json = format!(r#"{{ "a": {{ "$type": "number", "$value": {text} }} }}"#);
            assert_eq!(number(&json, "a").to_bits(), text.parse::<f64>().unwrap().to_bits());
        }
        assert!(number(r#"{ "a": { "$type": "number", "$value": -0.0 } }"#, "a").is_sign_positive());
    }

    #[test]
    fn every_name_that_stands_twice_is_reported() {
        insta::assert_snapshot!(found(
            r#"{
  "a": { "$type": "number", "$value": 1 },
  "a": { "$type": "number", "$value": 2 },
  "b": { "$type": "number", "$value": 1, "$value": 2 },
  "a": {}
}"#
        ));
    }

    #[test]
    fn depth_and_size_have_limits() {
        let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(check_tokens(&deep(64))[0].code, "tokens.invalid_group");
        assert_eq!(check_tokens(&deep(65))[0].code, "tokens.too_deep");
        assert_eq!(check_tokens(&"[".repeat(1_000_000))[0].code, "tokens.too_deep");
        assert_eq!(check_tokens(&" ".repeat((8 << 20) + 1))[0].code, "tokens.too_large");
        assert_eq!(check_tokens(&format!("[{}0]", "0,".repeat(1 << 20)))[0].code, "tokens.too_large");
    }
}

mod structure {
    //! Groups, names and properties; Format module §5 and §6.

    use super::*;

    #[test]
    fn names_groups_and_properties_are_checked() {
        insta::assert_snapshot!(found(
            r##"{
  "$schema": "https://www.designtokens.org/schemas/2025.10/format.json",
  "$version": 1,
  "": {},
  "a.b": {},
  "{a}": {},
  "text": "no",
  "list": [],
  "group": { "$description": 1, "$deprecated": "soon", "$extensions": [], "$type": "colour" },
  "token": { "$type": "number", "$value": 1, "inner": { "$value": 2 }, "$root": {}, "$extends": "{group}", "$valeu": 3 },
  "both": { "$type": "number", "$value": 1, "$ref": "#/token" },
  "rooted": { "$root": { "$description": "no value" } },
  "fine": { "$description": "An empty group does no harm." }
}"##
        ));
    }

    #[test]
    fn a_type_comes_from_the_token_then_the_reference_then_the_nearest_group() {
        let tokens = parse_tokens(
            r#"{
  "a": {
    "$type": "number",
    "own": { "$type": "fontWeight", "$value": 400 },
    "reference": { "$value": "{length}" },
    "near": { "$type": "duration", "deep": { "group": { "$value": { "value": 1, "unit": "s" } } } },
    "far": { "group": { "$value": 1 } }
  },
  "length": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } }
}"#,
        )
        .unwrap();
        let kinds: Vec<_> = tokens.iter().map(|token| (token.path.as_str(), token.kind)).collect();
        assert_eq!(
            kinds,
            [
                ("a.own", TokenType::FontWeight),
                ("a.reference", TokenType::Dimension),
                ("a.near.deep.group", TokenType::Duration),
                ("a.far.group", TokenType::Number),
                ("length", TokenType::Dimension),
            ]
        );
    }

    #[test]
    fn a_token_without_a_type_is_refused() {
        insta::assert_snapshot!(found(
            r##"{
  "a": { "$value": 1 },
  "alias": { "$value": "{a}" },
  "part": { "$value": { "$ref": "#/b/$value/value" } },
  "b": { "$type": "dimension", "$value": { "value": 1, "unit": "px" } }
}"##
        ));
    }

    #[test]
    fn an_unknown_type_is_reported_where_it_stands_and_not_at_its_tokens() {
        let json =
            r#"{ "$type": "number", "g": { "$type": "colour", "a": { "$value": "x" }, "b": { "$value": "{g.a}" } } }"#;
        let codes: Vec<_> = check_tokens(json).into_iter().map(|problem| (problem.code, problem.path)).collect();
        assert_eq!(codes, [("tokens.unknown_type", "/g/$type".to_owned())]);
    }

    #[test]
    fn everything_else_of_a_token_is_kept() {
        let tokens = parse_tokens(
            r#"{
  "old": {
    "$deprecated": "Use new.",
    "$type": "number",
    "a": { "$value": 1, "$description": "One.", "$extensions": { "org.example": [1, {"b":  2}] } },
    "b": { "$value": 1, "$deprecated": false },
    "c": { "$value": 1, "$deprecated": true }
  }
}"#,
        )
        .unwrap();
        let [a, b, c] = ["old.a", "old.b", "old.c"].map(|path| tokens.get(path).unwrap());
        assert_eq!(a.description.as_deref(), Some("One."));
        assert_eq!(a.extensions.as_deref(), Some(r#"{ "org.example": [1, {"b":  2}] }"#));
        assert_eq!([a, b, c].map(|token| token.deprecated.as_deref()), [Some("Use new."), None, Some("")]);
        assert_eq!((a.place.file.as_str(), a.place.line, a.place.column), ("", 5, 5));
    }

    #[test]
    fn a_group_has_a_root_token() {
        let json = r#"{
  "accent": { "$type": "number", "$root": { "$value": 1 }, "light": { "$value": 2 } },
  "a": { "$value": "{accent.$root}" }
}"#;
        assert_eq!((number(json, "accent.$root"), number(json, "a")), (1.0, 1.0));
        insta::assert_snapshot!(found(&json.replace("{accent.$root}", "{accent}")));
    }
}

mod inheritance {
    //! `$extends`; Format module §6.4.

    use super::*;

    #[test]
    fn a_group_inherits_and_its_own_tokens_win() {
        for extends in [r#""$extends": "{input}""#, r##""$extends": "#/input""##, r##""$ref": "#/input""##] {
            let json = r#"{
  "amount": { EXTENDS, "field": { "width": { "$value": 100 }, "height": { "$value": 3 } } },
  "input": { "$type": "number", "field": { "width": { "$value": 12 }, "depth": { "$value": 7 } }, "gap": { "$value": "{input.field.depth}" } }
}"#
            .replace("EXTENDS", extends);
            let tokens = parse_tokens(&json).unwrap();
            let amounts: Vec<_> = tokens.iter().filter(|token| token.path.starts_with("amount")).collect();
            let paths: Vec<_> = amounts.iter().map(|token| token.path.as_str()).collect();
            assert_eq!(paths, ["amount.field.width", "amount.field.height", "amount.field.depth", "amount.gap"]);
            let values = paths.iter().map(|path| number(&json, path)).collect::<Vec<_>>();
            assert_eq!(values, [100.0, 3.0, 7.0, 7.0]);
            assert_eq!((amounts[3].place.line, amounts[3].alias.as_deref()), (3, Some("input.field.depth")));
        }
    }

    #[test]
    fn inheritance_goes_over_several_groups() {
        let json = r##"{
  "c": { "$extends": "{b}", "z": { "$value": 3 } },
  "b": { "$extends": "{a}", "y": { "$value": 2 } },
  "a": { "$type": "number", "x": { "$value": 1 } },
  "d": { "$ref": "#/c" }
}"##;
        assert_eq!(["d.x", "d.y", "d.z"].map(|path| number(json, path)), [1.0, 2.0, 3.0]);
    }

    #[test]
    fn what_cannot_be_inherited_is_reported() {
        insta::assert_snapshot!(found(
            r##"{
  "a": { "$extends": "{b}" },
  "b": { "$extends": "{c}" },
  "c": { "$extends": "{a}" },
  "button": { "color": { "$type": "number", "$value": 1 }, "secondary": { "$extends": "{button}" } },
  "self": { "$extends": "{self}" },
  "token": { "$extends": "{button.color}" },
  "none": { "$extends": "{buton}" },
  "text": { "$extends": "button" }
}"##
        ));
    }

    #[test]
    fn doubling_by_inheritance_is_bounded() {
        let mut json = r#"{ "g0": { "$type": "number", "a": { "$value": 1 } }"#.to_owned();
        for level in 1..60 {
            let before = level - 1;
            json += &format!(
                r#", "g{level}": {{ "x": {{ "$extends": "{{g{before}}}" }}, "y": {{ "$extends": "{{g{before}}}" }} }}"#
            );
        }
        let problems = check_tokens(&(json + "}"));
        assert_eq!(problems.first().map(|problem| problem.code), Some("tokens.too_large"));
    }

    #[test]
    fn a_long_chain_of_groups_is_bounded() {
        let mut json = r#"{ "g5000": { "$type": "number", "a": { "$value": 1 } }"#.to_owned();
        for level in 0..5000 {
            json += &format!(r#", "g{level}": {{ "$extends": "{{g{}}}" }}"#, level + 1);
        }
        assert_eq!(check_tokens(&(json + "}")).first().map(|problem| problem.code), Some("tokens.too_deep"));
    }
}

mod references {
    //! Aliases and JSON pointers; Format module §7.

    use super::*;

    #[test]
    fn both_forms_lead_to_the_value() {
        let json = r##"{
  "base": { "blue": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0.2, 0.4, 0.9], "hex": "#3366e6" } } },
  "brace": { "$value": "{base.blue}" },
  "chain": { "$value": "{brace}" },
  "token": { "$ref": "#/base/blue" },
  "value": { "$value": { "$ref": "#/base/blue/$value" } },
  "parts": { "$type": "color", "$value": { "colorSpace": { "$ref": "#/base/blue/$value/colorSpace" }, "components": [
    { "$ref": "#/base/blue/$value/components/0" }, { "$ref": "#/base/blue/$value/components/1" }, 0.7 ] } },
  "number": { "$type": "number", "$value": { "$ref": "#/base/blue/$value/components/2" } }
}"##;
        let tokens = parse_tokens(json).unwrap();
        let blue = tokens.get("base.blue").unwrap();
        let aliases = [("brace", "base.blue"), ("chain", "brace"), ("token", "base.blue"), ("value", "base.blue")];
        for (path, target) in aliases {
            let token = tokens.get(path).unwrap();
            assert_eq!((&token.value, token.alias.as_deref()), (&blue.value, Some(target)), "{path}");
        }
        let part = Color { space: ColorSpace::Srgb, c1: Some(0.2), c2: Some(0.4), c3: Some(0.7), alpha: Some(1.0) };
        assert_eq!(tokens.get("parts").unwrap().value, TokenValue::Color(part));
        assert_eq!(tokens.get("parts").unwrap().alias, None);
        assert_eq!(tokens.get("number").unwrap().value, TokenValue::Number(0.9));
    }

    #[test]
    fn names_in_pointers_are_escaped_or_not_as_the_prose_has_it() {
        let json = |pointer: &str| {
            format!(
                r##"{{ "my/group ~": {{ "a b": {{ "$type": "number", "$value": 5 }} }}, "x": {{ "$ref": "{pointer}" }} }}"##
            )
        };
        for pointer in ["#/my~1group ~0/a b", "#/my~1group%20~0/a%20b", "#/my~1group ~0/a b/$value"] {
            assert_eq!(number(&json(pointer), "x"), 5.0, "{pointer}");
        }
    }

    #[test]
    fn a_root_token_may_be_referred_to_although_the_schema_has_no_form_for_it() {
        let json = r##"{ "a": { "$root": { "$type": "number", "$value": 1 } }, "b": { "$value": "{a.$root}" }, "c": { "$ref": "#/a/$root" } }"##;
        assert_eq!(["b", "c"].map(|path| number(json, path)), [1.0, 1.0]);
    }

    #[test]
    fn what_a_reference_cannot_name_is_reported() {
        insta::assert_snapshot!(found(
            r##"{
  "color": { "$type": "color", "emerald": { "500": { "$value": { "colorSpace": "srgb", "components": [0.2, 0.4, 0.9] } } } },
  "a": { "$value": "{color.emerlad.500}" },
  "b": { "$value": "{color.emerald.55}" },
  "c": { "$value": "{colour}" },
  "d": { "$value": "{color.emerald}" },
  "e": { "$value": "{color.emerald.500.hex}" },
  "f": { "$value": "{color.emerald.500" },
  "g": { "$value": "{}" },
  "h": { "$ref": "color/emerald" },
  "i": { "$ref": "other.json#/color" },
  "j": { "$ref": "#color" },
  "k": { "$type": "number", "$value": { "$ref": "#/color/emerald/500/$value/components/3" } },
  "l": { "$type": "number", "$value": { "$ref": "#/color/emerald/500/$value/components/01" } },
  "m": { "$type": "number", "$value": { "$ref": "#/a/$value/components/0" } },
  "n": { "$type": "number", "$value": { "$ref": "#/color/emerald/500/$value/colorSpace" } },
  "o": { "$type": "dimension", "$value": { "value": "{n}", "unit": "px" } },
  "p": { "$value": "{zzz}" },
  "leads-into-p": { "$value": "{p}" }
}"##
        ));
    }

    #[test]
    fn a_cycle_is_reported_once_over_both_forms() {
        insta::assert_snapshot!(found(
            r##"{
  "leads-into-it": { "$value": "{a}" },
  "a": { "$value": "{b}" },
  "b": { "$ref": "#/c" },
  "c": { "$type": "color", "$value": { "$ref": "#/a/$value" } },
  "self": { "$value": "{self}" },
  "part": { "$type": "border", "$value": { "color": { "$ref": "#/part/$value/color" }, "width": { "value": 1, "unit": "px" }, "style": "solid" } },
  "shadow": { "$type": "shadow", "$value": ["{shadow}"] },
  "gradient": { "$type": "gradient", "$value": ["{other}"] },
  "other": { "$type": "gradient", "$value": ["{gradient}"] }
}"##
        ));
    }

    #[test]
    fn types_must_agree() {
        insta::assert_snapshot!(found(
            r##"{
  "n": { "$type": "number", "$value": 1 },
  "w": { "$type": "fontWeight", "$value": 400 },
  "a": { "$type": "color", "$value": "{n}" },
  "b": { "$type": "border", "$value": { "color": "{n}", "width": "{w}", "style": "{n}" } },
  "c": { "$type": "fontWeight", "$value": "{n}" }
}"##
        ));
    }

    #[test]
    fn a_chain_has_a_hundred_links_and_no_more() {
        let chain = |links: usize| {
            let links = (0..links).map(|at| format!(r#""a{at}": {{ "$value": "{{a{}}}" }}, "#, at + 1));
            links.collect::<String>()
        };
        let whole = |links| format!(r#"{{ {} "a{links}": {{ "$type": "number", "$value": 1 }} }}"#, chain(links));
        assert_eq!(check_tokens(&whole(99)), []);
        let problems = check_tokens(&whole(20_000));
        assert_eq!(problems[0].code, "tokens.too_deep");
        assert_eq!((problems.len(), problems[999].code), (1000, "tokens.too_many_problems"));
    }

    #[test]
    fn lists_of_lists_are_bounded() {
        let layer = r##"{ "color": { "colorSpace": "srgb", "components": [0, 0, 0] }, "offsetX": "{o}", "offsetY": "{o}", "blur": "{o}", "spread": "{o}" }"##;
        let mut json = format!(
            r#"{{ "o": {{ "$type": "dimension", "$value": {{ "value": 0, "unit": "px" }} }}, "s0": {{ "$type": "shadow", "$value": [{layer}, {layer}] }}"#
        );
        for level in 1..40 {
            let inner = vec![format!(r#""{{s{}}}""#, level - 1); 50].join(", ");
            json += &format!(r#", "s{level}": {{ "$type": "shadow", "$value": [{inner}] }}"#);
        }
        let problems = check_tokens(&(json + "}"));
        assert_eq!(problems.len(), 38);
        assert!(problems.iter().all(|problem| ["tokens.invalid_value", "tokens.too_deep"].contains(&problem.code)));
    }

    #[test]
    fn long_texts_that_are_referred_to_often_are_bounded() {
        let name = "x".repeat(1 << 20);
        let mut json = format!(r#"{{ "f": {{ "$type": "fontFamily", "$value": "{name}" }}"#);
        for at in 0..100 {
            json += &format!(r#", "a{at}": {{ "$value": "{{f}}" }}"#);
        }
        assert_eq!(check_tokens(&(json + "}"))[0].code, "tokens.too_large");
    }
}

mod values {
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
}

mod contracts {
    use super::*;

    const COLORS: &str = r##"
    "$type": "color",
    "background": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } },
    "card": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
    "glass": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1], "alpha": 0.05 } },
    "gap": { "$type": "number", "$value": 1 },
    "primary-hover": { "$value": "{role.card}" },
    "primary": { "$value": "{role.card}" },
    "veil": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.5 } CONTRACT }"##;

    fn with(contract: &str) -> String {
        let contract = format!(r#", "$extensions": {{ "org.azora.contrast": {contract} }}"#);
        format!("{{ \"role\": {{{} }} }}", COLORS.replace("CONTRACT", &contract))
    }

    #[test]
    fn pairs_are_measured_through_alpha_and_in_every_state() {
        let json = with(
            r#"[{ "against": ["background", "{role.card}"], "min": 3.5, "role": "shape" },
                            { "against": ["primary"], "min": 4.5, "states": ["hover"] }]"#,
        );
        let findings = check_contracts(&parse_tokens(&json).unwrap());
        let lines: Vec<_> = findings
            .iter()
            .map(|f| format!("{} on {}: {:.4} of {} as {}, {}", f.token, f.ground, f.ratio, f.min, f.role, f.passes()))
            .collect();
        // #808080 on white, by the formula of WCAG 2.2, is 3.9494.
        assert_eq!(
            lines,
            [
                "role.veil on role.background: 3.9494 of 3.5 as shape, true",
                "role.veil on role.card: 1.0000 of 3.5 as shape, false",
                "role.veil on role.primary: 1.0000 of 4.5 as text, false",
                "role.veil on role.primary-hover: 1.0000 of 4.5 as text, false",
            ]
        );
    }

    fn contract(grounds: usize, states: usize) -> String {
        let list = |name: &str, count: usize| vec![format!("\"{name}\""); count].join(",");
        format!(r#"{{ "min": 1, "against": [{}], "states": [{}] }}"#, list("card", grounds), list("hover", states))
    }

    #[test]
    fn a_token_has_a_thousand_pairs_and_no_more() {
        let token =
            |contracts: &[String]| with(&format!("[{}]", contracts.join(","))).replace("primary-hover", "veil-hover");
        let full = token(&[contract(100, 1), contract(10, 79)]);
        assert_eq!(check_contracts(&parse_tokens(&full).unwrap()).len(), 1000);
        let [problem] = check_tokens(&token(&[contract(100, 1), contract(10, 79), contract(1, 1)])).try_into().unwrap();
        assert_eq!(
            (problem.code, problem.path.as_str()),
            ("tokens.invalid_contract", "/role/veil/$extensions/org.azora.contrast/2",)
        );
    }

    #[test]
    fn the_pairs_of_all_tokens_together_are_bounded() {
        let contracts = vec![contract(10, 9); 10].join(",");
        let black = r#"{ "colorSpace": "srgb", "components": [0, 0, 0] }"#;
        let token = |at: usize| {
            format!(r#""a{at}": {{ "$value": {black}, "$extensions": {{ "org.azora.contrast": [{contracts}] }} }}"#)
        };
        let tokens: Vec<String> = (0..400).map(token).collect();
        let json = format!(
            r#"{{ "$type": "color", "card": {{ "$value": {black} }}, "card-hover": {{ "$value": {black} }}, {} }}"#,
            tokens.join(",")
        );
        assert!((500_000..1_000_000).contains(&json.len()), "{}", json.len());
        let [problem] = check_tokens(&json).try_into().unwrap();
        assert_eq!(problem.code, "tokens.too_large");
    }

    #[test]
    fn every_fault_of_a_crowded_token_has_its_place() {
        let members: Vec<String> = (0..20_000).map(|at| format!(r#""x{at}": {at}"#)).collect();
        let json = format!(r#"{{ "a": {{ "$type": "dimension", "$value": {{ {} }} }} }}"#, members.join(","));
        let problems = check_tokens(&json);
        assert_eq!(problems.len(), 1000);
        let path = |at: usize| problems.get(at).unwrap().path.as_str();
        assert_eq!((path(0), path(998)), ("/a/$value/x0", "/a/$value/x998"));
    }

    #[test]
    fn what_is_wrong_with_a_contract_is_reported() {
        let contracts = [
            "1",
            "[1]",
            "{}",
            r#"{ "against": "background", "min": 4.5 }"#,
            r#"{ "against": [], "min": 0.5, "role": "icon", "states": [1], "level": "AA" }"#,
            r#"{ "against": ["backgrund", "{role.crad}", "gap", "glass"], "min": 4.5 }"#,
            r#"{ "against": ["primary"], "min": 22, "states": ["pressed"] }"#,
        ];
        insta::assert_snapshot!(contracts.map(|contract| format!("{contract}\n{}", found(&with(contract)))).join("\n"));
    }
}

mod emission {
    use super::*;

    #[test]
    fn resolved_tokens_are_a_document_again() {
        let json = r##"{
  "color": { "$type": "color", "ink": { "$value": { "colorSpace": "oklch", "components": [0.3, 0, "none"], "alpha": 0.25 }, "$description": "Dark \"ink\"." } },
  "space": { "$type": "dimension", "$root": { "$value": { "value": 8, "unit": "px" } }, "lg": { "$value": { "value": 1.5, "unit": "rem" }, "$deprecated": true } },
  "a": { "b": { "c": { "$value": "{space.$root}" } }, "d": { "$ref": "#/color/ink" } },
  "tight": { "$type": "number", "$value": -0.025, "$extensions": { "org.azora.unit": "em", "org.example": "a: b,  c" } },
  "alias": { "$value": "{tight}", "$deprecated": "Use tight." },
  "line": { "$type": "strokeStyle", "$value": { "dashArray": ["{space.$root}"], "lineCap": "round" } },
  "border": { "$type": "border", "$value": { "color": "{color.ink}", "width": "{space.lg}", "style": "{line}" } },
  "move": { "$type": "transition", "$value": { "duration": { "value": 0.2, "unit": "s" }, "delay": { "value": 0, "unit": "ms" }, "timingFunction": [0.4, 0, 0.2, 1] } },
  "shadow": { "$type": "shadow", "$value": [{ "color": "{color.ink}", "offsetX": "{space.lg}", "offsetY": "{space.lg}", "blur": "{space.lg}", "spread": "{space.lg}", "inset": true }] },
  "fade": { "$type": "gradient", "$value": [{ "color": "{color.ink}", "position": 0.5 }] },
  "weight": { "$type": "fontWeight", "$value": "bold" },
  "text": { "$type": "typography", "$value": { "fontFamily": ["A", "B"], "fontSize": "{space.lg}", "fontWeight": "{weight}", "letterSpacing": "{space.$root}", "lineHeight": 1.5 } }
}"##;
        let tokens = parse_tokens(json).unwrap();
        let printed = tokens.json();
        insta::assert_snapshot!(printed);
        let again = parse_tokens(&printed).unwrap();
        assert_eq!(again.json(), printed);
        for (before, after) in tokens.iter().zip(&again) {
            assert_eq!((&before.path, &before.value, before.em), (&after.path, &after.value, after.em));
        }
        serde_json::from_str::<serde_json::Value>(&printed).unwrap();
    }

    #[test]
    fn no_tokens_are_an_empty_document() {
        assert_eq!(parse_tokens("{}").unwrap().json(), "{}\n");
    }
}

mod catalogue {
    use super::*;
    use azora_core::{Resolver, list_errors};

    #[test]
    fn every_example_that_is_a_document_raises_its_code() {
        let codes: Vec<_> = list_errors().into_iter().filter(|code| code.family == "tokens").collect();
        let documents = codes.iter().filter(|code| code.example.starts_with('{'));
        let mut seen = 0;
        for code in documents {
            let files = [("a.json".to_owned(), code.example.to_owned())].into();
            let raised = match code.code {
                "tokens.invalid_resolver" | "tokens.missing_file" => {
                    Resolver::parse("a.json", &files).unwrap_err().code
                }
                _ => check_tokens(code.example)[0].code,
            };
            assert_eq!(raised, code.code);
            seen += 1;
        }
        assert_eq!((codes.len(), seen), (20, 16));
    }
}

mod any_text {
    use super::*;
    use proptest::prelude::*;

    /// Names, references and values as token files have them, right and wrong, put together at random.
    fn document() -> impl Strategy<Value = String> {
        let atom = prop_oneof![
            Just("1".to_owned()),
            Just("-0.5".to_owned()),
            Just("\"none\"".to_owned()),
            Just("\"{a.b}\"".to_owned()),
            Just("\"{b}\"".to_owned()),
            Just("\"{a.$root}\"".to_owned()),
            Just("\"#/a/b/$value/0\"".to_owned()),
            Just("\"#/b\"".to_owned()),
            Just("\"shadow\"".to_owned()),
            Just("\"number\"".to_owned()),
            Just("\"color\"".to_owned()),
            Just("\"srgb\"".to_owned()),
            Just("null".to_owned()),
        ];
        let name = prop_oneof![
            Just("a"),
            Just("b"),
            Just("$value"),
            Just("$ref"),
            Just("$type"),
            Just("$extends"),
            Just("$root"),
            Just("components"),
            Just("colorSpace"),
            Just("color"),
            Just("$extensions"),
            Just("org.azora.contrast"),
            Just("against"),
            Just("min")
        ];
        atom.prop_recursive(6, 64, 6, move |inner| {
            let member = (name.clone(), inner.clone()).prop_map(|(name, value)| format!("\"{name}\": {value}"));
            prop_oneof![
                4 => proptest::collection::vec(member, 0..6).prop_map(|members| format!("{{{}}}", members.join(", "))),
                1 => proptest::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
            ]
        })
    }

    proptest! {
        #[test]
        fn is_read_or_refused(text in ".{0,200}") {
            let _ = check_tokens(&text);
        }

        #[test]
        fn is_sound_or_has_problems_in_order(text in document()) {
            let problems = check_tokens(&text);
            let sorted = problems.is_sorted_by_key(|problem| (problem.line, problem.column));
            prop_assert!(sorted);
            match parse_tokens(&text) {
                Ok(tokens) => {
                    prop_assert_eq!(problems, []);
                    let printed = tokens.json();
                    let again = parse_tokens(&printed);
                    prop_assert_eq!(again.map(|tokens| tokens.json()), Ok(printed));
                }
                Err(error) => prop_assert_eq!(error.problems, problems),
            }
        }

        /// A JSON text is refused as such here exactly where serde_json refuses it.
        #[test]
        fn is_json_where_others_say_so(text in r#"[\[\]{}:,"\\u0-9a-e.+\- ntrl]{0,12}"#) {
            let refused = check_tokens(&text).iter().any(|p| p.code == "tokens.invalid_json");
            prop_assert_eq!(refused, serde_json::from_str::<serde_json::Value>(&text).is_err(), "{}", text);
        }
    }
}
