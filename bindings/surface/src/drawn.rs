//! Frames into a caller's buffer, for JavaScript alone: other languages take a frame's bytes without another copy.
// The feature decides whether this is called by another crate.
#![allow(clippy::needless_pass_by_ref_mut)]

use std::sync::PoisonError;

use crate::{AzoraError, Element};

impl Element {
    /// Draws, and gives `copy` the bytes; gives how many they are.
    fn drawn(&self, at: f64, copy: impl FnOnce(&[u8])) -> Result<u32, AzoraError> {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        self.held().frame_into(at, &mut drawn)?;
        copy(&drawn);
        Ok(u32::try_from(drawn.len()).unwrap_or(u32::MAX))
    }
}

#[cfg(feature = "wasm")]
#[wasm_bindgen::prelude::wasm_bindgen]
impl Element {
    /// Writes the bytes of a frame into a buffer, if they fit; gives how many they are.
    #[wasm_bindgen(js_name = "frameInto")]
    pub fn frame_into(&self, at: f64, buffer: &js_sys::Uint8Array) -> Result<u32, AzoraError> {
        self.drawn(at, |bytes| match u32::try_from(bytes.len()) {
            Ok(length) if length <= buffer.length() => buffer.subarray(0, length).copy_from(bytes),
            _ => {}
        })
    }
}

#[cfg(feature = "node")]
#[napi_derive::napi]
impl Element {
    /// Writes the bytes of a frame into a buffer, if they fit; gives how many they are.
    #[napi(catch_unwind)]
    pub fn frame_into(&self, at: f64, mut buffer: crate::Bytes) -> Result<u32, AzoraError> {
        crate::error::guard(move || {
            self.drawn(at, |bytes| {
                // SAFETY: JavaScript waits for this call, and no other thread of it knows the buffer while it is lent here.
                let buffer = unsafe { buffer.as_mut() };
                if let Some(place) = buffer.get_mut(..bytes.len()) {
                    place.copy_from_slice(bytes);
                }
            })
        })
    }
}
