//! `cargo xtask bench themes`: what the core derives, native and as wasm in Node, beside peers in Rust and JavaScript.
//!
//! Every figure is the least of 20 runs, all in one go. Instructions are counted where the work is native; Node compiles
//! while it runs, so a count of its instructions would tell of that too, and none is given.

use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};

use super::{instructions, load, scaled, target, with_version, write_table};
use crate::{
    npm,
    process::{cargo, command, output, run as start},
};

const MARKS: (&str, &str) = ("<!-- themes -->\n", "<!-- end of themes -->");
const FOLDER: &str = "benches/peers/themes";

/// The native works, by name: what they are set beside in JavaScript, and what a piece is.
const WORKS: &[(&str, &str, f64, &str)] = &[
    ("derive", "theme", 6.0, "a theme in both schemes, with all its roles"),
    ("services", "", 1.0, "the themes of all services and apps, each with its certificate"),
    ("gamut", "gamut", 6.0, "an oklch colour outside sRGB mapped and printed as hex"),
    ("ramp", "solved", 66.0, "a colour solved for its contrast"),
    ("tones", "", 6.0, "the sixteen tones of a colour in HCT"),
    ("pixels", "", 1.0, "the seeds of a picture of 512 × 512 pixels"),
];

/// Runs everything, and writes the table of themes.
pub fn run() -> Result<()> {
    start(cargo().args(["build", "-q", "--release", "-p", "azora-benches", "--bin", "count"]))?;
    npm::prepare()?;
    start(command("npm", FOLDER).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    let count = target()?.join("release/count");
    let packages = output(cargo().args(["tree", "-p", "azora-benches", "--depth", "1", "--prefix", "none"]))
        .context("cargo can't list the peers")?;
    let counts = output(command("valgrind", "").arg("--version")).is_some();
    let before = load();
    let script = output(command("node", FOLDER).arg("bench.mjs").arg(npm::dist()).env("AZORA_FORCE_WASM", "1"))
        .context("the peers in JavaScript can't be measured")?;
    let mut table = String::from(
        "| one piece of work | by | time | instructions | peer / ours, native | peer / ours, wasm |\n|---|---|--:|--:|--:|--:|\n",
    );
    for (name, script_name, pieces, piece) in WORKS {
        let native = |side: &str| -> Result<Option<(f64, Option<f64>)>> {
            let Some(said) = output(command(&count, "").args([name, side, "least"])) else { return Ok(None) };
            let instructions = if counts { Some(instructions(&count, name, side)? / pieces) } else { None };
            Ok(Some((said.trim().parse::<f64>()? / pieces, instructions)))
        };
        let (ours, counted) = native("ours")?.with_context(|| format!("{name} can't be measured"))?;
        let scripted: Vec<(&str, f64)> = script.lines().filter_map(|line| row_of(line, script_name)).collect();
        // A ramp has eleven colours; the peer's piece is one.
        let share = if *name == "ramp" { 11.0 } else { 1.0 };
        let wasm = scripted.iter().find(|(who, _)| *who == "ours").map(|(_, time)| time / share);
        let mut line = |who: &str, time: f64, counted: Option<f64>, peer: bool| {
            let ratio = |ours: Option<f64>| match ours {
                Some(ours) if peer => format!("{:.1}", time / ours),
                _ => "–".to_owned(),
            };
            let counted = counted.map_or_else(|| "–".to_owned(), |count| scaled(count, &["", "k", "M", "G"]));
            let time = scaled(time, &["ns", "µs", "ms", "s"]);
            let (native, wasm) = (ratio(Some(ours)), ratio(wasm));
            let _ = writeln!(table, "| {piece} | {who} | {time} | {counted} | {native} | {wasm} |");
        };
        line("ours, native", ours, counted, false);
        if let Some(wasm) = wasm {
            line("ours, wasm", wasm, None, false);
        }
        let works = output(&mut command(&count, "")).context("the works can't be listed")?;
        let package = works.lines().find_map(|line| line.strip_prefix(&format!("{name}\t"))?.split('\t').nth(1));
        if let Some(package) = package.filter(|package| *package != "-") {
            let (time, counted) = native("peer")?.with_context(|| format!("the peer of {name} can't be measured"))?;
            line(&with_version(package, &packages), time, counted, true);
        }
        for (who, time) in scripted.iter().filter(|(who, _)| *who != "ours") {
            line(who, *time, None, true);
        }
    }
    ensure!(!table.is_empty(), "nothing was measured");
    let _ = writeln!(table, "\nLoad of the machine before: {before}; after: {}.", load());
    write_table(MARKS, &table)
}

/// Who and how long, of a line of the script about this work.
fn row_of<'a>(line: &'a str, work: &str) -> Option<(&'a str, f64)> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [named, who, time] = fields.as_slice() else { return None };
    if *named == work { Some((who, time.parse().ok()?)) } else { None }
}
