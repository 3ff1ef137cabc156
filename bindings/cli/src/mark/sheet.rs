//! `azora mark sheet`

use std::path::PathBuf;

use azora_core::{ContactSheet, Marks, Scheme, ThemeName};
use clap::{Args, ValueEnum};

use crate::{
    failure::{Failure, Result},
    file::write,
    kit::sources,
    output,
};

const EXAMPLES: &str = "\
Examples:
  azora mark sheet --out sheet.png
      Every mark at 16 to 200 px, on light and dark, in colour and in one ink.
  azora mark sheet --out wall.svg --sizes 64 --schemes dark --paints brand
      A wall of all marks at one size, each with its name.
  azora mark sheet --out two.png --ids sapiens,nexus --paints brand,#10b981
      Two marks in two paints.
  azora mark sheet --out drafts.png --marks drawings --sizes 24,64
      Marks in the making, from a folder.

Exit codes: 0 drawn, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Sheet {
    /// The file to write; its ending says which picture it is
    #[arg(long, value_name = "FILE.svg|FILE.png")]
    out: PathBuf,
    /// Marks in this order; without any, all
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    ids: Vec<String>,
    /// Sizes in pixels
    #[arg(long, value_name = "PX,…", value_delimiter = ',', default_values_t = ContactSheet::default().sizes)]
    sizes: Vec<u32>,
    /// The theme whose backgrounds they stand on
    #[arg(long, value_name = "NAME", default_value = "admin", value_parser = |name: &str| ThemeName::from_name(name, "").map_err(|error| error.reason))]
    theme: ThemeName,
    /// Light, dark or both
    #[arg(long, value_name = "SCHEME,…", value_delimiter = ',', default_values_t = [Scheme::Light, Scheme::Dark], value_parser = |name: &str| Scheme::from_name(name, "").map_err(|error| error.reason))]
    schemes: Vec<Scheme>,
    /// brand, theme, gradient, ink, or an ink as #rrggbb
    #[arg(long, value_name = "PAINT,…", value_delimiter = ',', default_values_t = ContactSheet::default().paints)]
    paints: Vec<String>,
    /// Marks in a row; without it one where there are several sizes, else as many as suit
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    columns: u32,
    /// Write no names; a PNG never has any
    #[arg(long)]
    unlabelled: bool,
    /// A folder of marks in place of the family's
    #[arg(long, value_name = "FOLDER")]
    marks: Option<PathBuf>,
}

/// What the ending of a file asks for.
#[derive(Clone, Copy, ValueEnum)]
enum Picture {
    Svg,
    Png,
}

impl Sheet {
    /// Draws it.
    pub(crate) fn run(self) -> Result<()> {
        let ending = self.out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let picture = Picture::from_str(ending, true).map_err(|_| {
            let reason = format!("{} ends neither in .svg nor in .png; name it so.", self.out.display());
            Failure::new("argument.invalid", reason)
        })?;
        let marks = self.marks.as_deref().map_or_else(|| Ok(Marks::ready()), sources::marks)?;
        let sheet = ContactSheet {
            ids: self.ids,
            theme: self.theme,
            sizes: self.sizes,
            schemes: self.schemes,
            paints: self.paints,
            columns: self.columns,
            labels: !self.unlabelled,
        };
        let bytes = match picture {
            Picture::Svg => marks.contact_sheet(&sheet)?.into_bytes(),
            Picture::Png => marks.contact_sheet_png(&sheet)?,
        };
        write(&self.out, &bytes)?;
        let size = bytes.len().div_ceil(1000);
        output::line(format_args!("{:<13} {size} kB in {}", "Written", self.out.display()))
    }
}
