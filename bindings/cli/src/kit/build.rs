//! `azora kit build`

use std::path::PathBuf;

use azora_core::{Kit, KitFile};
use clap::{Args, ValueEnum};
use rayon::prelude::*;

use super::{page, progress, sources};
use crate::{
    failure::{Failure, Result},
    manifest::Manifest,
    stage::Stage,
};

const EXAMPLES: &str = "\
Examples:
  azora kit build --out out
      The whole kit from the tokens and marks inside this program.
  azora kit build --out out --theme finance --only themes
      The finance theme's CSS, tokens, contrast report and certificate.
  azora kit build --out out --tokens acme.resolver.json --marks acme-marks
      The same kit from someone else's sources.
  azora kit build --out out --json | jq .bytes
      A summary for scripts.

Exit codes: 0 built, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Build {
    /// Folder of the kit; an older kit there is replaced whole, anything else is left alone
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Build from this DTCG resolver document and the files it names
    #[arg(long, value_name = "RESOLVER.json")]
    tokens: Option<PathBuf>,
    /// Build from the SVG sources in this folder
    #[arg(long, value_name = "FOLDER")]
    marks: Option<PathBuf>,
    /// Only this theme; may be given several times
    #[arg(long = "theme", value_name = "NAME")]
    themes: Vec<String>,
    /// Only these parts; may be given several times
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,
    /// Print a summary as JSON
    #[arg(long)]
    json: bool,
    /// How many files are drawn at once [default: one a processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// Print nothing but errors
    #[arg(long)]
    quiet: bool,
}

/// A part of a kit.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// CSS, tokens, contrast reports and certificates
    Themes,
    /// Marks as SVG and PNG
    Marks,
    /// The favicon
    Icons,
}

impl Part {
    fn folder(self) -> &'static str {
        match self {
            Self::Themes => "themes/",
            Self::Marks => "marks/",
            Self::Icons => "favicon.ico",
        }
    }
}

impl Build {
    /// Builds the kit beside its place and swaps it in.
    pub(crate) fn run(&self) -> Result<()> {
        let stage = Stage::begin(&self.out, None)?;
        let kit = self.kit()?;
        let files = self.chosen(&kit);
        let bar = progress::bar(files.len() + 2, self.quiet || self.json);
        let pool =
            rayon::ThreadPoolBuilder::new().num_threads(self.jobs.map_or(0, usize::from)).build().map_err(|error| {
                Failure::new("kit.unwritable", format!("The threads that draw can't be started: {error}."))
            })?;
        let mut entries = pool.install(|| {
            files
                .par_iter()
                .map(|file| {
                    let bytes = kit.make(file)?;
                    let entry = stage.write(&file.path, &file.what, &bytes)?;
                    bar.inc(1);
                    Ok(entry)
                })
                .collect::<Result<Vec<_>>>()
        })?;
        let page = page::html(&kit, &files)?;
        entries.push(stage.write(page::PATH, "this kit on one page", page.as_bytes())?);
        let manifest = stage.finish(entries)?;
        bar.finish_and_clear();
        self.say(&manifest);
        Ok(())
    }

    fn kit(&self) -> Result<Kit> {
        let mut kit = match &self.tokens {
            Some(file) => Kit::ready().with_themes(sources::themes(file)?),
            None => Kit::ready(),
        };
        if let Some(folder) = &self.marks {
            kit = kit.with_marks(sources::marks(folder)?);
        }
        if self.themes.is_empty() { Ok(kit) } else { Ok(kit.only_themes(&self.themes)?) }
    }

    fn chosen(&self, kit: &Kit) -> Vec<KitFile> {
        let wanted =
            |file: &KitFile| self.only.is_empty() || self.only.iter().any(|part| file.path.starts_with(part.folder()));
        kit.files().into_iter().filter(wanted).collect()
    }

    fn say(&self, manifest: &Manifest) {
        let bytes: u64 = manifest.files.iter().map(|file| file.bytes).sum();
        let count = manifest.files.len() + 1;
        if self.json {
            println!("{}", serde_json::json!({ "out": self.out, "files": count, "bytes": bytes }));
        } else if !self.quiet {
            let page = self.out.join(page::PATH);
            println!("{count} files, {} kB. Open {}", bytes.div_ceil(1000), page.display());
        }
    }
}
