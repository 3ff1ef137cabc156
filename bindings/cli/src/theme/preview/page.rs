//! The page: what a theme is, shown, measured and proved; self-contained, without scripts.
//!
//! The wall is the admin theme, which has no hue; colour comes from what is shown. Scheme and contrast are radio groups
//! that the stylesheet reads by `:has()`. Numbers of both contrasts stand in the page, and the sheet shows one.

use azora_core::{ContractRole, Contrast, DerivedTheme, Scheme, ThemeName, recipe_css, theme_css};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{certificate, colour, components, vision};
use crate::{
    failure::Result,
    specimen::{schemes, seeing, style, tight},
    table::cut,
};

const STYLE: &str = include_str!("page.css");

/// The variants in the order of [`DerivedTheme::variants`].
pub(super) const VARIANTS: [(Scheme, Contrast, &str); 4] = [
    (Scheme::Light, Contrast::Standard, "Light"),
    (Scheme::Light, Contrast::High, "Light, high contrast"),
    (Scheme::Dark, Contrast::Standard, "Dark"),
    (Scheme::Dark, Contrast::High, "Dark, high contrast"),
];

/// The page of a theme.
pub(super) fn html(theme: &DerivedTheme) -> Result<String> {
    let name = theme.name();
    let wall = if name == ThemeName::Admin.name() { String::new() } else { theme_css(ThemeName::Admin) };
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (title(name)) ", with its certificate" }
                meta name="description" content={ "The colours of the theme " (name) ", and the contrast of every pair of them." };
                style { (PreEscaped(tight(&wall))) (PreEscaped(tight(&theme.css()))) (PreEscaped(tight(&recipe_css("all")?))) (PreEscaped(style(&[STYLE]))) }
            }
            body data-azora-theme="admin" {
                a.skip href="#colour" { "Skip to the colours" }
                (bar(name))
                main {
                    (hero(theme)?)
                    (colour::ramps(theme)?)
                    (colour::roles(theme)?)
                    (components::section(theme)?)
                    (vision::section(theme)?)
                    (certificate::section(theme))
                }
                (foot(theme))
            }
        }
    };
    Ok(page.into_string())
}

/// A name as the head of a page.
pub(super) fn title(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn bar(name: &str) -> Markup {
    html! {
        header.bar.gutter {
            a.brand href="#top" { (title(name)) }
            nav aria-label="Parts of the page" {
                a href="#colour" { "Colour" } a href="#roles" { "Roles" } a href="#components" { "Components" }
                a href="#vision" { "Vision" } a href="#certificate" { "Certificate" }
            }
            (schemes())
            (seeing(&html! {}))
        }
    }
}

fn hero(theme: &DerivedTheme) -> Result<Markup> {
    let certificate = theme.certificate();
    let brief = theme.brief();
    let lowest = |kind| {
        let pairs = certificate.pairs.iter().filter(|pair| pair.kind == kind && !pair.exempt);
        cut(pairs.map(|pair| pair.ratio).fold(21.0, f64::min), 2)
    };
    let (text, shape) = (lowest(ContractRole::Text), lowest(ContractRole::Shape));
    let from = if theme.is_house() { "from its own seeds".to_owned() } else { format!("based on {}", brief.base) };
    Ok(html! {
        section #top aria-labelledby="h-top" {
            div.lead.gutter {
                h1 #h-top { (title(theme.name())) ", with its certificate" }
                p {
                    "Derived from " code { (brief.primary) } ", " (from) ", then measured after rounding to eight bits: "
                    (certificate.pairs.len()) " pairs in four variants, the lowest text " (text) ":1, the lowest shape "
                    (shape) ":1."
                }
            }
            div.panels data-azora-theme=(theme.name()) {
                @for ((scheme, contrast, label), shift) in VARIANTS.iter().zip(theme.shifts()) {
                    (panel(theme, *scheme, *contrast, label, shift)?)
                }
            }
        }
    })
}

/// One variant as a large field with the ratio of the words on it, and a small screen under it.
fn panel(theme: &DerivedTheme, scheme: Scheme, contrast: Contrast, label: &str, shift: f64) -> Result<Markup> {
    let variant = theme.theme(scheme, contrast);
    let ratio = cut(variant.ratio("primary-foreground", "primary")?, 2);
    let told = if shift == 0.0 { "the seed itself".to_owned() } else { format!("{shift:.3} ΔE-OK from the seed") };
    Ok(html! {
        div.panel data-azora-theme=(theme.name()) data-azora-scheme=(scheme) data-azora-contrast=(contrast) {
            div.field {
                h2 { (label) }
                p { code { (variant.color("primary")?) } ", " (told) }
                p.measure { "This line measures " b { (ratio) } " to 1" }
            }
            div.screen {
                div.azora-card {
                    h3.azora-card-title { "Invoice 1047" }
                    p.azora-card-description { "Sample data, due 24 November" }
                    p.sum { "R 48,210.55" }
                    p.row {
                        span.azora-badge.azora-badge-success { "Paid" } span.azora-badge.azora-badge-warning { "Due" }
                        span.azora-badge.azora-badge-info { "New" }
                    }
                    p.row { span.azora-button { "Continue" } span.azora-button.azora-button-secondary { "Save draft" } }
                    p { a href="#roles" { "Statement" } }
                }
            }
        }
    })
}

fn foot(theme: &DerivedTheme) -> Markup {
    html! {
        footer.gutter {
            div {
                h2 { "Brief" }
                pre tabindex="0" { code { (theme.brief().json()) } }
            }
            dl {
                dt { "Version" } dd { (azora_core::version()) }
                dt { "Derivation" } dd { (azora_core::DERIVATION) }
                dt { "Contrast" } dd { "WCAG 2.2, after rounding" }
                dt { "Gamut mapping" } dd { (azora_core::GAMUT_MAPPING) }
                dt { "Digest" } dd { code { (theme.digest()) } }
            }
        }
    }
}
