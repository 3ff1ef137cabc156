//! Format, lints, and the tests of the Rust crates.

use std::fs;

use anyhow::Result;

use crate::{
    bake,
    process::{cargo, command, output, root, watch},
    suite::Outcome,
    wasm,
};

/// Crates with tests, and those that only carry the core into a language.
const TESTED: &[&str] = &["azora-core", "azora-cli", "azora-conformance", "xtask"];
const CARRIERS: &[&str] = &[
    "azora-node",
    "azora-python",
    "azora-uniffi",
    "azora-wasm-bindgen",
    "azora-uniffi-bindgen",
    "azora-benches",
    "azora-example",
];
/// What is linted otherwise than by itself.
const OTHERWISE: &[&[&str]] = &[
    &["-p", "azora-core", "--no-default-features"],
    &[
        "-p",
        "azora-wasm",
        "--target",
        "wasm32-unknown-unknown",
        "--features",
        "home,tags,elements,feed,motion,metrics,color,tokens,derive,raster",
    ],
];
/// The oldest Rust that builds the command: `rust-version` of the workspace.
const OLDEST: &str = "1.89";

pub fn run() -> Result<Outcome> {
    let mut outcome = Outcome::default();
    outcome.check(bake::run(true).inspect_err(|error| eprintln!("{error:#}")).is_ok());
    outcome.check(watch(cargo().args(["fmt", "--all", "--check"]))?.0);
    for name in TESTED.iter().chain(CARRIERS) {
        outcome.check(watch(cargo().args(["clippy", "-q", "-p", name, "--all-targets", "--", "-D", "warnings"]))?.0);
    }
    // A failed set-up fails the lint that needs it, and nothing else.
    wasm::setup().unwrap_or_else(|error| eprintln!("{error:#}"));
    for arguments in OTHERWISE {
        outcome.check(watch(cargo().args(["clippy", "-q"]).args(*arguments).args(["--", "-D", "warnings"]))?.0);
    }
    oldest(&mut outcome)?;
    for name in TESTED {
        let (passed, said) = watch(cargo().args(["test", "-p", name, "--no-fail-fast"]).env("INSTA_UPDATE", "no"))?;
        let part = Outcome::part(passed, count(&said));
        outcome.add(if *name == "azora-conformance" { part.with_vectors(&said) } else { part });
    }
    outcome.check(example("azora-example", "expected.txt")?);
    outcome.check(example("metered", "metered.txt")?);
    Ok(outcome)
}

/// Checks the command with the oldest Rust, where it is installed.
fn oldest(outcome: &mut Outcome) -> Result<()> {
    let installed = output(command("rustup", "").args(["toolchain", "list"])).unwrap_or_default();
    if installed.lines().any(|line| line.starts_with(OLDEST)) {
        let check = ["run", OLDEST, "cargo", "check", "-q", "-p", "azora-cli", "--target-dir", "target/oldest"];
        outcome.check(watch(command("rustup", "").args(check))?.0);
    } else {
        outcome.skipped.push(format!("the oldest Rust: `rustup toolchain install {OLDEST}` is not done"));
    }
    Ok(())
}

/// Whether an example prints what it prints in every language.
fn example(name: &str, expected: &str) -> Result<bool> {
    let (ran, said) = watch(cargo().args(["run", "-q", "-p", "azora-example", "--bin", name]))?;
    Ok(ran && said == fs::read_to_string(root().join("examples").join(expected))?)
}

/// Adds up the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn count(said: &str) -> Outcome {
    let mut outcome = Outcome::default();
    for line in said.lines().filter(|line| line.starts_with("test result:")) {
        let number = |word: &str| {
            let (before, _) = line.split_once(word)?;
            before.rsplit(' ').next()?.parse::<u32>().ok()
        };
        outcome.passed += number(" passed").unwrap_or(0);
        outcome.failed += number(" failed").unwrap_or(0);
        outcome.skipped.extend((0..number(" ignored").unwrap_or(0)).map(|_| "ignored in Rust".to_owned()));
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn counts_every_target() {
        let outcome = count(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\ntest result: FAILED. 1 passed; 2 failed; 0 ignored",
        );
        assert_eq!((outcome.passed, outcome.failed, outcome.skipped.len()), (4, 2, 1));
    }
}
