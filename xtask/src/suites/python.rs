//! The Python package: its stubs, its types, its tests.

use anyhow::Result;

use crate::{
    process::{cargo, watch},
    python::{develop, develop_panic, interpreter, setup, stubs, tool},
    suite::Outcome,
};

pub fn run() -> Result<Outcome> {
    let Some(interpreter) = interpreter() else {
        return Ok(Outcome::skip("there is no Python from 3.10 on with venv"));
    };
    setup(interpreter)?;
    let panic = develop_panic()?;
    develop()?;

    let mut outcome = Outcome::default();
    let crates = ["-p", "azora-surface", "-p", "azora-python", "--features", "azora-surface/python"];
    outcome.check(watch(cargo().args(["clippy", "-q", "--no-deps"]).args(crates).args(["--", "-D", "warnings"]))?.0);
    let fresh = stubs::fresh()?;
    if !fresh {
        println!("{} is stale: run `cargo xtask stubs` and commit it", stubs::FILE);
    }
    outcome.check(fresh);
    outcome.check(watch(tool("python").args(["-m", "mypy"]))?.0);
    outcome.check(watch(tool("python").args(["-m", "mypy.stubtest", "azora", "--allowlist", "stubtest.txt"]))?.0);

    let (passed, said) = watch(tool("python").args(["-m", "pytest", "-q"]).env("AZORA_PANIC_MODULE", panic))?;
    outcome.add(Outcome::part(passed, count(&said)).with_vectors(&said));
    Ok(outcome)
}

/// Reads pytest's last line, such as `1 failed, 12 passed in 75.03s (0:01:15)`; its words come in any order.
fn count(said: &str) -> Outcome {
    let starts = |line: &str| line.split(' ').next().is_some_and(|word| word.parse::<u32>().is_ok());
    let last = said.lines().rev().find(|line| starts(line) && line.contains(" in "));
    let number = |word: &str| {
        let words: Vec<&str> = last.unwrap_or_default().split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let at = words.iter().position(|it| *it == word)?;
        words.get(at.checked_sub(1)?)?.parse::<u32>().ok()
    };
    let failed = ["failed", "error", "errors"].into_iter().filter_map(number).sum();
    let skipped = number("skipped").unwrap_or(0);
    let why = said.lines().filter_map(|line| line.strip_prefix("SKIPPED ")).map(str::to_owned);
    let why: Vec<String> = why.chain(std::iter::repeat_n("skipped in Python".to_owned(), skipped as usize)).collect();
    Outcome {
        passed: number("passed").unwrap_or(0),
        failed,
        skipped: why.into_iter().take(skipped as usize).collect(),
        vectors: None,
    }
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn counts_whatever_the_order() {
        let outcome = count(
            "..s.F\nSKIPPED [2] tests/a.py:3: no panic\n1 failed, 12 passed, 2 skipped, 1 error in 75.03s (0:01:15)",
        );
        assert_eq!((outcome.passed, outcome.failed, outcome.skipped.len()), (12, 2, 2));
    }
}
