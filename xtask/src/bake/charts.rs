//! The eight colours of charts as Rust constants.

use std::{fmt::Write, path::Path};

use anyhow::{Context, Result};
use azora_core::{Contrast, Rgb8, Scheme, solve_charts};

/// The text of `core/src/derive/charts/ready.rs`.
pub(super) fn text(_root: &Path) -> Result<String> {
    let mut out = String::from(
        "//! Baked by `cargo xtask bake` from what `solve_charts` finds; not to be edited.\n\n\
         use crate::Rgb8;\n\n\
         const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {\n    Rgb8 { r, g, b }\n}\n",
    );
    for scheme in Scheme::ALL {
        for contrast in Contrast::ALL {
            let colors = solve_charts(*scheme, *contrast)
                .with_context(|| format!("no eight colours are apart in {scheme} {contrast}"))?;
            let name = match contrast {
                Contrast::Standard => scheme.name().to_uppercase(),
                Contrast::High => format!("{}_HIGH", scheme.name().to_uppercase()),
            };
            let rows: String = colors.iter().fold(String::new(), |mut rows, color| {
                let Rgb8 { r, g, b } = color;
                rows.push_str(&format!("    rgb({r}, {g}, {b}), // {}\n", color.hex()));
                rows
            });
            write!(out, "\npub(super) const {name}: [Rgb8; 8] = [\n{rows}];\n")?;
        }
    }
    Ok(out)
}
