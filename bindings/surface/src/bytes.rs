//! Bytes, in each language's own type.

/// A picture's bytes.
#[cfg(not(feature = "node"))]
pub type Bytes = Vec<u8>;

/// A picture's bytes.
#[cfg(feature = "node")]
pub type Bytes = napi::bindgen_prelude::Uint8Array;
