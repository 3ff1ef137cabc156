//! The suite of the kit's page in headless Chromium.

use anyhow::Result;

use crate::{fonts, gallery, pictures, process::watch, suite::Outcome};

pub fn run() -> Result<Outcome> {
    let page = gallery::page()?;
    let mut outcome = Outcome::default();
    outcome.check(pictures::fresh(&page)?);
    match gallery::script("gallery.mjs")? {
        Ok(mut script) => {
            outcome.check(fonts::fresh()?);
            let (passed, said) = watch(script.arg(page))?;
            outcome.add(Outcome::of(passed, &said));
        }
        Err(reason) => outcome.skipped.push(reason),
    }
    Ok(outcome)
}
