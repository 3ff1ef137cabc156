//! Beams of light through a stone, traced exactly.
//!
//! Under light that depends on direction alone, all rays of a beam that fall on one facet go on in one direction; so what
//! is seen of a stone is a set of flat convex polygons. The facets of the crown as seen are the roots; each beam is parted
//! by the facets it falls on, and its parts are its children. A part borders on another only where their facets share an
//! edge, so the parts of a beam are found from one of them along edges, each clipped by its facet's few neighbours.

use super::{
    cut::{Cut, FACETS, Facet, TOP},
    fresnel::fresnel,
    jewel::{Body, Light},
    polygon::{Point, clip, moments},
    pose::Pose,
    rig::{Surroundings, plus, times},
    vector::{Vector, along, dot, scaled},
};
use crate::math::exp_near;

/// Parts smaller than this, in squares of the girdle's radius, are no parts.
const NOTHING: f64 = 1e-7;
/// Facets whose normal is nearer than this to square across a ray are not hit.
const GRAZING: f64 = 1e-9;
/// Light weaker than this share is not followed.
const WEAK: f64 = 0.01;
/// How many more hits the middle ray of a last part is followed.
const TAIL: usize = 6;

/// A part of the picture that one way of light through the stone makes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beam {
    /// Its parent, before it; its own place for a root.
    pub(super) parent: u32,
    /// The first after it that does not come of it.
    pub(super) after: u32,
    /// For a root the facet of the crown, otherwise the one that is hit last.
    pub(super) facet: u8,
    pub(super) leaf: bool,
    /// Its corners among the points.
    start: u32,
    count: u32,
    pub(super) area: f64,
    pub(super) centre: Point,
    /// What leaves the stone towards the eye here by this way and by those of its ancestors, before exposure.
    pub(super) light: Light,
}

/// How far light is followed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reach {
    pub(super) bounces: u32,
    /// Parts smaller than this are not parted again.
    pub(super) least: f64,
}

/// A stone and the light around it, in the stone's frame.
pub(super) struct Subject<'a> {
    pub(super) cut: &'a Cut,
    pub(super) body: &'a Body,
    pub(super) around: &'a Surroundings,
    /// What each colour loses in a girdle's radius, as an exponent.
    pub(super) absorption: Light,
}

/// A beam on its way: where its ray seen at (x, y) starts, `origin` + x · `right` + y · `up`, where all its rays go, and how
/// far they have come, at (0, 0) and by x and y.
#[derive(Clone, Copy)]
struct Rays {
    origin: Vector,
    right: Vector,
    up: Vector,
    direction: Vector,
    weight: f64,
    length: [f64; 3],
}

impl Rays {
    /// Where the ray seen at a point starts.
    fn at(&self, [x, y]: Point) -> Vector {
        along(along(self.origin, x, self.right), y, self.up)
    }

    /// How far the ray seen at a point has come.
    fn length_at(&self, [x, y]: Point) -> f64 {
        dot(self.length, [1.0, x, y])
    }
}

/// All beams of a stone, parents before their children and whole families together.
#[derive(Debug, Clone, Default)]
pub(super) struct Beams {
    pub(super) all: Vec<Beam>,
    points: Vec<Point>,
    /// The polygon in hand, and the one it becomes.
    polygon: Vec<Point>,
    clipped: Vec<Point>,
    trail: Trail,
}

/// Where the last ray from a facet went, down and up: the next one goes there or near.
#[derive(Debug, Clone, Copy)]
struct Trail([[u8; 2]; FACETS]);

impl Default for Trail {
    fn default() -> Self {
        Self([[TOP; 2]; FACETS])
    }
}

impl Trail {
    /// The facet at which a ray leaves that comes from a facet, and how far it is.
    fn exit(&mut self, cut: &Cut, from: u8, point: Vector, direction: Vector) -> (u8, f64) {
        let Some(last) = self.0.get_mut(usize::from(from)) else { return cut.exit(point, direction, TOP) };
        let [down, up] = last;
        let last = if direction[2] > 0.0 { up } else { down };
        let found = cut.exit(point, direction, *last);
        *last = found.0;
        found
    }
}

impl Beams {
    pub(super) fn corners(&self, beam: &Beam) -> &[Point] {
        let start = beam.start as usize;
        self.points.get(start..start + beam.count as usize).unwrap_or_default()
    }

    /// Traces a stone as it stands; what was traced before is forgotten.
    pub(super) fn trace(&mut self, subject: &Subject, pose: &Pose, reach: Reach) {
        self.all.clear();
        self.points.clear();
        // What is found depends on nothing that was traced before.
        self.trail = Trail::default();
        let index = subject.body.index;
        for (place, facet) in (0_u8..).zip(&subject.cut.facets) {
            let facing = dot(facet.normal, pose.eye);
            if facing <= 1e-6 {
                continue;
            }
            self.polygon.clear();
            let corners = facet.corners().iter().filter_map(|&corner| subject.cut.corners.get(usize::from(corner)));
            self.polygon.extend(corners.map(|&corner| pose.seen(corner)));
            let Some((area, centre)) = moments(&self.polygon).filter(|(area, _)| *area >= 1e-6) else { continue };
            let (reflected, refracted) = fresnel(facing, 1.0, index);
            let root = self.push(None, place, area, centre, [0.0; 3]);
            let [origin, right, up] = pose.on_plane(facet.normal, facet.distance);
            let direction = along(scaled(pose.eye, -1.0 / index), facing / index - refracted, facet.normal);
            let rays = Rays { origin, right, up, direction, weight: 1.0 - reflected, length: [0.0; 3] };
            self.part(subject, reach, &rays, root, 1);
            self.close(root);
        }
    }

    /// Parts a beam by the facets it falls on.
    fn part(&mut self, subject: &Subject, reach: Reach, rays: &Rays, parent: usize, bounce: u32) {
        let Some(&Beam { centre, start, count, light, facet: from, .. }) = self.all.get(parent) else { return };
        let whole = start as usize..start as usize + count as usize;
        let (first, _) = self.trail.exit(subject.cut, from, rays.at(centre), rays.direction);
        let (mut waiting, mut known) = (1_u128 << first, 1_u128 << first);
        while waiting != 0 {
            #[expect(clippy::cast_possible_truncation, reason = "below 128")]
            let place = waiting.trailing_zeros() as u8;
            waiting &= waiting - 1;
            let Some(facet) = subject.cut.facets.get(usize::from(place)) else { continue };
            let incidence = dot(facet.normal, rays.direction);
            if incidence <= GRAZING {
                continue;
            }
            let away = |point: Vector| -dot(facet.normal, point) / incidence;
            let (by_x, by_y) = (away(rays.right), away(rays.up));
            let at = away(rays.origin) + facet.distance / incidence;
            let hit = Rays {
                origin: along(rays.origin, at, rays.direction),
                right: along(rays.right, by_x, rays.direction),
                up: along(rays.up, by_y, rays.direction),
                length: along(rays.length, 1.0, [at, by_x, by_y]),
                ..*rays
            };
            self.polygon.clear();
            self.polygon.extend_from_slice(self.points.get(whole.clone()).unwrap_or_default());
            let beyond = self.clip_to(subject.cut, facet, &hit);
            if self.polygon.len() < 3 {
                continue;
            }
            waiting |= beyond & !known;
            known |= beyond;
            let Some((area, centre)) = moments(&self.polygon).filter(|(area, _)| *area >= NOTHING) else { continue };
            let length = hit.length_at(centre);
            let (leaving, reflected) = subject.leave(rays.weight, length, rays.direction, facet.normal, incidence);
            let light = plus(light, 1.0, leaving);
            let child = self.push(Some(parent), place, area, centre, light);
            let direction = along(rays.direction, -2.0 * incidence, facet.normal);
            let next = Rays { direction, weight: rays.weight * reflected, ..hit };
            if bounce >= reach.bounces || area < reach.least || next.weight < WEAK {
                let tail = subject.tail(&mut self.trail, place, centre, &next);
                if let Some(leaf) = self.all.get_mut(child) {
                    leaf.leaf = true;
                    leaf.light = plus(leaf.light, 1.0, tail);
                }
            } else {
                self.part(subject, reach, &next, child, bounce + 1);
            }
            self.close(child);
        }
    }

    /// Clips the polygon in hand to what of it falls on a facet, and tells by bits the facets beyond its edges that the rest
    /// falls on.
    fn clip_to(&mut self, cut: &Cut, facet: &Facet, hit: &Rays) -> u128 {
        let mut beyond = 0;
        for &other in facet.across() {
            let Some(neighbour) = cut.facets.get(usize::from(other)) else { continue };
            if dot(neighbour.normal, hit.direction) <= GRAZING {
                continue;
            }
            let gap = neighbour.distance - dot(neighbour.normal, hit.origin);
            let line = [-dot(neighbour.normal, hit.right), -dot(neighbour.normal, hit.up), gap];
            if clip(&self.polygon, line, &mut self.clipped) {
                core::mem::swap(&mut self.polygon, &mut self.clipped);
                beyond |= 1 << other;
                if self.polygon.len() < 3 {
                    break;
                }
            }
        }
        beyond
    }

    #[expect(clippy::cast_possible_truncation, reason = "some thousands")]
    fn push(&mut self, parent: Option<usize>, facet: u8, area: f64, centre: Point, light: Light) -> usize {
        let place = self.all.len();
        let (start, count) = (self.points.len() as u32, self.polygon.len() as u32);
        self.points.extend_from_slice(&self.polygon);
        let parent = parent.unwrap_or(place) as u32;
        self.all.push(Beam { parent, after: 0, facet, leaf: false, start, count, area, centre, light });
        place
    }

    /// Ends a family.
    #[expect(clippy::cast_possible_truncation, reason = "some thousands")]
    fn close(&mut self, place: usize) {
        let after = self.all.len() as u32;
        if let Some(beam) = self.all.get_mut(place) {
            beam.leaf |= after as usize == place + 1;
            beam.after = after;
        }
    }
}

impl Subject<'_> {
    /// What leaves the stone at a hit, and the share that stays inside.
    ///
    /// Red and blue are bent less and more than green; what they see is held near what green sees, so that fire tints and
    /// never paints. Where green is totally reflected, nothing leaves.
    fn leave(&self, weight: f64, length: f64, direction: Vector, normal: Vector, incidence: f64) -> (Light, f64) {
        let body = self.body;
        let (reflected, refracted) = fresnel(incidence, body.index, 1.0);
        if reflected >= 1.0 {
            return ([0.0; 3], 1.0);
        }
        let [red_left, green_left, blue_left] = self.absorption;
        let left = |exponent: f64| weight * exp_near(-exponent * length);
        let left = [left(red_left), left(green_left), left(blue_left)];
        let bent = |index: f64, refracted: f64| along(scaled(direction, index), refracted - index * incidence, normal);
        let through = 1.0 - reflected;
        let [red, green, blue] = self.around.radiance(bent(body.index, refracted));
        let fired = |index: f64, channel: usize, plain: f64| {
            let plain = plain * through;
            let (reflected, refracted) = fresnel(incidence, index, 1.0);
            if reflected >= 1.0 {
                return plain / body.fire;
            }
            let seen = self.around.radiance(bent(index, refracted)).get(channel).copied().unwrap_or_default();
            // Not by `clamp`, which prints its bounds where they are no range.
            plain * (seen * (1.0 - reflected) / plain.max(1e-6)).max(1.0 / body.fire).min(body.fire)
        };
        let fiery =
            [fired(body.index - body.spread, 0, red), green * through, fired(body.index + body.spread, 2, blue)];
        (times(fiery, left), reflected)
    }

    /// What still leaves along the middle ray of a last part.
    fn tail(&self, trail: &mut Trail, mut from: u8, middle: Point, rays: &Rays) -> Light {
        let Rays { mut direction, mut weight, .. } = *rays;
        let (mut point, mut length) = (rays.at(middle), rays.length_at(middle));
        let mut light = [0.0; 3];
        for _ in 0..TAIL {
            if weight < WEAK {
                break;
            }
            let (place, far) = trail.exit(self.cut, from, point, direction);
            from = place;
            let Some(facet) = self.cut.facets.get(usize::from(place)) else { break };
            point = along(point, far, direction);
            length += far;
            let incidence = dot(facet.normal, direction);
            let (leaving, reflected) = self.leave(weight, length, direction, facet.normal, incidence);
            light = plus(light, 1.0, leaving);
            weight *= reflected;
            direction = along(direction, -2.0 * incidence, facet.normal);
        }
        light
    }
}
