//! Contrast contracts: which pairs of colours must be how far apart, stated in the token files and measured.
//!
//! A contract stands on the token that is seen, under `$extensions["org.azora.contrast"]`: an object, or a list of them,
//! with `against`, `min` and, where they are wanted, `role` and `states`.

use super::{
    json::{Json, Node},
    reader::{At, Reader, extension},
    reference::Target,
    token::{Token, Tokens},
    tree::Item,
    value::{TokenType, TokenValue},
};
use crate::{Color, ColorFormat, color::Rgb8, error::quote, format_color, names::names};

/// Grounds, states, and contracts of one token.
const MOST: usize = 100;

/// Pairs of one token: each ground at rest and in each state, over all its contracts.
const MOST_PAIRS: usize = 1000;

names! {
    /// What a contract is about.
    ContractRole, "role of a contract" {
        /// Something to read.
        Text = "text",
        /// Something to recognise: an icon, a line, the edge of a control.
        Shape = "shape",
    }
}

/// What a colour promises to contrast with.
#[derive(Debug, Clone, PartialEq)]
pub struct Contract {
    /// Paths of the grounds; each is an opaque colour.
    pub against: Vec<String>,
    /// The least ratio of WCAG 2.2, 1..=21.
    pub min: f64,
    /// Text or shape.
    pub role: ContractRole,
    /// States that are measured besides the resting one. In the state `hover` the token `a-hover` stands in for `a`, on
    /// either side, where there is one.
    pub states: Vec<String>,
}

/// A pair that was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Path of the token that is seen.
    pub token: String,
    /// Path of the token beneath it.
    pub ground: String,
    /// Text or shape.
    pub role: ContractRole,
    /// The ratio of the two as printed, 1..=21, not rounded.
    pub ratio: f64,
    /// The least that was promised.
    pub min: f64,
}

impl Finding {
    /// Whether the promise is kept.
    pub fn passes(&self) -> bool {
        self.ratio >= self.min
    }
}

/// Measures every contract of `tokens`, in their order: after rounding to eight bits, a translucent colour laid over its
/// ground.
///
/// A token has at most 1,000 pairs, and the names of all pairs were counted when the tokens were read, as
/// [`check_tokens`](crate::check_tokens) says.
///
/// # Examples
/// ```
/// use azora_core::{check_contracts, parse_tokens};
///
/// let tokens = parse_tokens(r##"{ "role": {
///     "$type": "color",
///     "background": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } },
///     "muted": {
///         "$value": { "colorSpace": "srgb", "components": [0.5, 0.5, 0.5] },
///         "$extensions": { "org.azora.contrast": { "against": ["background"], "min": 4.5 } }
///     }
/// } }"##)?;
/// let [finding] = check_contracts(&tokens).try_into().unwrap();
/// assert_eq!(finding.ground, "role.background");
/// assert!(!finding.passes());
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn check_contracts(tokens: &Tokens) -> Vec<Finding> {
    let mut findings = Vec::new();
    for token in tokens {
        for contract in &token.contracts {
            for ground in &contract.against {
                let states = contract.states.iter().map(|state| format!("-{state}"));
                for state in core::iter::once(String::new()).chain(states) {
                    findings.extend(measure(tokens, token, ground, &state, contract));
                }
            }
        }
    }
    findings
}

fn measure(tokens: &Tokens, token: &Token, ground: &str, state: &str, contract: &Contract) -> Option<Finding> {
    let token = tokens.get(&format!("{}{state}", token.path)).unwrap_or(token);
    let ground = tokens.get(&format!("{ground}{state}")).or_else(|| tokens.get(ground))?;
    let (TokenValue::Color(seen), TokenValue::Color(beneath)) = (&token.value, &ground.value) else { return None };
    let beneath = eight_bits(beneath)?;
    let seen = over(eight_bits(seen)?, seen.alpha.unwrap_or(0.0), beneath);
    Some(Finding {
        token: token.path.clone(),
        ground: ground.path.clone(),
        role: contract.role,
        ratio: seen.contrast(beneath),
        min: contract.min,
    })
}

/// A colour as it is printed in hex, alpha left aside.
pub(crate) fn eight_bits(color: &Color) -> Option<Rgb8> {
    let opaque = Color { alpha: Some(1.0), ..*color };
    Rgb8::from_hex(&format_color(&opaque, ColorFormat::Hex).ok()?)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255 before")]
fn rounded(share: f64) -> u8 {
    (share * 255.0 + 0.5).clamp(0.0, 255.0) as u8
}

/// `color` with `alpha`, laid over `ground`.
fn over(color: Rgb8, alpha: f64, ground: Rgb8) -> Rgb8 {
    let mix = |a: u8, b: u8| rounded((f64::from(a) * alpha + f64::from(b) * (1.0 - alpha)) / 255.0);
    Rgb8 { r: mix(color.r, ground.r), g: mix(color.g, ground.g), b: mix(color.b, ground.b) }
}

impl<'a> Reader<'a, '_> {
    /// The contracts of a token; what is wrong with them is reported.
    pub(super) fn contracts(&mut self, item: &'a Item<'a>) -> Vec<Contract> {
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
            if !matches!(member.name.as_str(), "against" | "min" | "role" | "states") {
                let reason = format!("A contract has against, min, role and states, not {}.", quote(&member.name));
                self.fault(&member.node, reason);
            }
        }
        let part = |name: &str| object.get(name).map(|member| &member.node);
        let min = match part("min").map(|node| &node.json) {
            Some(Json::Number(min)) if (1.0..=21.0).contains(min) => Some(*min),
            _ => {
                self.fault(part("min").unwrap_or(node), "A contract needs min, a ratio in 1..=21.".to_owned());
                None
            }
        };
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
        let pairs = names.len() * (1 + states.len());
        let Some(rest) = left.checked_sub(pairs) else {
            let reason = format!("A token has at most {MOST_PAIRS} pairs, each ground at rest and in each state.");
            self.fault(node, reason);
            return None;
        };
        *left = rest;
        let of_states: usize = states.iter().map(String::len).sum();
        let of_grounds: usize = names.iter().map(|(_, name)| 1 + item.path.len() + name.len()).sum();
        if !self.spend(At::new(node), of_grounds * (1 + states.len()) + of_states * names.len()) {
            return None;
        }
        let mut against = Vec::new();
        for (node, name) in names {
            against.push(self.ground(item, node, name, &states));
        }
        Some(Contract { against: against.into_iter().collect::<Option<_>>()?, min: min?, role: role?, states })
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

    /// The path of a ground: `{a.b}` from the root, a bare name in the token's own group.
    fn ground(&mut self, item: &'a Item<'a>, node: &'a Node<'a>, name: &str, states: &[String]) -> Option<String> {
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
        if let Some(color) = self.color(At::elsewhere(value))
            && color.alpha != Some(1.0)
        {
            self.fault(node, format!("A ground is opaque, and {} is not.", quote(&ground.path)));
            return None;
        }
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
