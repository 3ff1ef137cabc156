//! From an SVG that was checked to the bytes of a PNG.

use resvg::{tiny_skia, usvg};

use crate::{Error, Result};

/// The longest side of a picture, in pixels.
pub(crate) const LONGEST: u32 = 16_384;
/// The largest area of a picture, in pixels.
pub(crate) const LARGEST: u64 = 64_000_000;

/// Refuses a size that no picture may have, before anything is allocated for it.
///
/// # Errors
/// `argument.invalid` at `path`.
pub(crate) fn check_size(width: u32, height: u32, path: &str) -> Result<()> {
    let sides = 1..=LONGEST;
    if sides.contains(&width) && sides.contains(&height) && u64::from(width) * u64::from(height) <= LARGEST {
        return Ok(());
    }
    let reason = format!(
        "A picture has 1 to {LONGEST} pixels a side and 64 megapixels at most; {width} × {height} has not. Ask for a smaller one.",
    );
    Err(Error::argument(path, reason))
}

/// Draws an SVG that passed its checks, stretched to `width` × `height` pixels, on a transparent ground.
///
/// # Errors
/// `svg.invalid` where the SVG can't be read after all, and `argument.invalid` for a size that [`check_size`] refuses.
pub(crate) fn draw(svg_after_checks: &str, width: u32, height: u32) -> Result<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg_after_checks, &usvg::Options::default())
        .map_err(|error| Error::new("svg.invalid", format!("The SVG can't be read: {error}.")))?;
    draw_tree(&tree, width, height)
}

/// The same for an SVG that was read already.
pub(super) fn draw_tree(tree: &usvg::Tree, width: u32, height: u32) -> Result<Vec<u8>> {
    check_size(width, height, "/width")?;
    let impossible = || Error::new("internal.panic", format!("No picture of {width} × {height} pixels could be made."));
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or_else(impossible)?;
    resvg::render(tree, fit(tree, width, height), &mut pixmap.as_mut());
    encode(width, height, &pixmap.take_demultiplied()).ok_or_else(impossible)
}

/// What stretches an SVG to a size in pixels.
pub(super) fn fit(tree: &usvg::Tree, width: u32, height: u32) -> tiny_skia::Transform {
    tiny_skia::Transform::from_scale(pixels(width) / tree.size().width(), pixels(height) / tree.size().height())
}

/// A side as the renderer counts.
#[expect(clippy::cast_precision_loss, reason = "a side has 15 bits at most")]
fn pixels(side: u32) -> f32 {
    side as f32
}

/// RGBA with straight alpha as a PNG.
fn encode(width: u32, height: u32, rgba: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(rgba).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// Width, height and RGBA of a PNG of eight bits a channel.
pub(super) fn decode(bytes: &[u8]) -> Option<(u32, u32, Vec<u8>)> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().ok()?;
    check_size(reader.info().width, reader.info().height, "").ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    (frame.color_type == png::ColorType::Rgba).then_some((frame.width, frame.height, pixels))
}
