//! The luminance of one pixel over time.

/// The least change that counts, in relative luminance.
const CHANGE: f32 = 0.1;
/// A change does not count where its darker side is at least this.
const BRIGHT: f32 = 0.8;

/// The luminance of one pixel: its farthest values since the last change that counted, and when changes were.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pixel {
    low: f32,
    high: f32,
    /// Which way the last counted change went: 1 up, −1 down, 0 for none yet.
    way: i8,
    /// A bit for each frame with a change, the newest lowest.
    pub(super) changes: u64,
}

impl Pixel {
    pub(super) const fn new(luminance: f32) -> Self {
        Self { low: luminance, high: luminance, way: 0, changes: 0 }
    }

    /// Takes in the next frame's luminance.
    ///
    /// An opposing change counts as soon as it is a tenth off the farthest value since the last one, which finds as many
    /// of them as any choice of values could.
    pub(super) fn see(&mut self, luminance: f32) {
        self.low = self.low.min(luminance);
        self.high = self.high.max(luminance);
        let (rose, fell) = (luminance - self.low, self.high - luminance);
        // From the same numbers of eight bits a tenth comes out as a little less.
        let least = CHANGE - 1e-6;
        if self.way <= 0 && rose >= least && self.low < BRIGHT {
            self.turn(1, luminance);
        } else if self.way >= 0 && fell >= least && luminance < BRIGHT {
            self.turn(-1, luminance);
        }
    }

    const fn turn(&mut self, way: i8, luminance: f32) {
        (self.way, self.low, self.high) = (way, luminance, luminance);
        self.changes |= 1;
    }
}
