//! Resolver documents: which files make up the tokens of one choice of contexts; Resolver module 2025.10.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail in its helpers too")]
#![allow(
    clippy::needless_raw_string_hashes,
    clippy::format_collect,
    reason = "documents and lists read more easily so"
)]
#![allow(clippy::float_cmp, reason = "numbers are exact")]

use std::collections::BTreeMap;

use azora_core::{Error, Modifier, Resolver, TokenValue, Tokens, resolver_sources};

fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn listed(error: &Error) -> String {
    let lines =
        error.problems.iter().map(|p| format!("{}:{} {} {}\n  {}\n", p.line, p.column, p.code, p.path, p.reason));
    lines.collect()
}

fn numbers(tokens: &Tokens) -> Vec<(&str, f64)> {
    tokens
        .iter()
        .map(|token| match token.value {
            TokenValue::Number(number) => (token.path.as_str(), number),
            _ => panic!("{token:?}"),
        })
        .collect()
}

const ENTRY: &str = r##"{
  "name": "Test",
  "version": "2025.10",
  "sets": {
    "base": { "sources": [{ "$ref": "./base.json" }, { "inline": { "$type": "number", "$value": 9 } }] },
    "unused": { "sources": [{ "$ref": "../shared/unused.json" }] }
  },
  "modifiers": {
    "theme": { "contexts": { "education": [{ "$ref": "themes/education.json" }], "finance": [{ "$ref": "themes/finance.json" }] } },
    "scheme": { "default": "light", "contexts": { "light": [], "dark": [{ "$ref": "#/sets/base" }, { "a": { "$type": "number", "$value": 4 } }] } }
  },
  "resolutionOrder": [
    { "$ref": "#/sets/base" },
    { "$ref": "#/modifiers/theme" },
    { "$ref": "#/modifiers/scheme" },
    { "type": "set", "name": "last", "sources": [{ "z": { "$value": "{inline}" } }] }
  ]
}"##;

fn set() -> BTreeMap<String, String> {
    files(&[
        ("tokens/azora.resolver.json", ENTRY),
        (
            "tokens/base.json",
            r#"{ "a": { "$type": "number", "$value": 1 }, "group": { "$type": "number", "b": { "$value": "{a}" } } }"#,
        ),
        ("tokens/themes/education.json", r#"{ "group": { "c": { "$value": 2 } } }"#),
        (
            "tokens/themes/finance.json",
            r#"{ "a": { "$type": "number", "$value": 3 }, "group": { "$extends": "{more}" }, "more": { "d": { "$type": "number", "$value": "{a}" } } }"#,
        ),
        ("shared/unused.json", "{}"),
    ])
}

#[test]
fn the_files_of_a_document_are_known_before_they_are_read() {
    let sources = ["base.json", "../shared/unused.json", "themes/education.json", "themes/finance.json"];
    assert_eq!(resolver_sources(ENTRY).unwrap(), sources);
}

#[test]
fn later_sources_win_and_references_are_followed_after_all_are_merged() {
    let resolver = Resolver::parse("tokens/azora.resolver.json", &set()).unwrap();
    let education = resolver.resolve(&[("theme", "education")]).unwrap();
    assert_eq!(numbers(&education), [("a", 1.0), ("group.b", 1.0), ("group.c", 2.0), ("inline", 9.0), ("z", 9.0)]);
    let finance = resolver.resolve(&[("scheme", "light"), ("theme", "finance")]).unwrap();
    assert_eq!(
        numbers(&finance),
        [("a", 3.0), ("group.b", 3.0), ("group.d", 3.0), ("inline", 9.0), ("more.d", 3.0), ("z", 9.0)]
    );
    let place = &finance.get("a").unwrap().place;
    assert_eq!((place.file.as_str(), place.line, place.column), ("tokens/themes/finance.json", 1, 3));
    let dark = resolver.resolve(&[("theme", "finance"), ("scheme", "dark")]).unwrap();
    assert_eq!(numbers(&dark)[..2], [("a", 4.0), ("group.b", 4.0)]);
    assert_eq!(dark.get("a").unwrap().place.file, "tokens/azora.resolver.json");
}

#[test]
fn modifiers_are_told_in_the_order_of_resolution() {
    let resolver = Resolver::parse("tokens/azora.resolver.json", &set()).unwrap();
    let modifier = |name: &str, contexts: [&str; 2], default: Option<&str>| Modifier {
        name: name.to_owned(),
        contexts: contexts.map(str::to_owned).to_vec(),
        default: default.map(str::to_owned),
    };
    assert_eq!(
        resolver.modifiers(),
        [modifier("theme", ["education", "finance"], None), modifier("scheme", ["light", "dark"], Some("light"))]
    );
}

#[test]
fn inputs_must_fit_the_modifiers() {
    let resolver = Resolver::parse("tokens/azora.resolver.json", &set()).unwrap();
    let inputs: [&[(&str, &str)]; 5] = [
        &[],
        &[("theme", "finanse")],
        &[("theme", "finance"), ("schema", "dark")],
        &[("theme", "finance"), ("theme", "education")],
        &[("theme", "finance"), ("scheme", "")],
    ];
    let errors = inputs.map(|inputs| {
        let error = resolver.resolve(inputs).unwrap_err();
        format!("{} {} {}", error.code, error.path.unwrap(), error.reason)
    });
    insta::assert_snapshot!(errors.join("\n"));
}

#[test]
fn problems_of_files_are_told_all_at_once_with_their_file() {
    let mut set = set();
    set.insert("tokens/base.json".to_owned(), "{ \"a.b\": {},\n \"c\": 1 }".to_owned());
    set.insert("tokens/themes/finance.json".to_owned(), "{ \"a\": }".to_owned());
    insta::assert_snapshot!(listed(&Resolver::parse("tokens/azora.resolver.json", &set).unwrap_err()));
}

#[test]
fn problems_of_one_choice_are_told_with_their_file() {
    let mut set = set();
    set.insert(
        "tokens/themes/education.json".to_owned(),
        r#"{ "group": { "c": { "$value": "{group.bb}" } } }"#.to_owned(),
    );
    let resolver = Resolver::parse("tokens/azora.resolver.json", &set).unwrap();
    assert!(resolver.resolve(&[("theme", "finance")]).is_ok());
    insta::assert_snapshot!(listed(&resolver.resolve(&[("theme", "education")]).unwrap_err()));
}

#[test]
fn every_file_must_be_given() {
    let mut set = set();
    set.remove("shared/unused.json");
    set.remove("tokens/themes/finance.json");
    set.remove("tokens/base.json");
    insta::assert_snapshot!(listed(&Resolver::parse("tokens/azora.resolver.json", &set).unwrap_err()));
    assert_eq!(Resolver::parse("other.json", &set).unwrap_err().code, "tokens.missing_file");
}

#[test]
fn what_is_wrong_with_a_document_is_reported() {
    let documents = [
        "[]",
        "{}",
        r#"{ "version": "2025.1", "resolutionOrder": {}, "set": {}, "sets": [], "modifiers": 1 }"#,
        r##"{ "version": "2025.10", "resolutionOrder": [], "sets": {
  "a": {}, "b": { "sources": {} }, "c": { "sources": [1, { "$ref": "https://example.org/a.json" }, { "$ref": "a.json#/b" }, { "$ref": "/a.json" }, { "$ref": 1 }] },
  "d": { "sources": [{ "$ref": "#/sets/d" }, { "$ref": "#/sets/dd" }, { "$ref": "#/modifiers/m" }, { "$ref": "#/resolutionOrder/0" }, { "$ref": "a.json", "x": {} }] },
  "e": { "sources": [{ "$ref": "#/sets/f" }] }, "f": { "sources": [{ "$ref": "#/sets/e" }] } } }"##,
        r##"{ "version": "2025.10", "resolutionOrder": [], "modifiers": {
  "a": {}, "b": { "contexts": {} }, "c": { "contexts": { "one": [] } }, "d": { "contexts": { "one": [], "two": {} }, "default": "three" },
  "e": { "contexts": { "one": [{ "$ref": "#/modifiers/c" }], "two": [] }, "contxt": 1 } } }"##,
        r##"{ "version": "2025.10", "sets": { "a": { "sources": [] } }, "modifiers": { "m": { "contexts": { "x": [], "y": [] } } }, "resolutionOrder": [
  { "$ref": "#/sets/b" }, { "$ref": "a.json" }, { "name": "x" }, { "type": "sett", "name": "x" },
  { "type": "set", "name": "x", "sources": [] }, { "type": "modifier", "name": "m" }, { "$ref": "#/modifiers/m" }, { "$ref": "#/modifiers/m" }, { "$ref": "#/sets/a/sources" }, 1 ] }"##,
    ];
    let found = documents.map(|document| format!("{document}\n{}", listed(&resolver_sources(document).unwrap_err())));
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn sets_within_sets_cannot_multiply() {
    let refs = vec![r##"{ "$ref": "#/sets/leaf" }"##; 200].join(", ");
    let leaf = vec![r#"{ "$ref": "a.json" }"#; 200].join(", ");
    let document = format!(
        r##"{{ "version": "2025.10", "sets": {{ "leaf": {{ "sources": [{leaf}] }}, "many": {{ "sources": [{refs}] }} }}, "resolutionOrder": [{{ "$ref": "#/sets/many" }}] }}"##
    );
    assert_eq!(resolver_sources(&document).unwrap_err().code, "tokens.invalid_resolver");
}
