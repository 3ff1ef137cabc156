//! The vectors are whole: well-formed, enough, fresh, and they raise every code that can be raised.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{collections::BTreeSet, io::Write};

use azora_conformance::{GENERATED, Manifest, OPS, Vectors, folder, read_all};
use serde_json::Value;

fn all() -> Vec<(String, Vectors)> {
    read_all().unwrap()
}

#[test]
fn the_core_answers_as_they_say() {
    let (mut passed, mut changed) = (0, Vec::new());
    for (_, vectors) in all() {
        for (case, answered) in vectors.cases.iter().zip(vectors.answered().unwrap().cases) {
            if *case == answered { passed += 1 } else { changed.push(case.id.clone()) }
        }
    }
    // Straight to the stream, so that the count is seen where all passes.
    writeln!(std::io::stdout(), "vectors: {passed} passed, {} failed", changed.len()).unwrap();
    assert!(changed.is_empty(), "accept with `cargo xtask vectors --bless` what changed: {}", changed.join(", "));
}

#[test]
fn every_operation_has_cases_and_there_are_at_least_300() {
    let files = all();
    let have: BTreeSet<&str> = files.iter().map(|(_, file)| file.op.as_str()).collect();
    assert_eq!(have, OPS.iter().chain(GENERATED).copied().collect());
    let cases: usize = files.iter().map(|(_, file)| file.cases.len()).sum();
    assert!(cases >= 300, "{cases}");
}

#[test]
fn ids_are_unique_and_begin_with_the_operation() {
    let mut seen = BTreeSet::new();
    for (path, vectors) in all() {
        for case in vectors.cases {
            assert!(case.id.starts_with(&format!("{}/", vectors.op)), "{path}: {}", case.id);
            assert!(case.why.len() >= 8, "{}: say why it is there", case.id);
            assert!(seen.insert(case.id.clone()), "{} stands twice", case.id);
        }
    }
}

#[test]
fn the_manifest_counts_them() {
    let files: Vec<_> = all()
        .into_iter()
        .map(|(path, vectors)| {
            let text = vectors.text().unwrap();
            (path, vectors, text)
        })
        .collect();
    let manifest: Manifest =
        serde_json::from_str(&std::fs::read_to_string(folder().join("MANIFEST.json")).unwrap()).unwrap();
    assert_eq!(manifest, Manifest::of(&files));
}

#[test]
fn every_code_that_can_be_raised_is_raised_by_each_function_that_can() {
    let mut raised = BTreeSet::new();
    for (_, vectors) in all() {
        for case in vectors.cases {
            let expect = &case.rest.get("expect").cloned().unwrap_or_default();
            let mut note = |code: &Value| {
                if let Some(code) = code.as_str() {
                    raised.insert((vectors.op.clone(), code.to_owned()));
                }
            };
            note(&expect["error"]["code"]);
            let found = match vectors.op.as_str() {
                "check_tokens" => &expect["value"],
                "verify_theme" => &expect["value"]["problems"],
                _ => &Value::Null,
            };
            found.as_array().into_iter().flatten().for_each(|problem| note(&problem["code"]));
        }
    }
    let mut missing = Vec::new();
    for code in azora_surface::list_errors().unwrap() {
        for op in code.raised_by.iter().filter(|op| OPS.contains(&op.as_str())) {
            if !raised.contains(&(op.clone(), code.code.clone())) {
                missing.push(format!("{op} raises {}", code.code));
            }
        }
    }
    assert!(missing.is_empty(), "no case shows that {}", missing.join(", that "));
}

#[test]
fn files_follow_the_schema() {
    let mut schemas = boon::Schemas::new();
    let schema = folder().join("schema/vectors.schema.json");
    let index = boon::Compiler::new().compile(schema.to_str().unwrap(), &mut schemas).unwrap();
    for (path, _) in all() {
        let value: Value = serde_json::from_str(&std::fs::read_to_string(folder().join(&path)).unwrap()).unwrap();
        schemas.validate(&value, index).unwrap_or_else(|error| panic!("{path}: {error:#}"));
    }
}
