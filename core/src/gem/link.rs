//! The edges between the three, and what runs along them.

use super::{
    jewel::{Jewel, Shade},
    spot::{Spot, rgba},
    standing::Standing,
    state::State,
};
use crate::{
    Time,
    scene::{Cap, Ink, Pen, Stroke},
    smooth,
};

/// From whom to whom, in the order in which particles are lost.
static WAYS: [(Jewel, Jewel); 3] =
    [(Jewel::Sapphire, Jewel::Emerald), (Jewel::Emerald, Jewel::Ruby), (Jewel::Ruby, Jewel::Sapphire)];
/// A particle's way from rim to rim.
const RUN: Time = Time::from_nanoseconds(3_000_000_000);
/// How far from a stone's middle an edge begins, in its radii, without and with rings.
const BARE: f64 = 1.02;
const RINGED: f64 = 1.16;
/// The length of a tail, by that of the way.
const TAIL: f64 = 0.33;
/// Smaller pictures have particles without tails.
const TAILED: f64 = 100.0;

/// What the edges of a picture are drawn for.
pub(super) struct Links<'a> {
    pub(super) standing: &'a Standing,
    pub(super) at: Time,
    /// The picture's side in px.
    pub(super) side: f64,
    pub(super) dark: bool,
    /// How much of its strength a jewel shows, from 0 to 1.
    pub(super) strength: fn(Jewel, Jewel) -> f64,
    /// Which jewel leads.
    pub(super) leader: Jewel,
}

/// An edge from rim to rim.
struct Link {
    from: (f64, f64),
    to: (f64, f64),
    shades: (Shade, Shade),
}

impl Link {
    fn at(&self, share: f64) -> (f64, f64) {
        (self.from.0 + (self.to.0 - self.from.0) * share, self.from.1 + (self.to.1 - self.from.1) * share)
    }
}

impl Links<'_> {
    pub(super) fn draw(&self, pen: &mut Pen) {
        let side = self.side;
        for (place, &(from, to)) in WAYS.iter().enumerate() {
            let link = self.link(from, to);
            let strength = (self.strength)(from, self.leader).max((self.strength)(to, self.leader));
            let (before, now, share) = self.standing.worse(&[from, to], self.at);
            let ink = |alpha: f64| [(0.0, rgba(link.shades.0, alpha)), (1.0, rgba(link.shades.1, alpha))];
            let mut line = |width: f64, alpha: f64, dash: &[f64]| {
                let stops = ink(alpha * strength);
                let stroke = Stroke { width, cap: Cap::Round, dash, ..Stroke::default() };
                pen.stroke(Ink::Linear { from: link.from, to: link.to, stops: &stops }, stroke);
                pen.move_to(link.from.0, link.from.1);
                pen.line_to(link.to.0, link.to.1);
            };
            line(0.022 * side, 0.16, &[]);
            let width = (0.0055 * side).max(0.9);
            if before != now {
                line(width, 0.85 * (1.0 - share), dash(before, side).as_slice());
            }
            line(width, 0.85 * if before == now { 1.0 } else { share }, dash(now, side).as_slice());
            let there = self.standing.runs(place, self.at);
            // At the epoch it is halfway, as in the brand's picture, and in a still picture it stays there.
            let whole = RUN.nanoseconds();
            let phase = Time::from_nanoseconds(self.at.nanoseconds().rem_euclid(whole) + whole / 2).phase(RUN);
            self.particle(pen, &link, phase, there * self.standing.liveliness(self.at));
            self.particle(pen, &link, 0.5, there * self.standing.stillness(self.at));
        }
    }

    fn link(&self, from: Jewel, to: Jewel) -> Link {
        let (a, b) = (Spot::of(from, self.side), Spot::of(to, self.side));
        let (x, y) = (b.x - a.x, b.y - a.y);
        let length = (x * x + y * y).sqrt();
        let inset = a.radius * (BARE + (RINGED - BARE) * self.standing.ringed(self.at)) / length;
        let shade = |jewel: Jewel| {
            let [_, _, pale, full, _] = jewel.body().shades;
            if self.dark { pale } else { full }
        };
        Link {
            from: (a.x + x * inset, a.y + y * inset),
            to: (b.x - x * inset, b.y - y * inset),
            shades: (shade(from), shade(to)),
        }
    }

    /// A particle and its tail, `there` (0 to 1) of it; it comes out of one rim and goes into the other.
    fn particle(&self, pen: &mut Pen, link: &Link, phase: f64, there: f64) {
        if there <= 0.0 {
            return;
        }
        let side = self.side;
        let rims = |share: f64| smooth(share / 0.1) * smooth((1.0 - share) / 0.1) * there;
        let shade = link.shades.0;
        if side >= TAILED {
            // One tail that fades, not a row of dots: to a pixel that they pass, dots in a row would be flashes.
            let (begin, head) = (link.at(phase.max(TAIL) - TAIL), link.at(phase));
            let stops = [(0.0, rgba(shade, 0.0)), (1.0, rgba(shade, 0.85 * rims(phase)))];
            let stroke = Stroke { width: 0.0125 * side, cap: Cap::Round, ..Stroke::default() };
            pen.stroke(Ink::Linear { from: link.at(phase - TAIL), to: head, stops: &stops }, stroke);
            pen.move_to(begin.0, begin.1);
            pen.line_to(head.0, head.1);
        }
        let there = rims(phase);
        let center = link.at(phase);
        let stops = [(0.0, 0.95), (0.35, 0.45), (1.0, 0.0)].map(|(share, alpha)| (share, rgba(shade, alpha * there)));
        pen.fill(Ink::Radial { center, radius: 0.030 * side, stops: &stops });
        pen.circle(center.0, center.1, 0.030 * side);
        let white = [0xff; 3];
        pen.fill(Ink::Solid(rgba(if self.dark { white } else { shade }, there)));
        pen.circle(center.0, center.1, (0.0095 * side).max(0.9));
    }
}

/// Dash and gap of an edge by the worse of its ends, in px; a whole line where all is well.
struct Dash([f64; 2], usize);

impl Dash {
    fn as_slice(&self) -> &[f64] {
        self.0.get(..self.1).unwrap_or_default()
    }
}

fn dash(state: State, side: f64) -> Dash {
    let (dash, count) = match state {
        State::Healthy => ([0.0, 0.0], 0),
        State::Degraded => ([0.022, 0.012], 2),
        State::Critical => ([0.008, 0.020], 2),
        State::Unknown => ([0.004, 0.020], 2),
    };
    Dash(dash.map(|length| length * side), count)
}
