//! A panic on demand, for the tests of the borders.

export! {
    /// Panics.
    "panicNow" pub fn panic_now() -> u32 {
        std::panic::panic_any("asked for by a test")
    }
}

/// An object with a method that panics.
#[cfg(feature = "python")]
#[derive(Debug)]
#[pyo3::pyclass(frozen, module = "azora")]
pub struct Fuse;

#[cfg(feature = "python")]
methods! {
    Fuse {
        /// Panics.
        "blow" pub fn blow(&self) -> u32 {
            std::panic::panic_any("asked for by a test")
        }
    }
    python {
        #[new]
        fn __new__() -> Self {
            Self
        }
    }
}
