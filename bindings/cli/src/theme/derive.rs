//! `azora theme derive`

use std::path::PathBuf;

use azora_core::{Contrast, DerivedTheme};
use clap::{ArgGroup, Args};

use super::{all, seeds::Seeds, summary::Summary};
use crate::{failure::Result, manifest::Entry, output, stage::Stage};

const EXAMPLES: &str = "\
Examples:
  azora theme derive acme --primary '#7c3aed' --out acme
      A whole theme of one colour: stylesheets, tokens and the certificate.
  azora theme derive acme --primary red --accent gold --base finance --out acme
      The same in the character of another house theme, with a second colour.
  azora theme derive --brief acme.json --mode strict --out acme
      The brief in a file; its colour is the primary, or there is no theme.
  azora theme derive --all
      The themes of every service and app, verified, with a report by domain.

Exit codes: 0 derived, 1 stopped with a sentence, 2 wrong arguments.";

const USAGE: &str = "\
azora theme derive <NAME> --primary <COLOUR> --out <FOLDER> [OPTIONS]
       azora theme derive [NAME] --brief <FILE.json> --out <FOLDER> [OPTIONS]
       azora theme derive --all [--out <FOLDER>] [--json]";

/// Options of the command.
#[derive(Args)]
#[command(override_usage = USAGE, after_help = EXAMPLES, group(ArgGroup::new("source").args(["primary", "brief", "all"]).required(true).multiple(true)))]
pub(crate) struct Derive {
    /// Name of the theme in selectors and paths: 1 to 64 of a-z, 0-9 and -
    #[arg(required_unless_present_any = ["brief", "all"])]
    name: Option<String>,
    /// Folder of the files; an older theme of this name there is replaced whole, anything else is left alone
    #[arg(long, value_name = "FOLDER", required_unless_present = "all")]
    out: Option<PathBuf>,
    /// Derive the theme of every service and app
    #[arg(
        long,
        conflicts_with_all = ["name", "primary", "accent", "neutral", "base", "mode", "density", "type_ratio", "type_base",
                              "motion", "locks", "brief"]
    )]
    all: bool,
    /// Print a summary as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    seeds: Seeds,
}

impl Derive {
    /// Derives, verifies, and only then writes.
    pub(crate) fn run(&self) -> Result<()> {
        let Some(out) = self.out.as_ref().filter(|_| !self.all) else {
            return all::run(self.out.as_deref(), self.json);
        };
        write(&self.seeds.derive(self.name.as_deref())?, out, self.json)
    }
}

/// Writes a theme into a folder of its own and says what it came to.
pub(crate) fn write(theme: &DerivedTheme, out: &PathBuf, as_json: bool) -> Result<()> {
    let summary = Summary::of(theme)?;
    let name = theme.name();
    let stage = Stage::begin(out, Some(&format!("theme {name}")))?;
    let entries = files(theme, &summary, "", &stage)?;
    let (manifest, _) = stage.finish(entries)?;
    let bytes: u64 = manifest.files.iter().map(|file| file.bytes).sum();
    let count = manifest.files.len() + 1;
    if as_json {
        let mut value = summary.value();
        if let Some(members) = value.as_object_mut() {
            members.insert("out".to_owned(), serde_json::json!(out));
            members.insert("files".to_owned(), count.into());
            members.insert("bytes".to_owned(), bytes.into());
        }
        output::line(value)
    } else {
        let written = format!("{:<13} {count} files, {} kB in {}", "Written", bytes.div_ceil(1000), out.display());
        output::line(summary.text() + &written)
    }
}

/// Every file of a theme, below `folder`.
pub(crate) fn files(theme: &DerivedTheme, summary: &Summary<'_>, folder: &str, stage: &Stage) -> Result<Vec<Entry>> {
    let name = theme.name();
    let mut entries = vec![
        stage.write(
            &format!("{folder}{name}.css"),
            &format!("stylesheet of {name}: light, dark, standard and high contrast"),
            theme.css().as_bytes(),
        )?,
        stage.write(
            &format!("{folder}certificate.json"),
            &format!("certificate of {name}"),
            summary.json.as_bytes(),
        )?,
    ];
    // A house theme is its own base.
    if !theme.is_house() {
        let what = format!("what {name} changes of {}: a stylesheet to load after that", theme.brief().base);
        entries.push(stage.write(&format!("{folder}{name}.delta.css"), &what, theme.delta_css().as_bytes())?);
    }
    for variant in theme.variants() {
        let (scheme, (suffix, words)) = (
            variant.scheme(),
            match variant.contrast() {
                Contrast::Standard => ("", ""),
                Contrast::High => ("-high", ", high contrast"),
            },
        );
        entries.push(stage.write(
            &format!("{folder}{name}-{scheme}{suffix}.json"),
            &format!("resolved tokens of {name}, {scheme}{words}"),
            variant.json().as_bytes(),
        )?);
    }
    Ok(entries)
}
