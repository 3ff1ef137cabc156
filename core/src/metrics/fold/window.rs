//! Sums over what counts as now.

use std::collections::VecDeque;

use super::{GROUPS, bounds::BUCKETS, put};

/// What is averaged over time: the health of five pillars, the error budget, the uptime.
pub(super) const MEANS: usize = 7;
/// Spans that make up a window.
const SPANS: f64 = 4.0;
/// The share of a window that is enough.
const ENOUGH: f64 = 0.99;

/// Sums over a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Span {
    /// When it ended.
    pub(super) at: f64,
    pub(super) seconds: f64,
    pub(super) requests: f64,
    pub(super) errors: f64,
    /// Of the whole, cumulative.
    pub(super) buckets: [f64; BUCKETS],
    /// Of each group: how many waited up to the target, up to four times as long, and at all.
    pub(super) waited: [[f64; 3]; GROUPS],
    /// Sums over time, and the seconds in which they were known.
    pub(super) means: [[f64; 2]; MEANS],
}

impl Span {
    pub(super) fn add(&mut self, other: &Self) {
        self.at = self.at.max(other.at);
        self.numbers_mut().zip(other.numbers()).for_each(|(sum, number)| *sum += number);
    }

    /// All but the time.
    pub(super) fn numbers(&self) -> impl Iterator<Item = f64> {
        let plain = [self.seconds, self.requests, self.errors];
        plain
            .into_iter()
            .chain(self.buckets)
            .chain(self.waited.into_iter().flatten())
            .chain(self.means.into_iter().flatten())
    }

    pub(super) fn numbers_mut(&mut self) -> impl Iterator<Item = &mut f64> {
        let plain = [&mut self.seconds, &mut self.requests, &mut self.errors];
        let groups = self.waited.iter_mut().flatten().chain(self.means.iter_mut().flatten());
        plain.into_iter().chain(&mut self.buckets).chain(groups)
    }
}

/// The last stretches, which together are about as long as the window once there was that much.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Window {
    seconds: f64,
    pub(super) spans: VecDeque<Span>,
}

impl Window {
    pub(super) fn new(milliseconds: f64) -> Self {
        Self { seconds: milliseconds / 1000.0, spans: VecDeque::new() }
    }

    /// Adds a stretch and gives those that are past by it.
    ///
    /// Short ones are added up until they are about a quarter of the window, so that there are eight at most. Scrapes are
    /// never quite on time: of the window a hundredth may be missing.
    pub(super) fn push(&mut self, span: &Span) -> Vec<Span> {
        match self.spans.back_mut().filter(|last| last.seconds + span.seconds / 2.0 <= self.seconds / SPANS) {
            Some(last) => last.add(span),
            None => self.spans.push_back(*span),
        }
        let mut past = Vec::new();
        let mut length: f64 = self.spans.iter().map(|span| span.seconds).sum();
        while let Some(first) = self.spans.front().filter(|first| length - first.seconds >= ENOUGH * self.seconds) {
            length -= first.seconds;
            past.extend(self.spans.pop_front());
        }
        past
    }

    /// After a gap nothing of it is now; gives what is past by it.
    pub(super) fn clear(&mut self) -> impl Iterator<Item = Span> {
        core::mem::take(&mut self.spans).into_iter()
    }

    /// Forgets latencies, of which others are counted from now on.
    pub(super) fn forget_latency(&mut self) {
        for span in &mut self.spans {
            (span.buckets, span.waited) = ([0.0; BUCKETS], [[0.0; 3]; GROUPS]);
        }
    }

    /// Adds what was known over the last seconds to the newest stretch.
    pub(super) fn remember(&mut self, known: [Option<f64>; MEANS], seconds: f64) {
        let Some(last) = self.spans.back_mut() else { return };
        for (place, known) in known.iter().enumerate() {
            if let Some(known) = known {
                put(&mut last.means, place, |[sum, time]| (*sum, *time) = (*sum + known * seconds, *time + seconds));
            }
        }
    }

    pub(super) fn sum(&self) -> Span {
        self.spans.iter().fold(Span::default(), |mut sum, span| {
            sum.add(span);
            sum
        })
    }
}
