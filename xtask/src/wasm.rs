//! The wasm modules of the npm package, one an entry.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::{cargo, command, output, root, run};

/// The features of `azora-wasm` that make one module each, first the one that every page needs.
pub const MODULES: &[&str] = &["home", "color", "tokens", "raster"];

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds one module and the JavaScript around it into `folder`, optimised for size.
pub fn build(name: &str, features: &str, folder: &Path) -> Result<()> {
    run(cargo().args([
        "build",
        "-q",
        "-p",
        "azora-wasm",
        "--features",
        features,
        "--profile",
        "wasm",
        "--target",
        TARGET,
    ]))?;
    let built = root().join("target").join(TARGET).join("wasm/azora_wasm.wasm");
    run(cargo().args(["run", "-q", "-p", "azora-wasm-bindgen", "--"]).arg(&built).arg(name).arg(folder))?;
    if name == "home" {
        slender(&folder.join("home_bg.wasm"))?;
    }
    let glue = folder.join(name).with_extension("js");
    let text = std::fs::read_to_string(&glue)?;
    std::fs::write(&glue, without_docs(&text))?;
    let module = folder.join(format!("{name}_bg.wasm"));
    let optimise = ["-Os", "--strip-debug", "--strip-producers", "--strip-target-features"];
    run(command("node_modules/.bin/wasm-opt", "bindings/js").args(optimise).arg(&module).arg("-o").arg(&module))
}

/// Sees to it that Rust can build for wasm.
pub fn setup() -> Result<()> {
    let installed = output(command("rustup", "").args(["target", "list", "--installed"])).unwrap_or_default();
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    run(command("rustup", "").args(["target", "add", TARGET]))
}

/// Refuses a first module that has grown a parser or printer which it is meant to do without; the names of its functions
/// are still in it here.
fn slender(module: &Path) -> Result<()> {
    let bytes = std::fs::read(module).with_context(|| format!("{} can't be read", module.display()))?;
    let heavy: [&[u8]; 5] = [b"dec2flt", b"flt2dec", b"roxmltree", b"serde_json", b"azora_core::color::parse"];
    for word in heavy {
        if bytes.windows(word.len()).any(|window| window == word) {
            bail!("the first wasm module holds {}, which belongs to another", String::from_utf8_lossy(word));
        }
    }
    Ok(())
}

/// Drops doc comments: the documentation stands in the package's own types.
fn without_docs(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/**") {
        kept.push_str(before.trim_end_matches(' '));
        rest = after.split_once("*/").map_or("", |(_, after)| after.strip_prefix('\n').unwrap_or(after));
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::without_docs;

    #[test]
    fn drops_docs_and_nothing_else() {
        let text = "a;\n    /**\n     * b\n     */\n    c;\n/* d */\n/** e */ f";
        assert_eq!(without_docs(text), "a;\n    c;\n/* d */\n f");
    }
}
