//! `azora kit build`

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use azora_core::{Kit, KitFile};
use clap::{ArgGroup, Args, ValueEnum};
use rayon::prelude::*;

use super::{amount, sources, watch};
use crate::{
    failure::{Failure, Result},
    gallery,
    manifest::Manifest,
    output, progress,
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
  azora kit build --out out --tokens acme.resolver.json --watch
      The same again whenever a source changes; only what differs is written.
  azora kit build --out out --json | jq .digest
      A summary for scripts.

Exit codes: 0 built, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES, group(ArgGroup::new("sources").args(["tokens", "marks"]).multiple(true)))]
pub(crate) struct Build {
    /// Folder of the kit; an older kit there is replaced whole, anything else is left alone
    #[arg(long, value_name = "FOLDER")]
    pub(super) out: PathBuf,
    /// Build from this DTCG resolver document and the files it names
    #[arg(long, value_name = "RESOLVER.json")]
    pub(super) tokens: Option<PathBuf>,
    /// Build from the SVG sources in this folder
    #[arg(long, value_name = "FOLDER")]
    pub(super) marks: Option<PathBuf>,
    /// Only this theme; may be given several times
    #[arg(long = "theme", value_name = "NAME")]
    themes: Vec<String>,
    /// Only these parts; may be given several times
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,
    /// Build again whenever the tokens or the marks change, until Ctrl-C
    #[arg(long, requires = "sources", conflicts_with = "json")]
    watch: bool,
    /// Print a summary as JSON
    #[arg(long)]
    json: bool,
    /// How many files are drawn at once [default: one a processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// Print nothing but errors
    #[arg(long)]
    pub(super) quiet: bool,
}

/// A part of a kit.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// CSS, tokens, contrast reports and certificates
    Themes,
    /// Marks as SVG and PNG
    Marks,
    /// The logo and the favicons
    Icons,
    /// The living elements, standing still
    Elements,
}

impl Part {
    fn holds(self, path: &str) -> bool {
        match self {
            Self::Themes => path.starts_with("themes/"),
            Self::Marks => path.starts_with("marks/"),
            Self::Elements => path.starts_with("elements/"),
            Self::Icons => path.starts_with("logo/") || path.starts_with("favicon"),
        }
    }
}

impl Build {
    /// Builds the kit beside its place and swaps it in.
    pub(crate) fn run(&self) -> Result<()> {
        for (option, source) in [("--tokens", &self.tokens), ("--marks", &self.marks)] {
            if source.as_deref().is_some_and(|source| lies_in(source, &self.out)) {
                let reason = format!("{option} lies in --out, which is written anew; name another folder.");
                return Err(Failure::new("argument.invalid", reason));
            }
        }
        if self.watch {
            return watch::run(self);
        }
        let started = Instant::now();
        let manifest = self.make(Stage::begin(&self.out, None)?)?.0;
        self.say(&manifest, started)
    }

    /// Makes every file of the kit, and puts it in its place; the manifest, and how many files were written.
    pub(super) fn make(&self, stage: Stage) -> Result<(Manifest, usize)> {
        let kit = self.kit()?;
        let files = self.chosen(&kit);
        let bar = progress::bar(files.len() + 2, "files", self.quiet || self.json);
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
        let page = gallery::html(&kit, &files)?;
        entries.push(stage.write(gallery::PATH, "this kit on one page", page.as_bytes())?);
        stage.finish(entries)
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
        let wanted = |file: &KitFile| self.only.is_empty() || self.only.iter().any(|part| part.holds(&file.path));
        kit.files().into_iter().filter(wanted).collect()
    }

    /// Says what was written, where, and how long it took.
    pub(super) fn say(&self, manifest: &Manifest, started: Instant) -> Result<()> {
        let (count, bytes, digest) = (manifest.files.len() + 1, manifest.bytes(), manifest.digest());
        if self.json {
            let out = &self.out;
            let summary = serde_json::json!({ "out": out, "files": count, "bytes": bytes, "digest": digest });
            return output::line(summary);
        }
        if self.quiet {
            return Ok(());
        }
        let seconds = started.elapsed().as_secs_f64();
        let page = self.out.join(gallery::PATH);
        output::line(format_args!("{:<13} {} in {seconds:.1} s", "Written", amount(count, bytes)))?;
        output::line(format_args!("{:<13} {}", "Open", page.display()))?;
        output::line(format_args!("{:<13} {digest}", "Digest"))
    }
}

/// Whether a source lies in a folder, by whatever path; what is not there lies nowhere.
fn lies_in(source: &Path, folder: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    real(source).zip(real(folder)).is_some_and(|(source, folder)| source.starts_with(folder))
}
