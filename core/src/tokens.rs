//! Design tokens: the format of the Design Tokens Community Group, 2025.10 (Format, Color and Resolver modules).
//!
//! A document is read whole and every fault of it reported, each with its place. References are followed within the merged
//! document alone: nothing is fetched, and files come in as texts.
//!
//! # Out of scope
//! Editing a document, and pointers into other files.

mod composite;
mod contract;
mod css;
mod emit;
mod json;
mod problems;
mod reader;
mod reference;
mod resolver;
mod token;
mod tree;
mod types;
mod value;

use crate::{Problem, Result};

pub(crate) use contract::eight_bits;
pub use contract::{Contract, ContractRole, Finding, check_contracts};
pub(crate) use css::{TYPOGRAPHY_PARTS, css_name, css_number, css_value};
pub(crate) use emit::{json_text, json_value};
pub(crate) use json::{Json, Node, segment as pointer_segment};
pub use resolver::{Modifier, Resolver, resolver_sources};
pub use token::{Place, Token, Tokens};
pub use value::{
    Border, Dimension, DimensionUnit, Duration, DurationUnit, GradientStop, LineCap, LineStyle, Shadow, StrokeStyle,
    TokenType, TokenValue, Transition, Typography,
};

use problems::Problems;
use tree::{Source, Tree};

/// Everything that is wrong with a document of design tokens, by place; empty means sound.
///
/// Read are at most 8 MiB, 100,000 groups and tokens and 100 references in a chain. Of more than 1,000 problems, the last
/// one says that there are more. The time grows with the length of the document, but for the sorting of names. What multiplies
/// is counted instead: values, references followed, and the names in all pairs of contrast contracts come to at most 4,194,304
/// parts and bytes, else `tokens.too_large` is reported and nothing more is followed.
///
/// # Examples
/// ```
/// use azora_core::check_tokens;
///
/// assert_eq!(check_tokens(r#"{ "space": { "$type": "dimension", "sm": { "$value": { "value": 8, "unit": "px" } } } }"#), []);
///
/// let problems = check_tokens(r#"{ "space": { "$type": "number", "sm": { "$value": "{space.md}" } } }"#);
/// assert_eq!(problems[0].code, "tokens.unknown_reference");
/// assert_eq!((problems[0].path.as_str(), problems[0].line, problems[0].column), ("/space/sm/$value", 1, 51));
/// ```
pub fn check_tokens(json: &str) -> Vec<Problem> {
    let mut problems = Problems::default();
    read(json, &mut problems);
    problems.sorted(&[])
}

/// The tokens of one document, every reference followed.
///
/// # Errors
/// The first problem of [`check_tokens`], with all of them in `problems`.
///
/// # Examples
/// ```
/// use azora_core::{TokenValue, parse_tokens};
///
/// let tokens = parse_tokens(r#"{ "a": { "$type": "number", "$value": 1.5 }, "b": { "$value": "{a}" } }"#)?;
/// let b = tokens.get("b").unwrap();
/// assert_eq!((&b.value, b.alias.as_deref()), (&TokenValue::Number(1.5), Some("a")));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_tokens(json: &str) -> Result<Tokens> {
    let mut problems = Problems::default();
    let tokens = read(json, &mut problems);
    if problems.is_empty() { Ok(tokens) } else { Err(problems.into_error(&[])) }
}

/// A JSON text as a tree with places.
pub(crate) fn read_json(json: &str) -> Result<Node<'_>> {
    let mut problems = Problems::default();
    match json::read(json, 0, &mut problems) {
        Some(node) if problems.is_empty() => Ok(node),
        _ => Err(problems.into_error(&[])),
    }
}

fn read(json: &str, problems: &mut Problems) -> Tokens {
    let Some(root) = json::read(json, 0, problems) else { return Tokens::default() };
    let mut tree = Tree::new(vec![Source { file: 0, root: &root, base: "" }], problems);
    tree.inherit_all(problems);
    reader::resolve(&tree, &[], problems)
}
