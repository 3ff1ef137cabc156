//! Sums over what now is compared with.

use super::{
    bounds::BUCKETS,
    spread::Spread,
    window::{MEANS, Span},
};
use crate::metrics::recipe::PastKind;

/// Milliseconds of a slot: five minutes, and an hour of the day.
const SHORT: f64 = 300_000.0;
const HOUR: f64 = 3_600_000.0;
/// What an earlier day weighs of the next: of 28 days about two thirds of the whole.
const FADE: f32 = 1.0 - 1.0 / 28.0;
/// The share of the time that the errors of the past are told by.
const USUAL: f64 = 0.95;

/// Sums over a slot; of seven digits each, which are enough for what now is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Slot {
    seconds: f32,
    requests: f32,
    buckets: [f32; BUCKETS],
    means: [[f32; 2]; MEANS],
    errors: Spread,
}

impl Slot {
    #[expect(clippy::cast_possible_truncation, reason = "seven digits are enough")]
    fn of(span: &Span) -> Self {
        Self {
            seconds: span.seconds as f32,
            requests: span.requests as f32,
            buckets: span.buckets.map(|count| count as f32),
            means: span.means.map(|sums| sums.map(|sum| sum as f32)),
            errors: Spread::new(span.errors, span.seconds),
        }
    }

    pub(super) fn numbers_mut(&mut self) -> impl Iterator<Item = &mut f32> {
        let plain = [&mut self.seconds, &mut self.requests];
        let sums = self.buckets.iter_mut().chain(self.means.iter_mut().flatten());
        plain.into_iter().chain(sums).chain(self.errors.numbers_mut())
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = f32> {
        let sums = self.buckets.into_iter().chain(self.means.into_iter().flatten());
        [self.seconds, self.requests].into_iter().chain(sums).chain(self.errors.numbers())
    }

    fn add(&mut self, other: &Self, share: f32) {
        self.numbers_mut().zip(other.numbers()).for_each(|(sum, number)| *sum = *sum * share + number);
    }

    pub(super) fn seconds(&self) -> f64 {
        f64::from(self.seconds)
    }

    /// A second.
    pub(super) fn rate(&self) -> f64 {
        f64::from(self.requests) / self.seconds()
    }

    /// A second; of all seconds no more than a twentieth had more.
    pub(super) fn errors(&self) -> Option<f64> {
        self.errors.quantile(USUAL)
    }

    pub(super) fn buckets(&self) -> [f64; BUCKETS] {
        self.buckets.map(f64::from)
    }

    /// What was averaged over time, where it was known.
    pub(super) fn means(&self) -> [Option<f64>; MEANS] {
        self.means.map(|sums| sums.map(f64::from)).map(|[sum, time]| (time > 0.0).then(|| (sum / time).min(1.0)))
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
        self.open.add(&Slot::of(span), 1.0);
    }

    /// Forgets latencies, of which others are counted from now on.
    pub(super) fn forget_latency(&mut self) {
        self.slots.iter_mut().chain([&mut self.open]).for_each(|slot| slot.buckets = [0.0; BUCKETS]);
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
