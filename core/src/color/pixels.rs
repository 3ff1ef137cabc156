//! Brand seeds from a picture's pixels: which of its colours a theme could be made of.
//!
//! The pixels are counted in 32 × 32 × 32 cells of sRGB, the colourful cells are put into boxes of Oklab ([`boxes`]),
//! and each box offers its most common colour. All sums are whole numbers until they are shares, so that neither the
//! order of the pixels nor the size of the picture counts. Reading PNG or JPEG, and where in the picture a colour
//! stands, are not here.

mod boxes;

use boxes::into_boxes;

use super::{
    Rgb8,
    cylinder::{rectangular_to_polar, turn},
    difference::delta_e_ok,
    space::{ColorSpace, convert},
};
use crate::{Error, Result};

/// A colour of a picture that could be a brand's.
#[derive(Debug, Clone, PartialEq)]
pub struct Seed {
    /// `#rrggbb`.
    pub color: String,
    /// What part of the visible pixels is colourful and within 15° of its hue in Oklch, 0..=1; of a neutral, what part
    /// looks the same (0.02 ΔE-OK).
    pub share: f64,
    /// How well it serves as a seed, 0..=1; 0 for a neutral.
    pub score: f64,
}

/// Pixels of a picture at most: 4096 × 4096.
const MOST_PIXELS: u64 = 16_777_216;
/// From this opacity on a pixel is seen.
const VISIBLE: u8 = 128;
/// The least chroma, and the lightness, of a colour that has a hue to see.
const LEAST_CHROMA: f64 = 0.03;
const BLACKEST: f64 = 0.15;
const WHITEST: f64 = 0.97;
/// Where chroma and lightness are enough.
const VIVID: f64 = 0.15;
const LIGHT: f64 = 0.35;
/// Half of the hues, in degrees, that count as one.
const NEIGHBOURHOOD: f64 = 15.0;
/// ΔE-OK up to which two colours are the same to the eye, and up to which two seeds would make one theme.
const SAME: f64 = 0.02;
const ALIKE: f64 = 0.05;
const MOST_SEEDS: usize = 8;
/// Boxes into which the colourful cells are put.
const BOXES: usize = 64;

/// The colours of a picture that could be a brand's seed, best first; at most eight.
///
/// `rgba` has four bytes a pixel (sRGB, straight alpha), row by row; a pixel with an alpha below 128 is not seen. Every
/// other pixel counts. Colours that are nearly grey (chroma below 0.03 in Oklch), black (lightness below 0.15) or white
/// (above 0.97) are no seeds; a picture of nothing else gives its most common colour alone, and one without any visible
/// pixel gives none.
///
/// The score is ⁴√(*s* · *b*) · *v*² · *d*: *s* is the [`share`](Seed::share), *b* the part of the visible pixels that
/// are of the seed's own box among at most 64 (Wu's criterion, in Oklab), *v* the chroma of 0.15 that it reaches, *d* how far
/// its lightness is above 0.15 on the way to 0.35. Of two seeds within 15° of hue or 0.05 ΔE-OK only the better stays.
/// The same pixels in another order, or each of them repeated alike, give the same seeds.
///
/// # Errors
/// `argument.invalid` at `/width` or `/height` for 0, at `/width` for more than 16,777,216 pixels, and at `/rgba` for a
/// length that isn't 4 × `width` × `height`.
///
/// # Examples
/// ```
/// use azora_core::seeds_from_pixels;
///
/// let (emerald, white) = ([16, 185, 129, 255], [255, 255, 255, 255]);
/// let seeds = seeds_from_pixels(&[white, white, emerald, white].concat(), 2, 2)?;
/// assert_eq!((seeds.len(), seeds[0].color.as_str(), seeds[0].share), (1, "#10b981", 0.25));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn seeds_from_pixels(rgba: &[u8], width: u32, height: u32) -> Result<Vec<Seed>> {
    check(rgba, width, height)?;
    let cells = cells(rgba);
    let colourful: Vec<Cell> = cells.iter().copied().filter(Cell::is_colourful).collect();
    if colourful.is_empty() {
        return Ok(neutral(&cells).into_iter().collect());
    }
    let mut seeds: Vec<_> = into_boxes(colourful.clone(), BOXES)
        .into_iter()
        .filter_map(|cells| Candidate::of(&cells, &colourful))
        .collect();
    seeds.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.color.cmp(&other.color)));
    let mut kept: Vec<Candidate> = Vec::new();
    for seed in seeds {
        if kept.len() < MOST_SEEDS && !kept.iter().any(|better| better.is_like(&seed)) {
            kept.push(seed);
        }
    }
    Ok(kept.into_iter().map(Candidate::into_seed).collect())
}

fn check(rgba: &[u8], width: u32, height: u32) -> Result<()> {
    for (path, size) in [("/width", width), ("/height", height)] {
        if size == 0 {
            return Err(Error::argument(path, "A picture is at least 1 pixel wide and 1 pixel high."));
        }
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        let reason = "A picture has 16,777,216 pixels at most; make it smaller first.";
        return Err(Error::argument("/width", reason));
    }
    if u64::try_from(rgba.len()) != Ok(pixels * 4) {
        let reason = format!(
            "{width} × {height} pixels have {} bytes, four each (red, green, blue, alpha); {} were given.",
            pixels * 4,
            rgba.len()
        );
        return Err(Error::argument("/rgba", reason));
    }
    Ok(())
}

/// Visible pixels whose channels agree in their first five bits.
#[derive(Debug, Clone, Copy)]
struct Cell {
    /// Their mean, made in sRGB.
    oklab: [f64; 3],
    /// The same in Oklch.
    oklch: [f64; 3],
    /// What part they are of all visible pixels.
    share: f64,
}

impl Cell {
    fn is_colourful(&self) -> bool {
        let [lightness, chroma, _] = self.oklch;
        chroma >= LEAST_CHROMA && (BLACKEST..=WHITEST).contains(&lightness)
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most 2^24 pixels of at most 255")]
fn cells(rgba: &[u8]) -> Vec<Cell> {
    let mut sums = vec![[0_u64; 4]; 1 << 15];
    let (pixels, _) = rgba.as_chunks::<4>();
    for [r, g, b, alpha] in pixels {
        let place = usize::from(r >> 3) << 10 | usize::from(g >> 3) << 5 | usize::from(b >> 3);
        if *alpha >= VISIBLE
            && let Some([red, green, blue, count]) = sums.get_mut(place)
        {
            *red += u64::from(*r);
            *green += u64::from(*g);
            *blue += u64::from(*b);
            *count += 1;
        }
    }
    let all: u64 = sums.iter().map(|[_, _, _, count]| count).sum();
    let filled = sums.into_iter().filter(|[_, _, _, count]| *count > 0);
    filled
        .map(|[red, green, blue, count]| {
            let srgb = [red, green, blue].map(|sum| sum as f64 / (count * 255) as f64);
            let oklab = convert(srgb, ColorSpace::Srgb, ColorSpace::Oklab);
            Cell { oklab, oklch: rectangular_to_polar(oklab), share: count as f64 / all as f64 }
        })
        .collect()
}

/// The most common colour of some cells: the mean of those that look the same as the fullest; and their share.
fn most_common(cells: &[Cell]) -> Option<(Rgb8, f64)> {
    let fullest = cells.iter().max_by(|one, other| one.share.total_cmp(&other.share))?.oklab;
    let (mut sum, mut share) = ([0.0; 3], 0.0);
    for cell in cells.iter().filter(|cell| delta_e_ok(cell.oklab, fullest) <= SAME) {
        let ([l, a, b], [x, y, z]) = (sum, cell.oklab.map(|part| part * cell.share));
        (sum, share) = ([l + x, a + y, b + z], share + cell.share);
    }
    Some((Rgb8::from_oklab(sum.map(|part| part / share)), share))
}

fn neutral(cells: &[Cell]) -> Option<Seed> {
    most_common(cells).map(|(color, share)| Seed { color: color.hex(), share: share.min(1.0), score: 0.0 })
}

#[derive(Debug)]
struct Candidate {
    color: Rgb8,
    share: f64,
    score: f64,
}

impl Candidate {
    /// The seed that a box offers, among all colourful cells.
    fn of(cells: &[Cell], all: &[Cell]) -> Option<Self> {
        let (color, _) = most_common(cells)?;
        let [lightness, chroma, hue] = rectangular_to_polar(color.oklab());
        let neighbours = all.iter().filter(|cell| {
            let [_, _, other] = cell.oklch;
            apart(hue, other) <= NEIGHBOURHOOD
        });
        let share = neighbours.map(|cell| cell.share).sum::<f64>().min(1.0);
        let own = cells.iter().map(|cell| cell.share).sum::<f64>().min(1.0);
        let vivid = (chroma / VIVID).min(1.0);
        let depth = ((lightness - BLACKEST) / (LIGHT - BLACKEST)).clamp(0.0, 1.0);
        Some(Self { color, share, score: (share * own).sqrt().sqrt() * vivid * vivid * depth })
    }

    fn hue(&self) -> f64 {
        let [_, _, hue] = rectangular_to_polar(self.color.oklab());
        hue
    }

    fn is_like(&self, other: &Self) -> bool {
        apart(self.hue(), other.hue()) <= NEIGHBOURHOOD || self.color.difference(other.color) <= ALIKE
    }

    fn into_seed(self) -> Seed {
        Seed { color: self.color.hex(), share: self.share, score: self.score }
    }
}

/// Degrees between two hues, 0..=180.
fn apart(one: f64, other: f64) -> f64 {
    let turn = turn(one - other);
    turn.min(360.0 - turn)
}
