//! A ramp as fields that touch, edge to edge, each with the contrasts measured on it.

use azora_core::RampStep;
use maud::{Markup, html};

use crate::table::cut;

/// Eleven steps under a title; `id` names the title for who reads by ear.
pub(crate) fn ramp(id: &str, title: &str, note: Option<&str>, steps: &[RampStep]) -> Markup {
    html! {
        div.ramp role="group" aria-labelledby=(id) {
            h3 id=(id) { (title) @if let Some(note) = note { small { (note) } } }
            ol { @for step in steps { (field(step)) } }
        }
    }
}

fn field(step: &RampStep) -> Markup {
    let white = step.white >= step.ink;
    let (best, other) =
        if white { (("white", step.white), ("ink", step.ink)) } else { (("ink", step.ink), ("white", step.white)) };
    html! {
        li style={ "background:" (step.color) ";color:" (if white { "#fff" } else { "#0f172a" }) } {
            strong { (step.step) @if step.seed { i role="img" aria-label="the seed itself" {} } }
            code { (step.color) }
            p { b { (cut(best.1, 2)) } " " (best.0) "\n" (cut(other.1, 2)) " " (other.0) }
        }
    }
}
