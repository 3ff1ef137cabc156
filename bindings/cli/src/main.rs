//! The `azora` command.
//!
//! It reads and writes files, draws in parallel and talks to the terminal; everything else is the core's.

mod failure;
mod file;
mod kit;
mod manifest;
mod mark;
mod stage;
mod table;
mod theme;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The design core of Azora: brand kits from tokens and marks, themes from brand colours.
#[derive(Parser)]
#[command(name = "azora", version, arg_required_else_help = true)]
struct Command {
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Subcommand)]
enum Noun {
    /// A whole brand kit: themes, marks, pictures, one page that shows them
    #[command(subcommand, arg_required_else_help = true)]
    Kit(kit::Verb),
    /// Marks, measured by the rules of the family
    #[command(subcommand, arg_required_else_help = true)]
    Mark(mark::Verb),
    /// Themes from brand colours, each with a certificate that it holds
    #[command(subcommand, arg_required_else_help = true)]
    Theme(theme::Verb),
}

fn main() -> ExitCode {
    let command = Command::parse();
    let done = match command.noun {
        Noun::Kit(verb) => kit::run(verb),
        Noun::Mark(verb) => mark::run(verb),
        Noun::Theme(verb) => theme::run(verb),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprint!("{failure}");
            ExitCode::from(1)
        }
    }
}
