//! What a point of a histogram has to keep.

use super::rules::{Broken, Report, is_whole};
use crate::metrics::{
    family::{MetricFamily, MetricSample, MetricType},
    number::number,
};

pub(super) const NO_BOUND: &str = "A bucket has a label le with a number, which is its upper bound.";
const CODE: &str = "metrics.invalid_bucket";

/// What the samples come to.
#[derive(Default)]
struct Seen {
    /// The last bucket: its bound and its value.
    bucket: Option<(f64, f64)>,
    negative: bool,
    sum: Option<f64>,
    count: Option<f64>,
}

pub(super) fn check(family: &MetricFamily, samples: &[MetricSample], report: Report) {
    let mut seen = Seen::default();
    for (place, sample) in samples.iter().enumerate() {
        let broken = match sample.name.get(family.name.len()..) {
            Some("_bucket") => bucket(sample, &mut seen),
            _ if sample.labels.iter().any(|label| label.name == "le") => Some("Only buckets have a label le."),
            Some("_sum" | "_gsum") => {
                seen.sum = Some(sample.value);
                sample.value.is_nan().then_some("The sum of a histogram is a number.")
            }
            Some("_count" | "_gcount") => {
                seen.count = Some(sample.value);
                (!is_whole(sample.value)).then_some("The count of a histogram is a whole number, zero or more.")
            }
            _ => sample.value.is_nan().then_some("The time at which a histogram began is a number."),
        };
        if let Some(reason) = broken {
            report(place, (CODE, reason));
        }
    }
    let last = samples.len().saturating_sub(1);
    if let Some(broken) = whole(&seen, family.kind) {
        report(last, broken);
    }
}

fn bucket(sample: &MetricSample, seen: &mut Seen) -> Option<&'static str> {
    let Some(bound) = number(sample.label("le")).filter(|bound| !bound.is_nan()) else { return Some(NO_BOUND) };
    let before = seen.bucket.replace((bound, sample.value));
    seen.negative |= bound < 0.0;
    let within = sample.exemplar.as_ref().is_none_or(|exemplar| exemplar.value <= bound);
    if !is_whole(sample.value) {
        Some("The value of a bucket is a whole number, zero or more.")
    } else if before.is_some_and(|(lower, _)| lower >= bound) {
        Some("Buckets stand in the order of their bounds, none twice.")
    } else if before.is_some_and(|(_, fewer)| fewer > sample.value) {
        Some("A bucket counts what smaller ones count, so its value is as large at least.")
    } else if !within {
        Some("The exemplar of a bucket lies within its bound.")
    } else {
        None
    }
}

/// What only all samples together can break.
fn whole(seen: &Seen, kind: MetricType) -> Option<Broken> {
    let reason = match (seen.bucket, seen.sum, seen.count) {
        (None, ..) => "A histogram has a bucket at least.",
        (Some((bound, _)), ..) if bound < f64::INFINITY => "The last bucket of a histogram has the bound +Inf.",
        (_, Some(_), None) | (_, None, Some(_)) => "A histogram has both a sum and a count, or neither.",
        (Some((_, all)), _, Some(count)) if all.total_cmp(&count).is_ne() => {
            "The count of a histogram is the value of its last bucket."
        }
        (_, Some(_), _) if kind == MetricType::Histogram && seen.negative => {
            "A histogram with negative bounds has no sum."
        }
        (_, Some(sum), _) if sum < 0.0 && !seen.negative => "A sum is zero or more where no bound is negative.",
        _ => return None,
    };
    Some((CODE, reason))
}
