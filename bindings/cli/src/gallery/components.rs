//! Components by their recipes in the chosen theme, each state held still.

use azora_core::{RecipeInfo, Result, Scheme, list_recipes};
use maud::{Markup, html};

use super::{Section, plural, subject::Subject};
use crate::specimen::{Measured, Variants, button, words};

/// The section; nothing where no theme has what components need.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    let walls: Vec<&dyn Variants> = subject.walls().iter().map(|theme| theme.kit as &dyn Variants).collect();
    if walls.is_empty() {
        return Ok(None);
    }
    let measured = Measured::of(&walls, Scheme::ALL)?;
    let recipes = list_recipes();
    let number = |component: &str| {
        let variants = recipes.iter().filter(|info| info.component == component).map(|info| info.variants.len());
        variants.sum::<usize>()
    };
    Ok(Some(Section {
        id: "components",
        name: "Components",
        title: "Components, in every state".to_owned(),
        answer: html! {
            (number("button")) " buttons, " (number("card")) " cards and what a console needs"
            @if walls.len() > 1 { " take the theme you chose above. Each figure is the lowest contrast of all " (walls.len()) " themes in light and dark. " }
            @else { ". Each figure is the lowest contrast in light and dark. " }
            "What is disabled is exempt, and still told apart."
        },
        shown: html! { div.gutter { @for info in &recipes { (component(&measured, info)) } } },
    }))
}

fn component(measured: &Measured, info: &RecipeInfo) -> Markup {
    html! {
        div class={ "component kind-" (info.component) } {
            h3 { (words(info.component)) }
            @match measured.drawn(info) {
                Some(drawn) => (drawn),
                None => (buttons(measured, info)),
            }
        }
    }
}

/// A row for each variant, a column for each state, and all of them in the size that is chosen.
fn buttons(measured: &Measured, info: &RecipeInfo) -> Markup {
    let has = |variant: &str, state: &str| state != "selected" || measured.has("button", variant, state);
    html! {
        fieldset.set.sizes {
            legend.unseen { "Size of the buttons" }
            @for size in &info.sizes {
                input.unseen type="radio" name="size" id={ "size-" (size) } value=(size) checked[*size == "default"];
                label for={ "size-" (size) } { (words(size)) }
            }
        }
        table.buttons {
            caption.unseen { (info.variants.len()) " " (plural(info.variants.len(), "button", "buttons")) " in every state" }
            thead { tr {
                th scope="col" { "Variant" }
                @for state in &info.states { th scope="col" { (words(state)) } }
                th scope="col" { "Lowest" }
            } }
            tbody {
                @for variant in &info.variants {
                    tr {
                        th scope="row" { (words(variant)) }
                        @for state in &info.states { td { @if has(variant, state) { (button(variant, state)) } } }
                        td { (measured.least(&|pair| (pair.component, pair.variant) == ("button", variant))) }
                    }
                }
            }
        }
    }
}
