//! The original's arrangement: discs and glow, by its own periods.
//!
//! Its loop closes at 12 s as well. Its sparkles come as often as the glints of the brilliant do.

use super::{
    glint::{self, Living, star},
    halo::Glowing,
    jewel::{JEWELS, Jewel, Shade},
    leader,
    spot::{Spot, outward, rgba, slate},
    standing::Standing,
    state::State,
    strength,
    trinity::{label, readings},
};
use crate::{
    MotionPolicy, Time,
    element::Look,
    math::sin_cos_degrees,
    scene::{Ink, Pen, Stroke},
};

/// How far the jewels stand from the middle, by the side.
const FAR: f64 = 0.30;
/// How far from a jewel's middle an edge begins where it has a ring, in the ring's stone's radii.
const RINGED: f64 = 1.16;
/// The three edges by their ends, and the particle that runs on each.
const WAYS: [(Jewel, Jewel); 3] =
    [(Jewel::Sapphire, Jewel::Emerald), (Jewel::Emerald, Jewel::Ruby), (Jewel::Ruby, Jewel::Sapphire)];
/// Where the seven sparkles stand, in the distance of the jewels from the middle, y up.
const SPARKLES: [[f64; 2]; 7] =
    [[-0.20, 1.18], [0.98, -0.34], [-1.02, -0.28], [0.10, 0.14], [0.22, 0.86], [0.66, -0.72], [-0.70, -0.74]];
const PULSE: Time = seconds(2);
const HEART: Time = seconds(4);
const EDGE: Time = seconds(3);
const RUN: Time = seconds(3);

const fn seconds(seconds: i64) -> Time {
    Time::from_nanoseconds(seconds * 1_000_000_000)
}

/// The colours of a jewel's disc at 0, 50 and 100 %.
const fn disc(jewel: Jewel) -> [Shade; 3] {
    match jewel {
        Jewel::Sapphire => [[0x60, 0xa5, 0xfa], [0x3b, 0x82, 0xf6], [0x1e, 0x40, 0xaf]],
        Jewel::Emerald => [[0x34, 0xd3, 0x99], [0x10, 0xb9, 0x81], [0x05, 0x96, 0x69]],
        Jewel::Ruby => [[0xf8, 0x71, 0x71], [0xef, 0x44, 0x44], [0xdc, 0x26, 0x26]],
        Jewel::Unity => [[0xff, 0xff, 0xff], [0xe2, 0xe8, 0xf0], [0x94, 0xa3, 0xb8]],
    }
}

pub(super) struct Classic<'a> {
    pub(super) look: &'a Look,
    pub(super) standing: &'a Standing,
    pub(super) at: Time,
}

impl Classic<'_> {
    pub(super) fn draw(&self, pen: &mut Pen) {
        let Self { look, standing, at } = *self;
        let (side, dark, leader) = (look.size, look.dark(), leader(look.theme));
        let energy = if standing.still() { 0.0 } else { standing.energy.at(at) };
        let glowing = Glowing { glow: look.glow, energy, dark };
        pen.part("halo");
        for jewel in JEWELS {
            let (spot, opacity, presence) = self.stone(jewel);
            glowing.draw(pen, jewel, spot, opacity * presence * strength(jewel, leader));
        }
        pen.part("edges");
        for (place, (from, to)) in (0_i64..).zip(WAYS) {
            let (a, b) = self.way(from, to);
            let shade = if dark { [0xe2, 0xe8, 0xf0] } else { [0x64, 0x74, 0x8b] };
            let alpha = 0.3 + 0.3 * self.wave(EDGE, seconds(place)) * standing.liveliness(at);
            let leads = strength(from, leader).max(strength(to, leader));
            pen.stroke(
                Ink::Solid(rgba(shade, alpha * leads)),
                Stroke { width: (side / 150.0).max(0.9), ..Stroke::default() },
            );
            pen.move_to(a.0, a.1);
            pen.line_to(b.0, b.1);
        }
        for jewel in JEWELS {
            pen.part(jewel.body().name);
            self.jewel(pen, jewel);
        }
        pen.part("glints");
        self.sparkles(pen);
        pen.part("rings");
        readings(pen, look, standing, at, |jewel| self.rest(jewel));
        label(pen, look);
    }

    /// Where a jewel stands, and the radius at which its ring is drawn.
    fn rest(&self, jewel: Jewel) -> Spot {
        let side = self.look.size;
        let (x, y) = outward(jewel);
        Spot { x: side * (0.5 + x * FAR), y: side * (0.5 + y * FAR), radius: 0.40 * FAR * side }
    }

    /// An edge from rim to rim, or from ring to ring where there are any: discs let light through, and an edge would show.
    fn way(&self, from: Jewel, to: Jewel) -> ((f64, f64), (f64, f64)) {
        let end = |jewel: Jewel, other: Jewel| {
            let (spot, rest, toward) = (self.stone(jewel).0, self.rest(jewel), self.rest(other));
            let inset = spot.radius.max(RINGED * rest.radius * self.standing.ringed(self.at));
            let (x, y) = (toward.x - rest.x, toward.y - rest.y);
            let share = inset / (x * x + y * y).sqrt();
            (rest.x + x * share, rest.y + y * share)
        };
        (end(from, to), end(to, from))
    }

    /// From 0 at the beginning of a period over 1 in its midst to 0, `late` after the epoch.
    fn wave(&self, period: Time, late: Time) -> f64 {
        let phase = self.at.since(late).phase(period);
        (1.0 - sin_cos_degrees(360.0 * phase).1) / 2.0
    }

    /// A jewel's disc, its opacity, and how much of it is measured.
    fn stone(&self, jewel: Jewel) -> (Spot, f64, f64) {
        let lively = self.standing.liveliness(self.at);
        let between = |still: f64, low: f64, high: f64, wave: f64| {
            let moved = low + (high - low) * wave;
            still + (moved - still) * lively
        };
        let spot = self.rest(jewel);
        let unit = FAR * self.look.size;
        // Thirds of two seconds.
        let late = Time::from_nanoseconds(match jewel {
            Jewel::Sapphire | Jewel::Unity => 0,
            Jewel::Emerald => 666_666_667,
            Jewel::Ruby => 1_333_333_333,
        });
        let blend = |light| self.standing.health(jewel).blend(self.at, self.standing.still(), light);
        if jewel == Jewel::Unity {
            let wave = self.wave(HEART, late);
            let blend = blend(State::unity);
            let radius = unit * between(0.40, 0.35, 0.45, wave);
            (Spot { radius, ..spot }, between(0.6, 0.4, 0.8, wave) * blend.light, blend.presence)
        } else {
            let wave = self.wave(PULSE, late);
            let blend = blend(State::light);
            let radius = unit * between(0.35, 0.30, 0.40, wave);
            (Spot { radius, ..spot }, between(1.0, 0.8, 1.0, wave) * blend.light.max(0.35), blend.presence)
        }
    }

    fn jewel(&self, pen: &mut Pen, jewel: Jewel) {
        let (spot, opacity, presence) = self.stone(jewel);
        if presence > 0.0 {
            let [inner, middle, outer] = disc(jewel);
            let ink = |shade, alpha: f64| rgba(shade, alpha * opacity * presence);
            let stops = [(0.0, ink(inner, 1.0)), (0.5, ink(middle, 0.9)), (1.0, ink(outer, 0.7))];
            pen.fill(Ink::Radial { center: (spot.x, spot.y), radius: spot.radius, stops: &stops });
            pen.circle(spot.x, spot.y, spot.radius);
        }
        if presence < 1.0 {
            let (shade, missing) = (slate(self.look.dark()), 1.0 - presence);
            pen.fill(Ink::Solid(rgba(shade, 0.12 * missing)));
            pen.circle(spot.x, spot.y, spot.radius);
            let width = (spot.radius / 40.0).max(0.8);
            let dash = [3.0 * width, 2.0 * width];
            pen.stroke(Ink::Solid(rgba(shade, 0.8 * missing)), Stroke { width, dash: &dash, ..Stroke::default() });
            pen.circle(spot.x, spot.y, spot.radius);
        }
    }

    fn sparkles(&self, pen: &mut Pen) {
        let lively = self.standing.liveliness(self.at);
        if lively <= 0.0 || self.standing.policy.shown == MotionPolicy::Off {
            return;
        }
        let side = self.look.size;
        for (place, (from, to)) in WAYS.into_iter().enumerate() {
            let there = self.standing.runs(place, self.at) * lively;
            if there <= 0.0 {
                continue;
            }
            let (a, b) = self.way(from, to);
            let share = self.at.phase(RUN);
            let (sine, _) = sin_cos_degrees(180.0 * share);
            let center = (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share);
            let [_, middle, _] = disc(from);
            let shade = if self.look.dark() { [0xff; 3] } else { middle };
            let stops =
                [(0.0, 0.95), (0.35, 0.45), (1.0, 0.0)].map(|(at, alpha)| (at, rgba(shade, alpha * sine * there)));
            pen.fill(Ink::Radial { center, radius: 0.030 * side, stops: &stops });
            pen.circle(center.0, center.1, 0.030 * side);
        }
        // They come and go with the third particle, which runs only where all is well.
        let lively = self.standing.runs(2, self.at) * lively;
        if side < glint::LEAST || lively <= 0.0 {
            return;
        }
        let whole = Spot { x: side / 2.0, y: side / 2.0, radius: FAR * side };
        for Living { place, strength, .. } in glint::alive(self.at) {
            if let Some(&at) = SPARKLES.get(place) {
                star(pen, whole, at, 0.12, [0xff, 0xf5, 0xf5], 0.9 * strength * lively);
            }
        }
    }
}
