//! What a family as a whole has to keep.

use std::collections::BTreeMap;

use super::{builder::Open, histogram};
use crate::metrics::{
    family::{MetricFamily, MetricSample, MetricType},
    number::number,
    problems::Problems,
};

/// Labels by their names, without those that say nothing or part the samples of one point.
type Key<'a> = Vec<(&'a str, &'a str)>;

/// What was seen, and its place. Names are kept as such keys too: one kind of map is little code.
pub(super) type Seen<'a> = BTreeMap<Key<'a>, usize>;

/// A rule that is broken: its code and the sentence.
pub(super) type Broken = (&'static str, &'static str);

/// What a sample of a point breaks, by its place in the point.
pub(super) type Report<'r> = &'r mut dyn FnMut(usize, Broken);

/// By the letter of `OpenMetrics`.
pub(super) fn check(open: &Open, problems: &mut Problems) {
    let family = &open.family;
    let (mut groups, mut last, mut start) = (Seen::new(), Key::new(), 0);
    for (place, sample) in family.samples.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| family.samples.get(before));
        let key = key(sample, part(family));
        let line = open.lines.get(place).copied().unwrap_or_default();
        if before.is_some() && key == last {
            let times = (before.and_then(|before| before.at), sample.at);
            if times.0 == times.1 {
                continue;
            }
            point(open, start, place, problems);
            if !matches!(times, (Some(earlier), Some(later)) if earlier < later) {
                let reason = "Times of one metric grow from point to point, and all of its points have one or none.";
                problems.add("metrics.interleaved", line, 1, reason);
            }
        } else {
            point(open, start, place, problems);
            if groups.insert(key.clone(), place).is_some() {
                let reason = "Samples with the same labels stand together, without others between them.";
                problems.add("metrics.interleaved", line, 1, reason);
            }
            last = key;
        }
        start = place;
    }
    point(open, start, family.samples.len(), problems);
}

/// What Prometheus itself needs to understand a family.
pub(super) fn check_loosely(open: &Open, problems: &mut Problems) {
    let mut seen = Seen::new();
    for (sample, line) in open.family.samples.iter().zip(&open.lines) {
        let mut key = key(sample, None);
        key.push((&sample.name, ""));
        if seen.insert(key, 0).is_some() {
            problems.add("metrics.repeated", *line, 1, "A sample with this name and these labels stands twice.");
        }
        let is_bucket = open.family.kind == MetricType::Histogram && sample.name.ends_with("_bucket");
        if is_bucket && number(sample.label("le")).is_none_or(f64::is_nan) {
            problems.add("metrics.invalid_bucket", *line, 1, histogram::NO_BOUND);
        }
    }
}

/// The label that parts the samples of one point.
fn part(family: &MetricFamily) -> Option<&str> {
    match family.kind {
        MetricType::Histogram | MetricType::GaugeHistogram => Some("le"),
        MetricType::Summary => Some("quantile"),
        MetricType::StateSet => Some(&family.name),
        _ => None,
    }
}

fn key<'a>(sample: &'a MetricSample, part: Option<&str>) -> Key<'a> {
    let said = |label: &(&str, &str)| !label.1.is_empty() && Some(label.0) != part;
    let mut key = Key::new();
    for label in sample.labels.iter().map(|label| (&*label.name, &*label.value)).filter(said) {
        key.insert(key.partition_point(|other| *other < label), label);
    }
    key
}

/// One point of one metric: its samples from `start` until before `end`.
fn point(open: &Open, start: usize, end: usize, problems: &mut Problems) {
    let family = &open.family;
    let samples = family.samples.get(start..end).unwrap_or_default();
    if samples.is_empty() {
        return;
    }
    let mut report = |place: usize, (code, reason): Broken| {
        let line = open.lines.get(start + place).or(open.lines.last());
        problems.add(code, line.copied().unwrap_or_default(), 1, reason);
    };
    let part = part(family);
    let mut seen = Seen::new();
    for (place, sample) in samples.iter().enumerate() {
        if seen.insert(vec![(&sample.name, part.map_or("", |part| sample.label(part)))], place).is_some() {
            report(place, ("metrics.repeated", "A sample with this name and these labels stands twice at this time."));
        }
    }
    let suffix = |sample: &MetricSample| sample.name.len() - family.name.len();
    match family.kind {
        MetricType::Counter => counter(samples, &mut report),
        MetricType::StateSet => state_set(samples, &family.name, &mut report),
        MetricType::Info => each(
            samples,
            |sample| is_state(sample.value) && sample.value > 0.0,
            "The value of an info is 1.",
            &mut report,
        ),
        MetricType::Histogram | MetricType::GaugeHistogram => histogram::check(family, samples, &mut report),
        MetricType::Summary => summary(samples, |sample| suffix(sample) == 0, &mut report),
        MetricType::Gauge | MetricType::Unknown => {}
    }
}

fn each(samples: &[MetricSample], holds: impl Fn(&MetricSample) -> bool, reason: &'static str, report: Report) {
    for (place, sample) in samples.iter().enumerate() {
        if !holds(sample) {
            report(place, ("metrics.invalid_value", reason));
        }
    }
}

fn counter(samples: &[MetricSample], report: Report) {
    let is_total = |sample: &MetricSample| sample.name.ends_with("_total");
    let counts = |sample: &MetricSample| sample.value >= 0.0 || (!is_total(sample) && !sample.value.is_nan());
    each(samples, counts, "The total of a counter is zero or more, and no value of it is NaN.", report);
    if !samples.iter().any(is_total) {
        report(0, ("metrics.invalid_value", "A counter has a sample with the suffix _total."));
    }
}

fn state_set(samples: &[MetricSample], name: &str, report: Report) {
    let is_named = |sample: &MetricSample| sample.labels.iter().any(|label| label.name == name);
    each(samples, is_named, "A state has a label with the name of its metric, which says which state it is.", report);
    each(samples, |sample| is_state(sample.value), "A state is 1 or 0.", report);
}

fn summary(samples: &[MetricSample], is_quantile: impl Fn(&MetricSample) -> bool, report: Report) {
    let quantile = |sample: &MetricSample| number(sample.label("quantile")).is_some_and(|q| (0.0..=1.0).contains(&q));
    let sound = |sample: &MetricSample| {
        if is_quantile(sample) { quantile(sample) } else { sample.label("quantile").is_empty() }
    };
    each(
        samples,
        sound,
        "A quantile has a label called quantile from 0 to 1, and nothing else of a summary has.",
        report,
    );
    let counts = |sample: &MetricSample| sample.value >= 0.0 || (is_quantile(sample) && sample.value.is_nan());
    let whole =
        |sample: &MetricSample| !sample.name.ends_with("_count") || is_quantile(sample) || is_whole(sample.value);
    let created = |sample: &MetricSample| sample.name.ends_with("_created") && !is_quantile(sample);
    let reason = "Quantiles, sums and counts are zero or more, and counts are whole numbers.";
    each(samples, |sample| created(sample) || (counts(sample) && whole(sample)), reason, report);
}

/// Whether a value can be a count.
pub(super) fn is_whole(value: f64) -> bool {
    value >= 0.0 && value % 1.0 <= 0.0
}

/// Whether a value is 0 or 1.
fn is_state(value: f64) -> bool {
    is_whole(value) && value <= 1.0
}
