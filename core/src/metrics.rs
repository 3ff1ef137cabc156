//! Metrics: what services say of themselves, read and folded into what an element shows.
//!
//! Nothing is fetched: texts and samples come in, families, samples and events come out.

mod family;
mod number;
mod problems;
mod text;

pub use family::{Exemplar, MetricFamily, MetricLabel, MetricSample, MetricType};
pub use text::{parse_open_metrics, parse_prometheus};
