//! The engine in words: what a reader of screens says, the worst pillar first.

use super::{
    figures::{Figures, Known},
    frame::{Scratch, View},
    state::State,
};
use crate::{Time, element::number};

/// An age below this is told in tens of seconds, then in minutes, then in hours.
const SECONDS: i64 = 600;
const MINUTES: i64 = 7200;

/// Writes the picture as one paragraph.
pub(super) fn say(view: &View, scratch: &mut Scratch) {
    let words = &view.look.words;
    let condition = condition(view);
    scratch.out.push_str(words.get(condition.key()));
    if condition.is_unknown() {
        if silence(view).is_some() {
            scratch.out.push(' ');
            age(view, scratch);
        }
        return;
    }
    scratch.out.push('.');
    let figures = view.figures();
    let p95 = [figures.now(Known::P95), figures.past(Known::P95)];
    pair(view, scratch, "say.p95", p95, figures.at_least(Known::P95), number::duration);
    pair(view, scratch, "say.rate", [figures.now(Known::Rate), figures.past(Known::Rate)], [false; 2], number::count);
    pair(view, scratch, "say.errors", [figures.error_share(), None], [false; 2], number::percent);
    pair(view, scratch, "say.budget", [figures.now(Known::Budget), None], [false; 2], number::whole_percent);
    pair(view, scratch, "say.up", [figures.now(Known::Uptime), None], [false; 2], number::uptime);
    pillars(view, figures, scratch);
}

/// How it is as a whole.
pub(super) fn condition(view: &View) -> State {
    if silence(view).is_some() { State::Unknown } else { view.whole.now }
}

/// What stands before a number that is only the least it can be.
pub(super) fn at_least(out: &mut String, is: bool) {
    if is {
        out.push_str("≥ ");
    }
}

/// A message with a number, and what it was, if there is such a number.
fn pair(
    view: &View,
    scratch: &mut Scratch,
    key: &str,
    [now, past]: [Option<f64>; 2],
    least: [bool; 2],
    write: fn(&mut String, f64),
) {
    let Some(now) = now else { return };
    let Scratch { out, one, two } = scratch;
    one.clear();
    two.clear();
    at_least(one, least[0]);
    write(one, now);
    out.push(' ');
    let words = &view.look.words;
    words.say(out, key, &[("value", one)]);
    if let Some(past) = past {
        at_least(two, least[1]);
        write(two, past);
        words.say(out, "say.was", &[("past", two)]);
    }
    out.push('.');
}

/// Every pillar, the worst first and what is not known before it.
fn pillars(view: &View, figures: &Figures, scratch: &mut Scratch) {
    let mut order = Known::HEALTHS;
    let worth = |pillar: Known| figures.now(pillar).unwrap_or(-1.0);
    // Five need no more: each goes before those that are better, and stays behind those that are like it.
    for from in 1..order.len() {
        for place in (1..=from).rev() {
            if let Some([one, other]) = order.get_mut(place - 1..=place)
                && worth(*other) < worth(*one)
            {
                core::mem::swap(one, other);
            }
        }
    }
    let words = &view.look.words;
    let Scratch { out, one, two } = scratch;
    for (nth, pillar) in order.into_iter().enumerate() {
        out.push_str(if nth == 0 { " " } else { ", " });
        out.push_str(words.get(name(pillar)));
        out.push(' ');
        let Some(health) = figures.now(pillar) else {
            out.push_str(words.get("state.unknown"));
            continue;
        };
        number::whole_percent(out, health);
        if let Some(past) = figures.past(pillar) {
            one.clear();
            two.clear();
            number::whole_percent(two, past);
            words.say(out, "say.was", &[("past", two)]);
        }
    }
    out.push('.');
}

/// Where the name of a pillar stands in the catalogue.
fn name(pillar: Known) -> &'static str {
    match pillar {
        Known::Sovereignty => "pillar.sovereignty",
        Known::Knowledge => "pillar.knowledge",
        Known::Opportunity => "pillar.opportunity",
        Known::Finance => "pillar.finance",
        _ => "pillar.abundance",
    }
}

/// How long nothing was heard, as a message, also while that fades; nothing where nothing ever was.
pub(super) fn age(view: &View, scratch: &mut Scratch) {
    let span = silence(view).unwrap_or(view.engine.silence);
    if span <= Time::ZERO {
        return;
    }
    let (_, number, key) = told(span);
    let Scratch { out, one, .. } = scratch;
    one.clear();
    number::integer(one, number);
    view.look.words.say(out, key, &[("value", one)]);
}

/// How long nothing was heard; none while anything is.
fn silence(view: &View) -> Option<Time> {
    let stale = view.engine.stale()?;
    view.engine.received.filter(|_| view.at > stale).map(|received| view.at.since(received))
}

/// The step in seconds in which a silence is told, the number, and its message.
fn told(silence: Time) -> (i64, i64, &'static str) {
    let seconds = silence.nanoseconds() / 1_000_000_000;
    match seconds {
        i64::MIN..SECONDS => (10, seconds / 10 * 10, "age.seconds"),
        SECONDS..MINUTES => (60, seconds / 60, "age.minutes"),
        _ => (3600, seconds / 3600, "age.hours"),
    }
}

/// When a silence is told anew, where it is told at all.
pub(super) fn older(view: &View) -> Option<Time> {
    let silence = silence(view)?;
    let step = told(silence).0 * 1_000_000_000;
    let next = silence.nanoseconds().saturating_add(step) / step.max(1) * step;
    Some(view.at.since(silence).after(Time::from_nanoseconds(next)))
}
