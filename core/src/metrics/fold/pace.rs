//! How far apart scrapes are.

use crate::{element::engine::INTERVALS, metrics::health::is_stale};

/// Milliseconds between scrapes before any distance was seen, as most servers are set.
const USUAL: f64 = 15_000.0;
/// Distances that are remembered.
pub(super) const MOST: usize = 5;

/// The distance of scrapes, as the recipe says or as samples of the same target show.
///
/// It is the median of the last five, so that two fetches in a row, a missed scrape or an outage change nothing, and a new
/// distance counts once it came three times. What is assumed at first counts as one of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pace {
    is_fixed: bool,
    pub(super) interval: f64,
    pub(super) spans: Vec<f64>,
}

impl Pace {
    pub(super) fn new(fixed: Option<f64>) -> Self {
        Self { is_fixed: fixed.is_some(), interval: fixed.unwrap_or(USUAL), spans: vec![USUAL] }
    }

    /// The distance, if it is more than assumed.
    pub(super) fn known(&self) -> Option<f64> {
        (self.is_fixed || self.spans.len() > 2).then_some(self.interval)
    }

    /// Takes in the distances that samples of a tick have from those before, each of another target.
    pub(super) fn learn(&mut self, mut spans: Vec<f64>) {
        spans.sort_by(f64::total_cmp);
        let Some(span) = spans.get(spans.len() / 2).copied().filter(|_| !self.is_fixed) else { return };
        if self.spans.len() >= MOST {
            self.spans.remove(0);
        }
        self.spans.push(span.clamp(*INTERVALS.start(), *INTERVALS.end()));
        spans.clone_from(&self.spans);
        spans.sort_by(f64::total_cmp);
        let (lower, upper) = (spans.get((spans.len() - 1) / 2).copied(), spans.get(spans.len() / 2).copied());
        // Of two in the middle, the one nearer to what it was.
        let far = |span: f64| (span - self.interval).abs();
        self.interval = lower
            .into_iter()
            .chain(upper)
            .reduce(|one, other| if far(other) < far(one) { other } else { one })
            .unwrap_or(self.interval);
    }

    /// Whether what is so old is no longer known, and whether so long a time without samples is a gap.
    pub(super) fn is_stale(&self, age: f64) -> bool {
        is_stale(age, self.interval)
    }
}
