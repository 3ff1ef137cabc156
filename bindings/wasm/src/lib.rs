//! The wasm modules of the npm package: one crate, built once an entry, by feature.
pub use azora_surface::*;
