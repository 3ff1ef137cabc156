//! Metrics: what services say of themselves, read and folded into what an element shows.
//!
//! Nothing is fetched: texts and samples come in, families, samples and events come out.

mod answer;
mod average;
mod buckets;
mod family;
mod fold;
mod health;
mod json;
mod measure;
mod number;
mod points;
mod problems;
mod recipe;
mod text;

pub use answer::{parse_api_result, parse_events, with_times};
pub use average::Ewma;
pub use buckets::{Bucket, Quantile, apdex, bucket_quantile, bucket_share};
pub use family::{Exemplar, MetricFamily, MetricLabel, MetricSample, MetricType};
pub use fold::MetricFold;
pub use health::{HealthGate, HealthState, is_stale};
pub use measure::{counter_increase, error_budget, geometric_mean, robust_z};
pub use recipe::{
    ENGINE_RECIPE, GEM_RECIPE, LabelMatcher, Limit, MatchOperation, MetricQuery, MetricRecipe, MetricSelector,
    PastKind, Pillar, Saturation, SeriesFold, engine_recipe, gem_recipe,
};
pub use text::{parse_open_metrics, parse_prometheus};
