//! What each language has a type of its own for.

/// A picture's bytes.
#[cfg(not(feature = "node"))]
pub type Bytes = Vec<u8>;

/// A picture's bytes.
#[cfg(feature = "node")]
pub type Bytes = napi::bindgen_prelude::Uint8Array;

/// Bytes in a list of several.
#[cfg(not(feature = "wasm"))]
pub type Blob = Bytes;

/// Bytes in a list of several.
#[cfg(feature = "wasm")]
pub type Blob = js_sys::Uint8Array;

/// Many numbers.
#[cfg(not(feature = "node"))]
pub type Floats = Vec<f64>;

/// Many numbers.
#[cfg(feature = "node")]
pub type Floats = napi::bindgen_prelude::Float64Array;

/// Many whole numbers.
#[cfg(not(feature = "node"))]
pub type Wholes = Vec<u32>;

/// Many whole numbers.
#[cfg(feature = "node")]
pub type Wholes = napi::bindgen_prelude::Uint32Array;

/// What a call may have no answer for.
#[cfg(not(feature = "wasm"))]
pub type Maybe<T> = Option<T>;

/// What a call may have no answer for: `null`, where wasm-bindgen would give nothing.
#[cfg(feature = "wasm")]
pub use crate::js::Maybe;

/// Bytes for a list of several.
#[cfg(feature = "raster")]
#[allow(clippy::useless_conversion, reason = "bytes are another type in Node alone")]
pub(crate) fn blob(bytes: Vec<u8>) -> Blob {
    #[cfg(feature = "wasm")]
    return js_sys::Uint8Array::from(bytes.as_slice());
    #[cfg(not(feature = "wasm"))]
    bytes.into()
}
