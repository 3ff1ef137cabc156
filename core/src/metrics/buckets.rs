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
/// None without events, without a last bucket up to +Inf behind others, where bounds do not grow or a count is negative or not
/// finite, and for any other `q`. A bucket that counts less than a smaller one counts as that one.
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
    let all = all(buckets).filter(|_| (0.0..=1.0).contains(&q))?;
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

/// How many events there are in buckets that can be told from; none in any others, and where there are none.
fn all(buckets: &[Bucket]) -> Option<f64> {
    let (last, finite) = buckets.split_last()?;
    let in_order = finite.iter().zip(buckets.iter().skip(1)).all(|(lower, upper)| lower.bound < upper.bound);
    let counted = buckets.iter().all(|bucket| (0.0..f64::INFINITY).contains(&bucket.count));
    let starts = finite.first().is_some_and(|first| first.bound.is_finite());
    let is_sound = in_order && counted && starts && last.bound == f64::INFINITY;
    let all = buckets.iter().fold(0.0, |most: f64, bucket| most.max(bucket.count));
    (is_sound && all > 0.0).then_some(all)
}

/// The share of events up to `bound`, linear within a bucket; in 0..=1, and none where [`bucket_quantile`] has none. What lies
/// in the last bucket is beyond every finite bound.
pub fn bucket_share(bound: f64, buckets: &[Bucket]) -> Option<f64> {
    let all = all(buckets).filter(|_| !bound.is_nan())?;
    Some((counted(bound, buckets.iter().map(|bucket| (bucket.bound, bucket.count))) / all).clamp(0.0, 1.0))
}

/// Events up to `bound`, linear between the bounds of `counts`; what is beyond the last finite one is not counted. A bucket
/// that counts less than a smaller one counts as that one.
pub(super) fn counted(bound: f64, counts: impl Iterator<Item = (f64, f64)>) -> f64 {
    let mut before = (0.0, 0.0);
    for (upper, count) in counts {
        let count = count.max(before.1);
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
/// In 0..=1; none where nobody waited, and for buckets that [`bucket_quantile`] refuses. Where no bucket ends at the target,
/// events lie evenly within the one around it.
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
