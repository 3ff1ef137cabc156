//! The wasm modules of the npm package, one an entry.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use crate::process::{cargo, command, output, root, run};

/// The features of `azora-wasm` that make one module each, first those that a page needs first.
pub const MODULES: &[&str] =
    &["home", "tags", "elements", "feed", "motion", "metrics", "color", "tokens", "derive", "raster"];

/// The modules that stay slender: those that a page needs first, and that of elements as objects.
const FIRST: &[&str] = &["home", "tags", "elements"];

/// The module that is built for speed, at twice the size: it computes, where the others look up.
const QUICK: &str = "derive";

/// The module into which numbers and texts cross alone: it needs no glue.
const PLAIN: &str = "tags";

const TARGET: &str = "wasm32-unknown-unknown";
const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Builds one module and the JavaScript around it into `folder`, optimised for size.
pub fn build(name: &str, features: &str, folder: &Path) -> Result<()> {
    let profile = if name == QUICK { "wasm-quick" } else { "wasm" };
    let flags = ["--features", features, "--profile", profile, "--target", TARGET];
    run(cargo().args(["build", "-q", "-p", "azora-wasm"]).args(flags).env(RUSTFLAGS, remapped()))?;
    let built = root().join("target").join(TARGET).join(profile).join("azora_wasm.wasm");
    let bound = root().join("target/wasm").join(name);
    let module = format!("{name}_bg.wasm");
    fs::create_dir_all(folder)?;
    fs::create_dir_all(&bound)?;
    if name == PLAIN {
        fs::copy(&built, bound.join(&module))?;
    } else {
        run(cargo().args(["run", "-q", "-p", "azora-wasm-bindgen", "--"]).arg(&built).arg(name).arg(&bound))?;
        let glue = format!("{name}.js");
        fs::write(folder.join(&glue), without_docs(&fs::read_to_string(bound.join(&glue))?))?;
        let types = format!("{name}.d.ts");
        // A typed list is one: the wrapper gives nothing else, and the native module takes nothing else.
        fs::write(folder.join(&types), fs::read_to_string(bound.join(&types))?.replace("Array | number[]", "Array"))?;
    }
    if FIRST.contains(&name) {
        slender(name, &fs::read(bound.join(&module))?)?;
    }
    let how: &[&str] = match name {
        QUICK => &["-O3"],
        // Its control flow, flattened and looped anew, takes less; a frame takes hardly longer. Nothing stands where the stack ends.
        "tags" | "elements" => &[
            "-Os",
            "--flatten",
            "--rereloop",
            "-Oz",
            "--low-memory-unused",
            "--generate-global-effects",
            "-Oz",
            "--converge",
        ],
        _ => &["-Os"],
    };
    optimise(&bound.join(&module), &folder.join(&module), how)
}

/// Flags that keep this machine's folders out of a module: a panic names the file it came from.
fn remapped() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default();
    let sources = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten().map(|entry| entry.path());
    sources.chain([root()]).map(|folder| format!("--remap-path-prefix={}= ", folder.display())).collect()
}

/// Writes the smaller `to` of `from`; a module that is the same as last time is not done again.
fn optimise(from: &Path, to: &Path, how: &[&str]) -> Result<()> {
    let done = from.with_extension("done");
    let bytes = fs::read(from)?;
    if to.exists() && fs::read(&done).is_ok_and(|last| last == bytes) {
        return Ok(());
    }
    let flags = ["--strip-debug", "--strip-producers", "--strip-target-features"];
    run(command("node_modules/.bin/wasm-opt", "bindings/js").args(how).args(flags).arg(from).arg("-o").arg(to))?;
    fs::write(done, bytes)?;
    Ok(())
}

/// Sees to it that Rust can build for wasm.
pub fn setup() -> Result<()> {
    let installed = output(command("rustup", "").args(["target", "list", "--installed"])).unwrap_or_default();
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    run(command("rustup", "").args(["target", "add", TARGET]))
}

/// Refuses a first module that holds what belongs to another: a parser or a printer of numbers, JSON, XML or colours. The
/// names of its functions are still in it here.
fn slender(name: &str, module: &[u8]) -> Result<()> {
    for word in ["dec2flt", "flt2dec", "roxmltree", "serde_json", "azora_core::tokens::reader"] {
        if module.windows(word.len()).any(|window| window == word.as_bytes()) {
            bail!("the wasm module {name}, which a page loads first, holds {word}, which belongs to another");
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
