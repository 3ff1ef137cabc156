//! Inputs of a resolver: which context each modifier takes.

use super::Modifier;
use crate::{
    Error, Result,
    error::{nearest, quote},
};

/// The position of the chosen context, for each modifier.
pub(super) fn choose(modifiers: &[Modifier], inputs: &[(&str, &str)]) -> Result<Vec<usize>> {
    let fault = |name: &str, reason: String| {
        Error::new("tokens.unknown_input", reason).at(format!("/inputs{}", super::json::segment(name)))
    };
    for (at, (name, _)) in inputs.iter().enumerate() {
        if !modifiers.iter().any(|modifier| modifier.name == *name) {
            let names = modifiers.iter().map(|modifier| modifier.name.as_str());
            return Err(fault(name, format!("There is no modifier {}{}", quote(name), hint(name, names))));
        }
        if inputs.iter().take(at).any(|(other, _)| other == name) {
            return Err(fault(name, format!("The modifier {} is given twice.", quote(name))));
        }
    }
    let chosen = modifiers.iter().map(|modifier| {
        let given = inputs.iter().find(|(name, _)| *name == modifier.name).map(|(_, context)| *context);
        let Some(context) = given.or(modifier.default.as_deref()) else {
            let reason = format!(
                "The modifier {} has no default; give it one of: {}.",
                quote(&modifier.name),
                modifier.contexts.join(", ")
            );
            return Err(fault(&modifier.name, reason));
        };
        modifier.contexts.iter().position(|known| known == context).ok_or_else(|| {
            let names = modifier.contexts.iter().map(String::as_str);
            let reason = format!(
                "The modifier {} has no context {}{}",
                quote(&modifier.name),
                quote(context),
                hint(context, names)
            );
            fault(&modifier.name, reason)
        })
    });
    chosen.collect()
}

fn hint<'a>(given: &str, names: impl Iterator<Item = &'a str> + Clone) -> String {
    match nearest(given, names.clone()) {
        Some(near) => format!("; did you mean {near:?}?"),
        None => format!("; there is: {}.", names.collect::<Vec<_>>().join(", ")),
    }
}
