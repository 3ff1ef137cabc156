//! Components by their recipes, each state held still; a page gives the figure that stands beside one.

use azora_core::RecipeInfo;
use maud::{Markup, html};

/// Notices by the variant of an alert.
const NOTICES: [(&str, &str); 5] = [
    ("default", "Sample data"),
    ("success", "Payment received"),
    ("warning", "Due today"),
    ("destructive", "The card was declined"),
    ("info", "A new version is ready"),
];

/// The figure of a component in a variant and a state.
type Figure<'a> = &'a dyn Fn(&str, &str, &str) -> Markup;

/// The classes of a component in a variant or a size.
fn class(component: &str, choice: &str) -> String {
    match choice {
        "default" => format!("azora-{component}"),
        choice => format!("azora-{component} azora-{component}-{choice}"),
    }
}

/// A name in tokens as words.
pub(crate) fn words(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).map(|letter| if letter == '-' { ' ' } else { letter }).collect()
}

fn off(state: &str) -> Option<&'static str> {
    (state == "disabled").then_some("true")
}

/// A button in a state; a drawing of one, so that no reader is led to press it.
pub(crate) fn button(variant: &str, state: &str) -> Markup {
    html! {
        span class=(class("button", variant)) data-azora-state=[(state != "rest").then_some(state)] aria-disabled=[off(state)] { "Save" }
    }
}

/// A button in each size.
pub(crate) fn sizes(info: &RecipeInfo) -> Markup {
    html! {
        div.row.sizes {
            @for size in &info.sizes {
                div {
                    span class=(class("button", size)) { @if *size == "icon" { "+" } @else { "Save" } }
                    p { (words(size)) }
                }
            }
        }
    }
}

/// Every card.
pub(super) fn cards(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        div.fields {
            @for variant in &info.variants {
                div class=(class("card", variant)) {
                    p.azora-card-title { (words(variant)) }
                    p.azora-card-description { "Sample data" }
                    p.azora-card-footer { (figure("card", variant, "rest")) }
                }
            }
        }
    }
}

/// Every input in every state.
pub(super) fn inputs(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        @for variant in &info.variants {
            div.states.wide {
                p.variant { (words(variant)) }
                @for state in &info.states {
                    div {
                        label class=(class("input", variant)) data-azora-state=(state) {
                            input tabindex="-1" placeholder="Account" value=[(*state != "rest").then_some("Sankofa")]
                                aria-label={ "Account, " (variant) ", " (state) }
                                aria-invalid=[(*state == "invalid").then_some("true")] disabled[*state == "disabled"];
                        }
                        p { (words(state)) " " (figure("input", variant, state)) }
                    }
                }
            }
        }
    }
}

/// Every badge.
pub(super) fn badges(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        div.row {
            @for variant in &info.variants {
                p { span class=(class("badge", variant)) { (words(variant)) } " " (figure("badge", variant, "rest")) }
            }
        }
    }
}

/// Every alert.
pub(super) fn alerts(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        div.stack {
            @for (variant, notice) in NOTICES.iter().filter(|(variant, _)| info.variants.contains(variant)) {
                div class=(class("alert", variant)) {
                    p.azora-alert-title { (notice) }
                    p { (words(variant)) " " (figure("alert", variant, "rest")) }
                }
            }
        }
    }
}

/// A tab in every state.
pub(super) fn tabs(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        div.azora-tabs {
            @for state in &info.states {
                span.azora-tab data-azora-state=(state) aria-disabled=[off(state)] { (words(state)) }
            }
        }
        div.row.told {
            @for state in &info.states { p { (words(state)) " " (figure("tab", "default", state)) } }
        }
    }
}

/// A row of a table in every state.
pub(super) fn rows(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        table {
            caption.unseen { "Rows of a table in each state" }
            thead { tr.azora-table-row { th scope="col" { "State" } th scope="col" { "Invoice" } th scope="col" { "Ratio" } } }
            tbody {
                @for state in &info.states {
                    tr.azora-table-row data-azora-state=(state) {
                        td { (words(state)) } td { "1047" } td { (figure("table-row", "default", state)) }
                    }
                }
            }
        }
    }
}

/// Every bar of progress.
pub(super) fn progress(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        div.stack {
            @for variant in &info.variants {
                div {
                    p { (words(variant)) " " (figure("progress", variant, "rest")) }
                    progress class=(class("progress", variant)) value="62" max="100" aria-label={ "Sample, " (variant) } {}
                }
            }
        }
    }
}

/// Every tooltip.
pub(super) fn tooltip(info: &RecipeInfo, figure: Figure<'_>) -> Markup {
    html! {
        div.row {
            @for variant in &info.variants {
                p class=(class("tooltip", variant)) { "As on your statement " (figure("tooltip", variant, "rest")) }
            }
        }
    }
}
