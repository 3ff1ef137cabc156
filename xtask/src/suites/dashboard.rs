//! The suite of the example's dashboard: both elements in headless Chromium, fed by a real Prometheus server.

use std::process::Command;

use anyhow::{Result, anyhow};

use crate::{
    debian::provide,
    gallery, npm,
    process::{command, output, run as step, watch},
    suite::Outcome,
};

/// Programs that it needs, each from Debian's package of that name.
const PROGRAMS: [&str; 3] = ["chromium", "prometheus", "prometheus-node-exporter"];

pub fn run() -> Result<Outcome> {
    let mut script = match script("dashboard.mjs", &PROGRAMS)? {
        Ok(script) => script,
        Err(reason) => return Ok(Outcome::skip(reason)),
    };
    let (passed, said) = watch(&mut script)?;
    Ok(Outcome::of(passed, &said))
}

/// Takes the pictures of both elements anew, where they would show something else.
pub fn pictures() -> Result<()> {
    let mut script = script("pictures.mjs", &PROGRAMS[..1])?.map_err(|reason| anyhow!(reason))?;
    step(&mut script)
}

/// One of the scripts, set up to run with Chromium; or why this machine can't run it.
fn script(name: &str, programs: &[&str]) -> Result<Result<Command, String>> {
    if !npm::node() {
        return Ok(Err("Node 20 or newer is not installed".to_owned()));
    }
    for program in programs {
        if let Err(reason) = provide(program, &[program]) {
            return Ok(Err(reason));
        }
    }
    npm::prepare()?;
    // The fonts, and what compares pictures.
    npm::install(gallery::FOLDER)?;
    let chromium = output(command("which", "").arg("chromium")).unwrap_or_else(|| "/usr/bin/chromium".to_owned());
    let mut script = command("node", npm::FOLDER);
    script.arg(format!("test/dashboard/{name}")).arg(chromium);
    Ok(Ok(script))
}
