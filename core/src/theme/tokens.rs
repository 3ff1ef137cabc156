//! A theme out of resolved tokens.

use std::borrow::Cow;

use super::{
    Contrast, Promise, Scheme, Theme,
    value::{Json, Text, Value},
};
use crate::{
    Error, Result, Rgb8, Token, TokenValue, Tokens,
    tokens::{css_name, css_value, eight_bits, json_value},
};

/// The group whose tokens are roles.
const ROLES: &str = "role.";

/// The group whose tokens wait to be chosen by a modifier; they are not printed.
const CHOICE: &str = "choice.";

/// What a theme can't do without: the ground and the text on it.
const NEEDED: &[&str] = &["background", "foreground", "primary", "accent"];

impl Theme {
    /// A theme of the tokens in the group `role` and everything beside it, but for the group `choice`.
    ///
    /// A role is an opaque colour, rounded to eight bits a channel, the form it is printed in.
    ///
    /// # Errors
    /// `theme.incomplete` where a role is missing that a kit needs, is no colour, or is translucent.
    pub fn from_tokens(name: &str, scheme: Scheme, contrast: Contrast, tokens: &Tokens) -> Result<Self> {
        let (mut roles, mut colors, mut values, mut promises) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for token in tokens.iter().filter(|token| !token.path.starts_with(CHOICE)) {
            let Some(role) = token.path.strip_prefix(ROLES) else {
                values.push(value(token, tokens));
                continue;
            };
            colors.push(opaque(token)?);
            roles.push(Cow::Owned(role.to_owned()));
            promises.extend(promised(token, role, tokens));
        }
        if let Some(missing) = NEEDED.iter().find(|needed| !roles.iter().any(|role| role == *needed)) {
            let reason = format!("The theme {name} has no token role.{missing}; add it.");
            return Err(Error::new("theme.incomplete", reason).at(format!("/role/{missing}")));
        }
        Ok(Self {
            name: Cow::Owned(name.to_owned()),
            scheme,
            contrast,
            roles: Cow::Owned(roles),
            colors: Cow::Owned(colors),
            values: [Cow::Owned(values), Cow::Borrowed(&[])],
            promises: Cow::Owned(promises),
        })
    }

    /// The whole stylesheet of one theme's variants, as [`theme_css`](crate::theme_css) has it of a ready-made one.
    pub fn sheet(variants: &[Self]) -> String {
        super::css::sheet(variants)
    }

    /// The parts of a theme that are baked: roles with their colours, other values, promises.
    #[doc(hidden)]
    pub fn parts(&self) -> (Vec<(String, Rgb8)>, Vec<Value>, Vec<Promise>) {
        let roles = self.pairs().map(|(role, color)| (role.to_owned(), color)).collect();
        (roles, self.values().cloned().collect(), self.promises.to_vec())
    }
}

fn opaque(token: &Token) -> Result<Rgb8> {
    if let TokenValue::Color(color) = &token.value
        && color.alpha == Some(1.0)
        && let Some(rounded) = eight_bits(color)
    {
        return Ok(rounded);
    }
    let reason = format!("{} is no opaque colour, which a role has to be.", token.path);
    Err(Error::new("theme.incomplete", reason).at(format!("/{}", token.path.replace('.', "/"))))
}

/// A token that is no role. An alias of a role keeps to it, so that it follows the scheme.
fn value(token: &Token, tokens: &Tokens) -> Value {
    let role = followed(token, tokens);
    let name = css_name(&token.path);
    let css = match &role {
        Some(role) => vec![Text { name: Cow::Owned(name), text: Cow::Owned(format!("var(--azora-{role})")) }],
        None => css_value(token)
            .into_iter()
            .map(|(suffix, text)| Text { name: Cow::Owned(format!("{name}{suffix}")), text: Cow::Owned(text) })
            .collect(),
    };
    let json = match (role, &token.value) {
        (Some(role), _) => Json::Role(Cow::Owned(role)),
        (None, TokenValue::Color(color)) if color.alpha == Some(1.0) && eight_bits(color).is_some() => {
            Json::Text(Cow::Owned(eight_bits(color).map(super::json::color_json).unwrap_or_default()))
        }
        (None, other) => Json::Text(Cow::Owned(json_value(other))),
    };
    Value {
        path: Cow::Owned(token.path.clone()),
        kind: Cow::Owned(token.kind.name().to_owned()),
        css: Cow::Owned(css),
        json,
        em: token.em,
    }
}

/// The role that a token is an alias of, at whatever distance; aliases were checked to end.
fn followed(token: &Token, tokens: &Tokens) -> Option<String> {
    let mut path = token.alias.as_deref()?;
    for _ in 0..tokens.len() {
        if let Some(role) = path.strip_prefix(ROLES) {
            return Some(role.to_owned());
        }
        path = tokens.get(path)?.alias.as_deref()?;
    }
    None
}

/// The pairs of a role's contracts, its states among them.
fn promised<'a>(token: &'a Token, role: &'a str, tokens: &'a Tokens) -> impl Iterator<Item = Promise> + 'a {
    token.contracts.iter().flat_map(move |contract| {
        let states = core::iter::once(String::new()).chain(contract.states.iter().map(|state| format!("-{state}")));
        states.flat_map(move |state| {
            contract.against.iter().map(move |ground| {
                let in_state = |path: &str| {
                    let stated = format!("{path}{state}");
                    if tokens.get(&stated).is_some() { stated } else { path.to_owned() }
                };
                let plain = |path: String| path.strip_prefix(ROLES).map_or(path.clone(), str::to_owned);
                Promise {
                    role: Cow::Owned(plain(in_state(&format!("{ROLES}{role}")))),
                    ground: Cow::Owned(plain(in_state(ground))),
                    kind: Cow::Owned(contract.role.name().to_owned()),
                    min: contract.min,
                }
            })
        })
    })
}
