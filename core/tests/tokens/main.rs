//! Design tokens through the public API: what is read, what is refused, and where.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail in its helpers too")]
#![allow(
    clippy::needless_raw_string_hashes,
    clippy::format_collect,
    clippy::format_push_string,
    reason = "documents and lists read more easily so"
)]
#![allow(clippy::float_cmp, reason = "numbers are exact")]

mod any_text;
mod catalogue;
mod contracts;
mod emission;
mod inheritance;
mod references;
mod schema;
mod structure;
mod text;
mod values;

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
