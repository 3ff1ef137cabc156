//! Sums over what now is compared with.

use super::window::{BUCKETS, MEANS, Span};
use crate::metrics::recipe::PastKind;

/// Milliseconds of a slot: five minutes, and an hour of the day.
const SHORT: f64 = 300_000.0;
const HOUR: f64 = 3_600_000.0;
/// What an earlier day weighs of the next: of 28 days about two thirds of the whole.
const FADE: f64 = 1.0 - 1.0 / 28.0;
/// Standard deviations from the mean to the 95th percentile of normal numbers.
const P95: f64 = 1.644_853_626_951_472_7;

/// Sums over a slot.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Slot {
    pub(super) seconds: f64,
    pub(super) requests: f64,
    pub(super) errors: f64,
    /// Squares of errors a second, over time.
    squares: f64,
    pub(super) buckets: [f64; BUCKETS],
    pub(super) means: [[f64; 2]; MEANS],
}

impl Slot {
    pub(super) fn numbers_mut(&mut self) -> impl Iterator<Item = &mut f64> {
        let plain = [&mut self.seconds, &mut self.requests, &mut self.errors, &mut self.squares];
        plain.into_iter().chain(&mut self.buckets).chain(self.means.iter_mut().flatten())
    }

    fn numbers(&self) -> impl Iterator<Item = f64> {
        let plain = [self.seconds, self.requests, self.errors, self.squares];
        plain.into_iter().chain(self.buckets).chain(self.means.into_iter().flatten())
    }

    fn add(&mut self, other: &Self, share: f64) {
        self.numbers_mut().zip(other.numbers()).for_each(|(sum, number)| *sum = *sum * share + number);
    }

    /// The 95th percentile of errors a second, as if they were normal: the mean and 1.645 standard deviations.
    pub(super) fn errors_p95(&self) -> f64 {
        let mean = self.errors / self.seconds;
        mean + P95 * (self.squares / self.seconds - mean * mean).max(0.0).sqrt()
    }
}

/// Slots of the last hour or of the hours of a day, and the one that is filled now.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Past {
    kind: PastKind,
    pub(super) slots: Vec<Slot>,
    pub(super) open: Slot,
    /// Which slot is open, counted from 1970.
    pub(super) turn: f64,
}

impl Past {
    pub(super) fn new(kind: PastKind) -> Self {
        let slots = if kind == PastKind::Hour { 12 } else { 24 };
        Self { kind, slots: vec![Slot::default(); slots], open: Slot::default(), turn: 0.0 }
    }

    fn length(&self) -> f64 {
        if self.kind == PastKind::Hour { SHORT } else { HOUR }
    }

    /// The place of a turn among the slots.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a remainder of a few")]
    fn place(&self, turn: f64) -> usize {
        let count = if self.kind == PastKind::Hour { 12.0 } else { 24.0 };
        (turn - (turn / count).floor() * count) as usize
    }

    /// Adds a stretch that is past.
    pub(super) fn add(&mut self, span: &Span) {
        let turn = (span.at / self.length()).floor();
        if turn > self.turn {
            let place = self.place(self.turn);
            let share = if self.kind == PastKind::Hour { 0.0 } else { FADE };
            let open = core::mem::take(&mut self.open);
            if let Some(slot) = self.slots.get_mut(place) {
                slot.add(&open, share);
            }
            // Slots of the hour in which nothing was measured are empty.
            let missed = if self.kind == PastKind::Hour { (turn - self.turn - 1.0).clamp(0.0, 12.0) } else { 0.0 };
            for step in 1..=12_u8 {
                let place = self.place(self.turn + f64::from(step));
                if f64::from(step) <= missed
                    && let Some(slot) = self.slots.get_mut(place)
                {
                    *slot = Slot::default();
                }
            }
            self.turn = turn;
        }
        let rate = if span.seconds > 0.0 { span.errors / span.seconds } else { 0.0 };
        let (buckets, means) = (span.buckets, span.means);
        let squares = rate * rate * span.seconds;
        let slot =
            Slot { seconds: span.seconds, requests: span.requests, errors: span.errors, squares, buckets, means };
        self.open.add(&slot, 1.0);
    }

    /// What a time is compared with, and which turn that is; none before there is a minute of it, or ten of an hour of the day.
    pub(super) fn slot(&self, at: f64) -> Option<(f64, Slot)> {
        if self.kind == PastKind::SameHour {
            let turn = (at / HOUR).floor();
            let slot = self.slots.get(self.place(turn)).filter(|slot| slot.seconds >= 600.0)?;
            return Some((turn, *slot));
        }
        let mut sum = self.open;
        for slot in &self.slots {
            sum.add(slot, 1.0);
        }
        (sum.seconds >= 60.0).then_some((self.turn, sum))
    }
}
