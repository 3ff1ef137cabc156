//! `azora theme from-image`

use std::path::PathBuf;

use azora_core::seeds_from_pixels;
use clap::Args;
use serde_json::json;

use super::{derive, picture::Picture, seeds::Options};
use crate::{
    failure::{Failure, Result},
    file::unreadable,
    output,
    table::{Side, Table, cut, swatch},
};

const EXAMPLES: &str = "\
Examples:
  azora theme from-image logo.png
      The colours of a picture that could be a brand's, best first.
  azora theme from-image photo.jpg --derive acme --base marketplace --out acme
      The theme of the best of them.

Exit codes: 0 found, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct FromImage {
    /// A PNG or JPEG of at most 64 megapixels
    #[arg(value_name = "FILE.png|FILE.jpg")]
    file: PathBuf,
    /// Derive a theme of this name from the best colour
    #[arg(long, value_name = "NAME", requires = "out")]
    derive: Option<String>,
    /// Folder of the theme's files; an older theme of this name there is replaced whole, anything else is left alone
    #[arg(long, value_name = "FOLDER", requires = "derive")]
    out: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    options: Options,
}

impl FromImage {
    /// Finds the seeds, and derives where that is asked for.
    pub(crate) fn run(&self) -> Result<()> {
        let Picture { rgba, width, height } = Picture::read(&self.file)?;
        let seeds = seeds_from_pixels(&rgba, width, height).map_err(|error| Failure::of(&self.file, error))?;
        let Some(best) = seeds.first() else {
            return Err(unreadable(&self.file, "none of its pixels is visible"));
        };
        let theme = self.derive.as_deref().map(|name| self.options.derive(name, &best.color)).transpose()?;
        if let (Some(theme), Some(out)) = (theme, &self.out) {
            return derive::write(&theme, out, self.json);
        }
        if self.json {
            let seeds = seeds.iter().map(|it| json!({ "color": it.color, "share": it.share, "score": it.score }));
            return output::line(json!({ "file": self.file, "seeds": seeds.collect::<Vec<_>>() }));
        }
        let mut table = Table::new(&[("seed", Side::Left), ("share", Side::Right), ("score", Side::Right)]);
        for seed in &seeds {
            table.row([
                format!("{}{}", swatch(&seed.color), seed.color),
                format!("{} %", cut(seed.share * 100.0, 1)),
                cut(seed.score, 3),
            ]);
        }
        output::print(table)
    }
}
