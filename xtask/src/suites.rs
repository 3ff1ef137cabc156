//! The suites, one language or host a file.

mod kotlin;
mod python;
mod rust;

use anyhow::Result;

use crate::suite::Outcome;

/// A suite's name and what runs it.
pub type Suite = (&'static str, fn() -> Result<Outcome>);

/// All suites, in the order in which they run.
pub const ALL: &[Suite] = &[("rust", rust::run), ("python", python::run), ("kotlin", kotlin::run)];
