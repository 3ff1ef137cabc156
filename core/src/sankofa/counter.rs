//! A counter as it was scraped: what only grows, until it begins anew.

use std::collections::VecDeque;

use crate::{
    Time,
    element::{Keeper, Reader},
};

/// The most samples of a counter whose bars are shown: 60 bars, two to each, and what was scraped ahead of the display.
pub(super) const BARS: usize = 132;
/// The most samples of a counter whose beads are shown: the longest way of a bead and an interval ahead, four a second.
pub(super) const BEADS: usize = 32;
/// Totals stay below this, where an f64 still tells halves.
const LARGEST: f64 = 4e15;
/// What is taken off then; every unit of beads divides it, so that each stays where it was.
const TAKEN: f64 = 1e15;

/// What a counter had added up to at a time.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sample {
    at: Time,
    /// Over all beginnings.
    total: f64,
    /// Of the beads born on the way to here; 0 where there are none.
    unit: f64,
}

/// The last samples of a counter. Between two of them it is told linearly.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counter {
    samples: VecDeque<Sample>,
    most: usize,
    /// What was received last, and what it had added up to.
    raw: f64,
    total: f64,
}

/// A bead that is born where a counter crosses a multiple of its unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Birth {
    /// How long before the time that was asked for, in seconds.
    pub(super) age: f64,
    /// When that became known.
    pub(super) known: Time,
}

impl Counter {
    /// Keeps at most so many samples.
    pub(super) fn new(most: usize) -> Self {
        Self { samples: VecDeque::with_capacity(most), most, raw: 0.0, total: 0.0 }
    }

    /// Takes in what the counter says, 0..=1e15, and says whether a stretch has come to an end by it.
    ///
    /// One that says less than before began anew, and has added as much as it says since. Samples nearer to the last one
    /// than `apart` only add up: what they say is part of the stretch to the next one.
    pub(super) fn receive(&mut self, at: Time, value: f64, apart: Time) -> bool {
        let Some(last) = self.samples.back() else {
            (self.raw, self.total) = (value, value);
            self.samples.push_back(Sample { at, total: value, unit: 0.0 });
            return false;
        };
        self.total += if value < self.raw { value } else { value - self.raw };
        self.raw = value;
        if at.since(last.at) < apart {
            return false;
        }
        if self.samples.len() >= self.most {
            self.samples.pop_front();
        }
        self.samples.push_back(Sample { at, total: self.total, unit: 0.0 });
        if self.total > LARGEST {
            self.total -= TAKEN;
            for sample in &mut self.samples {
                sample.total -= TAKEN;
            }
        }
        true
    }

    /// Gives the stretch that ends at `at` a unit of beads; one that ended earlier keeps its own.
    pub(super) fn give_unit(&mut self, at: Time, unit: f64) {
        if let Some(last) = self.samples.back_mut().filter(|last| last.at == at) {
            last.unit = unit;
        }
    }

    /// When the last stretch ended.
    pub(super) fn last(&self) -> Option<Time> {
        self.samples.back().map(|last| last.at)
    }

    /// How much it added a second over its last stretch.
    pub(super) fn rate(&self) -> Option<f64> {
        let mut back = self.samples.iter().rev();
        let (to, from) = (back.next()?, back.next()?);
        Some((to.total - from.total) / to.at.since(from.at).seconds())
    }

    fn stretches(&self) -> impl DoubleEndedIterator<Item = (&Sample, &Sample)> {
        self.samples.iter().zip(self.samples.iter().skip(1))
    }

    /// The beads that are on a way of so many seconds at a time, each once.
    ///
    /// The total crosses whole multiples of the unit, so that as many beads are born in a stretch as fit between the
    /// multiples; distances are taken within a unit, so that a large total makes no bead inexact.
    pub(super) fn births(&self, time: Time, way: f64, mut each: impl FnMut(Birth)) {
        for (from, to) in self.stretches() {
            let (span, since) = (to.at.since(from.at).seconds(), time.since(from.at).seconds());
            let added = to.total - from.total;
            if to.unit <= 0.0 || added <= 0.0 || since <= 0.0 || since - span >= way {
                continue;
            }
            let passed = from.total - (from.total / to.unit).floor() * to.unit;
            // From the first multiple that is young enough, to the last of this stretch or of this time.
            let early = ((since - way) / span * added + passed) / to.unit;
            let mut nth = (early.floor() + 1.0).max(1.0);
            loop {
                let way_there = nth * to.unit - passed;
                let age = since - way_there / added * span;
                if way_there > added || age < 0.0 {
                    break;
                }
                if age < way {
                    each(Birth { age, known: to.at });
                }
                nth += 1.0;
            }
        }
    }

    /// How much was added a second between two times, and since when that is known; none where a part of it is not.
    ///
    /// Also says whether one stretch covers all of it.
    pub(super) fn mean(&self, from: Time, to: Time) -> Option<Mean> {
        let (first, start) = self.total_at(from)?;
        let (last, end) = self.total_at(to)?;
        let rate = (end - start) / to.since(from).seconds();
        Some(Mean { rate, known: last, joined: first == last })
    }

    /// The end of the stretch that covers a time, and the total there.
    fn total_at(&self, time: Time) -> Option<(Time, f64)> {
        let place = self.samples.partition_point(|sample| sample.at < time);
        let to = self.samples.get(place)?;
        if to.at == time {
            return Some((to.at, to.total));
        }
        let from = self.samples.get(place.checked_sub(1)?)?;
        Some((to.at, from.total + (to.total - from.total) * time.since(from.at).share(to.at.since(from.at))))
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        keeper.byte(u8::try_from(self.samples.len()).unwrap_or(u8::MAX));
        for Sample { at, total, unit } in &self.samples {
            keeper.time(*at);
            keeper.number(*total);
            if self.most == BEADS {
                keeper.number(*unit);
            }
        }
        keeper.number(self.raw);
        keeper.number(self.total);
    }

    pub(super) fn restore(&mut self, reader: &mut Reader) -> Option<()> {
        let count = usize::from(reader.byte()?);
        for _ in 0..count {
            let (at, total) = (reader.time()?, reader.number()?);
            let unit = if self.most == BEADS { reader.number()? } else { 0.0 };
            // No more births than any stream can bring about.
            let calm = |last: &Sample| (total - last.total) / unit <= 7.0 * at.since(last.at).seconds() + 1.0;
            let follows =
                |last: &Sample| last.at < at && last.total <= total && (unit == 0.0 || unit >= 1.0 && calm(last));
            if self.samples.len() == self.most || !self.samples.back().is_none_or(follows) || total.abs() > 1e16 {
                return None;
            }
            self.samples.push_back(Sample { at, total, unit });
        }
        (self.raw, self.total) = (reader.number()?, reader.number()?);
        Some(())
    }
}

/// What a counter says of a span.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Mean {
    /// A second.
    pub(super) rate: f64,
    /// Since when it is known.
    pub(super) known: Time,
    /// Whether it was told by one stretch alone, and so is the mean of that.
    pub(super) joined: bool,
}

/// Births a second, all pillars together, of which a unit is chosen to make at most so many.
const MOST_BIRTHS: f64 = 4.0;
/// Births a second beyond which the unit changes once they have lasted for [`PATIENCE`].
const CALM: core::ops::RangeInclusive<f64> = 1.2..=4.8;
/// Births a second that no bead could be told from the next at: the unit changes at once.
const CROWDED: f64 = 6.0;
const PATIENCE: Time = Time::from_nanoseconds(10_000_000_000);

/// How many requests a bead stands for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Unit {
    /// 1, 2 or 5 times a power of ten.
    pub(super) size: f64,
    /// When it was chosen last; none before there was a rate.
    chosen: Option<Time>,
    /// Since when births are too many or too few.
    restless: Option<Time>,
}

impl Unit {
    pub(super) const fn new() -> Self {
        Self { size: 1.0, chosen: None, restless: None }
    }

    /// The smallest one, two or five times a power of ten that makes at most four births a second.
    pub(super) fn of(rate: f64) -> f64 {
        let mut size = 1.0;
        for by in [2.0, 2.5, 2.0].into_iter().cycle().take(60) {
            if rate / size <= MOST_BIRTHS {
                break;
            }
            size *= by;
        }
        size
    }

    /// Looks at the rate of all pillars, known since `at`; of several that become known at one time, the last decides.
    pub(super) fn look(&mut self, at: Time, rate: f64) {
        let births = rate / self.size;
        let calm = CALM.contains(&births);
        self.restless = if calm { None } else { self.restless.or(Some(at)) };
        let long = self.restless.is_some_and(|since| at.since(since) >= PATIENCE);
        if self.chosen.is_none_or(|chosen| chosen == at) || births > CROWDED || long {
            *self = Self { size: Self::of(rate), chosen: Some(at), restless: None };
        }
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        keeper.number(self.size);
        for time in [self.chosen, self.restless] {
            keeper.flag(time.is_some());
            keeper.time(time.unwrap_or_default());
        }
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let size = reader.number()?;
        let mut time = || {
            Some(if reader.flag()? {
                Some(reader.time()?)
            } else {
                let _ = reader.time()?;
                None
            })
        };
        let (chosen, restless) = (time()?, time()?);
        if size < 1.0 {
            return None;
        }
        Some(Self { size, chosen, restless })
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, clippy::cast_possible_truncation, reason = "whole numbers")]
mod tests {
    use super::{BARS, BEADS, Counter, Unit};
    use crate::{Noise, Time};

    fn second(seconds: f64) -> Time {
        Time::from_milliseconds(seconds * 1000.0, "/t").unwrap()
    }

    /// Random streams with restarts, gaps and bursts: whoever looks once in every way sees each bead once, and as many as
    /// the total crosses multiples of the unit.
    #[test]
    fn beads_seen_are_what_was_counted() {
        for seed in 0..300 {
            let noise = Noise::new(seed);
            let dice = |place: i64, sides: f64| (noise.unit(place) * sides).floor();
            let (mut counter, mut at, mut raw, mut total) = (Counter::new(BEADS), 0.0, dice(-1, 1e6), 0.0);
            let unit = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0][seed as usize % 6];
            total += raw;
            counter.receive(second(at), raw, second(0.25));
            let (mut seen, mut looked, way) = (0.0, 0.0, 2.5);
            let first = total;
            let mut told = total;
            for step in 0..200 {
                let place = 4 * step;
                at += 0.05 + 2.0 * noise.unit(place);
                let added = dice(place + 1, 30.0 * unit);
                let anew = noise.unit(place + 2) < 0.05 && added < raw;
                raw = if anew { added } else { raw + added };
                total += added;
                if counter.receive(second(at), raw, second(0.25)) {
                    counter.give_unit(second(at), unit);
                    told = total;
                }
                // The display is never ahead of what is known.
                while looked + way <= at - 2.0 {
                    looked += way;
                    counter.births(second(looked), way, |birth| {
                        assert!((0.0..way).contains(&birth.age));
                        seen += 1.0;
                    });
                }
            }
            let mut rest = 0.0;
            while looked < at + way {
                looked += way;
                counter.births(second(looked), way, |_| rest += 1.0);
            }
            assert_eq!(seen + rest, (told / unit).floor() - (first / unit).floor(), "{seed}");
        }
    }

    /// A birth is at the same time however large the total is, and whenever one asks.
    #[test]
    fn a_birth_never_changes() {
        let births = |start: f64, looked: f64| {
            let mut counter = Counter::new(BEADS);
            counter.receive(second(0.0), start, Time::ZERO);
            counter.receive(second(5.0), start + 37.0, Time::ZERO);
            counter.give_unit(second(5.0), 5.0);
            let mut born = Vec::new();
            counter.births(second(looked), 10.0, |birth| born.push(((looked - birth.age) * 1e9).round()));
            born
        };
        assert_eq!(births(1e3, 5.0).len(), 7);
        assert_eq!(births(1e3, 5.0), births(1e15, 5.0));
        assert_eq!(births(1e3, 5.0), births(1e3, 6.5));
    }

    #[test]
    fn a_total_beyond_what_is_exact_keeps_its_multiples() {
        let mut counter = Counter::new(BEADS);
        let mut births = 0;
        for step in 0..24 {
            let at = second(f64::from(step));
            // Each time it begins anew, with nearly all that a counter can say.
            let value = if step % 2 == 0 { 999_999_999_999_990.0 } else { 999_999_999_999_980.0 };
            counter.receive(at, value, Time::ZERO);
            counter.give_unit(at, 1e14);
            counter.births(at, 1.0, |_| births += 1);
        }
        assert!((114..=140).contains(&births), "{births}");
        assert!(counter.mean(second(22.0), second(23.0)).is_some_and(|mean| mean.rate > 0.0));
    }

    #[test]
    fn a_bar_is_the_mean_of_what_covers_it() {
        let mut counter = Counter::new(BARS);
        for (at, value) in [(0.0, 0.0), (5.0, 100.0), (6.0, 130.0)] {
            counter.receive(second(at), value, second(0.5));
        }
        let mean = |from: f64, to: f64| counter.mean(second(from), second(to));
        assert!(mean(1.0, 2.0).is_some_and(|mean| (mean.rate - 20.0).abs() < 1e-9 && mean.joined));
        assert!(
            mean(4.5, 5.5)
                .is_some_and(|mean| (mean.rate - 25.0).abs() < 1e-9 && !mean.joined && mean.known == second(6.0))
        );
        assert_eq!((mean(5.5, 6.5), mean(-1.0, 0.5)), (None, None));
    }

    #[test]
    fn the_unit_is_the_smallest_that_makes_four_births_a_second() {
        let of = [0.0, 4.0, 4.1, 8.1, 20.1, 1240.0, 3e9].map(Unit::of);
        assert_eq!(of, [1.0, 1.0, 2.0, 5.0, 10.0, 500.0, 1e9]);
    }

    #[test]
    fn the_unit_changes_after_ten_restless_seconds_or_in_a_crowd() {
        let mut unit = Unit::new();
        let mut look = |at: f64, rate: f64| {
            unit.look(second(at), rate);
            unit.size
        };
        assert_eq!([look(0.0, 900.0), look(0.0, 1240.0)], [500.0, 500.0], "the last of one time decides");
        assert_eq!([look(5.0, 2450.0), look(14.9, 2450.0), look(15.0, 2450.0)], [500.0, 500.0, 1000.0]);
        assert_eq!([look(20.0, 1100.0), look(25.0, 1500.0), look(35.0, 1100.0)], [1000.0; 3], "calm in between");
        assert_eq!(look(36.0, 6100.0), 2000.0, "at once");
    }
}
