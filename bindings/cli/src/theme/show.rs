//! `azora theme show`

use azora_core::{
    Certificate, CertifiedDistance, CertifiedPair, Contrast, DerivedTheme, Scheme, Theme, Vision, color_ramp,
};
use clap::Args;

use super::{subject::theme_of, summary::variant_name};
use crate::{
    failure::Result,
    output,
    table::{Side, Table, cut, swatch},
};

const EXAMPLES: &str = "\
Examples:
  azora theme show finance
      Every role in every variant, the ramp, every pair that was measured.
  azora theme show acme/certificate.json --scheme dark --contrast high | less
      One variant of a derived theme, checked against its certificate.

Colours are shown where the terminal has 24 bits of them, never with NO_COLOR.
Exit codes: 0 shown, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Show {
    /// A house theme, or the file of a certificate
    #[arg(value_name = "NAME|CERTIFICATE.json")]
    subject: String,
    /// Only this scheme: light or dark
    #[arg(long, value_parser = |name: &str| Scheme::from_name(name, "").map_err(|error| error.reason))]
    scheme: Option<Scheme>,
    /// Only this contrast: standard or high
    #[arg(long, value_parser = |name: &str| Contrast::from_name(name, "").map_err(|error| error.reason))]
    contrast: Option<Contrast>,
}

impl Show {
    /// Prints it.
    pub(crate) fn run(&self) -> Result<()> {
        let theme = theme_of(&self.subject)?;
        let certificate = theme.certificate();
        let out = [
            self.roles(&theme)?,
            ramp(&theme)?,
            self.pairs(&certificate),
            self.distances(&certificate),
            format!("Digest {}\n", theme.digest()),
        ];
        output::print(out.join("\n"))
    }

    fn wants(&self, scheme: Scheme, contrast: Contrast) -> bool {
        self.scheme.is_none_or(|it| it == scheme) && self.contrast.is_none_or(|it| it == contrast)
    }

    fn roles(&self, theme: &DerivedTheme) -> Result<String> {
        let variants: Vec<&Theme> =
            theme.variants().iter().filter(|it| self.wants(it.scheme(), it.contrast())).collect();
        let names: Vec<String> = variants.iter().map(|it| variant_name(it.scheme(), it.contrast())).collect();
        let heads: Vec<(&str, Side)> =
            core::iter::once(theme.name()).chain(names.iter().map(String::as_str)).map(|it| (it, Side::Left)).collect();
        let mut table = Table::new(&heads);
        for role in variants.first().map(|it| it.roles()).unwrap_or_default() {
            let mut cells = vec![role.clone()];
            for variant in &variants {
                let color = variant.color(&role)?;
                cells.push(format!("{}{color}", swatch(&color)));
            }
            table.row(cells);
        }
        Ok(table.to_string())
    }

    fn pairs(&self, certificate: &Certificate) -> String {
        let mut pairs: Vec<&CertifiedPair> =
            certificate.pairs.iter().filter(|it| self.wants(it.scheme, it.contrast)).collect();
        // Those that are exempt come last: their margin is no promise.
        pairs.sort_by(|a, b| a.exempt.cmp(&b.exempt).then(a.margin().total_cmp(&b.margin())));
        let mut table = Table::new(&[
            ("pair (fg: foreground)", Side::Left),
            ("state", Side::Left),
            ("variant", Side::Left),
            ("ratio", Side::Right),
            ("least", Side::Right),
            ("margin", Side::Right),
        ]);
        for pair in pairs {
            let margin = if pair.exempt { "exempt".to_owned() } else { cut(pair.margin(), 2) };
            table.row([
                short(&format!("{} / {}", pair.role, pair.ground)),
                pair.state.clone(),
                variant_name(pair.scheme, pair.contrast),
                cut(pair.ratio, 2),
                pair.min.to_string(),
                margin,
            ]);
        }
        table.to_string()
    }

    fn distances(&self, certificate: &Certificate) -> String {
        let mut distances: Vec<&CertifiedDistance> =
            certificate.distances.iter().filter(|it| self.wants(it.scheme, it.contrast)).collect();
        let margin = |it: &CertifiedDistance| it.min.map_or(f64::INFINITY, |min| it.distance - min);
        distances.sort_by(|a, b| margin(a).total_cmp(&margin(b)).then(a.distance.total_cmp(&b.distance)));
        let mut table = Table::new(&[
            ("apart", Side::Left),
            ("vision", Side::Left),
            ("variant", Side::Left),
            ("ΔE-OK", Side::Right),
            ("least", Side::Right),
        ]);
        for it in distances {
            table.row([
                format!("{} / {}", it.one, it.other),
                it.vision.map_or("full", Vision::name).to_owned(),
                variant_name(it.scheme, it.contrast),
                cut(it.distance, 3),
                it.min.map_or_else(|| "–".to_owned(), |min| min.to_string()),
            ]);
        }
        table.to_string()
    }
}

fn ramp(theme: &DerivedTheme) -> Result<String> {
    let mut table = Table::new(&[
        ("ramp", Side::Left),
        ("sRGB", Side::Left),
        ("on white", Side::Right),
        ("on ink", Side::Right),
        ("Display P3", Side::Left),
    ]);
    for step in color_ramp(&theme.brief().primary)? {
        table.row([
            format!("{}{}", step.step, if step.seed { " ◆" } else { "" }),
            format!("{}{}", swatch(&step.color), step.color),
            cut(step.white, 2),
            cut(step.ink, 2),
            if step.p3 == step.color { String::new() } else { step.p3 },
        ]);
    }
    Ok(table.to_string())
}

/// A pair that leaves room for the rest of an 80 column line.
fn short(pair: &str) -> String {
    const MOST: usize = 36;
    if pair.chars().count() <= MOST { pair.to_owned() } else { pair.replace("foreground", "fg") }
}
