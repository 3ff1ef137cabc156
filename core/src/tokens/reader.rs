//! From a tree to tokens with values: types are found, references followed, values checked.
//!
//! It reports a fault where it is written: an alias of a broken token adds nothing of its own.

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

/// References that may lead from one to the next.
const LONGEST_CHAIN: usize = 100;
/// Names of a cycle that a sentence shows.
const SHOWN: usize = 8;
/// Bytes of text and entries of lists that all values together may come to, references followed.
const BUDGET: usize = 32 << 20;

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
    /// Tokens of cycles that were reported.
    circular: BTreeSet<usize>,
    budget: usize,
}

/// The tokens of `tree`; those with a fault are left out and their faults go to `problems`.
pub(super) fn resolve(tree: &Tree, files: &[&str], problems: &mut Problems) -> Tokens {
    let mut reader = Reader { tree, problems, item: 0, circular: BTreeSet::new(), budget: BUDGET };
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
        let alias = self.alias(node);
        let contracts = self.contracts(item);
        let em = self.is_em(item);
        let Some(kind) = self.kind(self.item) else {
            let broken = reference(node).is_some() && self.follow(at, None, true).is_none();
            let untyped = reference(node).is_none_or(|text| matches!(self.tree.locate(text), Ok(Target::Node(_))));
            if !broken && untyped {
                let reason = "The token has no type: give it or one of its groups a $type.".to_owned();
                self.report_span(item.span, self.tree.pointer(self.item), "tokens.missing_type", reason);
            }
            return None;
        };
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

    /// The path of the token that a value is an alias of.
    fn alias(&self, node: &'a Node<'a>) -> Option<String> {
        match self.tree.locate(reference(node)?) {
            Ok(Target::Item(at)) => {
                self.tree.item(at).filter(|item| item.token.is_some()).map(|item| item.path.clone())
            }
            _ => None,
        }
    }

    /// The type of a token: its own, else that of the token it refers to, else that of the nearest group with one.
    pub(super) fn kind(&self, token: usize) -> Option<TokenType> {
        let mut at = token;
        for _ in 0..LONGEST_CHAIN {
            let item = self.tree.item(at)?;
            if let Some(kind) = own_kind(item) {
                return Some(kind);
            }
            match reference(item.value()?).map(|text| self.tree.locate(text)) {
                Some(Ok(Target::Item(target))) => at = target,
                Some(Err(_)) => return None,
                _ => return self.group_kind(item),
            }
        }
        None
    }

    fn group_kind(&self, item: &Item) -> Option<TokenType> {
        let mut group = self.tree.item(item.parent?)?;
        loop {
            match own_kind(group) {
                Some(kind) => return Some(kind),
                None => group = self.tree.item(group.parent?)?,
            }
        }
    }

    fn deprecated(&self, token: usize) -> Option<String> {
        let mut at = Some(token);
        while let Some(item) = at.and_then(|at| self.tree.item(at)) {
            match item.property("$deprecated").map(|member| &member.node.json) {
                Some(Json::Bool(deprecated)) => return deprecated.then(String::new),
                Some(Json::String(reason)) => return Some(reason.clone()),
                _ => at = item.parent,
            }
        }
        None
    }

    /// Whether the token, or one that it is an alias of, says that its number counts em.
    fn is_em(&mut self, item: &'a Item<'a>) -> bool {
        let mut item = item;
        for _ in 0..LONGEST_CHAIN {
            if let Some(unit) = extension(item, "org.azora.unit") {
                return matches!(&unit.json, Json::String(unit) if unit == "em");
            }
            match item.value().and_then(reference).map(|text| self.tree.locate(text)) {
                Some(Ok(Target::Item(at))) => match self.tree.item(at) {
                    Some(target) => item = target,
                    None => return false,
                },
                _ => return false,
            }
        }
        false
    }

    /// Follows references until a value stands there. Without `wanted`, only a pointer will do: braces stand for whole
    /// tokens, and there is none of such a type; `any` lets them through.
    pub(super) fn follow(&mut self, from: At<'a>, wanted: Option<TokenType>, any: bool) -> Option<At<'a>> {
        let mut at = from;
        let mut seen: Vec<(&'a Node<'a>, Option<usize>)> = Vec::new();
        let mut token = (!from.jumped && self.is_whole_value(from.node)).then_some(self.item);
        while let Some(text) = reference(at.node) {
            if let Some(start) = seen.iter().position(|(node, _)| core::ptr::eq(*node, at.node)) {
                self.report_cycle(from, seen.get(start..).unwrap_or_default(), start == 0);
                return None;
            }
            if seen.len() >= LONGEST_CHAIN {
                let reason = format!("More than {LONGEST_CHAIN} references lead from one to the next.");
                self.report(from, "tokens.too_deep", reason);
                return None;
            }
            seen.push((at.node, token));
            let first = !at.jumped;
            if first && !any && wanted.is_none() && text.starts_with('{') {
                let reason = format!(
                    "{} stands for a whole token, and this is a part of a value; write {{\"$ref\": \"#/…/$value\"}}.",
                    quote(text)
                );
                self.report(at, "tokens.invalid_reference", reason);
                return None;
            }
            match self.tree.locate(text) {
                Err((code, reason)) => {
                    if first {
                        self.report(at, code, reason);
                    }
                    return None;
                }
                Ok(Target::Node(node)) => {
                    token = None;
                    at = At { node, site: at.site, jumped: true, hidden: at.hidden };
                }
                Ok(Target::Item(target)) => {
                    let item = self.tree.item(target)?;
                    let Some(node) = item.value() else {
                        if first {
                            self.report_group(at, text, target);
                        }
                        return None;
                    };
                    if first && let Some(wanted) = wanted {
                        let kind = self.kind(target)?;
                        if kind != wanted {
                            let reason = format!("A {wanted} is wanted here, and {} is a {kind}.", quote(text));
                            self.report(at, "tokens.type_mismatch", reason);
                            return None;
                        }
                    }
                    token = Some(target);
                    at = At { node, site: at.site, jumped: true, hidden: wanted.is_some() || at.hidden };
                }
            }
        }
        Some(at)
    }

    fn is_whole_value(&self, node: &Node) -> bool {
        self.tree.item(self.item).and_then(Item::value).is_some_and(|value| core::ptr::eq(value, node))
    }

    fn report_group(&mut self, at: At<'a>, text: &str, group: usize) {
        let root = self.tree.child(group, "$root").and_then(|root| self.tree.item(root));
        let hint = root.map(|root| format!("; write {{{}}} for its own token", root.path)).unwrap_or_default();
        let reason = format!("{} is a group, not a token{hint}.", quote(text));
        self.report(at, "tokens.invalid_reference", reason);
    }

    /// A cycle is reported once, where the first token of it stands; a reference that merely leads into it is not.
    fn report_cycle(&mut self, from: At<'a>, cycle: &[(&'a Node<'a>, Option<usize>)], is_in_it: bool) {
        let tokens: Vec<usize> = cycle.iter().filter_map(|(_, token)| *token).collect();
        if !is_in_it || tokens.iter().any(|token| self.circular.contains(token)) {
            return;
        }
        self.circular.extend(&tokens);
        let mut names: Vec<&str> =
            cycle.iter().map(|(node, _)| reference(node).unwrap_or_default()).take(SHOWN).collect();
        if cycle.len() > SHOWN {
            names.push("…");
        }
        names.extend(cycle.first().and_then(|(node, _)| reference(node)));
        let reason = format!("The references go round in a circle: {}.", names.join(" → "));
        self.report(from, "tokens.circular_reference", reason);
    }

    /// Takes from the budget of all values; false when it is spent.
    pub(super) fn spend(&mut self, at: At<'a>, amount: usize) -> bool {
        if self.budget == 0 {
            return false;
        }
        self.budget = self.budget.saturating_sub(amount);
        if self.budget == 0 {
            let reason = format!("The values, references followed, come to more than {BUDGET} bytes and entries.");
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

fn own_kind(item: &Item) -> Option<TokenType> {
    match &item.property("$type")?.node.json {
        Json::String(name) => TokenType::from_name(name, "").ok(),
        _ => None,
    }
}

/// What a token's `$extensions` say under `name`.
pub(super) fn extension<'a>(item: &Item<'a>, name: &str) -> Option<&'a Node<'a>> {
    match &item.property("$extensions")?.node.json {
        Json::Object(object) => object.get(name).map(|member| &member.node),
        _ => None,
    }
}

/// JSON pointer from `root` to `node` within it.
fn pointer_within(root: &Node, node: &Node) -> Option<String> {
    let mut stack = vec![(root, String::new())];
    while let Some((at, pointer)) = stack.pop() {
        if core::ptr::eq(at, node) {
            return Some(pointer);
        }
        match &at.json {
            Json::Object(object) => {
                let inner = object.members.iter().rev();
                stack.extend(inner.map(|member| (&member.node, format!("{pointer}{}", segment(&member.name)))));
            }
            Json::Array(items) => {
                let inner = items.iter().enumerate().rev();
                stack.extend(inner.map(|(at, item)| (item, format!("{pointer}/{at}"))));
            }
            _ => {}
        }
    }
    None
}
