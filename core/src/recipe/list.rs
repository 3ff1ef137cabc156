//! Which components there are.

use super::table::{MARK, QUIET, Table};

/// A component and what it comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipeInfo {
    /// Its name, such as `button`.
    pub component: &'static str,
    /// The names of its variants, the usual one first.
    pub variants: Vec<&'static str>,
    /// The names of its sizes; `default` where it has one alone.
    pub sizes: Vec<&'static str>,
    /// The names of its states, of `rest`, `hover`, `pressed`, `focus`, `selected`, `invalid` and `disabled`.
    pub states: Vec<&'static str>,
    /// What of a [`Recipe`](crate::Recipe)'s colours it has in some variant or state: `background`, `foreground`, `quiet`,
    /// `border`, `ring`, `mark`, `shadow`.
    pub parts: Vec<&'static str>,
}

/// The components that have recipes.
///
/// # Examples
/// ```
/// let button = &azora_core::list_recipes()[0];
/// assert_eq!((button.component, button.variants.len(), button.sizes.len()), ("button", 11, 5));
/// ```
pub fn list_recipes() -> Vec<RecipeInfo> {
    let table = Table::read();
    let info = |component| {
        let parts = table.parts(component);
        let ring = table.has(&format!("{component}.ring"));
        let any = |names: &[&str]| names.iter().any(|name| parts.contains(name));
        let has = |part: &&str| match *part {
            "quiet" => any(QUIET),
            "mark" => any(MARK),
            "ring" => ring,
            "shadow" => any(&["shadow"]) || table.has(&format!("{component}.shadow")),
            part => any(&[part]),
        };
        let all = ["background", "foreground", "quiet", "border", "ring", "mark", "shadow"];
        RecipeInfo {
            component,
            variants: table.variants(component),
            sizes: table.sizes(component),
            states: table.states(component),
            parts: all.into_iter().filter(has).collect(),
        }
    };
    table.components().into_iter().map(info).collect()
}
