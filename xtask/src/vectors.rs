//! `cargo xtask vectors`: what the core answers now, against what the committed vectors say.

use std::fs;

use anyhow::{Result, bail};
use azora_conformance::{Case, Manifest, Vectors, folder, read_all};

const MANIFEST: &str = "MANIFEST.json";

/// Compares, or with `bless` accepts what the core answers now.
pub fn run(bless: bool) -> Result<()> {
    let mut stale = Vec::new();
    let mut write = |path: &str, text: &str| -> Result<()> {
        let file = folder().join(path);
        if fs::read_to_string(&file).ok().as_deref() != Some(text) {
            stale.push(path.to_owned());
            if bless {
                fs::write(file, text)?;
            }
        }
        Ok(())
    };
    let mut files = Vec::new();
    for (path, vectors) in read_all()? {
        let answered = vectors.answered()?;
        let text = answered.text()?;
        write(&path, &text)?;
        show(&vectors, &answered);
        files.push((path, answered, text));
    }
    let manifest = Manifest::of(&files);
    let mut text = serde_json::to_string_pretty(&manifest)?;
    text.push('\n');
    write(MANIFEST, &text)?;
    println!("{} cases in {} files", manifest.cases, manifest.files.len());
    if !bless && !stale.is_empty() {
        bail!("the core answers otherwise than {}; `cargo xtask vectors --bless` accepts it", stale.join(", "));
    }
    Ok(())
}

/// Prints the cases whose answer is another one, each cut to a line.
fn show(before: &Vectors, after: &Vectors) {
    let answer = |case: &Case| {
        let said = case.rest.get("expect").or(case.rest.get("sha256")).map(ToString::to_string).unwrap_or_default();
        said.chars().take(160).collect::<String>()
    };
    for (old, new) in before.cases.iter().zip(&after.cases).filter(|(old, new)| old != new) {
        println!("{}: {}\n   was {}", new.id, answer(new), answer(old));
    }
}
