//! The light rig: how much light comes from a direction.
//!
//! Lamps are told by azimuth (0 right, 90 up) and elevation above the picture's plane, and set up once a pose in the stone's
//! own frame, so that nothing else has to be turned.

use super::{
    jewel::{Body, Jewel, Light},
    pose::Pose,
    vector::{Vector, dot},
};
use crate::math::sin_cos_degrees;

/// Azimuth, elevation, inner and outer half angle in degrees, radiance, tint.
type Source = (f64, f64, f64, f64, f64, Light);

const PLAIN: Light = [1.0, 1.0, 1.0];
const WARM: Light = [1.06, 1.0, 0.90];
const COOL: Light = [0.92, 1.0, 1.10];

/// All lamps but those that the crown mirrors.
static SOURCES: [Source; 18] = [
    // Five unequal lamps over the table and six over the crown.
    (118.0, 68.0, 7.0, 10.0, 5.5, WARM),
    (190.0, 68.0, 5.0, 8.0, 2.6, PLAIN),
    (262.0, 68.0, 6.0, 9.0, 4.0, COOL),
    (335.0, 68.0, 6.0, 9.0, 5.0, PLAIN),
    (45.0, 68.0, 6.0, 9.0, 2.2, COOL),
    (128.0, 50.0, 14.0, 18.0, 7.5, WARM),
    (25.0, 38.0, 8.0, 11.0, 6.5, COOL),
    (245.0, 44.0, 8.0, 11.0, 5.0, PLAIN),
    (310.0, 25.0, 8.0, 11.0, 5.0, COOL),
    (75.0, 26.0, 6.0, 9.0, 6.0, PLAIN),
    (190.0, 22.0, 7.0, 10.0, 5.5, WARM),
    // Unity's sisters, each where her jewel stands: they shine on Unity alone.
    (90.0, 52.0, 18.0, 24.0, 5.0, [0.16, 0.48, 1.25]),
    (210.0, 52.0, 18.0, 24.0, 4.6, [0.20, 1.15, 0.62]),
    (330.0, 52.0, 18.0, 24.0, 5.0, [1.25, 0.26, 0.40]),
    // Through the pavilion, in the colour of the body.
    (60.0, -35.0, 18.0, 24.0, 0.9, PLAIN),
    (200.0, -35.0, 18.0, 24.0, 0.7, PLAIN),
    (310.0, -50.0, 14.0, 20.0, 0.8, PLAIN),
    (130.0, -55.0, 12.0, 18.0, 0.5, PLAIN),
];
/// What the crown's own surface mirrors.
const MIRRORED: [Source; 4] = [
    (128.0, 50.0, 13.0, 20.0, 13.0, PLAIN),
    (25.0, 38.0, 7.0, 12.0, 8.0, PLAIN),
    (190.0, 22.0, 6.0, 11.0, 8.0, PLAIN),
    (75.0, 26.0, 6.0, 10.0, 8.0, PLAIN),
];
/// How many of the lamps shine from above on every jewel, and how many on Unity; by bits the sisters, and all from below.
const COMMON: usize = 11;
const UPPER: usize = 14;
const SISTERS: u32 = 0b111 << COMMON;
const THROUGH: u32 = 0b1111 << UPPER;
/// By height from the picture's plane (0) to the eye (1) in sixteenths: which lamps reach there from above, by bits.
static REACHING: [u32; 16] = [
    0x0000, 0x0000, 0x0000, 0x0500, 0x0700, 0x0700, 0x0700, 0x3f40, 0x3fe0, 0x3be0, 0x38e0, 0x38e0, 0x38e0, 0x38bf,
    0x383f, 0x381f,
];
/// Azimuths of the three sisters, and the third of Unity's sky over each.
static THIRDS: [(f64, Light); 3] = [(90.0, [0.32, 0.75, 1.6]), (210.0, [0.40, 1.17, 1.0]), (330.0, [1.44, 0.58, 0.80])];
/// Azimuths across the two black cards through the axis.
const CARDS: [f64; 2] = [155.0, 245.0];
/// Half angles of the observer's disc, inner and outer.
const DISC: (f64, f64) = (12.0, 14.0);

/// 3t² − 2t³ of how far `x` is from `from` to `to`, as in shaders.
pub(super) fn step(x: f64, from: f64, to: f64) -> f64 {
    let t = ((x - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// A round lamp with a soft rim.
#[derive(Debug, Clone, Copy, Default)]
struct Lamp {
    toward: Vector,
    /// Cosines of its half angles.
    inner: f64,
    outer: f64,
    light: Light,
}

impl Lamp {
    fn new(&(azimuth, elevation, inner, outer, radiance, tint): &Source) -> Self {
        let ((up, across), (y, x)) = (sin_cos_degrees(elevation), sin_cos_degrees(azimuth));
        let toward = [across * x, across * y, up];
        Self { toward, inner: cosine(inner), outer: cosine(outer), light: tint.map(|share| share * radiance) }
    }

    /// How much of it shines along a direction, from 0 to 1.
    fn share(&self, direction: Vector) -> f64 {
        let cosine = dot(self.toward, direction);
        if cosine <= self.outer { 0.0 } else { step(cosine, self.outer, self.inner) }
    }
}

fn cosine(degrees: f64) -> f64 {
    sin_cos_degrees(degrees).1
}

/// The lamps that the crown's own surface mirrors, in the eye's frame: x right, y up, z to the eye.
#[derive(Debug, Clone)]
pub(super) struct Mirrored([Lamp; 4]);

impl Mirrored {
    pub(super) fn new() -> Self {
        Self(MIRRORED.map(|source| Lamp::new(&source)))
    }

    /// How much of their light comes along a direction, in the mean of its colours.
    pub(super) fn light(&self, direction: Vector) -> f64 {
        self.0.iter().map(|lamp| lamp.share(direction) * lamp.light[0]).sum()
    }
}

/// What a sky is: its light at the horizon and overhead, its ring, its tint, and what the dark parts still give.
#[derive(Debug)]
struct Sky {
    horizon: f64,
    zenith: f64,
    ring: f64,
    tint: Light,
    dark: Light,
    /// Whether the sisters tint it.
    parted: bool,
}

static JEWEL: Sky =
    Sky { horizon: 0.14, zenith: 0.42, ring: 2.4, tint: [0.97, 1.0, 1.03], dark: [0.05; 3], parted: false };
static UNITY: Sky =
    Sky { horizon: 0.20, zenith: 0.45, ring: 1.4, tint: [0.92, 0.97, 1.10], dark: [0.028, 0.042, 0.075], parted: true };

/// The light around one stone, in its frame.
#[derive(Debug)]
pub(super) struct Surroundings {
    eye: Vector,
    lamps: [Lamp; SOURCES.len()],
    /// Which of them shine on it, by bits.
    shining: u32,
    cards: [Vector; 2],
    sisters: [Vector; 3],
    /// Cosines of the observer's disc.
    disc: (f64, f64),
    sky: &'static Sky,
    body: &'static Body,
}

impl Surroundings {
    pub(super) fn new(jewel: Jewel, pose: &Pose) -> Self {
        let (body, unity) = (jewel.body(), jewel == Jewel::Unity);
        let lamp = |nth: usize, source: &Source| {
            let lamp = Lamp::new(source);
            let light = match nth {
                // Warm and cool lamps would compete with the sisters' tints.
                ..COMMON if unity => [source.4; 3],
                ..UPPER => lamp.light,
                _ => times(lamp.light, body.transmission),
            };
            Lamp { toward: pose.inward(lamp.toward), light, ..lamp }
        };
        let mut lamps = [Lamp::default(); SOURCES.len()];
        for (nth, (place, source)) in lamps.iter_mut().zip(&SOURCES).enumerate() {
            *place = lamp(nth, source);
        }
        let level = |azimuth: f64| {
            let (y, x) = sin_cos_degrees(azimuth);
            pose.inward([x, y, 0.0])
        };
        Self {
            eye: pose.eye,
            lamps,
            shining: if unity { u32::MAX } else { !SISTERS },
            cards: CARDS.map(level),
            sisters: THIRDS.map(|(azimuth, _)| level(azimuth)),
            disc: (cosine(DISC.0), cosine(DISC.1)),
            sky: if unity { &UNITY } else { &JEWEL },
            body,
        }
    }

    /// Light that comes along a unit direction, which points away from the stone.
    pub(super) fn radiance(&self, direction: Vector) -> Light {
        let height = dot(self.eye, direction);
        if height <= 0.0 {
            return self.lit(plus([0.0; 3], 0.07, self.body.transmission), THROUGH, direction);
        }
        let sky = self.sky;
        if height >= self.disc.0 {
            return sky.dark;
        }
        let ring = sky.ring * step(height, 0.53, 0.60) * (1.0 - step(height, 0.83, 0.875));
        let base = sky.horizon + (sky.zenith - sky.horizon) * height + ring;
        let tint = if sky.parted { self.tint(direction) } else { sky.tint };
        let mut seen = 1.0 - step(height, self.disc.1, self.disc.0);
        for &card in &self.cards {
            seen *= 0.05 + 0.95 * step(dot(card, direction).abs(), 0.08, 0.12);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 15")]
        let lamps = REACHING.get((height * 16.0) as usize).copied().unwrap_or_default();
        let [r, g, b] = self.lit(plus([0.0; 3], base, tint), lamps & self.shining, direction);
        let [dark_r, dark_g, dark_b] = sky.dark;
        let hidden = 1.0 - seen;
        [r * seen + dark_r * hidden, g * seen + dark_g * hidden, b * seen + dark_b * hidden]
    }

    /// The sky's tint where the sisters' thirds meet.
    fn tint(&self, direction: Vector) -> Light {
        let mut tint = self.sky.tint.map(|share| 0.25 * share);
        let mut whole = 0.25;
        for (&sister, &(_, third)) in self.sisters.iter().zip(&THIRDS) {
            let weight = step(dot(sister, direction), 0.05, 0.55);
            whole += weight;
            tint = plus(tint, weight, third);
        }
        tint.map(|share| share / whole)
    }

    /// `light`, and that of some lamps, by bits.
    fn lit(&self, mut light: Light, mut lamps: u32, direction: Vector) -> Light {
        while lamps != 0 {
            if let Some(lamp) = self.lamps.get(lamps.trailing_zeros() as usize) {
                let share = lamp.share(direction);
                if share > 0.0 {
                    light = plus(light, share, lamp.light);
                }
            }
            lamps &= lamps - 1;
        }
        light
    }
}

/// `light` and `share` of `more`.
pub(super) fn plus([r, g, b]: Light, share: f64, [more_r, more_g, more_b]: Light) -> Light {
    [r + share * more_r, g + share * more_g, b + share * more_b]
}

pub(super) fn times([r, g, b]: Light, [by_r, by_g, by_b]: Light) -> Light {
    [r * by_r, g * by_g, b * by_b]
}

#[cfg(test)]
mod tests {
    use super::{REACHING, SOURCES, UPPER};
    use crate::math::sin_cos_degrees;

    /// A sixteenth is taken a little larger, so that no lamp is missed.
    #[test]
    fn the_lamps_reach_where_the_table_says() {
        for (sixteenth, reaching) in (0_u8..).zip(REACHING) {
            let (low, high) = (f64::from(sixteenth) / 16.0 - 1e-3, f64::from(sixteenth + 1) / 16.0 + 1e-3);
            for (lamp, (_, elevation, _, outer, _, _)) in SOURCES.iter().take(UPPER).enumerate() {
                let height = |elevation: f64| sin_cos_degrees(elevation.min(90.0)).0;
                let reaches = height(elevation - outer) < high && height(elevation + outer) > low;
                assert_eq!(reaches, reaching >> lamp & 1 == 1, "{lamp} in {sixteenth}");
            }
            assert_eq!(reaching >> UPPER, 0);
        }
    }
}
