//! When each target was scraped last.

use std::collections::BTreeMap;

use super::{MOST_SERIES, Pace};

/// The time of the newest sample, by a key of the target and of what it was asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sources(pub(super) BTreeMap<u64, f64>);

impl Sources {
    /// Whether a target was watched up to a time: what it says then has happened since it was scraped before.
    pub(super) fn watched(&self, source: u64, at: f64, pace: &Pace) -> bool {
        self.0.get(&source).is_some_and(|last| *last < at && !pace.is_stale(at - last))
    }

    /// Takes in the newest times of a tick, and gives how far they are from those before.
    pub(super) fn take(&mut self, newest: BTreeMap<u64, f64>) -> Vec<f64> {
        let span = |(source, at): (u64, f64)| {
            let last = self.0.get(&source).copied();
            let is_news = last.map_or(self.0.len() < MOST_SERIES, |last| last < at);
            is_news.then(|| self.0.insert(source, at));
            last.map(|last| at - last).filter(|span| *span > 0.0)
        };
        newest.into_iter().filter_map(span).collect()
    }

    /// Forgets those without a sample since a time.
    pub(super) fn forget(&mut self, since: f64) {
        self.0.retain(|_, at| *at >= since);
    }
}
