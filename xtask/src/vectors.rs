//! `cargo xtask vectors`: what the core answers now, against what the committed vectors say.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use azora_conformance::{Case, Manifest, Vectors, folder, read_all};
use serde_json::json;

use crate::{process::root, suites::ALL};

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

/// Says to a suite which folder of vectors it replays.
const FOLDER: &str = "AZORA_VECTORS";

/// How many times the frames of the ordinary vectors.
const FULL: u64 = 10;

/// The suites that replay vectors.
const REPLAYING: &[&str] = &["wasm", "browser", "node", "python", "kotlin", "swift"];

/// Draws ten times as many frames as the committed vectors, and lets every language draw them too.
pub fn full() -> Result<()> {
    let out = root().join("target/vectors");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(out.join("vectors"))?;
    let mut files = Vec::new();
    let mut frames = 0;
    for (path, mut vectors) in read_all()? {
        if vectors.op == "frames" {
            for case in &mut vectors.cases {
                let count =
                    case.rest.get("count").and_then(serde_json::Value::as_u64).context("frames have a count")?;
                frames += count * FULL;
                case.rest.insert("count".to_owned(), json!(count * FULL));
            }
            vectors = vectors.answered()?;
        }
        let text = vectors.text()?;
        fs::write(out.join(&path), &text)?;
        files.push((path, vectors, text));
    }
    fs::write(out.join(MANIFEST), serde_json::to_string_pretty(&Manifest::of(&files))?)?;
    println!("{frames} frames were drawn here");
    replayed(&out)
}

/// Runs the suites on the vectors of a folder.
fn replayed(folder: &Path) -> Result<()> {
    let program = std::env::current_exe()?;
    let suites = ALL.iter().map(|(name, _)| *name).filter(|name| REPLAYING.contains(name));
    let status = std::process::Command::new(program).arg("test").args(suites).env(FOLDER, folder).status()?;
    ensure!(status.success(), "not every language draws them alike");
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
