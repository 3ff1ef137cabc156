//! `cargo xtask bench elements`, its second half: what both living elements cost the main thread of a page, in headless Chromium.

use std::fmt::Write as _;

use anyhow::{Context, Result, anyhow, ensure};

use super::write_table;
use crate::{
    debian::provide,
    npm,
    process::{command, output},
};

const MARKS: (&str, &str) = ("<!-- painted -->\n", "<!-- end of painted -->");

/// What is loaded: its name in the script, and for people.
const LOADS: &[(&str, &str)] = &[("gem", "the gem"), ("sankofa", "the engine"), ("both", "both on one page")];

/// Runs 600 frames of each, and writes the table.
pub fn run() -> Result<()> {
    provide("chromium", &["chromium"]).map_err(|reason| anyhow!(reason))?;
    npm::prepare()?;
    let chromium = output(command("which", "").arg("chromium")).unwrap_or_else(|| "/usr/bin/chromium".to_owned());
    let said = output(command("node", npm::FOLDER).arg("bench/painted.mjs").arg(chromium))
        .context("the elements can't be measured")?;
    let mut table = String::from("| lg, healthy, 600 frames | median | 95 % within |\n|---|--:|--:|\n");
    let mut rows = 0;
    for line in said.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, median, most, _] = fields.as_slice() else { continue };
        let title = LOADS.iter().find(|load| load.0 == *name).context("an unknown load was measured")?.1;
        let _ = writeln!(table, "| {title} | {median} ms | {most} ms |");
        rows += 1;
    }
    ensure!(rows == LOADS.len(), "{rows} loads were measured");
    write_table(MARKS, &table)
}
