//! Folds by themselves: what counters add, quantiles, Apdex, budgets, averages, states.

use azora_core::{
    Bucket, Ewma, HealthGate, HealthState, apdex, bucket_quantile, bucket_share, counter_increase, error_budget,
    geometric_mean, is_stale, robust_z,
};
use proptest::{collection::vec, prelude::*};

fn buckets(counts: &[(f64, f64)]) -> Vec<Bucket> {
    counts.iter().map(|(bound, count)| Bucket { bound: *bound, count: *count }).collect()
}

const INF: f64 = f64::INFINITY;

#[test]
fn a_counter_that_begins_anew_has_added_what_it_says() {
    assert_eq!([counter_increase(5.0, 8.0), counter_increase(5.0, 5.0), counter_increase(5.0, 2.0)], [3.0, 0.0, 2.0]);
}

#[test]
fn quantiles_have_the_corners_of_histogram_quantile() {
    let some = buckets(&[(1.0, 10.0), (2.0, 30.0), (INF, 40.0)]);
    let value =
        |q: f64, buckets: &[Bucket]| bucket_quantile(q, buckets).map(|quantile| (quantile.value, quantile.at_least));
    assert_eq!(value(0.5, &some), Some((1.5, false)));
    assert_eq!(value(0.75, &some), Some((2.0, false)));
    assert_eq!(value(0.76, &some), Some((2.0, true)), "in +Inf the largest bound is the least it can be");
    assert_eq!(value(0.0, &some), Some((0.0, false)));
    assert_eq!(value(1.0, &some), Some((2.0, true)));
    assert_eq!(value(0.5, &buckets(&[(-1.0, 3.0), (INF, 4.0)])), Some((-1.0, false)), "below zero there is no line");
    assert_eq!(
        value(0.6, &buckets(&[(1.0, 5.0), (2.0, 4.0), (3.0, 10.0), (INF, 10.0)])),
        Some((2.2, false)),
        "made monotonic"
    );
    for (q, none) in [
        (0.5, buckets(&[])),
        (0.5, buckets(&[(INF, 4.0)])),
        (0.5, buckets(&[(1.0, 4.0), (2.0, 4.0)])),
        (0.5, buckets(&[(1.0, 0.0), (INF, 0.0)])),
        (0.5, buckets(&[(1.0, f64::NAN), (INF, f64::NAN)])),
        (0.5, buckets(&[(1.0, f64::NAN), (INF, 4.0)])),
        (0.5, buckets(&[(1.0, INF), (INF, INF)])),
        (0.5, buckets(&[(1.0, -1.0), (INF, 4.0)])),
        (0.5, buckets(&[(f64::NAN, 1.0), (INF, 4.0)])),
        (0.5, buckets(&[(-INF, 1.0), (INF, 4.0)])),
        (0.5, buckets(&[(2.0, 1.0), (1.0, 2.0), (INF, 4.0)])),
        (0.5, buckets(&[(INF, 1.0), (INF, 4.0)])),
        (-0.1, some.clone()),
        (1.1, some.clone()),
        (f64::NAN, some.clone()),
    ] {
        assert_eq!(bucket_quantile(q, &none), None, "{q}, {none:?}");
        if q == 0.5 {
            assert_eq!([apdex(0.5, &none), bucket_share(0.5, &none)], [None; 2], "{none:?}");
        }
    }
}

#[test]
fn apdex_is_of_whom_waited_up_to_the_target_and_four_times_as_long() {
    // The example of the Apdex specification 1.1: 100 samples, 60 satisfied, 30 tolerating.
    assert_eq!(apdex(0.25, &buckets(&[(0.25, 60.0), (1.0, 90.0), (INF, 100.0)])), Some(0.75));
    // No bucket ends at 0.25: of the 40 between 0.1 and 0.4, half.
    let between = apdex(0.25, &buckets(&[(0.1, 20.0), (0.4, 60.0), (1.0, 100.0), (INF, 100.0)])).unwrap();
    assert!((between - 0.7).abs() < 1e-15);
    assert_eq!(apdex(0.25, &buckets(&[(0.25, 0.0), (INF, 0.0)])), None);
    assert_eq!(
        bucket_share(9.0, &buckets(&[(1.0, 6.0), (INF, 8.0)])),
        Some(0.75),
        "what is in +Inf is beyond any bound"
    );
    // Counts that are not cumulative are no more than all.
    assert_eq!(apdex(0.25, &buckets(&[(0.25, 60.0), (1.0, 30.0), (INF, 10.0)])), Some(1.0));
    assert_eq!(bucket_share(0.5, &buckets(&[(0.25, 75.0), (1.0, 4.0), (INF, 4.0)])), Some(1.0));
    assert_eq!(bucket_share(f64::NAN, &buckets(&[(0.25, 75.0), (INF, 80.0)])), None);
}

#[test]
fn a_budget_is_spent_by_what_fails() {
    let left = |bad, total| error_budget(bad, total, 0.999);
    assert_eq!([left(0.0, 0.0), left(0.0, 10.0)], [Some(1.0), Some(1.0)]);
    assert!((left(10.0, 10_000.0).unwrap()).abs() < 1e-12 && (left(20.0, 10_000.0).unwrap() + 1.0).abs() < 1e-12);
    assert_eq!([left(2.0, 1.0), left(-1.0, 1.0), left(f64::NAN, 1.0), error_budget(0.0, 1.0, 1.0)], [None; 4]);
}

#[test]
fn wild_numbers_do_not_move_the_usual() {
    // By hand: the median of 1, 2, 3, 4, 100 is 3, its distances are 2, 1, 0, 1, 97, their median 1.
    assert!((robust_z(6.0, &[1.0, 2.0, 3.0, 4.0, 100.0]).unwrap() - 3.0 / 1.4826).abs() < 1e-15);
    assert!((robust_z(0.0, &[1.0, 2.0, 4.0, 8.0]).unwrap() + 3.0 / (1.4826 * 1.5)).abs() < 1e-15);
    assert_eq!([robust_z(1.0, &[1.0, 2.0]), robust_z(1.0, &[2.0; 9]), robust_z(f64::NAN, &[1.0, 2.0, 3.0])], [None; 3]);
}

#[test]
fn the_largest_numbers_stay_numbers() {
    let mut average = Ewma::new(1_000.0).unwrap();
    for (at, sample) in [(0.0, 1e308), (1.0, -1e308), (2.0, 1.7e308), (2_000.0, -1.7e308), (2_000.5, 1.7e308)] {
        average.take(at, sample);
        assert!(average.value().unwrap().abs() <= 1.7e308, "{at}");
    }
    assert_eq!(
        [robust_z(1.7e308, &[-1.7e308, 0.0, 1.0, 2.0]), robust_z(1e300, &[0.0, 1e-300, 2e-300, 3e-300])],
        [None; 2]
    );
    assert_eq!(geometric_mean(&[(0.5, 1.7e308), (0.2, 1.7e308)]), None);
}

#[test]
fn geometric_means_are_weighted() {
    let mean = geometric_mean(&[(0.5, 1.0), (0.8, 3.0)]).unwrap();
    assert!((mean * mean * mean * mean - 0.5 * 0.8 * 0.8 * 0.8).abs() < 1e-15);
    assert_eq!(geometric_mean(&[(0.0, 0.0), (0.5, 1.0)]), Some(0.5), "what weighs nothing counts for nothing");
    assert_eq!([geometric_mean(&[]), geometric_mean(&[(1.0, 0.0)]), geometric_mean(&[(-1.0, 1.0)])], [None; 3]);
}

#[test]
fn states_get_worse_at_once_and_better_late() {
    use HealthState::{Critical, Degraded, Healthy, Unknown};
    let mut gate = HealthGate::default();
    for (at, health, state) in [
        (0.0, Some(1.0), Healthy),
        (1.0, Some(0.9), Healthy),
        (2.0, Some(0.899), Degraded),
        (3.0, Some(0.5), Critical),
        (5_002.9, Some(1.0), Critical),
        (5_003.0, Some(0.71), Critical),
        (5_004.0, Some(0.72), Degraded),
        (10_000.0, Some(0.95), Degraded),
        (10_004.0, Some(0.919), Degraded),
        (10_004.0, Some(0.92), Healthy),
        (10_005.0, None, Unknown),
        (10_005.0, Some(f64::NAN), Unknown),
        (10_006.0, Some(0.69), Critical),
        (99_000.0, Some(0.95), Healthy),
    ] {
        assert_eq!((gate.take(at, health), gate.state()), (state, state), "{at}");
    }
}

#[test]
fn three_intervals_are_the_end_of_knowing() {
    assert_eq!([is_stale(3.0, 1.0), is_stale(3.1, 1.0)], [false, true]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// The definition, summed up sample by sample.
    #[test]
    fn an_average_forgets_by_time_alone(samples in vec((1.0..60_000.0_f64, -1e6..1e6_f64), 1..40), span in 1e3..1e6_f64) {
        let mut average = Ewma::new(span).unwrap();
        let (mut at, mut expected) = (0.0, samples[0].1);
        average.take(0.0, samples[0].1);
        for (passed, sample) in &samples {
            at += passed;
            average.take(at, *sample);
            let kept = libm::exp(-passed / span);
            expected = expected * kept + sample * (1.0 - kept);
        }
        prop_assert!((average.value().unwrap() - expected).abs() <= 1e-9 * 1e6);
        // A constant stays, however often it is sampled.
        let mut constant = Ewma::new(span).unwrap();
        (0..50).for_each(|step| constant.take(f64::from(step * step), 0.1));
        prop_assert_eq!(constant.value(), Some(0.1));
    }

    #[test]
    fn quantiles_grow_and_lie_within_the_bounds(counts in vec(0..1000_u32, 3..12), q in 0.0..1.0_f64) {
        let mut sum = 0.0;
        let last = u32::try_from(counts.len()).unwrap();
        let buckets: Vec<Bucket> = (1_u32..).zip(&counts).map(|(place, count)| {
            sum += f64::from(*count);
            Bucket { bound: if place == last { INF } else { f64::from(place) }, count: sum }
        }).collect();
        prop_assume!(sum > 0.0);
        let value = bucket_quantile(q, &buckets).unwrap();
        prop_assert!((0.0..=12.0).contains(&value.value));
        prop_assert!(bucket_quantile((q + 0.05).min(1.0), &buckets).unwrap().value >= value.value);
        // The share below a quantile is that quantile, where events lie on both sides of it.
        if !value.at_least && value.value > 0.0 {
            prop_assert!(bucket_share(value.value, &buckets).unwrap() >= q - 1e-9);
        }
    }

    /// Whatever buckets say, shares are shares and quantiles are numbers.
    #[test]
    fn any_buckets_are_told_soundly(
        parts in vec((prop_oneof![any::<f64>(), -2.0..5.0_f64, Just(INF)], prop_oneof![any::<f64>(), 0.0..100.0_f64]), 0..6),
        all in prop::option::of(0.0..200.0_f64),
        q in -0.5..1.5_f64,
    ) {
        let mut parts = parts;
        if let Some(all) = all {
            parts.sort_by(|one, other| one.0.total_cmp(&other.0));
            parts.push((INF, all));
        }
        let buckets = buckets(&parts);
        let share = |share: Option<f64>| share.is_none_or(|share| (0.0..=1.0).contains(&share));
        prop_assert!(share(apdex(q, &buckets)) && share(bucket_share(q, &buckets)));
        prop_assert!(bucket_quantile(q, &buckets).is_none_or(|quantile| quantile.value.is_finite()));
    }
}
