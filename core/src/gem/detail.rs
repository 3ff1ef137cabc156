//! How much of a stone is drawn, by its size.

use super::beam::Reach;

/// A level of detail.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Detail {
    pub(super) reach: Reach,
    /// Parts smaller than this are not drawn by themselves, in px².
    pub(super) smallest: f64,
    /// Parts that differ by less than this are drawn as one, in encoded colour.
    pub(super) even: f64,
    /// Alpha of the edges of the crown.
    pub(super) edges: f64,
}

/// The level for a stone of `radius` px.
pub(super) fn detail(radius: f64) -> Detail {
    let level =
        |bounces, least, smallest, even, edges| Detail { reach: Reach { bounces, least }, smallest, even, edges };
    match radius {
        220.0.. => level(4, 3e-4, 2.0, 0.02, 0.25),
        80.0.. => level(3, 6e-4, 2.0, 0.03, 0.25),
        28.0.. => level(3, 1e-3, 3.0, 0.04, 0.22),
        15.0.. => level(1, 1e-3, 2.5, 0.05, 0.15),
        _ => level(1, 1e-3, 1.6, 0.05, 0.0),
    }
}
