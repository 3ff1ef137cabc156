//! A picture that is put together from marks.

use resvg::tiny_skia::{Color, Paint, Pixmap, Rect, Shader, Transform};

use super::{arc, png};
use crate::{Result, Rgb8};

/// Pixels to draw marks on.
pub(crate) struct Canvas(Pixmap);

impl Canvas {
    /// A transparent canvas.
    ///
    /// # Errors
    /// `argument.invalid` for a size that no picture may have.
    pub(crate) fn new(width: u32, height: u32) -> Result<Self> {
        Ok(Self(png::blank(width, height)?))
    }

    /// Fills a rectangle with one colour.
    pub(crate) fn fill(&mut self, corner: (u32, u32), sides: (u32, u32), Rgb8 { r, g, b }: Rgb8) {
        let [x, y, width, height] = [corner.0, corner.1, sides.0, sides.1].map(png::pixels);
        let paint = Paint {
            shader: Shader::SolidColor(Color::from_rgba8(r, g, b, u8::MAX)),
            anti_alias: false,
            ..Paint::default()
        };
        if let Some(area) = Rect::from_xywh(x, y, width, height) {
            self.0.fill_rect(area, &paint, Transform::identity(), None);
        }
    }

    /// Draws the SVG of a mark into a square of `side` pixels.
    ///
    /// # Errors
    /// `svg.invalid` where it can't be read after all.
    pub(crate) fn draw(&mut self, svg: &str, corner: (u32, u32), side: u32) -> Result<()> {
        let tree = png::read(&arc::without_arcs(svg))?;
        let transform = png::inscribe(&tree, side).post_translate(png::pixels(corner.0), png::pixels(corner.1));
        resvg::render(&tree, transform, &mut self.0.as_mut());
        Ok(())
    }

    /// The picture as a PNG.
    ///
    /// # Errors
    /// None that is known.
    pub(crate) fn png(self) -> Result<Vec<u8>> {
        png::finish(self.0)
    }
}
