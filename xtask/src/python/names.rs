//! The literal types of the Python package.

use std::fs;

use anyhow::Result;

use crate::{names::sets, process::root};

/// The committed file.
pub const FILE: &str = "bindings/python/python/azora/_names.py";

/// Writes the committed file anew.
pub fn write() -> Result<()> {
    Ok(fs::write(root().join(FILE), text())?)
}

fn text() -> String {
    let mut text = "\
\"\"\"The closed sets of names, as literal types. Written by `cargo xtask names` from the core's lists.\"\"\"

from typing import Literal, TypeAlias
"
    .to_owned();
    for (name, doc, members) in sets() {
        let members: String = members.iter().map(|member| format!("    {member:?},\n")).collect();
        let hint = if members.is_empty() { "str".to_owned() } else { format!("Literal[\n{members}]") };
        text.push_str(&format!("\n{name}: TypeAlias = {hint}\n\"\"\"{doc}\"\"\"\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::process::root;

    #[test]
    fn committed_names_are_fresh() {
        let committed = fs::read_to_string(root().join(super::FILE)).unwrap_or_default();
        assert_eq!(committed, super::text(), "run `cargo xtask names` and commit {}", super::FILE);
    }
}
