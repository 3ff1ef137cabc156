//! The four themes: what they promise, measured on what they print, and against the values they came from.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod theme {
    pub(crate) mod files;

    mod contrast;
    mod distance;
    mod facts;
    mod mended;
    mod own;
    mod print;
    mod wide;
}
