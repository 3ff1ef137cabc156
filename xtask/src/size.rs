//! The sizes of what a page loads, raw and brotli.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    npm,
    process::{command, output, root},
    wasm,
};

/// The committed table.
const FILE: &str = "bindings/js/SIZES.md";

/// Of the first module and its JavaScript, in bytes of brotli: what every page pays.
const BUDGET: usize = 60 * 1024;

/// Builds the modules, prints their sizes and writes the table; more than the budget is an error.
pub fn run() -> Result<()> {
    npm::prepare()?;
    let folder = npm::dist();
    let mut table =
        String::from("| entry | wasm | brotli | JavaScript | brotli | together, brotli |\n|---|--:|--:|--:|--:|--:|\n");
    let mut first = 0;
    for name in wasm::MODULES {
        let entry = if *name == "home" { "." } else { &format!("./{name}") };
        let module = size(&folder.join(format!("wasm/{name}_bg.wasm")))?;
        let (mut raw, mut small) = (0, 0);
        let wrapper = if *name == "home" { "index" } else { name };
        for file in [&format!("wasm/{name}.js"), &format!("{wrapper}.js"), "argument.js", "error.js", "module.js"] {
            let (a, b) = size(&folder.join(file))?;
            (raw, small) = (raw + a, small + b);
        }
        let both = module.1 + small;
        if *name == "home" {
            first = both;
        }
        let cells = [module.0, module.1, raw, small, both].map(kilobytes).join(" | ");
        table.push_str(&format!("| `{entry}` | {cells} |\n"));
    }
    print!("{table}");
    let text = format!(
        "# What a page loads\n\nWritten by `cargo xtask size`, in KB of 1024 bytes; brotli at its highest level. The JavaScript is \
         not minified. The first entry, which every page needs, stays at or below {}.\n\n{table}",
        kilobytes(BUDGET)
    );
    fs::write(root().join(FILE), text)?;
    anyhow::ensure!(
        first <= BUDGET,
        "the first entry takes {} KB; {} are allowed",
        kilobytes(first),
        kilobytes(BUDGET)
    );
    Ok(())
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
