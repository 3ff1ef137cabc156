//! The cubic Bézier of CSS, solved for its ordinate.

#![expect(clippy::float_cmp, reason = "the specification tells apart points that lie exactly on one another")]

/// A curve from (0, 0) to (1, 1); the abscissas of its inner points lie in 0..=1, so that each has one ordinate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bezier {
    x1: f64,
    y1: f64,
    x2: f64,
    y2: f64,
}

/// How near an abscissa has to come: a thousandth of what a 32-bit progress tells apart.
const NEAR: f64 = 1e-13;
/// Halving alone ends after as many turns; Newton's steps need four to six.
const TURNS: u32 = 60;

impl Bezier {
    pub(crate) const LINEAR: Self = Self { x1: 0.0, y1: 0.0, x2: 1.0, y2: 1.0 };

    pub(crate) const fn new(x1: f64, y1: f64, x2: f64, y2: f64) -> Self {
        Self { x1: x1.clamp(0.0, 1.0), y1, x2: x2.clamp(0.0, 1.0), y2 }
    }

    /// The ordinate over `x`; outside 0..=1 along the tangents at the ends.
    pub(crate) fn at(&self, x: f64) -> f64 {
        if self.x1 == self.y1 && self.x2 == self.y2 {
            return x;
        }
        match x {
            ..0.0 => x * self.first_slope(),
            0.0 => 0.0,
            1.0 => 1.0,
            1.0.. => 1.0 + (x - 1.0) * self.last_slope(),
            inside => coordinate(self.y1, self.y2, self.parameter(inside)),
        }
    }

    /// Of the tangent at the start: towards the first inner point that lies right of it.
    fn first_slope(&self) -> f64 {
        if self.x1 > 0.0 {
            self.y1 / self.x1
        } else if self.y1 == 0.0 && self.x2 > 0.0 {
            self.y2 / self.x2
        } else if self.y1 == 0.0 && self.y2 == 0.0 {
            1.0
        } else {
            0.0
        }
    }

    /// Of the tangent at the end.
    fn last_slope(&self) -> f64 {
        if self.x2 < 1.0 {
            (1.0 - self.y2) / (1.0 - self.x2)
        } else if self.y2 == 1.0 && self.x1 < 1.0 {
            (1.0 - self.y1) / (1.0 - self.x1)
        } else if self.y2 == 1.0 && self.y1 == 1.0 {
            1.0
        } else {
            0.0
        }
    }

    /// The parameter whose abscissa is `x`: Newton's steps, and halving where they leave the bracket.
    fn parameter(&self, x: f64) -> f64 {
        let (mut low, mut high, mut t) = (0.0, 1.0, x);
        for _ in 0..TURNS {
            let off = coordinate(self.x1, self.x2, t) - x;
            if off.abs() <= NEAR {
                break;
            }
            if off > 0.0 {
                high = t;
            } else {
                low = t;
            }
            let newton = t - off / speed(self.x1, self.x2, t);
            // Also where the speed is 0 and the step endless.
            t = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
        }
        t
    }
}

/// A coordinate at the parameter `t`, of a curve whose coordinate goes from 0 over `a` and `b` to 1.
fn coordinate(a: f64, b: f64, t: f64) -> f64 {
    (((1.0 - 3.0 * b + 3.0 * a) * t + (3.0 * b - 6.0 * a)) * t + 3.0 * a) * t
}

/// Its derivative.
fn speed(a: f64, b: f64, t: f64) -> f64 {
    (3.0 * (1.0 - 3.0 * b + 3.0 * a) * t + 2.0 * (3.0 * b - 6.0 * a)) * t + 3.0 * a
}

#[cfg(test)]
mod tests {
    use super::{Bezier, NEAR, coordinate};

    #[test]
    fn the_parameter_is_found_on_every_curve() {
        for (x1, x2) in [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.42, 0.58), (0.618, 0.382), (0.001, 0.999)] {
            let bezier = Bezier::new(x1, 0.3, x2, 0.9);
            for step in 1..1000 {
                let x = f64::from(step) / 1000.0;
                let off = (coordinate(x1, x2, bezier.parameter(x)) - x).abs();
                assert!(off <= NEAR, "{x1} {x2} at {x}: {off}");
            }
        }
    }
}
