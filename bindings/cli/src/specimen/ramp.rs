//! A ramp as fields that touch, edge to edge, each with the contrasts measured on it.

use azora_core::{DifferenceMethod, RampStep, Result, color_difference};
use maud::{Markup, html};

use crate::table::cut;

/// What rounding to eight bits and to printed digits may move, by ΔE-OK: a tenth of a step of blue.
const ROUNDED: f64 = 0.000_5;

/// How many of `steps` a screen with Display P3 shows with more chroma.
pub(crate) fn wider<'a>(steps: impl IntoIterator<Item = &'a RampStep>) -> Result<usize> {
    let mut count = 0;
    for step in steps {
        count += usize::from(color_difference(&step.p3, &step.color, DifferenceMethod::Ok)? > ROUNDED);
    }
    Ok(count)
}

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

#[cfg(test)]
mod tests {
    use azora_core::color_ramp;

    use super::wider;

    #[test]
    fn a_grey_is_no_wider_on_any_screen_and_a_green_is() {
        assert_eq!(wider(&color_ramp("#808080").unwrap()).unwrap(), 0);
        assert_eq!(wider(&color_ramp("#10b981").unwrap()).unwrap(), 5);
    }
}
