//! What is drawn of a stone, and what its surface adds to it: reflections, the table's sheen, edges.

use super::{
    cut::{Cut, Facet, FacetKind, MOST},
    detail::detail,
    fresnel::fresnel,
    jewel::Jewel,
    picture::Picture,
    polygon::{Point, moments},
    pose::Pose,
    rig::Mirrored,
    spot::{Spot, rgba, slate},
    vector::{along, dot, scaled},
};
use crate::{
    math::{exp_near, sin_cos_degrees},
    scene::{Ink, Join, Pen, Rgba, Stroke},
};

/// Along it reflections fade: from the upper left.
const FALL: Point = [-0.62, 0.78];
/// Weaker reflections would be a grey haze.
const FAINT: f64 = 0.22;
/// What every facet mirrors of the room.
const ROOM: f64 = 0.1;
/// Smaller stones show only their table when they are drawn in lines.
const BARE: f64 = 15.0;

/// How much light a facet's own surface mirrors to the eye, as an exponent.
pub(super) fn mirrored(facet: &Facet, jewel: Jewel, pose: &Pose, lamps: &Mirrored) -> f64 {
    let facing = dot(facet.normal, pose.eye);
    if facing <= 1e-6 {
        return 0.0;
    }
    let (reflected, _) = fresnel(facing, 1.0, jewel.body().index);
    let ray = along(scaled(pose.eye, -1.0), 2.0 * facing, facet.normal);
    reflected * (lamps.light(pose.outward(ray)) + ROOM)
}

/// The corners of a facet as seen, in a room for them; none where it does not face the eye.
pub(super) fn outline<'a>(cut: &Cut, facet: &Facet, pose: &Pose, room: &'a mut [Point; MOST]) -> &'a [Point] {
    let mut seen = 0;
    if dot(facet.normal, pose.eye) > 1e-6 {
        let corners = facet.corners().iter().filter_map(|&corner| cut.corners.get(usize::from(corner)));
        for (point, &corner) in room.iter_mut().zip(corners) {
            *point = pose.seen(corner);
            seen += 1;
        }
    }
    room.get(..seen).unwrap_or_default()
}

/// A stone as it is seen.
pub(super) struct Facing<'a> {
    pub(super) cut: &'a Cut,
    pub(super) pose: Pose,
    pub(super) jewel: Jewel,
    pub(super) spot: Spot,
    /// The share of light, and how much of the stone is there.
    pub(super) light: f64,
    pub(super) presence: f64,
}

impl Facing<'_> {
    /// The body, and what its surface adds.
    pub(super) fn draw(&self, pen: &mut Pen, picture: &Picture, lamps: &Mirrored) {
        for (shade, points) in picture.patches() {
            pen.fill(Ink::Solid(rgba(shade, self.presence)));
            self.polygon(pen, points);
        }
        for facet in &self.cut.facets {
            self.reflect(pen, facet, lamps);
        }
        let edges = detail(self.spot.radius).edges;
        if edges > 0.0 {
            let [lightest, ..] = self.jewel.body().shades;
            let width = (self.spot.radius / 250.0).clamp(0.3, 0.6);
            self.edges(pen, rgba(lightest, edges * self.presence), width, false);
        }
    }

    fn polygon(&self, pen: &mut Pen, points: &[Point]) {
        pen.polygon(points.iter().map(|point| self.spot.at(*point)));
    }

    fn reflect(&self, pen: &mut Pen, facet: &Facet, lamps: &Mirrored) {
        let [_, pale, light, ..] = self.jewel.body().shades;
        let strength = self.light.min(1.0) * self.presence;
        let ink = |shade, alpha: f64| rgba(shade, alpha * strength);
        let (stops, count) = match facet.kind {
            FacetKind::Table => ([(0.0, ink(light, 0.26)), (0.42, ink(light, 0.05)), (0.5, ink(light, 0.0))], 3),
            FacetKind::Crown => {
                let shine = 1.0 - exp_near(-mirrored(facet, self.jewel, &self.pose, lamps) * self.light);
                if shine < FAINT {
                    return;
                }
                let end = (1.0, ink(pale, shine * 0.40));
                ([(0.0, ink(pale, (shine * 1.25).min(0.95))), end, end], 2)
            }
            FacetKind::Girdle | FacetKind::Pavilion => return,
        };
        let mut room = [[0.0; 2]; MOST];
        let corners = outline(self.cut, facet, &self.pose, &mut room);
        let Some((_, centre)) = moments(corners) else { return };
        let height = |[x, y]: Point| x * FALL[0] + y * FALL[1];
        let middle = height(centre);
        let (low, high) = corners
            .iter()
            .map(|point| height(*point) - middle)
            .fold((0.0, 0.0), |(low, high), height| (f64::min(low, height), f64::max(high, height)));
        let on = |far: f64| self.spot.at([centre[0] + FALL[0] * far, centre[1] + FALL[1] * far]);
        pen.fill(Ink::Linear { from: on(high), to: on(low), stops: stops.get(..count).unwrap_or_default() });
        self.polygon(pen, corners);
    }

    /// The edges of the facets that face the eye, or of the table alone, in one path.
    fn edges(&self, pen: &mut Pen, ink: Rgba, width: f64, bare: bool) {
        pen.stroke(Ink::Solid(ink), Stroke { width, join: Join::Round, ..Stroke::default() });
        for facet in &self.cut.facets {
            if !bare || facet.kind == FacetKind::Table {
                self.polygon(pen, outline(self.cut, facet, &self.pose, &mut [[0.0; 2]; MOST]));
            }
        }
    }

    /// The drawing of a stone that is not measured: never dark, which would be bad news.
    pub(super) fn draw_lines(&self, pen: &mut Pen, alpha: f64, dark: bool) {
        let (shade, radius) = (slate(dark), self.spot.radius);
        let mut hull = [[0.0; 2]; 16];
        for (corner, point) in (0_u8..).zip(&mut hull) {
            let (y, x) = sin_cos_degrees(22.5 * f64::from(corner));
            *point = self.pose.seen([x * ROUND, y * ROUND, 0.0]);
        }
        pen.fill(Ink::Solid(rgba(shade, 0.12 * alpha)));
        self.polygon(pen, &hull);
        self.edges(pen, rgba(shade, 0.8 * alpha), (radius / 70.0).max(0.5), radius < BARE);
        self.polygon(pen, &hull);
    }
}

/// How far the girdle's corners stand: 1 / cos(π/16).
const ROUND: f64 = 1.019_591_158_208_318_4;
