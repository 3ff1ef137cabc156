//! The pictures of the README: taken of the kit's page, and stale once the page is another.

use std::{fs, path::Path};

use anyhow::{Context, Result, anyhow};
use azora_core::{ContactSheet, contact_sheet_png};
use serde::Deserialize;

use crate::{
    gallery,
    process::{root, run as step},
};

const FOLDER: &str = "docs/pictures";
/// The contact sheet of the marks, which no browser takes.
const SHEET: &str = "sheet.png";

/// What they were taken of.
#[derive(Deserialize)]
struct Record {
    page: String,
    pictures: Vec<String>,
}

/// Takes them anew, where they would show something else.
pub fn run() -> Result<()> {
    let page = gallery::page()?;
    let mut script = gallery::script("pictures.mjs")?.map_err(|reason| anyhow!(reason))?;
    step(script.arg(page).arg(root().join(FOLDER)))?;
    Ok(fs::write(root().join(FOLDER).join(SHEET), sheet()?)?)
}

/// All marks in rows of ten, on light and on dark.
fn sheet() -> Result<Vec<u8>> {
    let sheet =
        ContactSheet { sizes: vec![64], paints: vec!["brand".to_owned()], columns: 10, ..ContactSheet::default() };
    Ok(contact_sheet_png(&sheet)?)
}

/// Whether they were taken of this page, by its digest, so that no browser is needed; says how to mend it where not.
pub fn fresh(page: &Path) -> Result<bool> {
    let folder = root().join(FOLDER);
    let record = fs::read(folder.join("pictures.json")).context("the pictures have no record")?;
    let record: Record = serde_json::from_slice(&record)?;
    let whole = record.pictures.iter().all(|name| folder.join(format!("{name}.png")).exists());
    let marks = fs::read(folder.join(SHEET)).is_ok_and(|last| sheet().is_ok_and(|now| now == last));
    let fresh = whole && marks && record.page == gallery::digest(page)?;
    if !fresh {
        println!(
            "FAILED: {FOLDER} shows another page or other marks: run `cargo xtask pictures`, and look at what changed"
        );
    }
    Ok(fresh)
}
