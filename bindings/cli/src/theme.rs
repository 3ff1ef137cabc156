//! `azora theme …`

mod all;
mod derive;
mod image;
mod picture;
mod preview;
mod seeds;
mod show;
mod subject;
mod summary;
mod verify;

use clap::Subcommand;

use crate::failure::Result;

/// What can be done with a theme.
#[derive(Subcommand)]
pub(crate) enum Verb {
    /// Derive a theme from brand colours, with a certificate
    Derive(derive::Derive),
    /// Find brand colours in a picture, and derive from the best
    FromImage(image::FromImage),
    /// Show a theme's colours, and what its certificate measured
    Show(show::Show),
    /// Write a page that shows a theme and proves it
    Preview(preview::Preview),
    /// Derive certified themes anew, and say where they differ
    Verify(verify::Verify),
}

/// Runs one of them.
pub(crate) fn run(verb: Verb) -> Result<()> {
    match verb {
        Verb::Derive(derive) => derive.run(),
        Verb::FromImage(image) => image.run(),
        Verb::Preview(preview) => preview.run(),
        Verb::Show(show) => show.run(),
        Verb::Verify(verify) => verify.run(),
    }
}
