//! The two text formats of metrics: Prometheus 0.0.4 and `OpenMetrics` 1.0.

mod builder;
mod histogram;
mod line;
mod metadata;
mod rules;
mod sample;

use super::{family::MetricFamily, problems::Problems};
use crate::Result;

use builder::Builder;
use line::Line;

/// Bytes that a text may have: 16 MiB.
const LONGEST: usize = 16 << 20;
/// Samples that a text may hold.
const MOST: usize = 1 << 18;

/// Which of the two a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Prometheus,
    OpenMetrics,
}

/// The families of a text in the Prometheus format 0.0.4, as Prometheus itself reads it.
///
/// A family is called as its lines of metadata call it, so a counter keeps its `_total`. Samples of a family that stand
/// apart are brought together. Read are 16 MiB, 262,144 samples, and 64 labels of each.
///
/// # Errors
/// The first of at most 100 problems, with all of them in `problems` and their lines and columns: `metrics.invalid_syntax`,
/// `metrics.invalid_number`, `metrics.invalid_metadata`, `metrics.invalid_label`, `metrics.invalid_bucket`,
/// `metrics.repeated`, `metrics.unfinished` where the last line has no end, `metrics.too_large`.
///
/// # Examples
/// ```
/// use azora_core::{MetricType, parse_prometheus};
///
/// let families = parse_prometheus("# TYPE up gauge\nup{job=\"node\"} 1 1520879607789\n")?;
/// let up = &families[0];
/// assert_eq!((up.kind, up.samples[0].label("job"), up.samples[0].value), (MetricType::Gauge, "node", 1.0));
///
/// let error = parse_prometheus("up 1\nup{job=node} 1\n").unwrap_err();
/// assert_eq!((error.code, error.span.unwrap().line, error.span.unwrap().column), ("metrics.invalid_syntax", 2, 8));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_prometheus(text: &str) -> Result<Vec<MetricFamily>> {
    parse(text, Format::Prometheus)
}

/// The families of a text in the `OpenMetrics` format 1.0, by the letter: what it says must be, has to be.
///
/// Samples bear the suffixes of their kind, such as `_total`; their family does not. Read are 16 MiB, 262,144 samples, and
/// 64 labels of each.
///
/// # Errors
/// The first of at most 100 problems, with all of them in `problems` and their lines and columns: those of
/// [`parse_prometheus`], and `metrics.invalid_value`, `metrics.invalid_exemplar`, `metrics.interleaved`, `metrics.clash`.
///
/// # Examples
/// ```
/// use azora_core::parse_open_metrics;
///
/// let text = "# TYPE request_seconds histogram\n# UNIT request_seconds seconds\n\
///     request_seconds_bucket{le=\"0.25\"} 8 # {trace_id=\"KOO5S4vxi0o\"} 0.054\n\
///     request_seconds_bucket{le=\"+Inf\"} 9\n# EOF\n";
/// let families = parse_open_metrics(text)?;
/// assert_eq!((families[0].unit.as_str(), families[0].samples.len()), ("seconds", 2));
/// assert_eq!(families[0].samples[0].exemplar.as_ref().map(|exemplar| exemplar.value), Some(0.054));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_open_metrics(text: &str) -> Result<Vec<MetricFamily>> {
    parse(text, Format::OpenMetrics)
}

fn parse(text: &str, format: Format) -> Result<Vec<MetricFamily>> {
    let mut problems = Problems::default();
    if text.len() > LONGEST {
        problems.add("metrics.too_large", 1, 1, "A text of metrics has 16 MiB at most; select fewer of them.");
        return problems.or(Vec::new());
    }
    let mut builder = Builder::new(format, &mut problems);
    let (mut rest, mut number, mut ended) = (text, 0, false);
    while !rest.is_empty() && !builder.is_full() {
        let (content, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let is_whole = content.len() < rest.len();
        (rest, number) = (after, number + 1);
        let mut line = Line::new(content, number);
        if format == Format::OpenMetrics && content == "# EOF" {
            ended = true;
            if !rest.is_empty() {
                builder.report("metrics.invalid_syntax", number + 1, 1, "Nothing stands after # EOF.");
            }
            break;
        }
        if !is_whole {
            line.end();
            let reason = "The text breaks off here: every line ends with a line feed.";
            builder.report("metrics.unfinished", number, line.column(), reason);
        } else if builder.samples >= MOST {
            builder.report(
                "metrics.too_large",
                number,
                1,
                "A text holds 262,144 samples at most; select fewer of them.",
            );
            break;
        } else if let Err(fault) = builder.line(&mut line) {
            builder.broken();
            builder.report(fault.code, number, line.column(), fault.reason);
        }
    }
    if format == Format::OpenMetrics && !ended && !builder.is_full() {
        builder.report("metrics.unfinished", number + 1, 1, "The text breaks off: its last line is # EOF.");
    }
    let families = builder.finish();
    problems.or(families)
}
