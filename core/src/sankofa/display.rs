//! The clock that is shown: one scrape interval behind, so that what was counted between two scrapes is known in time.

use crate::{
    Time,
    element::{Keeper, Pace, Reader},
};

/// An interval before one is told.
const USUAL: Time = Time::from_nanoseconds(5_000_000_000);
/// No two samples that part anything are nearer.
const NEAREST: Time = Time::from_nanoseconds(250_000_000);

/// What the ring of seconds goes round in.
pub(super) fn window(pace: Pace) -> Time {
    Time::from_nanoseconds(match pace {
        Pace::Slow => 180_000_000_000,
        Pace::Normal => 60_000_000_000,
        Pace::Fast => 30_000_000_000,
    })
}

/// How long a bead is on its way, in seconds.
pub(super) fn transit(pace: Pace) -> f64 {
    match pace {
        Pace::Slow => 6.0,
        Pace::Normal => 4.0,
        Pace::Fast => 2.5,
    }
}

/// How far the display runs behind.
///
/// Where the interval changes, the display goes at half its pace, or half again as fast, until it has the new distance: it
/// never jumps and never goes back, so what was born stays born.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Display {
    since: Time,
    from: Time,
    to: Time,
}

impl Default for Display {
    fn default() -> Self {
        Self { since: Time::ZERO, from: USUAL, to: USUAL }
    }
}

impl Display {
    /// Scrapes are so far apart from now on; at once, where nothing was shown yet.
    pub(super) fn turn(&mut self, at: Time, interval: Time, at_once: bool) {
        let from = if at_once { interval } else { self.behind(at) };
        *self = Self { since: at, from, to: interval };
    }

    /// Between scrapes.
    pub(super) fn interval(&self) -> Time {
        self.to
    }

    fn behind(&self, at: Time) -> Time {
        let most = at.since(self.since).nanoseconds().max(0) / 2;
        let way = self.to.since(self.from).nanoseconds();
        self.from.after(Time::from_nanoseconds(way.clamp(-most, most)))
    }

    /// The time that is shown at a time.
    pub(super) fn at(&self, at: Time) -> Time {
        at.since(self.behind(at))
    }

    /// How far samples lie apart at least, of which `window` is shown in 60 bars.
    pub(super) fn apart(&self, window: Time) -> Time {
        let quarter = Time::from_nanoseconds(self.to.nanoseconds() / 4);
        NEAREST.max(quarter).max(Time::from_nanoseconds(window.nanoseconds() / 120))
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        for time in [self.since, self.from, self.to] {
            keeper.time(time);
        }
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let [since, from, to] = [reader.time()?, reader.time()?, reader.time()?];
        if [from, to].into_iter().any(|span| span < NEAREST || span.nanoseconds() > 3_600_000_000_000) {
            return None;
        }
        Some(Self { since, from, to })
    }
}

/// The breath of the glow: up in .6 s and down in 2 s once data have come; from where it is, if it was not yet out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Breath {
    since: Option<Time>,
    start: f64,
}

const IN: f64 = 0.6;
const OUT: f64 = 2.0;

impl Breath {
    pub(super) fn begin(&mut self, at: Time) {
        if self.since != Some(at) {
            *self = Self { since: Some(at), start: self.at(at) };
        }
    }

    /// 0..=1.
    pub(super) fn at(&self, at: Time) -> f64 {
        let Some(since) = self.since else { return 0.0 };
        let gone = at.since(since).seconds().max(0.0);
        let full = (1.0 - self.start) * IN;
        if gone < full { self.start + gone / IN } else { (1.0 - (gone - full) / OUT).max(0.0) }
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        keeper.flag(self.since.is_some());
        keeper.time(self.since.unwrap_or_default());
        keeper.number(self.start);
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let (some, since, start) = (reader.flag()?, reader.time()?, reader.number()?);
        if (0.0..=1.0).contains(&start) { Some(Self { since: Some(since).filter(|_| some), start }) } else { None }
    }
}
