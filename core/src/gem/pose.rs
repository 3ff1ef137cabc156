//! How a stone stands before the eye.

use super::vector::{Vector, dot};
use crate::math::sin_cos_degrees;

/// The eye's axes in the stone's frame: x right, y up, z to the eye.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pose {
    right: Vector,
    up: Vector,
    pub(super) eye: Vector,
}

impl Pose {
    /// Turned by `yaw`, then tilted by `lean` about x and by `turn` about y, all in degrees.
    pub(super) fn new(lean: f64, turn: f64, yaw: f64) -> Self {
        let ((sx, cx), (sy, cy), (sz, cz)) = (sin_cos_degrees(lean), sin_cos_degrees(turn), sin_cos_degrees(yaw));
        let tilted = [sx * sz, sx * cz, cx];
        Self {
            right: [cy * cz + sy * tilted[0], -cy * sz + sy * tilted[1], sy * tilted[2]],
            up: [cx * sz, cx * cz, -sx],
            eye: [cy * tilted[0] - sy * cz, cy * tilted[1] + sy * sz, cy * tilted[2]],
        }
    }

    /// A vector of the eye's frame in the stone's.
    pub(super) fn inward(&self, [x, y, z]: Vector) -> Vector {
        let ([a, b, c], [d, e, f], [g, h, i]) = (self.right, self.up, self.eye);
        [x * a + y * d + z * g, x * b + y * e + z * h, x * c + y * f + z * i]
    }

    /// A vector of the stone's frame in the eye's.
    pub(super) fn outward(&self, vector: Vector) -> Vector {
        [dot(self.right, vector), dot(self.up, vector), dot(self.eye, vector)]
    }

    /// Where a point is seen.
    pub(super) fn seen(&self, point: Vector) -> [f64; 2] {
        [dot(self.right, point), dot(self.up, point)]
    }

    /// For the plane `normal · p = distance`, which faces the eye: the points of it that are seen at (x, y), as what they
    /// are at (0, 0), and what x and y add.
    pub(super) fn on_plane(&self, normal: Vector, distance: f64) -> [Vector; 3] {
        let facing = dot(normal, self.eye);
        let onto = |axis: Vector| super::vector::along(axis, -dot(normal, axis) / facing, self.eye);
        [super::vector::scaled(self.eye, distance / facing), onto(self.right), onto(self.up)]
    }
}
