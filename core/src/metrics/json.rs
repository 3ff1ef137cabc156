//! Metrics in JSON: what is wrong with a document is told by pointer, line and column.

use crate::{
    Error, Problem, Result,
    error::{nearest, quote},
    tokens::{Json, Node, pointer_segment, read_json},
};

/// Problems that are told.
const MOST: usize = 100;

/// A value, and the way to it.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) node: &'a Node<'a>,
    pub(super) pointer: String,
}

/// Reads a document that is made of places, and collects what is wrong with them under one code.
pub(super) struct Reading {
    code: &'static str,
    problems: Vec<Problem>,
}

/// The value of a document.
///
/// # Errors
/// `metrics.invalid_json`, and whatever `read` reports, under `code`.
pub(super) fn read<T>(
    json: &str,
    code: &'static str,
    read: impl FnOnce(&mut Reading, Place) -> Option<T>,
) -> Result<T> {
    let node = read_json(json).map_err(|mut error| {
        error.code = "metrics.invalid_json";
        for problem in &mut error.problems {
            problem.code = "metrics.invalid_json";
        }
        error
    })?;
    let mut reading = Reading { code, problems: Vec::new() };
    let value = read(&mut reading, Place { node: &node, pointer: String::new() });
    match (reading.problems.first(), value) {
        (None, Some(value)) => Ok(value),
        (first, _) => {
            let reason = first.map_or("The document could not be read.", |problem| &problem.reason);
            let mut error = Error::new(first.map_or(code, |problem| problem.code), reason);
            if let Some(problem) = first {
                error = error.at(problem.path.as_str()).on(problem.line, problem.column);
            }
            error.problems = reading.problems;
            Err(error)
        }
    }
}

impl Reading {
    pub(super) fn report(&mut self, place: &Place, reason: String) {
        self.report_as(self.code, place, reason);
    }

    pub(super) fn report_as(&mut self, code: &'static str, place: &Place, reason: String) {
        if self.problems.len() < MOST {
            let span = place.node.span;
            let path = place.pointer.clone();
            self.problems.push(Problem { code, reason, path, line: span.line, column: span.column });
        }
    }

    fn wrong<T>(&mut self, place: &Place, wanted: &str) -> Option<T> {
        self.report(place, format!("{wanted} should stand here, not {}.", place.node.json.noun()));
        None
    }

    /// The members of an object.
    pub(super) fn members<'a>(&mut self, place: &Place<'a>) -> Option<Vec<(&'a str, Place<'a>)>> {
        let Json::Object(object) = &place.node.json else { return self.wrong(place, "An object") };
        let member = |name: &str| format!("{}{}", place.pointer, pointer_segment(name));
        let members = object.members.iter();
        Some(members.map(|one| (one.name.as_str(), Place { node: &one.node, pointer: member(&one.name) })).collect())
    }

    /// The members of an object with those names, in their order; all others are reported.
    pub(super) fn object<'a, const N: usize>(
        &mut self,
        place: &Place<'a>,
        names: [&str; N],
    ) -> Option<[Option<Place<'a>>; N]> {
        let mut found = [const { None }; N];
        for (name, member) in self.members(place)? {
            if let Some(slot) = names.iter().position(|one| *one == name).and_then(|at| found.get_mut(at)) {
                *slot = Some(member);
                continue;
            }
            let near = nearest(name, names.iter().copied());
            let hint = near.map_or_else(
                || format!("; write one of: {}.", names.join(", ")),
                |near| format!("; did you mean {near}?"),
            );
            self.report(&member, format!("There is no member {}{hint}", quote(name)));
        }
        Some(found)
    }

    pub(super) fn items<'a>(&mut self, place: &Place<'a>) -> Option<Vec<Place<'a>>> {
        let Json::Array(items) = &place.node.json else { return self.wrong(place, "A list") };
        let item = |(at, node)| Place { node, pointer: format!("{}/{at}", place.pointer) };
        Some(items.iter().enumerate().map(item).collect())
    }

    pub(super) fn text<'a>(&mut self, place: &Place<'a>) -> Option<&'a str> {
        match &place.node.json {
            Json::String(text) => Some(text),
            _ => self.wrong(place, "A text"),
        }
    }

    pub(super) fn number(&mut self, place: &Place) -> Option<f64> {
        match place.node.json {
            Json::Number(number) => Some(number),
            _ => self.wrong(place, "A number"),
        }
    }

    /// A member that has to be there.
    pub(super) fn needed<'a>(&mut self, place: &Place, name: &str, member: Option<Place<'a>>) -> Option<Place<'a>> {
        if member.is_none() {
            self.report(place, format!("The member {name} is missing."));
        }
        member
    }
}
