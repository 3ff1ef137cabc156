//! Motion through the public API: time, easings, springs, what follows, timelines, noise, turns in space.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::float_cmp, reason = "what is compared is meant to be the same to the bit")]

mod batch;
mod easing;
mod export;
mod follow;
mod noise;
mod quaternion;
mod spring;
mod time;
mod timeline;

use std::path::PathBuf;

use azora_core::Time;
use serde_json::Value;

/// A file of outside truths, and the tolerance that it states.
fn reference(name: &str) -> (Vec<Value>, f64) {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../bindings/conformance/reference/motion/{name}.json"));
    let text = std::fs::read_to_string(path).expect("the reference is there");
    let document: Value = serde_json::from_str(&text).expect("the reference is JSON");
    let cases = document["cases"].as_array().expect("the reference has cases").clone();
    assert!(!cases.is_empty());
    (cases, document["tolerance"].as_f64().expect("the reference states a tolerance"))
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

fn at(milliseconds: f64) -> Time {
    Time::from_milliseconds(milliseconds, "/t").expect("a time")
}
