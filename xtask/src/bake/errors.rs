//! The catalogue of errors as a page, and as data of JavaScript.

use std::{fmt::Write, path::Path};

use anyhow::Result;
use azora_core::{ErrorCode, list_errors};
use serde_json::json;

/// The text of `docs/errors.md`.
pub(super) fn text(_root: &Path) -> Result<String> {
    let mut out = String::from(
        "# Errors\n\n\
         Written by `cargo xtask bake` from the core's catalogue, which `list_errors()` gives in every language.\n\
         A code never changes its meaning; sentences may.\n",
    );
    let mut family = "";
    for ErrorCode { code, family: own, meaning, fix, example, raised_by } in list_errors() {
        if family != own {
            family = own;
            write!(out, "\n## {family}\n")?;
        }
        let raised = raised_by.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let raised = if raised.is_empty() { "no function that is known".to_owned() } else { raised };
        write!(
            out,
            "\n### `{code}`\n\n{meaning}\n\n- Mend it: {fix}\n- For example: `{example}`\n- Raised by: {raised}\n"
        )?;
    }
    Ok(out)
}

/// The text of `bindings/js/src/catalogue.ts`.
pub(super) fn data(_root: &Path) -> Result<String> {
    let mut out = String::from(
        "// Written by `cargo xtask bake` from the core's catalogue.\n\n\
         /** Code, meaning, fix, example, and who raises it. */\n\
         export const CATALOGUE: readonly (readonly [string, string, string, string, string])[] = [\n",
    );
    for ErrorCode { code, family: _, meaning, fix, example, raised_by } in list_errors() {
        writeln!(out, "  {},", json!([code, meaning, fix, example, raised_by.join(", ")]))?;
    }
    out.push_str("];\n");
    Ok(out)
}
