//! The vectors that every language replays: reading them, answering them with the core, writing them.
//!
//! A vectors file holds its cases with their inputs; the core fills in what is expected. So a new case is an input and a
//! reason, and `cargo xtask vectors --bless` writes the rest.
#![allow(missing_docs, clippy::missing_errors_doc)]

mod answer;
mod arguments;
mod call;
mod digest;
mod element;
mod file;
mod film;
mod frames;
mod manifest;
mod metric;
mod scene;
mod splitmix;
mod spring;
mod streams;
mod view;

pub use answer::Answer;
pub use call::{OPS, call};
pub use file::{Case, GENERATED, Vectors, folder, read_all, vectors};
pub use manifest::Manifest;
