//! Pictures as PNG.

use azora_core::{Scheme, ThemeName};

use crate::Bytes;

export! {
    /// A mark as a square PNG on transparent ground; the same picture as `mark_svg`.
    "markPng" (id, theme, scheme, paint = None, size = None) -> "Uint8Array"
    pub fn mark_png(id: String, theme: String, scheme: String, paint: Option<String>, size: Option<u32>) -> Bytes {
        let theme = ThemeName::from_name(&theme, "/theme")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        Ok(azora_core::mark_png(&id, theme, scheme, paint.as_deref().unwrap_or("brand"), size.unwrap_or(64))?.into())
    }

    /// Anyone's SVG as a PNG of a width in px; the height follows.
    ///
    /// The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
    "svgToPng" (svg, width) -> "Uint8Array"
    pub fn svg_to_png(svg: String, width: u32) -> Bytes {
        Ok(azora_core::svg_to_png(&svg, width)?.into())
    }
}
