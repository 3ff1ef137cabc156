//! The table of components out of resolved tokens, for `cargo xtask bake`.

use crate::{Contract, Error, Result, Token, Tokens, theme::printed_alias, tokens::css_value};

/// What is baked of the components.
#[doc(hidden)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipeParts {
    /// A line a token.
    pub tokens: String,
    /// A line a contract.
    pub promises: String,
}

/// The components of tokens in standard and in high contrast: each group at the root that has a group `variant`.
#[doc(hidden)]
pub fn recipe_parts(standard: &Tokens, high: &Tokens) -> Result<RecipeParts> {
    let (mut tokens, mut promises) = (String::new(), String::new());
    let component = |token: &Token| token.path.split_once('.').map(|(component, _)| component.to_owned());
    let is_one = |name: &str| standard.iter().any(|other| other.path.starts_with(&format!("{name}.variant.")));
    for token in standard.iter().filter(|token| component(token).is_some_and(|name| is_one(&name))) {
        let value = match printed_alias(token, standard) {
            Some(path) => format!("@{path}"),
            None => css_value(token).into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" "),
        };
        tokens.push_str(&format!("{}\t{}{value}\n", token.path, if token.printed { '+' } else { '-' }));
        for (at, contract) in token.contracts.iter().enumerate() {
            let strict = high.get(&token.path).and_then(|token| token.contracts.get(at));
            let Some(strict) = strict.filter(|_| contract.states.is_empty()) else {
                let reason = format!("{} promises in a way that no recipe can: it has states.", token.path);
                return Err(Error::new("tokens.invalid_contract", reason));
            };
            let Contract { against, min, role, over, .. } = contract;
            let (against, over) = (against.join(","), over.join(","));
            promises.push_str(&format!("{}\t{role}\t{min}\t{}\t{against}\t{over}\n", token.path, strict.min));
        }
    }
    Ok(RecipeParts { tokens, promises })
}
