//! The reader of JSON texts.

use super::{super::problems::Problems, Json, Member, Node, Object, segment};
use crate::{Span, error::quote};

/// Bytes that a text may have: 8 MiB.
const LONGEST: usize = 8 << 20;
/// Objects and arrays that may stand in one another.
const DEEPEST: usize = 64;
/// Values that a text may hold.
const MOST: usize = 1 << 20;

/// Reads `text`; what is wrong goes to `problems`. Without a value, nothing more can be said about the text.
pub(in super::super) fn read<'a>(text: &'a str, file: usize, problems: &mut Problems) -> Option<Node<'a>> {
    let mut reader = Reader { text, file, at: 0, line: 1, column: 1, pointer: Vec::new(), values: 0, problems };
    if text.len() > LONGEST {
        reader.report("tokens.too_large", format!("The text has {} bytes; {LONGEST} are read.", text.len()));
        return None;
    }
    if text.starts_with('\u{feff}') {
        reader.at = '\u{feff}'.len_utf8();
    }
    let node = reader.value()?;
    reader.space();
    if reader.peek().is_some() {
        reader.fault("the end of the text");
        return None;
    }
    Some(node)
}

struct Reader<'a, 'p> {
    text: &'a str,
    file: usize,
    at: usize,
    line: u32,
    column: u32,
    pointer: Vec<String>,
    values: usize,
    problems: &'p mut Problems,
}

impl<'a> Reader<'a, '_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// One byte on; columns count characters, so a byte that continues one adds none.
    fn step(&mut self) {
        match self.peek() {
            Some(b'\n') => (self.line, self.column) = (self.line + 1, 1),
            Some(byte) if byte & 0xc0 != 0x80 => self.column += 1,
            _ => {}
        }
        self.at += 1;
    }

    fn span(&self) -> Span {
        Span { line: self.line, column: self.column }
    }

    fn slice(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn report(&mut self, code: &'static str, reason: String) {
        self.report_at(self.span(), code, reason);
    }

    fn report_at(&mut self, span: Span, code: &'static str, reason: String) {
        let path = self.pointer.iter().map(|name| segment(name)).collect();
        self.problems.add(self.file, code, reason, path, span);
    }

    fn fault(&mut self, wanted: &str) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let reason = match rest.chars().next() {
            Some(found) => format!("This is not JSON: {wanted} should stand here, not {}.", quote(&found.to_string())),
            None => format!("This is not JSON: the text ends where {wanted} should stand."),
        };
        self.report("tokens.invalid_json", reason);
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.step();
        }
    }

    fn eat(&mut self, byte: u8, wanted: &str) -> Option<()> {
        self.space();
        if self.peek() != Some(byte) {
            self.fault(wanted);
            return None;
        }
        self.step();
        Some(())
    }

    fn value(&mut self) -> Option<Node<'a>> {
        self.space();
        self.values += 1;
        if self.values > MOST {
            self.report("tokens.too_large", format!("The text holds more than {MOST} values."));
            return None;
        }
        let (span, from) = (self.span(), self.at);
        let json = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Json::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Json::Number(self.number()?),
            _ => self.word()?,
        };
        Some(Node { json, span, text: self.slice(from) })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Json<'a>>) -> Option<Json<'a>> {
        if self.pointer.len() >= DEEPEST {
            self.report("tokens.too_deep", format!("Objects and lists stand in one another more than {DEEPEST} deep."));
            return None;
        }
        self.step();
        read(self)
    }

    fn word(&mut self) -> Option<Json<'a>> {
        for (word, json) in [("true", Json::Bool(true)), ("false", Json::Bool(false)), ("null", Json::Null)] {
            if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
                word.bytes().for_each(|_| self.step());
                return Some(json);
            }
        }
        self.fault("a value");
        None
    }

    fn digits(&mut self) -> Option<()> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            self.fault("a digit");
            return None;
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.step();
        }
        Some(())
    }

    fn number(&mut self) -> Option<f64> {
        let (span, from) = (self.span(), self.at);
        if self.peek() == Some(b'-') {
            self.step();
        }
        if self.peek() == Some(b'0') {
            self.step();
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.step();
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.step();
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.step();
            }
            self.digits()?;
        }
        let number = self.slice(from).parse::<f64>().unwrap_or(f64::INFINITY);
        if number.is_infinite() {
            let reason = format!("The number {} is out of the range of a double.", quote(self.slice(from)));
            self.report_at(span, "tokens.invalid_json", reason);
            return Some(0.0);
        }
        Some(number + 0.0)
    }

    fn string(&mut self) -> Option<String> {
        self.step();
        let mut text = String::new();
        loop {
            let from = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.step();
            }
            text.push_str(self.slice(from));
            match self.peek() {
                Some(b'"') => {
                    self.step();
                    return Some(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => {
                    self.fault("an escape such as \\n or \\u0000");
                    return None;
                }
                None => {
                    self.fault("a closing quotation mark");
                    return None;
                }
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let span = self.span();
        self.step();
        let byte = self.peek();
        let character = match byte {
            Some(b'"' | b'\\' | b'/') => byte.map(char::from),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => None,
            _ => {
                self.fault("one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
                return None;
            }
        };
        self.step();
        if character.is_some() {
            return character;
        }
        let first = self.hex()?;
        let mut code = u32::from(first);
        if (0xd800..0xdc00).contains(&first) && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
            self.step();
            self.step();
            let second = self.hex()?;
            code = if (0xdc00..0xe000).contains(&second) {
                0x1_0000 + ((u32::from(first) - 0xd800) << 10) + (u32::from(second) - 0xdc00)
            } else {
                u32::from(first)
            };
        }
        let read = char::from_u32(code);
        if read.is_none() {
            let reason = format!("\\u{first:04x} is half a surrogate pair and no character; write both halves.");
            self.report_at(span, "tokens.invalid_json", reason);
        }
        Some(read.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Option<u16> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let Some(digits) = digits else {
            self.fault("four hexadecimal digits");
            return None;
        };
        (0..4).for_each(|_| self.step());
        u16::from_str_radix(digits, 16).ok()
    }

    fn array(&mut self) -> Option<Json<'a>> {
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.step();
            return Some(Json::Array(items));
        }
        loop {
            self.pointer.push(items.len().to_string());
            items.push(self.value()?);
            self.pointer.pop();
            self.space();
            if self.peek() != Some(b',') {
                self.eat(b']', "a comma or ]")?;
                return Some(Json::Array(items));
            }
            self.step();
        }
    }

    fn object(&mut self) -> Option<Json<'a>> {
        let mut members = Vec::new();
        self.space();
        if self.peek() == Some(b'}') {
            self.step();
            return Some(Json::Object(Object::new(members)));
        }
        loop {
            self.space();
            let span = self.span();
            if self.peek() != Some(b'"') {
                self.fault("a name in quotation marks");
                return None;
            }
            let name = self.string()?;
            self.eat(b':', "a colon")?;
            self.pointer.push(name.clone());
            let node = self.value()?;
            self.pointer.pop();
            members.push(Member { name, span, node });
            self.space();
            if self.peek() != Some(b',') {
                self.eat(b'}', "a comma or }")?;
                return Some(Json::Object(self.unique(members)));
            }
            self.step();
        }
    }

    /// The object of `members`: of two with one name the first is kept and the other reported.
    fn unique(&mut self, members: Vec<Member<'a>>) -> Object<'a> {
        let mut order: Vec<usize> = (0..members.len()).collect();
        let name = |at: &usize| members.get(*at).map_or("", |member| member.name.as_str());
        order.sort_by(|a, b| name(a).cmp(name(b)).then(a.cmp(b)));
        let mut again = vec![false; members.len()];
        for pair in order.windows(2) {
            if let [first, second] = pair
                && name(first) == name(second)
                && let Some(again) = again.get_mut(*second)
            {
                *again = true;
            }
        }
        let mut kept = Vec::with_capacity(members.len());
        for (member, again) in members.into_iter().zip(again) {
            if again && self.problems.is_full() {
                continue;
            }
            if again {
                self.pointer.push(member.name.clone());
                let reason = format!("The name {} stands twice in one object; keep one.", quote(&member.name));
                self.report_at(member.span, "tokens.duplicate_name", reason);
                self.pointer.pop();
            } else {
                kept.push(member);
            }
        }
        Object::new(kept)
    }
}
