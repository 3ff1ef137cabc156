//! The `azora` command.
//!
//! It reads and writes files, draws in parallel and talks to the terminal; everything else is the core's.

mod completions;
mod element;
mod failure;
mod file;
mod frame;
mod gallery;
mod help;
mod kit;
mod man;
mod manifest;
mod mark;
mod metrics;
mod output;
mod pointer;
mod progress;
mod specimen;
mod stage;
mod table;
mod theme;

use std::process::ExitCode;

use clap::{FromArgMatches, Parser, Subcommand};

/// The design core of Azora: brand kits from tokens and marks, themes from colours
#[derive(Parser)]
#[command(name = "azora", version, arg_required_else_help = true)]
struct Azora {
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Subcommand)]
enum Noun {
    /// The Trinity Gem
    #[command(subcommand, arg_required_else_help = true)]
    Gem(element::GemVerb),
    /// A whole brand kit: themes, marks, pictures, one page that shows them
    #[command(subcommand, arg_required_else_help = true)]
    Kit(kit::Verb),
    /// Marks, measured by the rules of the family
    #[command(subcommand, arg_required_else_help = true)]
    Mark(mark::Verb),
    /// The Sankofa Engine
    #[command(subcommand, arg_required_else_help = true)]
    Sankofa(element::SankofaVerb),
    /// Themes from brand colours, each with a certificate that it holds
    #[command(subcommand, arg_required_else_help = true)]
    Theme(theme::Verb),
    /// Print a shell's script that completes this command
    Completions(completions::Completions),
    /// Print the manual page, or write one for each command
    Man(man::Pages),
}

fn main() -> ExitCode {
    let matches = help::command().get_matches();
    let done = match Azora::from_arg_matches(&matches).unwrap_or_else(|error| error.exit()).noun {
        Noun::Gem(verb) => element::gem(verb),
        Noun::Kit(verb) => kit::run(verb),
        Noun::Mark(verb) => mark::run(verb),
        Noun::Sankofa(verb) => element::sankofa(verb),
        Noun::Theme(verb) => theme::run(verb),
        Noun::Completions(completions) => completions.run(),
        Noun::Man(pages) => pages.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            anstream::eprint!("{}", failure.styled());
            ExitCode::from(failure.exit_code())
        }
    }
}
