//! What a suite of tests came to.

use std::{collections::BTreeSet, time::Duration};

/// Counts of one suite, and the reason of each skip.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
    /// One reason for each skipped test or part.
    pub skipped: Vec<String>,
    /// Vectors that a replay passed, where the suite has one; every language shows the same.
    pub vectors: Option<u32>,
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
        self.vectors = self.vectors.or(other.vectors);
    }

    /// Adds one check.
    pub fn check(&mut self, passed: bool) {
        if passed { self.passed += 1 } else { self.failed += 1 }
    }

    /// What a part of a suite came to: a failure more where it broke off without one, or where no test ran.
    pub fn part(passed: bool, mut counted: Self) -> Self {
        if counted.failed == 0 && (!passed || counted.passed == 0) {
            println!("FAILED: {}", if passed { "no test ran" } else { "it broke off" });
            counted.failed = 1;
        }
        counted
    }

    /// What a runner of ours came to, by its last line.
    pub fn of(passed: bool, said: &str) -> Self {
        Self::part(passed, Self::from_line(said).unwrap_or_default())
    }

    /// Takes the count of a part that replays the vectors from its line `vectors: N passed, N failed`.
    pub fn with_vectors(mut self, said: &str) -> Self {
        let count = |line: &str| line.rsplit_once("vectors: ")?.1.split_once(" passed")?.0.parse::<u32>().ok();
        self.vectors = said.lines().rev().find_map(count);
        if self.vectors.is_none_or(|vectors| vectors == 0) {
            println!("FAILED: no vector was replayed");
            self.failed += 1;
        }
        self
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
            vectors: None,
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
    let mut vectors = BTreeSet::new();
    println!("\n{:<10}{:>8}{:>8}{:>9}{:>9}{:>8}   why", "suite", "passed", "failed", "skipped", "vectors", "min:s");
    for row in rows {
        let seconds = row.took.as_secs();
        let (passed, failed, skipped, why) = match &row.outcome {
            // A suite in which nothing ran proves nothing.
            Ok(it) if it.passed + it.failed == 0 && it.skipped.is_empty() => (0, 1, 0, "it ran no test".to_owned()),
            Ok(it) => (it.passed, it.failed, it.skipped.len(), it.skipped.join("; ")),
            Err(error) => (0, 1, 0, format!("{error:#}").lines().next().unwrap_or_default().to_owned()),
        };
        let replayed = row.outcome.as_ref().ok().and_then(|outcome| outcome.vectors);
        vectors.extend(replayed);
        let shown = replayed.map_or_else(|| "-".to_owned(), |count| count.to_string());
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        println!("{:<10}{passed:>8}{failed:>8}{skipped:>9}{shown:>9}{minutes:>5}:{seconds:02}   {why}", row.name);
        total.passed += passed;
        total.failed += failed;
        total.skipped.extend((0..skipped).map(|_| String::new()));
    }
    if vectors.len() > 1 {
        println!("\nthe suites did not pass the same number of vectors");
        total.failed += 1;
    }
    println!("\n{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped.len());
    total.failed == 0
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn a_part_in_which_nothing_ran_fails() {
        assert_eq!(Outcome::of(true, "no count").failed, 1);
        assert_eq!(Outcome::of(true, "0 passed, 0 failed, 2 skipped").failed, 1);
        assert_eq!(Outcome::of(false, "3 passed, 0 failed").failed, 1);
        assert_eq!(Outcome::of(true, "3 passed, 0 failed").failed, 0);
    }

    #[test]
    fn a_replay_without_vectors_fails() {
        let replayed = |said| Outcome::of(true, "3 passed, 0 failed").with_vectors(said);
        assert_eq!(
            (replayed("test a ... vectors: 3 passed, 0 failed").vectors, replayed("vectors").failed),
            (Some(3), 1)
        );
        assert_eq!(replayed("vectors: 0 passed, 0 failed").failed, 1);
    }
}
