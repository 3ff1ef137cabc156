//! Recipes: what they may say, what they ask a server for, and that the schema says the same.

use std::{fs, path::PathBuf};

use azora_core::{
    ENGINE_RECIPE, ElementKind, GEM_RECIPE, LabelMatcher, Limit, MatchOperation, MetricRecipe, PastKind, SeriesFold,
    engine_recipe, gem_recipe,
};
use serde_json::{Value, json};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn is_sound() -> impl Fn(&Value) -> bool {
    let mut schemas = boon::Schemas::new();
    let path = root().join("docs/schema/metric-recipe.schema.json");
    let index = boon::Compiler::new().compile(path.to_str().unwrap(), &mut schemas).unwrap();
    move |value| schemas.validate(value, index).is_ok()
}

fn read(value: &Value) -> azora_core::Result<MetricRecipe> {
    MetricRecipe::from_json(&value.to_string())
}

#[test]
fn every_part_is_read() {
    let recipe = MetricRecipe::from_json(
        r#"{
            "$schema": "x", "element": "sankofa", "interval": 15, "window": 120, "target": 100, "slo": 0.99, "days": 7, "past": "same-hour",
            "latency": { "metric": "wait_seconds", "match": { "a": "b", "c": ["d", "e"] } },
            "requests": { "metric": "hits_total" },
            "errors": { "metric": "hits_total", "match": { "code": { "starts": ["5", "4"] }, "path": { "not": "/" } } },
            "up": { "metric": "up" },
            "saturation": [
                { "used": { "metric": "load", "fold": "max" }, "limit": { "metric": "cpus", "fold": "count" } },
                { "free": { "metric": "memory" }, "limit": 8e9 }
            ],
            "pillars": { "finance": { "path": "/pay" } }
        }"#,
    )
    .unwrap();
    assert_eq!((recipe.element, recipe.past), (ElementKind::Sankofa, PastKind::SameHour));
    assert_eq!((recipe.interval, recipe.window, recipe.target), (Some(15_000.0), 120_000.0, 100.0));
    assert_eq!((recipe.slo, recipe.days), (0.99, 7.0));
    let errors = recipe.errors.as_ref().unwrap();
    let matcher = |label: &str, operation, values: &[&str]| LabelMatcher {
        label: label.to_owned(),
        operation,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    assert_eq!(
        errors.matchers,
        [matcher("code", MatchOperation::Starts, &["5", "4"]), matcher("path", MatchOperation::Not, &["/"])]
    );
    assert_eq!(recipe.latency.as_ref().unwrap().matchers[1], matcher("c", MatchOperation::Is, &["d", "e"]));
    assert!(matches!(&recipe.saturation[0].limit, Limit::Series(cpus, SeriesFold::Count) if cpus.metric == "cpus"));
    assert!(recipe.saturation[1].free && recipe.saturation[1].limit == Limit::Number(8e9));
    assert_eq!(recipe.pillars[0].matchers, [matcher("path", MatchOperation::Is, &["/pay"])]);
    let values: Vec<String> = recipe.queries().into_iter().map(|query| query.value).collect();
    let expected = [
        "wait_seconds_bucket{a=\"b\",c=~\"d|e\"}",
        "hits_total",
        "hits_total{code=~\"(5|4).*\",path!=\"/\"}",
        "up",
        "load",
        "memory",
        "cpus",
    ];
    assert_eq!(values, expected);
}

#[test]
fn what_a_server_would_take_for_a_pattern_is_escaped() {
    let recipe = read(&json!({ "element": "gem", "requests": { "metric": "m", "match": {
        "a": { "starts": "/a.b*" }, "b": ["x|y", "\"\\\n"], "c": { "not": ["(", "é"] }, "d": "a.b"
    } } }))
    .unwrap();
    let query = &recipe.queries()[0];
    assert_eq!(query.value, r#"m{a=~"(/a\\.b\\*).*",b=~"x\\|y|\"\\\\\n",c!~"\\(|é",d="a.b"}"#);
    assert_eq!(query.time, format!("timestamp({})", query.value));
}

#[test]
fn the_schema_and_the_reader_say_the_same() {
    let is_sound = is_sound();
    let gem = |part: &str, value: Value| json!({ "element": "gem", part: value });
    let requests = json!({ "metric": "hits_total" });
    for (sound, value) in [
        (true, json!({ "element": "gem" })),
        (true, gem("requests", requests.clone())),
        (true, gem("saturation", json!([{ "free": { "metric": "a" }, "limit": 2 }]))),
        (true, json!({ "element": "sankofa", "pillars": { "finance": { "a": "" } } })),
        (false, json!({})),
        (false, json!([])),
        (false, json!({ "element": "ruby" })),
        (false, gem("latencies", json!({}))),
        (false, gem("interval", json!(0.1))),
        (false, gem("interval", json!("15s"))),
        (false, gem("window", json!(4))),
        (false, gem("target", json!(0))),
        (false, gem("slo", json!(1))),
        (false, gem("days", json!(0.5))),
        (false, gem("past", json!("yesterday"))),
        (false, gem("latency", json!({}))),
        (false, gem("latency", json!("a"))),
        (false, gem("latency", json!({ "metric": "a b" }))),
        (false, gem("latency", json!({ "metric": "1a" }))),
        (false, gem("latency", json!({ "metric": "a", "fold": "sum" }))),
        (false, gem("latency", json!({ "metric": "a", "match": [] }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b c": "d" } }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b": 1 } }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b": [] } }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b": {} } }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b": { "not": "c", "starts": "d" } } }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b": { "like": "c" } } }))),
        (false, gem("latency", json!({ "metric": "a", "match": { "b": "c".repeat(257) } }))),
        (false, gem("errors", requests)),
        (false, gem("saturation", json!([{ "limit": 2 }]))),
        (false, gem("saturation", json!([{ "free": { "metric": "a" }, "used": { "metric": "a" }, "limit": 2 }]))),
        (false, gem("saturation", json!([{ "free": { "metric": "a" } }]))),
        (false, gem("saturation", json!([{ "free": { "metric": "a", "fold": "mean" }, "limit": 2 }]))),
        (false, gem("saturation", json!([{ "free": { "metric": "a" }, "limit": 0 }]))),
        (false, gem("saturation", json!(vec![json!({ "free": { "metric": "a" }, "limit": 2 }); 5]))),
        (false, gem("pillars", json!({ "finance": { "a": "b" } }))),
        (false, json!({ "element": "sankofa", "pillars": { "finance": {} } })),
        (false, json!({ "element": "sankofa", "pillars": { "finances": { "a": "b" } } })),
    ] {
        assert_eq!((is_sound(&value), read(&value).is_ok()), (sound, sound), "{value}");
        if let Err(error) = read(&value) {
            assert_eq!(error.code, "metrics.invalid_recipe");
            let shown = error.path.clone().unwrap();
            assert!(value.pointer(&shown).is_some(), "{shown} is in {value}");
            assert!(error.reason.ends_with(['.', '?']) && error.span.is_some(), "{error:?}");
        }
    }
}

#[test]
fn all_problems_are_told_with_their_places() {
    let json = "{ \"element\": \"gem\",\n  \"slo\": 2, \"latency\": { \"metrik\": \"a\" } }";
    let error = MetricRecipe::from_json(json).unwrap_err();
    let told: Vec<_> =
        error.problems.iter().map(|problem| (problem.path.as_str(), problem.line, problem.column)).collect();
    assert_eq!(told, [("/slo", 2, 10), ("/latency/metrik", 2, 36), ("/latency", 2, 24)]);
    assert_eq!(error.problems[1].reason, "There is no member \"metrik\"; did you mean metric?");
    for json in ["{", "{ \"element\": \"gem\", \"element\": \"gem\" }", ""] {
        assert_eq!(MetricRecipe::from_json(json).unwrap_err().code, "metrics.invalid_json", "{json}");
    }
}

#[test]
fn recipes_of_the_examples_and_the_page_are_sound() {
    let is_sound = is_sound();
    let folder = root().join("examples/web/recipes");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(is_sound(&serde_json::from_str(&text).unwrap()), "{text}");
        MetricRecipe::from_json(&text).unwrap();
        count += 1;
    }
    assert!(count >= 2);
    let page = fs::read_to_string(root().join("docs/metrics.md")).unwrap();
    let blocks: Vec<&str> = page.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let recipes: Vec<_> = blocks.into_iter().map(|text| (text, MetricRecipe::from_json(text).unwrap())).collect();
    assert!(recipes.iter().all(|(text, _)| is_sound(&serde_json::from_str(text).unwrap())));
    assert_eq!(recipes[0].1, gem_recipe(), "the page shows the ready-made recipes");
    assert_eq!(recipes[1].1, engine_recipe());
    assert_eq!((recipes[0].0, recipes[1].0), (GEM_RECIPE, ENGINE_RECIPE), "and it shows them letter by letter");
}
