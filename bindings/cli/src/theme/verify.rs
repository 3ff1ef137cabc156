//! `azora theme verify`

use std::path::{Path, PathBuf};

use azora_core::{Error, Verification, verify_theme};
use clap::Args;
use rayon::prelude::*;

use crate::{
    failure::{Failure, Result},
    file::read,
    output, progress,
};

const EXAMPLES: &str = "\
Examples:
  azora theme verify acme/certificate.json
      Derives the theme anew from the certificate's brief, and compares all.
  azora theme verify themes/*/certificate.json --json
      A line of JSON for each, for scripts.

Exit codes: 0 all are true, 1 one is not, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Verify {
    /// Certificates
    #[arg(required = true, value_name = "FILE.json")]
    files: Vec<PathBuf>,
    /// Print a line of JSON for each
    #[arg(long)]
    json: bool,
}

impl Verify {
    /// Checks every one, then tells of all that are not true.
    pub(crate) fn run(&self) -> Result<()> {
        let bar = progress::bar(self.files.len(), "certificates", self.json);
        let one = |file: &PathBuf| {
            let checked = check(file);
            bar.inc(1);
            checked
        };
        let checked: Vec<Result<Verification>> = self.files.par_iter().map(one).collect();
        bar.finish_and_clear();
        let mut failures = Vec::new();
        for (file, checked) in self.files.iter().zip(checked) {
            match checked {
                Ok(checked) => {
                    self.say(file, &checked)?;
                    failures.extend(judge(file, &checked).err());
                }
                Err(failure) => failures.push(failure),
            }
        }
        Failure::any(failures)
    }

    fn say(&self, file: &Path, checked: &Verification) -> Result<()> {
        let Verification { verified, name, digest, problems } = checked;
        if self.json {
            let problems: Vec<_> = problems
                .iter()
                .map(|it| serde_json::json!({ "path": it.path, "line": it.line, "column": it.column, "reason": it.reason }))
                .collect();
            let line = serde_json::json!({ "file": file, "name": name, "verified": verified, "digest": digest, "problems": problems });
            output::line(line)
        } else if *verified {
            output::line(format_args!("{}: {name} verified, digest {digest}", file.display()))
        } else {
            Ok(())
        }
    }
}

fn check(file: &Path) -> Result<Verification> {
    verify_theme(&read(file)?).map_err(|error| Failure::of(file, error))
}

/// Whether a certificate is true and all promises are kept; else where it says something else.
pub(crate) fn judge(file: &Path, checked: &Verification) -> Result<()> {
    let Verification { verified, name, problems, .. } = checked;
    if *verified {
        return Ok(());
    }
    let (code, reason) = match problems.first() {
        Some(first) => (first.code, first.reason.clone()),
        None => ("derive.infeasible", format!("The theme {name} is as certified, and does not keep all its promises.")),
    };
    Err(Failure::of(file, Error { code, reason, path: None, span: None, problems: problems.clone() }))
}
