//! What is shown of a thing that changes: one value, or a fade from the one before.

use crate::Time;

/// How long things stand at least, and how long they fade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Calm {
    /// At least as long as the fade.
    pub(super) hold: Time,
    pub(super) fade: Time,
}

/// A value that gives way to the next by a fade, one change at a time.
///
/// However often it is told to change, nothing begins before the last change has stood for its time; then the newest wish
/// is granted. So a storm of events shows no more than one change in each such span, and no fade is cut short. It is a fold
/// of events: what it shows depends on no frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shown<T> {
    pub(super) before: T,
    pub(super) now: T,
    /// When `now` came; none where it was there from the beginning.
    since: Option<Time>,
    /// What `now` becomes, and not before when.
    next: T,
    due: Time,
    calm: Calm,
}

impl<T: Copy + PartialEq> Shown<T> {
    /// `value` from the beginning.
    pub(super) const fn new(value: T, calm: Calm) -> Self {
        Self { before: value, now: value, since: None, next: value, due: Time::ZERO, calm }
    }

    /// Asks for a value; at the epoch it is there at once, since nothing was seen before.
    pub(super) fn turn(&mut self, at: Time, value: T) {
        if at <= Time::ZERO {
            *self = Self::new(value, self.calm);
            return;
        }
        self.pass(at);
        self.next = value;
        self.due = self.due.max(at);
        if self.since == Some(at) {
            // Of what is told at one time, the last counts.
            self.now = value;
        }
        self.pass(at);
    }

    /// Asks for what can't wait so long: back where it came from at once, elsewhere as soon as no fade is cut short.
    pub(super) fn force(&mut self, at: Time, value: T) {
        self.pass(at);
        self.next = value;
        let left = self.since.map_or(Time::ZERO, |since| since.after(self.calm.fade).since(at)).max(Time::ZERO);
        if left > Time::ZERO && value == self.before && value != self.now {
            let since = at.since(left);
            (self.before, self.now, self.since, self.due) = (self.now, value, Some(since), since.after(self.calm.hold));
        } else {
            self.due = at.after(left);
            self.pass(at);
        }
    }

    /// What it has become at a time.
    pub(super) fn at(&self, at: Time) -> Self {
        let mut shown = *self;
        shown.pass(at);
        shown
    }

    fn pass(&mut self, at: Time) {
        if self.next != self.now && at >= self.due {
            (self.before, self.now, self.since) = (self.now, self.next, Some(self.due));
            self.due = self.due.after(self.calm.hold);
        }
    }

    /// How far `before` has given way to `now`, 0..=1.
    pub(super) fn share(&self, at: Time) -> f64 {
        match self.since {
            Some(since) if self.before != self.now => at.since(since).share(self.calm.fade).clamp(0.0, 1.0),
            _ => 1.0,
        }
    }

    /// How much of what is seen answers to a question: 1 where both values do, in between while one gives way to the other.
    pub(super) fn weight(&self, share: f64, is: impl Fn(T) -> bool) -> f64 {
        (if is(self.now) { share } else { 0.0 }) + (if is(self.before) { 1.0 - share } else { 0.0 })
    }

    /// Until when it stays as it is: none for ever, `at` itself while it fades.
    pub(super) fn until(&self, at: Time) -> Option<Time> {
        if self.share(at) < 1.0 { Some(at) } else { self.change() }
    }

    /// When its value changes next, if nothing more is told.
    pub(super) fn change(&self) -> Option<Time> {
        Some(self.due).filter(|_| self.next != self.now)
    }

    /// Its parts, to be kept and to be made anew of.
    pub(super) fn parts(&self) -> ([T; 3], Option<Time>, Time) {
        ([self.before, self.now, self.next], self.since, self.due)
    }

    /// Made anew of its parts.
    pub(super) fn again(&self, [before, now, next]: [T; 3], since: Option<Time>, due: Time) -> Self {
        Self { before, now, since, next, due, calm: self.calm }
    }
}

#[cfg(test)]
mod tests {
    use super::{Calm, Shown};
    use crate::Time;

    const CALM: Calm =
        Calm { hold: Time::from_nanoseconds(5_000_000_000), fade: Time::from_nanoseconds(2_000_000_000) };

    fn second(second: i64) -> Time {
        Time::from_nanoseconds(second * 1_000_000_000)
    }

    #[test]
    fn it_stands_for_its_hold_and_then_takes_the_newest_wish() {
        let mut shown = Shown::new('a', CALM);
        shown.turn(second(1), 'b');
        shown.turn(second(2), 'c');
        shown.turn(second(3), 'd');
        let seen = |at: i64| (shown.at(second(at)).before, shown.at(second(at)).now);
        assert_eq!((seen(2), seen(5), seen(6), seen(99)), (('a', 'b'), ('a', 'b'), ('b', 'd'), ('b', 'd')));
        assert_eq!(shown.until(second(3)), Some(second(6)));
        shown.turn(second(4), 'b');
        assert_eq!(shown.at(second(99)).now, 'b', "a wish taken back");
    }

    #[test]
    fn of_what_is_told_at_one_time_the_last_counts() {
        let mut shown = Shown::new('a', CALM);
        shown.turn(second(1), 'b');
        shown.turn(second(1), 'c');
        assert_eq!((shown.at(second(1)).before, shown.at(second(2)).now), ('a', 'c'));
    }

    /// What can't wait goes back through the fade that is under way, or waits for its end: nothing jumps.
    #[test]
    fn what_is_forced_cuts_no_fade_short() {
        let half = second(1).after(Time::from_nanoseconds(500_000_000));
        let mut back = Shown::new('a', CALM);
        back.turn(second(1), 'b');
        back.force(half, 'a');
        let shares = |shown: &Shown<char>, at: Time| {
            (shown.at(at).weight(shown.at(at).share(at), |it| it == 'b') * 4.0, shown.at(at).now)
        };
        assert_eq!((shares(&back, half), shares(&back, second(2))), ((1.0, 'a'), (0.0, 'a')));
        let mut on = Shown::new('a', CALM);
        on.turn(second(1), 'b');
        on.force(half, 'c');
        assert_eq!((shares(&on, half), shares(&on, second(3)), on.at(second(3)).now), ((1.0, 'b'), (4.0, 'c'), 'c'));
        let mut later = on.at(second(6));
        later.force(second(6), 'd');
        assert_eq!((later.before, later.now), ('c', 'd'));
    }

    #[test]
    fn frames_change_nothing() {
        let mut asked = Shown::new(0, CALM);
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
        let mut shown = Shown::new(1, CALM);
        shown.turn(Time::ZERO, 2);
        assert_eq!((shown.before, shown.now, shown.share(Time::ZERO).to_bits()), (2, 2, 1.0_f64.to_bits()));
    }
}
