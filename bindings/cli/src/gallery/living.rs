//! The living elements: what of them stands still today, and said so.

use azora_core::{Scheme, TokenValue, parse_tokens};
use maud::html;

use super::{Section, gem, subject::Subject};

/// The group of the sizes that pictures of the house come in.
const SIZES: &str = "logo.service.";

/// The section; nothing where the gem can't be drawn.
pub(super) fn section(subject: &Subject<'_>) -> Option<Section> {
    if !gem::is_whole(subject) {
        return None;
    }
    let tokens = parse_tokens(&subject.wall_theme(Scheme::Light).json()).ok()?;
    let sizes: Vec<(&str, f64)> = tokens
        .iter()
        .filter_map(|token| match (token.path.strip_prefix(SIZES), &token.value) {
            (Some(name), TokenValue::Dimension(size)) => Some((name, size.value)),
            _ => None,
        })
        .collect();
    Some(Section {
        id: "living",
        name: "Living elements",
        title: "The gem, standing still".to_owned(),
        answer: html! {
            "This is a still: three jewels around a clear core, every facet a step of a ramp above, from 50 in the glints to "
            "950 in the depth. Elements that move with data are not part of this version, so none is shown."
        },
        shown: html! {
            div.still {
                @for ground in Scheme::ALL {
                    figure data-azora-scheme=(ground) { (gem::gem(Some("The Azora gem, a still"))) }
                }
            }
            div.gutter {
                h3.part { "Sizes, px" }
                ul.steps { @for (name, size) in &sizes { li { span style={ "--side:" (size) "px" } { (gem::gem(None)) } (size) small { (name) } } } }
            }
        },
    })
}
