//! What a suite of tests came to.

use std::time::Duration;

/// Counts of one suite, and the reason of each skip.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
    /// One reason for each skipped test or part.
    pub skipped: Vec<String>,
}

impl Outcome {
    /// A suite that this machine can't run at all.
    pub fn skip(reason: impl Into<String>) -> Self {
        Self { skipped: vec![reason.into()], ..Self::default() }
    }

    /// Adds another's counts.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped.extend(other.skipped);
    }

    /// Adds one check.
    pub fn check(&mut self, passed: bool) {
        if passed { self.passed += 1 } else { self.failed += 1 }
    }

    /// What a runner of ours came to: its last line, or one failure where it broke off.
    pub fn of(passed: bool, said: &str) -> Self {
        let mut outcome = Self::from_line(said).unwrap_or_default();
        if !passed && outcome.failed == 0 {
            outcome.failed = 1;
        }
        outcome
    }

    /// Reads the last line `N passed, N failed, N skipped` that one of our own runners printed.
    pub fn from_line(said: &str) -> Option<Self> {
        let line = said.lines().rev().find(|line| line.contains(" passed, ") && line.contains(" failed"))?;
        let count = |word: &str| {
            let (before, _) = line.split_once(word)?;
            before.trim_end().rsplit([' ', ',']).next()?.parse::<u32>().ok()
        };
        let skipped = count(" skipped").unwrap_or(0);
        Some(Self {
            passed: count(" passed")?,
            failed: count(" failed")?,
            skipped: (0..skipped).map(|_| "see its output".to_owned()).collect(),
        })
    }
}

/// A row of the table.
pub struct Row {
    /// Name of the suite.
    pub name: &'static str,
    /// What it came to, or why it broke off.
    pub outcome: anyhow::Result<Outcome>,
    /// How long it took, builds included.
    pub took: Duration,
}

/// Prints the table and the plain last line; true where nothing failed.
pub fn report(rows: &[Row]) -> bool {
    let mut total = Outcome::default();
    println!("\n{:<10}{:>8}{:>8}{:>9}{:>8}   why", "suite", "passed", "failed", "skipped", "min:s");
    for row in rows {
        let seconds = row.took.as_secs();
        let (passed, failed, skipped, why) = match &row.outcome {
            // A suite in which nothing ran proves nothing.
            Ok(it) if it.passed + it.failed == 0 && it.skipped.is_empty() => (0, 1, 0, "it ran no test".to_owned()),
            Ok(it) => (it.passed, it.failed, it.skipped.len(), it.skipped.join("; ")),
            Err(error) => (0, 1, 0, format!("{error:#}").lines().next().unwrap_or_default().to_owned()),
        };
        println!("{:<10}{passed:>8}{failed:>8}{skipped:>9}{:>5}:{:02}   {why}", row.name, seconds / 60, seconds % 60);
        total.passed += passed;
        total.failed += failed;
        total.skipped.extend((0..skipped).map(|_| String::new()));
    }
    println!("\n{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped.len());
    total.failed == 0
}
