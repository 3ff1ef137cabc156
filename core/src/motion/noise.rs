//! Noise without chance: numbers that look random and are the same for ever.
//!
//! Source: `SplitMix64` (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014), whose n-th output is
//! a hash of the seed and n, so that any of them is had without those before it.

use super::{Time, smooth};

/// Numbers that look random, by their place in an endless row; a row for each seed.
///
/// # Examples
/// ```
/// use azora_core::{Noise, Time};
///
/// let noise = Noise::new(7);
/// assert_eq!(noise.unit(3), Noise::new(7).unit(3));
/// let second = Time::from_milliseconds(1000.0, "/period")?;
/// assert_eq!(noise.line(second, second), noise.unit(1));
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noise {
    seed: u64,
}

/// 2^64 divided by the golden ratio, made odd.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Noise {
    /// The row of a seed.
    pub const fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// 64 bits for a place; before 0 there are places too.
    pub const fn bits(self, place: i64) -> u64 {
        let mut bits = self.seed.wrapping_add(STEP.wrapping_mul(place.cast_unsigned().wrapping_add(1)));
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number from 0 to below 1 for a place, each of its 2^53 values as likely as the others.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are left")]
    pub const fn unit(self, place: i64) -> f64 {
        (self.bits(place) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A smooth line over time, from 0 to below 1: at every whole `period` the number of that place, in between without a
    /// corner. It stands still where the period has no length.
    pub fn line(self, time: Time, period: Time) -> f64 {
        let place = time.turns(period);
        let (from, to) = (self.unit(place), self.unit(place.wrapping_add(1)));
        from + (to - from) * smooth(time.phase(period))
    }
}
