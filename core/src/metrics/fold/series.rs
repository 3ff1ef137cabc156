//! The last sample of each counter.

use std::collections::BTreeMap;

use crate::metrics::measure::counter_increase;

/// Value and time of the last sample, by a key of the series.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Series(pub(super) BTreeMap<u64, (f64, f64)>);

impl Series {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn knows(&self, key: u64) -> bool {
        self.0.contains_key(&key)
    }

    /// What a series has added since its last sample: none for a sample that is not newer, and within that none for the
    /// first, which has nothing before it.
    #[expect(clippy::option_option, reason = "not newer, and newer without anything before it")]
    pub(super) fn take(&mut self, key: u64, value: f64, at: f64) -> Option<Option<f64>> {
        match self.0.get_mut(&key) {
            Some((_, last)) if at <= *last => None,
            Some(slot) => {
                let increase = counter_increase(slot.0, value);
                *slot = (value, at);
                Some(Some(increase.max(0.0)))
            }
            None => {
                self.0.insert(key, (value, at));
                Some(None)
            }
        }
    }

    /// Forgets those without a sample since a time.
    pub(super) fn forget(&mut self, since: f64) {
        self.0.retain(|_, (_, at)| *at >= since);
    }
}
