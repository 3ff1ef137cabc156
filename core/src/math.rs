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

/// Cube root, sign kept.
pub(crate) fn cbrt(x: f64) -> f64 {
    libm::cbrt(x)
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
