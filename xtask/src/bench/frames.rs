//! `cargo xtask bench elements`, its first half: what a frame costs, native and as wasm in Node, the same picture in both.

use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::{Counter, load, scaled, write_table};
use crate::{npm, process::command};

const MARKS: (&str, &str) = ("<!-- frames -->\n", "<!-- end of frames -->");

/// Measures every work of `benches/src/elements.rs`, and writes the table of frames.
pub fn run() -> Result<()> {
    let counter = Counter::build()?;
    npm::prepare()?;
    let before = load();
    let told = counter.said(&["frames"])?;
    let mut node = command("node", npm::FOLDER);
    node.arg("bench/frames.mjs").env("AZORA_FORCE_WASM", "1");
    let scripted = fed(node, &told).context("frames can't be measured as wasm")?;
    let mut table = String::from(
        "| a frame, in a new pose | native | instructions | wasm | wasm / native | bytes, packed |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for line in told.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, _, _, _, _, _, bytes, _] = fields.as_slice() else { continue };
        let work = counter.work(name)?;
        let (native, counted) = (counter.least(name)? / work.pieces, counter.instructions(name)?);
        let wasm = scripted.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('\t'));
        let wasm: f64 = wasm.with_context(|| format!("{name} was not measured as wasm"))?.trim().parse()?;
        let counted = counted.map_or_else(|| "–".to_owned(), |count| scaled(count / work.pieces, &["", "k", "M", "G"]));
        let time = |nanoseconds| scaled(nanoseconds, &["ns", "µs", "ms", "s"]);
        let (title, ratio) = (work.piece, wasm / native);
        let _ = writeln!(table, "| {title} | {} | {counted} | {} | {ratio:.2} | {bytes} |", time(native), time(wasm));
    }
    ensure!(table.lines().count() > 2, "nothing was measured");
    let _ = writeln!(table, "\nLoad of the machine before: {before}; after: {}.", load());
    write_table(MARKS, &table)
}

/// What a program says that reads `input`.
fn fed(mut program: Command, input: &str) -> Result<String> {
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    child.stdin.take().context("no input")?.write_all(input.as_bytes())?;
    let done = child.wait_with_output()?;
    ensure!(done.status.success(), "it failed");
    Ok(String::from_utf8(done.stdout)?)
}
