//! The original arrangement: rings that turn, a core that breathes, spokes, nodes, and particles from pillar to pillar.
//!
//! Its periods are the original's, so that it closes after 60 s (180 s at a slow pace); what pulses does so by a cosine, and
//! the nodes by a tenth, not two fifths: no block of it changes too fast to look at. States, words and the light are measured.

use core::f64::consts::TAU;

use super::{
    Engine, angle,
    canvas::{Canvas, Line, MIDDLE, initial},
    corners, fill,
    frame::{self, Scratch, View},
    heart::{BAND, Half},
    state::State,
};
use crate::{
    Time,
    element::{Look, Pace},
    math::sin_cos,
    scene::Anchor,
};

/// The two rings, and how wide their strokes are.
const OUTER: f64 = 0.42;
const INNER: f64 = 0.25;
const STROKE: f64 = 0.0075;
/// The core, as a share of the inner ring.
const CORE: f64 = 0.6;
/// A node's radius, and how much it grows.
const NODE: f64 = 0.05;
const GROWTH: f64 = 0.005;
const PARTICLE: f64 = 0.012;
/// The unit of the heart in the core.
const HEART: f64 = 0.105;

const fn seconds(tenths: i64) -> Time {
    Time::from_nanoseconds(tenths * 100_000_000)
}

/// A smooth pulse 0..=1 of a period, so much later.
fn pulse(at: Time, period: Time, later: Time) -> f64 {
    let (_, cosine) = sin_cos(TAU * at.since(later).phase(period));
    0.5 - 0.5 * cosine
}

pub(super) fn draw(engine: &Engine, look: &Look, at: Time, scratch: &mut Scratch, bytes: &mut Vec<u8>) {
    let view = View::new(engine, look, at);
    let mut canvas = Canvas::new(bytes, look.size, look.dark());
    canvas.faded(view.seen, |canvas| {
        core(&view, canvas);
        spokes(&view, canvas);
        rings(&view, canvas);
        particles(&view, canvas);
        nodes(&view, canvas);
        corners::draw(&view, canvas, scratch);
    });
    frame::end(&view, canvas, at, scratch);
}

/// Where the motion is: at the epoch, where nothing moves.
fn wave(view: &View, period: Time, later: Time) -> f64 {
    view.moving * pulse(view.at, period, later) + (1.0 - view.moving) * 0.5
}

fn core(view: &View, canvas: &mut Canvas) {
    canvas.part("core");
    let load = view.engine.marks.load.at(view.at) * view.live;
    let breath = wave(view, seconds(40), Time::ZERO);
    canvas.glow(CORE * INNER * 1.4 * canvas.size, (&view.palette.glow, 0.16 + 0.2 * load + 0.12 * breath));
    let unit = HEART * canvas.size;
    let ink = (&view.palette.ink, 1.0);
    fill::halves(canvas, &Half::new(1.0), unit, ink, BAND * unit);
    fill::crown(canvas, unit, ink);
}

fn spokes(view: &View, canvas: &mut Canvas) {
    canvas.part("spokes");
    let width = canvas.px(0.004, 1.0);
    for (pillar, color) in view.palette.pillars.iter().enumerate() {
        let opacity = 0.2 + 0.3 * wave(view, seconds(30), later(pillar, 6));
        canvas.ray(angle(pillar), CORE * INNER * canvas.size, OUTER * canvas.size, (color, opacity), width);
    }
}

/// Tenths of a second by pillar.
fn later(pillar: usize, tenths: i64) -> Time {
    seconds(i64::try_from(pillar).unwrap_or_default() * tenths)
}

/// Both rings in the five colours and the first again, one turning each way.
fn rings(view: &View, canvas: &mut Canvas) {
    canvas.part("rings");
    let turn = match view.look.pace {
        Pace::Slow => seconds(450),
        Pace::Normal => seconds(300),
        Pace::Fast => seconds(150),
    };
    let turned = 360.0 * view.at.phase(turn) * view.moving;
    let [a, b, c, d, e] = view.palette.pillars;
    let width = canvas.px(STROKE, 1.5);
    for (radius, turned, opacity) in [(OUTER, turned, 0.6), (INNER, -turned, 0.4)] {
        canvas.ring(radius * canvas.size, turned, [a, b, c, d, e, a], opacity, width);
    }
}

/// One from each pillar to the next, by a curve through the middle; only while there are data.
fn particles(view: &View, canvas: &mut Canvas) {
    canvas.part("particles");
    let ring = OUTER * canvas.size;
    canvas.faded(view.live.min(view.moving), |canvas| {
        for (pillar, color) in view.palette.pillars.iter().enumerate() {
            let share = view.at.since(later(pillar, 10)).phase(seconds(50));
            let (from, to) = (canvas.place(angle(pillar), ring), canvas.place(angle(pillar + 1), ring));
            let rest = 1.0 - share;
            let mix = |from: f64, to: f64| rest * rest * from + 2.0 * rest * share * canvas.center + share * share * to;
            let place = (mix(from.0, to.0), mix(from.1, to.1));
            // It comes and goes by and by.
            let seen = (4.0 * share).min(4.0 * rest).min(1.0);
            canvas.disc(place, canvas.px(PARTICLE, 1.5), (color, seen));
        }
    });
}

fn nodes(view: &View, canvas: &mut Canvas) {
    canvas.part("nodes");
    for (pillar, (shown, color)) in view.engine.marks.pillars.iter().zip(&view.palette.pillars).enumerate() {
        let place = canvas.place(angle(pillar), OUTER * canvas.size);
        let radius = (NODE + GROWTH * wave(view, seconds(20), later(pillar, 4))) * canvas.size;
        let (letter, _) = initial(view.look.words.get(super::pillars::capitals(pillar)));
        let size = canvas.px(0.045, 9.0);
        for (state, share) in view.pillar(shown).into_iter().rev() {
            canvas.faded(share, |canvas| {
                canvas.disc(place, radius, (&view.palette.ground, 1.0));
                let known = !state.is_unknown();
                let (sign, letter_color) =
                    if known { (color, &view.palette.ground) } else { (&view.palette.sub, &view.palette.sub) };
                canvas.shape(place, radius, state, (sign, 1.0));
                if view.tier.flows() {
                    let lower = if state == State::Degraded { 0.2 * radius } else { 0.0 };
                    let line = Line { text: letter, size, weight: 700, anchor: Anchor::Middle, color: letter_color };
                    canvas.text((place.0, place.1 + MIDDLE * size + lower), &line);
                }
            });
        }
    }
}
