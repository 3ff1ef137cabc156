//! `azora man`

use std::{io, path::PathBuf};

use clap::{Args, Command};
use clap_mangen::{
    Man,
    roff::{Roff, roman},
};

use crate::{
    failure::{Failure, Result},
    file, help, output,
};

const EXAMPLES: &str = "\
Examples:
  azora man | man -l -
      The page of the whole command.
  azora man --out ~/.local/share/man/man1
      That page, and one for each command: man azora-kit-build.

Exit codes: 0 written, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Pages {
    /// Folder for every page; older ones of the same names are replaced
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

impl Pages {
    /// Prints the first page, or writes them all.
    pub(crate) fn run(&self) -> Result<()> {
        let mut command = help::command().disable_help_subcommand(true);
        command.build();
        let failed = |error: io::Error| Failure::new("kit.unwritable", format!("The pages can't be made: {error}."));
        let Some(out) = &self.out else {
            return output::print(String::from_utf8_lossy(&page(&command).map_err(failed)?));
        };
        let mut open = vec![&command];
        let mut count = 0;
        while let Some(command) = open.pop() {
            let name = Man::new(command.clone()).get_filename();
            file::write(&out.join(name), &page(command).map_err(failed)?)?;
            count += 1;
            open.extend(command.get_subcommands());
        }
        output::line(format_args!("{:<13} {count} pages in {}", "Written", out.display()))
    }
}

/// One page. What stands after a command's help is laid out already, and is not filled anew.
fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    let plain = command.clone().after_help(None::<&str>).after_long_help(None::<&str>).long_version(None);
    // A page of no date is the same bytes on every run; an empty one would shift what follows it.
    let man = Man::new(plain).date(" ").source(format!("azora {}", azora_core::version())).manual("Azora");
    man.render(&mut page)?;
    let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let mut roff = Roff::new();
    for line in text.lines() {
        if let Some(codes) = line.strip_prefix("Exit codes: ") {
            roff.control("fi", []).control("SH", ["EXIT STATUS"]).text([roman(codes)]);
        } else if let Some(title) = line.strip_suffix(':').filter(|title| !title.starts_with(' ')) {
            roff.control("fi", []).control("SH", [title.to_uppercase().as_str()]).control("nf", []);
        } else {
            roff.text([roman(line)]);
        }
    }
    roff.control("fi", []);
    roff.to_writer(&mut page)?;
    Ok(page)
}
