//! Pictures: PNG and ICO from SVG.

#[cfg(feature = "raster")]
mod arc;
#[cfg(feature = "raster")]
mod canvas;
#[cfg(feature = "raster")]
mod foreign;
#[cfg(feature = "raster")]
mod gate;
#[cfg(feature = "raster")]
mod ico;
#[cfg(feature = "raster")]
mod mark;
#[cfg(feature = "raster")]
mod png;
#[cfg(feature = "raster")]
mod weight;

#[cfg(feature = "raster")]
pub(crate) use arc::cubics;
#[cfg(feature = "raster")]
pub(crate) use canvas::Canvas;
#[cfg(feature = "raster")]
pub use foreign::svg_to_png;
#[cfg(feature = "raster")]
pub(crate) use foreign::{anyone_as_pixels, title};
#[cfg(feature = "raster")]
pub use ico::ico;
#[cfg(feature = "raster")]
pub use mark::mark_png;
#[cfg(feature = "raster")]
pub(crate) use mark::{mark_as_pixels, square};
#[cfg(feature = "raster")]
pub(crate) use png::{blank, check_size, finish};
