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
