//! The pixels of a PNG or JPEG.
//!
//! Colours are taken as sRGB whatever profile the file carries; animations give their first picture.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

use png::{ColorType, Transformations};
use zune_jpeg::{
    JpegDecoder,
    zune_core::{colorspace::ColorSpace, options::DecoderOptions},
};

use crate::{failure::Result, file::unreadable};

/// Pixels of a picture that is read, at most.
const MOST: u64 = 64 * 1024 * 1024;
/// Pixels that are looked at, at most; of a larger picture every second, third … of each row and column.
const LOOKED_AT: u64 = 16_777_216;

/// What is wrong with a picture, as the end of a sentence.
type Decoded = core::result::Result<Picture, String>;

/// Pixels, four bytes each: sRGB with straight alpha.
pub(crate) struct Picture {
    pub(crate) rgba: Vec<u8>,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Picture {
    /// Reads a picture; its first bytes say what it is, not its name.
    pub(crate) fn read(file: &Path) -> Result<Self> {
        let opened = File::open(file).map_err(|error| unreadable(file, &error.to_string()))?;
        let mut reader = BufReader::new(opened);
        let head = reader.fill_buf().map_err(|error| unreadable(file, &error.to_string()))?;
        let decoded = match head {
            [0x89, b'P', b'N', b'G', ..] => png(reader),
            [0xff, 0xd8, ..] => jpeg(reader),
            _ => Err("it is neither PNG nor JPEG".to_owned()),
        };
        decoded.map(Self::thinned).map_err(|why| unreadable(file, &why))
    }

    /// The picture with so many rows and columns left out that the rest can be looked at.
    fn thinned(self) -> Self {
        let Self { rgba, width, height } = self;
        let step = (1..=u32::MAX)
            .find(|step| u64::from(width.div_ceil(*step)) * u64::from(height.div_ceil(*step)) <= LOOKED_AT);
        let step = step.unwrap_or(1);
        if step == 1 {
            return Self { rgba, width, height };
        }
        let (across, down) = (step as usize, step as usize);
        let rows = rgba.chunks_exact(width as usize * 4).step_by(down);
        let rgba = rows.flat_map(|row| row.chunks_exact(4).step_by(across).flatten().copied()).collect();
        Self { rgba, width: width.div_ceil(step), height: height.div_ceil(step) }
    }
}

fn bounded(width: u64, height: u64) -> core::result::Result<(u32, u32), String> {
    let sides = (u32::try_from(width), u32::try_from(height));
    match sides {
        (Ok(wide), Ok(high)) if width * height <= MOST => Ok((wide, high)),
        _ => Err(format!("it has {width} × {height} pixels, more than 64 megapixels; make it smaller")),
    }
}

fn png(reader: impl BufRead + std::io::Seek) -> Decoded {
    let mut decoder = png::Decoder::new(reader);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
    let (width, height) = bounded(reader.info().width.into(), reader.info().height.into())?;
    let size = reader.output_buffer_size().ok_or_else(|| "it is too large".to_owned())?;
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).map_err(|error| error.to_string())?;
    bytes.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => bytes,
        ColorType::Rgb => wide::<3>(&bytes, |[r, g, b]| [r, g, b, u8::MAX]),
        ColorType::GrayscaleAlpha => wide::<2>(&bytes, |[grey, alpha]| [grey, grey, grey, alpha]),
        ColorType::Grayscale | ColorType::Indexed => wide::<1>(&bytes, |[grey]| [grey, grey, grey, u8::MAX]),
    };
    Ok(Picture { rgba, width, height })
}

fn wide<const N: usize>(bytes: &[u8], rgba: fn([u8; N]) -> [u8; 4]) -> Vec<u8> {
    let (pixels, _) = bytes.as_chunks::<N>();
    pixels.iter().flat_map(|pixel| rgba(*pixel)).collect()
}

fn jpeg(reader: impl BufRead + std::io::Seek) -> Decoded {
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(ColorSpace::RGBA)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let mut decoder = JpegDecoder::new_with_options(reader, options);
    decoder.decode_headers().map_err(|error| error.to_string())?;
    let (width, height) = decoder.dimensions().ok_or_else(|| "it has no size".to_owned())?;
    let (width, height) = bounded(width as u64, height as u64)?;
    let rgba = decoder.decode().map_err(|error| error.to_string())?;
    if rgba.len() as u64 != u64::from(width) * u64::from(height) * 4 {
        return Err("its colours are of a kind that can't be read; save it as RGB".to_owned());
    }
    Ok(Picture { rgba, width, height })
}
