//! Programs that a suite needs, from Debian's packages where this machine lets us install them.

use std::process::Command;

use crate::process::{command, output, run};

/// Makes sure that `program` can be started, installing `packages` for it where it can't; else says why not.
pub fn provide(program: &str, packages: &[&str]) -> Result<(), String> {
    if starts(program) {
        return Ok(());
    }
    if output(command("id", "").arg("-u")).as_deref() != Some("0") || !starts("apt-get") {
        return Err(format!("{program} is not installed; on Debian: apt-get install {}", packages.join(" ")));
    }
    let apt = |words: &[&str]| {
        run(command("apt-get", "").args(words).env("DEBIAN_FRONTEND", "noninteractive"))
            .map_err(|error| format!("{error:#}"))
    };
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())?;
    if starts(program) { Ok(()) } else { Err(format!("{program} can't be started, though {packages:?} are installed")) }
}

/// Whether a program answers when it is asked for its version.
pub fn starts(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}
