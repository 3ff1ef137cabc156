//! What was found wrong with a text of metrics.

use crate::{Error, Problem};

/// Problems after which nothing more is looked for.
const MOST: usize = 100;

/// Problems in the order of their places.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    pub(super) fn add(&mut self, code: &'static str, line: u32, column: u32, reason: &'static str) {
        if !self.is_full() {
            let place = self.0.partition_point(|problem| (problem.line, problem.column) <= (line, column));
            self.0.insert(place, Problem { code, reason: reason.to_owned(), path: String::new(), line, column });
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    /// The value, where nothing is wrong; else an error that carries all and speaks the first by its place.
    pub(super) fn or<T>(self, value: T) -> crate::Result<T> {
        let Some(first) = self.0.first() else { return Ok(value) };
        let mut error = Error::new(first.code, first.reason.as_str()).on(first.line, first.column);
        error.problems = self.0;
        Err(error)
    }
}
