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
