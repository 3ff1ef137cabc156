//! `cargo xtask bake`: writes what is made from the project's own sources: the data compiled into the core, the page of
//! errors, the description of the surface.

mod brand;
mod charts;
mod errors;
mod surface;
mod theme;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::process;

/// Makes the text of a baked file from what stands under the top of the repository.
type Baker = fn(&Path) -> Result<String>;

const BAKED: &[(&str, Baker)] = &[
    ("core/src/theme/ready.rs", theme::text),
    ("core/src/recipe/ready.rs", theme::recipes),
    ("core/src/brand/ready.rs", brand::text),
    ("core/src/derive/charts/ready.rs", charts::text),
    ("docs/errors.md", errors::text),
    ("bindings/conformance/surface.json", surface::text),
];

/// Writes every baked file, or fails where one is stale.
pub fn run(check: bool) -> Result<()> {
    let root = process::root();
    for (file, text) in BAKED {
        let text = text(&root).with_context(|| format!("while baking {file}"))?;
        let path = root.join(file);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            bail!("{file} is stale; run `cargo xtask bake`");
        }
        fs::write(&path, text).with_context(|| format!("can't write {file}"))?;
        println!("baked {file}");
    }
    Ok(())
}
