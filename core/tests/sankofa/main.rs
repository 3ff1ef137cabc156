//! The Sankofa Engine through the public API: what is drawn of what was told, and what is safe to look at.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod frames;
mod slew;
mod state;
mod stream;
