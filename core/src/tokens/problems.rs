//! What was found wrong, collected over several files and put in order.

use crate::{Error, Problem, Span};

/// Problems that are given back.
const MOST: usize = 1000;
/// Problems that are kept until they are sorted.
const KEPT: usize = 2 * MOST;

/// The problems of a set of files; a file is its position in that set.
#[derive(Default)]
pub(super) struct Problems {
    found: Vec<(usize, Problem)>,
    dropped: bool,
}

impl Problems {
    pub(super) fn add(&mut self, file: usize, code: &'static str, reason: String, path: String, span: Span) {
        if self.found.len() < KEPT {
            self.found.push((file, Problem { code, reason, path, line: span.line, column: span.column }));
        } else {
            self.dropped = true;
        }
    }

    /// Whether there is no use in looking for more.
    pub(super) fn is_full(&self) -> bool {
        self.found.len() >= KEPT
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// In the order of files and places, the file's name before each reason. Of more than a thousand, the last one says
    /// that there are more.
    pub(super) fn sorted(mut self, files: &[&str]) -> Vec<Problem> {
        self.found.sort_by(|(a, first), (b, second)| {
            (a, first.line, first.column, &first.path).cmp(&(b, second.line, second.column, &second.path))
        });
        let more = self.found.len() > MOST || self.dropped;
        let mut list: Vec<Problem> =
            self.found.into_iter().map(|(file, problem)| named(problem, files.get(file))).collect();
        if more {
            list.truncate(MOST);
            if let Some(last) = list.last_mut() {
                last.code = "tokens.too_many_problems";
                last.reason = format!("There are more than {MOST} problems; mend these first.");
            }
        }
        list
    }

    /// The error that carries them all and speaks the first.
    pub(super) fn into_error(self, files: &[&str]) -> Error {
        let problems = self.sorted(files);
        let mut error = match problems.first() {
            Some(first) => Error::new(first.code, &first.reason).at(&first.path).on(first.line, first.column),
            None => Error::new("tokens.invalid_json", "The tokens could not be read."),
        };
        error.problems = problems;
        error
    }
}

fn named(mut problem: Problem, file: Option<&&str>) -> Problem {
    if let Some(file) = file.filter(|file| !file.is_empty()) {
        problem.reason = format!("{file}: {}", problem.reason);
    }
    problem
}
