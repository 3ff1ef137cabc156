//! The foot: versions, digests, licences and thanks.

use azora_core::{DERIVATION, GAMUT_MAPPING};
use maud::{Markup, html};

use super::subject::Subject;

/// How many letters of a digest are told; the certificate has all of them.
const TOLD: usize = 16;

/// What carries the version of this release.
const PACKAGES: [&str; 5] = ["azora-core", "@azora/design", "azora-design", "org.azora:azora-design", "AzoraDesign"];

/// The foot of the page.
pub(super) fn footer(subject: &Subject<'_>) -> Markup {
    let version = azora_core::version();
    let digests: Vec<(&str, &str, String)> = subject
        .themes
        .iter()
        .filter_map(|theme| {
            Some((theme.name(), theme.title(), theme.house.as_ref()?.digest().chars().take(TOLD).collect()))
        })
        .collect();
    html! {
        footer.gutter {
            div {
                h2 { "Versions" }
                dl {
                    @if subject.is_house() { @for package in PACKAGES { dt { (package) } dd { (version) } } }
                    @else { dt { "Built by" } dd { "azora " (version) } }
                    dt { "Derivation" } dd { (DERIVATION) }
                    dt { "Gamut mapping" } dd { (GAMUT_MAPPING) }
                    dt { "Contrast" } dd { "WCAG 2.2, after rounding" }
                }
            }
            @if !digests.is_empty() {
                div {
                    h2 { "Digests, SHA-256, first " (TOLD) }
                    dl { @for (name, title, digest) in &digests { dt { a href={ "themes/" (name) "/certificate.json" } { (title) } } dd { code { (digest) } } } }
                }
            }
            div {
                h2 { "About" }
                p {
                    "This page is one file, needs no network and tracks nobody. "
                    (subject.files) " files of the kit, with sizes and digests: " a href="manifest.json" { "manifest.json" } "."
                }
                @if subject.is_house() {
                    p { "Code under MIT or Apache-2.0, as you like; marks and names are reserved. Sankofa, go back and fetch it, comes from the Akan people of Ghana and Côte d’Ivoire." }
                }
            }
        }
    }
}
