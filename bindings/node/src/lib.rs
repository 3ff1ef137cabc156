//! The native module of the npm package.
pub use azora_surface::*;
