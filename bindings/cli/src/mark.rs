//! `azora mark …`

mod check;
mod sheet;

use clap::Subcommand;

use crate::failure::Result;

/// What can be done with marks.
#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Measure marks and drawings by the rules of the family
    Check(check::Check),
    /// Draw marks side by side, in sizes, schemes and paints
    Sheet(sheet::Sheet),
}

/// Runs one of them.
pub(crate) fn run(verb: Verb) -> Result<()> {
    match verb {
        Verb::Check(check) => check.run(),
        Verb::Sheet(sheet) => sheet.run(),
    }
}
