//! The way from a reference to the value that it leads to.

use super::{
    super::{
        json::Node,
        reference::{Target, reference},
        tree::Item,
        value::TokenType,
    },
    At, Reader,
};
use crate::error::quote;

/// References that may lead from one to the next.
pub(super) const LONGEST_CHAIN: usize = 100;
/// Names of a cycle that a sentence shows.
const SHOWN: usize = 8;

impl<'a> Reader<'a, '_> {
    /// Follows references until a value stands there. Without `wanted`, only a pointer will do: braces stand for whole
    /// tokens, and there is none of such a type; `any` lets them through.
    pub(in super::super) fn follow(&mut self, from: At<'a>, wanted: Option<TokenType>, any: bool) -> Option<At<'a>> {
        if !self.spend(from, 1) {
            return None;
        }
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
            let known = token.and_then(|token| self.target(token));
            let target = match known.map_or_else(|| self.tree.locate(text), Ok) {
                Ok(target) => target,
                Err((code, reason)) => {
                    if first {
                        self.report(at, code, reason);
                    }
                    return None;
                }
            };
            match target {
                Target::Node(node) => {
                    token = None;
                    at = At { node, site: at.site, jumped: true, hidden: at.hidden };
                }
                Target::Item(target) => {
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
}
