//! The tokens of a theme that are no roles, packed into one text: what CSS and JSON say of each.
//!
//! Themes are baked and carried in this form, since it holds no pointers and is printed without reading a number: a line
//! a token, its fields parted by tabs. The JSON of most types is read off their CSS and stored only where it can't be.

use std::borrow::Cow;

use super::json::color_json;
use crate::{
    Rgb8, Token, TokenType,
    tokens::{TYPOGRAPHY_PARTS, css_name, css_number, css_value, json_value},
};

/// A token of a theme that is no role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Value<'a> {
    /// Its path, such as `space.4`.
    pub(super) path: &'a str,
    /// Its type.
    pub(super) kind: TokenType,
    /// Whether a number counts em.
    pub(super) em: bool,
    /// Its JSON, or nothing where its CSS says it; `@` and the path of the token that it is an alias of.
    json: &'a str,
    /// Its CSS, of a typography each part.
    css: &'a str,
}

/// The line of a token; `alias` is the path of the one that it is an alias of.
pub(super) fn line(token: &Token, alias: Option<&str>) -> String {
    let texts: Vec<String> = css_value(token).into_iter().map(|(_, text)| plain(&text)).collect();
    let json = match (alias, texts.as_slice()) {
        (Some(path), _) => format!("@{}", plain(path)),
        (None, [css]) if json_of(token.kind, css).is_some_and(|said| tells(token, &said)) => String::new(),
        _ => json_value(&token.value),
    };
    let css = if alias.is_some() { String::new() } else { texts.join("\t") };
    let kind =
        TokenType::ALL.iter().zip('a'..).find(|(kind, _)| **kind == token.kind).map_or('a', |(_, letter)| letter);
    format!("{}\t{kind}{}\t{json}\t{css}\n", plain(&token.path), if token.em { "!" } else { "" })
}

/// Whether `said` is the JSON of a token. Of a colour it counts what is printed: eight bits.
fn tells(token: &Token, said: &str) -> bool {
    token.kind == TokenType::Color || said == json_value(&token.value)
}

/// A text on one line without tabs; a control character, which no name needs, becomes U+FFFD.
fn plain(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}

/// A packed text with other lengths, times and sizes of text: `change` gives the number that a path has instead of its own.
pub(super) fn rescaled(packed: &str, change: &dyn Fn(&str, f64) -> Option<f64>) -> String {
    let line = |line: &str| rescaled_line(line, change).unwrap_or_else(|| line.to_owned()) + "\n";
    packed.lines().map(line).collect()
}

fn rescaled_line(line: &str, change: &dyn Fn(&str, f64) -> Option<f64>) -> Option<String> {
    let value = read(line).next()?;
    let text = match value.kind {
        TokenType::Typography => value.css.split('\t').nth(1)?,
        TokenType::Dimension | TokenType::Duration => value.css,
        _ => return None,
    };
    let (number, unit) = text.split_at_checked(text.find(|character: char| character.is_ascii_alphabetic())?)?;
    let own: f64 = number.parse().ok()?;
    let new = change(value.path, own)?;
    let resized = |member: &str, json: &str| {
        let key = format!("\"{member}\": {{ \"value\": ");
        let (before, rest) = json.split_once(&key)?;
        let (number, after) = rest.split_at_checked(rest.find([',', ' '])?)?;
        let number: f64 = number.parse().ok()?;
        Some(format!("{before}{key}{}{after}", css_number(number * new / own)))
    };
    let css = css_number(new) + unit;
    let (json, css) = match value.kind {
        TokenType::Typography => {
            let mut parts: Vec<&str> = value.css.split('\t').collect();
            *parts.get_mut(1)? = &css;
            (resized("letterSpacing", &resized("fontSize", value.json)?)?, parts.join("\t"))
        }
        _ => (value.json.to_owned(), css),
    };
    let head: Vec<&str> = line.splitn(3, '\t').take(2).collect();
    Some(format!("{}\t{json}\t{css}", head.join("\t")))
}

/// The line of a colour.
pub(super) fn color_line(path: &str, color: Rgb8) -> String {
    format!("{path}\ta\t\t{}\n", color.hex())
}

/// The values of a packed text.
pub(super) fn read(packed: &str) -> impl Iterator<Item = Value<'_>> {
    packed.lines().filter_map(|line| {
        let mut fields = line.splitn(4, '\t');
        let (path, kind, json, css) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
        let letter = kind.bytes().next()?.checked_sub(b'a')?;
        let value_kind = *TokenType::ALL.get(usize::from(letter))?;
        Some(Value { path, kind: value_kind, em: kind.ends_with('!'), json, css })
    })
}

impl<'a> Value<'a> {
    /// The path of the token that it is an alias of.
    pub(super) fn alias(self) -> Option<&'a str> {
        self.json.strip_prefix('@')
    }

    /// Its CSS, or `@` and the path of the token that it is an alias of.
    pub(super) fn said(self) -> &'a str {
        if self.json.starts_with('@') { self.json } else { self.css }
    }

    /// Its value as JSON, where it is no alias.
    pub(super) fn json(self) -> Cow<'a, str> {
        match json_of(self.kind, self.css) {
            Some(said) if self.json.is_empty() => Cow::Owned(said),
            _ => Cow::Borrowed(self.json),
        }
    }

    /// Its custom properties, name and text; an alias refers to those of the other token.
    pub(super) fn css(self) -> impl Iterator<Item = (String, Cow<'a, str>)> {
        let suffixes = if self.kind == TokenType::Typography { TYPOGRAPHY_PARTS } else { &[""] };
        let texts = self.css.split('\t').chain(core::iter::repeat("")).zip(suffixes);
        texts.map(move |(text, suffix)| {
            let text = match self.alias() {
                Some(path) => Cow::Owned(format!("var({}{suffix})", css_name(path))),
                None => Cow::Borrowed(text),
            };
            (format!("{}{suffix}", css_name(self.path)), text)
        })
    }
}

/// The JSON that the CSS of a simple type tells.
fn json_of(kind: TokenType, css: &str) -> Option<String> {
    match kind {
        TokenType::Color => Rgb8::from_hex(css).map(color_json),
        TokenType::Number | TokenType::FontWeight => Some(number(css.trim_end_matches("em"))),
        TokenType::Dimension | TokenType::Duration => {
            let (value, unit) = css.split_at_checked(css.find(|character: char| character.is_ascii_alphabetic())?)?;
            Some(format!("{{ \"value\": {}, \"unit\": \"{unit}\" }}", number(value)))
        }
        TokenType::CubicBezier => {
            let points = css.strip_prefix("cubic-bezier(")?.strip_suffix(')')?;
            Some(format!("[{}]", points.split(", ").map(number).collect::<Vec<_>>().join(", ")))
        }
        _ => None,
    }
}

/// A number of CSS with the zero that JSON wants before its point.
fn number(css: &str) -> String {
    match (css.strip_prefix("-."), css.strip_prefix('.')) {
        (Some(decimals), _) => format!("-0.{decimals}"),
        (None, Some(decimals)) => format!("0.{decimals}"),
        (None, None) => css.to_owned(),
    }
}
