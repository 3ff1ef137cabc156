//! A resolved token, and the ordered set of them.

use std::collections::BTreeMap;

use super::{
    contract::Contract,
    value::{TokenType, TokenValue},
};

/// Where a token is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, by the path it was given under; empty for a single document.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// A token with its value resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// Names of its groups and its own, joined by dots: `color.emerald.500`.
    pub path: String,
    /// Its type.
    pub kind: TokenType,
    /// Its value, every reference followed.
    pub value: TokenValue,
    /// The token that it is an alias of, one step; absent for a value of its own.
    pub alias: Option<String>,
    /// `$description`.
    pub description: Option<String>,
    /// Why it is deprecated; the text is empty where no reason is given. Absent where it is not.
    pub deprecated: Option<String>,
    /// `$extensions` as JSON text, as it was written.
    pub extensions: Option<String>,
    /// Whether a number counts em: `$extensions["org.azora.unit"] = "em"`, its own or that of the token it is an alias of.
    pub em: bool,
    /// What a colour is on screens that show Display P3, 0..=1 each: `$extensions["org.azora.p3"] = [r, g, b]`, its own or that
    /// of the token it is an alias of.
    pub p3: Option<[f64; 3]>,
    /// Whether a stylesheet prints it: not where it or the nearest group that says so has
    /// `$extensions["org.azora.print"] = false`.
    pub printed: bool,
    /// The pairs that must pass: `$extensions["org.azora.contrast"]`.
    pub contracts: Vec<Contract>,
    /// Where it is written: the place of its name.
    pub place: Place,
}

/// Tokens in the order of the document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tokens {
    list: Vec<Token>,
    index: BTreeMap<String, usize>,
}

impl Tokens {
    pub(super) fn new(list: Vec<Token>) -> Self {
        let index = list.iter().enumerate().map(|(at, token)| (token.path.clone(), at)).collect();
        Self { list, index }
    }

    /// The token at a path such as `color.emerald.500`.
    pub fn get(&self, path: &str) -> Option<&Token> {
        self.list.get(*self.index.get(path)?)
    }

    /// All of them.
    pub fn iter(&self) -> core::slice::Iter<'_, Token> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'a> IntoIterator for &'a Tokens {
    type Item = &'a Token;
    type IntoIter = core::slice::Iter<'a, Token>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
