//! When a spring has settled: the last time at which it is too far from where it goes.

use core::f64::consts::PI;

use super::{Spring, invalid};
use crate::{Motion, Result, Time, math::exp};

impl Spring {
    /// When it is within `tolerance` of its target for good; none for a spring without damping, which never is.
    ///
    /// `tolerance` is in the unit of the positions, and more than 0. The answer is rounded up to the nanosecond, so that
    /// nothing moves by more after it; the largest [`Time`] where it takes longer than that.
    ///
    /// # Errors
    /// `argument.invalid` at `/tolerance`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Motion, Spring};
    ///
    /// let spring = Spring::new(100.0, 20.0, 1.0)?;
    /// let start = Motion { position: 0.0, velocity: 0.0 };
    /// let settled = spring.settling(start, 1.0, 0.001)?.map(|time| time.to_milliseconds().ceil());
    /// assert_eq!(settled, Some(924.0));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn settling(self, start: Motion, target: f64, tolerance: f64) -> Result<Option<Time>> {
        if !(tolerance > 0.0 && tolerance.is_finite()) {
            return Err(invalid("/tolerance", "This tolerance is never reached; give a finite number above 0."));
        }
        let (x, v) = (start.position - target, start.velocity);
        let off = |t: f64| self.displaced(x, v, t).0.abs();
        // From where nothing is left of it, back to the last turning point that is still too far.
        let Some(end) = self.surely_settled(x, v, tolerance) else {
            return Ok((x == 0.0 && v == 0.0).then_some(Time::ZERO));
        };
        let (mut low, mut high) = (self.last_far(x, v, tolerance, end), end);
        if off(low) <= tolerance {
            return Ok(Some(up(low)));
        }
        // In between it comes nearer without turning back.
        for _ in 0..100 {
            let middle = f64::midpoint(low, high);
            if off(middle) > tolerance { low = middle } else { high = middle }
        }
        Ok(Some(up(high)))
    }

    /// A time after which the envelope is below the tolerance, found by doubling; none where it never is.
    fn surely_settled(self, x: f64, v: f64, tolerance: f64) -> Option<f64> {
        if self.zeta == 0.0 {
            return None;
        }
        let mut end = 1.0 / self.omega;
        // 2^60 times the shortest frequency is far beyond the largest time, so it always ends.
        for _ in 0..60 {
            if self.envelope(x, v, end) <= tolerance {
                break;
            }
            end *= 2.0;
        }
        Some(end)
    }

    /// No displacement is larger than this from `t` on.
    fn envelope(self, x: f64, v: f64, t: f64) -> f64 {
        let Self { omega, zeta } = self;
        let push = v.abs() + zeta * omega * x.abs();
        if zeta < 1.0 {
            // |C| ≤ 1 and |t·S| ≤ min(t, 1/ωd).
            let damped = omega * (1.0 - zeta * zeta).sqrt();
            return exp(-zeta * omega * t) * (x.abs() + push * t.min(1.0 / damped));
        }
        // The slow exponential alone outlives all others.
        let slow = omega / (zeta + (zeta * zeta - 1.0).sqrt());
        exp(-slow * t) * (x.abs() + push * t)
    }

    /// The last time before `end` at which it turns back farther off than the tolerance; 0 where it never does.
    fn last_far(self, x: f64, v: f64, tolerance: f64, end: f64) -> f64 {
        let off = |t: f64| self.displaced(x, v, t).0.abs();
        let Some(first) = self.first_turn(x, v) else { return 0.0 };
        if self.zeta >= 1.0 {
            return if off(first) > tolerance { first } else { 0.0 };
        }
        let half_turn = PI / (self.omega * (1.0 - self.zeta * self.zeta).sqrt());
        // Turning points shrink, so the last that is too far is found by halving their number.
        let (mut near, mut far) = (((end - first) / half_turn).ceil().max(0.0) + 1.0, -1.0);
        while near - far > 1.0 {
            let middle = f64::midpoint(near, far).floor();
            // So many turns that no number lies between them.
            if middle <= far || middle >= near {
                break;
            }
            if off(first + middle * half_turn) > tolerance { far = middle } else { near = middle }
        }
        if far < 0.0 { 0.0 } else { first + far * half_turn }
    }

    /// The first time after the start at which the velocity is 0.
    pub(super) fn first_turn(self, x: f64, v: f64) -> Option<f64> {
        let Self { omega, zeta } = self;
        // v·C(q) = (ω²x + ζωv)·t·S(q)
        let pull = omega * omega * x + zeta * omega * v;
        if zeta < 1.0 {
            let damped = omega * (1.0 - zeta * zeta).sqrt();
            let angle = crate::math::angle_degrees(v * damped, pull).to_radians();
            // The tangent has the same value half a turn on.
            let angle = if angle > PI { angle - PI } else { angle };
            return Some(angle / damped);
        }
        // tanh(d·t)/d = v / pull, which has a root only where both have one sign and the quotient is below 1/d.
        let root = (zeta * zeta - 1.0).sqrt() * omega;
        let quotient = v / pull;
        if quotient.is_nan() || quotient <= 0.0 || quotient * root >= 1.0 {
            return None;
        }
        if root * quotient < 1e-6 {
            return Some(quotient);
        }
        Some(crate::math::ln((1.0 + quotient * root) / (1.0 - quotient * root)) / (2.0 * root))
    }
}

/// Rounded up to the nanosecond.
#[expect(clippy::cast_possible_truncation, reason = "taken into the limits of time, and casts saturate")]
fn up(seconds: f64) -> Time {
    Time::from_nanoseconds((seconds * 1e9).ceil() as i64)
}
