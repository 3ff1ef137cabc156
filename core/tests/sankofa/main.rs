//! The Sankofa Engine through the public API: what is drawn of what was told, and what is safe to look at.
#![expect(missing_docs, reason = "tests")]

mod frames;
mod stream;
