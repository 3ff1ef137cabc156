//! Why a command stopped, as sentences that name the file and the place.

use core::fmt;
use std::path::{Path, PathBuf};

use azora_core::{Error, Problem};

/// Why a command stopped.
#[derive(Debug)]
pub(crate) struct Failure {
    file: Option<PathBuf>,
    error: Box<Error>,
    /// Files whose names the core put before its sentences, beside `file`.
    siblings: Vec<String>,
    /// What else went wrong in the same run.
    others: Vec<Failure>,
}

impl Failure {
    /// A failure of the command itself, with a code of the kit's family.
    pub(crate) fn new(code: &'static str, reason: impl Into<String>) -> Self {
        let error = Error { code, reason: reason.into(), path: None, span: None, problems: Vec::new() };
        Self { file: None, error: Box::new(error), siblings: Vec::new(), others: Vec::new() }
    }

    /// What the core says of a file.
    pub(crate) fn of(file: &Path, error: Error) -> Self {
        Self { file: Some(file.to_owned()), error: Box::new(error), siblings: Vec::new(), others: Vec::new() }
    }

    /// What the core says of a file and of those beside it, each sentence beginning with a file's name.
    pub(crate) fn among(file: &Path, siblings: impl IntoIterator<Item = String>, error: Error) -> Self {
        Self {
            file: Some(file.to_owned()),
            error: Box::new(error),
            siblings: siblings.into_iter().collect(),
            others: Vec::new(),
        }
    }

    /// Done where nothing failed, else all that did.
    pub(crate) fn any(failures: Vec<Self>) -> Result<()> {
        let mut failures = failures.into_iter();
        let Some(first) = failures.next() else { return Ok(()) };
        Err(Self { others: failures.collect(), ..first })
    }

    /// The file that a sentence speaks of, and the sentence without its name.
    fn blame<'a>(&self, reason: &'a str) -> (String, &'a str) {
        let folder = self.file.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
        for name in &self.siblings {
            if let Some(rest) = reason.strip_prefix(name.as_str()).and_then(|rest| rest.strip_prefix(": ")) {
                return (format!("{}:", folder.join(name).display()), rest);
            }
        }
        (self.file.as_ref().map(|file| format!("{}:", file.display())).unwrap_or_default(), reason)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { file: None, error: Box::new(error), siblings: Vec::new(), others: Vec::new() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Error { code, reason, span, problems, .. } = &*self.error;
        // Problems at places of a text are told in its stead; conflicts have no place, and explain the sentence.
        let placed = problems.iter().any(|problem| problem.code != "derive.infeasible");
        if !placed {
            let (file, reason) = self.blame(reason);
            let place = span.map(|span| format!("{}:{}:", span.line, span.column)).unwrap_or_default();
            let gap = if file.is_empty() && place.is_empty() { "" } else { " " };
            writeln!(f, "error[{code}]: {file}{place}{gap}{reason}")?;
        }
        for Problem { code, reason, path, line, column } in problems {
            if placed {
                let (file, reason) = self.blame(reason);
                let path = if path.is_empty() { String::new() } else { format!(" (at {path})") };
                writeln!(f, "error[{code}]: {file}{line}:{column}: {reason}{path}")?;
            } else {
                writeln!(f, "  {reason}")?;
            }
        }
        self.others.iter().try_for_each(|other| other.fmt(f))
    }
}

/// What can stop a command.
pub(crate) type Result<T> = core::result::Result<T, Failure>;
