//! Scenes one after another as an animated PNG, which has all of what moves.
//!
//! Source: Portable Network Graphics (PNG) Specification, third edition, chapter 11.3.4 for `acTL`, `fcTL` and `fdAT`.

use core::{borrow::Borrow, iter::once};

use png::{BitDepth, BlendOp, ColorType, Compression, DisposeOp, Encoder, Writer};

use crate::{Error, Result, Rgb8, Scene, scene_pixels};

/// The most pixels of all frames together.
const MOST_PIXELS: u64 = 1 << 29;
/// The most frames.
const MOST_FRAMES: usize = 3600;

/// `frames` as an animated PNG that repeats for ever, each for `delay` milliseconds, at `scale` pixels to the CSS pixel, on a
/// `ground` or on none.
///
/// The delay is 10 to 60,000 ms; where its inverse is within a thousandth of a whole number of frames a second, it is that
/// exactly (33.33 becomes 1/30 s), else whole milliseconds. After the first frame only the rectangle that changed is stored.
/// Programs that know no animation show the first.
///
/// # Errors
/// - `argument.invalid` at `/frames` where there is none, or at `/frames/N` where one has another size than the first; at
///   `/delay`; at `/scale` as [`scene_png`](crate::scene_png).
/// - `scene.budget_exceeded` for more than 3,600 frames, or 2^29 pixels together: 55 s of 300 px at 30 frames and twice the size.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, apng, mark_scene};
/// let frame = |paint| mark_scene("pay", ThemeName::Finance, Scheme::Light, paint, 32);
/// let picture = apng(&[frame("#112233")?, frame("#ff0000")?], 500.0, 1.0, None)?;
/// assert!(picture.windows(4).any(|chunk| chunk == b"acTL"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn apng(frames: &[Scene], delay: f64, scale: f64, ground: Option<Rgb8>) -> Result<Vec<u8>> {
    check(frames, scale)?;
    film(frames.len(), frames.iter().map(Ok), delay, scale, ground)
}

/// `count` frames of one size, each of which is drawn when the one before it is written: what is beyond the budget is known
/// after the first.
pub(super) fn film<S: Borrow<Scene>>(
    count: usize,
    mut frames: impl Iterator<Item = Result<S>>,
    delay: f64,
    scale: f64,
    ground: Option<Rgb8>,
) -> Result<Vec<u8>> {
    let first = frames.next().ok_or_else(none)??;
    let (width, height) = budget(count, first.borrow(), scale)?;
    let animation = Animation { width, height, delay: fraction(delay)? };
    let mut bytes = Vec::new();
    let written = animation.write(&mut bytes, count, once(Ok(first)).chain(frames), scale, ground)?;
    written.ok_or_else(|| Error::new("internal.panic", "The animation could not be written."))?;
    Ok(bytes)
}

/// `frames` as one PNG each, at `scale` pixels to the CSS pixel, on a `ground` or on none.
///
/// # Errors
/// Those of [`apng`], but for the delay.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_scene, png_sequence};
/// let frame = mark_scene("pay", ThemeName::Finance, Scheme::Light, "brand", 32)?;
/// assert_eq!(png_sequence(&[frame], 2.0, None)?.len(), 1);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn png_sequence(frames: &[Scene], scale: f64, ground: Option<Rgb8>) -> Result<Vec<Vec<u8>>> {
    check(frames, scale)?;
    frames.iter().map(|frame| crate::scene_png(frame, scale, ground)).collect()
}

/// The sides of every frame, in pixels.
fn check(frames: &[Scene], scale: f64) -> Result<(u32, u32)> {
    let first = frames.first().ok_or_else(none)?;
    first.size(scale)?;
    let size = |scene: &Scene| (scene.width().to_bits(), scene.height().to_bits());
    if let Some(other) = frames.iter().position(|frame| size(frame) != size(first)) {
        let reason = format!("Frame {other} has another size than the first; draw all of them at one.");
        return Err(Error::argument(&format!("/frames/{other}"), reason));
    }
    budget(frames.len(), first, scale)
}

fn none() -> Error {
    Error::argument("/frames", "An animation has at least one frame; give one.")
}

/// The sides of `count` frames like this one, in pixels.
fn budget(count: usize, frame: &Scene, scale: f64) -> Result<(u32, u32)> {
    let (width, height) = frame.size(scale)?;
    let pixels =
        u64::from(width).saturating_mul(u64::from(height)).saturating_mul(u64::try_from(count).unwrap_or(u64::MAX));
    if count > MOST_FRAMES || pixels > MOST_PIXELS {
        let reason = format!(
            "{count} frames of {width} × {height} pixels are beyond {MOST_FRAMES} frames or {MOST_PIXELS} pixels together; \
             give fewer frames, or a smaller scale."
        );
        return Err(Error::new("scene.budget_exceeded", reason).at("/frames"));
    }
    Ok((width, height))
}

/// A delay as the fraction of a second that the format has.
fn fraction(delay: f64) -> Result<(u16, u16)> {
    if !(10.0..=60_000.0).contains(&delay) {
        let reason = "A frame is shown for 10 to 60000 milliseconds; give a delay between.";
        return Err(Error::argument("/delay", reason));
    }
    let rate = 1000.0 / delay;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and 60,000")]
    let whole = |number: f64| number.round() as u16;
    let near = (rate - rate.round()).abs() <= rate / 1000.0;
    Ok(if near { (1, whole(rate)) } else { (whole(delay), 1000) })
}

/// An animation while it is written.
struct Animation {
    width: u32,
    height: u32,
    delay: (u16, u16),
}

/// A part of a picture: its corner and its sides.
type Area = (u32, u32, u32, u32);

impl Animation {
    /// Writes every frame; none where the encoder refuses, which nothing is known to bring about.
    fn write<S: Borrow<Scene>>(
        &self,
        bytes: &mut Vec<u8>,
        count: usize,
        frames: impl Iterator<Item = Result<S>>,
        scale: f64,
        ground: Option<Rgb8>,
    ) -> Result<Option<()>> {
        let Some(mut writer) = self.begin(bytes, count) else { return Ok(None) };
        let mut before: Option<Vec<u8>> = None;
        for frame in frames {
            let pixels = scene_pixels(frame?.borrow(), scale, ground)?;
            let area = before.as_ref().map_or((0, 0, self.width, self.height), |before| self.changed(before, &pixels));
            if self.frame(&mut writer, area, &pixels).is_none() {
                return Ok(None);
            }
            before = Some(pixels);
        }
        Ok(writer.finish().ok())
    }

    fn begin<'a>(&self, bytes: &'a mut Vec<u8>, frames: usize) -> Option<Writer<&'a mut Vec<u8>>> {
        let mut encoder = Encoder::new(bytes, self.width, self.height);
        encoder.set_color(ColorType::Rgba);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::High);
        encoder.set_animated(u32::try_from(frames).ok()?, 0).ok()?;
        encoder.set_frame_delay(self.delay.0, self.delay.1).ok()?;
        encoder.set_blend_op(BlendOp::Source).ok()?;
        encoder.set_dispose_op(DisposeOp::None).ok()?;
        encoder.write_header().ok()
    }

    fn frame(&self, writer: &mut Writer<&mut Vec<u8>>, (x, y, width, height): Area, pixels: &[u8]) -> Option<()> {
        writer.reset_frame_position().ok()?;
        writer.set_frame_dimension(width, height).ok()?;
        writer.set_frame_position(x, y).ok()?;
        let rows = self.rows(pixels).skip(usize::try_from(y).ok()?).take(usize::try_from(height).ok()?);
        let (from, to) = (usize::try_from(x).ok()? * 4, usize::try_from(x + width).ok()? * 4);
        let part: Vec<u8> = rows.filter_map(|row| row.get(from..to)).flatten().copied().collect();
        writer.write_image_data(&part).ok()
    }

    fn rows<'a>(&self, pixels: &'a [u8]) -> impl Iterator<Item = &'a [u8]> + Clone {
        pixels.chunks_exact(usize::try_from(self.width).unwrap_or(usize::MAX).saturating_mul(4).max(1))
    }

    /// The smallest rectangle outside of which two frames are equal; one pixel where they are everywhere.
    fn changed(&self, before: &[u8], after: &[u8]) -> Area {
        let (mut left, mut top, mut right, mut bottom) = (self.width, self.height, 0, 0);
        for (y, (old, new)) in (0..).zip(self.rows(before).zip(self.rows(after))) {
            if old == new {
                continue;
            }
            let differs = |(_, (old, new)): &(u32, (&[u8], &[u8]))| old != new;
            let mut pixels = (0..).zip(old.chunks_exact(4).zip(new.chunks_exact(4)));
            let first = pixels.find(differs).map_or(0, |(x, _)| x);
            let last = pixels.filter(differs).last().map_or(first, |(x, _)| x);
            (left, right) = (left.min(first), right.max(last));
            (top, bottom) = (top.min(y), y);
        }
        if left > right { (0, 0, 1, 1) } else { (left, top, right - left + 1, bottom - top + 1) }
    }
}

#[cfg(test)]
mod tests {
    use png::{BlendOp, DisposeOp};

    use super::*;
    use crate::{Scheme, ThemeName, mark_scene};

    fn frames() -> Vec<Scene> {
        let mark = |paint: &str| mark_scene("sankofa", ThemeName::Finance, Scheme::Dark, paint, 48).unwrap();
        let paints =
            ["brand", "theme", "theme", "#ff0000", "gradient", "#00ff00", "#0000ff", "brand", "#123456", "theme"];
        paints.into_iter().map(mark).collect()
    }

    /// What a decoder shows after each frame: this one keeps no picture, so the rules of the format are followed here.
    fn shown(bytes: &[u8]) -> Vec<(Vec<u8>, (u16, u16))> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let control = *reader.info().animation_control().unwrap();
        assert_eq!(control.num_plays, 0);
        let width = reader.info().width as usize;
        let mut canvas = vec![0; width * reader.info().height as usize * 4];
        let mut all = Vec::new();
        for _ in 0..control.num_frames {
            let mut part = vec![0; canvas.len()];
            let size = reader.next_frame(&mut part).unwrap();
            let frame = *reader.info().frame_control().unwrap();
            assert_eq!((frame.blend_op, frame.dispose_op), (BlendOp::Source, DisposeOp::None));
            assert_eq!((size.width, size.height), (frame.width, frame.height));
            let across = frame.width as usize * 4;
            for (row, pixels) in part.chunks(across).take(frame.height as usize).enumerate() {
                let start = ((frame.y_offset as usize + row) * width + frame.x_offset as usize) * 4;
                canvas[start..start + across].copy_from_slice(pixels);
            }
            all.push((canvas.clone(), (frame.delay_num, frame.delay_den)));
        }
        all
    }

    #[test]
    fn a_decoder_shows_every_frame() {
        let frames = frames();
        for (delay, fraction, scale, ground) in [
            (1000.0 / 30.0, (1, 30), 1.0, None),
            (250.0, (1, 4), 1.5, Some(Rgb8 { r: 15, g: 23, b: 42 })),
            (2345.0, (2345, 1000), 1.0, None),
        ] {
            let bytes = apng(&frames, delay, scale, ground).unwrap();
            let shown = shown(&bytes);
            assert_eq!(shown.len(), frames.len());
            for (frame, (pixels, delay)) in frames.iter().zip(shown) {
                assert_eq!(delay, fraction);
                assert_eq!(pixels, scene_pixels(frame, scale, ground).unwrap());
            }
        }
    }

    #[test]
    fn what_does_not_change_takes_no_room() {
        let frames = frames();
        let one = apng(&frames[..1], 100.0, 4.0, None).unwrap().len();
        let still: Vec<_> = frames.iter().cycle().step_by(frames.len()).take(10).cloned().collect();
        assert!(apng(&still, 100.0, 4.0, None).unwrap().len() < one + 10 * 120);
    }

    #[test]
    fn what_is_too_much_is_known_after_one_frame() {
        for (count, scale) in [(3601, 1.0), (10, 160.0)] {
            let mut drawn = 0;
            let endless = core::iter::from_fn(|| {
                drawn += 1;
                mark_scene("pay", ThemeName::Finance, Scheme::Dark, "brand", 48).ok().map(Ok::<Scene, Error>)
            });
            let refused = film(count, endless, 100.0, scale, None).unwrap_err();
            assert_eq!((refused.code, drawn), ("scene.budget_exceeded", 1));
        }
    }

    #[test]
    fn what_is_too_much_is_refused() {
        let mut frames = frames();
        let refused = |frames: &[Scene], delay, scale| {
            let error = apng(frames, delay, scale, None).unwrap_err();
            (error.code, error.path.unwrap())
        };
        assert_eq!(refused(&[], 100.0, 1.0), ("argument.invalid", "/frames".to_owned()));
        for delay in [f64::NAN, 0.0, 9.9, 60_001.0] {
            assert_eq!(refused(&frames, delay, 1.0), ("argument.invalid", "/delay".to_owned()));
        }
        assert_eq!(refused(&frames, 100.0, 200.0), ("argument.invalid", "/scale".to_owned()));
        assert_eq!(refused(&frames, 100.0, 160.0), ("scene.budget_exceeded", "/frames".to_owned()));
        let many: Vec<_> = frames.iter().cycle().take(3601).cloned().collect();
        assert_eq!(refused(&many, 100.0, 1.0), ("scene.budget_exceeded", "/frames".to_owned()));
        frames.push(mark_scene("pay", ThemeName::Finance, Scheme::Dark, "brand", 47).unwrap());
        assert_eq!(refused(&frames, 100.0, 1.0), ("argument.invalid", "/frames/10".to_owned()));
    }
}
