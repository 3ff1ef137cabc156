//! Recipes: what a component is made of in each variant, size and state, as values of a theme and as CSS classes.
//!
//! A recipe is data of the token files: its colours are roles, its measures those of the house, so that every theme,
//! ready-made or derived, has them. Markup, behaviour and icons are not here, and nothing is drawn.

mod css;
mod list;
mod look;
mod pack;
#[rustfmt::skip]
mod ready;
mod report;
mod table;

pub use css::recipe_css;
pub use list::{RecipeInfo, list_recipes};
pub use look::{Recipe, recipe};
pub use pack::{RecipeParts, recipe_parts};
pub use report::{RecipePair, recipe_report};
