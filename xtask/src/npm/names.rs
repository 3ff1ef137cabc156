//! The literal unions of the TypeScript, from the core's own lists.

use std::fs;

use anyhow::Result;
use azora_core::{ColorFormat, ColorSpace, Contrast, Scheme, ThemeName};

use crate::process::root;

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
    let roles = azora_core::theme(ThemeName::Education, Scheme::Light, Contrast::Standard).roles();
    let marks = azora_core::list_marks();
    let unions: [(&str, &str, Vec<&str>); 7] = [
        ("ThemeName", "A ready-made theme.", ThemeName::ALL.iter().map(|it| it.name()).collect()),
        ("Scheme", "Light or dark ground.", Scheme::ALL.iter().map(|it| it.name()).collect()),
        ("Contrast", "How much contrast is promised.", Contrast::ALL.iter().map(|it| it.name()).collect()),
        ("ColorSpace", "A colour space of CSS Color 4.", ColorSpace::ALL.iter().map(|it| it.name()).collect()),
        ("ColorFormat", "A way to print a colour.", ColorFormat::ALL.iter().map(|it| it.name()).collect()),
        ("Role", "A colour of a theme.", roles.iter().map(String::as_str).collect()),
        ("MarkId", "A mark of the family.", marks.iter().map(|mark| mark.id).collect()),
    ];
    let mut text = "// Written by `cargo xtask names` from the core's lists.\n".to_owned();
    for (name, doc, members) in unions {
        let members: String = members.iter().map(|member| format!("\n  | {member:?}")).collect();
        let members = if members.is_empty() { " string" } else { &members };
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
