//! What can happen to an element.

use crate::{Result, Time};

/// Something that happened to an element at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct ElementEvent {
    /// When, in milliseconds since the element's epoch.
    pub at: f64,
    /// What happened, such as `health`, `count`, `hover` or `policy`.
    pub kind: String,
    /// To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
    pub name: String,
    /// How much; none where it was not measured.
    pub value: Option<f64>,
}

impl ElementEvent {
    /// An event of a kind.
    pub fn new(at: f64, kind: &str, name: &str, value: Option<f64>) -> Self {
        Self { at, kind: kind.to_owned(), name: name.to_owned(), value }
    }

    /// When it counts as: at the epoch, if it was before.
    pub(crate) fn time(&self) -> Result<Time> {
        Ok(Time::from_milliseconds(self.at, "/at")?.max(Time::ZERO))
    }
}
