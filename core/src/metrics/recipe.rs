//! Which metrics an element shows: data, so that no service has to be called what another is.

mod query;
mod read;
mod ready;

use super::family::MetricSample;
use crate::{ElementKind, Result, names::names};

pub use query::MetricQuery;
pub use ready::{ENGINE_RECIPE, GEM_RECIPE, engine_recipe, gem_recipe};

/// Which metrics an element shows, and what is wanted of them.
///
/// docs/metrics.md shows each part in JSON; `docs/schema/metric-recipe.schema.json` is its schema.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricRecipe {
    /// Which element.
    pub element: ElementKind,
    /// Milliseconds between scrapes; none to take the distance of the samples.
    pub interval: Option<f64>,
    /// What is "now", in milliseconds: the last minute.
    pub window: f64,
    /// The latency that satisfies, in milliseconds.
    pub target: f64,
    /// The share of requests that has to succeed, in 0..1.
    pub slo: f64,
    /// Over how many days, or since the first sample.
    pub days: f64,
    /// What now is compared with.
    pub past: PastKind,
    /// The histogram of latencies, by its name without `_bucket`; in seconds, or in milliseconds where its name ends so.
    pub latency: Option<MetricSelector>,
    /// The counter of requests.
    pub requests: Option<MetricSelector>,
    /// The counter of those that failed.
    pub errors: Option<MetricSelector>,
    /// What is 1 while the service is up.
    pub up: Option<MetricSelector>,
    /// What can run out; the scarcest counts.
    pub saturation: Vec<Saturation>,
    /// Which of the requests and latencies are a pillar's; one that is not here is unknown.
    pub pillars: Vec<Pillar>,
}

names! {
    /// What now is compared with.
    PastKind, "past" {
        /// The hour before the window.
        Hour = "hour",
        /// The same hour of the day (UTC) over about four weeks, each day weighing 1/28 less than the next.
        SameHour = "same-hour",
    }
}

/// Series of one metric, those whose labels fit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MetricSelector {
    /// The name of the samples; of a histogram, without `_bucket`.
    pub metric: String,
    /// Everything that has to fit.
    pub matchers: Vec<LabelMatcher>,
}

/// What the value of a label has to be; a label that is not there has an empty one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelMatcher {
    /// The label.
    pub label: String,
    /// How it is compared.
    pub operation: MatchOperation,
    /// With any of which.
    pub values: Vec<String>,
}

names! {
    /// How a label is compared.
    MatchOperation, "match" {
        /// It is one of the values.
        Is = "is",
        /// It is none of them.
        Not = "not",
        /// It begins with one of them.
        Starts = "starts",
    }
}

/// A resource that can run out.
#[derive(Debug, Clone, PartialEq)]
pub struct Saturation {
    /// What is used, or what is free.
    pub amount: MetricSelector,
    /// Whether `amount` is what is free.
    pub free: bool,
    /// How the series of `amount` become one number.
    pub fold: SeriesFold,
    /// What there is.
    pub limit: Limit,
}

/// What there is of a resource.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// So much.
    Number(f64),
    /// What series say, folded.
    Series(MetricSelector, SeriesFold),
}

names! {
    /// How the series of a metric become one number.
    SeriesFold, "fold" {
        /// Added up.
        Sum = "sum",
        /// The largest.
        Max = "max",
        /// How many there are.
        Count = "count",
    }
}

/// What belongs to a pillar of the engine.
#[derive(Debug, Clone, PartialEq)]
pub struct Pillar {
    /// `sovereignty`, `knowledge`, `opportunity`, `finance` or `abundance`.
    pub name: String,
    /// What labels of requests, errors and latencies have to be.
    pub matchers: Vec<LabelMatcher>,
}

impl MetricRecipe {
    /// A recipe in JSON.
    ///
    /// # Errors
    /// `metrics.invalid_json` and `metrics.invalid_recipe`, every problem in `problems` with its pointer, line and column.
    ///
    /// # Examples
    /// ```
    /// use azora_core::MetricRecipe;
    ///
    /// let recipe = MetricRecipe::from_json(
    ///     r#"{ "element": "gem", "requests": { "metric": "http_requests_total", "match": { "job": "pay-api" } } }"#,
    /// )?;
    /// assert_eq!((recipe.target, recipe.slo), (250.0, 0.999));
    ///
    /// let error = MetricRecipe::from_json(r#"{ "element": "gem", "latencies": {} }"#).unwrap_err();
    /// assert_eq!((error.code, error.path.as_deref()), ("metrics.invalid_recipe", Some("/latencies")));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self> {
        read::recipe(json)
    }

    /// What to ask a Prometheus server for.
    pub fn queries(&self) -> Vec<MetricQuery> {
        query::queries(self)
    }

    fn empty(element: ElementKind) -> Self {
        Self {
            element,
            interval: None,
            window: 60_000.0,
            target: 250.0,
            slo: 0.999,
            days: 28.0,
            past: PastKind::Hour,
            latency: None,
            requests: None,
            errors: None,
            up: None,
            saturation: Vec::new(),
            pillars: Vec::new(),
        }
    }
}

impl LabelMatcher {
    fn fits(&self, value: &str) -> bool {
        match self.operation {
            MatchOperation::Is => self.values.iter().any(|one| one == value),
            MatchOperation::Not => self.values.iter().all(|one| one != value),
            MatchOperation::Starts => self.values.iter().any(|one| value.starts_with(one.as_str())),
        }
    }
}

/// Whether the labels of a sample fit them all.
pub(super) fn fit(matchers: &[LabelMatcher], sample: &MetricSample) -> bool {
    matchers.iter().all(|matcher| matcher.fits(sample.label(&matcher.label)))
}

impl MetricSelector {
    /// Whether a sample, its name without `suffix`, is of these series.
    pub(super) fn fits(&self, sample: &MetricSample, suffix: &str) -> bool {
        sample.name.strip_suffix(suffix) == Some(self.metric.as_str()) && fit(&self.matchers, sample)
    }
}
