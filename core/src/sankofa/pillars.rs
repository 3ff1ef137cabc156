//! The five pillars: health as an arc from each node towards the next, against what it was.

use super::{
    PILLARS, angle,
    canvas::{Canvas, Line, MIDDLE, initial},
    figures::{Figures, Known},
    frame::{Scratch, View},
    state::State,
};
use crate::{
    element::{
        number,
        threshold::{DEGRADED, HEALTHY},
    },
    scene::Anchor,
};

/// From one pillar to the next.
const SECTOR: f64 = 72.0;
/// The baseline of the names.
const NAMES: f64 = 0.4375;
/// Degrees left free beside a pillar without a node.
const NO_NODE: f64 = 3.2;
/// Ground lost by less than this is not told.
const LOST: f64 = 0.005;

const CAPITALS: [&str; 5] =
    ["capitals.sovereignty", "capitals.knowledge", "capitals.opportunity", "capitals.finance", "capitals.abundance"];

/// Where the name of a pillar in capitals stands in the catalogue; it begins with the letter on its node.
pub(super) fn capitals(pillar: usize) -> &'static str {
    CAPITALS.get(pillar).copied().unwrap_or_default()
}

/// Where the arcs of a pillar run.
struct Arc {
    radius: f64,
    width: f64,
    /// Where health begins, and how far all of it reaches.
    start: f64,
    span: f64,
    gap: f64,
}

impl Arc {
    fn new(view: &View, canvas: &Canvas, pillar: usize) -> Self {
        let tier = view.tier;
        let radius = tier.ring * canvas.size;
        let node = tier.node * canvas.size + canvas.px(0.012, 1.5);
        let gap = if tier.node > 0.0 { (node / radius).to_degrees() } else { NO_NODE };
        Self { radius, width: tier.width * canvas.size, start: angle(pillar) + gap, span: SECTOR - 2.0 * gap, gap }
    }

    #[inline(never)]
    fn end(&self, health: f64) -> f64 {
        self.start + self.span * health.clamp(0.0, 1.0)
    }
}

/// The arcs with all that stands by them, pillar by pillar.
pub(super) fn rings(view: &View, canvas: &mut Canvas, scratch: &mut Scratch) {
    let engine = view.engine;
    let pillars = PILLARS.iter().zip(&engine.marks.health).zip(&engine.marks.pillars).zip(&view.palette.pillars);
    for (pillar, (((name, value), shown), color)) in pillars.enumerate() {
        let arc = Arc::new(view, canvas, pillar);
        let states = view.pillar(shown);
        let (sure, far, share) = value.reach(view.at);
        let known = Known::HEALTHS.get(pillar).copied().unwrap_or(Known::Sovereignty);
        let past = view.pasts(&[known]);
        let [(_, now), (_, before), _] = states;
        canvas.part(name);
        canvas.arc(arc.radius, arc.start, arc.start + arc.span, (&view.palette.track, 1.0), arc.width);
        canvas.faded(now + before, |canvas| {
            // What comes or goes begins under what stays, so that no seam shows.
            if sure < far {
                let seam = (arc.end(sure) - (0.5 / arc.radius).to_degrees()).max(arc.start);
                canvas.faded(share, |canvas| canvas.arc(arc.radius, seam, arc.end(far), (color, 1.0), arc.width));
            }
            canvas.arc(arc.radius, arc.start, arc.end(sure), (color, 1.0), arc.width);
            for &(figures, share) in &past {
                let Some(past) = figures.past(known).filter(|_| view.tier.node > 0.0) else { continue };
                for &(health, seen) in &value.places(view.at) {
                    if past - health > LOST {
                        let dash = [canvas.px(0.004, 1.0), canvas.px(0.009, 2.0)];
                        let (width, tint) = (canvas.px(0.003, 1.0), (color, 1.0));
                        let (from, to) = (arc.end(health), arc.end(past));
                        let lost = |canvas: &mut Canvas| canvas.dashed(arc.radius, from, to, tint, width, &dash);
                        canvas.faded(share.min(seen), lost);
                    }
                }
            }
        });
        if view.tier.whole {
            for threshold in &[DEGRADED, HEALTHY] {
                let (from, width) = (arc.radius - arc.width / 2.0 - 0.5, canvas.px(0.003, 1.0));
                canvas.ray(arc.end(*threshold), from, arc.radius, (&view.palette.ground, 1.0), width);
            }
        }
        for &(figures, share) in &past {
            let Some(past) = figures.past(known) else { continue };
            canvas.faded(share, |canvas| was(view, canvas, &arc, past));
        }
        brackets(view, canvas, &arc, pillar, &states);
        if view.tier.whole {
            names(view, canvas, scratch, pillar, &states);
        }
    }
}

/// What health was: a hairline just inside, with a tick up to the arc.
fn was(view: &View, canvas: &mut Canvas, arc: &Arc, past: f64) {
    let (sub, end) = ((&view.palette.sub, 1.0), arc.end(past));
    let inner = arc.radius - arc.width / 2.0;
    if view.tier.past > 0.0 {
        let (radius, width) = (view.tier.past * canvas.size, canvas.px(view.tier.past_width, 1.0));
        canvas.arc(radius, arc.start, end, sub, width);
        canvas.ray(end, radius - width / 2.0, inner, sub, width);
    } else {
        canvas.ray(end, inner - canvas.px(0.04, 2.5), inner - 0.5, sub, 1.25);
    }
}

/// Outside everything: one line around a pillar in trouble, two where it is critical.
fn brackets(view: &View, canvas: &mut Canvas, arc: &Arc, pillar: usize, states: &[(State, f64); 3]) {
    if view.tier.bracket == 0.0 {
        return;
    }
    let (radius, width) = (view.tier.bracket * canvas.size, canvas.px(0.006, 1.5));
    let (from, to) = (angle(pillar) + 0.4 * arc.gap, angle(pillar) + SECTOR - 0.4 * arc.gap);
    for &(state, share) in states.iter().filter(|(state, _)| state.is_trouble()) {
        let tint = (view.color(state), 1.0);
        canvas.faded(share, |canvas| {
            canvas.arc(radius, from, to, tint, width);
            if state == State::Critical {
                canvas.arc(radius + 2.0 * width, from, to, tint, width);
            }
        });
    }
}

/// Its name on the circle, with its health and what it has won or lost.
fn names(view: &View, canvas: &mut Canvas, scratch: &mut Scratch, pillar: usize, states: &[(State, f64); 3]) {
    let known = Known::HEALTHS.get(pillar).copied().unwrap_or(Known::Sovereignty);
    let name = view.look.words.get(capitals(pillar));
    let (size, radius, middle) = (canvas.px(0.0265, 9.0), NAMES * canvas.size, angle(pillar) + SECTOR / 2.0);
    let (ink, sub) = (&view.palette.ink, &view.palette.sub);
    for &(state, share) in states.iter().filter(|(_, share)| *share > 0.0) {
        let name = if state.is_trouble() { (name, 600, view.color(state)) } else { (name, 500, sub) };
        if state.is_unknown() {
            canvas.faded(share, |canvas| canvas.curved(&[name, ("  –", 600, sub)], size, radius, middle));
            continue;
        }
        let say = |_: &View, figures: &Figures, scratch: &mut Scratch| {
            let out = &mut scratch.out;
            let Some(health) = figures.now(known).map(number::hundredths) else {
                return out.push_str(number::MISSING);
            };
            number::integer(out, health);
            let change = figures.past(known).map_or(0, |past| health - number::hundredths(past));
            if change != 0 {
                out.push_str(if change > 0 { "\n  +" } else { "\n  " });
                number::integer(out, change);
            }
        };
        for &(text, seen) in &view.read(scratch, &say) {
            // What has changed stands on a line of its own.
            let (now, change) = text.split_once('\n').unwrap_or((text, ""));
            let runs = [name, ("  ", 500, sub), (now, 600, ink), (change, 500, sub)];
            canvas.faded(share.min(seen), |canvas| canvas.curved(&runs, size, radius, middle));
        }
    }
}

/// The nodes, above the beads: these come out from under them.
pub(super) fn nodes(view: &View, canvas: &mut Canvas) {
    if view.tier.node == 0.0 {
        return;
    }
    canvas.part("nodes");
    let radius = view.tier.node * canvas.size;
    for (pillar, (shown, color)) in view.engine.marks.pillars.iter().zip(&view.palette.pillars).enumerate() {
        let place = canvas.place(angle(pillar), view.tier.ring * canvas.size);
        let (letter, _) = initial(view.look.words.get(capitals(pillar)));
        let size = if view.tier.whole { canvas.px(0.030, 9.0) } else { canvas.px(0.045, 9.0) };
        // What was lies under what is, and the unknown under both.
        for &(state, share) in view.pillar(shown).iter().rev() {
            canvas.faded(share, |canvas| {
                let (letter_color, lower) = if state.is_unknown() {
                    canvas.disc(place, radius - 0.5, (&view.palette.ground, 1.0));
                    canvas.circle(place, radius - 0.5, (&view.palette.sub, 1.0), canvas.px(0.0035, 1.0), &[2.0, 2.0]);
                    (&view.palette.sub, 0.0)
                } else {
                    canvas.shape(place, radius, state, (color, 1.0));
                    (&view.palette.ground, if state == State::Degraded { 0.2 * radius } else { 0.0 })
                };
                if view.tier.flows() {
                    let line = Line { text: letter, size, weight: 700, anchor: Anchor::Middle, color: letter_color };
                    canvas.text((place.0, place.1 + MIDDLE * size + lower), &line);
                }
            });
        }
    }
}
