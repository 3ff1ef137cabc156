//! Colours through the public interface.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    reason = "a test fails by panicking, in its helpers too, and compares what is exact"
)]

mod hct;
mod pixels;
mod properties;
mod reference;
mod second;
mod syntax;
