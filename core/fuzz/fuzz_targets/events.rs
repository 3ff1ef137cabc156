//! Bytes of anyone as a log of events and as a snapshot: refused with a code, or drawn.
#![no_main]

#[path = "../bodies/events.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
