//! How many requests a bead stands for.

use crate::{
    Time,
    element::{Keeper, Reader},
};

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
        for step in 0..60 {
            if rate / size <= MOST_BIRTHS {
                break;
            }
            size *= if step % 3 == 1 { 2.5 } else { 2.0 };
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
#[expect(clippy::float_cmp, reason = "whole numbers")]
mod tests {
    use super::Unit;
    use crate::Time;

    fn second(seconds: f64) -> Time {
        Time::from_milliseconds(seconds * 1000.0, "/t").unwrap()
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
