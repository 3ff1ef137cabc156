//! Everything that is a step of this project; `cargo xtask` lists them.

mod process;
mod suite;
mod suites;
mod test;

const USAGE: &str = "\
Usage: cargo xtask STEP

  test [SUITE …]   set up and run the tests: rust wasm browser node python kotlin swift
";

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["test", suites @ ..] => test::run(suites),
        _ => {
            eprint!("{USAGE}");
            std::process::exit(2);
        }
    }
}
