//! Sets up and runs the suites.

use std::time::Instant;

use anyhow::{Result, bail, ensure};

use crate::{
    suite::{Row, report},
    suites::{ALL, Suite},
};

/// Runs the named suites, or all of them, and prints one table.
pub fn run(names: &[&str]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| ALL.iter().all(|(known, _)| known != *name)) {
        let known: Vec<_> = ALL.iter().map(|(name, _)| *name).collect();
        bail!("there is no suite {unknown:?}; write one of: {}", known.join(" "));
    }
    let chosen: Vec<&Suite> = ALL.iter().filter(|(name, _)| names.is_empty() || names.contains(name)).collect();
    let mut rows = Vec::new();
    for (name, suite) in chosen {
        println!("\n==== {name}");
        let start = Instant::now();
        let outcome = suite();
        if let Err(error) = &outcome {
            println!("{name}: {error:#}");
        }
        rows.push(Row { name, outcome, took: start.elapsed() });
    }
    ensure!(report(&rows), "not everything passed");
    Ok(())
}
