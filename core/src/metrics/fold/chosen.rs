//! Samples that a recipe asks for.

use super::{
    AHEAD, FARTHEST, LARGEST, MetricFold,
    role::{self, Role},
};
use crate::metrics::family::MetricSample;

/// A sample that the recipe asks for.
pub(super) struct Chosen {
    pub(super) at: f64,
    pub(super) key: u64,
    /// Where it was scraped.
    pub(super) target: u64,
    pub(super) value: f64,
    pub(super) role: Role,
}

impl MetricFold {
    /// What a sample that was fetched at a time is to the recipe, if anything.
    pub(super) fn choose(&self, sample: &MetricSample, fetched: f64) -> Option<Chosen> {
        let role = role::role(&self.recipe, sample)?;
        let at = sample.at.unwrap_or(fetched);
        // One from the future would stop all time until it has come.
        let sound = at >= -FARTHEST && at - fetched <= AHEAD.max(self.pace.interval) && sample.value.abs() <= LARGEST;
        let (key, target) = (role::key(sample), role::target(sample));
        sound.then_some(Chosen { at, key, target, value: sample.value, role })
    }
}
