//! Where states begin: of the elements, and of whoever counts as they do.

use crate::Time;

/// The least health of what is healthy, and of what is degraded.
pub(crate) const HEALTHY: f64 = 0.90;
pub(crate) const DEGRADED: f64 = 0.70;
/// The share of an error budget that is little.
pub(crate) const LOW_BUDGET: f64 = 0.25;
/// How much better than that it has to be to be so again.
pub(crate) const RETURN: f64 = 0.02;
/// How long a state stands at least.
pub(crate) const DWELL: Time = Time::from_nanoseconds(5_000_000_000);
/// Intervals after the last data at which nothing is known any more.
pub(crate) const STALE: u32 = 3;
