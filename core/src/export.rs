//! What moves, written for others: springs as CSS, Lottie, Compose and `SwiftUI` have them.
//!
//! Everything is sampled from the maths that the core itself moves by, and says how far it is from it at most.

#[cfg(feature = "raster")]
mod apng;
mod number;
mod spring;

#[cfg(feature = "raster")]
pub use apng::{apng, png_sequence};
pub use spring::{SpringCompose, SpringCurve, SpringSwift, spring_compose, spring_css, spring_lottie, spring_swift};
