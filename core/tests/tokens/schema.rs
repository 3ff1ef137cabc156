//! The published schema of contrast contracts, and that it and the reader of tokens say the same.

use std::{fs, path::Path};

use super::*;
use serde_json::{Value, json};

const NAME: &str = "org.azora.contrast";

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tokens")
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn schema() -> impl Fn(&Value) -> bool {
    let mut schemas = boon::Schemas::new();
    let path = folder().join("schema/contrast.schema.json");
    let index = boon::Compiler::new().compile(path.to_str().unwrap(), &mut schemas).unwrap();
    move |value| schemas.validate(value, index).is_ok()
}

/// Every contract below a value.
fn contracts(value: &Value, found: &mut Vec<Value>) {
    if let Some(members) = value.as_object() {
        found.extend(members.get("$extensions").and_then(|extensions| extensions.get(NAME)).cloned());
        members.values().for_each(|member| contracts(member, found));
    }
}

/// The codes of the problems of a token that has these contracts.
fn codes(contracts: &Value) -> Vec<&'static str> {
    let white = |alpha: f64| json!({ "$value": { "colorSpace": "srgb", "components": [1, 1, 1], "alpha": alpha } });
    let black = json!({ "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.5 });
    let seen = json!({ "$value": black, "$extensions": { NAME: contracts } });
    let role = json!({
        "$type": "color",
        "background": white(1.0), "card": white(1.0), "muted": white(1.0),
        "secondary": white(1.0), "secondary-hover": white(1.0), "secondary-pressed": white(1.0),
        "glass": white(0.1), "seen": seen,
    });
    let choice = json!({ "contrast": { "$type": "number", "text": { "$value": 4.5 }, "far": { "$value": 22 } } });
    check_tokens(&json!({ "role": role, "choice": choice }).to_string()).iter().map(|problem| problem.code).collect()
}

#[test]
fn every_contract_of_the_token_files_follows_the_schema() {
    let (is_sound, mut found, mut folders) = (schema(), Vec::new(), vec![folder()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|end| end == "json") {
                contracts(&read(&entry), &mut found);
            }
        }
    }
    assert!(found.len() > 75, "{}", found.len());
    for contract in found {
        assert!(is_sound(&contract), "{contract}");
    }
}

#[test]
fn its_examples_follow_it_and_are_read() {
    let is_sound = schema();
    let schema = read(&folder().join("schema/contrast.schema.json"));
    let examples = schema.get("examples").and_then(Value::as_array).unwrap();
    assert_eq!(examples.len(), 4);
    for example in examples {
        assert!(is_sound(example), "{example}");
        assert_eq!(codes(example), Vec::<&str>::new(), "{example}");
    }
}

#[test]
fn what_it_refuses_the_reader_refuses() {
    let is_sound = schema();
    let many = |count: usize| vec!["background"; count];
    for bad in [
        json!(1),
        json!("background"),
        json!([1]),
        json!({}),
        json!({ "min": 4.5 }),
        json!({ "against": ["background"] }),
        json!({ "against": "background", "min": 4.5 }),
        json!({ "against": [], "min": 4.5 }),
        json!({ "against": [1], "min": 4.5 }),
        json!({ "against": ["{role.background"], "min": 4.5 }),
        json!({ "against": [""], "min": 4.5 }),
        json!({ "against": many(101), "min": 4.5 }),
        json!({ "against": ["background"], "min": 0.5 }),
        json!({ "against": ["background"], "min": 21.5 }),
        json!({ "against": ["background"], "min": "4.5" }),
        json!({ "against": ["background"], "min": null }),
        json!({ "against": ["background"], "min": 4.5, "role": "icon" }),
        json!({ "against": ["background"], "min": 4.5, "role": null }),
        json!({ "against": ["secondary"], "min": 4.5, "states": "hover" }),
        json!({ "against": ["secondary"], "min": 4.5, "states": [] }),
        json!({ "against": ["glass"], "min": 4.5, "over": "background" }),
        json!({ "against": ["glass"], "min": 4.5, "over": [] }),
        json!({ "against": ["background"], "min": 4.5, "level": "AA" }),
        Value::Array(vec![json!({ "against": ["background"], "min": 4.5 }); 101]),
    ] {
        assert!(!is_sound(&bad), "{bad}");
        assert!(codes(&bad).contains(&"tokens.invalid_contract"), "{bad}: {:?}", codes(&bad));
    }
}

/// A schema sees no other token.
#[test]
fn what_only_the_reader_can_refuse() {
    let is_sound = schema();
    for (contract, code) in [
        (json!({ "against": ["nowhere"], "min": 4.5 }), "tokens.invalid_contract"),
        (json!({ "against": ["glass"], "min": 4.5 }), "tokens.invalid_contract"),
        (json!({ "against": ["glass"], "min": 4.5, "over": ["glass"] }), "tokens.invalid_contract"),
        (json!({ "against": ["background"], "min": 4.5, "states": ["hover"] }), "tokens.invalid_contract"),
        (json!({ "against": ["background"], "min": "{choice.contrast.far}" }), "tokens.invalid_contract"),
        (json!({ "against": ["background"], "min": "{choice.contrast.none}" }), "tokens.unknown_reference"),
        (json!({ "against": ["background"], "min": "{role.card}" }), "tokens.type_mismatch"),
    ] {
        assert!(is_sound(&contract), "{contract}");
        assert_eq!(codes(&contract), [code], "{contract}");
    }
}
