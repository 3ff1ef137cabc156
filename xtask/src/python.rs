//! The Python package: its virtual environment, its build, its stubs.

pub mod names;
pub mod stubs;

use std::{fs, path::PathBuf, process::Command};

use anyhow::Result;

use crate::process::{cargo, command, output, root, run};

/// The package's folder, from the top.
pub const FOLDER: &str = "bindings/python";

/// A Python that is new enough, by the name it is called with.
pub fn interpreter() -> Option<&'static str> {
    let new_enough = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
    ["python3", "python"].into_iter().find(|name| output(command(name, "").args(["-c", new_enough])).is_some())
}

/// A program of the virtual environment, run in the package's folder.
pub fn tool(name: &str) -> Command {
    let mut tool = command(environment().join(programs()).join(name), FOLDER);
    tool.env("VIRTUAL_ENV", environment()).env_remove("PYTHONHOME").env_remove("PYTHONPATH");
    tool
}

/// Makes the virtual environment, and installs what the package is built and tested with.
pub fn setup(interpreter: &str) -> Result<()> {
    let wanted = fs::read(root().join(FOLDER).join("requirements-dev.txt"))?;
    let stamp = environment().join(".installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(command(interpreter, "").args(["-m", "venv", "--clear"]).arg(environment()))?;
    run(tool("python").args([
        "-m",
        "pip",
        "install",
        "-q",
        "--disable-pip-version-check",
        "-r",
        "requirements-dev.txt",
    ]))?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Builds the native module beside the package's Python, and installs both into the virtual environment.
pub fn develop() -> Result<()> {
    run(tool("maturin").args(["develop", "-q"]))
}

/// Builds the native module once more, with a function that panics, and gives its place.
pub fn develop_panic() -> Result<PathBuf> {
    let target = root().join("target/panic");
    run(cargo().args(["build", "-q", "-p", "azora-python", "--features", "panic"]))?;
    let name = format!("{}_azora{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    fs::create_dir_all(&target)?;
    fs::copy(root().join("target/debug").join(&name), target.join(&name))?;
    Ok(target.join(name))
}

fn environment() -> PathBuf {
    root().join("target/venv")
}

fn programs() -> &'static str {
    if cfg!(windows) { "Scripts" } else { "bin" }
}
