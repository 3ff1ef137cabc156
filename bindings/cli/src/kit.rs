//! `azora kit …`

mod build;
mod page;
mod progress;
pub(crate) mod sources;

use clap::Subcommand;

use crate::failure::Result;

/// What can be done with a kit.
#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Build a kit: themes as CSS and JSON, marks as SVG and PNG, a favicon, a page that shows them, a manifest
    Build(build::Build),
}

/// Runs one of them.
pub(crate) fn run(verb: Verb) -> Result<()> {
    match verb {
        Verb::Build(build) => build.run(),
    }
}
