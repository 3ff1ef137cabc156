//! What counters have added.

use std::collections::BTreeMap;

use super::{
    Chosen, GROUPS, MetricFold,
    bounds::{BUCKETS, Fit},
    put,
    role::{self, Role},
};

/// What samples of one tick have added.
#[derive(Default)]
pub(super) struct Added {
    /// What requests and errors of each group were when they were seen first.
    pub(super) begun: [[f64; 2]; GROUPS],
    /// How many there were of each group since the sample before.
    pub(super) counted: [[f64; 2]; GROUPS],
    /// Those of the whole of which it is known when they were: not those of a gap.
    pub(super) recent: [f64; 2],
    pub(super) buckets: [[f64; BUCKETS]; GROUPS],
    /// The newest sample of a counter, and of each source.
    pub(super) at: Option<f64>,
    pub(super) sources: BTreeMap<u64, f64>,
}

impl MetricFold {
    /// Adds up what counters have added since their last samples.
    pub(super) fn count(&mut self, chosen: &[Chosen], added: &mut Added) {
        let target = self.target();
        let fit = self.bounds.look(chosen, target, &self.pace);
        if fit.anew {
            self.window.forget_latency();
            self.past.forget_latency();
        }
        // What begins now says at first where its count begins.
        let begins = self.groups.map(|group| group.requests_at.is_none());
        for one in chosen.iter().filter(|one| one.role.counts()) {
            self.count_one(one, &fit, begins, added);
        }
    }

    fn count_one(&mut self, one: &Chosen, fit: &Fit, begins: [bool; GROUPS], added: &mut Added) {
        let Role { bound, requests, errors, latency, .. } = one.role;
        let fits = latency != 0 && fit.targets.contains(&one.target);
        let bucket = bound.filter(|_| fits).and_then(|bound| self.bounds.place(bound));
        if bucket.is_none() && requests | errors == 0 {
            return;
        }
        let Some(increase) = self.series.take(one.key, one.value, one.at) else { return };
        // A series that appears while its target is watched began at nothing since the scrape before.
        let since = |watched: bool| increase.or_else(|| watched.then_some(one.value.max(0.0)));
        let mut watched = |source: u64| {
            let newest = added.sources.entry(source).or_insert(one.at);
            *newest = newest.max(one.at);
            self.sources.watched(source, one.at, &self.pace)
        };
        added.at = Some(added.at.map_or(one.at, |at| at.max(one.at)));
        if let Some(bucket) = bucket {
            // Buckets are only comparable where all of a target have come before.
            let is_recent = watched(role::mixed(one.target ^ self.bounds.digest()));
            let increase = since(is_recent).filter(|_| is_recent).unwrap_or_default();
            for (place, group) in self.groups.iter_mut().enumerate().filter(|(place, _)| latency >> place & 1 == 1) {
                if group.latency_at.is_some_and(|last| self.pace.is_stale(one.at - last)) {
                    group.apdex = None;
                }
                group.latency_at = Some(group.latency_at.map_or(one.at, |last| last.max(one.at)));
                put(&mut added.buckets, place, |buckets| put(buckets, bucket, |sum| *sum += increase));
            }
        }
        if requests | errors == 0 {
            return;
        }
        let is_recent = watched(one.target);
        let since = since(is_recent);
        for (place, (group, begins)) in self.groups.iter_mut().zip(begins).enumerate() {
            let is_in = [requests, errors].map(|mask| mask >> place & 1 == 1);
            let [is_request, _] = is_in;
            if is_request {
                group.requests_at = Some(group.requests_at.map_or(one.at, |last| last.max(one.at)));
                group.measured |= since.is_some();
            }
            let sums = if since.is_some() { &mut added.counted } else { &mut added.begun };
            let Some(value) = since.or_else(|| begins.then_some(one.value)) else { continue };
            put(sums, place, |sums| *sums = more(*sums, is_in, value));
            if place == 0 && is_recent && since.is_some() {
                added.recent = more(added.recent, is_in, value);
            }
        }
    }
}

/// Requests and errors, and what is one or both of them besides.
fn more([requests, errors]: [f64; 2], [is_request, is_error]: [bool; 2], value: f64) -> [f64; 2] {
    [requests + if is_request { value } else { 0.0 }, errors + if is_error { value } else { 0.0 }]
}
