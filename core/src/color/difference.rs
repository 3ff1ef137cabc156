//! How different two colours look: ΔE-OK.
//!
//! Source: CSS Color 4, "ΔEOK". CIEDE2000 is not here.

/// The Euclidean distance of two Oklab colours.
pub(crate) fn delta_e_ok(one: [f64; 3], other: [f64; 3]) -> f64 {
    let ([l, a, b], [m, c, d]) = (one, other);
    ((l - m) * (l - m) + (a - c) * (a - c) + (b - d) * (b - d)).sqrt()
}
