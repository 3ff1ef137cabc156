//! The round brilliant.
//!
//! Unit: the girdle's apothem. z is up, the girdle's half height is [`GIRDLE`]. The crown's mains stand at the 96-index
//! 0, 12, …; stars at 6, 18, …; breaks of crown and pavilion, and the girdle's facets, at 3, 9, …. Table .53, star .5,
//! lower girdle .76. Every corner is where its facets' planes meet: 57 corners, 128 edges, 73 facets.

use core::f64::consts::PI;

use super::vector::{Vector, dot};
use crate::math::{sin_cos, sin_cos_degrees};

/// Facets of a round brilliant, its girdle's sixteen included.
pub(super) const FACETS: usize = 73;
pub(super) const CORNERS: usize = 57;
pub(super) const GIRDLE: f64 = 0.01;
pub(super) const TABLE: f64 = 0.53;
pub(super) const STAR: f64 = 0.5;
pub(super) const LOWER: f64 = 0.76;
/// The most corners of a facet: the table's.
pub(super) const MOST: usize = 8;
/// Indices of a whole turn.
const TURN: u8 = 96;

/// The table, and the first of the pavilion's mains.
pub(super) const TOP: u8 = 24;
const PAVILION: u8 = 49;

/// Corners that are alike: the place of the first of them and its index, and how many indices lie between two.
#[derive(Clone, Copy)]
struct Ring {
    first: u8,
    start: u8,
    step: u8,
}

const RIM: Ring = Ring { first: 0, start: 0, step: 12 };
const TIPS: Ring = Ring { first: 8, start: 6, step: 12 };
const ABOVE: Ring = Ring { first: 16, start: 0, step: 6 };
const BELOW: Ring = Ring { first: 32, start: 0, step: 6 };
const PARTINGS: Ring = Ring { first: 48, start: 6, step: 12 };
const CULET: Ring = Ring { first: 56, start: 0, step: TURN };

/// Facets that are alike: the index of the first of them, and how many lie between two; and the corners of each,
/// counter-clockwise from outside: in a ring the one that has come at the facet's own index, and so many indices on.
struct Alike {
    kind: FacetKind,
    start: u8,
    step: u8,
    corners: &'static [(Ring, u8)],
}

/// The girdle, the crown's mains, the table, stars and breaks, the pavilion's mains and breaks.
static FORM: [Alike; 7] = [
    Alike { kind: FacetKind::Girdle, start: 3, step: 6, corners: &[(BELOW, 0), (BELOW, 6), (ABOVE, 6), (ABOVE, 0)] },
    Alike { kind: FacetKind::Crown, start: 0, step: 12, corners: &[(ABOVE, 0), (TIPS, 0), (RIM, 0), (TIPS, 84)] },
    Alike {
        kind: FacetKind::Table,
        start: 0,
        step: TURN,
        corners: &[(RIM, 0), (RIM, 12), (RIM, 24), (RIM, 36), (RIM, 48), (RIM, 60), (RIM, 72), (RIM, 84)],
    },
    Alike { kind: FacetKind::Crown, start: 6, step: 12, corners: &[(RIM, 0), (TIPS, 0), (RIM, 12)] },
    Alike { kind: FacetKind::Crown, start: 3, step: 6, corners: &[(ABOVE, 0), (ABOVE, 6), (TIPS, 0)] },
    Alike {
        kind: FacetKind::Pavilion,
        start: 0,
        step: 12,
        corners: &[(BELOW, 0), (PARTINGS, 84), (CULET, 0), (PARTINGS, 0)],
    },
    Alike { kind: FacetKind::Pavilion, start: 3, step: 6, corners: &[(BELOW, 6), (BELOW, 0), (PARTINGS, 0)] },
];

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
    /// So many corners, and the facets across the edges from each to the next; then from the first on again.
    count: u8,
    corners: [u8; MOST + 1],
    across: [u8; MOST],
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
    pub(super) facets: Vec<Facet>,
    pub(super) corners: Vec<Vector>,
}

impl Cut {
    /// By the angles of its facets to the girdle's plane, in degrees: mains, stars and breaks of the crown, mains and breaks
    /// of the pavilion.
    pub(super) fn brilliant(angles: [f64; 5]) -> Self {
        let [crown, star, upper, pavilion, lower] = angles.map(sin_cos_degrees);
        let narrow = sin_cos(PI / 16.0).1;
        let wide = sin_cos(PI / 8.0).1;
        let girdle = 1.0 / narrow;
        let main = crown.0 * girdle + crown.1 * GIRDLE;
        let top = (main - crown.0 * TABLE) / crown.1;
        let apothem = TABLE * wide;
        let tip = apothem + STAR * (1.0 - apothem);
        let tip_height = (main - crown.0 * tip * wide) / crown.1;
        let depth = pavilion.0 * girdle + pavilion.1 * GIRDLE;
        let parting = 1.0 - LOWER;
        let parting_height = -(depth - pavilion.0 * parting * wide) / pavilion.1;

        let mut corners = Vec::new();
        for (ring, radius, height) in [
            (RIM, TABLE, top),
            (TIPS, tip, tip_height),
            (ABOVE, girdle, GIRDLE),
            (BELOW, girdle, -GIRDLE),
            (PARTINGS, parting, parting_height),
            (CULET, 0.0, -depth / pavilion.1),
        ] {
            let mut index = ring.start;
            while index < TURN {
                let (y, x) = around(index);
                corners.push([radius * x, radius * y, height]);
                index += ring.step;
            }
        }
        let planes = [
            ((1.0, 0.0), 1.0),
            (crown, main),
            ((0.0, 1.0), top),
            (star, star.0 * apothem + star.1 * top),
            (upper, upper.0 + upper.1 * GIRDLE),
            ((pavilion.0, -pavilion.1), depth),
            ((lower.0, -lower.1), lower.0 + lower.1 * GIRDLE),
        ];
        let mut facets = Vec::<Facet>::new();
        // By the ends of an edge: the facet that runs it that way.
        let mut runs = [0; CORNERS * CORNERS];
        let edge = |from: u8, to: u8| usize::from(from) * CORNERS + usize::from(to);
        for (alike, &((out, up), distance)) in FORM.iter().zip(&planes) {
            let mut index = alike.start;
            while index < TURN {
                let (y, x) = around(index);
                let mut facet = Facet {
                    normal: [out * x, out * y, up],
                    distance,
                    kind: alike.kind,
                    corners: [0; MOST + 1],
                    across: [0; MOST],
                    count: narrowed(alike.corners.len()),
                };
                for (corner, (ring, on)) in facet.corners.iter_mut().zip(alike.corners.iter().cycle()) {
                    *corner = ring.first + (index + on) % TURN / ring.step;
                }
                for ends in facet.corners.windows(2) {
                    if let [from, to] = *ends
                        && let Some(run) = runs.get_mut(edge(from, to))
                    {
                        *run = narrowed(facets.len());
                    }
                }
                facets.push(facet);
                index += alike.step;
            }
        }
        // Across an edge lies the facet that runs it the other way.
        for facet in &mut facets {
            for (across, ends) in facet.across.iter_mut().zip(facet.corners.windows(2)) {
                if let [from, to] = *ends {
                    *across = runs.get(edge(to, from)).copied().unwrap_or_default();
                }
            }
        }
        Self { facets, corners }
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
    PAVILION + octant
}

/// Sine and cosine of the azimuth at a 96-index.
fn around(index: u8) -> (f64, f64) {
    sin_cos(2.0 * PI * f64::from(index) / 96.0)
}

#[expect(clippy::cast_possible_truncation, reason = "below 73")]
const fn narrowed(place: usize) -> u8 {
    place as u8
}
