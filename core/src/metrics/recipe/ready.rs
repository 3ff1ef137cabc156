//! Recipes for services that name their metrics as most do.

use super::{LabelMatcher, Limit, MatchOperation, MetricRecipe, MetricSelector, Pillar, Saturation, SeriesFold};
use crate::{ElementKind, element::engine::PILLARS};

/// [`gem_recipe`] in JSON, as one's own begins.
pub const GEM_RECIPE: &str = include_str!("gem.json");

/// [`engine_recipe`] in JSON.
pub const ENGINE_RECIPE: &str = include_str!("engine.json");

/// The gem of a service behind HTTP: sapphire is its latency (Apdex at 250 ms), emerald what is left of its error budget (99.9 %
/// over 28 days, or since the first sample), ruby the headroom of its machine, and Unity the worst of the three.
///
/// It reads `http_request_duration_seconds`, `http_requests_total` with `code`, and from the node exporter the load per
/// processor and the memory that is available.
///
/// # Examples
/// ```
/// let recipe = azora_core::gem_recipe();
/// assert_eq!(recipe.queries()[1].value, "http_requests_total");
/// assert_eq!(recipe.queries()[2].time, "timestamp(http_requests_total{code=~\"(5).*\"})");
/// ```
pub fn gem_recipe() -> MetricRecipe {
    let is = |operation, label: &str, value: &str| {
        vec![LabelMatcher { label: label.to_owned(), operation, values: vec![value.to_owned()] }]
    };
    let selector = |metric: &str, matchers| MetricSelector { metric: metric.to_owned(), matchers };
    let resource = |amount, free, limit, fold| Saturation {
        amount: selector(amount, Vec::new()),
        free,
        fold: SeriesFold::Sum,
        limit: Limit::Series(limit, fold),
    };
    let idle = selector("node_cpu_seconds_total", is(MatchOperation::Is, "mode", "idle"));
    let memory = selector("node_memory_MemTotal_bytes", Vec::new());
    MetricRecipe {
        latency: Some(selector("http_request_duration_seconds", Vec::new())),
        requests: Some(selector("http_requests_total", Vec::new())),
        errors: Some(selector("http_requests_total", is(MatchOperation::Starts, "code", "5"))),
        up: Some(selector("up", Vec::new())),
        saturation: vec![
            resource("node_load1", false, idle, SeriesFold::Count),
            resource("node_memory_MemAvailable_bytes", true, memory, SeriesFold::Sum),
        ],
        ..MetricRecipe::empty(ElementKind::Gem)
    }
}

/// The engine of the same service: a pillar's requests have a label `pillar` with its name, and its health is the geometric
/// mean of latency, error budget and headroom.
///
/// # Examples
/// ```
/// let recipe = azora_core::engine_recipe();
/// assert_eq!(recipe.pillars[3].matchers[0].values, ["finance"]);
/// ```
pub fn engine_recipe() -> MetricRecipe {
    let pillar = |name: &str| {
        let (label, operation) = ("pillar".to_owned(), MatchOperation::Is);
        Pillar {
            name: name.to_owned(),
            matchers: vec![LabelMatcher { label, operation, values: vec![name.to_owned()] }],
        }
    };
    MetricRecipe { element: ElementKind::Sankofa, pillars: PILLARS.map(pillar).to_vec(), ..gem_recipe() }
}
