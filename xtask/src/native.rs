//! The native module of the npm package.

use std::{
    env::consts::{ARCH, DLL_PREFIX, DLL_SUFFIX, OS},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{cargo, root, run};

/// How the native module is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Quickly, with the function that panics.
    Test,
    /// Optimised.
    Release,
}

/// Builds the module and its declarations into `folder`.
pub fn build(kind: Kind, folder: &Path) -> Result<()> {
    let (flags, profile): (&[&str], _) = match kind {
        Kind::Test => (&["--features", "panic"], "debug"),
        Kind::Release => (&["--release"], "release"),
    };
    let notes = root().join("target/napi");
    fs::create_dir_all(&notes)?;
    fs::create_dir_all(folder)?;
    run(cargo().args(["build", "-q", "-p", "azora-node"]).args(flags).env("NAPI_TYPE_DEF_TMP_FOLDER", &notes))?;
    let built = root().join("target").join(profile).join(format!("{DLL_PREFIX}azora_node{DLL_SUFFIX}"));
    let module = folder.join(format!("azora.{}-{}.node", platform(), architecture()));
    // A module that a running Node has loaded can be replaced, but not written to.
    let fresh = module.with_extension("new");
    fs::copy(&built, &fresh).with_context(|| format!("{} is not there", built.display()))?;
    fs::rename(&fresh, &module)?;
    let notes = fs::read_to_string(notes.join("azora-surface")).context("napi wrote no declarations")?;
    fs::write(folder.join("azora.d.ts"), declarations(&notes)?)?;
    Ok(())
}

/// The platform as Node calls it.
fn platform() -> &'static str {
    match OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    }
}

/// The architecture as Node calls it.
fn architecture() -> &'static str {
    match ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    }
}

#[derive(Deserialize)]
struct Note {
    kind: String,
    name: String,
    def: String,
}

/// Makes declarations of the notes that napi's macros leave, one JSON object a line.
fn declarations(notes: &str) -> Result<String> {
    let notes: Vec<Note> = notes.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let mut text = String::new();
    let mut classes: Vec<&str> = Vec::new();
    for Note { kind, name, def } in &notes {
        let def = aliased(def);
        let declared = match kind.as_str() {
            "fn" => format!("export {def};"),
            "interface" => format!("export interface {name} {{\n{def}\n}}"),
            // All blocks of an object are one class, where its first stands.
            "impl" if classes.contains(&name.as_str()) => continue,
            "impl" => {
                classes.push(name);
                let blocks = notes.iter().filter(|note| note.kind == "impl" && note.name == *name);
                let blocks: Vec<String> = blocks.map(|note| aliased(&note.def)).collect();
                format!("export class {name} {{\n{}\n}}", blocks.join("\n"))
            }
            // A struct without public fields: its methods come as `impl`.
            "struct" => continue,
            other => anyhow::bail!("napi notes a {other}, {name}, which nobody expects"),
        };
        text.push_str(&declared);
        text.push('\n');
    }
    Ok(text)
}

/// A declaration with JavaScript's types: napi prints an alias of Rust's by its own name.
fn aliased(def: &str) -> String {
    let own = [("Bytes", "Uint8Array"), ("Blob", "Uint8Array"), ("Floats", "Float64Array"), ("Wholes", "Uint32Array")];
    own.into_iter().fold(def.to_owned(), |def, (own, kind)| {
        [": ", "<"]
            .into_iter()
            .fold(def, |def, before| def.replace(&format!("{before}{own}"), &format!("{before}{kind}")))
    })
}

#[cfg(test)]
mod tests {
    use super::{aliased, declarations};

    #[test]
    fn aliases_become_types_of_javascript() {
        let def = "f(a: Array<Blob>, b?: Wholes | undefined | null): Bytes";
        assert_eq!(aliased(def), "f(a: Array<Uint8Array>, b?: Uint32Array | undefined | null): Uint8Array");
    }

    #[test]
    fn declares_functions_records_and_objects() {
        let notes = r#"{"kind":"fn","name":"f","def":"function f(a: string): B"}
{"kind":"interface","name":"B","def":"c: number"}
{"kind":"struct","name":"D","def":""}
{"kind":"impl","name":"D","def":"e(): string"}
{"kind":"impl","name":"D","def":"g(): number"}"#;
        let expected = "export function f(a: string): B;\nexport interface B {\nc: number\n}\nexport class D {\ne(): string\ng(): number\n}\n";
        assert_eq!(declarations(notes).unwrap(), expected);
    }
}
