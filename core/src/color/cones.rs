//! Oklab's cones to and from linear RGB, each way one matrix.

use super::matrix::{self, Matrix, multiply};

/// From linear sRGB to the cones.
pub(crate) fn linear_to_lms() -> Matrix {
    matrix::product(&matrix::XYZ_TO_LMS, &matrix::SRGB_TO_XYZ)
}

/// From the cones to linear sRGB, and to linear Display P3.
pub(crate) fn lms_to_linear() -> (Matrix, Matrix) {
    (
        matrix::product(&matrix::XYZ_TO_SRGB, &matrix::LMS_TO_XYZ),
        matrix::product(&matrix::XYZ_TO_P3, &matrix::LMS_TO_XYZ),
    )
}

/// The cube roots of the cones as Oklab.
pub(crate) fn lms_roots_to_oklab(roots: [f64; 3]) -> [f64; 3] {
    multiply(&matrix::LMS_TO_OKLAB, roots)
}

/// Oklab as the cube roots of the cones.
pub(crate) fn oklab_to_lms_roots(oklab: [f64; 3]) -> [f64; 3] {
    multiply(&matrix::OKLAB_TO_LMS, oklab)
}
