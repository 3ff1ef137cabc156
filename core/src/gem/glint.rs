//! Glints: stars that flash up on a stone for a moment.
//!
//! They are born at times that are the same for ever, 21 in a loop of 12 s, so at most two a second. Where one is born, the
//! facet of the crown is sought whose own surface mirrors most; there it stays for its 1.5 s.

use super::{
    cut::{FacetKind, MOST},
    jewel::{Jewel, Shade},
    polygon::{Point, moments},
    pose::Pose,
    spot::{Spot, rgba},
    standing::Standing,
    state::State,
    stone::Workshop,
    surface::{mirrored, outline},
};
use crate::{
    Time,
    math::sin_cos_degrees,
    scene::{Ink, Pen},
};

const LOOP: i64 = 12_000_000_000;
const BORN: i64 = 21;
const LIFE: i64 = 1_500_000_000;
/// The seven in the order in which they are born: a stone, and whether it is its second one.
const ROUND: [(Jewel, bool); 7] = [
    (Jewel::Ruby, false),
    (Jewel::Unity, false),
    (Jewel::Sapphire, true),
    (Jewel::Emerald, true),
    (Jewel::Ruby, true),
    (Jewel::Emerald, false),
    (Jewel::Sapphire, false),
];
/// Smaller pictures have none.
pub(super) const LEAST: f64 = 100.0;
/// How far from a stone's middle they stand, and from one another.
const NEAREST: f64 = 0.30;
const FARTHEST: f64 = 0.86;
const APART: f64 = 1.0;
/// Arms of the first and of the second, and the waist between them, in radii.
const ARMS: (f64, f64) = (0.24, 0.17);
const WAIST: f64 = 0.018;

/// Draws the glints that are alive at `at`; where nothing moves by itself, all seven as they are in the brand's picture.
pub(super) fn draw(pen: &mut Pen, workshop: &Workshop, standing: &Standing, side: f64, at: Time) {
    if side < LEAST {
        return;
    }
    let strength = standing.liveliness(at);
    for (jewel, second) in ROUND {
        let strength = healthy(standing, jewel, at) * (1.0 - strength);
        shine(pen, workshop, standing, (jewel, second), side, at, strength);
    }
    if strength <= 0.0 {
        return;
    }
    for Living { place, born, strength: shown } in alive(at) {
        let Some(&(jewel, second)) = ROUND.get(place) else { continue };
        if standing.glitters(jewel, born) {
            let strength = strength * shown * healthy(standing, jewel, at);
            shine(pen, workshop, standing, (jewel, second), side, born, strength);
        }
    }
}

/// A glint that is alive: its place among the seven, when it was born, and how strong it is, 0 to 1.
pub(super) struct Living {
    pub(super) place: usize,
    pub(super) born: Time,
    pub(super) strength: f64,
}

/// The glints that are alive at a time, the youngest first.
pub(super) fn alive(at: Time) -> impl Iterator<Item = Living> {
    let at = at.nanoseconds();
    let youngest = births(at);
    (0..4).map(move |older| youngest - older).filter_map(move |birth| {
        let born = birth.div_euclid(BORN) * LOOP + birth.rem_euclid(BORN) * LOOP / BORN;
        let age = at.saturating_sub(born);
        let place = usize::try_from(birth.rem_euclid(7)).unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "below 2^31")]
        let (sine, _) = sin_cos_degrees(180.0 * age as f64 / LIFE as f64);
        let born = Time::from_nanoseconds(born);
        (0..LIFE).contains(&age).then_some(Living { place, born, strength: sine * sine })
    })
}

/// The number of the last glint that was born by a time.
fn births(nanoseconds: i64) -> i64 {
    let (turns, within) = (nanoseconds.div_euclid(LOOP), nanoseconds.rem_euclid(LOOP));
    // The last whose time, rounded down, has come.
    turns * BORN + ((within + 1) * BORN - 1) / LOOP
}

/// How much of a stone's glitter is there: it comes and goes with its health.
fn healthy(standing: &Standing, jewel: Jewel, at: Time) -> f64 {
    let health = standing.health(jewel);
    let share = standing.faded(jewel, at);
    let there = |state: State| if state == State::Healthy { 1.0 } else { 0.0 };
    let (before, shown) = (there(health.state.before), there(health.state.shown));
    before + (shown - before) * share
}

fn shine(
    pen: &mut Pen,
    workshop: &Workshop,
    standing: &Standing,
    (jewel, second): (Jewel, bool),
    side: f64,
    born: Time,
    strength: f64,
) {
    if strength <= 0.0 {
        return;
    }
    let (lean, turn) = State::Healthy.tilt();
    let pose = Pose::new(lean, turn, standing.yaw_at(jewel, born));
    let Some(first) = brightest(workshop, jewel, &pose, None) else { return };
    let place = if second { brightest(workshop, jewel, &pose, Some(first)) } else { Some(first) };
    let Some(place) = place else { return };
    let arm = if second { ARMS.1 } else { ARMS.0 };
    star(pen, Spot::of(jewel, side), place, arm, jewel.body().glint, strength);
}

/// The middle of the facet of the crown that mirrors most for its size, away from another place.
fn brightest(workshop: &Workshop, jewel: Jewel, pose: &Pose, other: Option<Point>) -> Option<Point> {
    let cut = workshop.cut(jewel);
    let mut best = None;
    let mut most = 0.0;
    for facet in cut.facets.iter().filter(|facet| facet.kind == FacetKind::Crown) {
        let Some((area, [x, y])) = moments(outline(cut, facet, pose, &mut [[0.0; 2]; MOST])) else { continue };
        let far = (x * x + y * y).sqrt();
        let near = other.is_some_and(|[u, v]| (x - u) * (x - u) + (y - v) * (y - v) < APART * APART);
        let rank = mirrored(facet, jewel, pose, &workshop.mirrored) * area.sqrt();
        if (NEAREST..=FARTHEST).contains(&far) && !near && rank > most {
            (best, most) = (Some([x, y]), rank);
        }
    }
    best
}

/// A four-pointed star with its halo.
pub(super) fn star(pen: &mut Pen, spot: Spot, [x, y]: Point, arm: f64, shade: Shade, strength: f64) {
    let center = spot.at([x, y]);
    let radius = spot.radius * arm * 0.62;
    let stops = [(0.0, 0.75), (0.3, 0.26), (1.0, 0.0)].map(|(share, alpha)| (share, rgba(shade, alpha * strength)));
    pen.fill(Ink::Radial { center, radius, stops: &stops });
    pen.circle(center.0, center.1, radius);
    let (l, q) = (arm, WAIST);
    let points = [[l, 0.0], [q, q], [0.0, l], [-q, q], [-l, 0.0], [-q, -q], [0.0, -l], [q, -q]];
    pen.fill(Ink::Solid(rgba(shade, 0.95 * strength)));
    pen.polygon(points.map(|[dx, dy]| spot.at([x + dx, y + dy])));
}
