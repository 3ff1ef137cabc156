//! The round brilliant in closed form.
//!
//! Unit: the girdle's apothem. z is up, the girdle's half height is [`GIRDLE`]. The crown's mains stand at the 96-index
//! 0, 12, …; stars at 6, 18, …; breaks of crown and pavilion, and the girdle's facets, at 3, 9, …. Table .53, star .5,
//! lower girdle .76. Every corner is where its facets' planes meet: 57 corners, 128 edges, 73 facets.

use core::f64::consts::PI;

use super::vector::{Vector, dot};
use crate::math::{angle_degrees, sin_cos, sin_cos_degrees};

/// Facets of a round brilliant, its girdle's sixteen included.
pub(super) const FACETS: usize = 73;
pub(super) const CORNERS: usize = 57;
const GIRDLE: f64 = 0.01;
const TABLE: f64 = 0.53;
const STAR: f64 = 0.5;
const LOWER: f64 = 0.76;
/// The most corners of a facet: the table's.
const MOST: usize = 8;

/// The first facet of each kind.
const MAINS: usize = 16;
pub(super) const TOP: u8 = 24;
const STARS: usize = 25;
const BREAKS: usize = 33;
const PAVILION: usize = 49;
const LOWER_BREAKS: usize = 57;
/// The first corner of each kind: the table's, the tips of the stars, the girdle's above and below, where the pavilion's
/// mains part, and the culet.
const TIPS: usize = 8;
const ABOVE: usize = 16;
const BELOW: usize = 32;
const PARTINGS: usize = 48;
const CULET: usize = 56;

/// What a facet is, as far as its light differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FacetKind {
    Girdle,
    Crown,
    Table,
    Pavilion,
}

/// A facet: where `normal · p = distance`, its normal outwards.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facet {
    pub(super) normal: Vector,
    pub(super) distance: f64,
    pub(super) kind: FacetKind,
    corners: [u8; MOST],
    across: [u8; MOST],
    count: u8,
}

impl Facet {
    /// Its corners, counter-clockwise from outside, by their place among the cut's.
    pub(super) fn corners(&self) -> &[u8] {
        self.corners.get(..usize::from(self.count)).unwrap_or_default()
    }

    /// The facets across its edges: the first across the edge from its first corner to its second.
    pub(super) fn across(&self) -> &[u8] {
        self.across.get(..usize::from(self.count)).unwrap_or_default()
    }
}

/// A round brilliant.
#[derive(Debug, Clone)]
pub(super) struct Cut {
    pub(super) facets: [Facet; FACETS],
    pub(super) corners: [Vector; CORNERS],
}

impl Cut {
    /// By the angles of its crown's and its pavilion's mains to the girdle's plane, in degrees.
    pub(super) fn brilliant(crown: f64, pavilion: f64) -> Self {
        let narrow = sin_cos(PI / 16.0).1;
        let wide = sin_cos(PI / 8.0).1;
        let girdle = 1.0 / narrow;
        let (sin, cos) = sin_cos_degrees(crown);
        let main = sin * girdle + cos * GIRDLE;
        let top = (main - sin * TABLE) / cos;
        let apothem = TABLE * wide;
        let tip = apothem + STAR * (1.0 - apothem);
        let tip_height = (main - sin * tip * wide) / cos;
        let star = slope(top - tip_height, tip - apothem);
        let upper = slope(tip_height - GIRDLE, 1.0 - tip * narrow);
        let (pavilion_sin, pavilion_cos) = sin_cos_degrees(pavilion);
        let depth = pavilion_sin * girdle + pavilion_cos * GIRDLE;
        let parting = 1.0 - LOWER;
        let parting_height = -(depth - pavilion_sin * parting * wide) / pavilion_cos;
        let lower = slope(-(parting_height + GIRDLE), 1.0 - parting * narrow);

        let facet = |place: usize| -> Facet {
            let (kind, slope, index, distance) = match place {
                ..MAINS => (FacetKind::Girdle, (1.0, 0.0), 3 + 6 * place, 1.0),
                MAINS..24 => (FacetKind::Crown, (sin, cos), 12 * (place - MAINS), main),
                24 => (FacetKind::Table, (0.0, 1.0), 0, top),
                STARS..BREAKS => (FacetKind::Crown, star, 6 + 12 * (place - STARS), star.0 * apothem + star.1 * top),
                BREAKS..PAVILION => (FacetKind::Crown, upper, 3 + 6 * (place - BREAKS), upper.0 + upper.1 * GIRDLE),
                PAVILION..LOWER_BREAKS => {
                    (FacetKind::Pavilion, (pavilion_sin, -pavilion_cos), 12 * (place - PAVILION), depth)
                }
                _ => {
                    let index = 3 + 6 * (place - LOWER_BREAKS);
                    (FacetKind::Pavilion, (lower.0, -lower.1), index, lower.0 + lower.1 * GIRDLE)
                }
            };
            let (y, x) = around(index);
            let (corners, across, count) = edges(place);
            Facet { normal: [slope.0 * x, slope.0 * y, slope.1], distance, kind, corners, across, count }
        };
        let corner = |place: usize| -> Vector {
            let (radius, index, height) = match place {
                ..TIPS => (TABLE, 12 * place, top),
                TIPS..ABOVE => (tip, 6 + 12 * (place - TIPS), tip_height),
                ABOVE..BELOW => (girdle, 6 * (place - ABOVE), GIRDLE),
                BELOW..PARTINGS => (girdle, 6 * (place - BELOW), -GIRDLE),
                PARTINGS..CULET => (parting, 6 + 12 * (place - PARTINGS), parting_height),
                _ => (0.0, 0, -depth / pavilion_cos),
            };
            let (y, x) = around(index);
            [radius * x, radius * y, height]
        };
        Self { facets: core::array::from_fn(facet), corners: core::array::from_fn(corner) }
    }

    /// The facet at which a ray from `point` inside leaves, and how far it is; `guess` is a facet near it, if it is known.
    ///
    /// It climbs from facet to facet: of the polytope that is polar about `point`, facets are the corners, and the one
    /// furthest along `direction` is found from any other by edges that ascend.
    pub(super) fn exit(&self, point: Vector, direction: Vector, guess: u8) -> (u8, f64) {
        // How fast a ray nears a facet's plane, and how far that still is.
        let approach =
            |facet: &Facet| (dot(facet.normal, direction), (facet.distance - dot(facet.normal, point)).max(1e-12));
        let faces = |facet: &&Facet| dot(facet.normal, direction) > 1e-6;
        let guessed = self.facets.get(usize::from(guess)).filter(faces).map(|facet| (guess, facet));
        let fallback = ahead(direction);
        let start = guessed.or_else(|| Some((fallback, self.facets.get(usize::from(fallback))?)));
        let Some((mut here, mut facet)) = start else { return (fallback, 0.0) };
        let (mut rate, mut gap) = approach(facet);
        // Every step ascends, so it ends; the bound holds even where rounding would not.
        for _ in 0..FACETS {
            let mut best = None;
            for &place in facet.across() {
                let Some(other) = self.facets.get(usize::from(place)) else { continue };
                let (other_rate, other_gap) = approach(other);
                if other_rate * gap > rate * other_gap {
                    best = Some((place, other));
                    (rate, gap) = (other_rate, other_gap);
                }
            }
            match best {
                Some(better) => (here, facet) = better,
                None => break,
            }
        }
        (here, gap / rate.max(1e-9))
    }
}

/// A facet that faces along `direction`.
fn ahead([x, y, z]: Vector) -> u8 {
    if z > 0.0 {
        return TOP;
    }
    let octant = match (x.abs() > y.abs(), x > 0.0, y > 0.0) {
        (true, true, _) => 0,
        (true, false, _) => 4,
        (false, _, true) => 2,
        (false, _, false) => 6,
    };
    narrowed(PAVILION) + octant
}

/// Sine and cosine of the angle whose tangent is `rise` by `run`, both above 0.
fn slope(rise: f64, run: f64) -> (f64, f64) {
    sin_cos_degrees(angle_degrees(rise, run))
}

/// Sine and cosine of the azimuth at a 96-index.
#[expect(clippy::cast_precision_loss, reason = "below 192")]
fn around(index: usize) -> (f64, f64) {
    sin_cos(2.0 * PI * index as f64 / 96.0)
}

/// A facet's corners and the facets across its edges, counter-clockwise from outside, and how many they are.
fn edges(place: usize) -> ([u8; MOST], [u8; MOST], u8) {
    let eight = |first: usize, at: usize| narrowed(first + at % 8);
    let sixteen = |first: usize, at: usize| narrowed(first + at % 16);
    let padded = |list: &[(u8, u8)]| {
        let (mut corners, mut across) = ([0; MOST], [0; MOST]);
        for ((corner, other), (to_corner, to_other)) in list.iter().zip(corners.iter_mut().zip(across.iter_mut())) {
            (*to_corner, *to_other) = (*corner, *other);
        }
        (corners, across, narrowed(list.len()))
    };
    match place {
        ..MAINS => padded(&[
            (sixteen(BELOW, place), sixteen(LOWER_BREAKS, place)),
            (sixteen(BELOW, place + 1), sixteen(0, place + 1)),
            (sixteen(ABOVE, place + 1), sixteen(BREAKS, place)),
            (sixteen(ABOVE, place), sixteen(0, place + 15)),
        ]),
        MAINS..24 => {
            let at = place - MAINS;
            padded(&[
                (sixteen(ABOVE, 2 * at), sixteen(BREAKS, 2 * at)),
                (eight(TIPS, at), eight(STARS, at)),
                (eight(0, at), eight(STARS, at + 7)),
                (eight(TIPS, at + 7), sixteen(BREAKS, 2 * at + 15)),
            ])
        }
        24 => padded(&core::array::from_fn::<_, 8, _>(|at| (eight(0, at), eight(STARS, at)))),
        STARS..BREAKS => {
            let at = place - STARS;
            padded(&[
                (eight(0, at), eight(MAINS, at)),
                (eight(TIPS, at), eight(MAINS, at + 1)),
                (eight(0, at + 1), TOP),
            ])
        }
        BREAKS..PAVILION => {
            let at = place - BREAKS;
            let (right, left) = beside(at, BREAKS, MAINS);
            padded(&[
                (sixteen(ABOVE, at), sixteen(0, at)),
                (sixteen(ABOVE, at + 1), right),
                (eight(TIPS, at / 2), left),
            ])
        }
        PAVILION..LOWER_BREAKS => {
            let at = place - PAVILION;
            padded(&[
                (sixteen(BELOW, 2 * at), sixteen(LOWER_BREAKS, 2 * at + 15)),
                (eight(PARTINGS, at + 7), eight(PAVILION, at + 7)),
                (narrowed(CULET), eight(PAVILION, at + 1)),
                (eight(PARTINGS, at), sixteen(LOWER_BREAKS, 2 * at)),
            ])
        }
        _ => {
            let at = place - LOWER_BREAKS;
            let (right, left) = beside(at, LOWER_BREAKS, PAVILION);
            padded(&[
                (sixteen(BELOW, at + 1), sixteen(0, at)),
                (sixteen(BELOW, at), left),
                (eight(PARTINGS, at / 2), right),
            ])
        }
    }
}

/// The facets towards the next and towards the last index beside a break: its twin and a main.
fn beside(at: usize, breaks: usize, mains: usize) -> (u8, u8) {
    let main = narrowed(mains + at.div_ceil(2) % 8);
    if at.is_multiple_of(2) { (narrowed(breaks + at + 1), main) } else { (main, narrowed(breaks + at - 1)) }
}

#[expect(clippy::cast_possible_truncation, reason = "below 73")]
const fn narrowed(place: usize) -> u8 {
    place as u8
}
