//! From a tree to tokens with values: types are found, references followed, values checked.
//!
//! It reports a fault where it is written: an alias of a broken token adds nothing of its own.

mod follow;
mod inherited;

use std::collections::BTreeSet;

use super::{
    json::{Json, Node, Object, segment},
    problems::Problems,
    reference::{Target, reference},
    token::{Place, Token, Tokens},
    tree::{Item, Tree},
    value::{TokenType, TokenValue},
};
use crate::{
    Span,
    error::{nearest, quote},
};

/// Values and bytes of text that may be read for all tokens together, references followed.
const BUDGET: usize = 4 << 20;

/// A value under reading.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) node: &'a Node<'a>,
    /// Where a fault is reported: the value itself, or the reference that led to it.
    site: &'a Node<'a>,
    /// A reference led here.
    pub(super) jumped: bool,
    /// A whole token was referred to, and its faults are reported with that token.
    hidden: bool,
}

impl<'a> At<'a> {
    pub(super) fn new(node: &'a Node<'a>) -> Self {
        Self { node, site: node, jumped: false, hidden: false }
    }

    /// The same, its faults reported even where a whole token was referred to.
    pub(super) fn shown(self) -> Self {
        Self { hidden: false, ..self }
    }

    /// The value of another token, whose faults are reported with it.
    pub(super) fn elsewhere(node: &'a Node<'a>) -> Self {
        Self { node, site: node, jumped: true, hidden: true }
    }

    /// A value within this one.
    pub(super) fn within(self, node: &'a Node<'a>) -> Self {
        Self { node, site: if self.jumped { self.site } else { node }, ..self }
    }
}

pub(super) struct Reader<'a, 'p> {
    tree: &'a Tree<'a>,
    problems: &'p mut Problems,
    /// The token that is read.
    item: usize,
    /// What the tokens that are references refer to, as far as it was looked up.
    #[expect(clippy::option_option, reason = "not looked up yet, or looked up and nothing")]
    targets: Vec<Option<Option<Target<'a>>>>,
    /// Tokens of cycles that were reported.
    circular: BTreeSet<usize>,
    budget: usize,
}

/// The tokens of `tree`; those with a fault are left out and their faults go to `problems`.
pub(super) fn resolve(tree: &Tree, files: &[&str], problems: &mut Problems) -> Tokens {
    let (targets, circular) = (vec![None; tree.items.len()], BTreeSet::new());
    let mut reader = Reader { tree, problems, item: 0, targets, circular, budget: BUDGET };
    let mut tokens = Vec::new();
    for item in tree.tokens() {
        if reader.problems.is_full() {
            break;
        }
        reader.item = item;
        tokens.extend(tree.item(item).and_then(|item| reader.token(item, files)));
    }
    Tokens::new(tokens)
}

impl<'a> Reader<'a, '_> {
    fn token(&mut self, item: &'a Item<'a>, files: &[&str]) -> Option<Token> {
        let node = item.value()?;
        let at = At::new(node);
        let alias = self.alias(self.item);
        let contracts = self.contracts(item);
        let em = self.is_em(self.item);
        let Some(kind) = self.kind(self.item) else {
            let broken = reference(node).is_some() && self.follow(at, None, true).is_none();
            let refers = matches!(self.target(self.item), Some(Target::Item(_)));
            let untyped = item.property("$type").or_else(|| self.type_above(item)).is_none();
            if !broken && !refers && untyped {
                let reason = "The token has no type: give it or one of its groups a $type.".to_owned();
                self.report_span(item.span, self.tree.pointer(self.item), "tokens.missing_type", reason);
            }
            return None;
        };
        let p3 = self.p3(self.item, kind);
        let value = self.value(at, kind)?;
        let text = |name: &str| match &item.property(name)?.node.json {
            Json::String(text) => Some(text.clone()),
            _ => None,
        };
        Some(Token {
            path: item.path.clone(),
            kind,
            value,
            alias,
            description: text("$description"),
            deprecated: self.deprecated(self.item),
            extensions: item.property("$extensions").map(|member| member.node.text.to_owned()),
            em,
            p3,
            printed: self.is_printed(self.item),
            contracts,
            place: Place {
                file: files.get(self.tree.file(item.source)).copied().unwrap_or_default().to_owned(),
                line: item.span.line,
                column: item.span.column,
            },
        })
    }

    pub(super) fn tree(&self) -> &'a Tree<'a> {
        self.tree
    }

    /// Takes from the budget of all values; false when it is spent.
    pub(super) fn spend(&mut self, at: At<'a>, amount: usize) -> bool {
        if self.budget == 0 {
            return false;
        }
        self.budget = self.budget.saturating_sub(amount);
        if self.budget == 0 {
            let reason =
                format!("The values, references followed, come to more than {BUDGET} parts and bytes of text.");
            self.report(at.shown(), "tokens.too_large", reason);
        }
        self.budget > 0
    }

    pub(super) fn wrong(&mut self, at: At<'a>, reason: String) {
        self.report(at, "tokens.invalid_value", reason);
    }

    pub(super) fn report(&mut self, at: At<'a>, code: &'static str, reason: String) {
        if at.hidden {
            return;
        }
        let inner = self.tree.item(self.item).and_then(|item| pointer_within(item.token?, at.site));
        let pointer = format!("{}{}", self.tree.pointer(self.item), inner.unwrap_or_default());
        self.report_span(at.site.span, pointer, code, reason);
    }

    fn report_span(&mut self, span: Span, pointer: String, code: &'static str, reason: String) {
        let file = self.tree.item(self.item).map_or(0, |item| self.tree.file(item.source));
        self.problems.add(file, code, reason, pointer, span);
    }

    /// The members of an object with the given names, the first `required` of which must be there.
    pub(super) fn object(&mut self, at: At<'a>, what: &str, names: &[&str], required: usize) -> Option<&'a Object<'a>> {
        let Json::Object(object) = &at.node.json else {
            let reason = format!("{what} is an object with {}, not {}.", names.join(", "), at.node.json.noun());
            self.wrong(at, reason);
            return None;
        };
        for member in &object.members {
            if !names.contains(&member.name.as_str()) {
                let near = nearest(&member.name, names.iter().copied());
                let hint =
                    near.map_or_else(|| format!("it has {}", names.join(", ")), |near| format!("did you mean {near}?"));
                let reason = format!("{what} has no {}; {hint}.", quote(&member.name)).replace("?.", "?");
                self.wrong(at.within(&member.node), reason);
            }
        }
        for name in names.iter().take(required) {
            if object.get(name).is_none() {
                self.wrong(at, format!("{what} needs {name}."));
            }
        }
        Some(object)
    }

    /// The value of one type, references followed.
    pub(super) fn value(&mut self, at: At<'a>, kind: TokenType) -> Option<TokenValue> {
        match kind {
            TokenType::Color => self.color(at).map(TokenValue::Color),
            TokenType::Dimension => self.dimension(at).map(TokenValue::Dimension),
            TokenType::FontFamily => self.font_family(at).map(TokenValue::FontFamily),
            TokenType::FontWeight => self.font_weight(at).map(TokenValue::FontWeight),
            TokenType::Duration => self.duration(at).map(TokenValue::Duration),
            TokenType::CubicBezier => self.cubic_bezier(at).map(TokenValue::CubicBezier),
            TokenType::Number => self.number(at).map(TokenValue::Number),
            TokenType::StrokeStyle => self.stroke_style(at).map(TokenValue::StrokeStyle),
            TokenType::Border => self.border(at).map(TokenValue::Border),
            TokenType::Transition => self.transition(at).map(TokenValue::Transition),
            TokenType::Shadow => self.shadow(at).map(TokenValue::Shadow),
            TokenType::Gradient => self.gradient(at).map(TokenValue::Gradient),
            TokenType::Typography => self.typography(at).map(TokenValue::Typography),
        }
    }
}

/// What the `$extensions` of a token or group say under `name`.
pub(super) fn extension<'a>(item: &Item<'a>, name: &str) -> Option<&'a Node<'a>> {
    match &item.property("$extensions")?.node.json {
        Json::Object(object) => object.get(name).map(|member| &member.node),
        _ => None,
    }
}

/// JSON pointer from `root` to `node` within it. What begins last before `node` is on the way to it, since members and items
/// stand in the order of the text.
fn pointer_within(root: &Node, node: &Node) -> Option<String> {
    let before = |other: &Node| other.text.as_ptr() <= node.text.as_ptr();
    let (mut at, mut pointer) = (root, String::new());
    while !core::ptr::eq(at, node) {
        at = match &at.json {
            Json::Object(object) => {
                let next = object.members.partition_point(|member| before(&member.node)).checked_sub(1)?;
                let member = object.members.get(next)?;
                pointer.push_str(&segment(&member.name));
                &member.node
            }
            Json::Array(items) => {
                let next = items.partition_point(before).checked_sub(1)?;
                pointer.push_str(&segment(&next.to_string()));
                items.get(next)?
            }
            _ => return None,
        };
    }
    Some(pointer)
}
