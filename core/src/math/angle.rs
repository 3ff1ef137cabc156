//! Sine and cosine.
//!
//! Source: the kernels and the halves of π of fdlibm (`k_sin.c`, `k_cos.c`, `e_rem_pio2.c`), whose notice reads: Copyright
//! (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute this software
//! is freely granted, provided that this notice is preserved.

use core::f64::consts::{FRAC_2_PI, TAU};

use super::nearest;

/// Up to this angle in radians a quarter turn in four parts takes the quarters off without a loss: a million of them.
const LARGEST: f64 = 1.6e6;
/// Up to this angle in degrees the quarters come off exactly.
const LARGEST_DEGREES: f64 = 1e14;

/// π/2 in parts, each but the last of 33 bits, so that a million times each is exact.
const QUARTER: [f64; 3] = [1.570_796_326_734_125_6, 6.077_100_506_303_966e-11, 2.022_266_248_795_950_6e-21];
/// π/180, and what it lacks.
const DEGREE: [f64; 2] = [0.017_453_292_519_943_295, 2.948_652_270_870_168_7e-19];

const SINE: [f64; 6] = [
    -1.666_666_666_666_663_2e-1,
    8.333_333_333_322_49e-3,
    -1.984_126_982_985_795e-4,
    2.755_731_370_707_006_8e-6,
    -2.505_076_025_340_686_3e-8,
    1.589_690_995_211_55e-10,
];
const COSINE: [f64; 6] = [
    4.166_666_666_666_66e-2,
    -1.388_888_888_887_411e-3,
    2.480_158_728_947_673e-5,
    -2.755_731_435_139_066_3e-7,
    2.087_572_321_298_175e-9,
    -1.135_964_755_778_819_5e-11,
];

/// Sine and cosine of an angle in radians, to within the last bit.
///
/// Beyond a million and a half they are those of an angle that is less than half a last bit away.
pub(crate) fn sin_cos(x: f64) -> (f64, f64) {
    let x = if x.abs() < LARGEST { x } else { remainder(x, TAU) };
    let (quarters, whole) = nearest(x * FRAC_2_PI);
    let [high, middle, low] = QUARTER;
    let first = x - whole * high;
    let rest = first - whole * middle;
    let lost = whole * low - ((first - rest) - whole * middle);
    let near = rest - lost;
    turned(quarters, near, (rest - near) - lost)
}

/// Sine and cosine of an angle in degrees, to within a bit and a half; exact at every quarter turn, however many.
pub(crate) fn sin_cos_degrees(degrees: f64) -> (f64, f64) {
    let degrees = if degrees.abs() < LARGEST_DEGREES { degrees } else { remainder(degrees, 360.0) };
    let (quarters, whole) = nearest(degrees / 90.0);
    let rest = degrees - whole * 90.0;
    turned(quarters, rest * DEGREE[0], rest * DEGREE[1])
}

/// `x % turn`, to the bit, of an `x` that is the larger by far: what the compiler brings for it takes 2 KB of a module.
fn remainder(x: f64, turn: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    let parts = |number: f64| {
        let bits = number.abs().to_bits();
        (bits & ((1 << 52) - 1) | 1 << 52, bits >> 52)
    };
    let ((mut rest, exponent), (whole, unit)) = (parts(x), parts(turn));
    rest %= whole;
    for _ in unit..exponent {
        rest *= 2;
        rest = if rest < whole { rest } else { rest - whole };
    }
    // Of a turn's own unit, which is a power of two.
    #[expect(clippy::cast_precision_loss, reason = "below 2^53")]
    let rest = rest as f64 * f64::from_bits((unit - 52) << 52);
    if x < 0.0 { -rest } else { rest }
}

/// Sine and cosine of `x` + `tail`, at most an eighth of a turn, after so many quarter turns.
fn turned(quarters: u64, x: f64, tail: f64) -> (f64, f64) {
    let z = x * x;
    let [s1, s2, s3, s4, s5, s6] = SINE;
    let cubed = z * x;
    let r = s2 + z * (s3 + z * s4) + z * (z * z) * (s5 + z * s6);
    let sine = x - ((z * (0.5 * tail - cubed * r) - tail) - cubed * s1);

    let [c1, c2, c3, c4, c5, c6] = COSINE;
    let r = z * (c1 + z * (c2 + z * c3)) + (z * z) * (z * z) * (c4 + z * (c5 + z * c6));
    let half = 0.5 * z;
    let most = 1.0 - half;
    let cosine = most + (((1.0 - most) - half) + (z * r - x * tail));

    let (sine, cosine) = if quarters & 1 == 0 { (sine, cosine) } else { (cosine, sine) };
    // The sign is the second bit of the quarters; a zero has none.
    let signed = |value: f64, quarters: u64| f64::from_bits(value.to_bits() ^ ((quarters & 2) << 62)) + 0.0;
    (signed(sine, quarters), signed(cosine, quarters.wrapping_add(1)))
}

#[cfg(test)]
mod tests {
    use core::f64::consts::TAU;

    use super::remainder;

    /// Of every size that comes here, to the bit, on both sides of 0.
    #[test]
    fn a_remainder_is_the_one_of_hardware() {
        for (turn, least) in [(TAU, 1.6e6), (360.0, 1e14)] {
            let mut x = least;
            while x < 1e308 {
                for x in [x, -x] {
                    assert_eq!(remainder(x, turn).to_bits(), (x % turn).to_bits(), "{x:e} by {turn}");
                }
                x *= 1.037_812_5;
            }
            assert_eq!(remainder(f64::MAX, turn).to_bits(), (f64::MAX % turn).to_bits());
            assert!(remainder(f64::INFINITY, turn).is_nan() && remainder(f64::NAN, turn).is_nan());
        }
    }
}
