//! The ways in which colours are seen.

use azora_core::Vision;

/// A title, what the eye has or lacks, and the simulation; full vision needs none.
pub(crate) const VISIONS: [(&str, &str, Option<Vision>); 4] = [
    ("Full", "all three cones", None),
    ("Protan", "without red cones", Some(Vision::Protan)),
    ("Deutan", "without green cones", Some(Vision::Deutan)),
    ("Tritan", "without blue cones", Some(Vision::Tritan)),
];
