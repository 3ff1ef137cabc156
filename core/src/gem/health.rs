//! How well a jewel is, as it is told and as it is shown.

use super::{held::Held, state::State};
use crate::{
    Time,
    element::{Keeper, Reader, threshold::DWELL},
    smooth,
};

/// A state fades into the next in this time.
pub(super) const FADE: Time = Time::from_nanoseconds(600_000_000);
/// A number stays this long at least.
const READ: Time = Time::from_nanoseconds(1_000_000_000);

/// When a picture may change: not before its policy did, and where nothing moves at whole seconds, so that what comes
/// together is drawn together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beat {
    pub(super) since: Time,
    pub(super) seconds: bool,
}

impl Beat {
    fn from(self, at: Time) -> Time {
        if at == Time::NEVER {
            return at;
        }
        let (at, whole) = (at.max(self.since), READ.nanoseconds());
        match at.nanoseconds().rem_euclid(whole) {
            late if self.seconds && late > 0 => at.after(Time::from_nanoseconds(whole - late)),
            _ => at,
        }
    }
}

/// The health of one jewel.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Health {
    /// 0 to 1, none where it is not measured: the number.
    pub(super) value: Held<Option<f64>>,
    /// Its state, shown, before, since when, and from when on it may change.
    pub(super) state: Held<State>,
    /// Whether it has ever been told.
    heard: bool,
}

/// How far a stone is between its last state and this one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Blend {
    /// How much of the stone is lit; the rest is its drawing in lines.
    pub(super) presence: f64,
    pub(super) light: f64,
    pub(super) tilt: (f64, f64),
}

impl Health {
    /// That of the brand's picture: nothing is measured, and all is well.
    pub(super) const fn new() -> Self {
        Self { value: Held::new(None), state: Held::new(State::Healthy), heard: false }
    }

    /// From now on it counts as not measured until it is told.
    pub(super) fn begin(&mut self, at: Time) {
        self.value.tell(at, None);
    }

    pub(super) fn tell(&mut self, at: Time, value: Option<f64>) {
        self.value.tell(at, value);
        self.heard = true;
    }

    /// When its state changes next, if nothing more is told.
    pub(super) fn turns(&self, beat: Beat) -> Time {
        let same = State::of(self.value.told, self.state.shown) == self.state.shown;
        beat.from(if same { Time::NEVER } else { self.value.told_at.max(self.state.free) })
    }

    /// When its number changes next, if nothing more is told.
    pub(super) fn counts(&self, beat: Beat) -> Time {
        beat.from(self.value.due())
    }

    pub(super) fn turn(&mut self, at: Time) {
        // Before the first news of a jewel, nothing has to be kept.
        let hold = if self.heard { DWELL } else { Time::ZERO };
        self.state.show(at, State::of(self.value.told, self.state.shown), hold);
    }

    /// Shows the number that is due before `at`, or at it where `with` it.
    pub(super) fn settle(&mut self, at: Time, with: bool, beat: Beat) {
        let due = self.counts(beat);
        if due < at || with && due == at {
            self.value.show(due, self.value.told, READ);
        }
    }

    /// How far the change to this state is, from 0 to 1; what was so at the epoch has always been so.
    pub(super) fn faded(&self, at: Time) -> f64 {
        if self.state.since <= Time::ZERO { 1.0 } else { smooth(at.since(self.state.since).share(FADE)) }
    }

    /// What is between two states, `light` telling the light of each.
    pub(super) fn blend(&self, at: Time, still: bool, light: fn(State) -> f64) -> Blend {
        let share = if still { 1.0 } else { self.faded(at) };
        let between = |from: f64, to: f64| from + (to - from) * share;
        let (from, to) = (self.state.before, self.state.shown);
        let lit = |state: State| if state == State::Unknown { 0.0 } else { 1.0 };
        // A stone that fades into its drawing keeps the light it has.
        let (from_light, to_light) = match (from == State::Unknown, to == State::Unknown) {
            (true, _) => (light(to), light(to)),
            (_, true) => (light(from), light(from)),
            _ => (light(from), light(to)),
        };
        let ((from_lean, from_turn), (to_lean, to_turn)) = (from.tilt(), to.tilt());
        Blend {
            presence: between(lit(from), lit(to)),
            light: between(from_light, to_light),
            tilt: (between(from_lean, to_lean), between(from_turn, to_turn)),
        }
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        let Self { value, state, heard } = self;
        for number in [value.shown, value.before, value.told] {
            keeper.maybe(number);
        }
        for time in [value.since, value.free, value.told_at, state.since, state.free] {
            keeper.time(time);
        }
        keeper.index(&state.shown, State::ALL);
        keeper.index(&state.before, State::ALL);
        keeper.flag(*heard);
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let mut numbers = [None; 3];
        for number in &mut numbers {
            *number = reader.maybe()?;
        }
        let mut times = [Time::ZERO; 5];
        for time in &mut times {
            *time = reader.time()?;
        }
        let ([shown, before, told], [since, free, told_at, turned, loose]) = (numbers, times);
        let value = Held { shown, before, since, free, told, told_at };
        let (shown, before) = (reader.index(State::ALL)?, reader.index(State::ALL)?);
        let state = Held { shown, before, since: turned, free: loose, told: shown, told_at: turned };
        Some(Self { value, state, heard: reader.flag()? })
    }
}
