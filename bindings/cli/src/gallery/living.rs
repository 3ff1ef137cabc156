//! The living elements: both moving, in every size, and in every state.

use azora_core::{ElementKind, ElementState, KitFile, Result, Scheme};
use maud::{Markup, PreEscaped, html};

use super::{
    Section,
    gem::Gem,
    moving::{Moving, moving},
    subject::Subject,
};

/// The theme in which they are shown.
const WALL: &str = "admin";

/// The section; nothing where the kit has none of their pictures.
pub(super) fn section(subject: &Subject<'_>, gem: Option<&Gem>, files: &[KitFile]) -> Result<Option<Section>> {
    let has = |path: &str| files.iter().any(|file| file.path == path);
    if !subject.is_house() || !has(&still(ElementKind::Gem, Scheme::Dark, "xl", None)) {
        return Ok(None);
    }
    let moving = moving(gem)?;
    Ok(Some(Section {
        id: "living",
        name: "Living elements",
        title: "Two elements that live on data".to_owned(),
        answer: html! {
            "The Trinity Gem shows three measures and the worst of them, the Sankofa Engine a service against its own past. "
            "Here both move by the stylesheet alone, with example data; on a page of yours they follow your metrics. "
            "What was not measured is drawn as not measured."
        },
        shown: html! {
            div.stage data-azora-scheme="dark" {
                p.pause {
                    input.unseen #pause type="checkbox";
                    label for="pause" { span.go { "Pause" } span.halt { "Move" } }
                }
                @for element in &moving { (figure(element)) }
            }
            div.gutter {
                h3.part { "In every state" }
                @for kind in ElementKind::ALL { (states(*kind)) }
                h3.part { "In every size" }
                @for kind in ElementKind::ALL { (sizes(*kind)) }
                p.credit {
                    "Sankofa is a symbol of the Akan of Ghana and Côte d’Ivoire: go back and fetch it. It is drawn whole in every state."
                }
            }
        },
    }))
}

fn figure(element: &Moving) -> Markup {
    html! {
        figure class={ "moving-" (element.size) } {
            (PreEscaped(&element.svg))
            @if element.size == "xl" { figcaption { (name(element.kind)) } }
        }
    }
}

/// An element in each state, on both grounds.
fn states(kind: ElementKind) -> Markup {
    html! {
        ul.states {
            @for state in ElementState::ALL {
                li {
                    @for ground in Scheme::ALL { (picture(kind, *ground, "lg", Some(*state))) }
                    p { (name(kind)) ", " (state) }
                }
            }
        }
    }
}

/// An element in each size, on both grounds.
fn sizes(kind: ElementKind) -> Markup {
    html! {
        ul.lives style={ "--xl:" (azora_core::element_size(kind, "xl").unwrap_or_default()) "px" } {
            @for size in ["sm", "md", "lg", "xl"] {
                li {
                    @for ground in Scheme::ALL { (picture(kind, *ground, size, None)) }
                    p { (azora_core::element_size(kind, size).unwrap_or_default()) small { (size) } }
                }
            }
        }
    }
}

fn picture(kind: ElementKind, ground: Scheme, size: &str, state: Option<ElementState>) -> Markup {
    let side = azora_core::element_size(kind, size).unwrap_or_default();
    let said = state.map_or_else(|| format!("{}, {size}", name(kind)), |state| format!("{}: {state}", name(kind)));
    html! {
        img class=(ground) src=(still(kind, ground, size, state)) width=(side) height=(side) loading="lazy" alt=(said);
    }
}

/// Where a still stands in the kit.
fn still(kind: ElementKind, ground: Scheme, size: &str, state: Option<ElementState>) -> String {
    let state = state.map_or_else(String::new, |state| format!("-{state}"));
    format!("elements/{kind}/{WALL}-{ground}-{size}{state}.svg")
}

fn name(kind: ElementKind) -> &'static str {
    match kind {
        ElementKind::Gem => "Trinity Gem",
        ElementKind::Sankofa => "Sankofa Engine",
    }
}
