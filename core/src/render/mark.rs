//! Marks as pixels.

use super::{arc, png};
use crate::{Result, Scheme, ThemeName, mark_svg};

/// A mark as a square PNG on a transparent ground: the picture of [`mark_svg`], which takes the same arguments.
///
/// `size` is the side in pixels, 1..=8000: 64 megapixels at most.
///
/// # Errors
/// `brand.unknown_mark` at `/id` with the nearest id; `argument.invalid` at `/paint` or `/size`.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_png};
/// let png = mark_png("pay", ThemeName::Finance, Scheme::Dark, "theme", 24)?;
/// assert!(png.starts_with(b"\x89PNG"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn mark_png(id: &str, theme: ThemeName, scheme: Scheme, paint: &str, size: u32) -> Result<Vec<u8>> {
    square(&mark_svg(id, theme, scheme, paint, size, "")?, size)
}

/// Draws the SVG of a mark, its arcs as cubics.
///
/// # Errors
/// `argument.invalid` at `/size`, before anything is allocated.
pub(crate) fn square(svg: &str, size: u32) -> Result<Vec<u8>> {
    png::check_size(size, size, "/size")?;
    png::draw(&arc::without_arcs(svg), size, size)
}

/// Premultiplied RGBA of the SVG of a mark, at `side` pixels.
///
/// # Errors
/// `argument.invalid` for a size that no picture may have.
pub(crate) fn mark_as_pixels(svg: &str, side: u32) -> Result<Vec<u8>> {
    let tree = png::read(&arc::without_arcs(svg))?;
    Ok(png::paint(&tree, png::inscribe(&tree, side), side, side)?.take())
}
