//! The suite of the npm package on the native module, and the checks of the package itself.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    native::{self, Kind},
    npm,
    process::{command, output, root, run as step, watch},
    suite::Outcome,
};

pub fn run() -> Result<Outcome> {
    if !npm::node() {
        return Ok(Outcome::skip("Node 20 or newer is not installed"));
    }
    npm::prepare_tests()?;
    native::build(Kind::Test, &npm::dist().join("native"))?;
    let (passed, said) = watch(command("node", npm::FOLDER).arg("test/node.mjs").env_remove("AZORA_FORCE_WASM"))?;
    let mut outcome = Outcome::of(passed, &said).with_vectors(&said);
    outcome.check(npm::names::fresh());
    // The types of both hosts and of the wrapper, against each other.
    outcome.check(watch(command("node_modules/.bin/tsc", npm::FOLDER).args(["-p", "test/types"]))?.0);
    let (passed, said) = watch(command("node", npm::FOLDER).arg("test/package.mjs"))?;
    outcome.add(Outcome::of(passed, &said));
    example(&mut outcome)?;
    Ok(outcome)
}

/// Runs the examples on the package as it would be published, natively and on wasm.
fn example(outcome: &mut Outcome) -> Result<()> {
    let packed = root().join("target/npm");
    fs::create_dir_all(&packed)?;
    let archive = output(command("npm", npm::FOLDER).args(["pack", "--silent", "--pack-destination"]).arg(&packed))
        .context("the package can't be packed")?;
    let install = ["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--offline", "--silent"];
    step(command("npm", "examples/node").args(install).arg(packed.join(archive)))?;
    for (script, expected) in [("six.mjs", "expected.txt"), ("metered.mjs", "metered.txt")] {
        let expected = fs::read_to_string(root().join("examples").join(expected))?;
        for force in ["0", "1"] {
            let printed = output(command("node", "examples/node").arg(script).env("AZORA_FORCE_WASM", force));
            let same = printed.as_deref() == Some(expected.trim());
            if !same {
                println!("examples/node/{script} prints {printed:?}, not {expected:?}");
            }
            outcome.check(same);
        }
    }
    Ok(())
}
