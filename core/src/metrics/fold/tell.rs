//! What an element is told.

use super::{
    MetricFold,
    past::Slot,
    role,
    window::{BUCKETS, MEANS, Span},
};
use crate::{
    ElementEvent, ElementKind,
    element::engine::{INTERVALS, LARGEST, LONGEST, NUMBERS, PILLARS},
    metrics::{
        buckets::{Bucket, bucket_quantile},
        measure::geometric_mean,
        points::along,
    },
};

/// The parts of the gem, in the order they are told.
pub(super) const STONES: [&str; 4] = ["sapphire", "emerald", "ruby", "unity"];
const QUANTILES: [f64; 3] = [0.5, 0.95, 0.99];
/// Health by what is left of an error budget: a quarter left is the end of healthy, none left that of degraded.
const BUDGET: [(f64, f64); 4] = [(-1.0, 0.0), (0.0, 0.7), (0.25, 0.9), (1.0, 1.0)];
/// Health by the share of a resource that is free: a fifth is the end of healthy, a tenth that of degraded.
const HEADROOM: [(f64, f64); 4] = [(0.0, 0.0), (0.1, 0.7), (0.2, 0.9), (0.5, 1.0)];

impl MetricFold {
    fn event(&self, at: f64, kind: &str, name: &str, value: Option<f64>) -> ElementEvent {
        ElementEvent::new((at - self.epoch).max(0.0), kind, name, value)
    }

    fn is_engine(&self) -> bool {
        self.recipe.element == ElementKind::Sankofa
    }

    /// What is wanted, before anything else.
    pub(super) fn told_once(&self, at: f64) -> Vec<ElementEvent> {
        if !self.is_engine() || self.told.iter().any(Option::is_some) {
            return Vec::new();
        }
        vec![self.event(at, "target", "", Some(self.recipe.target)), self.event(at, "slo", "", Some(self.recipe.slo))]
    }

    /// The interval, where it has changed.
    pub(super) fn told_pace(&mut self, at: f64, events: &mut Vec<ElementEvent>) {
        let Some(interval) = self.interval.filter(|_| self.is_engine()) else { return };
        let interval = interval.clamp(*INTERVALS.start(), *INTERVALS.end());
        if self.told_interval.is_none_or(|told| (interval - told).abs() > super::CHANGED * told) {
            self.told_interval = Some(interval);
            events.push(self.event(at, "interval", "", Some(interval)));
        }
    }

    /// What the counters have come to, of those that were read.
    pub(super) fn told_counts(&self, at: f64, events: &mut Vec<ElementEvent>) {
        if !self.is_engine() {
            return;
        }
        for (group, name) in self.groups.iter().zip(core::iter::once("requests").chain(PILLARS)) {
            if group.requests_at.is_some() {
                events.push(self.event(at, "count", name, Some(group.requests.clamp(0.0, LARGEST))));
            }
        }
        if let Some(whole) =
            self.groups.first().filter(|whole| whole.requests_at.is_some() && self.recipe.errors.is_some())
        {
            events.push(self.event(at, "count", "errors", Some(whole.errors.clamp(0.0, LARGEST))));
        }
    }

    /// Every number that is no longer what was told.
    pub(super) fn tell(&mut self, at: f64, events: &mut Vec<ElementEvent>) {
        let window = self.window.sum();
        if !self.is_engine() {
            let stones = self.stones(at);
            self.tell_all(at, "health", 0, &STONES, &stones, events);
            return;
        }
        let now = self.now(at, &window);
        self.tell_all(at, "now", 0, &NUMBERS, &now, events);
        let past = self.past.slot(at);
        let is_due = match (&past, self.told_past) {
            (Some((turn, slot)), Some((told, seconds))) => {
                turn.total_cmp(&told).is_ne() || slot.seconds >= 2.0 * seconds
            }
            (past, told) => past.is_some() != told.is_some() || self.told.last().is_some_and(Option::is_none),
        };
        if is_due {
            self.told_past = past.as_ref().map(|(turn, slot)| (*turn, slot.seconds));
            let past = past.map_or([None; NUMBERS.len()], |(_, slot)| self.then(&slot));
            self.tell_all(at, "past", NUMBERS.len(), &NUMBERS, &past, events);
        }
    }

    fn tell_all(
        &mut self,
        at: f64,
        kind: &str,
        offset: usize,
        names: &[&str],
        values: &[Option<f64>],
        events: &mut Vec<ElementEvent>,
    ) {
        for (place, (name, value)) in names.iter().zip(values).enumerate() {
            let event = self.event(at, kind, name, *value);
            if let Some(told) = self.told.get_mut(offset + place).filter(|told| **told != Some(*value)) {
                *told = Some(*value);
                events.push(event);
            }
        }
    }

    /// Latency, success and headroom of a group as health; within, none where the recipe does not ask for it.
    #[expect(clippy::option_option, reason = "not asked for, or not known")]
    fn parts(&self, place: usize, at: f64) -> [Option<Option<f64>>; 3] {
        let group = self.groups.get(place).copied().unwrap_or_default();
        let latency = group.apdex.filter(|_| self.is_known(group.latency_at, at));
        let left = self.budget.left(place, self.recipe.slo).filter(|_| self.is_known(group.requests_at, at));
        let headroom = self.headroom.filter(|_| self.is_known(self.headroom_at, at));
        [
            self.recipe.latency.as_ref().map(|_| latency),
            self.recipe.errors.as_ref().map(|_| left.map(|left| along(left, &BUDGET))),
            (!self.recipe.saturation.is_empty()).then(|| headroom.map(|free| along(free, &HEADROOM))),
        ]
    }

    /// The worst is unknown while any that is asked for is.
    fn stones(&self, at: f64) -> [Option<f64>; 4] {
        let parts = self.parts(0, at);
        let [sapphire, emerald, ruby] = parts.map(Option::flatten);
        let asked = parts.iter().flatten();
        let worst = asked.clone().try_fold(1.0, |worst: f64, part| part.map(|part| worst.min(part)));
        [sapphire, emerald, ruby, worst.filter(|_| asked.count() > 0)]
    }

    /// The geometric mean of what is asked for; unknown while any of it is.
    fn pillar(&self, place: usize, at: f64) -> Option<f64> {
        let name = PILLARS.get(place)?;
        self.recipe.pillars.iter().find(|pillar| pillar.name == *name)?;
        let parts = self.parts(place + 1, at).into_iter().flatten();
        let parts: Vec<(f64, f64)> = parts.map(|part| part.map(|part| (part, 1.0))).collect::<Option<_>>()?;
        geometric_mean(&parts).map(|mean| mean.min(1.0))
    }

    /// What is averaged for the past: the pillars, the budget, the uptime.
    pub(super) fn kept(&self, at: f64) -> [Option<f64>; MEANS] {
        let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(|place| self.pillar(place, at));
        [a, b, c, d, e, self.left(at), self.uptime(at)]
    }

    fn left(&self, at: f64) -> Option<f64> {
        self.recipe.errors.as_ref()?;
        self.error_budget().filter(|_| self.is_known(self.groups.first().and_then(|whole| whole.requests_at), at))
    }

    fn uptime(&self, at: f64) -> Option<f64> {
        self.budget.uptime().filter(|_| self.is_known(self.up_at, at))
    }

    fn now(&self, at: f64, window: &Span) -> [Option<f64>; NUMBERS.len()] {
        let whole = self.groups.first().copied().unwrap_or_default();
        let latency = self.is_known(whole.latency_at, at);
        let requests = self.is_known(whole.requests_at, at) && window.seconds > 0.0;
        let quantiles = self.quantiles(&window.buckets);
        let [p50, p95, p99] = quantiles.map(|quantile| quantile.filter(|_| latency));
        let rate = |sum: f64, asked: bool| (requests && asked).then(|| (sum / window.seconds).min(LARGEST));
        let [a, b, c, d, e, budget, uptime] = self.kept(at);
        let errors = rate(window.errors, self.recipe.errors.is_some());
        [p50, p95, p99, budget, uptime, rate(window.requests, true), errors, a, b, c, d, e]
    }

    fn then(&self, slot: &Slot) -> [Option<f64>; NUMBERS.len()] {
        let [p50, p95, p99] = self.quantiles(&slot.buckets);
        let [a, b, c, d, e, budget, uptime] =
            slot.means.map(|[sum, seconds]| (seconds > 0.0).then(|| (sum / seconds).min(1.0)));
        let asked = self.groups.first().is_some_and(|whole| whole.requests_at.is_some());
        let rate = asked.then(|| slot.requests / slot.seconds);
        let errors = self.recipe.errors.as_ref().filter(|_| asked).map(|_| slot.errors_p95());
        [p50, p95, p99, budget, uptime, rate, errors, a, b, c, d, e]
    }

    /// In milliseconds.
    fn quantiles(&self, buckets: &[f64; BUCKETS]) -> [Option<f64>; 3] {
        let unit = if role::is_milliseconds(&self.recipe) { 1.0 } else { 1000.0 };
        let all = buckets.last().copied().unwrap_or_default();
        let finite = self.bounds.iter().zip(buckets).map(|(bound, count)| Bucket { bound: *bound, count: *count });
        let buckets: Vec<Bucket> = finite.chain([Bucket { bound: f64::INFINITY, count: all }]).collect();
        QUANTILES.map(|q| bucket_quantile(q, &buckets).map(|quantile| (quantile.value * unit).clamp(0.0, LONGEST)))
    }
}
