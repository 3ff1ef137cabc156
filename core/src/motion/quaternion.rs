//! Turns in space as unit quaternions.
//!
//! Source: Shoemake, Animating Rotation with Quaternion Curves, 1985; the angle between two of them is taken by its
//! tangent, which keeps its digits where they are nearly the same.

use crate::math::{angle_degrees, sin_cos, sin_cos_degrees};

/// A turn in space, right-handed: w + xi + yj + zk of length 1.
///
/// # Examples
/// ```
/// use azora_core::Quaternion;
///
/// let quarter = Quaternion::about([0.0, 0.0, 1.0], 90.0);
/// let halfway = Quaternion::IDENTITY.slerp(quarter, 0.5);
/// let eighth = Quaternion::about([0.0, 0.0, 1.0], 45.0);
/// assert!((halfway.z - eighth.z).abs() < 1e-15);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quaternion {
    /// Cosine of half the angle.
    pub w: f64,
    /// Along the first axis, times the sine of half the angle.
    pub x: f64,
    /// Along the second axis.
    pub y: f64,
    /// Along the third axis.
    pub z: f64,
}

/// Below this angle, in radians, a sine is its angle to the last bit.
const STRAIGHT: f64 = 1e-8;

impl Quaternion {
    /// No turn.
    pub const IDENTITY: Self = Self { w: 1.0, x: 0.0, y: 0.0, z: 0.0 };

    /// About an axis of any length; no turn about one of none.
    pub fn about([x, y, z]: [f64; 3], degrees: f64) -> Self {
        let length = (x * x + y * y + z * z).sqrt();
        if length.is_nan() || length <= 0.0 {
            return Self::IDENTITY;
        }
        let (sine, cosine) = sin_cos_degrees(degrees / 2.0);
        let along = sine / length;
        Self { w: cosine, x: x * along, y: y * along, z: z * along }
    }

    /// This turn after the `first` one, about axes that stand still: the product `self · first`.
    #[must_use]
    pub fn after(self, first: Self) -> Self {
        let (a, b) = (self, first);
        Self {
            w: a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z,
            x: a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
            y: a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
            z: a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w,
        }
    }

    /// From this turn to another at an even speed, the shorter way: `share` 0 is this one and 1 the other; beyond them it
    /// turns on. Of two ways of one length it takes the one that leads to `to` as it is written.
    #[must_use]
    pub fn slerp(self, to: Self, share: f64) -> Self {
        // Both signs are one turn; the nearer is the shorter way.
        let to = if self.dot(to) < 0.0 { to.mixed(-1.0, to, 0.0) } else { to };
        let (apart, together) = (self.mixed(1.0, to, -1.0).length(), self.mixed(1.0, to, 1.0).length());
        let angle = 2.0 * angle_degrees(apart, together).to_radians();
        let weights = if angle < STRAIGHT {
            (1.0 - share, share)
        } else {
            let sine = |angle: f64| sin_cos(angle).0;
            let whole = sine(angle);
            (sine((1.0 - share) * angle) / whole, sine(share * angle) / whole)
        };
        let mixed = self.mixed(weights.0, to, weights.1);
        let length = mixed.length();
        if length > 0.0 { mixed.mixed(1.0 / length, mixed, 0.0) } else { self }
    }

    /// The rows of the matrix that turns column vectors.
    pub fn matrix(self) -> [[f64; 3]; 3] {
        let Self { w, x, y, z } = self;
        [
            [1.0 - 2.0 * (y * y + z * z), 2.0 * (x * y - w * z), 2.0 * (x * z + w * y)],
            [2.0 * (x * y + w * z), 1.0 - 2.0 * (x * x + z * z), 2.0 * (y * z - w * x)],
            [2.0 * (x * z - w * y), 2.0 * (y * z + w * x), 1.0 - 2.0 * (x * x + y * y)],
        ]
    }

    fn dot(self, other: Self) -> f64 {
        self.w * other.w + self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// `own` times this and `its` times the other.
    fn mixed(self, own: f64, other: Self, its: f64) -> Self {
        Self {
            w: own * self.w + its * other.w,
            x: own * self.x + its * other.x,
            y: own * self.y + its * other.y,
            z: own * self.z + its * other.z,
        }
    }
}
