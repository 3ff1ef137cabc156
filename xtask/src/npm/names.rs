//! The literal unions of the TypeScript, from the core's own lists.

use std::fs;

use anyhow::Result;

use crate::{names::sets, process::root};

/// The committed file.
pub const FILE: &str = "bindings/js/src/names.ts";

/// Writes the committed file anew.
pub fn write() -> Result<()> {
    Ok(fs::write(root().join(FILE), text())?)
}

/// Whether the committed file is what would be written now.
pub fn fresh() -> bool {
    fs::read_to_string(root().join(FILE)).is_ok_and(|committed| committed == text())
}

fn text() -> String {
    let mut text = "// Written by `cargo xtask names` from the core's lists.\n".to_owned();
    for (name, doc, members) in sets() {
        let members: String = members.iter().map(|member| format!("\n  | {member:?}")).collect();
        text.push_str(&format!("\n/** {doc} */\nexport type {name} ={members};\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn committed_names_are_fresh() {
        assert!(super::fresh(), "run `cargo xtask names` and commit {}", super::FILE);
    }
}
