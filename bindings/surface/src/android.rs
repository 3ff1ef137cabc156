//! Colours of Android, and seeds from pictures.
#![allow(clippy::useless_conversion, clippy::needless_borrow, reason = "bytes are another type in Node alone")]

use crate::{Bytes, lift::Lift, lock::unlocked};

record! {
    /// A colour of Android: Material's hue, chroma and tone.
    Hct = azora_core::Hct {
        /// Hue of CAM16 in degrees, 0..360.
        hue: f64,
        /// Chroma of CAM16, from 0; up to 113 in sRGB.
        chroma: f64,
        /// L* of CIE, 0..=100.
        tone: f64,
    }
}

record! {
    /// One colour of a tonal palette.
    Tone = azora_core::Tone {
        /// 0 (black) ..= 100 (white).
        tone: u32,
        /// `#rrggbb`.
        color: String,
    }
}

record! {
    /// A colour of a picture that could be a brand's.
    Seed = azora_core::Seed {
        /// `#rrggbb`.
        color: String,
        /// What part of the visible pixels is colourful and of its hue, 0..=1; of a neutral, what part looks the same.
        share: f64,
        /// How well it serves as a seed, 0..=1; 0 for a neutral.
        score: f64,
    }
}

export! {
    /// Hue, chroma and tone of an opaque colour, as Material measures them.
    "hct" pub fn hct(color: String) -> Hct {
        Ok(azora_core::hct(&color)?.lift())
    }

    /// The sRGB colour of a hue in degrees, a chroma and a tone 0..=100, as Material solves for it.
    ///
    /// Where sRGB has no colour of this chroma, the chroma is reduced until there is one.
    "hctColor" pub fn hct_color(hue: f64, chroma: f64, tone: f64) -> String {
        Ok(azora_core::hct_color(hue, chroma, tone)?)
    }

    /// Material's tones of a colour's hue and chroma, from 0 (black) to 100 (white).
    "tonalPalette" pub fn tonal_palette(color: String) -> Vec<Tone> {
        Ok(azora_core::tonal_palette(&color)?.lift())
    }

    /// The colours of a picture that could be a brand's seed, best first; at most eight.
    ///
    /// Four bytes a pixel (red, green, blue, straight alpha), row by row. A picture without colour gives its most common
    /// neutral, one of which nothing is seen gives none.
    "seedsFromPixels" pub fn seeds_from_pixels(rgba: Bytes, width: u32, height: u32) -> Vec<Seed> {
        let pixels: &[u8] = &rgba;
        Ok(unlocked(|| azora_core::seeds_from_pixels(pixels, width, height))?.lift())
    }
}
