//! The only door to transcendental functions.
//!
//! The standard library's differ between native and wasm in the last bit of up to one result in eight;
//! libm's and ours are the same code on every target, so every number of the core is the same to the bit. Ours are those
//! that frames and springs take each time (docs/adr/0022).

mod angle;
mod power;
#[cfg(test)]
mod tests;

pub(crate) use angle::{sin_cos, sin_cos_degrees};
pub(crate) use power::exp;

/// `x` to the power `y`.
pub(crate) fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// What `number` is beyond whole times `whole`, never below 0; itself where that is nothing. It is `checked_rem_euclid`, which
/// brings what panics into a page's first module.
pub(crate) const fn beyond(number: i64, whole: i64) -> i64 {
    match number.checked_rem(whole) {
        Some(rest) if rest < 0 => rest + whole.abs(),
        Some(rest) => rest,
        None => number,
    }
}

/// Natural logarithm.
pub(crate) fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// Cube root, sign kept.
pub(crate) fn cbrt(x: f64) -> f64 {
    libm::cbrt(x)
}

/// Cube root of a positive number, to within 2e-14 of it, at a fraction of what the exact one costs.
pub(crate) fn cbrt_near(x: f64) -> f64 {
    // A third of the exponent, and nearly of the logarithm, is within 4 %; each of Halley's steps trebles the digits.
    let first = f64::from_bits(x.to_bits() / 3 + 0x2a9f_7893_782d_a1ce);
    let step = |root: f64| {
        let cube = root * root * root;
        root * (cube + 2.0 * x) / (2.0 * cube + x)
    };
    step(step(first))
}

/// e to the power `x`, for `x` up to 700, to within 2e-7 of it, at a fraction of what the exact one costs; 0 below −700.
pub(crate) fn exp_near(x: f64) -> f64 {
    if x < -700.0 {
        return 0.0;
    }
    let (twos, whole) = nearest(x.min(700.0) * core::f64::consts::LOG2_E);
    let rest = x.min(700.0) - whole * core::f64::consts::LN_2;
    let power = series(rest, 1.0 / 720.0, [1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0]);
    power * f64::from_bits(twos.wrapping_add(1023) << 52)
}

/// Natural logarithm of a positive number, to within 5e-8, at a fraction of what the exact one costs.
pub(crate) fn ln_near(x: f64) -> f64 {
    // The exponent, counted from √½, so that what is left lies between √½ and √2.
    let bits = x.to_bits().wrapping_sub(0x3fe6_a09e_667f_3bcd).cast_signed();
    let exponent = bits >> 52;
    let rest = f64::from_bits(x.to_bits().wrapping_sub((exponent << 52).cast_unsigned()));
    let part = (rest - 1.0) / (rest + 1.0);
    let square = part * part;
    #[expect(clippy::cast_precision_loss, reason = "an exponent")]
    let whole = exponent as f64 * core::f64::consts::LN_2;
    whole + 2.0 * part * series(square, 1.0 / 7.0, [1.0 / 5.0, 1.0 / 3.0, 1.0])
}

/// The whole number nearest to `x`, up to 2^50 either way: as an integer of two's complement, and as it is.
fn nearest(x: f64) -> (u64, f64) {
    /// Added, it leaves a whole number in the last bits.
    const WHOLE: f64 = 6_755_399_441_055_744.0;
    let marked = x + WHOLE;
    (marked.to_bits().wrapping_sub(WHOLE.to_bits()), marked - WHOLE)
}

/// A polynomial by its coefficients from the highest power down.
fn series<const N: usize>(x: f64, highest: f64, others: [f64; N]) -> f64 {
    others.into_iter().fold(highest, |sum, coefficient| sum * x + coefficient)
}

/// Angle of the vector (x, y) in degrees, in 0..360.
pub(crate) fn angle_degrees(y: f64, x: f64) -> f64 {
    let degrees = libm::atan2(y, x).to_degrees();
    if degrees < 0.0 { degrees + 360.0 } else { degrees + 0.0 }
}

/// Length of the vector (x, y).
pub(crate) fn hypot(x: f64, y: f64) -> f64 {
    libm::hypot(x, y)
}
