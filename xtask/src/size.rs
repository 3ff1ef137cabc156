//! The sizes of what a page loads, raw and brotli.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    npm,
    process::{command, output, root},
    wasm,
};

/// The committed table.
const FILE: &str = "bindings/js/SIZES.md";

/// What the first module is meant to take in bytes of brotli, since every page pays it.
const TARGET: usize = 60 * 1024;

/// What it may take.
const BUDGET: usize = 64 * 1024;

const HEAD: &str = "\
| entry | wasm | brotli | JavaScript | brotli | together, brotli |
|---|--:|--:|--:|--:|--:|
";

/// Builds the modules, prints their sizes and writes the table; more than the budget is an error.
pub fn run() -> Result<()> {
    npm::prepare()?;
    let table = table()?;
    let text = format!(
        "# What a page loads\n\nWritten by `cargo xtask size`, in KB of 1024 bytes; brotli at its highest level. The JavaScript is \
         not minified. The first module, which every page needs, aims at {} of brotli and never takes more than {}.\n\n{table}",
        kilobytes(TARGET),
        kilobytes(BUDGET)
    );
    fs::write(root().join(FILE), text)?;
    ensure!(within_budget()?, "the first module takes more than {} KB", kilobytes(BUDGET));
    Ok(())
}

/// Prints the sizes of the modules as they are built, and gives them as a table.
pub fn table() -> Result<String> {
    let folder = npm::dist();
    let mut table = String::from(HEAD);
    for name in wasm::MODULES {
        let (entry, wrapper) = if *name == "home" { (".".to_owned(), "index") } else { (format!("./{name}"), *name) };
        let module = size(&module(name))?;
        let mut script = (0, 0);
        for file in [&format!("wasm/{name}.js"), &format!("{wrapper}.js"), "argument.js", "error.js", "module.js"] {
            let (raw, small) = size(&folder.join(file))?;
            script = (script.0 + raw, script.1 + small);
        }
        let cells = [module.0, module.1, script.0, script.1, module.1 + script.1].map(kilobytes).join(" | ");
        table.push_str(&format!("| `{entry}` | {cells} |\n"));
    }
    print!("{table}");
    Ok(table)
}

/// Whether the first module, as it is built, is small enough.
pub fn within_budget() -> Result<bool> {
    Ok(size(&module("home"))?.1 <= BUDGET)
}

fn module(name: &str) -> PathBuf {
    npm::dist().join(format!("wasm/{name}_bg.wasm"))
}

/// Bytes of a file, raw and brotli.
fn size(file: &Path) -> Result<(usize, usize)> {
    let raw = fs::metadata(file).with_context(|| format!("{} is not there", file.display()))?.len();
    let script = "console.log(zlib.brotliCompressSync(fs.readFileSync(process.argv[1])).length)";
    let small = output(command("node", "").args(["-e", script]).arg(file)).context("Node can't compress")?;
    Ok((usize::try_from(raw)?, small.parse()?))
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!([0, 1, 1024, 61440].map(super::kilobytes), ["0.0", "0.1", "1.0", "60.0"]);
    }
}
