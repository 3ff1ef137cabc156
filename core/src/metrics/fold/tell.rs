//! What an element is told.

use super::{
    MetricFold,
    bounds::BUCKETS,
    past::Slot,
    role,
    window::{MEANS, Span},
};
use crate::{
    ElementEvent, ElementKind,
    element::{
        engine::{LARGEST, LONGEST, NUMBERS, PILLARS, WAITED},
        threshold::{DEGRADED, HEALTHY, LOW_BUDGET},
    },
    metrics::{
        buckets::{Bucket, Quantile, bucket_quantile},
        measure::geometric_mean,
        points::along,
    },
};

/// p50, p95 and p99.
type Waited = [Option<Quantile>; 3];

/// The parts of the gem, in the order they are told.
const STONES: [&str; 4] = ["sapphire", "emerald", "ruby", "unity"];
/// Where in what was told the past begins, and where what is said of quantiles.
const PAST: usize = NUMBERS.len();
const BEYOND: usize = 2 * NUMBERS.len();
const QUANTILES: [f64; 3] = [0.5, 0.95, 0.99];
/// Health by what is left of an error budget: a quarter left is the end of healthy, none left that of degraded.
const BUDGET: [(f64, f64); 4] = [(-1.0, 0.0), (0.0, DEGRADED), (LOW_BUDGET, HEALTHY), (1.0, 1.0)];
/// Health by the share of a resource that is free: a fifth is the end of healthy, a tenth that of degraded.
const HEADROOM: [(f64, f64); 4] = [(0.0, 0.0), (0.1, DEGRADED), (0.2, HEALTHY), (0.5, 1.0)];
/// Share by which the interval has to change to be told anew.
const CHANGED: f64 = 0.1;

/// Nothing told yet; a quantile is what it is until it is told to be the least that it can be.
#[expect(clippy::option_option, reason = "not told, or told that it is not known")]
pub(super) fn untold(element: ElementKind) -> Vec<Option<Option<f64>>> {
    if element == ElementKind::Gem {
        return vec![None; STONES.len()];
    }
    let mut told = vec![None; BEYOND];
    told.extend([Some(Some(0.0)); 2 * WAITED.len()]);
    told
}

impl MetricFold {
    fn event(&self, at: f64, kind: &str, name: &str, value: Option<f64>) -> ElementEvent {
        ElementEvent::new((at - self.epoch).max(0.0), kind, name, value)
    }

    fn is_engine(&self) -> bool {
        self.recipe.element == ElementKind::Sankofa
    }

    /// What is wanted, before anything else.
    pub(super) fn told_once(&self, at: f64) -> Vec<ElementEvent> {
        if !self.is_engine() || self.told.first().is_some_and(Option::is_some) {
            return Vec::new();
        }
        vec![self.event(at, "target", "", Some(self.recipe.target)), self.event(at, "slo", "", Some(self.recipe.slo))]
    }

    /// The interval, where it has changed.
    pub(super) fn told_pace(&mut self, at: f64, events: &mut Vec<ElementEvent>) {
        let interval = self.pace.interval;
        if self.is_engine() && self.told_interval.is_none_or(|told| (interval - told).abs() > CHANGED * told) {
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
        let beyond = |waited: &Waited| waited.map(|one| Some(f64::from(u8::from(one.is_some_and(|one| one.at_least)))));
        let (now, waited) = self.now(at, &window);
        self.tell_all(at, "now", 0, &NUMBERS, &now, events);
        self.tell_all(at, "now-at-least", BEYOND, &WAITED, &beyond(&waited), events);
        let past = self.past.slot(at);
        let is_due = match (&past, self.told_past) {
            (Some((turn, slot)), Some((told, seconds))) => {
                turn.total_cmp(&told).is_ne() || slot.seconds() >= 2.0 * seconds
            }
            (past, told) => past.is_some() != told.is_some() || self.told.get(PAST).is_some_and(Option::is_none),
        };
        if is_due {
            self.told_past = past.as_ref().map(|(turn, slot)| (*turn, slot.seconds()));
            let (past, waited) = past.map_or(([None; NUMBERS.len()], [None; 3]), |(_, slot)| self.then(&slot));
            self.tell_all(at, "past", PAST, &NUMBERS, &past, events);
            self.tell_all(at, "past-at-least", BEYOND + WAITED.len(), &WAITED, &beyond(&waited), events);
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
        let latency = group.apdex.filter(|_| Self::is_known(&self.pace, group.latency_at, at));
        let left = self.left_of(place).filter(|_| Self::is_known(&self.pace, group.requests_at, at));
        let headroom = self.headroom.filter(|_| Self::is_known(&self.gauged, self.headroom_at, at));
        [
            self.recipe.latency.as_ref().map(|_| latency),
            self.recipe.errors.as_ref().map(|_| left.map(|left| along(left, &BUDGET))),
            (!self.recipe.saturation.is_empty()).then(|| headroom.map(|free| along(free, &HEADROOM))),
        ]
    }

    /// Unity is the worst of those that are known: what is not measured hides no bad news.
    fn stones(&self, at: f64) -> [Option<f64>; 4] {
        let [sapphire, emerald, ruby] = self.parts(0, at).map(Option::flatten);
        let unity = [sapphire, emerald, ruby].into_iter().flatten().reduce(f64::min);
        [sapphire, emerald, ruby, unity]
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
        let requests_at = self.groups.first().and_then(|whole| whole.requests_at);
        self.error_budget().filter(|_| Self::is_known(&self.pace, requests_at, at))
    }

    fn uptime(&self, at: f64) -> Option<f64> {
        self.budget.uptime().filter(|_| Self::is_known(&self.gauged, self.up_at, at))
    }

    fn now(&self, at: f64, window: &Span) -> ([Option<f64>; NUMBERS.len()], Waited) {
        let whole = self.groups.first().copied().unwrap_or_default();
        let latency = Self::is_known(&self.pace, whole.latency_at, at);
        let requests = Self::is_known(&self.pace, whole.requests_at, at) && window.seconds > 0.0;
        let waited = self.quantiles(&window.buckets).map(|quantile| quantile.filter(|_| latency));
        let [p50, p95, p99] = waited.map(|quantile| quantile.map(|quantile| quantile.value));
        let rate = |sum: f64, asked: bool| (requests && asked).then(|| (sum / window.seconds).min(LARGEST));
        let [a, b, c, d, e, budget, uptime] = self.kept(at);
        let errors = rate(window.errors, self.recipe.errors.is_some());
        ([p50, p95, p99, budget, uptime, rate(window.requests, true), errors, a, b, c, d, e], waited)
    }

    fn then(&self, slot: &Slot) -> ([Option<f64>; NUMBERS.len()], Waited) {
        let waited = self.quantiles(&slot.buckets());
        let [p50, p95, p99] = waited.map(|quantile| quantile.map(|quantile| quantile.value));
        let [a, b, c, d, e, budget, uptime] = slot.means();
        let asked = self.groups.first().is_some_and(|whole| whole.requests_at.is_some());
        let (rate, errors) = (slot.rate().min(LARGEST), slot.errors().map(|errors| errors.min(LARGEST)));
        let (rate, errors) = (asked.then_some(rate), errors.filter(|_| asked && self.recipe.errors.is_some()));
        ([p50, p95, p99, budget, uptime, rate, errors, a, b, c, d, e], waited)
    }

    /// In milliseconds.
    fn quantiles(&self, buckets: &[f64; BUCKETS]) -> Waited {
        let unit = if role::is_milliseconds(&self.recipe) { 1.0 } else { 1000.0 };
        let all = buckets.last().copied().unwrap_or_default();
        let finite = self.bounds.kept.iter().zip(buckets).map(|(bound, count)| Bucket { bound: *bound, count: *count });
        let buckets: Vec<Bucket> = finite.chain([Bucket { bound: f64::INFINITY, count: all }]).collect();
        let milliseconds = |one: Quantile| Quantile { value: (one.value * unit).clamp(0.0, LONGEST), ..one };
        QUANTILES.map(|q| bucket_quantile(q, &buckets).map(milliseconds))
    }
}
