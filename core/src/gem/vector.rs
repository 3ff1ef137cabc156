//! Vectors in space.

/// x, y, z.
pub(super) type Vector = [f64; 3];

pub(super) fn dot([a, b, c]: Vector, [x, y, z]: Vector) -> f64 {
    a * x + b * y + c * z
}

/// `a` and `times` of `b`.
pub(super) fn along([a, b, c]: Vector, times: f64, [x, y, z]: Vector) -> Vector {
    [a + times * x, b + times * y, c + times * z]
}

pub(super) fn scaled([x, y, z]: Vector, times: f64) -> Vector {
    [x * times, y * times, z * times]
}
