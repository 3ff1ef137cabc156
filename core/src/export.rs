//! What moves, written for others: springs as CSS, Lottie, Compose and `SwiftUI` have them, elements as SVG and Lottie.
//!
//! Everything is sampled from the maths that the core itself moves by, and says how far it is from it at most.

#[cfg(feature = "raster")]
mod apng;
mod element;
mod furthest;
mod lottie;
mod number;
mod picture;
mod spring;
mod svg;
#[cfg(all(test, feature = "raster"))]
mod tests;

#[cfg(feature = "raster")]
pub use apng::{apng, png_sequence};
#[cfg(feature = "raster")]
pub use element::element_apng;
pub use element::{MotionExport, SvgMotion, element_lottie, element_svg};
pub use spring::{SpringCompose, SpringCurve, SpringSwift, spring_compose, spring_css, spring_lottie, spring_swift};

/// What a file says of itself: what stands, and how near the rest is.
fn said(picture: &picture::Picture, standing: &[String]) -> String {
    let mut text = "Sampled from the element's own frames; between keyframes places are off by at most ".to_owned();
    number::decimal(&mut text, picture.off.places + 0.01, 2);
    text.push_str(" px, colours by ");
    number::decimal(&mut text, picture.off.colors + 0.002, 3);
    text.push_str(" of a channel.");
    if !standing.is_empty() {
        text.push_str(" This format can't show how these parts move, so they stand: ");
        text.push_str(&standing.join(", "));
        text.push('.');
    }
    text
}
