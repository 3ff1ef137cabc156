//! Pictures: PNG and ICO from SVG.

#[cfg(feature = "raster")]
mod arc;
#[cfg(feature = "raster")]
mod ico;
#[cfg(feature = "raster")]
mod mark;
#[cfg(feature = "raster")]
mod png;

#[cfg(feature = "raster")]
pub use ico::ico;
#[cfg(feature = "raster")]
pub use mark::mark_png;
#[cfg(feature = "raster")]
pub(crate) use mark::square;

#[cfg(feature = "raster")]
use crate::{Error, Result};

#[cfg(feature = "raster")]
pub fn svg_to_png(svg: &str, width: u32) -> Result<Vec<u8>> {
    let _ = (svg, width);
    Err(Error::new("internal.panic", ""))
}
