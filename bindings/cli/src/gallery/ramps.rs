//! Ramps, edge to edge: one for each theme, from its brand colour.

use azora_core::RampStep;
use maud::html;

use super::{Section, subject::Subject};
use crate::{
    failure::Result,
    specimen::{lowest, ramp, wider},
    table::cut,
};

/// The last step on which ink is read, and the first on which white is.
const INK: u32 = 400;
const WHITE: u32 = 600;

/// The section; nothing where no theme has a ramp.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    let ramps: Vec<_> = subject.themes.iter().filter(|theme| !theme.ramp.is_empty()).collect();
    if ramps.is_empty() {
        return Ok(None);
    }
    let steps = || ramps.iter().flat_map(|theme| &theme.ramp).filter(|step| !step.seed);
    let least = |kept: &dyn Fn(&RampStep) -> bool, read: fn(&RampStep) -> f64| {
        lowest(steps().filter(|step| kept(step)).map(read)).map_or_else(String::new, |ratio| cut(ratio, 2))
    };
    let white = least(&|step| step.step >= WHITE, |step| step.white);
    let ink = least(&|step| step.step <= INK, |step| step.ink);
    let wide = wider(steps())?;
    Ok(Some(Section {
        id: "colour",
        name: "Colour ramps",
        title: "Same step, same contrast".to_owned(),
        answer: html! {
            @if let [first, second, ..] = ramps.as_slice() {
                "Swap " (first.jewel.to_lowercase()) " for " (second.jewel.to_lowercase()) " at step 700 and no text has to change. "
            }
            "Steps " (WHITE) " to 950 carry white at " (white) " or more, steps 50 to " (INK) " carry ink at " (ink) " or more."
            @if ramps.len() > 1 { " Turn on Greyscale: outside the jewels, the rows become one." }
        },
        shown: html! {
            @for theme in &ramps {
                @let note = (theme.jewel != theme.title()).then_some(theme.title());
                (ramp(&format!("r-{}", theme.name()), &theme.jewel, note, &theme.ramp))
            }
            p.key.gutter {
                span { i aria-hidden="true" {} "The jewel itself, as the brand drew it: for fields and drawings." }
                span { "The bold ratio is set in the colour it measures. Ink is " code { "#0f172a" } "." }
                @if wide > 0 { span { "Screens with Display P3 show more chroma in " (wide) " steps; luminance stays." } }
            }
        },
    }))
}
