//! Requests on their way: one bead for so many, from a pillar along a log spiral to the ring of seconds.

use super::{canvas::Canvas, display, frame::View};
use crate::{
    Time,
    math::{ln, sin_cos},
    scene::Cap,
};

/// A spiral's sweep: it ends under the next pillar.
const SWEEP: f64 = 72.0;
/// The tail of a bead, as a share of its way.
const TAIL: f64 = 0.16;
/// Seconds before its end in which a bead fades.
const ARRIVES: f64 = 0.6;
/// How long a bead takes to appear that became known when it was already on its way.
const LATE: Time = Time::from_nanoseconds(600_000_000);

/// A way r = ra·e^(−kφ): along it the radius is linear in the length that is gone.
struct Spiral {
    from: f64,
    to: f64,
    k: f64,
    /// Of the pillar, in radians.
    start: f64,
}

impl Spiral {
    fn new(canvas: &Canvas, view: &View, pillar: usize) -> Self {
        let (from, to) = ((view.tier.ring - view.tier.node) * canvas.size, view.tier.seconds * canvas.size);
        Self { from, to, k: ln(from / to) / SWEEP.to_radians(), start: super::angle(pillar).to_radians() }
    }

    /// The place at a share of the length, and how it moves with φ there.
    fn at(&self, canvas: &Canvas, share: f64) -> ((f64, f64), (f64, f64), f64) {
        let radius = self.from - (self.from - self.to) * share;
        let phi = ln(self.from / radius) / self.k;
        let (sine, cosine) = sin_cos(self.start + phi);
        let place = (canvas.center + radius * cosine, canvas.center + radius * sine);
        (place, (-radius * (self.k * cosine + sine), radius * (cosine - self.k * sine)), phi)
    }

    /// Draws from one share of the length to another, by cubics of the right slope; a sixth of the way each at most.
    fn draw(&self, canvas: &mut Canvas, from: f64, to: f64) {
        let pieces = ((to - from) * 6.0).ceil().clamp(1.0, 6.0);
        let (mut place, mut way, mut phi) = self.at(canvas, from);
        canvas.pen().move_to(place.0, place.1);
        let mut nth = 1.0;
        while nth <= pieces {
            let (end, next, turned) = self.at(canvas, from + (to - from) * nth / pieces);
            let third = (turned - phi) / 3.0;
            let (first, second) =
                ((place.0 + way.0 * third, place.1 + way.1 * third), (end.0 - next.0 * third, end.1 - next.1 * third));
            canvas.pen().curve_to(first.0, first.1, second.0, second.1, end.0, end.1);
            (place, way, phi) = (end, next, turned);
            nth += 1.0;
        }
    }
}

/// The ways themselves: guides, from which nothing is read.
pub(super) fn spokes(view: &View, canvas: &mut Canvas) {
    if !view.tier.flows() {
        return;
    }
    canvas.part("spokes");
    let width = canvas.px(0.0025, 0.75);
    let touched = view.engine.marks.hover.at(view.at).max(view.engine.marks.focus.at(view.at));
    for (pillar, color) in view.palette.pillars.iter().enumerate() {
        let spiral = Spiral::new(canvas, view, pillar);
        for &(color, live) in &[(color, view.live), (&view.palette.sub, 1.0 - view.live)] {
            canvas.faded(live, |canvas| {
                if canvas.stroke((color, 0.32 + 0.2 * touched), width, Cap::Butt, &[]) {
                    spiral.draw(canvas, 0.0, 1.0);
                }
            });
        }
    }
}

/// The beads: those of now where things move, as many at rest where they don't.
pub(super) fn draw(view: &View, canvas: &mut Canvas) {
    if !view.tier.flows() {
        return;
    }
    canvas.part("beads");
    let way = display::transit(view.look.pace);
    let present = view.engine.display.presence(view.at);
    let time = view.engine.display.at(view.at);
    let pillars = view.engine.marks.pillars.iter().zip(&view.engine.counters);
    for (pillar, (shown, counter)) in pillars.enumerate() {
        let [(_, now), (_, before), _] = view.pillar(shown);
        let spiral = Spiral::new(canvas, view, pillar);
        canvas.faded((now + before).min(view.moving).min(present), |canvas| {
            counter.births(time, way, |birth| {
                // One that became known late comes into view where it is by now.
                let known = view.at.since(birth.known);
                let late = known.seconds() < birth.age - 1e-6;
                let seen = if late { known.share(LATE).clamp(0.0, 1.0) } else { 1.0 };
                let arrives = ((way - birth.age) / ARRIVES).min(1.0);
                canvas.faded(seen.min(arrives), |canvas| bead(view, canvas, &spiral, pillar, birth.age / way, true));
            });
        });
        for &(rest, share) in &view.resting() {
            canvas.faded((now + before).min(1.0 - view.moving).min(share), |canvas| {
                let count = f64::from(rest.beads.get(pillar).copied().unwrap_or_default());
                let mut nth = 0.5;
                while nth < count {
                    bead(view, canvas, &spiral, pillar, nth / count, false);
                    nth += 1.0;
                }
            });
        }
    }
}

fn bead(view: &View, canvas: &mut Canvas, spiral: &Spiral, pillar: usize, share: f64, tail: bool) {
    let Some(color) = view.palette.pillars.get(pillar) else { return };
    let width = canvas.px(0.0055, 1.0);
    if tail && canvas.stroke((color, 0.6), width, Cap::Round, &[]) {
        spiral.draw(canvas, (share - TAIL).max(0.0), share);
    }
    let (place, _, _) = spiral.at(canvas, share);
    let radius = canvas.px(0.0085, 1.7);
    let casing = canvas.px(0.003, 0.8);
    canvas.disc(place, radius + casing, (&view.palette.ground, 1.0));
    canvas.disc(place, radius, (color, 1.0));
}
