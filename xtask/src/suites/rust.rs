//! Format, lints, and the tests of the Rust crates.

use std::fs;

use anyhow::Result;

use crate::{
    bake,
    process::{cargo, root, watch},
    suite::Outcome,
};

/// Crates with tests, and those that only carry the core into a language.
const TESTED: &[&str] = &["azora-core", "azora-cli", "azora-conformance", "xtask"];
const CARRIERS: &[&str] = &["azora-node", "azora-python", "azora-uniffi", "azora-example"];

pub fn run() -> Result<Outcome> {
    let mut outcome = Outcome::default();
    outcome.check(bake::run(true).inspect_err(|error| eprintln!("{error:#}")).is_ok());
    outcome.check(watch(cargo().args(["fmt", "--all", "--check"]))?.0);
    for name in TESTED.iter().chain(CARRIERS) {
        outcome.check(watch(cargo().args(["clippy", "-q", "-p", name, "--all-targets", "--", "-D", "warnings"]))?.0);
    }
    for name in TESTED {
        let (passed, said) = watch(cargo().args(["test", "-p", name, "--no-fail-fast"]).env("INSTA_UPDATE", "no"))?;
        let part = Outcome::part(passed, count(&said));
        outcome.add(if *name == "azora-conformance" { part.with_vectors(&said) } else { part });
    }
    outcome.check(example()?);
    Ok(outcome)
}

/// Whether the six lines print what they print in every language.
fn example() -> Result<bool> {
    let (ran, said) = watch(cargo().args(["run", "-q", "-p", "azora-example"]))?;
    Ok(ran && said == fs::read_to_string(root().join("examples/expected.txt"))?)
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
