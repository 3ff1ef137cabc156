//! The suite of the npm package on wasm in Node.

use anyhow::Result;

use crate::{
    npm,
    process::{command, watch},
    size,
    suite::Outcome,
};

pub fn run() -> Result<Outcome> {
    if !npm::node() {
        return Ok(Outcome::skip("Node 20 or newer is not installed"));
    }
    npm::prepare_tests()?;
    let (passed, said) = watch(command("node", npm::FOLDER).arg("test/node.mjs").env("AZORA_FORCE_WASM", "1"))?;
    let mut outcome = Outcome::of(passed, &said).with_vectors(&said);
    size::table()?;
    outcome.check(size::within_budget()?);
    Ok(outcome)
}
