//! Everything that is a step of this project; `cargo xtask` lists them.

mod bake;
mod bench;
mod debian;
mod fonts;
mod gallery;
mod names;
mod native;
mod npm;
mod pictures;
mod process;
mod python;
#[cfg(test)]
mod readme;
#[cfg(test)]
mod rust_only;
mod size;
mod suite;
mod suites;
mod test;
mod uniffi;
mod vectors;
mod wasm;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask STEP

  bake [--check]   write the data that is compiled into the core, or check that it is fresh
  bindings         write everything that is generated for other languages: names, stubs, Kotlin, Swift
  bench            measure the core beside its peers and write the table of benches/README.md
  bench elements   measure frames of living elements, native, as wasm and on a page, and write their tables
  bench springs    measure springs beside peers in JavaScript and Python, and write their table
  bench themes     measure what is derived beside peers in JavaScript and Rust, and write the second table
  build js         build the npm package into bindings/js/dist
  fonts            write the widths and outlines of Inter that are compiled into the core, from its npm package
  names            write the names that TypeScript and Python know as literal types
  pictures         take the pictures of the kit's page that the README shows, in headless Chromium
  pictures dashboard  take those of both elements that the dashboard's suite compares
  size             build the wasm modules and write their sizes into bindings/js/SIZES.md
  stubs            write the stubs of the Python package's native module
  test [SUITE …]   set up and run the tests: rust wasm browser gallery dashboard node python kotlin swift
  vectors [--bless]  compare the vectors with what the core answers, or accept it
  vectors --full   draw 10,000 frames, and let every language draw them too
  uniffi [--check] write the generated Kotlin and Swift, or tell which is not fresh
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["bake"] => bake::run(false),
        ["bake", "--check"] => bake::run(true),
        ["bindings"] => bindings(),
        ["bench"] => bench::run(),
        ["bench", "themes"] => bench::themes(),
        ["bench", "elements"] => bench::elements(),
        ["bench", "springs"] => bench::springs(),
        ["build", "js"] => npm::build(),
        ["fonts"] => fonts::run(),
        ["names"] => names::write(),
        ["pictures"] => pictures::run(),
        ["pictures", "dashboard"] => suites::dashboard::pictures(),
        ["stubs"] => python::stubs::write(),
        ["size"] => size::run(),
        ["test", suites @ ..] => test::run(suites),
        ["vectors"] | ["vectors", "--check"] => vectors::run(false),
        ["vectors", "--bless"] => vectors::run(true),
        ["vectors", "--full"] => vectors::full(),
        ["uniffi", words @ ..] => uniffi::step(words),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn bindings() -> anyhow::Result<()> {
    names::write()?;
    python::stubs::write()?;
    uniffi::step(&[])
}
