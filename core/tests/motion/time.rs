//! Phases and turns of periods, taken off in integers.

use azora_core::Time;
use proptest::prelude::*;

proptest! {
    /// Turns and phase are the time again, on both sides of the epoch, for any period.
    #[test]
    fn turns_and_phase_are_the_time(nanoseconds in -(1_i64 << 61)..=1 << 61, period in prop_oneof![1_i64..100, 1_i64..=1 << 53]) {
        let (time, span) = (Time::from_nanoseconds(nanoseconds), Time::from_nanoseconds(period));
        let passed = nanoseconds - time.turns(span) * period;
        prop_assert!((0..period).contains(&passed));
        #[expect(clippy::cast_precision_loss, reason = "at most 2^53")]
        let phase = passed as f64 / period as f64;
        prop_assert_eq!(time.phase(span), phase);
        prop_assert!(phase < 1.0);
    }

    /// A phase is the same after any number of turns, to the bit.
    #[test]
    fn a_phase_returns_exactly(into in 0_i64..12_000_000_000, turns in -700_000_i64..700_000) {
        let period = Time::from_nanoseconds(12_000_000_000);
        let later = Time::from_nanoseconds(into + turns * 12_000_000_000);
        prop_assert_eq!(later.phase(period), Time::from_nanoseconds(into).phase(period));
        prop_assert_eq!(later.turns(period), turns);
    }
}

#[test]
fn a_period_of_no_length_or_backwards_is_answered() {
    let time = Time::from_nanoseconds(-1_500);
    assert_eq!((time.turns(Time::ZERO), time.phase(Time::ZERO)), (0, 0.0));
    let backwards = Time::from_nanoseconds(-1_000);
    assert_eq!((time.turns(backwards), time.phase(backwards)), (-2, 0.5));
}
