//! The command as the parser, its help, completions and manual pages know it.

use anstyle::{AnsiColor, Style};
use azora_core::{DERIVATION, GAMUT_MAPPING, GamutMethod};
use clap::{Command, CommandFactory, builder::Styles};

const HEADER: Style = Style::new().bold();
const LITERAL: Style = AnsiColor::Cyan.on_default();

/// What stands at the end of the first page.
const AFTER: &str = "\
Examples:
  azora kit build --out out
      The whole brand kit; open out/index.html.
  azora theme derive acme --primary '#7c3aed' --out acme
      A theme of one brand colour, with a certificate of every pair of colours.
  azora kit build --out out --tokens acme.resolver.json --marks marks --watch
      Your own kit, built again whenever a token or a mark changes.

Exit codes: 0 done; 1 stopped, or a check found something; 2 wrong arguments.

Read on:
  azora kit build --help
      Every command has such a page, with examples.
  azora man --out man
      All of them as manual pages.
  README.md, docs/api.md, docs/errors.md
      What it is made of, every function, every error and how to mend it.";

/// The whole command.
pub(crate) fn command() -> Command {
    let command = crate::Azora::command();
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {LITERAL}azora{LITERAL:#} <noun> <verb> [options]\n\n\
         {HEADER}Commands:{HEADER:#}\n{}\n{HEADER}Options:{HEADER:#}\n{{options}}{{after-help}}",
        list(&command)
    );
    let styles = Styles::styled()
        .header(HEADER)
        .usage(HEADER)
        .literal(LITERAL)
        .placeholder(Style::new())
        .error(AnsiColor::BrightRed.on_default().bold());
    dressed(command.help_template(template).after_help(AFTER).long_version(&*version().leak()).styles(styles))
        .mut_subcommands(|noun| noun.disable_help_subcommand(true))
}

/// Every noun with its verbs, one line each.
fn list(command: &Command) -> String {
    let mut lines = Vec::new();
    for noun in command.get_subcommands() {
        let mut line = |name: &str, command: &Command| {
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            lines.push(format!("  {LITERAL}{name:<17}{LITERAL:#} {about}\n"));
        };
        for verb in noun.get_subcommands() {
            line(&format!("{} {}", noun.get_name(), verb.get_name()), verb);
        }
        if noun.has_subcommands() {
            lines.push("\n".to_owned());
        } else {
            line(noun.get_name(), noun);
        }
    }
    lines.concat()
}

/// The text after the help of a command and of all below it, in the colours of the rest.
fn dressed(command: Command) -> Command {
    let after = command.get_after_help().map(|text| text.to_string().lines().map(dress).collect::<Vec<_>>().join("\n"));
    let command = match after {
        // What wraps the text counts a line's letters on where a style begins the next.
        Some(after) => command.after_help(after.replace(&format!("\n{HEADER}"), &format!("{HEADER}\n"))),
        None => command,
    };
    command.mut_subcommands(dressed)
}

fn dress(line: &str) -> String {
    if let Some(codes) = line.strip_prefix("Exit codes:") {
        return format!("{HEADER}Exit codes:{HEADER:#}{codes}");
    }
    match line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')) {
        Some(example) => format!("  {LITERAL}{example}{LITERAL:#}"),
        None if line.ends_with(':') && !line.starts_with(' ') => format!("{HEADER}{line}{HEADER:#}"),
        None => line.to_owned(),
    }
}

fn version() -> String {
    format!(
        "{}\n\
         core     {}\n\
         gamut    {GAMUT_MAPPING}, {}\n\
         themes   {DERIVATION}\n\
         code     MIT or Apache-2.0, as you like\n\
         marks    reserved, with the names: BRAND.md says what you may",
        env!("CARGO_PKG_VERSION"),
        azora_core::version(),
        GamutMethod::RayTrace.id(),
    )
}
