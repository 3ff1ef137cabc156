//! The kit's page in headless Chromium: what its proofs and its pictures share.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::{
    debian::provide,
    npm,
    process::{cargo, command, output, root, run},
};

/// Where the scripts are that open the page, and the fonts, from the top.
pub const FOLDER: &str = "bindings/cli/tests/gallery";
/// The page, in the kit.
const PAGE: &str = "index.html";

/// Builds the kit; gives where its page stands.
pub fn page() -> Result<PathBuf> {
    let kit = root().join("target/gallery");
    run(cargo().args(["run", "-q", "-p", "azora-cli", "--", "kit", "build", "--out"]).arg(&kit))?;
    Ok(kit.join(PAGE))
}

/// The digest of a built page, as the kit's manifest has it.
pub fn digest(page: &Path) -> Result<String> {
    let manifest: Manifest = serde_json::from_slice(&fs::read(page.with_file_name("manifest.json"))?)?;
    let listed = manifest.files.into_iter().find(|file| file.path == PAGE);
    Ok(listed.context("the kit's manifest has no page")?.sha256)
}

/// What is read of a kit's manifest.
#[derive(Deserialize)]
struct Manifest {
    files: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    path: String,
    sha256: String,
}

/// One of the scripts, set up to run with Chromium; or why this machine can't run it.
pub fn script(name: &str) -> Result<Result<Command, String>> {
    if !npm::node() {
        return Ok(Err("Node 20 or newer is not installed".to_owned()));
    }
    if let Err(reason) = provide("chromium", &["chromium"]) {
        return Ok(Err(reason));
    }
    npm::install(FOLDER)?;
    let chromium = output(command("which", "").arg("chromium")).unwrap_or_else(|| "/usr/bin/chromium".to_owned());
    let mut script = command("node", FOLDER);
    script.arg(name).arg(chromium);
    Ok(Ok(script))
}
