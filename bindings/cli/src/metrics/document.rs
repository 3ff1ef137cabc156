//! What one document says: metrics as text, an answer of Prometheus, or a list of events.

use std::path::Path;

use azora_core::{
    ElementEvent, MetricFamily, MetricSample, parse_api_result, parse_events, parse_open_metrics, parse_prometheus,
};

use crate::failure::{Failure, Result};

/// What one document says.
pub(super) enum Document {
    Samples(Vec<MetricSample>),
    Events(Vec<ElementEvent>),
}

/// Reads a document of a kind, which is empty where nobody said it: then the text says by its beginning and its end.
pub(super) fn parse(origin: &Path, text: &str, kind: &str) -> Result<Document> {
    let samples = |families: Vec<MetricFamily>| families.into_iter().flat_map(|family| family.samples).collect();
    let read = match text.trim_start().chars().next() {
        Some('[') => parse_events(text).map(Document::Events),
        Some('{') => parse_api_result(text).map(Document::Samples),
        _ if kind.starts_with("application/openmetrics-text") || text.trim_end().ends_with("\n# EOF") => {
            parse_open_metrics(text).map(samples).map(Document::Samples)
        }
        _ => parse_prometheus(text).map(samples).map(Document::Samples),
    };
    read.map_err(|error| Failure::of(origin, error))
}
