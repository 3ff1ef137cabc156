//! Noise against the published outputs of its generator, and how even and smooth it is.

use azora_core::{Noise, Time, smooth};
use proptest::prelude::*;

use crate::at;

/// The first outputs of `SplitMix64` for the seeds 1234567 and 0, as Vigna's `splitmix64.c` (CC0) gives them.
#[test]
fn its_bits_are_the_generators() {
    let row = |seed: u64| [0, 1, 2, 3, 4].map(|place| Noise::new(seed).bits(place));
    assert_eq!(
        row(1_234_567),
        [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821
        ]
    );
    assert_eq!(row(0)[0], 0xe220_a839_7b1d_cdaf);
}

/// Sixteen boxes of 65,536 numbers: χ² with 15 degrees of freedom stays below its 99.9 % point.
#[test]
fn its_numbers_are_even() {
    for seed in 0..20 {
        let mut boxes = [0_u32; 16];
        for place in -32_768..32_768 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to below 16")]
            let at = (Noise::new(seed).unit(place) * 16.0) as usize;
            boxes[at] += 1;
        }
        let chi: f64 =
            boxes.iter().map(|count| (f64::from(*count) - 4096.0) * (f64::from(*count) - 4096.0) / 4096.0).sum();
        assert!(chi < 37.7, "{chi} for the seed {seed}");
    }
}

proptest! {
    /// A line passes the numbers of its places, stays between 0 and 1, and moves by at most 3/2 a period.
    #[test]
    fn a_line_is_smooth(seed: u64, place in -1_000_000_i64..1_000_000, into in 0_i64..1_000_000) {
        let (noise, period) = (Noise::new(seed), at(1.0));
        let line = |nanoseconds: i64| noise.line(Time::from_nanoseconds(nanoseconds), period);
        let start = place * 1_000_000;
        prop_assert_eq!(line(start), noise.unit(place));
        let (here, next) = (line(start + into), line(start + into + 1));
        prop_assert!((0.0..1.0).contains(&here));
        prop_assert!((next - here).abs() <= 1.5e-6 + 1e-15);
    }

    /// `smooth` ascends, and is the same seen from its end.
    #[test]
    fn smooth_is_symmetric(share in 0.0_f64..1.0) {
        prop_assert!((smooth(share) + smooth(1.0 - share) - 1.0).abs() < 1e-15);
        prop_assert!(smooth(share) <= smooth(share + 1e-6));
    }
}

#[test]
fn what_has_no_length_or_is_no_number_is_answered() {
    assert_eq!(Noise::new(1).line(at(500.0), Time::ZERO), Noise::new(1).unit(0));
    assert_eq!([f64::NAN, f64::INFINITY, f64::NEG_INFINITY].map(smooth), [0.0, 1.0, 0.0]);
}
