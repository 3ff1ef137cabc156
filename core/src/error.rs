//! Errors: a stable code, a sentence, and where.

mod codes;
mod nearest;
mod quote;

use core::fmt;

pub use codes::{ErrorCode, list_errors};
pub(crate) use nearest::nearest;
pub(crate) use quote::quote;

/// The result of everything that can be refused.
pub type Result<T> = core::result::Result<T, Error>;

/// A place in a text. Both count from 1; a column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// Why an input was refused, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Stable code, such as `color.invalid_hex`; one of [`list_errors`]. It never changes.
    pub code: &'static str,
    /// A sentence that tells what is wrong and how to mend it.
    pub reason: String,
    /// JSON pointer to the argument or the part of a document, such as `/text`.
    pub path: Option<String>,
    /// Line and column, where the input is a text.
    pub span: Option<Span>,
    /// Everything that a parser found, the first included; empty where only one thing can be wrong.
    pub problems: Vec<Problem>,
}

/// One finding of a check that reports all it finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable code, one of [`list_errors`].
    pub code: &'static str,
    /// A sentence that tells what is wrong and how to mend it.
    pub reason: String,
    /// JSON pointer into the document; empty for the whole of it.
    pub path: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl Error {
    pub(crate) fn new(code: &'static str, reason: impl Into<String>) -> Self {
        Self { code, reason: reason.into(), path: None, span: None, problems: Vec::new() }
    }

    /// An argument that its function can't take.
    pub(crate) fn argument(path: &str, reason: impl Into<String>) -> Self {
        Self::new("argument.invalid", reason).at(path)
    }

    pub(crate) fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    pub(crate) fn on(mut self, line: u32, column: u32) -> Self {
        self.span = Some(Span { line, column });
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl core::error::Error for Error {}
