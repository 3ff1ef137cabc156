//! A counter as it was scraped: what only grows, until it begins anew.

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
/// No stretch adds more: it is the most that a counter can say, however often it begins anew. So what is taken off at the end of
/// each stretch is enough.
const STRETCH: f64 = TAKEN;

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
    /// The oldest first, and no more than there is room for.
    samples: Vec<Sample>,
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
        Self { samples: Vec::with_capacity(most), most, raw: 0.0, total: 0.0 }
    }

    /// Takes in what the counter says, 0..=1e15, and says whether a stretch has come to an end by it.
    ///
    /// One that says less than before began anew, and has added as much as it says since. Samples nearer to the last one
    /// than `apart` only add up: what they say is part of the stretch to the next one.
    pub(super) fn receive(&mut self, at: Time, value: f64, apart: Time) -> bool {
        let Some(last) = self.samples.last() else {
            (self.raw, self.total) = (value, value);
            self.samples.push(Sample { at, total: value, unit: 0.0 });
            return false;
        };
        let added = if value < self.raw { value } else { value - self.raw };
        self.total = (self.total + added).min(last.total + STRETCH);
        self.raw = value;
        if at.since(last.at) < apart {
            return false;
        }
        if self.samples.len() >= self.most {
            self.samples.remove(0);
        }
        self.samples.push(Sample { at, total: self.total, unit: 0.0 });
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
        if let Some(last) = self.samples.last_mut().filter(|last| last.at == at) {
            last.unit = unit;
        }
    }

    /// When the last stretch ended.
    pub(super) fn last(&self) -> Option<Time> {
        self.samples.last().map(|last| last.at)
    }

    /// How much it added a second over its last stretch, and how long that was.
    pub(super) fn rate(&self) -> Option<(f64, Time)> {
        let [.., from, to] = &*self.samples else { return None };
        let span = to.at.since(from.at);
        Some(((to.total - from.total) / span.seconds(), span))
    }

    /// The beads that are on a way of so many seconds at a time, each once.
    ///
    /// The total crosses whole multiples of the unit, so that as many beads are born in a stretch as fit between the
    /// multiples; distances are taken within a unit, so that a large total makes no bead inexact.
    pub(super) fn births(&self, time: Time, way: f64, mut each: impl FnMut(Birth)) {
        for stretch in self.samples.windows(2) {
            let [from, to] = stretch else { continue };
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
            // The oldest may be as far below as all stretches together.
            let is_near = total.abs() <= 200.0 * TAKEN;
            if self.samples.len() == self.most || !self.samples.last().is_none_or(follows) || !is_near {
                return None;
            }
            self.samples.push(Sample { at, total, unit });
        }
        (self.raw, self.total) = (reader.number()?, reader.number()?);
        let last = self.samples.last().map_or(0.0, |last| last.total);
        // What was taken off was rounded.
        let is_next = (last..=last + STRETCH + 8.0).contains(&self.total) && (0.0..=TAKEN).contains(&self.raw);
        is_next.then_some(())
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

#[cfg(test)]
#[expect(clippy::float_cmp, clippy::cast_possible_truncation, reason = "whole numbers")]
mod tests {
    use super::{BARS, BEADS, Counter, LARGEST, STRETCH};
    use crate::{
        Noise, Time,
        element::{Keeper, Reader},
    };

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

    /// Resets in a row within one stretch, and stretches of nothing but resets: what is kept can be read again, and totals stay
    /// where doubles tell halves.
    #[test]
    fn resets_in_a_row_are_kept_and_read_again() {
        for (most, apart) in [(BEADS, 10.0), (BEADS, 0.5), (BARS, 10.0), (BARS, 0.5)] {
            let mut counter = Counter::new(most);
            for step in 0..400 {
                let value = if step % 2 == 0 { 999_999_999_999_990.0 } else { 999_999_999_999_980.0 };
                let at = second(f64::from(step) / 2.0);
                if counter.receive(at, value, second(apart)) && most == BEADS {
                    counter.give_unit(at, 1e15);
                }
                assert!(counter.total <= LARGEST + STRETCH);
                let mut keeper = Keeper::new(&[]);
                counter.keep(&mut keeper);
                let bytes = keeper.bytes();
                let mut again = Counter::new(most);
                again.restore(&mut Reader::new(&bytes, &[]).unwrap()).expect("it was kept");
                assert_eq!(again, counter);
            }
        }
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
}
