//! The stubs of the native module, from what the compiler knows of it.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use super::tool;
use crate::process::{root, run};

/// The committed file.
pub const FILE: &str = "bindings/python/python/azora/_azora.pyi";

/// Writes the committed file anew.
pub fn write() -> Result<()> {
    Ok(fs::write(root().join(FILE), text()?)?)
}

/// Whether the committed file is what would be written now.
pub fn fresh() -> Result<bool> {
    let made = text()?;
    Ok(fs::read_to_string(root().join(FILE)).is_ok_and(|committed| committed == made))
}

fn text() -> Result<String> {
    let folder: PathBuf = root().join("target/stubs");
    run(tool("maturin").args(["generate-stubs", "-q", "--out"]).arg(&folder))?;
    let written = folder.join("azora/_azora.pyi");
    fs::read_to_string(&written).with_context(|| format!("maturin wrote no {}", written.display()))
}
