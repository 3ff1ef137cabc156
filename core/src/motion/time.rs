//! A point or a span of time, in whole nanoseconds.

use crate::{Error, Result, math};

/// Two of it, and three of it, still fit an i64.
const LIMIT: i64 = 1 << 61;
const PER_MILLISECOND: f64 = 1e6;

/// A point in time since an element's epoch, or a span, in whole nanoseconds: at most ±2^61, which is 73 years.
///
/// Inside the core time is an integer, so that a phase after a year of frames is as exact as after the first. A number of
/// milliseconds tells every nanosecond for 104 days, every microsecond for 73 years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time(i64);

impl Time {
    /// The epoch itself, or no time at all.
    pub const ZERO: Self = Self(0);
    /// Later than any other: to be compared, not reckoned with.
    pub(crate) const NEVER: Self = Self(i64::MAX);

    /// `milliseconds` at `path`, rounded once to the nearest nanosecond, halves away from zero.
    ///
    /// # Errors
    /// `argument.invalid` where it is no finite number or lies beyond ±2,305,843,009,213.693952 ms (2^61 ns, 73 years).
    ///
    /// # Examples
    /// ```
    /// use azora_core::Time;
    ///
    /// assert_eq!(Time::from_milliseconds(16.6666666, "/t")?.nanoseconds(), 16_666_667);
    /// assert_eq!(Time::from_milliseconds(f64::NAN, "/t").unwrap_err().code, "argument.invalid");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn from_milliseconds(milliseconds: f64, path: &str) -> Result<Self> {
        let nanoseconds = (milliseconds * PER_MILLISECOND).round();
        #[expect(clippy::cast_precision_loss, reason = "its last bits are 0")]
        if nanoseconds.is_nan() || nanoseconds.abs() > LIMIT as f64 {
            let reason = "An element lives for 73 years; give a finite number between -2305843009213.694 and 2305843009213.694, in \
                          milliseconds since its epoch.";
            return Err(Error::argument(path, reason.to_owned()));
        }
        #[expect(clippy::cast_possible_truncation, reason = "a whole number within the limit")]
        Ok(Self(nanoseconds as i64))
    }

    /// Whole nanoseconds; what lies beyond ±2^61 becomes the nearest that does not.
    #[inline(never)]
    pub const fn from_nanoseconds(nanoseconds: i64) -> Self {
        match nanoseconds {
            LIMIT.. => Self(LIMIT),
            inside if inside < -LIMIT => Self(-LIMIT),
            inside => Self(inside),
        }
    }

    /// In nanoseconds.
    pub const fn nanoseconds(self) -> i64 {
        self.0
    }

    /// In milliseconds, as near as an f64 tells it.
    pub fn to_milliseconds(self) -> f64 {
        self.as_f64() / PER_MILLISECOND
    }

    /// In seconds.
    pub(crate) fn seconds(self) -> f64 {
        self.as_f64() / 1e9
    }

    #[expect(clippy::cast_precision_loss, reason = "to the nearest of what an f64 tells; exact for 104 days")]
    fn as_f64(self) -> f64 {
        self.0 as f64
    }

    /// The span from `earlier` to here, within the limits of time.
    pub(crate) const fn since(self, earlier: Self) -> Self {
        Self::from_nanoseconds(self.0 - earlier.0)
    }

    /// `span` later.
    pub(crate) const fn after(self, span: Self) -> Self {
        Self::from_nanoseconds(self.0 + span.0)
    }

    /// The time into the `period` that is running; itself where that has no length.
    pub(crate) const fn within(self, period: Self) -> Self {
        Self(math::beyond(self.0, period.0))
    }

    /// The share of the `period` that is running which has passed, from 0 to below 1, before the epoch too; 0 where the
    /// period has no length.
    ///
    /// Whole periods are taken off in integers, so that it is as exact after a month as after a second.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Time;
    ///
    /// let period = Time::from_milliseconds(4000.0, "/period")?;
    /// let at = |milliseconds| Time::from_milliseconds(milliseconds, "/t").map(|time| (time.turns(period), time.phase(period)));
    /// assert_eq!((at(9000.0)?, at(-1000.0)?), ((2, 0.25), (-1, 0.75)));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn phase(self, period: Self) -> f64 {
        self.within(period).share(Self(period.0.abs()))
    }

    /// How many whole periods have passed since the epoch, below 0 before it; 0 where the period has no length.
    pub const fn turns(self, period: Self) -> i64 {
        match self.0.checked_div_euclid(period.0.abs()) {
            Some(turns) => turns,
            None => 0,
        }
    }

    /// The share that this span is of `whole`; 0 of none.
    pub(crate) fn share(self, whole: Self) -> f64 {
        if whole.0 == 0 { 0.0 } else { self.as_f64() / whole.as_f64() }
    }
}

#[cfg(test)]
mod tests {
    use super::Time;

    #[test]
    fn what_is_no_time_is_refused() {
        for milliseconds in [f64::NAN, f64::INFINITY, -f64::INFINITY, 2_305_843_009_213.7, -1e300] {
            assert_eq!(Time::from_milliseconds(milliseconds, "/t").unwrap_err().code, "argument.invalid");
        }
    }

    #[test]
    fn the_ends_of_time_are_held() {
        let (end, begin) = (Time(1 << 61), Time(-(1 << 61)));
        assert_eq!((end.after(end), begin.since(end)), (end, begin));
        assert_eq!((Time::from_nanoseconds(i64::MAX), Time::from_nanoseconds(i64::MIN)), (end, begin));
    }

    #[test]
    fn a_phase_is_as_exact_after_a_year() {
        let (day, period) = (86_400_000.0, Time::from_milliseconds(12_000.0, "/period").unwrap());
        let at = |days: f64| Time::from_milliseconds(days * day + 1_234.5, "/t").unwrap().phase(period);
        assert_eq!(at(0.0).to_bits(), at(365.0).to_bits());
    }
}
