//! Contracts as they are written: their form, their limits, and the names in them.

use super::{
    super::{
        json::{Json, Node},
        reader::{At, Reader, extension},
        reference::Target,
        tree::Item,
        value::TokenType,
    },
    Contract, ContractRole,
};
use crate::error::quote;

/// Grounds, states, and contracts of one token.
const MOST: usize = 100;

/// Pairs of one token: each ground at rest and in each state, over each colour beneath, over all its contracts.
const MOST_PAIRS: usize = 1000;

impl<'a> Reader<'a, '_> {
    /// The contracts of a token; what is wrong with them is reported.
    pub(in super::super) fn contracts(&mut self, item: &'a Item<'a>) -> Vec<Contract> {
        let Some(node) = extension(item, "org.azora.contrast") else { return Vec::new() };
        match &node.json {
            Json::Array(items) if items.len() > MOST => {
                self.fault(node, format!("A token has at most {MOST} contracts."));
                Vec::new()
            }
            Json::Array(items) => {
                let mut left = MOST_PAIRS;
                items.iter().filter_map(|node| self.contract(item, node, &mut left)).collect()
            }
            _ => self.contract(item, node, &mut { MOST_PAIRS }).into_iter().collect(),
        }
    }

    fn fault(&mut self, node: &'a Node<'a>, reason: String) {
        self.report(At::new(node), "tokens.invalid_contract", reason);
    }

    /// One contract; `left` is how many pairs the token may still have.
    fn contract(&mut self, item: &'a Item<'a>, node: &'a Node<'a>, left: &mut usize) -> Option<Contract> {
        let Json::Object(object) = &node.json else {
            self.fault(node, format!("A contract is an object with against and min, not {}.", node.json.noun()));
            return None;
        };
        for member in &object.members {
            if !matches!(member.name.as_str(), "against" | "min" | "role" | "states" | "over") {
                let reason =
                    format!("A contract has against, min, role, states and over, not {}.", quote(&member.name));
                self.fault(&member.node, reason);
            }
        }
        let part = |name: &str| object.get(name).map(|member| &member.node);
        let min = self.least(part("min").unwrap_or(node), part("min").is_some());
        let role = match part("role").map(|node| (node, &node.json)) {
            None => Some(ContractRole::Text),
            Some((node, Json::String(name))) => match ContractRole::from_name(name, "") {
                Ok(role) => Some(role),
                Err(error) => {
                    self.fault(node, error.reason);
                    None
                }
            },
            Some((node, other)) => {
                self.fault(node, format!("role is \"text\" or \"shape\", not {}.", other.noun()));
                None
            }
        };
        let states = part("states").map_or(Some(Vec::new()), |node| self.texts(node, "states"));
        let Some(grounds) = part("against") else {
            self.fault(node, "A contract needs against, a list of the tokens beneath.".to_owned());
            return None;
        };
        let names = self.texts(grounds, "against")?;
        let states: Vec<String> = states?.into_iter().map(|(_, state)| state.to_owned()).collect();
        let beneath = part("over").map_or(Some(Vec::new()), |node| self.texts(node, "over"))?;
        let layers = beneath.len().max(1);
        let pairs = names.len() * (1 + states.len()) * layers;
        let Some(rest) = left.checked_sub(pairs) else {
            let reason = format!("A token has at most {MOST_PAIRS} pairs, each ground at rest and in each state.");
            self.fault(node, reason);
            return None;
        };
        *left = rest;
        let of_states: usize = states.iter().map(String::len).sum();
        let length =
            |names: &[(_, &str)]| names.iter().map(|(_, name)| 1 + item.path.len() + name.len()).sum::<usize>();
        let (of_grounds, of_layers) = (length(&names), length(&beneath));
        let of_pairs = of_grounds * (1 + states.len()) + of_states * names.len();
        if !self.spend(At::new(node), of_pairs * layers + of_layers * names.len() * (1 + states.len())) {
            return None;
        }
        let (mut against, mut over) = (Vec::new(), Vec::new());
        let lies = !beneath.is_empty();
        for (node, name) in names {
            against.push(self.ground(item, node, name, lies).and_then(|at| self.in_states(item, node, at, &states)));
        }
        for (node, name) in beneath {
            over.push(self.ground(item, node, name, false).and_then(|at| Some(self.tree().item(at)?.path.clone())));
        }
        let [against, over] = [against, over].map(|paths| paths.into_iter().collect::<Option<Vec<_>>>());
        Some(Contract { against: against?, min: min?, role: role?, states, over: over? })
    }

    /// The least ratio: a number, or a reference to a token that is one.
    fn least(&mut self, node: &'a Node<'a>, is_there: bool) -> Option<f64> {
        let min = match &node.json {
            Json::Number(min) if is_there => Some(*min),
            Json::String(text) if is_there && text.starts_with('{') => Some(self.number(At::new(node))?),
            _ => None,
        };
        let found = min.filter(|min| (1.0..=21.0).contains(min));
        if found.is_none() {
            self.fault(node, "A contract needs min, a ratio in 1..=21 or {a.b}, the token that is one.".to_owned());
        }
        found
    }

    fn texts(&mut self, node: &'a Node<'a>, what: &str) -> Option<Vec<(&'a Node<'a>, &'a str)>> {
        let texts: Option<Vec<_>> = match &node.json {
            Json::Array(items) if (1..=MOST).contains(&items.len()) => items
                .iter()
                .map(|item| match &item.json {
                    Json::String(text) => Some((item, text.as_str())),
                    _ => None,
                })
                .collect(),
            _ => None,
        };
        if texts.is_none() {
            self.fault(node, format!("{what} is a list of 1 to {MOST} names."));
        }
        texts
    }

    /// The place of a ground: `{a.b}` from the root, a bare name in the token's own group. Translucent it may be where
    /// something `lies` beneath it.
    fn ground(&mut self, item: &'a Item<'a>, node: &'a Node<'a>, name: &str, lies: bool) -> Option<usize> {
        let tree = self.tree();
        let text = match tree.item(item.parent?) {
            Some(group) if !name.starts_with('{') && !group.path.is_empty() => format!("{{{}.{name}}}", group.path),
            _ if !name.starts_with('{') => format!("{{{name}}}"),
            _ => name.to_owned(),
        };
        let at = match tree.locate(&text) {
            Ok(Target::Item(at)) => at,
            Ok(Target::Node(_)) => return None,
            Err((_, reason)) => {
                self.fault(node, reason);
                return None;
            }
        };
        let ground = tree.item(at)?;
        let Some(value) = ground.value().filter(|_| self.kind(at) == Some(TokenType::Color)) else {
            self.fault(node, format!("A ground is a colour, and {} is none.", quote(&ground.path)));
            return None;
        };
        if !lies
            && let Some(color) = self.color(At::elsewhere(value))
            && color.alpha != Some(1.0)
        {
            let reason = format!(
                "{} is translucent: name the opaque colours that may lie beneath a ground in over.",
                quote(&ground.path)
            );
            self.fault(node, reason);
            return None;
        }
        Some(at)
    }

    /// The path of a ground, once each state has a token on either side.
    fn in_states(&mut self, item: &'a Item<'a>, node: &'a Node<'a>, at: usize, states: &[String]) -> Option<String> {
        let tree = self.tree();
        let ground = tree.item(at)?;
        for state in states {
            let has = |item: &Item| {
                let name = format!("{}-{state}", item.name);
                item.parent.is_some_and(|group| tree.child(group, &name).is_some())
            };
            if !has(item) && !has(ground) {
                let reason = format!(
                    "There is no token for the state {}: neither {} nor {}.",
                    quote(state),
                    quote(&format!("{}-{state}", item.path)),
                    quote(&format!("{}-{state}", ground.path)),
                );
                self.fault(node, reason);
                return None;
            }
        }
        Some(ground.path.clone())
    }
}
