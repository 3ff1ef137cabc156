//! `azora theme preview`

mod certificate;
mod colour;
mod components;
mod page;
mod vision;

use std::path::PathBuf;

use clap::Args;

use super::{seeds::Seeds, subject::theme_of};
use crate::{
    failure::{Failure, Result},
    file::write,
    output,
};

const EXAMPLES: &str = "\
Examples:
  azora theme preview acme --primary '#7c3aed' --out acme.html
      One page that shows a theme and proves it, without network or script.
  azora theme preview acme/certificate.json --out acme.html
      The same of a derived theme's certificate.
  azora theme preview finance --out finance.html
      The same of a house theme, a service or an app.

Exit codes: 0 written, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Preview {
    /// A house theme, a service or an app, the file of a certificate; or the name of a theme to derive
    #[arg(value_name = "NAME|CERTIFICATE.json", required_unless_present_any = ["primary", "brief"])]
    subject: Option<String>,
    /// The page; an older file of that name is replaced
    #[arg(long, value_name = "FILE.html")]
    out: PathBuf,
    #[command(flatten)]
    seeds: Seeds,
}

impl Preview {
    /// Derives the theme, and writes its page.
    pub(crate) fn run(&self) -> Result<()> {
        let theme = match self.subject.as_deref() {
            subject if self.seeds.given() => self.seeds.derive(subject)?,
            Some(subject) => theme_of(subject)?,
            None => return Err(Failure::new("argument.invalid", "Name a theme, or give --primary or --brief.")),
        };
        let page = page::html(&theme)?;
        write(&self.out, page.as_bytes())?;
        output::line(format_args!("{} kB. Open {}", page.len().div_ceil(1000), self.out.display()))
    }
}
