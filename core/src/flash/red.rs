//! The chromaticity of one pixel over time, where it is or was a saturated red.

/// The share of red in linear light from which a colour is a saturated red.
const SATURATED: f32 = 0.8;
/// The distance in u′v′ above which a change counts.
const DISTANCE: f32 = 0.2;
/// Of the white of sRGB; black has no chromaticity and is taken for the white that it is the dark end of.
const WHITE: Chroma = Chroma { u: 0.197_83, v: 0.468_33, red: false };

/// A chromaticity of CIE 1976, and whether it is a saturated red.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Chroma {
    u: f32,
    v: f32,
    red: bool,
}

impl Chroma {
    /// Of a colour in linear light.
    pub(super) fn of([r, g, b]: [f32; 3]) -> Self {
        let sum = r + g + b;
        // X, Y, Z of sRGB, and X + 15 Y + 3 Z.
        let x = 0.412_391 * r + 0.357_584 * g + 0.180_481 * b;
        let y = 0.212_639 * r + 0.715_169 * g + 0.072_192 * b;
        let whole = x + 15.0 * y + 3.0 * (0.019_331 * r + 0.119_195 * g + 0.950_532 * b);
        if whole <= 0.0 {
            return WHITE;
        }
        Self { u: 4.0 * x / whole, v: 9.0 * y / whole, red: r >= SATURATED * sum }
    }

    /// Whether going from one to the other counts.
    fn far(self, other: Self) -> bool {
        let (u, v) = (self.u - other.u, self.v - other.v);
        (self.red || other.red) && u * u + v * v > DISTANCE * DISTANCE
    }
}

/// The chromaticities of one pixel since the last change that counted, and when changes were.
#[derive(Debug, Clone, Default)]
pub(super) struct Red {
    /// No more than a second of frames; each that is in it can be what the next one is far from.
    seen: Vec<Chroma>,
    /// Where the next one goes once it is full.
    at: usize,
    any: bool,
    /// A bit for each frame with a change, the newest lowest.
    pub(super) changes: u64,
}

impl Red {
    /// Takes in the next frame's chromaticity, where a second has so many frames.
    ///
    /// What leads to a red and what leads away from one oppose each other by themselves.
    pub(super) fn see(&mut self, chroma: Chroma, second: usize) {
        if (chroma.red || self.any) && self.seen.iter().any(|seen| chroma.far(*seen)) {
            self.seen.clear();
            (self.at, self.any) = (0, false);
            self.changes |= 1;
        }
        self.any |= chroma.red;
        if self.seen.len() < second {
            self.seen.push(chroma);
        } else if let Some(oldest) = self.seen.get_mut(self.at) {
            *oldest = chroma;
            self.at = (self.at + 1) % second;
        }
    }
}
