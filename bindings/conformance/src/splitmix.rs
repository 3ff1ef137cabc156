//! `SplitMix64` (Steele, Lea, Flood 2014): inputs that every language makes for itself.

use anyhow::{Context, Result};

/// A stream of 64-bit numbers.
pub(crate) struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    pub(crate) fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number in 0..1, a multiple of 2^-53.
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub(crate) fn unit(&mut self) -> f64 {
        (self.draw() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below a limit.
    pub(crate) fn below(&mut self, limit: u64) -> Result<u64> {
        self.draw().checked_rem(limit).context("there is nothing to draw from")
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Result<&'a T> {
        let at = self.below(u64::try_from(from.len())?)?;
        from.get(usize::try_from(at)?).context("there is nothing to pick from")
    }
}

#[cfg(test)]
mod tests {
    use super::SplitMix64;

    /// The first outputs for seed 1234567, as published with the reference implementation's ports.
    #[test]
    fn draws_the_published_numbers() {
        let mut stream = SplitMix64::new(1_234_567);
        assert_eq!([stream.draw(), stream.draw()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }
}
