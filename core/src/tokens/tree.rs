//! Groups and tokens of one or more documents, merged; Format module §6.
//!
//! It checks names and the `$…` properties. It does not look into a value.

mod extend;

use core::cell::Cell;
use std::collections::BTreeMap;

use super::{
    json::{Json, Member, Node, Object, segment},
    problems::Problems,
    reference::MOST_NAMES,
    value::TokenType,
};
use crate::{
    Span,
    error::{nearest, quote},
};

/// Groups that may stand in one another.
const DEEPEST: usize = 64;
/// Groups and tokens together, inherited ones included.
const MOST: usize = 100_000;
/// Bytes of a path.
const LONGEST: usize = 512;

const TOKEN_PROPERTIES: &[&str] = &["$value", "$ref", "$type", "$description", "$deprecated", "$extensions"];
const GROUP_PROPERTIES: &[&str] = &["$extends", "$ref", "$type", "$description", "$deprecated", "$extensions"];
const ROOT_PROPERTIES: &[&str] = &["$schema", "$type", "$description", "$deprecated", "$extensions"];

/// A document, or a part of one, that holds tokens.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    /// Position of the file.
    pub(super) file: usize,
    pub(super) root: &'a Node<'a>,
    /// JSON pointer to the root within its file.
    pub(super) base: &'a str,
}

/// A group or a token.
#[derive(Clone)]
pub(super) struct Item<'a> {
    pub(super) name: &'a str,
    pub(super) parent: Option<usize>,
    pub(super) source: usize,
    /// Where its name is written.
    pub(super) span: Span,
    /// Names on the way to it in its source: they differ from its path where it was inherited.
    origin: String,
    pub(super) path: String,
    depth: usize,
    /// The object of a token; absent for a group.
    pub(super) token: Option<&'a Node<'a>>,
    /// Its `$…` properties, each once.
    properties: Vec<&'a Member<'a>>,
    pub(super) children: Vec<usize>,
    names: BTreeMap<&'a str, usize>,
    expansion: Expansion,
}

#[derive(Clone, Copy, PartialEq)]
enum Expansion {
    Waiting,
    Underway,
    Done,
}

impl<'a> Item<'a> {
    pub(super) fn property(&self, name: &str) -> Option<&'a Member<'a>> {
        self.properties.iter().copied().find(|member| member.name == name)
    }

    /// Sets a property, in the place of one of its name.
    fn set(&mut self, property: &'a Member<'a>) {
        self.properties.retain(|member| member.name != property.name);
        self.properties.push(property);
    }

    /// The node of its value: `$value`, or the object with `$ref`.
    pub(super) fn value(&self) -> Option<&'a Node<'a>> {
        let token = self.token?;
        Some(self.property("$value").map_or(token, |member| &member.node))
    }
}

/// All groups and tokens; item 0 is the root.
pub(super) struct Tree<'a> {
    pub(super) sources: Vec<Source<'a>>,
    pub(super) items: Vec<Item<'a>>,
    full: bool,
    /// Names that may still be compared to find those that were meant.
    pub(super) names_left: Cell<usize>,
}

impl<'a> Tree<'a> {
    /// The tree of `sources`, a later token in the place of an earlier one of the same path.
    pub(super) fn new(sources: Vec<Source<'a>>, problems: &mut Problems) -> Self {
        let mut tree = Self { sources, items: Vec::new(), full: false, names_left: Cell::new(MOST_NAMES) };
        tree.items.push(Item::new("", None, 0, Span { line: 1, column: 1 }, "", 0));
        for source in 0..tree.sources.len() {
            let Some(root) = tree.sources.get(source).map(|source| source.root) else { continue };
            match &root.json {
                Json::Object(object) => tree.merge(0, object, source, problems),
                other => {
                    let reason = format!("A document of tokens is an object, not {}.", other.noun());
                    tree.report(problems, (source, root.span), "", "tokens.invalid_group", reason);
                }
            }
        }
        tree
    }

    pub(super) fn item(&self, at: usize) -> Option<&Item<'a>> {
        self.items.get(at)
    }

    pub(super) fn child(&self, at: usize, name: &str) -> Option<usize> {
        self.item(at)?.names.get(name).copied()
    }

    /// Tokens in the order of the documents.
    pub(super) fn tokens(&self) -> Vec<usize> {
        let (mut tokens, mut stack) = (Vec::new(), vec![0]);
        while let Some(at) = stack.pop() {
            let Some(item) = self.item(at) else { continue };
            if item.token.is_some() {
                tokens.push(at);
            }
            stack.extend(item.children.iter().rev());
        }
        tokens
    }

    /// JSON pointer to an item in its file.
    pub(super) fn pointer(&self, at: usize) -> String {
        let Some(item) = self.item(at) else { return String::new() };
        let base = self.sources.get(item.source).map_or("", |source| source.base);
        format!("{base}{}", item.origin)
    }

    pub(super) fn file(&self, source: usize) -> usize {
        self.sources.get(source).map_or(0, |source| source.file)
    }

    fn report(
        &self,
        problems: &mut Problems,
        (source, span): (usize, Span),
        pointer: &str,
        code: &'static str,
        reason: String,
    ) {
        let base = self.sources.get(source).map_or("", |source| source.base);
        problems.add(self.file(source), code, reason, format!("{base}{pointer}"), span);
    }

    /// Puts an item into the tree, in the place of one that has its path.
    fn push(&mut self, item: Item<'a>, problems: &mut Problems) -> Option<usize> {
        let at = self.items.len();
        if self.full {
            return None;
        }
        let reason = if at >= MOST {
            self.full = true;
            format!("There are more than {MOST} groups and tokens, inherited ones included.")
        } else if item.depth > DEEPEST {
            format!("Groups stand in one another more than {DEEPEST} deep.")
        } else if item.path.len() > LONGEST {
            format!("The path of a token or group has at most {LONGEST} bytes; shorten the names.")
        } else {
            if let Some(parent) = item.parent.and_then(|parent| self.items.get_mut(parent)) {
                if let Some(before) = parent.names.get(item.name).copied() {
                    if let Some(place) = self.items.get_mut(before) {
                        *place = item;
                    }
                    return Some(before);
                }
                parent.names.insert(item.name, at);
                parent.children.push(at);
            }
            self.items.push(item);
            return Some(at);
        };
        self.report(problems, (item.source, item.span), &item.origin, "tokens.too_large", reason);
        None
    }

    fn merge(&mut self, group: usize, object: &'a Object<'a>, source: usize, problems: &mut Problems) {
        let Some((origin, depth)) = self.item(group).map(|item| (item.origin.clone(), item.depth)) else { return };
        for member in &object.members {
            let name = member.name.as_str();
            let pointer = format!("{origin}{}", segment(name));
            if name.starts_with('$') && name != "$root" {
                let known = if group == 0 { ROOT_PROPERTIES } else { GROUP_PROPERTIES };
                if self.property(source, member, &pointer, known, problems)
                    && let Some(item) = self.items.get_mut(group)
                {
                    item.set(member);
                }
                continue;
            }
            if let Some(reason) = name_fault(name) {
                self.report(problems, (source, member.span), &pointer, "tokens.invalid_name", reason);
                continue;
            }
            let Json::Object(inner) = &member.node.json else {
                let reason =
                    format!("{} is {}; a group or a token is an object.", quote(name), member.node.json.noun());
                self.report(problems, (source, member.node.span), &pointer, "tokens.invalid_group", reason);
                continue;
            };
            let is_token = holds_value(inner);
            let before =
                self.child(group, name).filter(|at| !is_token && self.item(*at).is_some_and(|i| i.token.is_none()));
            if name == "$root" && !is_token {
                let reason = "$root is the group's own token and needs a $value.".to_owned();
                self.report(problems, (source, member.span), &pointer, "tokens.missing_value", reason);
                continue;
            }
            let at = before.or_else(|| {
                let mut item = Item::new(name, Some(group), source, member.span, &pointer, depth + 1);
                item.path = self.path_of(group, name);
                item.token = is_token.then_some(&member.node);
                self.push(item, problems)
            });
            let Some(at) = at else { continue };
            if is_token {
                self.token(at, inner, source, problems);
            } else {
                self.merge(at, inner, source, problems);
            }
        }
    }

    fn path_of(&self, group: usize, name: &str) -> String {
        match self.item(group) {
            Some(group) if !group.path.is_empty() => format!("{}.{name}", group.path),
            _ => name.to_owned(),
        }
    }

    fn token(&mut self, at: usize, object: &'a Object<'a>, source: usize, problems: &mut Problems) {
        let Some(origin) = self.item(at).map(|item| item.origin.clone()) else { return };
        for member in &object.members {
            let pointer = format!("{origin}{}", segment(&member.name));
            if !member.name.starts_with('$') || member.name == "$root" {
                let reason = format!(
                    "A token holds no other token or group: take {} out, or move $value into $root.",
                    quote(&member.name)
                );
                self.report(problems, (source, member.span), &pointer, "tokens.invalid_group", reason);
            } else if self.property(source, member, &pointer, TOKEN_PROPERTIES, problems)
                && let Some(item) = self.items.get_mut(at)
            {
                item.set(member);
            }
        }
        if let (Some(_), Some(second)) = (object.get("$value"), object.get("$ref")) {
            let reason = "A token has $value or $ref, not both.".to_owned();
            let pointer = format!("{origin}/$ref");
            self.report(problems, (source, second.span), &pointer, "tokens.invalid_property", reason);
        }
    }

    /// Whether a `$…` property can be taken.
    fn property(&self, source: usize, member: &Member, pointer: &str, known: &[&str], problems: &mut Problems) -> bool {
        let name = member.name.as_str();
        let (place, code) = ((source, member.span), "tokens.invalid_property");
        if !known.contains(&name) {
            let near = nearest(name, known.iter().copied()).map(|near| format!(" Did you mean {near}?"));
            let reason = format!("There is no property {}.{}", quote(name), near.unwrap_or_default());
            self.report(problems, place, pointer, code, reason);
            return false;
        }
        let place = (source, member.node.span);
        let fits = match (name, &member.node.json) {
            ("$value", _)
            | ("$deprecated", Json::Bool(_) | Json::String(_))
            | ("$extensions", Json::Object(_))
            | ("$description" | "$ref" | "$extends" | "$schema", Json::String(_)) => true,
            ("$type", Json::String(kind)) => {
                let found = TokenType::from_name(kind, "");
                if let Err(error) = &found {
                    self.report(problems, place, pointer, "tokens.unknown_type", error.reason.clone());
                }
                return true;
            }
            _ => false,
        };
        if !fits {
            let wanted = match name {
                "$deprecated" => "true, false or a text",
                "$extensions" => "an object",
                _ => "a text",
            };
            let reason = format!("{name} is {wanted}, not {}.", member.node.json.noun());
            self.report(problems, place, pointer, code, reason);
        }
        fits
    }
}

impl<'a> Item<'a> {
    fn new(name: &'a str, parent: Option<usize>, source: usize, span: Span, origin: &str, depth: usize) -> Self {
        Self {
            name,
            parent,
            source,
            span,
            origin: origin.to_owned(),
            path: String::new(),
            depth,
            token: None,
            properties: Vec::new(),
            children: Vec::new(),
            names: BTreeMap::new(),
            expansion: Expansion::Waiting,
        }
    }
}

/// Whether an object is a token: it has a value, or is nothing but a reference to one.
fn holds_value(object: &Object) -> bool {
    let reference = object.get("$ref").is_some() && !object.members.iter().any(|member| !member.name.starts_with('$'));
    object.get("$value").is_some() || reference
}

fn name_fault(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("A token or group needs a name; this one is empty.".to_owned());
    }
    let wrong = name.chars().find(|character| matches!(character, '{' | '}' | '.'))?;
    Some(format!("The name {} holds {wrong:?}, which references need for themselves.", quote(name)))
}
