//! `cargo xtask bench`: measures the works of `benches/`, counts their instructions, and writes the table of its README.
//!
//! `cargo xtask bench themes` measures what is derived beside peers in JavaScript too, and writes the second table.
//!
//! `cargo xtask bench elements` measures frames of living elements, native, as wasm and on a page, and writes theirs.
//!
//! `cargo xtask bench springs` measures springs beside peers in JavaScript and Python, and writes the last.
//!
//! Nothing fails for being slow. Times depend on the machine; instructions and the ratios within one run hardly do.

mod counter;
mod frames;
mod painted;
mod springs;
mod themes;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

pub use springs::run as springs;
pub use themes::run as themes;

use crate::process::{self, cargo, command, output, root};
use counter::Counter;

const README: &str = "benches/README.md";
const OPEN: &str = "<!-- table -->\n";
const CLOSE: &str = "<!-- end of table -->";

/// Rounds of a work under the counter; a second run does twice as many.
const ROUNDS: u64 = 2;

/// What was measured of one side of a work, for one piece.
#[derive(Debug, Clone, Copy)]
struct Cost {
    nanoseconds: f64,
    instructions: Option<f64>,
}

/// Runs the benches and the counter, and writes the table.
pub fn run() -> Result<()> {
    process::run(cargo().args(["bench", "-p", "azora-benches", "--benches", "--", "--noplot"]))?;
    process::run(cargo().args(["build", "-q", "--release", "-p", "azora-benches", "--bin", "count"]))?;
    let target = target()?;
    let count = target.join("release/count");
    let counts = output(command("valgrind", "").arg("--version")).is_some();
    if !counts {
        println!("instructions: skipped, there is no valgrind here");
    }
    let works = output(&mut command(&count, "")).context("the works can't be listed")?;
    let packages = output(cargo().args(["tree", "-p", "azora-benches", "--depth", "1", "--prefix", "none"]))
        .context("cargo can't list the peers")?;
    let mut table = String::from(
        "| one piece of work | ours | instructions | peer | its time | instructions | ours / peer, time | instructions |\n\
         |---|--:|--:|---|--:|--:|--:|--:|\n",
    );
    for line in works.lines() {
        let fields: Vec<_> = line.split('\t').collect();
        let [name, pieces, package, piece] = fields.as_slice() else { continue };
        let pieces: f64 = pieces.parse()?;
        let cost = |side: &str| -> Result<Cost> {
            eprintln!("counting {name}, {side}");
            let nanoseconds = time(&target, name, side)? / pieces;
            let instructions = if counts { Some(instructions(&count, name, side)? / pieces) } else { None };
            Ok(Cost { nanoseconds, instructions })
        };
        let ours = cost("ours")?;
        let peer = if *package == "-" { None } else { Some((with_version(package, &packages), cost("peer")?)) };
        table.push_str(&row(piece, ours, peer));
    }
    write_table((OPEN, CLOSE), &table)
}

/// Measures frames: native and as wasm in Node, then painted on a page.
pub fn elements() -> Result<()> {
    frames::run()?;
    painted::run()
}

/// Where cargo builds.
fn target() -> Result<PathBuf> {
    let metadata = output(cargo().args(["metadata", "--no-deps", "--format-version", "1"])).context("no metadata")?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    Ok(folder.context("cargo names no target directory")?.into())
}

/// The median time of a round in nanoseconds, as criterion wrote it down.
fn time(target: &Path, name: &str, side: &str) -> Result<f64> {
    let file = target.join(format!("criterion/{name}/{side}/new/estimates.json"));
    let text = fs::read_to_string(&file).with_context(|| format!("{} is not there", file.display()))?;
    let estimates: serde_json::Value = serde_json::from_str(&text)?;
    estimates.pointer("/median/point_estimate").and_then(serde_json::Value::as_f64).context("criterion has no median")
}

/// Instructions of a round: what twice the rounds take more, so that start and preparation fall away.
fn instructions(count: &Path, name: &str, side: &str) -> Result<f64> {
    let collected = |rounds: u64| -> Result<f64> {
        let mut command = command("valgrind", "");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(count).args([name, side]);
        let done = command.arg(rounds.to_string()).output()?;
        let said = String::from_utf8_lossy(&done.stderr);
        let number =
            said.lines().find_map(|line| line.split_once("Collected :")).context("callgrind counted nothing")?.1;
        Ok(number.trim().parse()?)
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful of rounds")]
    Ok((collected(2 * ROUNDS)? - collected(ROUNDS)?) / ROUNDS as f64)
}

/// A package with the version in `packages`, lines such as `palette v0.7.7`.
fn with_version(package: &str, packages: &str) -> String {
    let version = packages.lines().find_map(|line| line.strip_prefix(package)?.trim_start().strip_prefix('v'));
    let version = version.and_then(|rest| rest.split_whitespace().next());
    version.map_or_else(|| package.to_owned(), |version| format!("{package} {version}"))
}

fn row(piece: &str, ours: Cost, peer: Option<(String, Cost)>) -> String {
    let counted =
        |cost: Cost| cost.instructions.map_or_else(|| "–".to_owned(), |count| scaled(count, &["", "k", "M", "G"]));
    let timed = |cost: Cost| scaled(cost.nanoseconds, &["ns", "µs", "ms", "s"]);
    let rest = peer.map_or_else(
        || "– | – | – | – | –".to_owned(),
        |(package, theirs)| {
            let share = match (ours.instructions, theirs.instructions) {
                (Some(ours), Some(theirs)) => format!("{:.2}", ours / theirs),
                _ => "–".to_owned(),
            };
            let times = ours.nanoseconds / theirs.nanoseconds;
            format!("{package} | {} | {} | {times:.2} | {share}", timed(theirs), counted(theirs))
        },
    );
    format!("| {piece} | {} | {} | {rest} |\n", timed(ours), counted(ours))
}

/// A number with three digits, in the unit that suits it, each a thousand of the one before.
fn scaled(number: f64, units: &[&str]) -> String {
    let (mut number, mut units) = (number, units.iter());
    let mut unit = units.next();
    while number >= 999.5
        && let Some(next) = units.next()
    {
        (number, unit) = (number / 1000.0, Some(next));
    }
    let digits = if number >= 99.95 {
        0
    } else if number >= 9.995 {
        1
    } else {
        2
    };
    format!("{number:.digits$} {}", unit.copied().unwrap_or_default()).trim_end().to_owned()
}

/// The mean number of waiting processes in the last minute, where the system tells.
fn load() -> String {
    let said = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    said.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("unknown").to_owned()
}

/// Prints a table, and puts it into the README between its marks.
fn write_table(marks: (&str, &str), table: &str) -> Result<()> {
    print!("{table}");
    let readme = root().join(README);
    let text = fs::read_to_string(&readme)?;
    fs::write(readme, with_table(&text, marks, table)?)?;
    Ok(())
}

/// `text` with `table` between its marks.
fn with_table(text: &str, (open, close): (&str, &str), table: &str) -> Result<String> {
    let (before, rest) = text.split_once(open).context("the README has no place for the table")?;
    let (_, after) = rest.split_once(close).context("the table's end is not marked in the README")?;
    Ok(format!("{before}{open}{table}{close}{after}"))
}

#[cfg(test)]
mod tests {
    use super::{CLOSE, OPEN, scaled, with_table, with_version};

    #[test]
    fn numbers_have_three_digits() {
        let scaled = |number| scaled(number, &["ns", "µs"]);
        assert_eq!(
            [1.234, 12.34, 999.6, 123_456.0, 1e9].map(scaled),
            ["1.23 ns", "12.3 ns", "1.00 µs", "123 µs", "1000000 µs"]
        );
    }

    #[test]
    fn a_package_is_not_taken_for_a_longer_one() {
        let packages = "azora-benches v0.1.0 (/somewhere)\npalette-gamut-mapping v0.1.1\npalette v0.7.7";
        assert_eq!(with_version("palette", packages), "palette 0.7.7");
    }

    #[test]
    fn only_the_table_is_replaced() {
        let text = "a\n<!-- table -->\nold\n<!-- end of table -->\nb\n";
        assert_eq!(with_table(text, (OPEN, CLOSE), "new\n").unwrap(), text.replace("old", "new"));
    }
}
