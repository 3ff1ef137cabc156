//! Components by their recipes in every variant, each state held still, with the lowest ratio that is measured in it.

use azora_core::{DerivedTheme, RecipeInfo, Result, Scheme, list_recipes};
use maud::{Markup, html};

use crate::specimen::{Measured, button, sizes, words};

/// The section.
pub(super) fn section(theme: &DerivedTheme) -> Result<Markup> {
    let grounds: Vec<Markup> = Scheme::ALL.iter().map(|scheme| ground(theme, *scheme)).collect::<Result<_>>()?;
    Ok(html! {
        section #components aria-labelledby="h-components" {
            header.head.gutter {
                h2 #h-components { "Every state is under contract" }
                p { "Hover, pressed, focus and selected are held still, each with the lowest ratio that is measured in it. What is disabled is exempt, and still told apart." }
            }
            div.both { @for ground in grounds { (ground) } }
        }
    })
}

fn ground(theme: &DerivedTheme, scheme: Scheme) -> Result<Markup> {
    let measured = Measured::of(&[theme], &[scheme])?;
    Ok(html! {
        div.ground data-azora-theme=(theme.name()) data-azora-scheme=(scheme) {
            h3 { @if scheme == Scheme::Light { "Light" } @else { "Dark" } }
            @for info in list_recipes() {
                h4 { (words(info.component)) }
                @match measured.drawn(&info) {
                    Some(drawn) => (drawn),
                    None => (buttons(&measured, &info)),
                }
            }
        }
    })
}

fn buttons(measured: &Measured, info: &RecipeInfo) -> Markup {
    let has = |variant: &str, state: &str| state != "selected" || measured.has("button", variant, state);
    html! {
        @for variant in &info.variants {
            div.states {
                p.variant { (words(variant)) }
                @for state in info.states.iter().filter(|state| has(variant, state)) {
                    div { (button(variant, state)) p { (words(state)) " " (measured.figure("button", variant, state)) } }
                }
            }
        }
        p.variant { "Sizes" }
        (sizes(info))
    }
}
