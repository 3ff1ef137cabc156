//! e to a power.
//!
//! Source: the kernel of fdlibm (`e_exp.c`), whose notice reads: Copyright (C) 2004 by Sun Microsystems, Inc. All rights
//! reserved. Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is
//! preserved.

use core::f64::consts::LOG2_E;

use super::nearest;

/// ln 2 in two parts; the first has 33 bits, so that a thousand times it is exact.
const LN_2: [f64; 2] = [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10];
const KERNEL: [f64; 5] = [
    1.666_666_666_666_660_2e-1,
    -2.777_777_777_701_559_3e-3,
    6.613_756_321_437_934e-5,
    -1.653_390_220_546_525_2e-6,
    4.138_136_797_057_238_5e-8,
];

/// e to the power `x`, to within the last bit: infinite above 709.8, 0 below −745.1.
pub(crate) fn exp(x: f64) -> f64 {
    let x = x.clamp(-746.0, 710.0);
    let (twos, whole) = nearest(x * LOG2_E);
    let (high, low) = (x - whole * LN_2[0], whole * LN_2[1]);
    let r = high - low;
    let z = r * r;
    let [p1, p2, p3, p4, p5] = KERNEL;
    let c = r - z * (p1 + z * (p2 + z * (p3 + z * (p4 + z * p5))));
    let power = 1.0 + (r * c / (2.0 - c) - low + high);
    // In two halves: a power of two has no room for what ends below the smallest normal number, or beyond the largest.
    let twos = twos.cast_signed();
    let half = twos >> 1;
    let two_to = |exponent: i64| f64::from_bits(((exponent + 1023) << 52).cast_unsigned());
    power * two_to(half) * two_to(twos - half)
}
