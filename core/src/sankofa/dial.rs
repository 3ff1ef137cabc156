//! The latency dial: a decade for each pillar, so that a factor is the same angle everywhere.

use super::{
    angle,
    canvas::{Canvas, Line, MIDDLE},
    figures::Known,
    frame::View,
    state::State,
};
use crate::{
    math::{ln, sin_cos_degrees},
    scene::{Anchor, Cap, advance},
};

/// Degrees of all four decades, from the top.
const SWEEP: f64 = 288.0;
const TOP: f64 = -90.0;

/// A place on the dial for a duration in milliseconds: 0 for 1 ms and less, 1 for 10 s and more.
pub(super) fn place(milliseconds: f64) -> f64 {
    (ln(milliseconds.max(1e-9)) / (4.0 * core::f64::consts::LN_10)).clamp(0.0, 1.0)
}

fn degrees(place: f64) -> f64 {
    TOP + SWEEP * place
}

/// Common logarithms of 2 to 9.
const NINTHS: [f64; 8] = [
    core::f64::consts::LOG10_2,
    0.477_121_254_719_662_4,
    0.602_059_991_327_962_4,
    0.698_970_004_336_018_8,
    0.778_151_250_383_643_6,
    0.845_098_040_014_256_8,
    0.903_089_986_991_943_5,
    0.954_242_509_439_324_9,
];
const DECADES: [(&str, &str); 5] = [("1 ms", "1ms"), ("10", "10"), ("100", "100"), ("1 s", "1s"), ("10 s", "10s")];
/// From this side on numbers have their space.
const ROOMY: f64 = 360.0;

/// The dial, the span from p50 to p99 now, and what it was.
pub(super) fn draw(view: &View, canvas: &mut Canvas) {
    if view.tier.dial == 0.0 {
        return;
    }
    canvas.part("latency");
    let radius = view.tier.dial * canvas.size;
    scale(view, canvas, radius);
    let palette = view.palette;
    let known = view.live.min(view.engine.marks.span_known.at(view.at));
    let large = view.tier.flows();
    let (ground, ink) = (&palette.ground, &palette.ink);
    let layers: &[_] = if large { &[(0.7, ground, 0.022), (0.0, ink, 0.013)] } else { &[(0.0, ink, 0.026)] };
    canvas.faded(known, |canvas| {
        for &(more, color, width) in layers {
            let width = canvas.px(width, 0.0);
            span(view, &mut |from, to, seen| {
                canvas.faded(seen, |canvas| canvas.arc(radius, from - more, to + more, (color, 1.0), width));
            });
        }
    });
    if !large {
        return;
    }
    if view.tier.whole {
        labels(view, canvas, radius);
    }
    for &(figures, share) in &view.fading(|figures| figures.target) {
        let Some(target) = figures.target else { continue };
        let (at, near, far) = (degrees(place(target)), canvas.px(0.013, 2.6), canvas.px(0.024, 5.0));
        let corners = [(at, near), (at - 1.9, far), (at + 1.9, far)].map(|(at, out)| canvas.place(at, radius + out));
        canvas.polyline(&corners, (&palette.sub, share), canvas.px(0.0028, 0.9), true);
    }
    let inside = radius - canvas.px(0.0165, 3.4);
    for &(figures, share) in &view.pasts(&[Known::P50, Known::P99]) {
        let (Some(p50), Some(p99)) = (figures.past(Known::P50), figures.past(Known::P99)) else { continue };
        let (from, to) = (degrees(place(p50)), degrees(place(p99)));
        canvas.arc(inside, from, to, (&palette.ground, share), canvas.px(0.009, 2.5));
        canvas.arc(inside, from, to, (&palette.sub, share), canvas.px(0.0028, 0.9));
    }
    for &(figures, share) in &view.pasts(&[Known::P95]) {
        let Some(p95) = figures.past(Known::P95) else { continue };
        let at = canvas.place(degrees(place(p95)), inside);
        canvas.disc(at, canvas.px(0.0075, 2.0), (&palette.ground, share));
        canvas.circle(at, canvas.px(0.0075, 2.0), (&palette.sub, share), canvas.px(0.003, 1.0), &[]);
    }
}

/// Ticks under the pillars, and finer ones between them.
fn scale(view: &View, canvas: &mut Canvas, radius: f64) {
    let palette = view.palette;
    let large = view.tier.flows();
    if !large {
        canvas.arc(radius, TOP, TOP + SWEEP, (&palette.track, 1.0), canvas.px(0.02, 0.0));
    }
    let tick = canvas.px(0.011, 1.2);
    let color = if large { &palette.sub } else { &palette.hair };
    if canvas.stroke((color, 1.0), canvas.px(0.0035, 1.0), Cap::Butt, &[]) {
        for decade in 0..5 {
            canvas.spoke(angle(decade), radius - tick, radius + tick);
        }
    }
    if large && canvas.stroke((&palette.hair, 1.0), canvas.px(0.0022, 0.6), Cap::Butt, &[]) {
        let fine = canvas.px(0.0045, 0.0);
        for decade in 0..4 {
            for (nth, ninth) in NINTHS.iter().enumerate() {
                if view.tier.whole || matches!(nth, 0 | 3) {
                    canvas.spoke(angle(decade) + 72.0 * ninth, radius - fine, radius + fine);
                }
            }
        }
    }
}

fn labels(view: &View, canvas: &mut Canvas, radius: f64) {
    let size = canvas.px(0.024, 9.0);
    for (decade, (long, short)) in DECADES.iter().enumerate() {
        let text = if canvas.size >= ROOMY { long } else { short };
        let (sine, cosine) = sin_cos_degrees(angle(decade));
        // Its outer edge stands at the same distance from the dial everywhere.
        let half = 0.5 * (advance(text, size, 500) * cosine.abs() + size * sine.abs());
        let (x, y) = canvas.place(angle(decade), radius - canvas.px(0.0165, 0.0) - half);
        let line = Line { text, size, weight: 500, anchor: Anchor::Middle, color: &view.palette.sub };
        canvas.text((x, y + MIDDLE * size), &line);
    }
}

/// From p50 to p99: each stretch between where either of them is or was, with how much of it is seen.
fn span(view: &View, each: &mut dyn FnMut(f64, f64, f64)) {
    let [p50, _, p99] = &view.engine.marks.latency;
    let (starts, ends) = (p50.places(view.at), p99.places(view.at));
    let edges = || starts.iter().chain(&ends).map(|(edge, _)| *edge);
    let next = |after: f64| edges().filter(|edge| *edge > after).reduce(f64::min);
    let mut stretch = next(-1.0).and_then(|from| Some((from, next(from)?)));
    while let Some((from, to)) = stretch {
        let begun: f64 = starts.iter().filter(|(start, _)| *start <= from).map(|(_, seen)| seen).sum();
        let lasts: f64 = ends.iter().filter(|(end, _)| *end >= to).map(|(_, seen)| seen).sum();
        // Both change together mostly: what has begun and lasts is what neither lacks.
        each(degrees(from), degrees(to), begun + lasts - 1.0);
        stretch = next(to).map(|end| (to, end));
    }
}

/// The marker of p95, which nothing covers.
pub(super) fn marker(view: &View, canvas: &mut Canvas) {
    if view.tier.dial == 0.0 {
        return;
    }
    canvas.part("p95");
    let [_, p95, _] = &view.engine.marks.latency;
    let known = view.live.min(view.engine.marks.marker_known.at(view.at));
    let radius = canvas.px(if view.tier.flows() { 0.0155 } else { 0.03 }, 2.5);
    let casing = canvas.px(0.006, 1.2);
    let shown = view.engine.marks.marker.at(view.at);
    for &(p95, seen) in &p95.places(view.at) {
        let place = canvas.place(degrees(p95), view.tier.dial * canvas.size);
        for &(state, share) in view.shares(&shown).iter().rev() {
            let state = if state.is_trouble() { state } else { State::Healthy };
            let radius = if state == State::Healthy { radius } else { 1.25 * radius };
            canvas.faded(known.min(share).min(seen), |canvas| {
                canvas.casing(place, radius, state, (&view.palette.ground, 1.0), casing);
                canvas.shape(place, radius, state, (view.color(state), 1.0));
            });
        }
    }
}
