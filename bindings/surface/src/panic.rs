//! A panic on demand, for the tests of the borders.

export! {
    /// Panics.
    "panicNow" pub fn panic_now() -> u32 {
        std::panic::panic_any("asked for by a test")
    }
}
