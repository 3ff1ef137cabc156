//! A theme out of resolved tokens.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Contrast, Scheme, Theme, WHOLE, Wide, report::Bond, value};
use crate::{ContractRole, Error, Place, Result, Rgb8, Token, TokenValue, Tokens, tokens::eight_bits};

/// The group whose tokens are roles.
const ROLES: &str = "role.";

/// The group whose tokens wait to be chosen by a modifier; they are not printed.
const CHOICE: &str = "choice.";

/// Whether a theme carries a token, so that its stylesheet prints it.
fn is_carried(token: &Token) -> bool {
    token.printed && !token.path.starts_with(CHOICE)
}

/// What a theme can't do without: the ground and the text on it.
const NEEDED: &[&str] = &["background", "foreground", "primary", "accent"];

impl Theme {
    /// A theme of the tokens in the group `role` and everything beside it, but for the group `choice` and what is marked as
    /// not to be printed.
    ///
    /// A role is an opaque colour, rounded to eight bits a channel, the form it is printed in; what it is in Display P3, where
    /// its token says so, is rounded to four decimals.
    ///
    /// # Errors
    /// `theme.incomplete` where a role is missing that a kit needs, is no colour, or is translucent.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Contrast, Scheme, Theme, parse_tokens};
    /// let red = r#"{ "$value": { "colorSpace": "srgb", "components": [1, 0, 0] } }"#;
    /// let tokens = parse_tokens(&format!(
    ///     r#"{{ "role": {{ "$type": "color", "background": {red}, "foreground": {red}, "primary": {red}, "accent": {red} }} }}"#
    /// ))?;
    /// let theme = Theme::from_tokens("poppy", Scheme::Light, Contrast::Standard, &tokens)?;
    /// assert_eq!(theme.color("accent")?, "#ff0000");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn from_tokens(name: &str, scheme: Scheme, contrast: Contrast, tokens: &Tokens) -> Result<Self> {
        let (mut roles, mut colors, mut wide, mut values) = (Vec::new(), Vec::new(), Vec::new(), String::new());
        for token in tokens.iter().filter(|token| is_carried(token)) {
            let Some(role) = token.path.strip_prefix(ROLES) else {
                values.push_str(&value::line(token, printed_alias(token, tokens)));
                continue;
            };
            colors.push(opaque(token)?);
            let place = u16::try_from(roles.len()).ok();
            wide.extend(place.zip(token.p3).map(|(role, p3)| Wide { role, p3: p3.map(parts) }));
            roles.push(Cow::Owned(role.to_owned()));
        }
        let places: Places = roles.iter().map(Cow::as_ref).zip(0..=u16::MAX).collect();
        let bonds = tokens.iter().flat_map(|token| bonds(token, &places)).collect();
        if let Some(missing) = NEEDED.iter().find(|needed| !roles.iter().any(|role| role == *needed)) {
            let reason = format!("The theme {name} has no token role.{missing}; add it.");
            let near = tokens.iter().find(|token| token.path.starts_with(ROLES)).or_else(|| tokens.iter().next());
            return Err(incomplete(reason, near).at(format!("/role/{missing}")));
        }
        Ok(Self {
            name: Cow::Owned(name.to_owned()),
            scheme,
            contrast,
            roles: Cow::Owned(roles),
            colors: Cow::Owned(colors),
            wide: Cow::Owned(wide),
            values: [Cow::Owned(values), Cow::Borrowed(""), Cow::Borrowed("")],
            bonds: Cow::Owned(bonds),
        })
    }

    /// The whole stylesheet of one theme's variants, as [`theme_css`](crate::theme_css) has it of a ready-made one; empty
    /// without any. A variant that is missing is stood in for by the other scheme, then by the other contrast.
    pub fn sheet(variants: &[Self]) -> String {
        super::css::sheet(variants)
    }

    /// The same theme under another name and in other colours, one for each role, and what some are in Display P3.
    pub(crate) fn repainted(&self, name: &str, colors: Vec<Rgb8>, wide: Vec<Wide>) -> Self {
        let (name, colors, wide) = (Cow::Owned(name.to_owned()), Cow::Owned(colors), Cow::Owned(wide));
        Self { name, colors, wide, ..self.clone() }
    }

    /// The same theme with other lengths, times and sizes of text: `change` gives the number that a path has instead of its
    /// own.
    pub(crate) fn rescaled(self, change: &dyn Fn(&str, f64) -> Option<f64>) -> Self {
        let values = value::rescaled(&self.values.concat(), change);
        Self { values: [Cow::Owned(values), Cow::Borrowed(""), Cow::Borrowed("")], ..self }
    }

    /// The same theme with further colours by their paths.
    pub(crate) fn with_colors(self, colors: &[(String, Rgb8)]) -> Self {
        let [before, own, after] = self.values;
        let colors: String = colors.iter().map(|(path, color)| value::color_line(path, *color)).collect();
        Self { values: [before, own, Cow::Owned(after.into_owned() + &colors)], ..self }
    }

    pub(crate) fn role_names(&self) -> &[Cow<'static, str>] {
        &self.roles
    }

    pub(crate) fn colors(&self) -> &[Rgb8] {
        &self.colors
    }

    pub(crate) fn bonds(&self) -> &[Bond] {
        &self.bonds
    }

    #[doc(hidden)]
    pub fn parts(&self) -> ThemeParts {
        let bonds = self.bonds.iter().map(|Bond { seen, ground, kind, min }| (*seen, *ground, *kind, *min));
        ThemeParts {
            roles: self.roles(),
            colors: self.colors.to_vec(),
            wide: self.wide.iter().map(|Wide { role, p3 }| (*role, *p3)).collect(),
            values: self.values.concat(),
            bonds: bonds.collect(),
        }
    }
}

/// What is baked of a theme.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq)]
pub struct ThemeParts {
    /// The names of its roles.
    pub roles: Vec<String>,
    /// One for each role.
    pub colors: Vec<Rgb8>,
    /// What some are in Display P3: the place of the role, and its channels in ten-thousandths.
    pub wide: Vec<(u16, [u16; 3])>,
    /// Everything but the roles, packed.
    pub values: String,
    /// The pairs that must hold, by the places of their roles: what is seen, its ground, the least ratio.
    pub bonds: Vec<(u16, u16, ContractRole, f64)>,
}

fn opaque(token: &Token) -> Result<Rgb8> {
    if let TokenValue::Color(color) = &token.value
        && color.alpha == Some(1.0)
        && let Some(rounded) = eight_bits(color)
    {
        return Ok(rounded);
    }
    let reason = format!("{} is no opaque colour, which a role has to be.", token.path);
    Err(incomplete(reason, Some(token)).at(format!("/{}", token.path.replace('.', "/"))))
}

/// A share of 0..=1 in the parts that are printed.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1 before")]
fn parts(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * f64::from(WHOLE) + 0.5) as u16
}

/// The refusal of tokens that make no theme, at the place of one of them, its file before the sentence.
fn incomplete(reason: String, token: Option<&Token>) -> Error {
    let Some(Place { file, line, column }) = token.map(|token| &token.place) else {
        return Error::new("theme.incomplete", reason);
    };
    let reason = if file.is_empty() { reason } else { format!("{file}: {reason}") };
    Error::new("theme.incomplete", reason).on(*line, *column)
}

/// The token that this one is an alias of, the nearest that is printed; aliases were checked to end.
pub(crate) fn printed_alias<'a>(token: &'a Token, tokens: &'a Tokens) -> Option<&'a str> {
    let mut path = token.alias.as_deref()?;
    for _ in 0..tokens.len() {
        let other = tokens.get(path)?;
        if is_carried(other) {
            return Some(path);
        }
        path = other.alias.as_deref()?;
    }
    None
}

/// The places of roles by their names.
type Places<'a> = BTreeMap<&'a str, u16>;

/// The pairs of a role's contracts, its states among them, by the places of the roles.
fn bonds(token: &Token, places: &Places) -> Vec<Bond> {
    let place = |path: &str| places.get(path.strip_prefix(ROLES)?).copied();
    let in_state = |path: &str, state: &str| place(&format!("{path}{state}")).or_else(|| place(path));
    let mut bonds = Vec::new();
    for contract in &token.contracts {
        let states = core::iter::once(String::new()).chain(contract.states.iter().map(|state| format!("-{state}")));
        for state in states {
            for ground in &contract.against {
                if let (Some(seen), Some(ground)) = (in_state(&token.path, &state), in_state(ground, &state)) {
                    bonds.push(Bond { seen, ground, kind: contract.role, min: contract.min });
                }
            }
        }
    }
    bonds
}
