//! Where things stand in the picture, and the colours they are drawn in.

use super::{
    jewel::{Jewel, Shade},
    polygon::Point,
};
use crate::scene::Rgba;

/// A round thing's place: its middle and radius in px, y down.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) radius: f64,
}

/// The middle of the Trinity, from the top: it is top-heavy, and the apex's halo would be cut in the middle.
const MIDDLE: f64 = 0.55;
/// How far the three stand from it, and their radii, by the side.
const FAR: f64 = 0.30;
const THREE: f64 = 0.17;
const UNITY: f64 = 0.10;
/// √3/2.
const SIDE: f64 = 0.866_025_403_784_438_6;

impl Spot {
    /// A jewel's in a picture of `side` px.
    pub(super) fn of(jewel: Jewel, side: f64) -> Self {
        let (x, y) = outward(jewel);
        let radius = if jewel == Jewel::Unity { UNITY } else { THREE };
        Self { x: side * (0.5 + x * FAR), y: side * (MIDDLE + y * FAR), radius: side * radius }
    }

    /// A point in its own radii, y up, in the picture.
    pub(super) fn at(&self, [x, y]: Point) -> (f64, f64) {
        (self.x + self.radius * x, self.y - self.radius * y)
    }
}

/// The way from the middle to a jewel, y down.
pub(super) const fn outward(jewel: Jewel) -> (f64, f64) {
    match jewel {
        Jewel::Sapphire => (0.0, -1.0),
        Jewel::Emerald => (-SIDE, 0.5),
        Jewel::Ruby => (SIDE, 0.5),
        Jewel::Unity => (0.0, 0.0),
    }
}

/// A colour at an opacity of 0 to 1.
pub(super) fn rgba([r, g, b]: Shade, alpha: f64) -> Rgba {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255.5")]
    let a = (alpha.clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
    Rgba { r, g, b, a }
}

/// What is not measured is drawn in slate.
pub(super) const fn slate(dark: bool) -> Shade {
    if dark { [0x94, 0xa3, 0xb8] } else { [0x64, 0x74, 0x8b] }
}
