//! `azora kit …`

mod build;
mod check;
pub(crate) mod sources;
mod watch;

use clap::Subcommand;

use crate::failure::Result;

/// What can be done with a kit.
#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Build a kit: themes, marks, pictures, a page, a manifest
    Build(build::Build),
    /// Check a kit: what was altered, is missing or is extra
    Check(check::Check),
}

/// Runs one of them.
pub(crate) fn run(verb: Verb) -> Result<()> {
    match verb {
        Verb::Build(build) => build.run(),
        Verb::Check(check) => check.run(),
    }
}

/// How many files of how many bytes, in words.
fn amount(files: usize, bytes: u64) -> String {
    format!("{files} files, {} kB", bytes.div_ceil(1000))
}
