//! Components in every state, held still.

use azora_core::{DerivedTheme, Result, Scheme};
use maud::{Markup, html};

use super::colour::ratio;

/// A button: its class, its word, its text, and its field at rest, hovered and pressed.
const BUTTONS: &[(&str, &str, [&str; 3])] = &[
    ("primary", "Continue", ["primary", "primary-hover", "primary-pressed"]),
    ("secondary", "Save draft", ["secondary", "secondary-hover", "secondary-pressed"]),
    ("accent", "New", ["accent", "accent-hover", "accent-pressed"]),
    ("destructive", "Delete", ["destructive", "destructive-hover", "destructive-pressed"]),
];

const STATES: [&str; 3] = ["Rest", "Hover", "Pressed"];

/// Notices: status, sentence.
const NOTICES: [(&str, &str); 4] = [
    ("success", "Payment received"),
    ("warning", "Due today"),
    ("destructive", "The card was declined"),
    ("info", "A new version is ready"),
];

/// The section.
pub(super) fn section(theme: &DerivedTheme) -> Result<Markup> {
    Ok(html! {
        section #components aria-labelledby="h-components" {
            div.head {
                h2 #h-components { "Every state is under contract" }
                p { "Hover, pressed and focus are shown at rest, with what is measured in each. What is disabled is exempt, and still told apart." }
            }
            div.both {
                @for scheme in Scheme::ALL {
                    div.ground data-azora-theme=(theme.name()) data-azora-scheme=(scheme) {
                        h3 { @if *scheme == Scheme::Light { "Light" } @else { "Dark" } }
                        @for (name, word, fields) in BUTTONS {
                            div.states {
                                @for (field, state) in fields.iter().zip(STATES) {
                                    div {
                                        span.button style={ "background:var(--azora-" (field) ");color:var(--azora-" (name) "-foreground)" } { (word) }
                                        p { (state) " " (ratio(theme, *scheme, &format!("{name}-foreground"), field, true)?) }
                                    }
                                }
                                div {
                                    span.button.focus style={ "background:var(--azora-" (name) ");color:var(--azora-" (name) "-foreground)" } { (word) }
                                    p { "Focus " (ratio(theme, *scheme, "ring", "background", false)?) }
                                }
                                div {
                                    span.button.off aria-disabled="true" style={ "background:var(--azora-" (name) ");color:var(--azora-" (name) "-foreground)" } { (word) }
                                    p { "Disabled, exempt" }
                                }
                            }
                        }
                        div.inputs {
                            div { p.label { "Account" } span.input { "Sankofa" } p.help { "As on your statement" } }
                            div { p.label { "Focused" } span.input.focus { "Sankofa" } p.help { "Ring " (ratio(theme, *scheme, "ring", "background", false)?) } }
                            div { p.label { "Invalid" } span.input.bad { "1047-" } p.error { "Two digits are missing" } }
                        }
                        div.notices {
                            @for (status, sentence) in NOTICES {
                                p style={ "background:var(--azora-" (status) ");color:var(--azora-" (status) "-foreground)" } {
                                    i.sign.(status) {} span { (sentence) } (ratio(theme, *scheme, &format!("{status}-foreground"), status, true)?)
                                }
                            }
                        }
                    }
                }
            }
        }
    })
}
