//! Text of anyone as metrics, in both formats, as an answer, as a recipe and as a snapshot: refused with a code, or folded.
#![no_main]

#[path = "../bodies/metrics.rs"]
mod body;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| body::run(bytes));
