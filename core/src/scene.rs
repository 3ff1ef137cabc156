//! Scenes: what an element looks like at a time, or a mark at a size, as one packed buffer.
//!
//! A pen writes it, every back end reads it, and no other form of a picture exists between them. docs/scene.md tells the
//! format byte by byte. What is drawn, and when, is not decided here.

mod advance;
mod contour;
mod cursor;
mod hash;
mod ink;
mod item;
mod listing;
#[cfg(feature = "raster")]
mod mark;
mod outline;
mod path;
mod pen;
#[cfg(feature = "raster")]
mod raster;
mod svg;
#[cfg(test)]
mod tests;
#[cfg(feature = "raster")]
mod work;

use crate::{Result, Time};

#[allow(unused_imports, reason = "the elements set text by it")]
pub(crate) use advance::advance;
pub(crate) use hash::fnv1a;
pub use ink::{Anchor, Cap, Join, Rgba};
#[allow(unused_imports, reason = "the elements draw with them")]
pub(crate) use ink::{Ink, Stroke, Text};
pub use item::{SceneInk, SceneItem, SceneItems, SceneShape, SceneStops, SceneStroke, SceneText};
#[cfg(feature = "raster")]
pub use mark::mark_scene;
pub use path::{ScenePath, SceneSegment};
#[allow(unused_imports, reason = "the elements draw with it")]
pub(crate) use pen::Pen;
#[cfg(feature = "raster")]
pub use raster::{scene_pixels, scene_png};
pub use svg::scene_svg;

use self::cursor::Cursor;

const MAGIC: &[u8; 4] = b"AZSC";
const VERSION: u8 = 1;
/// Something was left out, because it would have gone beyond the limits.
const CUT: u8 = 1;
/// Bytes before the first item.
const HEADER: usize = 40;
/// The most bytes of a scene.
const MOST_BYTES: usize = 1 << 20;
/// The most items of a scene.
const MOST_ITEMS: u16 = u16::MAX;
/// The most bytes of each of a scene's three words, and of a text in it.
const MOST_WORDS: usize = 1024;
/// The most colours of a gradient.
const MOST_STOPS: usize = 32;
/// The most lengths of a dash.
const MOST_DASHES: usize = 16;
/// How many steps a pixel has.
const STEPS: f64 = 256.0;
/// The farthest place either way: 2^22 pixels.
const FARTHEST: i32 = 1 << 30;
/// Where the last colour of a gradient stands at most.
const WHOLE: u16 = 10_000;

/// `pixels` in steps of 1/256, halves towards more, at most 2^22 pixels either way; what is no number is 0.
fn step(pixels: f64) -> i32 {
    let farthest = f64::from(FARTHEST);
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within the farthest; NaN becomes 0")]
    let step = (pixels * STEPS + 0.5).floor().clamp(-farthest, farthest) as i32;
    step
}

/// A picture as a display list in one packed buffer, with the words that say it and the time until which it is true.
///
/// Places are CSS pixels, y down, in steps of 1/256; colours are straight sRGB of eight bits a channel; paths fill by the
/// nonzero rule; the ground is transparent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Scene {
    /// Valid, whoever wrote it.
    bytes: Vec<u8>,
}

impl Scene {
    /// Takes a buffer that was written elsewhere, once all of it is found to be valid.
    ///
    /// # Errors
    /// `scene.invalid` at `/bytes`, with the first byte that is not as docs/scene.md says.
    ///
    /// # Examples
    /// ```
    /// let error = azora_core::Scene::from_bytes(b"AZSC\x02".to_vec()).unwrap_err();
    /// assert_eq!(error.code, "scene.invalid");
    /// assert_eq!(error.reason, "Byte 4 of the scene: its version is not 1; pass the bytes of one frame as they were made.");
    /// ```
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self> {
        check(&bytes).map_err(cursor::Fault::error)?;
        Ok(Self { bytes })
    }

    /// What a pen has finished.
    #[allow(dead_code, reason = "the elements make them")]
    pub(crate) fn drawn(bytes: Vec<u8>) -> Self {
        Self { bytes }
    }

    /// The packed buffer, as docs/scene.md describes it: at most 1 MiB.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The packed buffer itself.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The FNV-1a hash of 64 bits of the packed buffer, as 16 hex digits.
    ///
    /// Two scenes of the same hash are the same picture with the same words, for all that chance can do.
    pub fn hash(&self) -> String {
        hash::hex(fnv1a(self.bytes.iter().copied()))
    }

    /// In CSS pixels, 0 to 2^22.
    pub fn width(&self) -> f64 {
        f64::from(self.head().width) / STEPS
    }

    /// In CSS pixels, 0 to 2^22.
    pub fn height(&self) -> f64 {
        f64::from(self.head().height) / STEPS
    }

    /// What it is to a reader of screens, such as `img`; at most 1024 bytes, as each of the words.
    pub fn role(&self) -> &str {
        self.head().role
    }

    /// Its name in words.
    pub fn name(&self) -> &str {
        self.head().name
    }

    /// What it says at this time, in words; empty where it says nothing.
    pub fn value(&self) -> &str {
        self.head().value
    }

    /// The time until which the picture stays as it is, if there is one; without an event it is the same before it.
    pub fn valid_until(&self) -> Option<Time> {
        self.head().valid_until
    }

    /// Whether something was left out, because the scene would have gone beyond 1 MiB or 65,535 items.
    pub fn is_cut(&self) -> bool {
        self.head().cut
    }

    /// What is drawn, from the back to the front.
    pub fn items(&self) -> SceneItems<'_> {
        let head = self.head();
        SceneItems::new(head.items, head.count)
    }

    /// Its header; empty only for bytes that no pen and no check has let pass.
    fn head(&self) -> Head<'_> {
        head(&self.bytes).unwrap_or_default()
    }
}

/// The header and the words of a scene.
#[derive(Default)]
struct Head<'a> {
    cut: bool,
    count: u16,
    width: i32,
    height: i32,
    valid_until: Option<Time>,
    role: &'a str,
    name: &'a str,
    value: &'a str,
    /// Where items begin and end.
    items: Cursor<'a>,
}

/// Reads and checks all but the items.
fn head(bytes: &[u8]) -> cursor::Read<Head<'_>> {
    let mut cursor = Cursor::new(bytes);
    cursor.expect(cursor.at() == 0 && bytes.len() <= MOST_BYTES, "it has more than 1,048,576 bytes")?;
    let magic = cursor.array()?;
    cursor.expect(&magic == MAGIC, "it does not begin with AZSC")?;
    let version = cursor.u8()?;
    cursor.expect(version == VERSION, "its version is not 1")?;
    let flags = cursor.u8()?;
    cursor.expect(flags & !CUT == 0, "a flag is set that this version does not know")?;
    let count = cursor.u16()?;
    let length = cursor.u32()?;
    cursor.expect(usize::try_from(length) == Ok(bytes.len()), "its length is not that of the buffer")?;
    let mut side = || {
        let side = cursor.i32()?;
        cursor.expect((0..=FARTHEST).contains(&side), "a side is not within 0 and 2^22 pixels").map(|()| side)
    };
    let (width, height) = (side()?, side()?);
    let nanoseconds = cursor.i64()?;
    let valid_until = (nanoseconds != i64::MAX).then(|| Time::from_nanoseconds(nanoseconds));
    let told = valid_until.is_none_or(|time| time.nanoseconds() == nanoseconds);
    cursor.expect(told, "its time is not within ±2^61 nanoseconds")?;
    let place = cursor.u32()?;
    let end = usize::try_from(place).unwrap_or(usize::MAX);
    cursor.expect((HEADER..=bytes.len()).contains(&end), "its words do not stand behind the items")?;
    let mut length = || {
        let length = cursor.u16()?;
        cursor.expect(usize::from(length) <= MOST_WORDS, "a word has more than 1024 bytes").map(|()| length)
    };
    let [role, name, value] = [length()?, length()?, length()?];
    let rest = cursor.u16()?;
    cursor.expect(rest == 0, "what is kept for later versions is not 0")?;
    let mut words = Cursor::from(bytes, end);
    let [role, name, value] = [words.text(role)?, words.text(name)?, words.text(value)?];
    words.expect(words.is_done(), "something stands behind its words")?;
    let items = Cursor::between(bytes, HEADER, end);
    Ok(Head { cut: flags == CUT, count, width, height, valid_until, role, name, value, items })
}

/// Whether a buffer is a scene in every byte.
fn check(bytes: &[u8]) -> cursor::Read<()> {
    let Head { mut items, count, .. } = head(bytes)?;
    for _ in 0..count {
        item::read(&mut items)?;
    }
    items.expect(items.is_done(), "something stands behind its items")
}
