//! Why a command stopped, as sentences that name the file and the place.

use core::fmt;
use std::path::{Path, PathBuf};

use azora_core::{Error, Problem};

/// Why a command stopped.
#[derive(Debug)]
pub(crate) struct Failure {
    file: Option<PathBuf>,
    error: Error,
}

impl Failure {
    /// A failure of the command itself, with a code of the kit's family.
    pub(crate) fn new(code: &'static str, reason: impl Into<String>) -> Self {
        let error = Error { code, reason: reason.into(), path: None, span: None, problems: Vec::new() };
        Self { file: None, error }
    }

    /// What the core says of a file.
    pub(crate) fn of(file: &Path, error: Error) -> Self {
        Self { file: Some(file.to_owned()), error }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { file: None, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Error { code, reason, span, problems, .. } = &self.error;
        let file = self.file.as_ref().map(|file| format!("{}:", file.display())).unwrap_or_default();
        if problems.is_empty() {
            let place = span.map(|span| format!("{}:{}:", span.line, span.column)).unwrap_or_default();
            let gap = if file.is_empty() && place.is_empty() { "" } else { " " };
            return writeln!(f, "error[{code}]: {file}{place}{gap}{reason}");
        }
        for Problem { code, reason, path, line, column } in problems {
            let path = if path.is_empty() { String::new() } else { format!(" (at {path})") };
            writeln!(f, "error[{code}]: {file}{line}:{column}: {reason}{path}")?;
        }
        Ok(())
    }
}

/// What can stop a command.
pub(crate) type Result<T> = core::result::Result<T, Failure>;
