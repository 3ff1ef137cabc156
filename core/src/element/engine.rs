//! What the engine takes: the names of its pillars and of its numbers, and their limits. Metrics are folded into these.

/// The five pillars, clockwise from the top.
pub(crate) const PILLARS: [&str; 5] = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
/// The numbers of now and of the past, in the order they are told.
pub(crate) const NUMBERS: [&str; 12] = {
    let ([a, b, c], [d, e, f, g, h]) = (WAITED, PILLARS);
    [a, b, c, "budget", "uptime", "rate", "errors", d, e, f, g, h]
};
/// Those of them that come from buckets, and can lie beyond the last one.
pub(crate) const WAITED: [&str; 3] = ["p50", "p95", "p99"];

/// The most of a counter and of a rate, and of a duration in milliseconds.
pub(crate) const LARGEST: f64 = 1e15;
pub(crate) const LONGEST: f64 = 1e12;
/// Milliseconds between scrapes: four a second, and one an hour.
pub(crate) const INTERVALS: core::ops::RangeInclusive<f64> = 250.0..=3_600_000.0;
