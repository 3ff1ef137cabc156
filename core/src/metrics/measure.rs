//! Measures of services: what a counter added, what is left of a budget, how far a number lies from the usual.

use crate::math::{exp, ln};

/// What makes the median of distances from the median a standard deviation, where numbers are normal.
const NORMAL: f64 = 1.4826;

/// What a counter has added between two samples; one that says less than before began anew, and has added what it says.
///
/// # Examples
/// ```
/// assert_eq!([azora_core::counter_increase(10.0, 12.5), azora_core::counter_increase(10.0, 3.0)], [2.5, 3.0]);
/// ```
pub fn counter_increase(before: f64, now: f64) -> f64 {
    if now < before { now } else { now - before }
}

/// The share of the error budget that is left: 1 − (bad/total)/(1 − objective), as in Google's Site Reliability Workbook.
///
/// At most 1, below 0 where more than all is spent; 1 where nothing was asked. None for an objective outside 0..1, and where
/// there are more bad than all.
///
/// # Examples
/// ```
/// let left = azora_core::error_budget(3.0, 10_000.0, 0.999).unwrap();
/// assert!((left - 0.7).abs() < 1e-12);
/// ```
pub fn error_budget(bad: f64, total: f64, objective: f64) -> Option<f64> {
    if !(0.0..1.0).contains(&objective) || !(0.0..=total).contains(&bad) || total.is_infinite() {
        return None;
    }
    Some(if bad > 0.0 { 1.0 - bad / total / (1.0 - objective) } else { 1.0 })
}

/// How many standard deviations `value` lies from the usual, told by what a few wild numbers don't move: (value −
/// median)/(1.4826 · MAD), where MAD is the median of the distances from the median (Iglewicz and Hoaglin, 1993).
///
/// None for less than three numbers, for what is not finite or beyond ±1e300, and where more than half of the numbers are the
/// same.
///
/// # Examples
/// ```
/// let usual = [10.0, 11.0, 12.0, 13.0, 500.0];
/// assert!((azora_core::robust_z(15.0, &usual).unwrap() - 3.0 / 1.4826).abs() < 1e-12);
/// ```
pub fn robust_z(value: f64, usual: &[f64]) -> Option<f64> {
    if usual.len() < 3 || !usual.iter().chain([&value]).all(|number| number.abs() <= 1e300) {
        return None;
    }
    let middle = median(usual.to_vec())?;
    let spread = median(usual.iter().map(|number| (number - middle).abs()).collect())?;
    (spread > 0.0).then(|| (value - middle) / (NORMAL * spread)).filter(|z| z.is_finite())
}

fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    if numbers.len() % 2 == 1 {
        return Some(upper);
    }
    Some(f64::midpoint(*numbers.get(half.checked_sub(1)?)?, upper))
}

/// The weighted geometric mean of pairs of a value and its weight: one bad part is not made good by others.
///
/// None for values or weights below 0, not finite or too large to add up, and where no weight is above 0.
///
/// # Examples
/// ```
/// assert_eq!(azora_core::geometric_mean(&[(0.5, 1.0), (0.5, 3.0)]), Some(0.5));
/// assert_eq!(azora_core::geometric_mean(&[(1.0, 1.0), (0.0, 1.0)]), Some(0.0));
/// ```
pub fn geometric_mean(parts: &[(f64, f64)]) -> Option<f64> {
    let (mut logarithm, mut weights, mut is_zero) = (0.0, 0.0, false);
    for (value, weight) in parts {
        if !(0.0..f64::INFINITY).contains(value) || !(0.0..f64::INFINITY).contains(weight) {
            return None;
        }
        if *weight > 0.0 {
            is_zero |= *value <= 0.0;
            logarithm += weight * ln(value.max(f64::MIN_POSITIVE));
            weights += weight;
        }
    }
    let mean = || if is_zero { 0.0 } else { exp(logarithm / weights) };
    (weights > 0.0 && weights.is_finite() && logarithm.is_finite()).then(mean)
}
