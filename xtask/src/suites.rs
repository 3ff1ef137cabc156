//! The suites, one language or host a file.

mod browser;
pub mod dashboard;
mod gallery;
mod kotlin;
mod node;
mod python;
mod rust;
mod swift;
mod wasm;

use anyhow::Result;

use crate::suite::Outcome;

/// A suite's name and what runs it.
pub type Suite = (&'static str, fn() -> Result<Outcome>);

/// All suites, in the order in which they run.
pub const ALL: &[Suite] = &[
    ("rust", rust::run),
    ("wasm", wasm::run),
    ("browser", browser::run),
    ("gallery", gallery::run),
    ("dashboard", dashboard::run),
    ("node", node::run),
    ("python", python::run),
    ("kotlin", kotlin::run),
    ("swift", swift::run),
];
