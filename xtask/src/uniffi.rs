//! The Kotlin and Swift that `UniFFI` generates over the library, and the closed sets as enums of both: all of it committed.

mod hide;
mod names;
pub mod parity;

use std::{
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::process::{cargo, root, run};

const HEAD: &str = "// Written by `cargo xtask uniffi`; change bindings/surface or the core's names instead.\n";
const KOTLIN: &str = "bindings/kotlin/src/main/kotlin/org/azora/design";
const SWIFT: &str = "bindings/swift/Sources";

/// A generated file: its place from the top of the repository, and its text.
struct Generated {
    path: String,
    text: String,
}

/// Writes the generated files; with `--check` only tells which are not fresh.
pub fn step(words: &[&str]) -> Result<()> {
    match words {
        [] => write(),
        ["--check"] => {
            let stale = stale()?;
            if !stale.is_empty() {
                bail!("not fresh: {}; run `cargo xtask uniffi`", stale.join(", "));
            }
            Ok(())
        }
        _ => bail!("usage: cargo xtask uniffi [--check]"),
    }
}

/// The library of the tests, which can be made to panic; built where it isn't yet.
pub fn library() -> Result<PathBuf> {
    run(cargo().args(["build", "-q", "-p", "azora-uniffi", "--features", "panic"]))?;
    Ok(root().join("target/debug").join(format!("{DLL_PREFIX}azora_ffi{DLL_SUFFIX}")))
}

/// Lets `UniFFI` write a language's code over the library, and gives the folder it lies in.
pub fn generate(language: &str, library: &Path) -> Result<PathBuf> {
    let folder = root().join("target/uniffi").join(language);
    // Not built together with the library: cargo would compile UniFFI's command line into that.
    let generator = ["run", "-q", "-p", "azora-uniffi-bindgen", "--", "generate", "--no-format"];
    run(cargo().args(generator).args(["--language", language, "--out-dir"]).arg(&folder).arg(library))?;
    Ok(folder)
}

/// Whether the generated files of a folder are what would be written now; tells those that aren't.
pub fn fresh(folder: &str) -> Result<bool> {
    let stale: Vec<String> = stale()?.into_iter().filter(|path| path.starts_with(folder)).collect();
    if !stale.is_empty() {
        println!("not fresh: {}; run `cargo xtask uniffi`", stale.join(", "));
    }
    Ok(stale.is_empty())
}

/// The generated files that differ from what stands in the repository.
fn stale() -> Result<Vec<String>> {
    let differs = |file: &Generated| fs::read_to_string(root().join(&file.path)).ok().as_ref() != Some(&file.text);
    Ok(files()?.into_iter().filter(differs).map(|file| file.path).collect())
}

fn write() -> Result<()> {
    for Generated { path, text } in files()? {
        let path = root().join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| format!("{} can't be written", path.display()))?;
    }
    Ok(())
}

fn files() -> Result<Vec<Generated>> {
    let read = |path: PathBuf| fs::read_to_string(&path).with_context(|| format!("{} can't be read", path.display()));
    let library = library()?;
    let kotlin = read(generate("kotlin", &library)?.join("org/azora/design/internal/azora.kt"))?;
    let swift = generate("swift", &library)?;
    let (swift, header) = (read(swift.join("AzoraDesignFFI.swift"))?, read(swift.join("AzoraDesignCore.h"))?);
    let sets = names::sets()?;
    Ok(vec![
        file(KOTLIN, "internal/azora.kt", &hide::hide(body(&kotlin))),
        file(KOTLIN, "Names.kt", &names::kotlin(&sets)),
        file(SWIFT, "AzoraDesignFFI/AzoraDesignFFI.swift", &documented(body(&swift))),
        file(SWIFT, "AzoraDesignCore/AzoraDesignCore.h", body(&header)),
        file(SWIFT, "AzoraDesign/Names.swift", &names::swift(&sets)),
    ])
}

/// A file under our own head, without blanks at the ends of lines.
fn file(folder: &str, name: &str, text: &str) -> Generated {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    Generated { path: format!("{folder}/{name}"), text: format!("{HEAD}\n{}\n", lines.join("\n").trim()) }
}

/// The text without the generator's own two lines at its head.
fn body(text: &str) -> &str {
    text.splitn(3, '\n').last().unwrap_or_default()
}

/// The Swift without what hides a declaration from its documentation: three lines that not every parser reads, about code
/// that nobody sees, since the package's face stands before it.
fn documented(swift: &str) -> String {
    let lines: Vec<&str> = swift.lines().collect();
    let mut kept = Vec::new();
    let mut rest = lines.as_slice();
    while let [line, after @ ..] = rest {
        rest = match rest {
            ["#if swift(>=5.8)", hides, "#endif", after @ ..]
                if hides.trim() == "@_documentation(visibility: private)" =>
            {
                after
            }
            _ => {
                kept.push(*line);
                after
            }
        };
    }
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::documented;

    #[test]
    fn only_what_hides_is_left_out() {
        let swift =
            "a\n#if swift(>=5.8)\n    @_documentation(visibility: private)\n#endif\nb\n#if swift(>=5.8)\nc\n#endif";
        assert_eq!(documented(swift), "a\nb\n#if swift(>=5.8)\nc\n#endif");
    }
}
