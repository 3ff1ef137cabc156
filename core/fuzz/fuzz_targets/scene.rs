//! Bytes of anyone as a scene: refused with a code, or read to the end.
#![no_main]

#[path = "../bodies/scene.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
