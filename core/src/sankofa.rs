//! The Sankofa Engine: five pillars, a latency dial, requests on their way and the last minute around the Sankofa symbol,
//! all of it now against its own past.
//!
//! Every mark comes from a metric; what has none is drawn as unknown. The symbol is Akan (*sankofa*, "go back and fetch
//! it"), and it is always drawn whole. Where metrics come from, and how a health is reckoned, is not decided here.

mod beads;
mod canvas;
#[cfg(feature = "classic")]
mod classic;
mod corners;
mod counter;
mod dial;
mod display;
mod emblem;
mod figures;
mod fill;
mod follow;
mod frame;
mod heart;
mod marks;
mod palette;
mod performance;
mod pillars;
mod seconds;
mod sentence;
mod shown;
mod snapshot;
mod state;
mod tier;
mod unit;
mod valid;

use self::{
    counter::{BARS, BEADS, Counter},
    display::{Breath, Display},
    figures::{Figures, Kind, Told},
    frame::Scratch,
    marks::{Marks, Rest},
    palette::Palette,
    shown::{Calm, Shown},
    state::State,
    tier::Tier,
    unit::Unit,
};
use crate::{
    Time,
    element::{Look, MotionPolicy, engine::PILLARS, threshold::STALE},
};

pub use emblem::{Emblem, sankofa_emblem};
pub use performance::{Performance, PerformanceRow, performance_scene};

/// Where the counters of requests and of errors stand, behind those of the pillars.
const REQUESTS: usize = 5;
const ERRORS: usize = 6;
const COUNTERS: [&str; 7] = {
    let [a, b, c, d, e] = PILLARS;
    [a, b, c, d, e, "requests", "errors"]
};

const fn milliseconds(milliseconds: i64) -> Time {
    Time::from_nanoseconds(milliseconds * 1_000_000)
}

/// Hover and focus from nothing to all.
const TOUCH: Time = milliseconds(800);
/// A still picture changes at whole seconds.
const SECOND: Time = milliseconds(1_000);

/// How long numbers and the past stand at least, and fade: longer where letters are large beside the picture.
fn readable(look: &Look) -> Calm {
    let fade = milliseconds(if Tier::new(look.size).whole { 2_400 } else { 3_000 });
    Calm { hold: fade, fade }
}

/// How long a mark takes to come or to go: longer where it changes more light, on a light ground and in a small picture.
fn appears(look: &Look) -> Time {
    match (look.dark(), Tier::new(look.size).flows()) {
        (true, true) => milliseconds(2_000),
        (true, false) => milliseconds(2_800),
        (false, true) => milliseconds(3_200),
        (false, false) => milliseconds(4_600),
    }
}

/// Seconds of births that a picture shows where nothing moves, and the most beads of a pillar.
const AT_REST: f64 = 4.0;
const MOST_AT_REST: f64 = 30.0;

/// The angle of a pillar, in degrees clockwise from the east.
fn angle(pillar: usize) -> f64 {
    -90.0 + 72.0 * f64::from(u8::try_from(pillar).unwrap_or_default())
}

/// The engine's state: a fold of events, bounded whatever the stream.
#[derive(Debug, Clone)]
pub(crate) struct Engine {
    palette: Palette,
    tier: Tier,
    /// What was told last, and what of it is shown.
    told: Figures,
    marks: Marks,
    policy: Shown<MotionPolicy>,
    /// Whether it is touched, by a pointer and by the focus.
    touched: [bool; 2],
    breath: Breath,
    display: Display,
    counters: [Counter; 7],
    unit: Unit,
    /// When data were received last, and how long nothing was heard before that.
    received: Option<Time>,
    silence: Time,
    /// Used again by each frame; no part of the state.
    scratch: Scratch,
}

impl Engine {
    pub(crate) fn new(look: &Look) -> Self {
        let appears = appears(look);
        // Where all of the picture comes or goes, it takes twice the time.
        let whole = appears.after(appears);
        Self {
            palette: Palette::new(look),
            tier: Tier::new(look.size),
            told: Figures::default(),
            marks: Marks::new(look),
            policy: Shown::new(look.policy, Calm { hold: whole, fade: whole }),
            touched: [false; 2],
            breath: Breath::default(),
            display: Display::new(appears),
            counters: [BEADS, BEADS, BEADS, BEADS, BEADS, BARS, BARS].map(Counter::new),
            unit: Unit::new(),
            received: None,
            silence: Time::ZERO,
            scratch: Scratch::default(),
        }
    }

    /// Folds an event that is not before the last one.
    ///
    /// # Errors
    /// `argument.invalid`; the state stays as it was.
    pub(crate) fn apply(&mut self, look: &Look, at: Time, kind: &str, name: &str, value: Option<f64>) -> Told {
        let [hover, focus] = &mut self.touched;
        let kind = Kind::from_name(kind, "/kind")?;
        match kind {
            Kind::Interval => {
                let interval = figures::interval(value)?;
                self.display.turn(at, interval, self.received.is_none());
                return Ok(());
            }
            Kind::Count => return self.count(look, at, name, value),
            Kind::Hover => *hover = figures::switch(value)?,
            Kind::Focus => *focus = figures::switch(value)?,
            Kind::Policy => {
                let policy = MotionPolicy::from_name(name, "/name")?;
                self.catch_up(look, at);
                self.policy.turn(at, policy);
            }
            _ => {
                let mut told = self.told;
                told.tell(kind, name, value)?;
                self.catch_up(look, at);
                self.told = told;
                if kind == Kind::Now && value.is_some() {
                    self.receive(at);
                }
            }
        }
        self.look_again(look, at);
        Ok(())
    }

    fn count(&mut self, look: &Look, at: Time, name: &str, value: Option<f64>) -> Told {
        let place = figures::place(name, &COUNTERS)?;
        let Some(value) = figures::counter(value)? else { return Ok(()) };
        self.catch_up(look, at);
        self.receive(at);
        let apart = self.display.apart(if place < REQUESTS { Time::ZERO } else { display::window(look.pace) });
        let ended = self.counters.get_mut(place).is_some_and(|counter| counter.receive(at, value, apart));
        if ended && place < REQUESTS {
            let pillars = self.counters.iter().take(REQUESTS);
            self.unit.look(at, pillars.filter_map(Counter::rate).map(|(rate, _)| rate).sum());
            for counter in self.counters.iter_mut().take(REQUESTS) {
                counter.give_unit(at, self.unit.size);
            }
        }
        self.look_again(look, at);
        Ok(())
    }

    /// Sends everything on its way to what was told last; where pictures are still, at the next whole second.
    fn look_again(&mut self, look: &Look, at: Time) {
        let policy = self.policy.at(at);
        if policy.now == MotionPolicy::Still && policy.share(at) >= 1.0 && at > Time::ZERO {
            let second = at.since(at.within(SECOND)).after(SECOND);
            self.marks.waiting = self.marks.waiting.or(Some(second));
        } else {
            self.marks.waiting = None;
            self.send(look, at);
        }
    }

    /// Shows what has waited, if it has waited long enough.
    fn catch_up(&mut self, look: &Look, at: Time) {
        if let Some(due) = self.marks.waiting.filter(|due| *due <= at) {
            self.marks.waiting = None;
            self.send(look, due);
        }
    }

    /// What a counter adds a second; what it says after a gap was somewhen in that.
    fn rate(&self, counter: &Counter) -> Option<f64> {
        counter.rate().filter(|(_, span)| *span <= self.patience()).map(|(rate, _)| rate)
    }

    /// How long nothing has to be heard for nothing to be known.
    fn patience(&self) -> Time {
        Time::from_nanoseconds(self.display.interval().nanoseconds() * i64::from(STALE))
    }

    /// What a picture shows where nothing moves.
    fn resting(&self) -> Rest {
        let until = self.counters.get(REQUESTS).and_then(Counter::last).unwrap_or_default();
        let mut rest = Rest { until, beads: [0; 5] };
        for (beads, counter) in rest.beads.iter_mut().zip(&self.counters) {
            let count = (self.rate(counter).unwrap_or_default() / self.unit.size * AT_REST).round();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and 30")]
            let count = count.clamp(0.0, MOST_AT_REST) as u8;
            *beads = count;
        }
        rest
    }

    /// Data have come.
    fn receive(&mut self, at: Time) {
        if let Some(stale) = self.stale().filter(|stale| at > *stale) {
            self.marks.whole.force(stale, State::Unknown);
            self.silence = self.received.map_or(Time::ZERO, |received| at.since(received));
        }
        self.received = Some(at);
        self.breath.begin(at);
    }

    /// From when on nothing is known, unless more data come.
    fn stale(&self) -> Option<Time> {
        self.received.map(|received| received.after(self.patience()))
    }

    /// How it is as a whole at a time: what was not heard of for long is unknown.
    fn whole_at(&self, at: Time) -> Shown<State> {
        let mut whole = self.marks.whole.at(at);
        if let Some(stale) = self.stale().filter(|stale| at > *stale) {
            whole = self.marks.whole;
            whole.force(stale, State::Unknown);
            whole = whole.at(at);
        }
        whole
    }

    fn send(&mut self, look: &Look, at: Time) {
        let mut told = self.told;
        let measured = |place: usize| self.counters.get(place).and_then(|counter| self.rate(counter));
        told.fill_in(measured(REQUESTS), measured(ERRORS), self.unit.size);
        let rest = self.resting();
        let marks = &mut self.marks;
        for (ramp, touched) in [&mut marks.hover, &mut marks.focus].into_iter().zip(self.touched) {
            ramp.turn(at, touched);
        }
        marks.rest.turn(at, rest);
        marks.turn(at, &told, look.heart);
        if self.received.is_some() {
            marks.turn_whole(at, &told);
        }
    }

    /// How it is as a whole at a time that is not before the last event.
    pub(crate) fn condition(&self, look: &Look, at: Time) -> State {
        let mut shown = self.clone();
        shown.catch_up(look, at);
        sentence::condition(&frame::View::new(&shown, look, at))
    }

    /// Draws the whole frame of a time that is not before the last event.
    pub(crate) fn draw(&mut self, look: &Look, at: Time, bytes: &mut Vec<u8>) {
        // A frame is no event: what it catches up with is not the state's.
        let marks = self.marks;
        self.catch_up(look, at);
        let mut scratch = core::mem::take(&mut self.scratch);
        match look.cut {
            #[cfg(feature = "classic")]
            crate::Cut::Classic => classic::draw(self, look, at, &mut scratch, bytes),
            _ => frame::draw(self, look, at, &mut scratch, bytes),
        }
        (self.scratch, self.marks) = (scratch, marks);
    }
}
