//! The light rig: how much light comes from a direction.
//!
//! Lamps are told by azimuth (0 right, 90 up) and elevation above the picture's plane, and turned once a pose into the
//! stone's own frame, so that nothing else has to be turned.

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

/// Five unequal lamps over the table and six over the crown.
const UPPER: [Source; 11] = [
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
];
/// Her three sisters, each where her jewel stands: they shine on Unity alone.
const SISTERS: [Source; 3] = [
    (90.0, 52.0, 18.0, 24.0, 5.0, [0.16, 0.48, 1.25]),
    (210.0, 52.0, 18.0, 24.0, 4.6, [0.20, 1.15, 0.62]),
    (330.0, 52.0, 18.0, 24.0, 5.0, [1.25, 0.26, 0.40]),
];
/// Through the pavilion, in the colour of the body.
const LOWER: [Source; 4] = [
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
/// The third of Unity's sky over each sister.
const THIRDS: [Light; 3] = [[0.32, 0.75, 1.6], [0.40, 1.17, 1.0], [1.44, 0.58, 0.80]];
/// Azimuths of the two black cards through the axis.
const CARDS: [f64; 2] = [65.0, 155.0];
/// Half angles of the observer's disc, inner and outer.
const DISC: (f64, f64) = (12.0, 14.0);

/// 3t² − 2t³ of how far `x` is from `from` to `to`, as in shaders.
pub(super) fn step(x: f64, from: f64, to: f64) -> f64 {
    let t = ((x - from) / (to - from)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// A round lamp with a soft rim.
#[derive(Debug, Clone, Copy)]
struct Lamp {
    toward: Vector,
    /// Cosines of its half angles.
    inner: f64,
    outer: f64,
    light: Light,
}

impl Lamp {
    fn new((azimuth, elevation, inner, outer, radiance, tint): Source) -> Self {
        let ((up, across), (y, x)) = (sin_cos_degrees(elevation), sin_cos_degrees(azimuth));
        let cosine = |degrees| sin_cos_degrees(degrees).1;
        let toward = [across * x, across * y, up];
        Self { toward, inner: cosine(inner), outer: cosine(outer), light: tint.map(|share| share * radiance) }
    }

    /// How much of it shines along a direction, from 0 to 1.
    fn share(&self, direction: Vector) -> f64 {
        let cosine = dot(self.toward, direction);
        if cosine <= self.outer { 0.0 } else { step(cosine, self.outer, self.inner) }
    }

    fn turned(&self, pose: &Pose) -> Self {
        Self { toward: pose.inward(self.toward), ..*self }
    }
}

/// The rig in the eye's frame: x right, y up, z to the eye.
#[derive(Debug, Clone)]
pub(super) struct Rig {
    upper: [Lamp; 14],
    /// By height from the picture's plane (0) to the eye (1) in sixteenths: which of the upper lamps reach there, by bits.
    reaching: [u16; 16],
    lower: [Lamp; 4],
    mirrored: [Lamp; 4],
    cards: [Vector; 2],
    sisters: [Vector; 3],
    /// Cosines of the observer's disc.
    disc: (f64, f64),
}

impl Rig {
    pub(super) fn new() -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k] = UPPER;
        let [l, m, n] = SISTERS;
        let level = |azimuth| {
            let (y, x) = sin_cos_degrees(azimuth);
            [x, y, 0.0]
        };
        let upper = [a, b, c, d, e, f, g, h, i, j, k, l, m, n];
        Self {
            upper: upper.map(Lamp::new),
            reaching: reaching(&upper),
            lower: LOWER.map(Lamp::new),
            mirrored: MIRRORED.map(Lamp::new),
            cards: CARDS.map(|azimuth| level(azimuth + 90.0)),
            sisters: SISTERS.map(|source| level(source.0)),
            disc: (sin_cos_degrees(DISC.0).1, sin_cos_degrees(DISC.1).1),
        }
    }

    /// How much light of the mirrored lamps comes along a direction in the eye's frame, in the mean of its colours.
    pub(super) fn mirrored(&self, direction: Vector) -> f64 {
        self.mirrored.iter().map(|lamp| lamp.share(direction) * lamp.light[0]).sum()
    }

    /// The rig around a stone, in that stone's frame.
    pub(super) fn around(&self, jewel: Jewel, pose: &Pose) -> Surroundings {
        let body = jewel.body();
        let unity = jewel == Jewel::Unity;
        let mut upper = self.upper.map(|lamp| lamp.turned(pose));
        if unity {
            // Warm and cool lamps would compete with the sisters' tints.
            for (lamp, (_, _, _, _, radiance, _)) in upper.iter_mut().zip(UPPER) {
                lamp.light = [radiance; 3];
            }
        }
        let lower = self.lower.map(|lamp| {
            let light = times(lamp.light, body.transmission);
            Lamp { light, ..lamp.turned(pose) }
        });
        Surroundings {
            eye: pose.eye,
            upper,
            reaching: self.reaching.map(|lamps| if unity { lamps } else { lamps & 0x7ff }),
            lower,
            cards: self.cards.map(|card| pose.inward(card)),
            sisters: self.sisters.map(|sister| pose.inward(sister)),
            disc: self.disc,
            sky: if unity { &UNITY } else { &JEWEL },
            body,
        }
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
    upper: [Lamp; 14],
    reaching: [u16; 16],
    lower: [Lamp; 4],
    cards: [Vector; 2],
    sisters: [Vector; 3],
    disc: (f64, f64),
    sky: &'static Sky,
    body: &'static Body,
}

impl Surroundings {
    /// Light that comes along a unit direction, which points away from the stone.
    pub(super) fn radiance(&self, direction: Vector) -> Light {
        let height = dot(self.eye, direction);
        if height <= 0.0 {
            let mut light = plus([0.0; 3], 0.07, self.body.transmission);
            for lamp in &self.lower {
                light = lit(light, lamp, direction);
            }
            return light;
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
        let mut light = plus([0.0; 3], base, tint);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 15")]
        let mut lamps = self.reaching.get((height * 16.0) as usize).copied().unwrap_or_default();
        while lamps != 0 {
            if let Some(lamp) = self.upper.get(lamps.trailing_zeros() as usize) {
                light = lit(light, lamp, direction);
            }
            lamps &= lamps - 1;
        }
        let [r, g, b] = light;
        let [dark_r, dark_g, dark_b] = sky.dark;
        let hidden = 1.0 - seen;
        [r * seen + dark_r * hidden, g * seen + dark_g * hidden, b * seen + dark_b * hidden]
    }

    /// The sky's tint where the sisters' thirds meet.
    fn tint(&self, direction: Vector) -> Light {
        let mut tint = self.sky.tint.map(|share| 0.25 * share);
        let mut whole = 0.25;
        for (&sister, third) in self.sisters.iter().zip(THIRDS) {
            let weight = step(dot(sister, direction), 0.05, 0.55);
            whole += weight;
            tint = plus(tint, weight, third);
        }
        tint.map(|share| share / whole)
    }
}

fn lit(light: Light, lamp: &Lamp, direction: Vector) -> Light {
    let share = lamp.share(direction);
    if share > 0.0 { plus(light, share, lamp.light) } else { light }
}

/// Which lamps reach each sixteenth of the height, by bits; a sixteenth is taken a little larger, so that none is missed.
fn reaching(lamps: &[Source; 14]) -> [u16; 16] {
    let mut sixteenths = [0; 16];
    for (sixteenth, reaching) in (0_u8..).zip(&mut sixteenths) {
        let (low, high) = (f64::from(sixteenth) / 16.0 - 1e-3, f64::from(sixteenth + 1) / 16.0 + 1e-3);
        for (lamp, (_, elevation, _, outer, _, _)) in lamps.iter().enumerate() {
            let height = |elevation: f64| sin_cos_degrees(elevation.min(90.0)).0;
            if height(elevation - outer) < high && height(elevation + outer) > low {
                *reaching |= 1 << lamp;
            }
        }
    }
    sixteenths
}

/// `light` and `share` of `more`.
pub(super) fn plus([r, g, b]: Light, share: f64, [more_r, more_g, more_b]: Light) -> Light {
    [r + share * more_r, g + share * more_g, b + share * more_b]
}

pub(super) fn times([r, g, b]: Light, [by_r, by_g, by_b]: Light) -> Light {
    [r * by_r, g * by_g, b * by_b]
}
