//! A line under reading.

use super::super::{family::MetricLabel, number};

/// Labels that a sample may have.
const LABELS: usize = 64;

/// What is wrong at the place that the line has come to.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) reason: &'static str,
}

impl Fault {
    pub(super) fn new(code: &'static str, reason: &'static str) -> Self {
        Self { code, reason }
    }

    pub(super) fn syntax(reason: &'static str) -> Self {
        Self::new("metrics.invalid_syntax", reason)
    }
}

/// A line without its end, and a place in it.
#[derive(Debug)]
pub(super) struct Line<'a> {
    text: &'a str,
    at: usize,
    pub(super) number: u32,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str, number: u32) -> Self {
        Self { text, at: 0, number }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// From 1, in characters.
    pub(super) fn column(&self) -> u32 {
        let before = self.text.get(..self.at).unwrap_or_default();
        u32::try_from(before.chars().count()).unwrap_or(u32::MAX).saturating_add(1)
    }

    pub(super) fn end(&mut self) {
        self.at = self.text.len();
    }

    pub(super) fn is_done(&self) -> bool {
        self.at >= self.text.len()
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Back to a place where the line has been.
    pub(super) fn back(&mut self, at: usize) {
        self.at = at;
    }

    pub(super) fn take(&mut self, wanted: &str) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len();
        }
        found
    }

    pub(super) fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.bytes().position(|byte| !wanted(byte)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// Blanks and tabs, as many as there are.
    pub(super) fn blanks(&mut self) {
        self.take_while(|byte| byte == b' ' || byte == b'\t');
    }

    /// The same, where blanks may stand.
    pub(super) fn blanks_if(&mut self, spaced: bool) {
        if spaced {
            self.blanks();
        }
    }

    /// What parts two words: one blank where `strict`, else any number of blanks and tabs.
    pub(super) fn gap(&mut self, strict: bool) -> Result<(), Fault> {
        let from = self.at;
        self.blanks_if(!strict);
        if !(strict && self.take(" ")) && self.at == from {
            return Err(Fault::syntax("A blank should stand here."));
        }
        Ok(())
    }

    /// Letters, digits, underscores, and colons where they may stand; not a digit first.
    pub(super) fn name(&mut self, colons: bool) -> Option<&'a str> {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || (colons && byte == b':');
        if self.rest().starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        Some(self.take_while(is_name)).filter(|name| !name.is_empty())
    }

    /// What stands until the next blank; the line stays before it where it is no number.
    pub(super) fn word<T>(&mut self, read: impl Fn(&str) -> Option<T>, reason: &'static str) -> Result<T, Fault> {
        let from = self.at;
        let word = self.take_while(|byte| byte != b' ' && byte != b'\t');
        read(word).ok_or_else(|| {
            self.at = from;
            Fault::new("metrics.invalid_number", reason)
        })
    }

    /// A value; one that is too large for a double is refused.
    pub(super) fn value(&mut self) -> Result<f64, Fault> {
        let read = |word: &str| {
            let is_decimal = word.bytes().all(|byte| !byte.is_ascii_alphabetic() || byte.eq_ignore_ascii_case(&b'e'));
            number::number(word).filter(|value| !(is_decimal && value.is_infinite()))
        };
        self.word(read, "A number should stand here, such as 17, 4.2e+06, NaN or +Inf, within the range of a double.")
    }

    /// Labels in their braces, no name twice. Where `spaced`, blanks may part them and a comma may end them.
    pub(super) fn labels(&mut self, spaced: bool) -> Result<Vec<MetricLabel>, Fault> {
        let mut labels: Vec<MetricLabel> = Vec::new();
        loop {
            self.blanks_if(spaced);
            if (spaced || labels.is_empty()) && self.take("}") {
                return Ok(labels);
            }
            let from = self.at;
            let name = self.name(false).ok_or_else(|| {
                Fault::syntax("A label's name should stand here: letters, digits and underscores, no digit first.")
            })?;
            let fault = if !spaced && name.starts_with('_') {
                Some("Names of labels that begin with an underscore are reserved.")
            } else if labels.iter().any(|label| label.name == name) {
                Some("A label with this name stands twice; keep one.")
            } else if labels.len() >= LABELS {
                Some("A sample has 64 labels at most.")
            } else {
                None
            };
            if let Some(reason) = fault {
                self.at = from;
                return Err(Fault::new("metrics.invalid_label", reason));
            }
            self.blanks_if(spaced);
            if !self.take("=") {
                return Err(Fault::syntax("An equals sign should stand between a label's name and its value."));
            }
            self.blanks_if(spaced);
            let value = self.quoted(!spaced)?;
            labels.push(MetricLabel { name: name.to_owned(), value });
            self.blanks_if(spaced);
            if self.take("}") {
                return Ok(labels);
            }
            if !self.take(",") {
                return Err(Fault::syntax("A comma or a closing brace should stand after a label."));
            }
        }
    }

    fn quoted(&mut self, strict: bool) -> Result<String, Fault> {
        if !self.take("\"") {
            return Err(Fault::syntax("A label's value should stand here, in double quotes."));
        }
        let mut text = String::new();
        loop {
            text.push_str(self.take_while(|byte| byte != b'"' && byte != b'\\'));
            if self.take("\"") {
                return Ok(text);
            }
            if !self.take("\\") {
                return Err(Fault::syntax("The double quote that ends a label's value is missing."));
            }
            self.escaped(true, strict, &mut text)?;
        }
    }

    /// The text until the end of the line; where `strict`, `\"` is an escape, and a bare quote is refused.
    pub(super) fn docstring(&mut self, strict: bool) -> Result<String, Fault> {
        let mut text = String::new();
        while !self.is_done() {
            text.push_str(self.take_while(|byte| byte != b'\\' && !(strict && byte == b'"')));
            if self.take("\\") {
                self.escaped(strict, strict, &mut text)?;
            } else if !self.is_done() {
                return Err(Fault::syntax("A double quote in a help text is written \\\"."));
            }
        }
        Ok(text)
    }

    /// What follows a backslash. Of an escape that is none the backslash stays where `strict`, as `OpenMetrics` has it; the older
    /// format has to escape it.
    fn escaped(&mut self, quotes: bool, strict: bool, text: &mut String) -> Result<(), Fault> {
        if self.take("n") {
            text.push('\n');
        } else if self.take("\\") {
            text.push('\\');
        } else if quotes && self.take("\"") {
            text.push('"');
        } else if strict {
            text.push('\\');
        } else {
            self.at -= 1;
            return Err(Fault::syntax("A backslash is written \\\\; it stands alone before n, a quote and itself."));
        }
        Ok(())
    }
}
