//! The clock that is shown: one scrape interval behind, so that what was counted between two scrapes is known in time.

use crate::{
    Time,
    element::{Keeper, Pace, Reader},
};

/// An interval before one is told.
const USUAL: Time = Time::from_nanoseconds(5_000_000_000);
/// Before every event.
const BEFORE_ALL: Time = Time::from_nanoseconds(i64::MIN);
/// Intervals for which all that passes is kept for certain: half the samples that a pillar has, the other half is on its way.
const KEPT: i64 = 16;
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
/// never goes back, so what was born stays born. Where it lags so far behind that what it would show is no longer kept, what
/// passes fades out, the display jumps, and it fades in again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Display {
    since: Time,
    from: Time,
    to: Time,
    /// When it jumps, or jumped last.
    jump: Time,
    /// How long what passes takes to fade out, and in again.
    fade: Time,
}

impl Display {
    pub(super) const fn new(fade: Time) -> Self {
        Self { since: Time::ZERO, from: USUAL, to: USUAL, jump: BEFORE_ALL, fade }
    }

    /// Scrapes are so far apart from now on; at once, where nothing was shown yet.
    pub(super) fn turn(&mut self, at: Time, interval: Time, at_once: bool) {
        if at_once {
            *self = Self { since: at, from: interval, to: interval, ..Self::new(self.fade) };
            return;
        }
        if at >= self.jump {
            (self.from, self.since) = (self.behind(at), at);
            let kept = Time::from_nanoseconds(interval.nanoseconds() * KEPT);
            if self.from > kept && self.presence(at) >= 1.0 {
                self.jump = at.after(self.fade);
            }
        }
        self.to = interval;
    }

    /// How much is seen of what passes, 0..=1.
    pub(super) fn presence(&self, at: Time) -> f64 {
        at.since(self.jump).share(self.fade).abs().min(1.0)
    }

    /// Between scrapes.
    pub(super) fn interval(&self) -> Time {
        self.to
    }

    fn behind(&self, at: Time) -> Time {
        if self.jump >= self.since {
            return if at < self.jump { self.from } else { self.to };
        }
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
        for time in [self.since, self.from, self.to, self.jump] {
            keeper.time(time);
        }
    }

    pub(super) fn restore(&mut self, reader: &mut Reader) -> Option<()> {
        let [since, from, to, jump] = [reader.time()?, reader.time()?, reader.time()?, reader.time()?];
        if [from, to].into_iter().any(|span| span < NEAREST || span.nanoseconds() > 3_600_000_000_000) {
            return None;
        }
        *self = Self { since, from, to, jump, fade: self.fade };
        Some(())
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

#[cfg(test)]
mod tests {
    use super::Display;
    use crate::Time;

    fn second(second: i64) -> Time {
        Time::from_nanoseconds(second * 1_000_000_000)
    }

    /// From an hour to a second: at half its pace it would be two hours late.
    #[test]
    fn what_lags_too_far_jumps_while_it_is_not_seen() {
        let mut display = Display::new(second(2));
        display.turn(second(0), second(3600), true);
        display.turn(second(100), second(1), false);
        let seen = |display: &Display, at| (display.at(second(at)), display.presence(second(at)).to_bits());
        let part = |share: f64| share.to_bits();
        assert_eq!(seen(&display, 100), (second(-3500), part(1.0)));
        assert_eq!(seen(&display, 101), (second(-3499), part(0.5)));
        assert_eq!(seen(&display, 102), (second(101), part(0.0)));
        assert_eq!(
            [103, 104, 200].map(|at| seen(&display, at)),
            [(second(102), part(0.5)), (second(103), part(1.0)), (second(199), part(1.0))]
        );
        // Told anew on the way, it lands where it is told last, and what is near is reached without a jump.
        let mut again = Display::new(second(2));
        again.turn(second(0), second(3600), true);
        again.turn(second(100), second(1), false);
        again.turn(second(101), second(5), false);
        assert_eq!(seen(&again, 102), (second(97), part(0.0)));
        again.turn(second(110), second(1), false);
        assert_eq!(
            [110, 112, 118, 200].map(|at| seen(&again, at)),
            [(second(105), part(1.0)), (second(108), part(1.0)), (second(117), part(1.0)), (second(199), part(1.0))]
        );
    }
}
