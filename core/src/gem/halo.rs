//! The glow around a stone: a radial gradient in every back end, never a blur.

use super::{
    jewel::{Jewel, Shade},
    spot::{Spot, rgba},
};
use crate::{
    Glow,
    math::{exp_near, ln_near},
    scene::{Ink, Pen},
};

/// Unity's on a dark and on a light ground.
const UNITY: (Shade, Shade) = ([0xe0, 0xe7, 0xff], [0xa5, 0xb4, 0xfc]);
/// How alpha falls from the rim outwards, as an exponent.
const FALL: f64 = 1.8;

/// How a picture glows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glowing {
    pub(super) glow: Glow,
    /// Energy of hover and focus, 0 to 1: it doubles the glow.
    pub(super) energy: f64,
    pub(super) dark: bool,
}

impl Glowing {
    /// How many times the medium glow at rest.
    pub(super) fn strength(self) -> f64 {
        // As the blurs of the original: 8, 15 and 25.
        let glow = match self.glow {
            Glow::Low => 8.0 / 15.0,
            Glow::Medium => 1.0,
            Glow::High => 25.0 / 15.0,
        };
        glow * (1.0 + self.energy)
    }

    /// Draws the halo of a stone, `light` (0 to 1) of it.
    ///
    /// It ends at the picture's rim, so it grows by what it is rather than by how far it goes.
    pub(super) fn draw(self, pen: &mut Pen, jewel: Jewel, spot: Spot, light: f64) {
        if light <= 0.0 {
            return;
        }
        let [_, _, pale, full, _] = jewel.body().shades;
        let (shade, at_rim, reach) = match (jewel, self.dark) {
            (Jewel::Unity, true) => (UNITY.0, 0.42, 1.0),
            (Jewel::Unity, false) => (UNITY.1, 0.38, 1.0),
            (_, true) => (full, 0.50, 0.38),
            (_, false) => (pale, 0.45, 0.38),
        };
        let reach = match self.glow {
            Glow::Low => reach * 0.63,
            Glow::Medium => reach,
            Glow::High => reach * 1.08,
        };
        let glow = if self.glow == Glow::High { 1.3 } else { 1.0 };
        let fall = FALL / (glow * (1.0 + 0.45 * self.energy));
        // What one layer of glow leaves of the ground, so many layers leave to that power.
        let alpha = light * (1.0 - exp_near(self.strength() * ln_near(1.0 - at_rim)));
        let whole = 1.0 + reach;
        let mut stops = [(0.0, rgba(shade, alpha)); 7];
        for (fifth, stop) in (0_u8..).zip(stops.iter_mut().skip(1)) {
            let far = f64::from(fifth) / 5.0;
            let left = if fifth < 5 { exp_near(fall * ln_near(1.0 - far)) } else { 0.0 };
            *stop = ((1.0 + reach * far) / whole, rgba(shade, alpha * left));
        }
        let radius = spot.radius * whole;
        pen.fill(Ink::Radial { center: (spot.x, spot.y), radius, stops: &stops });
        pen.circle(spot.x, spot.y, radius);
    }
}
