//! What may change, but not too often.

use crate::Time;

/// Something that follows what it is told, and then keeps what it shows for a while: whatever storm of news comes, what is
/// drawn changes at most once in that while, and always ends at the last of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Held<T> {
    /// What is shown, what was shown before, and since when.
    pub(super) shown: T,
    pub(super) before: T,
    pub(super) since: Time,
    /// From when on it may change.
    pub(super) free: Time,
    /// What was told last, and when.
    pub(super) told: T,
    pub(super) told_at: Time,
}

impl<T: Copy + PartialEq> Held<T> {
    /// Something that has always been so.
    pub(super) const fn new(shown: T) -> Self {
        let always = Time::from_nanoseconds(i64::MIN);
        Self { shown, before: shown, since: always, free: always, told: shown, told_at: always }
    }

    pub(super) const fn tell(&mut self, at: Time, told: T) {
        (self.told, self.told_at) = (told, at);
    }

    /// When what it was told will show, if it differs from what is shown.
    pub(super) fn due(&self) -> Time {
        if self.told == self.shown { Time::NEVER } else { self.told_at.max(self.free) }
    }

    /// From `at` on it shows `next`, and that for `hold` at least.
    pub(super) const fn show(&mut self, at: Time, next: T, hold: Time) {
        (self.before, self.shown) = (self.shown, next);
        (self.since, self.free) = (at, at.after(hold));
    }
}
