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
    draw_tree(&read(svg_after_checks)?, width, height)
}

/// Reads an SVG that passed its checks.
///
/// # Errors
/// `svg.invalid` where it can't be read after all.
pub(super) fn read(svg_after_checks: &str) -> Result<usvg::Tree> {
    usvg::Tree::from_str(svg_after_checks, &usvg::Options::default())
        .map_err(|error| Error::new("svg.invalid", format!("The SVG can't be read: {error}.")))
}

/// The same as [`draw`] for an SVG that was read already.
pub(super) fn draw_tree(tree: &usvg::Tree, width: u32, height: u32) -> Result<Vec<u8>> {
    finish(paint(tree, fit(tree, width, height), width, height)?)
}

/// The pixels of an SVG on a transparent ground.
///
/// # Errors
/// `argument.invalid` for a size that [`check_size`] refuses.
pub(super) fn paint(
    tree: &usvg::Tree,
    transform: tiny_skia::Transform,
    width: u32,
    height: u32,
) -> Result<tiny_skia::Pixmap> {
    let mut pixmap = blank(width, height)?;
    resvg::render(tree, transform, &mut pixmap.as_mut());
    Ok(pixmap)
}

/// Transparent pixels.
///
/// # Errors
/// `argument.invalid` for a size that [`check_size`] refuses.
pub(crate) fn blank(width: u32, height: u32) -> Result<tiny_skia::Pixmap> {
    check_size(width, height, "/width")?;
    tiny_skia::Pixmap::new(width, height).ok_or_else(|| impossible(width, height))
}

/// Pixels as a PNG.
pub(crate) fn finish(pixmap: tiny_skia::Pixmap) -> Result<Vec<u8>> {
    let (width, height) = (pixmap.width(), pixmap.height());
    encode(width, height, &pixmap.take_demultiplied()).ok_or_else(|| impossible(width, height))
}

fn impossible(width: u32, height: u32) -> Error {
    Error::new("internal.panic", format!("No picture of {width} × {height} pixels could be made."))
}

/// What stretches an SVG to a size in pixels.
pub(super) fn fit(tree: &usvg::Tree, width: u32, height: u32) -> tiny_skia::Transform {
    tiny_skia::Transform::from_scale(pixels(width) / tree.size().width(), pixels(height) / tree.size().height())
}

/// What enlarges an SVG until it fits into a square, in its middle.
pub(super) fn inscribe(tree: &usvg::Tree, side: u32) -> tiny_skia::Transform {
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = pixels(side) / width.max(height);
    let [left, top] = [width, height].map(|length| (pixels(side) - scale * length) / 2.0);
    tiny_skia::Transform::from_row(scale, 0.0, 0.0, scale, left, top)
}

/// A place or a length as the renderer counts.
#[expect(clippy::cast_precision_loss, reason = "a side has 15 bits at most")]
pub(super) fn pixels(side: u32) -> f32 {
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
