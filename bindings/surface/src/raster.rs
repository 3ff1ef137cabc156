//! Pictures as PNG.
#![allow(clippy::useless_conversion, reason = "bytes are another type in Node alone")]

use azora_core::{Scheme, ThemeName};

use crate::{Bytes, lock::unlocked};

export! {
    /// A mark as a square PNG on transparent ground; the same picture as `mark_svg`.
    "markPng" -> "Uint8Array"
    pub fn mark_png(
        id: String as MarkId, theme: String as ThemeName, scheme: String as Scheme;
        paint: String = "brand", size: u32 = 64
    ) -> Bytes {
        let theme = ThemeName::from_name(&theme, "/theme")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        Ok(unlocked(|| azora_core::mark_png(&id, theme, scheme, &paint, size))?.into())
    }

    /// Anyone's SVG as a PNG of a width in px; the height follows.
    ///
    /// The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
    "svgToPng" -> "Uint8Array"
    pub fn svg_to_png(svg: String, width: u32) -> Bytes {
        Ok(unlocked(|| azora_core::svg_to_png(&svg, width))?.into())
    }
}
