//! The tokens of CSS that a colour or an easing is made of; CSS Syntax 3, section 4.
//!
//! It reads no escapes, strings or URLs, and a comment or a function that the text doesn't close is an error here,
//! where a browser would close it.

/// A token and the byte where it begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind<'a>,
    pub(crate) start: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind<'a> {
    /// What follows `#`.
    Hash(&'a str),
    Ident(&'a str),
    /// A name with its opening parenthesis.
    Function(&'a str),
    /// Infinite where the text has more than a number holds.
    Number(f64),
    Percentage(f64),
    Dimension(f64, &'a str),
    Comma,
    Slash,
    Close,
    /// A comment without its end.
    OpenComment,
    Other(char),
    End,
}

/// Reads tokens from the start of a text to its end, and then [`Kind::End`] for ever.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next token, past whitespace and comments.
    pub(crate) fn next(&mut self) -> Token<'a> {
        loop {
            self.take_while(is_space);
            let start = self.at;
            if !self.rest().starts_with("/*") {
                return Token { kind: self.kind(), start };
            }
            let Some(length) = self.rest().get(2..).and_then(|inside| inside.find("*/")) else {
                self.at = self.text.len();
                return Token { kind: Kind::OpenComment, start };
            };
            self.at += length + 4;
        }
    }

    fn kind(&mut self) -> Kind<'a> {
        if let Some(number) = self.number() {
            return self.measure(number);
        }
        let Some(first) = self.rest().chars().next() else { return Kind::End };
        if is_name(first) {
            let name = self.take_while(is_name);
            return if self.take('(') { Kind::Function(name) } else { Kind::Ident(name) };
        }
        self.at += first.len_utf8();
        match first {
            '#' => Kind::Hash(self.take_while(is_name)),
            ',' => Kind::Comma,
            '/' => Kind::Slash,
            ')' => Kind::Close,
            other => Kind::Other(other),
        }
    }

    /// A number with what stands right behind it.
    fn measure(&mut self, number: f64) -> Kind<'a> {
        if self.take('%') {
            return Kind::Percentage(number);
        }
        match self.rest().chars().next() {
            Some(first) if is_name(first) && !(first == '-' && self.followed_by_number()) => {
                Kind::Dimension(number, self.take_while(is_name))
            }
            _ => Kind::Number(number),
        }
    }

    /// Sign, digits, a point with digits, an exponent; the text is left alone where that isn't next.
    fn number(&mut self) -> Option<f64> {
        let start = self.at;
        let _ = self.take('-') || self.take('+');
        let whole = self.take_while(|letter| letter.is_ascii_digit());
        let point = self.at;
        let fraction = if self.take('.') { self.take_while(|letter| letter.is_ascii_digit()) } else { "" };
        if fraction.is_empty() {
            self.at = point;
            if whole.is_empty() {
                self.at = start;
                return None;
            }
        }
        let mantissa_end = self.at;
        if self.take('e') || self.take('E') {
            let _ = self.take('-') || self.take('+');
            if self.take_while(|letter| letter.is_ascii_digit()).is_empty() {
                self.at = mantissa_end;
            }
        }
        self.text.get(start..self.at)?.parse().ok()
    }

    fn followed_by_number(&self) -> bool {
        let mut ahead = *self;
        ahead.number().is_some()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|letter| !wanted(letter)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }
}

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_' || !letter.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::{Kind, Scanner};

    fn kinds(text: &str) -> Vec<Kind<'_>> {
        let mut scanner = Scanner::new(text);
        core::iter::from_fn(|| Some(scanner.next().kind)).take_while(|kind| *kind != Kind::End).collect()
    }

    #[test]
    fn numbers_end_where_css_ends_them() {
        use Kind::{Dimension, Number, Other, Percentage};
        assert_eq!(kinds("1.5e2 .5%+1-2"), [Number(150.0), Percentage(0.5), Number(1.0), Number(-2.0)]);
        assert_eq!(kinds("1. 1e"), [Number(1.0), Other('.'), Dimension(1.0, "e")]);
        assert_eq!(kinds("9deg-1"), [Dimension(9.0, "deg-1")]);
        assert_eq!(kinds("1e999"), [Number(f64::INFINITY)]);
    }

    #[test]
    fn comments_part_tokens() {
        use Kind::{Function, Number, OpenComment, Slash};
        assert_eq!(kinds("a(/**/1/*/*/2/***/3/"), [Function("a"), Number(1.0), Number(2.0), Number(3.0), Slash]);
        assert_eq!(kinds("1/*/"), [Number(1.0), OpenComment]);
    }
}
