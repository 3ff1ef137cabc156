//! JSON by RFC 8259 that remembers where everything stands, and the order of it.
//!
//! It is strict: no comments, no trailing commas. The libraries that keep positions read a looser language or stop at the
//! first duplicate name; this one reports all duplicates. A text that is not JSON stops at the first fault.

mod read;

use crate::Span;

pub(super) use read::read;

/// A value and where it begins.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    pub(crate) json: Json<'a>,
    pub(crate) span: Span,
    /// The value as it is written.
    pub(crate) text: &'a str,
}

#[derive(Debug)]
pub(crate) enum Json<'a> {
    Null,
    Bool(bool),
    Number(f64),
    String(String),
    Array(Vec<Node<'a>>),
    Object(Object<'a>),
}

impl Json<'_> {
    /// What it is, in words.
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a text",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Member<'a> {
    pub(crate) name: String,
    /// Where the name begins.
    pub(crate) span: Span,
    pub(crate) node: Node<'a>,
}

/// Members in their order, the first of a name only.
#[derive(Debug)]
pub(crate) struct Object<'a> {
    pub(crate) members: Vec<Member<'a>>,
    /// Positions in `members`, sorted by name.
    sorted: Vec<u32>,
}

impl<'a> Object<'a> {
    /// Of `members`, whose names differ.
    fn new(members: Vec<Member<'a>>) -> Self {
        let name = |at: &u32| members.get(*at as usize).map_or("", |member: &Member| member.name.as_str());
        let mut sorted: Vec<u32> = (0u32..).take(members.len()).collect();
        sorted.sort_by(|a, b| name(a).cmp(name(b)));
        Self { members, sorted }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Member<'a>> {
        let name_at = |at: &u32| self.members.get(*at as usize).map_or("", |member| member.name.as_str());
        let found = self.sorted.binary_search_by(|at| name_at(at).cmp(name)).ok()?;
        self.members.get(*self.sorted.get(found)? as usize)
    }
}

/// `name` as a segment of a JSON pointer, with the slash before it; RFC 6901.
pub(crate) fn segment(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
