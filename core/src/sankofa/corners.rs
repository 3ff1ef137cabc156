//! Words around the engine: its state, and what there is to read.

use super::{
    canvas::{Canvas, Line},
    figures::{Figures, Known},
    frame::{Scratch, View},
    sentence,
    state::State,
};
use crate::{element::number, scene::Anchor};

/// From this side on there is room for the past.
const ROOMY: f64 = 360.0;

/// A text of the figures, for a frame that is live or not.
type Say = fn(&View, &Figures, &mut Scratch);

pub(super) fn draw(view: &View, canvas: &mut Canvas, scratch: &mut Scratch) {
    canvas.part("words");
    if view.tier.whole {
        whole(view, canvas, scratch);
    } else if view.tier.flows() {
        four(view, canvas, scratch);
    } else {
        badge(view, canvas);
    }
}

/// The sign of a state and its word, at the top left.
fn state(view: &View, canvas: &mut Canvas, margin: f64, size: f64, healthy: bool) {
    let radius = 0.33 * size;
    for &(state, share) in &view.states() {
        let color = view.color(state);
        canvas.faded(share, |canvas| {
            canvas.shape((margin + 1.2 * radius, margin + 0.62 * size), radius, state, (color, 1.0));
            if healthy || state != State::Healthy {
                let text = view.look.words.get(word(state));
                let line = Line { text, size, weight: 600, anchor: Anchor::Start, color };
                canvas.text((margin + 3.2 * radius, margin + size), &line);
            }
        });
    }
}

fn word(state: State) -> &'static str {
    match state {
        State::Healthy => "heading.healthy",
        State::Degraded => "heading.degraded",
        State::Critical => "heading.critical",
        State::Partial => "heading.partial",
        State::Unknown => "heading.unknown",
    }
}

/// Heights at which texts stand: numbers outside, with a caption under each of the upper ones; below it is the other way.
#[derive(Clone, Copy)]
enum Row {
    Upper,
    Under,
    Over,
    Lower,
}

/// What is said of the numbers where they are known.
const LIVE: [(Anchor, Row, Say); 7] = [
    (Anchor::Start, Row::Under, up),
    (Anchor::End, Row::Upper, p95),
    (Anchor::End, Row::Under, p95_was),
    (Anchor::Start, Row::Over, rate),
    (Anchor::Start, Row::Lower, rate_was),
    (Anchor::End, Row::Over, errors),
    (Anchor::End, Row::Lower, budget),
];
/// What stands there where they are not: the sign for what is missing, or a word.
const STALE: [(Anchor, Row, Option<&str>); 5] = [
    (Anchor::End, Row::Upper, None),
    (Anchor::End, Row::Under, Some("caption.p95")),
    (Anchor::Start, Row::Over, None),
    (Anchor::End, Row::Over, None),
    (Anchor::End, Row::Lower, Some("caption.errors")),
];

/// Where a text of a row begins or ends, and how it is written.
fn corner<'a>(view: &View<'a>, canvas: &Canvas, anchor: Anchor, row: Row) -> ((f64, f64), Line<'a>) {
    let (large, small, margin) = (canvas.px(0.044, 13.0), canvas.px(0.0245, 9.0), canvas.px(0.012, 4.0));
    let (upper, lower) = (margin + large, canvas.size - margin - 0.3 * small);
    let (number, caption) = ((large, 600, &view.palette.ink), (small, 500, &view.palette.sub));
    let (y, (size, weight, color)) = match row {
        Row::Upper => (upper, number),
        Row::Under => (upper + 1.5 * small, caption),
        Row::Over => (lower - 1.5 * small, number),
        Row::Lower => (lower, caption),
    };
    ((edge(anchor, canvas.size, margin), y), Line { text: number::MISSING, size, weight, anchor, color })
}

/// Four corners, each a number with what it is and was.
fn whole(view: &View, canvas: &mut Canvas, scratch: &mut Scratch) {
    state(view, canvas, canvas.px(0.012, 4.0), canvas.px(0.044, 13.0), true);
    canvas.faded(view.live, |canvas| {
        for (anchor, row, say) in &LIVE {
            let (place, line) = corner(view, canvas, *anchor, *row);
            view.write(canvas, scratch, place, line, say);
        }
    });
    canvas.faded(1.0 - view.live, |canvas| {
        for (anchor, row, key) in &STALE {
            let (place, mut line) = corner(view, canvas, *anchor, *row);
            if let Some(key) = key {
                line.text = view.look.words.get(key);
            }
            canvas.text(place, &line);
        }
        scratch.out.clear();
        sentence::age(view, scratch);
        let (place, line) = corner(view, canvas, Anchor::Start, Row::Under);
        canvas.text(place, &Line { text: &scratch.out, ..line });
        let (place, line) = corner(view, canvas, Anchor::Start, Row::Lower);
        view.write(canvas, scratch, place, line, &unit);
    });
}

/// Where a text begins or ends.
fn edge(anchor: Anchor, side: f64, margin: f64) -> f64 {
    if anchor == Anchor::Start { margin } else { side - margin }
}

const FOUR: [(Anchor, Row, Say); 3] =
    [(Anchor::End, Row::Upper, p95), (Anchor::Start, Row::Lower, rate), (Anchor::End, Row::Lower, errors_named)];

/// Four corners, each a number alone.
fn four(view: &View, canvas: &mut Canvas, scratch: &mut Scratch) {
    let (side, margin, size) = (canvas.size, 3.0, canvas.px(0.052, 10.0));
    state(view, canvas, margin, size, false);
    for (anchor, row, say) in &FOUR {
        let y = if matches!(row, Row::Upper) { margin + size } else { side - margin - 1.0 };
        let place = (edge(*anchor, side, margin), y);
        let line = Line { text: number::MISSING, size, weight: 600, anchor: *anchor, color: &view.palette.ink };
        canvas.faded(view.live, |canvas| view.write(canvas, scratch, place, line, say));
        canvas.faded(1.0 - view.live, |canvas| canvas.text(place, &line));
    }
}

/// The sign of a state on a piece of ground, where there is no room for more.
fn badge(view: &View, canvas: &mut Canvas) {
    let radius = canvas.px(0.058, 5.2);
    let at = canvas.size - 1.35 * radius - 1.5;
    let signs = view.states().map(|(state, share)| (state, if state == State::Healthy { 0.0 } else { share }));
    let [(_, now), (_, before)] = signs;
    // One piece of ground for both: a sign that is covered by ground, and not by the next one, goes too fast.
    canvas.faded(now + before, |canvas| {
        canvas.disc((at, at), 1.3 * radius + 2.0, (&view.palette.ground, 1.0));
    });
    for &(state, share) in &signs {
        canvas.faded(share, |canvas| canvas.shape((at, at), radius, state, (view.color(state), 1.0)));
    }
}

fn or_missing(out: &mut String, figure: Option<f64>, write: impl Fn(&mut String, f64)) {
    match figure {
        Some(figure) => write(out, figure),
        None => out.push_str(number::MISSING),
    }
}

/// A message with one or two numbers in its slots.
fn fill(view: &View, scratch: &mut Scratch, key: &str) {
    view.look.words.say(&mut scratch.out, key, &[("value", &scratch.one), ("past", &scratch.two)]);
}

fn up(view: &View, figures: &Figures, scratch: &mut Scratch) {
    scratch.one.clear();
    if let Some(up) = figures.now(Known::Uptime) {
        number::uptime(&mut scratch.one, up);
        fill(view, scratch, "caption.up");
    }
}

fn p95(_: &View, figures: &Figures, scratch: &mut Scratch) {
    let [is_least, _] = figures.at_least(Known::P95);
    sentence::at_least(&mut scratch.out, is_least && figures.now(Known::P95).is_some());
    or_missing(&mut scratch.out, figures.now(Known::P95), number::duration);
}

fn p95_was(view: &View, figures: &Figures, scratch: &mut Scratch) {
    scratch.two.clear();
    match figures.past(Known::P95).filter(|_| view.look.size >= ROOMY) {
        Some(past) => {
            sentence::at_least(&mut scratch.two, figures.at_least(Known::P95)[1]);
            number::duration(&mut scratch.two, past);
            fill(view, scratch, "caption.p95.was");
        }
        None => scratch.out.push_str(view.look.words.get("caption.p95")),
    }
}

fn rate(view: &View, figures: &Figures, scratch: &mut Scratch) {
    let Some(rate) = figures.now(Known::Rate) else { return scratch.out.push_str(number::MISSING) };
    scratch.one.clear();
    number::count(&mut scratch.one, rate);
    fill(view, scratch, "caption.rate");
}

fn rate_was(view: &View, figures: &Figures, scratch: &mut Scratch) {
    if let Some(past) = figures.past(Known::Rate).filter(|_| view.look.size >= ROOMY) {
        scratch.two.clear();
        number::count(&mut scratch.two, past);
        fill(view, scratch, "caption.was");
        scratch.out.push_str(if figures.unit > 0.0 { ", " } else { "" });
    }
    unit(view, figures, scratch);
}

/// What a bead stands for, once there are any.
fn unit(view: &View, figures: &Figures, scratch: &mut Scratch) {
    if figures.unit > 0.0 {
        scratch.one.clear();
        number::count(&mut scratch.one, figures.unit);
        fill(view, scratch, "caption.unit");
    }
}

fn errors(view: &View, figures: &Figures, scratch: &mut Scratch) {
    percent(view, figures, scratch, "caption.share");
}

fn errors_named(view: &View, figures: &Figures, scratch: &mut Scratch) {
    percent(view, figures, scratch, "caption.share.errors");
}

fn percent(view: &View, figures: &Figures, scratch: &mut Scratch, key: &str) {
    let Some(share) = figures.error_share() else { return scratch.out.push_str(number::MISSING) };
    scratch.one.clear();
    number::percent(&mut scratch.one, share);
    fill(view, scratch, key);
}

fn budget(view: &View, figures: &Figures, scratch: &mut Scratch) {
    let roomy = view.look.size >= ROOMY;
    let Some(budget) = figures.now(Known::Budget) else {
        return scratch.out.push_str(view.look.words.get("caption.errors"));
    };
    scratch.one.clear();
    number::whole_percent(&mut scratch.one, budget);
    fill(view, scratch, if roomy { "caption.budget" } else { "caption.budget.short" });
}
