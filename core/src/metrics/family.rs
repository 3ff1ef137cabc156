//! What an exposition says: families of samples.

use crate::names::names;

names! {
    /// What a family of metrics measures, by `OpenMetrics` 1.0.
    MetricType, "metric type" {
        /// Not said; `untyped` in Prometheus text.
        Unknown = "unknown",
        /// What is there now.
        Gauge = "gauge",
        /// What has happened since a start: it only grows, or begins anew at zero.
        Counter = "counter",
        /// Several states, each on or off.
        StateSet = "stateset",
        /// Texts that do not change while a process runs.
        Info = "info",
        /// How many events were at most so large.
        Histogram = "histogram",
        /// How many of what is there now are at most so large.
        GaugeHistogram = "gaugehistogram",
        /// Count, sum and quantiles of events.
        Summary = "summary",
    }
}

/// Samples that belong together, and what is said of them.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricFamily {
    /// The name in the lines of metadata; without them, that of the samples.
    pub name: String,
    /// What it measures.
    pub kind: MetricType,
    /// The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
    pub unit: String,
    /// A sentence for people; may be empty.
    pub help: String,
    /// In the order of the text.
    pub samples: Vec<MetricSample>,
}

/// One value of one time series.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricSample {
    /// The name, suffixes such as `_total` and `_bucket` included.
    pub name: String,
    /// The labels in the order of the text, no name twice.
    pub labels: Vec<MetricLabel>,
    /// The value; can be infinite or no number.
    pub value: f64,
    /// When it was measured, in milliseconds since 1970; none where the text leaves it to whoever fetched it.
    pub at: Option<f64>,
    /// An event among those that are counted; `OpenMetrics` only.
    pub exemplar: Option<Exemplar>,
}

impl MetricSample {
    /// The value of a label; empty where there is none, which metrics hold to be the same.
    pub fn label(&self, name: &str) -> &str {
        self.labels.iter().find(|label| label.name == name).map_or("", |label| &label.value)
    }
}

/// A name and a text that part one time series from others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricLabel {
    /// The name.
    pub name: String,
    /// The value, unescaped.
    pub value: String,
}

/// A single event, named by labels such as the id of a trace.
#[derive(Debug, Clone, PartialEq)]
pub struct Exemplar {
    /// What it is called outside of the metrics; at most 128 characters, names included.
    pub labels: Vec<MetricLabel>,
    /// What was measured of it.
    pub value: f64,
    /// When, in milliseconds since 1970.
    pub at: Option<f64>,
}
