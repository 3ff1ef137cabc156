//! ICO: several sizes of one icon in one file.
//!
//! Pictures below 256 pixels are written as bitmaps of 32 bits with a mask, which every reader knows; one of 256 is its
//! PNG. Cursors are not written.

use super::png;
use crate::{Error, Result};

/// An ICO of square PNGs, 1 to 256 pixels a side, in the order given.
///
/// # Errors
/// `argument.invalid` at `/pictures`, followed by the place of the picture that is no PNG, not square or too large.
///
/// # Examples
/// ```
/// use azora_core::{Marks, Paint, Rgb8, ico};
/// let paint = Paint::ink(Rgb8 { r: 17, g: 24, b: 39 });
/// let marks = Marks::ready();
/// let pictures = [16, 32, 48].map(|size| marks.png("sapiens", &paint, size).unwrap());
/// let icon = ico(&pictures)?;
/// assert_eq!(icon[..6], [0, 0, 1, 0, 3, 0]);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn ico(pictures: &[impl AsRef<[u8]>]) -> Result<Vec<u8>> {
    let Some(count) = u16::try_from(pictures.len()).ok().filter(|count| (1..=64).contains(count)) else {
        return Err(Error::argument("/pictures", "An icon holds 1 to 64 pictures."));
    };
    let mut entries = Vec::with_capacity(pictures.len());
    for (nth, picture) in pictures.iter().enumerate() {
        let picture = picture.as_ref();
        let square =
            side(picture).and_then(|side| Some((side, if side < 256 { bitmap(picture)? } else { picture.to_vec() })));
        entries.push(square.ok_or_else(|| {
            Error::argument(
                &format!("/pictures/{nth}"),
                "A picture of an icon is a square PNG of 1 to 256 pixels a side.",
            )
        })?);
    }
    let mut icon = Vec::new();
    for word in [0, 1, count] {
        icon.extend(u16::to_le_bytes(word));
    }
    let mut offset = 6 + 16 * u32::from(count);
    for (side, data) in &entries {
        let side = u8::try_from(*side).unwrap_or(0); // 0 stands for 256
        let bytes =
            u32::try_from(data.len()).map_err(|_| Error::argument("/pictures", "An icon holds 4 GiB at most."))?;
        icon.extend([side, side, 0, 0, 1, 0, 32, 0]);
        icon.extend(bytes.to_le_bytes());
        icon.extend(offset.to_le_bytes());
        offset = offset.saturating_add(bytes);
    }
    icon.extend(entries.into_iter().flat_map(|(_, data)| data));
    Ok(icon)
}

/// The side of a square PNG of at most 256 pixels, from its header: signature, length, `IHDR`, width, height.
fn side(png: &[u8]) -> Option<u32> {
    let header = png.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let (width, rest) = header.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    let side = u32::from_be_bytes(*width);
    (width == height && (1..=256).contains(&side)).then_some(side)
}

/// A bitmap of 32 bits, rows from below, and a mask that hides where alpha is 0.
fn bitmap(picture: &[u8]) -> Option<Vec<u8>> {
    let (width, _, rgba) = png::decode(picture)?;
    let side = usize::try_from(width).ok()?;
    let rows: Vec<&[u8]> = rgba.chunks_exact(side * 4).rev().collect();
    let mask_row = side.div_ceil(32) * 4;
    let mut data = Vec::with_capacity(40 + rgba.len() + mask_row * side);
    // BITMAPINFOHEADER: its size, width, twice the height (colour and mask), planes and bits, and no compression.
    for word in [40, width, width * 2, 1 | 32 << 16, 0, u32::try_from(rgba.len() + mask_row * side).ok()?, 0, 0, 0, 0] {
        data.extend(word.to_le_bytes());
    }
    for pixel in rows.iter().flat_map(|row| row.chunks_exact(4)) {
        let &[r, g, b, a] = pixel else { return None };
        data.extend([b, g, r, a]);
    }
    for row in rows {
        let mut mask = vec![0_u8; mask_row];
        for (nth, pixel) in row.chunks_exact(4).enumerate() {
            if let (Some(byte), Some(0)) = (mask.get_mut(nth / 8), pixel.last()) {
                *byte |= 0x80 >> (nth % 8);
            }
        }
        data.extend(mask);
    }
    Some(data)
}
