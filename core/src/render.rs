//! Pictures: PNG and ICO from SVG.

use crate::{Error, Result, Scheme, ThemeName};

#[cfg(feature = "raster")]
pub fn mark_png(id: &str, theme: ThemeName, scheme: Scheme, paint: &str, size: u32) -> Result<Vec<u8>> {
    let _ = (id, theme, scheme, paint, size);
    Err(Error::new("internal.panic", ""))
}
#[cfg(feature = "raster")]
pub fn svg_to_png(svg: &str, width: u32) -> Result<Vec<u8>> {
    let _ = (svg, width);
    Err(Error::new("internal.panic", ""))
}
