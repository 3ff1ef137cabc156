//! Commands, run from the top of the repository.

use std::{
    ffi::OsStr,
    fs,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// The top of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// What every package says of its rights.
pub const LICENCES: [&str; 4] = ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE-OFL", "BRAND.md"];

/// Copies them beside what a package is packed from: packers take nothing from outside its folder.
pub fn licences(folder: &str) -> Result<()> {
    for name in LICENCES {
        fs::copy(root().join(name), root().join(folder).join(name))
            .with_context(|| format!("{name} can't be copied"))?;
    }
    Ok(())
}

/// A command that runs in `folder` (from the top), without standard input.
pub fn command(program: impl AsRef<OsStr>, folder: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root().join(folder)).stdin(Stdio::null());
    command
}

/// `cargo`, the one that runs this.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), "")
}

/// Runs a command whose output goes to the terminal; anything but success is an error that shows the command.
pub fn run(command: &mut Command) -> Result<()> {
    let line = show(command);
    eprintln!("$ {line}");
    let status = command.status().with_context(|| format!("`{line}` can't be started"))?;
    if !status.success() {
        bail!("`{line}` ended with {status}");
    }
    Ok(())
}

/// Runs a command, shows its output as it comes, and gives it with whether it succeeded: for tests that are counted from what they print.
pub fn watch(command: &mut Command) -> Result<(bool, String)> {
    let line = show(command);
    eprintln!("$ {line}");
    // Both streams go into one pipe, in their order; it ends once no process holds its other end, so neither may we.
    let (reader, writer) = io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let child = command.spawn();
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = child.with_context(|| format!("`{line}` can't be started"))?;
    let mut said = String::new();
    let mut lines = BufReader::new(reader);
    let mut bytes = Vec::new();
    while lines.read_until(b'\n', &mut bytes)? > 0 {
        let text = String::from_utf8_lossy(&bytes);
        print!("{text}");
        said.push_str(&text);
        bytes.clear();
    }
    Ok((child.wait()?.success(), said))
}

/// What a command prints, where it succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
