//! Metrics through the public API: both text formats, results, folds and recipes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::option_option, reason = "not told, or told that it is not known")]
#![allow(clippy::float_cmp, reason = "what is compared is meant to be the same to the bit")]

mod answers;
mod any_text;
mod fold;
mod folds;
mod open_metrics;
mod prometheus;
mod recipes;
mod reference;
mod scrapes;

use azora_core::{Error, MetricFamily, Result};

/// What an error says of each problem: code, line and column.
fn found(result: Result<Vec<MetricFamily>>) -> Vec<(&'static str, u32, u32)> {
    let places = |error: Error| error.problems.into_iter().map(|problem| (problem.code, problem.line, problem.column));
    result.err().into_iter().flat_map(places).collect()
}
