//! What is shown of a thing that changes: one value, or a fade from the one before.

use crate::Time;

/// A value that gives way to the next by a fade, one change at a time.
///
/// However often it is told to change, nothing begins before the last change has stood for `hold`; then the newest wish is
/// granted. So a storm of events shows no more than one change in each such span. It is a fold of events: what it shows
/// depends on no frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shown<T> {
    pub(super) before: T,
    pub(super) now: T,
    /// When `now` came; none where it was there from the beginning.
    since: Option<Time>,
    /// What `now` becomes once it has stood long enough.
    next: T,
    hold: Time,
}

impl<T: Copy + PartialEq> Shown<T> {
    /// `value` from the beginning; `hold` is as long as the fade at least.
    pub(super) const fn new(value: T, hold: Time) -> Self {
        Self { before: value, now: value, since: None, next: value, hold }
    }

    /// Asks for a value; at the epoch it is there at once, since nothing was seen before.
    pub(super) fn turn(&mut self, at: Time, value: T) {
        if at <= Time::ZERO {
            *self = Self::new(value, self.hold);
            return;
        }
        *self = self.at(at);
        self.next = value;
        if self.since == Some(at) {
            // Of what is told at one time, the last counts.
            self.now = value;
        } else if value != self.now && self.since.is_none_or(|since| at >= since.after(self.hold)) {
            self.grant(at);
        }
    }

    /// Changes at once, however short the last change has stood; for what can't wait.
    pub(super) fn force(&mut self, at: Time, value: T) {
        *self = self.at(at);
        self.next = value;
        if value != self.now {
            self.grant(at);
        }
    }

    fn grant(&mut self, at: Time) {
        (self.before, self.now, self.since) = (self.now, self.next, Some(at));
    }

    /// What it has become at a time.
    pub(super) fn at(&self, at: Time) -> Self {
        let mut shown = *self;
        if let Some(due) = self.since.map(|since| since.after(self.hold)).filter(|due| at >= *due)
            && shown.next != shown.now
        {
            shown.grant(due);
        }
        shown
    }

    /// How far `before` has given way to `now`, 0..=1, over so long a fade.
    pub(super) fn share(&self, at: Time, fade: Time) -> f64 {
        match self.since {
            Some(since) if self.before != self.now => at.since(since).share(fade).clamp(0.0, 1.0),
            _ => 1.0,
        }
    }

    /// How much of what is seen answers to a question: 1 where both values do, in between while one gives way to the other.
    pub(super) fn weight(&self, share: f64, is: impl Fn(T) -> bool) -> f64 {
        (if is(self.now) { share } else { 0.0 }) + (if is(self.before) { 1.0 - share } else { 0.0 })
    }

    /// Until when it stays as it is: none for ever, `at` itself while it fades.
    pub(super) fn until(&self, at: Time, fade: Time) -> Option<Time> {
        if self.share(at, fade) < 1.0 {
            return Some(at);
        }
        self.since.filter(|_| self.next != self.now).map(|since| since.after(self.hold))
    }

    /// Its parts, to be kept and to be made anew of.
    pub(super) fn parts(&self) -> ([T; 3], Option<Time>) {
        ([self.before, self.now, self.next], self.since)
    }

    /// Made anew of its parts.
    pub(super) fn again(&self, [before, now, next]: [T; 3], since: Option<Time>) -> Self {
        Self { before, now, since, next, hold: self.hold }
    }
}

#[cfg(test)]
mod tests {
    use super::Shown;
    use crate::Time;

    const HOLD: Time = Time::from_nanoseconds(5_000_000_000);
    const FADE: Time = Time::from_nanoseconds(1_200_000_000);

    fn second(second: i64) -> Time {
        Time::from_nanoseconds(second * 1_000_000_000)
    }

    #[test]
    fn it_stands_for_its_hold_and_then_takes_the_newest_wish() {
        let mut shown = Shown::new('a', HOLD);
        shown.turn(second(1), 'b');
        shown.turn(second(2), 'c');
        shown.turn(second(3), 'd');
        let seen = |at: i64| (shown.at(second(at)).before, shown.at(second(at)).now);
        assert_eq!((seen(2), seen(5), seen(6), seen(99)), (('a', 'b'), ('a', 'b'), ('b', 'd'), ('b', 'd')));
        assert_eq!(shown.until(second(3), FADE), Some(second(6)));
        shown.turn(second(4), 'b');
        assert_eq!(shown.at(second(99)).now, 'b', "a wish taken back");
    }

    #[test]
    fn of_what_is_told_at_one_time_the_last_counts() {
        let mut shown = Shown::new('a', HOLD);
        shown.turn(second(1), 'b');
        shown.turn(second(1), 'c');
        assert_eq!((shown.at(second(1)).before, shown.at(second(2)).now), ('a', 'c'));
    }

    #[test]
    fn frames_change_nothing() {
        let mut asked = Shown::new(0, HOLD);
        let mut unasked = asked;
        for step in 1..40 {
            let _ = asked.at(second(step));
            asked = asked.at(second(step));
            asked.turn(second(step), step / 3);
            unasked.turn(second(step), step / 3);
            assert_eq!(asked, unasked);
        }
    }

    #[test]
    fn what_is_told_at_the_epoch_was_always_so() {
        let mut shown = Shown::new(1, HOLD);
        shown.turn(Time::ZERO, 2);
        assert_eq!((shown.before, shown.now, shown.share(Time::ZERO, FADE).to_bits()), (2, 2, 1.0_f64.to_bits()));
    }
}
