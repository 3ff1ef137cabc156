//! The program that does works of `benches/` alone: for the least of 20 runs, and for a tool that counts instructions.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{instructions, target};
use crate::process::{cargo, command, output, run};

/// The program, built, and whether instructions can be counted here.
pub struct Counter {
    program: PathBuf,
    counts: bool,
    works: String,
}

/// What a work is.
pub struct Work<'a> {
    /// Pieces in a round.
    pub pieces: f64,
    /// What a piece is, in words.
    pub piece: &'a str,
}

impl Counter {
    /// Builds it for speed.
    pub fn build() -> Result<Self> {
        run(cargo().args(["build", "-q", "--release", "-p", "azora-benches", "--bin", "count"]))?;
        let program = target()?.join("release/count");
        let counts = output(command("valgrind", "").arg("--version")).is_some();
        if !counts {
            println!("instructions: skipped, there is no valgrind here");
        }
        let works = output(&mut command(&program, "")).context("the works can't be listed")?;
        Ok(Self { program, counts, works })
    }

    /// What it prints when it is called so.
    pub fn said(&self, words: &[&str]) -> Result<String> {
        output(command(&self.program, "").args(words)).with_context(|| format!("count {words:?} fails"))
    }

    /// A work by its name.
    pub fn work(&self, name: &str) -> Result<Work<'_>> {
        for line in self.works.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            if let [named, pieces, _, piece] = fields.as_slice()
                && *named == name
            {
                return Ok(Work { pieces: pieces.parse()?, piece });
            }
        }
        anyhow::bail!("there is no work {name}")
    }

    /// Nanoseconds of a round of ours: the least of 20 runs.
    pub fn least(&self, name: &str) -> Result<f64> {
        Ok(self.said(&[name, "ours", "least"])?.trim().parse()?)
    }

    /// Instructions of a round of ours, where they can be counted.
    pub fn instructions(&self, name: &str) -> Result<Option<f64>> {
        if self.counts { instructions(&self.program, name, "ours").map(Some) } else { Ok(None) }
    }
}
