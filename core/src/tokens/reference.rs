//! References: `{group.token}` and `#/group/token/$value/…`; Format module §7.
//!
//! A reference is looked up in the merged document and nowhere else: no other file, no address.

use super::{
    json::{Json, Node},
    tree::Tree,
};
use crate::error::{nearest, quote};

/// Names that are compared to find those that were meant, for all references together.
pub(super) const MOST_NAMES: usize = 20_000;

/// A code and a sentence, still without a place.
pub(super) type Fault = (&'static str, String);

/// What a reference names.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    /// A group or a whole token.
    Item(usize),
    /// A value within a token, or a `$…` property.
    Node(&'a Node<'a>),
}

/// The reference that a value is, if it is one: the text between braces kept with them, or that of `$ref`.
pub(super) fn reference<'a>(node: &'a Node<'a>) -> Option<&'a str> {
    match &node.json {
        Json::String(text) if text.starts_with('{') => Some(text),
        Json::Object(object) => match &object.get("$ref")?.node.json {
            Json::String(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

impl<'a> Tree<'a> {
    /// What `reference` names.
    pub(super) fn locate(&self, reference: &str) -> Result<Target<'a>, Fault> {
        if let Some(inner) = reference.strip_prefix('{') {
            let Some(path) = inner.strip_suffix('}') else {
                let reason = format!("The reference {} has no closing brace.", quote(reference));
                return Err(("tokens.invalid_reference", reason));
            };
            let names: Vec<&str> = path.split('.').collect();
            if names.iter().any(|name| name.is_empty()) {
                let reason = format!("The reference {} has an empty name; write {{group.token}}.", quote(reference));
                return Err(("tokens.invalid_reference", reason));
            }
            let walked = self.walk(0, &names).map(Target::Item);
            return walked.map_err(|(group, rest)| self.unknown(reference, group, rest));
        }
        let Some(pointer) = reference.strip_prefix('#') else {
            let reason = format!(
                "The reference {} names another document; write a JSON pointer into this one, such as \"#/color/primary\".",
                quote(reference)
            );
            return Err(("tokens.invalid_reference", reason));
        };
        let Some(pointer) = pointer.strip_prefix('/') else {
            let reason = format!("The reference {} is no JSON pointer: it begins with \"#/\".", quote(reference));
            return Err(("tokens.invalid_reference", reason));
        };
        let plain: Vec<String> = pointer.split('/').map(|name| name.replace("~1", "/").replace("~0", "~")).collect();
        let found = self.point(reference, &plain);
        if found.is_err() && pointer.contains('%') {
            let decoded: Vec<String> = plain.iter().map(|name| percent_decoded(name)).collect();
            return self.point(reference, &decoded).or(found);
        }
        found
    }

    /// From an item down by names; else the group where the way ends, and the names that are left.
    fn walk<'n>(&self, from: usize, names: &'n [&'n str]) -> Result<usize, (usize, &'n [&'n str])> {
        let (mut at, mut rest) = (from, names);
        while let Some((name, deeper)) = rest.split_first() {
            at = self.child(at, name).ok_or((at, rest))?;
            rest = deeper;
        }
        Ok(at)
    }

    fn unknown(&self, reference: &str, group: usize, rest: &[&str]) -> Fault {
        let (Some(item), Some((name, deeper))) = (self.item(group), rest.split_first()) else {
            return ("tokens.unknown_reference", format!("Nothing is called {}.", quote(reference)));
        };
        let names = item.children.iter().take(self.names_left.get()).filter_map(|at| self.item(*at));
        let near = nearest(name, names.map(|child| child.name)).and_then(|near| self.child(group, near));
        self.names_left.set(self.names_left.get().saturating_sub(item.children.len()));
        let near = near.and_then(|near| self.item(self.walk(near, deeper).unwrap_or(near)));
        let hint = match near {
            Some(near) => format!("; did you mean {{{}}}?", near.path),
            None if item.token.is_some() => format!(": {{{}}} is a token, and nothing stands in it.", item.path),
            None if group == 0 => format!(": there is no group or token {}.", quote(name)),
            None => format!(": the group {{{}}} has no {}.", item.path, quote(name)),
        };
        ("tokens.unknown_reference", format!("Nothing is called {}{hint}", quote(reference)))
    }

    fn point(&self, reference: &str, names: &[String]) -> Result<Target<'a>, Fault> {
        let is_property = |name: &String| name.starts_with('$') && name != "$root";
        let within = names.iter().position(is_property).unwrap_or(names.len());
        let (outer, inner) = names.split_at(within);
        let outer: Vec<&str> = outer.iter().map(String::as_str).collect();
        let at = self.walk(0, &outer).map_err(|(group, rest)| self.unknown(reference, group, rest))?;
        let Some((property, rest)) = inner.split_first() else { return Ok(Target::Item(at)) };
        let item = self.item(at);
        if property == "$value" && rest.is_empty() && item.is_some_and(|item| item.token.is_some()) {
            return Ok(Target::Item(at));
        }
        let lacks = |part: &str| {
            let reason = format!("The reference {} leads nowhere: there is no {}.", quote(reference), quote(part));
            ("tokens.unknown_reference", reason)
        };
        let mut node = &item.and_then(|item| item.property(property)).ok_or_else(|| lacks(property))?.node;
        for name in rest {
            if self::reference(node).is_some() {
                let reason = format!(
                    "The reference {} leads through another one, {}; point at what that one names.",
                    quote(reference),
                    quote(self::reference(node).unwrap_or_default())
                );
                return Err(("tokens.unknown_reference", reason));
            }
            let next = match &node.json {
                Json::Object(object) => object.get(name).map(|member| &member.node),
                Json::Array(items) if name.as_str() == "0" || !name.starts_with(['0', '+']) => {
                    name.parse::<usize>().ok().and_then(|at| items.get(at))
                }
                _ => None,
            };
            node = next.ok_or_else(|| lacks(name))?;
        }
        Ok(Target::Node(node))
    }
}

/// `%20` and its like as the characters they stand for; as it was where that is no text.
fn percent_decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend(before.bytes());
        let Some(byte) = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) else {
            return name.to_owned();
        };
        bytes.push(byte);
        rest = after.get(2..).unwrap_or_default();
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| name.to_owned())
}
