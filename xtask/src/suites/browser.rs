//! The suite of the npm package on wasm in headless Chromium.

use anyhow::Result;

use crate::{
    debian::provide,
    npm,
    process::{command, output, watch},
    suite::Outcome,
};

pub fn run() -> Result<Outcome> {
    if !npm::node() {
        return Ok(Outcome::skip("Node 20 or newer is not installed"));
    }
    if let Err(reason) = provide("chromium", &["chromium"]) {
        return Ok(Outcome::skip(reason));
    }
    npm::prepare_tests()?;
    let path = output(command("which", "").arg("chromium")).unwrap_or_else(|| "/usr/bin/chromium".to_owned());
    let (passed, said) = watch(command("node", npm::FOLDER).arg("test/browser.mjs").arg(path))?;
    Ok(Outcome::of(passed, &said).with_vectors(&said))
}
