//! `cargo xtask bake`: writes what is made from the project's own sources: the data compiled into the core, the page of
//! errors, the description of the surface.

mod brand;
mod charts;
mod choices;
mod errors;
mod light;
mod seeds;
mod surface;
mod theme;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

use crate::process;

/// Makes the text of a baked file from what stands under the top of the repository.
type Baker = fn(&Path) -> Result<String>;

const BAKED: &[(&str, Baker)] = &[
    ("core/src/theme/ready.rs", theme::text),
    ("core/src/recipe/ready.rs", theme::recipes),
    ("core/src/brand/ready.rs", brand::text),
    ("core/src/derive/charts/ready.rs", charts::text),
    ("core/src/derive/light/ready.rs", light::text),
    ("core/src/derive/ready.rs", seeds::text),
    ("docs/errors.md", errors::text),
    ("bindings/js/src/catalogue.ts", errors::data),
    ("bindings/conformance/surface.json", surface::text),
];

/// How often the core is built anew, since what is baked into it is baked from what it says itself.
const MOST_ROUNDS: u32 = 4;

/// Says to a round how many were before it.
const ROUND: &str = "AZORA_BAKE_ROUND";

/// Writes every baked file, or fails where one is stale.
///
/// Themes are derived by the core from seeds and contracts that are compiled into it. So after a round that changed the core
/// another one follows, with the core built anew, until nothing changes.
pub fn run(check: bool) -> Result<()> {
    let root = process::root();
    let mut core_changed = false;
    for (file, text) in choices::files()? {
        core_changed |= bake(&root, &file, &text, check)? && file.starts_with("core/");
    }
    for (file, text) in BAKED {
        let text = text(&root).with_context(|| format!("while baking {file}"))?;
        core_changed |= bake(&root, file, &text, check)? && file.starts_with("core/");
    }
    if !core_changed {
        return Ok(());
    }
    let round: u32 = std::env::var(ROUND).ok().and_then(|round| round.parse().ok()).unwrap_or(0);
    ensure!(round < MOST_ROUNDS, "baking comes to no end: {MOST_ROUNDS} rounds changed the core each");
    process::run(process::cargo().args(["run", "-q", "-p", "xtask", "--", "bake"]).env(ROUND, (round + 1).to_string()))
}

/// Writes one file; whether it was another before.
fn bake(root: &Path, file: &str, text: &str, check: bool) -> Result<bool> {
    let path = root.join(file);
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    if check {
        bail!("{file} is stale; run `cargo xtask bake`");
    }
    fs::write(&path, text).with_context(|| format!("can't write {file}"))?;
    println!("baked {file}");
    Ok(true)
}
