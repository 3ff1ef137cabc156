//! `azora gem …` and `azora sankofa …`

mod render;
mod watch;

use azora_core::ElementKind;
use clap::Subcommand;

use crate::failure::Result;

/// What can be done with the gem.
#[derive(Subcommand)]
pub(crate) enum GemVerb {
    /// Draw the Trinity Gem from an example or from metrics
    #[command(after_help = render::GEM)]
    Render(render::Render),
}

/// What can be done with the engine.
#[derive(Subcommand)]
pub(crate) enum SankofaVerb {
    /// Draw the Sankofa Engine from an example or from metrics
    #[command(after_help = render::SANKOFA)]
    Render(render::Render),
    /// Show the engine's numbers live in the terminal
    #[command(after_help = watch::EXAMPLES)]
    Watch(watch::Watch),
}

/// Runs a verb of the gem.
pub(crate) fn gem(verb: GemVerb) -> Result<()> {
    match verb {
        GemVerb::Render(render) => render.run(ElementKind::Gem),
    }
}

/// Runs a verb of the engine.
pub(crate) fn sankofa(verb: SankofaVerb) -> Result<()> {
    match verb {
        SankofaVerb::Render(render) => render.run(ElementKind::Sankofa),
        SankofaVerb::Watch(watch) => watch.run(),
    }
}
