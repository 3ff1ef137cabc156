//! Texts of metrics, read.

use crate::lift::Lift;

record! {
    /// Samples that belong together, and what is said of them.
    MetricFamily = azora_core::MetricFamily {
        /// The name in the lines of metadata; without them, that of the samples.
        name: String,
        /// What it measures: `counter`, `gauge`, `histogram` and so on.
        kind: String as MetricType,
        /// The unit, such as `seconds`; empty where none is said, as in all Prometheus text.
        unit: String,
        /// A sentence for people; may be empty.
        help: String,
        /// In the order of the text.
        samples: Vec<MetricSample>,
    }
}

record! {
    /// One value of one time series.
    MetricSample = azora_core::MetricSample {
        /// The name, suffixes such as `_total` and `_bucket` included.
        name: String,
        /// The labels in the order of the text, no name twice.
        labels: Vec<MetricLabel>,
        /// The value; can be infinite or no number.
        value: f64;
        /// When it was measured, in milliseconds since 1970; absent where the text leaves it to whoever fetched it.
        at: Option<f64> = None,
        /// An event among those that are counted; in `OpenMetrics` alone.
        exemplar: Option<Exemplar> = None,
    }
}

record! {
    /// A name and a text that part one time series from others.
    MetricLabel = azora_core::MetricLabel {
        /// The name.
        name: String,
        /// The value, unescaped.
        value: String,
    }
}

record! {
    /// A single event, named by labels such as the id of a trace.
    Exemplar = azora_core::Exemplar {
        /// What it is called outside of the metrics.
        labels: Vec<MetricLabel>,
        /// What was measured of it.
        value: f64;
        /// When, in milliseconds since 1970.
        at: Option<f64> = None,
    }
}

export! {
    /// The families of a text in the Prometheus format, version 0.0.4.
    "parsePrometheus" pub fn parse_prometheus(text: String) -> Vec<MetricFamily> {
        Ok(azora_core::parse_prometheus(&text)?.lift())
    }

    /// The families of a text in the `OpenMetrics` format, version 1.0, which is read to the letter.
    "parseOpenMetrics" pub fn parse_open_metrics(text: String) -> Vec<MetricFamily> {
        Ok(azora_core::parse_open_metrics(&text)?.lift())
    }
}
