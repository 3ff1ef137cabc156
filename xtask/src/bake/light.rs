//! The curve of sRGB at the steps of eight bits, and half between them, as Rust constants.

use std::{fmt::Write, path::Path};

use anyhow::Result;
use azora_core::{Color, ColorSpace, convert_color};

/// The text of `core/src/derive/light/ready.rs`.
pub(super) fn text(_root: &Path) -> Result<String> {
    let mut out = String::from("//! Baked by `cargo xtask bake` from the curve of sRGB; not to be edited.\n");
    let tables = [
        ("LINEAR", "Linear light of each of the 256 steps.", 0.0),
        ("EDGE", "The least linear light that is rounded to each step.", 0.5),
    ];
    for (name, what, below) in tables {
        write!(out, "\n/// {what}\npub(super) static {name}: [f64; 256] = [\n")?;
        for step in 0..=255_u8 {
            let grey = Some((f64::from(step) - below).max(0.0) / 255.0);
            let grey = Color { space: ColorSpace::Srgb, c1: grey, c2: grey, c3: grey, alpha: Some(1.0) };
            writeln!(out, "    {:?},", convert_color(&grey, ColorSpace::SrgbLinear)?.c1.unwrap_or_default())?;
        }
        out.push_str("];\n");
    }
    Ok(out)
}
