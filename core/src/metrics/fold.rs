//! From samples to events: what an element is told.

mod budget;
mod gauge;
mod keep;
mod past;
mod role;
mod series;
mod tell;
mod window;

use std::collections::BTreeSet;

use super::{buckets::counted, family::MetricSample, health::is_stale, recipe::MetricRecipe};
use crate::{ElementEvent, ElementKind, Error, Result, element::engine::NUMBERS};

use budget::Budget;
use past::Past;
use role::Role;
use series::Series;
use window::{BUCKETS, Span, Window};

/// The whole and the five pillars.
const GROUPS: usize = 6;
/// Series that are followed.
const MOST_SERIES: usize = 10_000;
/// The farthest time from 1970 in milliseconds, which is that of JavaScript's dates, and the largest value that is folded.
const FARTHEST: f64 = 8.64e15;
const LARGEST: f64 = 1e18;
/// Milliseconds for which a series without samples is kept, as Prometheus looks back.
const KEPT: f64 = 300_000.0;
/// Share by which the interval has to change to be told anew.
const CHANGED: f64 = 0.1;

/// Folds samples into the events of an element, by a recipe.
///
/// It keeps the last value of each series and sums over the window, the past and the days of the recipe, so an endless
/// stream costs no more than a short one. Counters that begin anew have added what they say; a value older than three
/// scrape intervals is unknown. docs/metrics.md has the formulas.
///
/// # Examples
/// ```
/// use azora_core::{ElementKind, MetricFold, MetricRecipe, parse_prometheus};
///
/// let recipe = MetricRecipe::from_json(
///     r#"{ "element": "gem", "interval": 15, "requests": { "metric": "hits_total" },
///          "errors": { "metric": "hits_total", "match": { "code": { "starts": "5" } } } }"#,
/// )?;
/// let mut fold = MetricFold::new(&recipe, 0.0)?;
/// for (at, text) in [
///     (0.0, "hits_total{code=\"200\"} 1000\nhits_total{code=\"500\"} 7\n"),
///     (15_000.0, "hits_total{code=\"200\"} 10999\nhits_total{code=\"500\"} 8\n"),
/// ] {
///     let samples: Vec<_> = parse_prometheus(text)?.into_iter().flat_map(|family| family.samples).collect();
///     fold.take(&samples, at)?;
/// }
/// // One of 10,000 failed, a tenth of what 99.9 % allows: 90 % of the budget is left.
/// assert!((fold.error_budget().unwrap() - 0.9).abs() < 1e-9);
/// // Four intervals later nothing more is known.
/// let events = fold.take(&[], 76_000.0)?;
/// assert!(events.iter().any(|event| event.name == "emerald" && event.value.is_none()));
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct MetricFold {
    recipe: MetricRecipe,
    /// When the element's time is 0, in milliseconds since 1970.
    epoch: f64,
    /// The last time of all, and that of the newest samples.
    at: Option<f64>,
    tick: Option<f64>,
    interval: Option<f64>,
    series: Series,
    /// The finite bounds of the buckets that are kept.
    bounds: Vec<f64>,
    groups: [Group; GROUPS],
    /// The share of the scarcest resource that is free.
    headroom: Option<f64>,
    headroom_at: Option<f64>,
    up: Option<f64>,
    up_at: Option<f64>,
    window: Window,
    past: Past,
    budget: Budget,
    /// The interval that was told last.
    told_interval: Option<f64>,
    /// When the past was told last: which slot, and how many seconds it had.
    told_past: Option<(f64, f64)>,
    /// Each value that was told, in the order of its element's names.
    #[expect(clippy::option_option, reason = "not told, or told that it is not known")]
    told: Vec<Option<Option<f64>>>,
}

/// What is known of the whole or of a pillar.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Group {
    latency_at: Option<f64>,
    requests_at: Option<f64>,
    /// Requests and errors since the first sample, what counters said then included.
    requests: f64,
    errors: f64,
    /// Of the last window with requests.
    apdex: Option<f64>,
}

/// What samples of one tick have added.
#[derive(Default)]
struct Added {
    requests: [f64; GROUPS],
    errors: [f64; GROUPS],
    buckets: [[f64; BUCKETS]; GROUPS],
    /// Whether requests were seen for the first time, so that `requests` and `errors` are what they began with.
    first: [bool; GROUPS],
    /// The newest sample of a counter.
    at: Option<f64>,
}

/// A sample that the recipe asks for.
struct Chosen {
    at: f64,
    key: u64,
    value: f64,
    role: Role,
}

impl MetricFold {
    /// For an element whose time is 0 at `epoch`, in milliseconds since 1970; events are told in its time.
    ///
    /// # Errors
    /// `argument.invalid` at `/epoch` beyond ±8.64e15.
    pub fn new(recipe: &MetricRecipe, epoch: f64) -> Result<Self> {
        time(epoch, "/epoch")?;
        let told = if recipe.element == ElementKind::Gem { tell::STONES.len() } else { 2 * NUMBERS.len() };
        Ok(Self {
            recipe: recipe.clone(),
            epoch,
            at: None,
            tick: None,
            interval: recipe.interval,
            series: Series::default(),
            bounds: Vec::new(),
            groups: [Group::default(); GROUPS],
            headroom: None,
            headroom_at: None,
            up: None,
            up_at: None,
            window: Window::new(recipe.window),
            past: Past::new(recipe.past),
            budget: Budget::new(recipe.days),
            told_interval: None,
            told_past: None,
            told: vec![None; told],
        })
    }

    /// Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
    ///
    /// Samples without a time are of that time; those that were seen before change nothing, so a fetch may overlap the
    /// last, and may hold many samples of a series. Values that are no numbers or beyond ±1e18 are left out. Without samples, what is stale becomes unknown. A time before the last
    /// one counts as that one.
    ///
    /// # Errors
    /// `argument.invalid` at `/at` beyond ±8.64e15, and `metrics.too_many_series` for more than 10,000; neither
    /// changes anything.
    pub fn take(&mut self, samples: &[MetricSample], at: f64) -> Result<Vec<ElementEvent>> {
        time(at, "/at")?;
        let at = self.at.map_or(at, |last| at.max(last));
        let mut chosen: Vec<Chosen> = samples.iter().filter_map(|sample| self.choose(sample, at)).collect();
        let new: BTreeSet<u64> = chosen.iter().map(|one| one.key).filter(|key| !self.series.knows(*key)).collect();
        if new.len() + self.series.len() > MOST_SERIES {
            let reason = "The recipe fits more than 10,000 series; compare more labels.";
            return Err(Error::new("metrics.too_many_series", reason).at("/samples"));
        }
        self.at = Some(at);
        self.learn_bounds(&chosen);
        chosen.retain(|one| one.role.bound.is_none_or(|bound| self.bucket(bound).is_some()));
        chosen.sort_by(|one, other| one.at.total_cmp(&other.at).then(one.key.cmp(&other.key)));
        // A sample that two questions were answered with is one.
        chosen.dedup_by(|one, other| one.key == other.key && one.at.total_cmp(&other.at).is_eq());
        let mut events = self.told_once(chosen.first().map_or(at, |first| first.at.min(at)));
        // A tick ends where a series comes again.
        let (mut rest, mut seen) = (chosen.as_slice(), BTreeSet::new());
        while !rest.is_empty() {
            seen.clear();
            let length = rest.iter().position(|one| !seen.insert(one.key)).unwrap_or(rest.len());
            let (tick, after) = rest.split_at(length);
            self.tick(tick, &mut events);
            rest = after;
        }
        self.tell(at, &mut events);
        Ok(events)
    }

    /// What is left of the error budget: at most 1, below 0 where more than all is spent; none before there are requests.
    pub fn error_budget(&self) -> Option<f64> {
        self.groups.first()?.requests_at?;
        self.budget.left(0, self.recipe.slo)
    }

    /// Milliseconds between scrapes, as the recipe says or the samples show.
    pub fn interval(&self) -> Option<f64> {
        self.interval
    }

    fn choose(&self, sample: &MetricSample, at: f64) -> Option<Chosen> {
        let role = role::role(&self.recipe, sample)?;
        let at = sample.at.unwrap_or(at);
        let sound = at.abs() <= FARTHEST && sample.value.abs() <= LARGEST;
        sound.then(|| Chosen { at, key: role::key(sample), value: sample.value, role })
    }

    /// The bounds of the first buckets are kept; of more than there is room for, some evenly spread.
    fn learn_bounds(&mut self, chosen: &[Chosen]) {
        if !self.bounds.is_empty() {
            return;
        }
        let mut bounds: Vec<f64> = chosen.iter().filter_map(|one| one.role.bound).filter(|b| b.is_finite()).collect();
        bounds.sort_by(f64::total_cmp);
        bounds.dedup();
        let most = BUCKETS - 1;
        if bounds.len() > most {
            let last = bounds.len() - 1;
            bounds = (0..most).filter_map(|place| bounds.get(place * last / (most - 1)).copied()).collect();
        }
        self.bounds = bounds;
    }

    /// The place of a bound among those that are kept, +Inf being the last.
    fn bucket(&self, bound: f64) -> Option<usize> {
        if bound == f64::INFINITY {
            return Some(BUCKETS - 1);
        }
        self.bounds.iter().position(|one| one.total_cmp(&bound).is_eq())
    }

    /// Takes in samples of about one time, each of another series.
    fn tick(&mut self, chosen: &[Chosen], events: &mut Vec<ElementEvent>) {
        let mut added = Added::default();
        for one in chosen {
            self.count(one, &mut added);
        }
        let gauged = self.gauge(chosen);
        // Time goes by counters; where there are none, by what else there is.
        let is_counted = self.recipe.latency.is_some() || self.recipe.requests.is_some();
        let Some(at) = added.at.or(gauged.filter(|_| !is_counted)) else {
            if let Some(at) = gauged {
                self.tell(at, events);
            }
            return;
        };
        let span = self.tick.map_or(0.0, |before| (at - before).max(0.0));
        self.tick = Some(self.tick.map_or(at, |before| at.max(before)));
        self.pace(span);
        self.series.forget(at - self.interval.map_or(KEPT, |interval| KEPT.max(4.0 * interval)));
        self.add(&added, at, span);
        self.remember(at, span);
        self.told_counts(at, events);
        self.told_pace(at, events);
        self.tell(at, events);
    }

    /// What a counter has added since its last sample.
    fn count(&mut self, one: &Chosen, added: &mut Added) {
        let Role { bound, requests, errors, .. } = one.role;
        if bound.is_none() && requests == 0 && errors == 0 {
            return;
        }
        let (increase, is_first) = match self.series.take(one.key, one.value, one.at) {
            None => return,
            Some(None) => (0.0, true),
            Some(Some(increase)) => (increase, false),
        };
        added.at = Some(added.at.map_or(one.at, |at| at.max(one.at)));
        let bucket = bound.and_then(|bound| self.bucket(bound));
        for (place, group) in self.groups.iter_mut().enumerate() {
            let is_in = |mask: u8| mask >> place & 1 == 1;
            let newest = |last: Option<f64>| Some(last.map_or(one.at, |last| last.max(one.at)));
            if is_in(requests) {
                // What the counters said at first is where the count begins.
                let begins = group.requests_at.is_none() || added.first.get(place).copied().unwrap_or_default();
                group.requests_at = newest(group.requests_at);
                put(&mut added.first, place, |first| *first |= begins);
                put(&mut added.requests, place, |sum| *sum += if begins && is_first { one.value } else { increase });
            }
            if is_in(errors) {
                let begins = added.first.get(place).copied().unwrap_or_default() || group.requests_at.is_none();
                put(&mut added.errors, place, |sum| *sum += if begins && is_first { one.value } else { increase });
            }
            if let Some(bucket) = bucket.filter(|_| is_in(one.role.latency)) {
                group.latency_at = newest(group.latency_at);
                put(&mut added.buckets, place, |buckets| put(buckets, bucket, |sum| *sum += increase));
            }
        }
    }

    /// Learns the distance of scrapes; one that was missed is none.
    fn pace(&mut self, span: f64) {
        if self.recipe.interval.is_some() || span <= 0.0 {
            return;
        }
        self.interval = match self.interval {
            None => Some(span),
            Some(interval) if is_stale(span, interval) => Some(interval),
            Some(interval) => Some(interval + (span - interval) / 4.0),
        };
    }

    /// Adds a tick to the window, the days and the counts.
    fn add(&mut self, added: &Added, at: f64, milliseconds: f64) {
        let mut span = Span { at, seconds: milliseconds / 1000.0, ..Span::default() };
        self.budget.turn(at);
        let unit = if role::is_milliseconds(&self.recipe) { 1.0 } else { 1000.0 };
        let target = self.recipe.target / unit;
        for (place, group) in self.groups.iter_mut().enumerate() {
            let of = |numbers: &[f64; GROUPS]| numbers.get(place).copied().unwrap_or_default();
            let (requests, errors) = (of(&added.requests), of(&added.errors));
            group.requests += requests;
            group.errors += errors;
            if !added.first.get(place).copied().unwrap_or_default() {
                self.budget.add(place, requests, errors.min(requests));
                if place == 0 {
                    (span.requests, span.errors) = (requests, errors);
                }
            }
            let Some(buckets) = added.buckets.get(place) else { continue };
            let all = buckets.last().copied().unwrap_or_default();
            let counts = || self.bounds.iter().copied().zip(buckets.iter().copied()).chain([(f64::INFINITY, all)]);
            let waited = [counted(target, counts()), counted(4.0 * target, counts()), all];
            put(&mut span.waited, place, |slot| *slot = waited);
            if place == 0 {
                span.buckets = *buckets;
            }
        }
        for old in self.window.push(&span) {
            self.past.add(&old);
        }
        self.refresh();
    }

    /// Apdex of each group in the window; where nobody waited, what it was.
    fn refresh(&mut self) {
        for (group, [satisfied, tolerated, all]) in self.groups.iter_mut().zip(self.window.sum().waited) {
            if all > 0.0 {
                group.apdex = Some((f64::midpoint(satisfied, tolerated) / all).clamp(0.0, 1.0));
            }
        }
    }

    /// Adds the time that the service was up, and what is known now to what will be past.
    fn remember(&mut self, at: f64, milliseconds: f64) {
        let seconds = milliseconds / 1000.0;
        if let Some(up) =
            self.up.filter(|_| self.is_known(Some(at - milliseconds), at) && self.is_known(self.up_at, at))
        {
            self.budget.up(up, seconds);
        }
        if self.recipe.element == ElementKind::Sankofa {
            self.window.remember(self.kept(at), seconds);
        }
    }

    /// Whether a time is too long ago at another one; nothing is before an interval is known.
    fn is_known(&self, since: Option<f64>, at: f64) -> bool {
        since.is_some_and(|since| self.interval.is_none_or(|interval| !is_stale(at - since, interval)))
    }
}

/// Refuses what is no time.
fn time(milliseconds: f64, path: &str) -> Result<()> {
    if milliseconds.abs() <= FARTHEST {
        return Ok(());
    }
    Err(Error::argument(path, "A time is milliseconds since 1970, at most 8.64e15 either way."))
}

/// Changes the slot at a place, if there is one.
fn put<T>(slots: &mut [T], place: usize, change: impl FnOnce(&mut T)) {
    if let Some(slot) = slots.get_mut(place) {
        change(slot);
    }
}
