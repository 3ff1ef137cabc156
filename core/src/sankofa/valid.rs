//! Until when a picture stays as it is, so that hosts sleep.

use super::{
    SECOND,
    figures::{Figures, Known},
    follow::Value,
    frame::View,
    sentence,
};
use crate::{
    Time,
    element::{Cut, MotionPolicy},
};

impl View<'_> {
    /// Until when the picture and its words stay as they are; none for ever, the time itself while anything moves.
    pub(super) fn until(&self, asked: Time) -> Option<Time> {
        let engine = self.engine;
        let policy = engine.policy.at(asked);
        let drawn = self.seen > 0.0;
        // Words change at once; a fade is a matter of what is drawn.
        let figures = if drawn && self.shows_figures() { self.figures.until(self.at) } else { self.figures.change() };
        let due = [
            policy.until(asked),
            if drawn { self.whole.until(self.at) } else { self.whole.change() },
            figures,
            engine.stale().filter(|stale| *stale >= self.at),
            sentence::older(self),
            engine.marks.waiting,
            self.drawing().filter(|_| drawn),
        ];
        // A still picture is drawn anew at a whole second.
        due.into_iter().fold(None, sooner).map(|until| {
            if self.at < asked || policy.now == MotionPolicy::Still {
                until.max(self.at.after(SECOND))
            } else {
                until.max(asked)
            }
        })
    }

    /// Whether what is drawn tells the numbers; small pictures tell no more of them than what pillars were.
    fn shows_figures(&self) -> bool {
        let pasts = |figures: &Figures| Known::HEALTHS.map(|known| figures.past(known));
        self.tier.flows() || pasts(&self.figures.now) != pasts(&self.figures.before)
    }

    /// Until when marks stay, of those that this size and this cut draw.
    fn drawing(&self) -> Option<Time> {
        let (marks, at, flows) = (&self.engine.marks, self.at, self.tier.flows());
        let classic = self.look.cut == Cut::Classic;
        let dial = !classic && self.tier.dial > 0.0;
        // Rings of the original turn at every size, and whatever is known.
        let moves = self.moving > 0.0 && (classic || flows && self.live > 0.0);
        let [health, latency] = [&marks.health[..], &marks.latency[..]];
        let values = |values: &[Value]| values.iter().all(|value| value.is_settled(at));
        let settled = (classic || values(health) && marks.fill.is_settled(at) && marks.fill_known.is_settled(at))
            && (!dial || values(latency) && marks.span_known.is_settled(at) && marks.marker_known.is_settled(at))
            && (!(flows || classic) || marks.load.is_settled(at))
            && (!flows || marks.measure.is_settled(at) && marks.hover.is_settled(at) && marks.focus.is_settled(at));
        if moves || !settled {
            return Some(at);
        }
        let rest = marks.rest.at(at).until(at).filter(|_| flows && !classic);
        let states = marks.pillars.iter().chain(dial.then_some(&marks.marker));
        states.fold(rest, |due, shown| sooner(due, shown.at(at).until(at)))
    }
}

/// The sooner of two times, of which there may be none.
fn sooner(one: Option<Time>, other: Option<Time>) -> Option<Time> {
    one.min(other).or(one.max(other))
}
