//! Events by how large they were at most.

use super::points::between;

/// How many events were at most so large; cumulative, as metrics count them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bucket {
    /// The upper bound, infinite in the last one.
    pub bound: f64,
    /// Events up to it, those of smaller buckets included; a rate does as well.
    pub count: f64,
}

/// A quantile of events that are only known by their buckets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantile {
    /// Where it lies, in the unit of the bounds.
    pub value: f64,
    /// It lies in the last bucket, so the value is only the least that it can be: write "≥" before it.
    pub at_least: bool,
}

/// The quantile `q` of 0..=1 of buckets in the order of their bounds, as Prometheus' `histogram_quantile` has it: linear
/// within a bucket, whose lower bound is 0 in the first one.
///
/// None without events, without a last bucket up to +Inf, and for any other `q`. A bucket that counts less than a smaller
/// one counts as that one.
///
/// # Examples
/// ```
/// use azora_core::{Bucket, bucket_quantile};
///
/// let bucket = |bound, count| Bucket { bound, count };
/// let buckets = [bucket(0.1, 50.0), bucket(0.3, 90.0), bucket(f64::INFINITY, 100.0)];
/// assert_eq!(bucket_quantile(0.7, &buckets).map(|quantile| quantile.value), Some(0.2));
/// assert_eq!(bucket_quantile(0.99, &buckets).map(|quantile| (quantile.value, quantile.at_least)), Some((0.3, true)));
/// ```
pub fn bucket_quantile(q: f64, buckets: &[Bucket]) -> Option<Quantile> {
    let all = buckets.iter().fold(0.0, |most: f64, bucket| most.max(bucket.count));
    let is_whole = buckets.last().is_some_and(|last| last.bound.is_infinite() && last.bound > 0.0);
    if !(0.0..=1.0).contains(&q) || !is_whole || buckets.len() < 2 || all.is_nan() || all <= 0.0 {
        return None;
    }
    let rank = q * all;
    let (mut lower, mut below) = (None, 0.0);
    for bucket in buckets {
        let count = bucket.count.max(below);
        if bucket.bound.is_infinite() && lower.is_some() {
            return lower.map(|value| Quantile { value, at_least: true });
        }
        if count >= rank {
            let value = match lower {
                None if bucket.bound <= 0.0 => bucket.bound,
                _ if count > below => {
                    let from: f64 = lower.unwrap_or_default();
                    from + (bucket.bound - from) * ((rank - below) / (count - below))
                }
                _ => bucket.bound,
            };
            return Some(Quantile { value, at_least: false });
        }
        (lower, below) = (Some(bucket.bound), count);
    }
    None
}

/// The share of events up to `bound`, linear within a bucket; none without events. What lies in the last bucket is beyond
/// every finite bound.
pub fn bucket_share(bound: f64, buckets: &[Bucket]) -> Option<f64> {
    let all = buckets.last().map(|last| last.count).filter(|all| *all > 0.0)?;
    Some(counted(bound, buckets.iter().map(|bucket| (bucket.bound, bucket.count))) / all)
}

/// Events up to `bound`, linear between the bounds of `counts`; what is beyond the last finite one is not counted.
pub(super) fn counted(bound: f64, counts: impl Iterator<Item = (f64, f64)>) -> f64 {
    let mut before = (0.0, 0.0);
    for (upper, count) in counts {
        if upper >= bound {
            return if upper.is_finite() { between(bound, before, (upper, count)) } else { before.1 };
        }
        before = (upper, count);
    }
    before.1
}

/// How satisfied those are who waited, by Apdex: (S + T/2)/N, where S waited up to `target`, T up to four times as long, and N
/// are all.
///
/// In 0..=1; none where nobody waited. Where no bucket ends at the target, events lie evenly within the one around it.
///
/// # Examples
/// ```
/// use azora_core::{Bucket, apdex};
///
/// let bucket = |bound, count| Bucket { bound, count };
/// let seconds = [bucket(0.25, 60.0), bucket(1.0, 90.0), bucket(f64::INFINITY, 100.0)];
/// assert_eq!(apdex(0.25, &seconds), Some(0.75));
/// ```
pub fn apdex(target: f64, buckets: &[Bucket]) -> Option<f64> {
    Some(f64::midpoint(bucket_share(target, buckets)?, bucket_share(4.0 * target, buckets)?))
}
