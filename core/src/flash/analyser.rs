//! Frames in, a certificate out.

use std::collections::VecDeque;

use super::{
    FlashCertificate, MOST_CHANGES, Measured,
    pixel::Pixel,
    red::{Chroma, Red},
};
use crate::{Error, Result};

/// Blocks a picture has side by side.
const BLOCKS: usize = 10;

/// Measures a moving picture frame by frame; what it needs does not grow with their number.
///
/// # Examples
/// ```
/// use azora_core::{FlashAnalyser, FlashRoute};
///
/// let mut calm = FlashAnalyser::new(10, 10, 4.0, 20)?;
/// for _ in 0..60 {
///     calm.see(&[[0.2, 0.3, 0.4]; 100])?;
/// }
/// assert_eq!(calm.certificate()?.route, FlashRoute::Slew);
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct FlashAnalyser {
    width: usize,
    /// CSS px².
    area: f64,
    rate: u32,
    /// Bits of the frames of a second.
    second: u64,
    before: Vec<[f32; 3]>,
    pixels: Vec<Pixel>,
    reds: Vec<Red>,
    /// Mean luminances of blocks in the frame before, row by row.
    blocks: Vec<f64>,
    /// How far each block moved to the frame, over the last tenth of a second.
    moves: VecDeque<Vec<f64>>,
    frames: u32,
    worst: Measured,
}

impl FlashAnalyser {
    /// For frames of `width` × `height` pixels, each of which covers `area` CSS px², at `rate` frames a second.
    ///
    /// # Errors
    /// `argument.invalid` at `/width` and `/height`, which are 10 to 1,024 pixels; `/area`, which is above 0; `/rate`,
    /// which is 10 to 60, since slower frames show no flashes.
    pub fn new(width: u32, height: u32, area: f64, rate: u32) -> Result<Self> {
        let refuse = |path: &str, reason: &str| Err(Error::argument(path, reason.to_owned()));
        for (side, path) in [(width, "/width"), (height, "/height")] {
            if !(10..=1024).contains(&side) {
                return refuse(path, "Flashes are measured on frames of 10 to 1024 pixels a side.");
            }
        }
        if !(area > 0.0 && area.is_finite()) {
            return refuse("/area", "A pixel covers an area; give a finite number above 0.");
        }
        if !(10..=60).contains(&rate) {
            return refuse("/rate", "Flashes are measured at 10 to 60 frames a second.");
        }
        let (width, second) = (width as usize, (1 << rate) - 1);
        let count = width * height as usize;
        Ok(Self {
            width,
            area,
            rate,
            second,
            before: Vec::with_capacity(count),
            pixels: Vec::with_capacity(count),
            reds: vec![Red::default(); count],
            blocks: Vec::new(),
            moves: VecDeque::new(),
            frames: 0,
            worst: Measured::default(),
        })
    }

    /// Takes in the next frame: a colour in linear light for each pixel, red, green and blue from 0 to 1, row by row.
    ///
    /// # Errors
    /// `argument.invalid` at `/frame` where it has another number of pixels, or a number outside 0..=1.
    pub fn see(&mut self, frame: &[[f32; 3]]) -> Result<()> {
        if frame.len() != self.reds.len() {
            let reason = format!("A frame has {} pixels, and this one has {}.", self.reds.len(), frame.len());
            return Err(Error::argument("/frame", reason));
        }
        if !frame.as_flattened().iter().all(|light| (0.0..=1.0).contains(light)) {
            let reason = "A frame is in linear light; every channel lies between 0 and 1.";
            return Err(Error::argument("/frame", reason.to_owned()));
        }
        if self.frames == 0 {
            self.before.extend_from_slice(frame);
            self.pixels.extend(frame.iter().map(|color| Pixel::new(luminance(*color))));
        }
        self.frames = self.frames.saturating_add(1);
        self.see_blocks(frame);
        self.see_pixels(frame);
        Ok(())
    }

    /// What was measured so far, and why that is safe.
    ///
    /// # Errors
    /// `flash.unsafe` where no route holds.
    pub fn certificate(&self) -> Result<FlashCertificate> {
        FlashCertificate::of(self.worst, self.frames, self.rate)
    }

    fn see_pixels(&mut self, frame: &[[f32; 3]]) {
        let mut flashing = 0_u32;
        let all = self.pixels.iter_mut().zip(&mut self.reds).zip(&mut self.before).zip(frame);
        for (((pixel, red), before), color) in all {
            pixel.changes <<= 1;
            red.changes <<= 1;
            if changed(*color, *before) || self.frames == 1 {
                *before = *color;
                pixel.see(luminance(*color));
                red.see(Chroma::of(*color), self.rate as usize);
            }
            if pixel.changes | red.changes == 0 {
                continue;
            }
            let count = |changes: u64| (changes & self.second).count_ones();
            let (changes, red_changes) = (count(pixel.changes), count(red.changes));
            self.worst.changes = self.worst.changes.max(changes);
            self.worst.red_changes = self.worst.red_changes.max(red_changes);
            flashing += u32::from(changes.max(red_changes) > MOST_CHANGES);
        }
        self.worst.area = self.worst.area.max(f64::from(flashing) * self.area);
    }

    /// Blocks are a tenth of the width wide, and as high; what is left at the lower end is a block of its own.
    fn see_blocks(&mut self, frame: &[[f32; 3]]) {
        let side = |index: usize| index * self.width / BLOCKS;
        let rows = frame.len() / self.width;
        let mut means = Vec::with_capacity(self.blocks.len());
        for row in (0..).take_while(|row| side(*row) < rows) {
            let (top, end) = (side(row), side(row + 1).min(rows));
            let band = frame.get(top * self.width..end * self.width).unwrap_or_default();
            for column in 0..BLOCKS {
                let (left, right) = (side(column), side(column + 1));
                let lines = band.chunks_exact(self.width).filter_map(|line| line.get(left..right));
                let sum: f64 = lines.flatten().map(|color| f64::from(luminance(*color))).sum();
                #[expect(clippy::cast_precision_loss, reason = "at most 1024 × 1024")]
                means.push(sum / ((end - top) * (right - left)) as f64);
            }
        }
        let moves: Vec<f64> = self.blocks.iter().zip(&means).map(|(before, mean)| (mean - before).abs()).collect();
        self.blocks = means;
        self.moves.push_back(moves);
        let tenth = self.rate / 10;
        if self.moves.len() > tenth as usize {
            self.moves.pop_front();
        }
        let tenths_a_second = f64::from(self.rate) / f64::from(tenth);
        for block in 0..self.blocks.len() {
            let moved: f64 = self.moves.iter().filter_map(|moves| moves.get(block)).sum();
            self.worst.slew = self.worst.slew.max(moved * tenths_a_second);
        }
    }
}

/// By bits: what is drawn anew and looks the same is.
fn changed(color: [f32; 3], before: [f32; 3]) -> bool {
    color.map(f32::to_bits) != before.map(f32::to_bits)
}

/// Relative luminance by WCAG.
fn luminance([r, g, b]: [f32; 3]) -> f32 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}
