//! The only door to transcendental functions.
//!
//! The standard library's differ between native and wasm in the last bit of up to one result in eight;
//! libm's are the same code on every target, so every number of the core is the same to the bit.

/// `x` to the power `y`.
pub(crate) fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// e to the power `x`.
pub(crate) fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
pub(crate) fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// Sine and cosine of an angle in radians.
pub(crate) fn sin_cos(x: f64) -> (f64, f64) {
    libm::sincos(x)
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

/// Sine and cosine of an angle in degrees.
pub(crate) fn sin_cos_degrees(degrees: f64) -> (f64, f64) {
    libm::sincos(degrees.to_radians())
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

#[cfg(test)]
mod tests {
    use super::{cbrt, cbrt_near};

    #[test]
    fn near_roots_are_near() {
        for step in 1..=4000 {
            let x = f64::from(step) / 500.0;
            assert!((cbrt_near(x) / cbrt(x) - 1.0).abs() < 2e-14, "{x}");
        }
    }
}
