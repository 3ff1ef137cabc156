//! `cargo xtask bench springs`: springs native and as wasm in Node, beside npm's `motion` and an integration by scipy.
//!
//! Every figure is the least of 20 runs, all in one go, at the same springs and times; what peers answer is compared with
//! ours, and nothing is written where one is further off than a billionth of the way.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use anyhow::{Context, Result, ensure};
use azora_core::spring_batch;

use super::{Counter, load, scaled, write_table};
use crate::{
    npm,
    process::{command, output, root, run as start},
    python,
};

const MARKS: (&str, &str) = ("<!-- springs -->\n", "<!-- end of springs -->");
const MOTION: &str = "benches/peers/motion";
const SCIPY: &str = "benches/peers/scipy";
/// The most that a peer may be off ours, as a share of the way.
const TOLERANCE: f64 = 1e-9;

/// What a peer needs for a spring at one time, and by what share of the way it is off ours at most.
struct Peer {
    name: String,
    nanoseconds: f64,
    off: Option<f64>,
}

/// Runs everything, and writes the table of springs.
pub fn run() -> Result<()> {
    let counter = Counter::build()?;
    npm::prepare()?;
    npm::install(MOTION)?;
    let before = load();
    let script = output(command("node", MOTION).arg("bench.mjs").arg(npm::dist()).env("AZORA_FORCE_WASM", "1"))
        .context("springs can't be measured beside motion")?;
    let scipy = scipy()?;
    let mut table = String::from(
        "| one piece of work | by | time | instructions | peer / ours, native | peer / ours, wasm | off ours at most |\n\
         |---|---|--:|--:|--:|--:|--:|\n",
    );
    for name in ["spring-batch", "spring-one"] {
        let work = counter.work(name)?;
        let mut peers: Vec<Peer> = script.lines().filter_map(|line| peer(line, name)).collect();
        let wasm = peers.iter().position(|peer| peer.name == "ours").map(|place| peers.remove(place));
        let wasm = wasm.with_context(|| format!("{name} was not measured as wasm"))?.nanoseconds;
        let native = counter.least(name)? / work.pieces;
        let counted = counter.instructions(name)?.map(|count| scaled(count / work.pieces, &["", "k", "M", "G"]));
        let counted = counted.unwrap_or_else(|| "–".to_owned());
        let time = |nanoseconds| scaled(nanoseconds, &["ns", "µs", "ms", "s"]);
        let piece = work.piece;
        let _ = writeln!(table, "| {piece} | ours, native | {} | {counted} | – | – | – |", time(native));
        let _ = writeln!(table, "| {piece} | ours, wasm | {} | – | – | – | – |", time(wasm));
        for Peer { name, nanoseconds, off } in peers.iter().chain(&scipy) {
            let off = off.map_or_else(|| "–".to_owned(), |off| format!("{off:.0e}"));
            let [to_native, to_wasm] = [native, wasm].map(|ours| scaled(nanoseconds / ours, &["", "k", "M"]));
            let time = time(*nanoseconds);
            let _ = writeln!(table, "| {piece} | {name} | {time} | – | {to_native} | {to_wasm} | {off} |");
        }
    }
    let _ = writeln!(table, "\nLoad of the machine before: {before}; after: {}.", load());
    write_table(MARKS, &table)
}

/// A line of the script about this work.
fn peer(line: &str, work: &str) -> Option<Peer> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [named, name, nanoseconds, off] = fields.as_slice() else { return None };
    if *named != work {
        return None;
    }
    Some(Peer { name: (*name).to_owned(), nanoseconds: nanoseconds.parse().ok()?, off: off.parse().ok() })
}

/// What scipy needs, and how far off it is; nothing where no Python is new enough.
fn scipy() -> Result<Option<Peer>> {
    let Some(interpreter) = python::interpreter() else {
        println!("scipy: skipped, there is no Python here that is new enough");
        return Ok(None);
    };
    let folder = root().join("target/scipy");
    let wanted = fs::read(root().join(SCIPY).join("requirements.txt"))?;
    let program = folder.join("bin/python");
    if fs::read(folder.join(".installed")).ok().as_ref() != Some(&wanted) {
        start(command(interpreter, "").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let flags = ["-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", "requirements.txt"];
        start(command(&program, SCIPY).args(flags))?;
        fs::write(folder.join(".installed"), wanted)?;
    }
    let said = output(command(program, SCIPY).arg("bench.py")).context("springs can't be measured by scipy")?;
    let (mut timed, mut places) = (None, BTreeMap::<String, Vec<(u16, f64)>>::new());
    for line in said.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        match fields.as_slice() {
            ["time", name, nanoseconds] => timed = Some(((*name).to_owned(), nanoseconds.parse()?)),
            ["place", nth, time, position] => {
                places.entry((*time).to_owned()).or_default().push((nth.parse()?, position.parse()?));
            }
            _ => {}
        }
    }
    let mut most = 0.0_f64;
    for (time, places) in &places {
        let springs: Vec<f64> = places.iter().flat_map(|(nth, _)| spring(*nth)).collect();
        let ours = spring_batch(&springs, time.parse()?).map_err(|error| anyhow::anyhow!("{error}"))?;
        for ((nth, theirs), ours) in places.iter().zip(ours) {
            let [.., position, _, target] = spring(*nth);
            most = most.max((ours - theirs).abs() / (target - position));
        }
    }
    ensure!(!places.is_empty() && most <= TOLERANCE, "scipy is off ours by {most:e} of the way");
    let (name, nanoseconds) = timed.context("scipy measured nothing")?;
    Ok(Some(Peer { name, nanoseconds, off: Some(most) }))
}

/// The spring of this number in `benches/src/springs.rs`.
fn spring(nth: u16) -> [f64; 6] {
    let stiffness = 40.0 + f64::from(nth % 40) * 9.0;
    let ratio = match nth % 4 {
        0 => 0.2,
        1 => 0.6,
        2 => 1.0,
        _ => 1.7,
    };
    let damping = 2.0 * stiffness.sqrt() * ratio;
    [stiffness, damping, 1.0, f64::from(nth % 7), f64::from(nth % 11) * 10.0 - 50.0, 300.0]
}
