//! The Sankofa Engine through the public API: what is drawn of what was told, and what is safe to look at.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]
#![expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss, reason = "tests")]

mod frames;
mod late;
mod rest;
mod slew;
mod state;
mod stream;
