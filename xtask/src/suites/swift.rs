//! The Swift package: freshness, syntax, the library for the phones' targets, the vectors through the same scaffolding, and
//! the package's own tests where there is a Swift compiler.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    debian::starts,
    process::{cargo, command, output, root, run as done, watch},
    python,
    suite::Outcome,
    uniffi::{
        self,
        parity::{self, Language},
    },
};

const PACKAGE: &str = "bindings/swift";
const EXAMPLE: &str = "examples/ios";
/// Examples that run, and what they print.
const EXAMPLES: &[(&str, &str)] = &[("Six", "expected.txt"), ("Metered", "metered.txt")];
const PARSERS: &[&str] = &["tree-sitter==0.26.1", "tree-sitter-swift==0.7.4"];
const TARGETS: &[&str] = &["aarch64-apple-ios", "aarch64-linux-android"];

pub fn run() -> Result<Outcome> {
    let mut outcome = Outcome::default();
    outcome.check(uniffi::fresh(PACKAGE)?);
    outcome.add(parity::check(Language::Swift)?);
    for (name, _) in EXAMPLES {
        outcome.check(parity::shows("bindings/swift/README.md", &format!("{EXAMPLE}/{name}.swift"))?);
    }
    outcome.add(targets()?);
    match python::interpreter() {
        Some(python) => {
            outcome.add(parse(python)?);
            outcome.add(replay(python)?);
        }
        None => outcome.skipped.push("syntax and vectors: there is no Python 3.10".to_owned()),
    }
    if starts("swift") {
        outcome.add(package()?);
    } else {
        outcome.skipped.push("the package's own tests: there is no Swift compiler".to_owned());
    }
    Ok(outcome)
}

/// The library must build for the phones, as far as it can be told without their linkers.
fn targets() -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for target in TARGETS {
        if done(command("rustup", "").args(["target", "add", target])).is_err() {
            outcome.skipped.push(format!("rustup can't add {target}"));
            continue;
        }
        outcome.check(watch(cargo().args(["check", "-q", "-p", "azora-uniffi", "--target", target]))?.0);
    }
    Ok(outcome)
}

/// Every Swift file parses without an error node.
fn parse(python: &str) -> Result<Outcome> {
    let folder = root().join("target/swift/venv");
    let inside = folder.join(if cfg!(windows) { "Scripts/python" } else { "bin/python" });
    if output(command(&inside, "").args(["-c", "import tree_sitter_swift"])).is_none() {
        done(command(python, "").args(["-m", "venv", "--clear"]).arg(&folder))?;
        done(command(&inside, "").args(["-m", "pip", "install", "-q", "--disable-pip-version-check"]).args(PARSERS))?;
    }
    let mut files = swift_files(&root().join(PACKAGE))?;
    files.extend(swift_files(&root().join(EXAMPLE))?);
    let (passed, said) = watch(command(&inside, "").arg(script("parse.py")).args(files))?;
    Ok(Outcome::of(passed, &said))
}

fn swift_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        if entry.file_type()?.is_dir() && entry.file_name() != ".build" {
            found.extend(swift_files(&path)?);
        } else if entry.file_type()?.is_file() && path.extension().is_some_and(|it| it == "swift") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The vectors through the Python that `UniFFI` generates from the same library.
fn replay(python: &str) -> Result<Outcome> {
    let library = uniffi::library()?;
    let module = uniffi::generate("python", &library)?;
    fs::copy(&library, module.join(library.file_name().context("the library has no name")?))?;
    let vectors = root().join("bindings/conformance");
    let (passed, said) = watch(command(python, "").arg("-B").arg(script("replay.py")).args([module, vectors]))?;
    Ok(Outcome::of(passed, &said).with_vectors(&said))
}

/// A script beside this file.
fn script(name: &str) -> PathBuf {
    root().join("xtask/src/suites/swift").join(name)
}

/// What Swift itself says: `XCTest`'s counts, and the examples.
fn package() -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let scratch = root().join("target/swift/build");
    let swift = |verb: &str| {
        let mut swift = command("swift", PACKAGE);
        swift.arg(verb).arg("--scratch-path").arg(&scratch);
        swift
    };
    let (passed, said) = watch(&mut swift("test"))?;
    outcome.add(Outcome::part(passed, executed(&said)).with_vectors(&said));
    // A target of a Swift package must lie inside it.
    for (name, _) in EXAMPLES {
        let folder = root().join(PACKAGE).join("Examples").join(name);
        fs::create_dir_all(&folder)?;
        fs::copy(root().join(EXAMPLE).join(format!("{name}.swift")), folder.join("main.swift"))?;
    }
    for (name, expected) in EXAMPLES {
        let expected = fs::read_to_string(root().join("examples").join(expected))?;
        let printed = output(swift("run").args(["-q", name]).env("AZORA_EXAMPLES", "1"));
        outcome.check(printed.as_deref() == Some(expected.trim()));
    }
    Ok(outcome)
}

/// The last line `Executed 7 tests, with 1 failure (…)`.
fn executed(said: &str) -> Outcome {
    let counts = said.lines().rev().find_map(|line| {
        let (tests, rest) = line.trim().strip_prefix("Executed ")?.split_once(" test")?;
        let (_, failures) = rest.split_once("with ")?;
        Some((tests.parse::<u32>().ok()?, failures.split(' ').next()?.parse::<u32>().ok()?))
    });
    let (tests, failed) = counts.unwrap_or_default();
    Outcome { passed: tests.saturating_sub(failed), failed, ..Outcome::default() }
}

#[cfg(test)]
mod tests {
    use super::executed;

    #[test]
    fn counts_what_xctest_executed() {
        let outcome = executed("\t Executed 7 tests, with 2 failures (0 unexpected) in 0.1 (0.1) seconds\n");
        assert_eq!((outcome.passed, outcome.failed), (5, 2));
    }
}
