//! Inheritance between groups: `$extends`, or `$ref` on a group; Format module §6.4.

use std::collections::BTreeMap;

use super::{
    super::{
        json::{Json, segment},
        problems::Problems,
        reference::{Fault, Target},
    },
    Expansion, Item, Tree,
};
use crate::error::quote;

/// Steps into groups and along `$extends` before another `$extends` is followed.
const LONGEST_CHAIN: usize = 96;

impl Tree<'_> {
    /// Follows every `$extends`.
    pub(in super::super) fn inherit_all(&mut self, problems: &mut Problems) {
        self.expand(0, 0, problems);
    }

    /// Follows `$extends` at `at` and below it; `level` counts the steps that led here.
    fn expand(&mut self, at: usize, level: usize, problems: &mut Problems) {
        let Some(item) = self.items.get_mut(at).filter(|item| item.expansion == Expansion::Waiting) else { return };
        item.expansion = Expansion::Underway;
        let extends = item.property("$extends").or_else(|| item.property("$ref"));
        if let Some(member) = extends
            && let Json::String(reference) = &member.node.json
            && let Err((code, reason)) = self.extend(at, reference, level, problems)
        {
            let Some(item) = self.item(at) else { return };
            let pointer = format!("{}{}", item.origin, segment(&member.name));
            self.report(problems, (item.source, member.node.span), &pointer, code, reason);
        }
        for child in self.item(at).map(|item| item.children.clone()).unwrap_or_default() {
            self.expand(child, level + 1, problems);
        }
        if let Some(item) = self.items.get_mut(at) {
            item.expansion = Expansion::Done;
        }
    }

    /// Lets a group inherit from what `reference` names. A token that is nothing but a `$ref` to a group is a group too.
    fn extend(&mut self, at: usize, reference: &str, level: usize, problems: &mut Problems) -> Result<(), Fault> {
        let is_token = self.item(at).is_some_and(|item| item.token.is_some());
        let target = match self.locate(reference) {
            Ok(Target::Item(target)) => Some(target),
            Ok(Target::Node(_)) => None,
            Err(_) if is_token => return Ok(()),
            Err(fault) => return Err(fault),
        };
        let underway = target.and_then(|at| self.item(at)).is_some_and(|item| item.expansion == Expansion::Underway);
        if is_token && (target.is_none() || underway || level >= LONGEST_CHAIN) {
            return Ok(());
        }
        if underway {
            let reason = format!("The group inherits from itself by way of {}.", quote(reference));
            return Err(("tokens.circular_reference", reason));
        }
        if level >= LONGEST_CHAIN {
            return Err(("tokens.too_deep", format!("$extends leads more than {LONGEST_CHAIN} steps on.")));
        }
        if let Some(target) = target {
            self.expand(target, level + 1, problems);
            if self.item(target).is_some_and(|item| item.token.is_none()) {
                if let Some(item) = self.items.get_mut(at) {
                    item.token = None;
                }
                self.inherit(at, target, level + 1, problems);
                return Ok(());
            }
        }
        if is_token {
            return Ok(());
        }
        let reason = format!("$extends inherits from a group, and {} is none.", quote(reference));
        Err(("tokens.invalid_reference", reason))
    }

    fn inherit(&mut self, at: usize, from: usize, level: usize, problems: &mut Problems) {
        let Some(parent) = self.item(from).cloned() else { return };
        if let Some(item) = self.items.get_mut(at) {
            for member in &parent.properties {
                let own = matches!(member.name.as_str(), "$extends" | "$ref" | "$schema");
                if !own && item.property(&member.name).is_none() {
                    item.set(member);
                }
            }
        }
        for child in parent.children {
            let Some(inherited) = self.item(child).cloned() else { continue };
            if let Some(own) = self.child(at, inherited.name) {
                let groups = [own, child].iter().all(|at| self.item(*at).is_some_and(|item| item.token.is_none()));
                if groups {
                    self.expand(own, level + 1, problems);
                    self.inherit(own, child, level + 1, problems);
                }
                continue;
            }
            let copy = Item {
                parent: Some(at),
                path: self.path_of(at, inherited.name),
                depth: self.item(at).map_or(0, |item| item.depth) + 1,
                children: Vec::new(),
                names: BTreeMap::new(),
                expansion: Expansion::Done,
                ..inherited
            };
            if let Some(copy) = self.push(copy, problems) {
                self.inherit(copy, child, level + 1, problems);
            }
        }
    }
}
