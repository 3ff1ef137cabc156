//! From samples to events: what an element is told.

mod bounds;
mod budget;
mod chosen;
mod count;
mod gauge;
mod keep;
mod pace;
mod past;
mod role;
mod series;
mod source;
mod spread;
mod tell;
mod window;

use std::collections::{BTreeMap, BTreeSet};

use super::{buckets::counted, family::MetricSample, recipe::MetricRecipe};
use crate::{ElementEvent, ElementKind, Error, Result};

use bounds::Bounds;
use budget::Budget;
use chosen::Chosen;
use count::Added;
use pace::Pace;
use past::Past;
use series::Series;
use source::Sources;
use window::{Span, Window};

/// The whole and the five pillars.
const GROUPS: usize = 6;
/// Series that are followed.
const MOST_SERIES: usize = 10_000;
/// The farthest time from 1970 in milliseconds, which is that of JavaScript's dates, and the largest value that is folded.
const FARTHEST: f64 = 8.64e15;
const LARGEST: f64 = 1e18;
/// Milliseconds for which a series without samples is kept, as Prometheus looks back.
const KEPT: f64 = 300_000.0;
/// Milliseconds that a sample may be later than it was fetched, or an interval where that is longer.
const AHEAD: f64 = 15_000.0;

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
    /// The distance of scrapes of what is counted, and of what is there now: other targets may say that.
    pace: Pace,
    gauged: Pace,
    series: Series,
    sources: Sources,
    bounds: Bounds,
    groups: [Group; GROUPS],
    /// The share of the scarcest resource that is free.
    headroom: Option<f64>,
    headroom_at: Option<f64>,
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
    /// Whether requests were counted between two samples; before that nothing is known of how many succeed.
    measured: bool,
    /// Of the last window with requests.
    apdex: Option<f64>,
}

impl MetricFold {
    /// For an element whose time is 0 at `epoch`, in milliseconds since 1970; events are told in its time.
    ///
    /// # Errors
    /// `argument.invalid` at `/epoch` beyond ±8.64e15.
    pub fn new(recipe: &MetricRecipe, epoch: f64) -> Result<Self> {
        time(epoch, "/epoch")?;
        Ok(Self {
            recipe: recipe.clone(),
            epoch,
            at: None,
            tick: None,
            pace: Pace::new(recipe.interval),
            gauged: Pace::new(recipe.interval),
            series: Series::default(),
            sources: Sources::default(),
            bounds: Bounds::default(),
            groups: [Group::default(); GROUPS],
            headroom: None,
            headroom_at: None,
            up_at: None,
            window: Window::new(recipe.window),
            past: Past::new(recipe.past),
            budget: Budget::new(recipe.days),
            told_interval: None,
            told_past: None,
            told: tell::untold(recipe.element),
        })
    }

    /// Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
    ///
    /// Samples without a time are of that time; those that were seen before change nothing, so a fetch may overlap the
    /// last, and may hold many samples of a series. Values that are no numbers or beyond ±1e18 are left out, and so is a
    /// sample that is later than its fetch by more than an interval (15 s, where that is less): its clock is wrong. Without
    /// samples, what is stale becomes unknown. A time before the last one counts as that one.
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

    /// What is left of the error budget: at most 1, below 0 where more than all is spent; none before a second sample of
    /// requests, since the first one only says where they begin.
    pub fn error_budget(&self) -> Option<f64> {
        self.left_of(0)
    }

    fn left_of(&self, place: usize) -> Option<f64> {
        self.groups.get(place).filter(|group| group.measured)?;
        self.budget.left(place, self.recipe.slo)
    }

    /// Milliseconds between scrapes, as the recipe says or the samples show; none before they do, where 15 s are assumed.
    pub fn interval(&self) -> Option<f64> {
        self.pace.known()
    }

    /// Takes in samples of about one time, each of another series.
    fn tick(&mut self, chosen: &[Chosen], events: &mut Vec<ElementEvent>) {
        let mut added = Added::default();
        self.count(chosen, &mut added);
        let gauged = self.gauge(chosen);
        self.keep_time(chosen, &mut added);
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
        let long_ago = at - KEPT.max(4.0 * self.pace.interval);
        self.series.forget(long_ago);
        self.sources.forget(long_ago);
        // What happened in a gap is known, but not when: it is neither now nor past.
        let is_gap = self.pace.is_stale(span);
        if is_gap {
            self.window.clear().for_each(|old| self.past.add(&old));
        }
        let seconds = if is_gap { 0.0 } else { span / 1000.0 };
        self.add(&added, at, seconds);
        if self.recipe.element == ElementKind::Sankofa {
            self.window.remember(self.kept(at), seconds);
        }
        self.told_pace(at, events);
        self.told_counts(at, events);
        self.tell(at, events);
    }

    /// Learns from the newest samples how far apart scrapes are.
    fn keep_time(&mut self, chosen: &[Chosen], added: &mut Added) {
        let counted = self.sources.take(core::mem::take(&mut added.sources));
        self.pace.learn(counted);
        let mut newest = BTreeMap::new();
        for one in chosen.iter().filter(|one| one.role.gauges()) {
            let at = newest.entry(role::mixed(one.target)).or_insert(one.at);
            *at = one.at.max(*at);
        }
        let gauged = self.sources.take(newest);
        self.gauged.learn(gauged);
    }

    /// Adds a tick to the window, the days and the counts.
    fn add(&mut self, added: &Added, at: f64, seconds: f64) {
        let [requests, errors] = added.recent;
        let mut span = Span { at, seconds, requests, errors, ..Span::default() };
        self.budget.turn(at);
        let target = self.target();
        for (place, group) in self.groups.iter_mut().enumerate() {
            let of = |numbers: &[[f64; 2]]| numbers.get(place).copied().unwrap_or_default();
            let ([requests, errors], [more, worse]) = (of(&added.counted), of(&added.begun));
            group.requests += requests + more;
            group.errors += errors + worse;
            self.budget.add(place, requests, errors.min(requests));
            let Some(buckets) = added.buckets.get(place) else { continue };
            let all = buckets.last().copied().unwrap_or_default();
            let counts = || self.bounds.kept.iter().copied().zip(buckets.iter().copied()).chain([(f64::INFINITY, all)]);
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

    /// The latency that satisfies, in the unit of the histogram.
    fn target(&self) -> f64 {
        self.recipe.target / if role::is_milliseconds(&self.recipe) { 1.0 } else { 1000.0 }
    }

    /// Whether a time is not too long ago at another one.
    fn is_known(pace: &Pace, since: Option<f64>, at: f64) -> bool {
        since.is_some_and(|since| !pace.is_stale(at - since))
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
