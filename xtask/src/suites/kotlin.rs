//! The Maven module over the library: freshness of the generated Kotlin, then its own tests.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{
    debian,
    process::{command, root, watch},
    suite::Outcome,
    uniffi::{
        self,
        parity::{self, Language},
    },
};

pub fn run() -> Result<Outcome> {
    for (program, packages) in [("java", ["default-jdk-headless"]), ("mvn", ["maven"])] {
        if let Err(reason) = debian::provide(program, &packages) {
            return Ok(Outcome::skip(reason));
        }
    }
    let mut outcome = Outcome::default();
    outcome.check(uniffi::fresh("bindings/kotlin")?);
    outcome.add(parity::check(Language::Kotlin)?);
    for example in ["Six.kt", "Metered.kt"] {
        outcome.check(parity::shows("bindings/kotlin/README.md", &format!("examples/android/{example}"))?);
    }
    let reports = root().join("target/kotlin/surefire-reports");
    if reports.exists() {
        fs::remove_dir_all(&reports)?;
    }
    let (passed, said) = watch(command("mvn", "bindings/kotlin").args(["-B", "-ntp", "test"]))?;
    outcome.add(Outcome::part(passed, count(&reports)?).with_vectors(&said));
    Ok(outcome)
}

/// Adds up Surefire's reports.
fn count(reports: &Path) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let Ok(files) = fs::read_dir(reports) else { return Ok(outcome) };
    for path in files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|it| it == "xml")) {
        let report = fs::read_to_string(&path)?;
        outcome.add(suite(&report).with_context(|| format!("{} is no report of a suite", path.display()))?);
    }
    Ok(outcome)
}

/// The counts of `<testsuite … tests="4" errors="0" skipped="1" failures="1">`.
fn suite(report: &str) -> Option<Outcome> {
    let (_, head) = report.split_once("<testsuite ")?;
    let (head, _) = head.split_once('>')?;
    let count = |name: &str| {
        let (_, value) = head.split_once(&format!(" {name}=\""))?;
        value.split_once('"')?.0.parse::<u32>().ok()
    };
    let (failed, skipped) = (count("errors")? + count("failures")?, count("skipped")?);
    let reasons = (0..skipped).map(|_| "disabled in Kotlin".to_owned()).collect();
    Some(Outcome { passed: count("tests")?.checked_sub(failed + skipped)?, failed, skipped: reasons, vectors: None })
}

#[cfg(test)]
mod tests {
    use super::suite;

    #[test]
    fn counts_a_report() {
        let report =
            "<?xml?>\n<testsuite name=\"A\" time=\"1\" tests=\"5\" errors=\"1\" skipped=\"1\" failures=\"1\">\n";
        let outcome = suite(report).unwrap();
        assert_eq!((outcome.passed, outcome.failed, outcome.skipped.len()), (2, 2, 1));
        assert!(suite("<testsuite tests=\"5\">").is_none());
    }
}
