//! Contrast contracts: which pairs of colours must be how far apart, stated in the token files and measured.
//!
//! A contract stands on the token that is seen, under `$extensions["org.azora.contrast"]`: an object, or a list of them,
//! with `against`, `min` and, where they are wanted, `role`, `states` and `over`. Its form is also published as a JSON
//! schema, `tokens/schema/contrast.schema.json`.

mod read;

use super::{
    token::{Token, Tokens},
    value::TokenValue,
};
use crate::{
    Color, ColorFormat,
    color::{Rgb8, over},
    format_color,
    names::names,
};

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
    /// Paths of the grounds; each is a colour, opaque unless `over` says what lies beneath it.
    pub against: Vec<String>,
    /// The least ratio of WCAG 2.2, 1..=21.
    pub min: f64,
    /// Text or shape.
    pub role: ContractRole,
    /// States that are measured besides the resting one. In the state `hover` the token `a-hover` stands in for `a`, on
    /// either side, where there is one.
    pub states: Vec<String>,
    /// Paths of the opaque colours that may lie beneath a translucent ground; empty where every ground is opaque. They
    /// have no states: what lies beneath a control stays as it is.
    pub over: Vec<String>,
}

/// A pair that was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Path of the token that is seen.
    pub token: String,
    /// Path of the token beneath it.
    pub ground: String,
    /// Path of the opaque colour beneath a translucent ground, the one of those named where the ratio is lowest; absent
    /// beneath an opaque ground.
    pub over: Option<String>,
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
/// ground, a translucent ground over each opaque one that may lie beneath it, of which the worst counts.
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
    let (TokenValue::Color(seen), TokenValue::Color(field)) = (&token.value, &ground.value) else { return None };
    let (ratio, beneath) = if field.alpha == Some(1.0) {
        (ratio(seen, eight_bits(field)?)?, None)
    } else {
        let worst = contract.over.iter().filter_map(|path| {
            let TokenValue::Color(beneath) = &tokens.get(path)?.value else { return None };
            Some((ratio(seen, laid(field, eight_bits(beneath)?)?)?, path))
        });
        worst.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(ratio, path)| (ratio, Some(path.clone())))?
    };
    Some(Finding {
        token: token.path.clone(),
        ground: ground.path.clone(),
        over: beneath,
        role: contract.role,
        ratio,
        min: contract.min,
    })
}

/// The ratio of a colour, laid over its ground where it is translucent, to that ground.
fn ratio(seen: &Color, ground: Rgb8) -> Option<f64> {
    Some(laid(seen, ground)?.contrast(ground))
}

/// A colour laid over an opaque ground, in eight bits as a browser does it.
fn laid(color: &Color, ground: Rgb8) -> Option<Rgb8> {
    Some(over(eight_bits(color)?, color.alpha.unwrap_or(0.0), ground))
}

/// A colour as it is printed in hex, alpha left aside.
pub(crate) fn eight_bits(color: &Color) -> Option<Rgb8> {
    let opaque = Color { alpha: Some(1.0), ..*color };
    Rgb8::from_hex(&format_color(&opaque, ColorFormat::Hex).ok()?)
}
