//! For how long errors came how fast.

/// Steps of a factor of two, up to 32,768 errors a second and more; the first is for none.
const STEPS: usize = 24;
/// The step of 1 a second, and the last.
const ONE: i64 = 8;
const LAST: i64 = 23;

/// Seconds and errors in each step of a rate; what falls into one step is told by its mean.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Spread([[f32; 2]; STEPS]);

impl Spread {
    /// So many errors in so many seconds.
    pub(super) fn new(errors: f64, seconds: f64) -> Self {
        let mut spread = Self::default();
        if seconds > 0.0
            && let Some(step) = spread.0.get_mut(step(errors / seconds))
        {
            #[expect(clippy::cast_possible_truncation, reason = "seven digits are enough")]
            let sums = [seconds as f32, errors as f32];
            *step = sums;
        }
        spread
    }

    pub(super) fn numbers_mut(&mut self) -> impl Iterator<Item = &mut f32> {
        self.0.iter_mut().flatten()
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = f32> {
        self.0.into_iter().flatten()
    }

    /// The rate that is not exceeded for a share of the time: the nearest rank. None without any time.
    pub(super) fn quantile(&self, share: f64) -> Option<f64> {
        let all: f64 = self.0.iter().map(|[seconds, _]| f64::from(*seconds)).sum();
        let mut below = 0.0;
        for [seconds, errors] in
            self.0.map(|sums| sums.map(f64::from)).into_iter().filter(|[seconds, _]| *seconds > 0.0)
        {
            below += seconds;
            if below >= share * all {
                return Some(errors / seconds);
            }
        }
        None
    }
}

/// The step of a rate, by the exponent of its double, which is the whole part of its binary logarithm.
fn step(rate: f64) -> usize {
    if rate <= 0.0 {
        return 0;
    }
    let exponent = (rate.to_bits() >> 52).cast_signed() - 1023;
    usize::try_from((exponent + ONE).clamp(1, LAST)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Spread;

    fn sum(parts: &[(f64, f64)]) -> Spread {
        let mut sum = Spread::default();
        for (errors, seconds) in parts {
            sum.numbers_mut().zip(Spread::new(*errors, *seconds).numbers()).for_each(|(sum, one)| *sum += one);
        }
        sum
    }

    fn near(spread: &Spread, expected: f64) {
        let told = spread.quantile(0.95).unwrap();
        assert!((told - expected).abs() <= 1e-6 * expected, "{told}, not {expected}");
    }

    /// By hand, with the nearest rank: of twenty equal stretches the nineteenth.
    #[test]
    fn errors_that_come_in_bursts_are_no_usual_errors() {
        let calm = |bursts: usize| {
            let parts: Vec<_> = (0..20).map(|nth| if nth < bursts { (3_000.0, 15.0) } else { (0.0, 15.0) }).collect();
            sum(&parts)
        };
        near(&calm(1), 0.0);
        near(&calm(2), 200.0);
        near(&sum(&[(1.5, 15.0); 20]), 0.1);
        near(&sum(&[(45.0, 30.0), (3.0, 270.0)]), 1.5);
        assert_eq!(Spread::default().quantile(0.95), None);
    }

    #[test]
    fn any_rate_has_a_step() {
        for rate in [1e-30, 1e-9, 0.01, 1.0, 1e5, 1e18] {
            near(&sum(&[(rate, 1.0)]), rate);
        }
    }
}
