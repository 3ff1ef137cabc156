//! The kit on one page: plain, self-contained but for the kit's own files, without scripts.
//!
//! Every colour is shown as a field that touches its neighbours, with the ratio measured there.

use azora_core::{Contrast, Kit, KitFile, KitTheme, Scheme, Theme};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::failure::Result;

/// Where the page stands in the kit.
pub(crate) const PATH: &str = "index.html";

const STYLE: &str = include_str!("page.css");

/// Each role that carries a text, with the ground it stands on.
const FIELDS: &[(&str, &str, &str)] = &[
    ("Text", "foreground", "background"),
    ("Muted", "muted-foreground", "muted"),
    ("Link", "link", "background"),
    ("Card", "card-foreground", "card"),
    ("Primary", "primary-foreground", "primary"),
    ("Hover", "primary-foreground", "primary-hover"),
    ("Pressed", "primary-foreground", "primary-pressed"),
    ("Secondary", "secondary-foreground", "secondary"),
    ("Accent", "accent-foreground", "accent"),
    ("Success", "success-foreground", "success"),
    ("Warning", "warning-foreground", "warning"),
    ("Destructive", "destructive-foreground", "destructive"),
    ("Info", "info-foreground", "info"),
    ("Sidebar", "sidebar-foreground", "sidebar"),
];

/// The page of a kit that has these files.
pub(crate) fn html(kit: &Kit, files: &[KitFile]) -> Result<String> {
    let has = |path: &str| files.iter().any(|file| file.path == path);
    let sheets: Vec<String> =
        kit.themes().iter().map(|theme| format!("themes/{0}/{0}.css", theme.name())).filter(|path| has(path)).collect();
    let pictures: Vec<&KitFile> = files.iter().filter(|file| file.path.starts_with("marks/")).collect();
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { "Azora brand kit" }
                @if has("favicon.ico") { link rel="icon" href="favicon.ico"; }
                @for sheet in &sheets { link rel="stylesheet" href=(sheet); }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "Azora brand kit" }
                    p { (kit.themes().len()) " themes, " (kit.marks().ids().count()) " marks, " (files.len()) " files, built by version "
                        (azora_core::version()) ". Every ratio below was measured on the colour it stands on." }
                }
                nav.panels aria-label="Parts of the kit" {
                    @if !sheets.is_empty() {
                        @for theme in kit.themes() {
                            @if let Some(first) = theme.variants().first() { (panel(theme, first)?) }
                        }
                    }
                    @if !pictures.is_empty() { (strip(kit)) }
                }
                main {
                    @if !sheets.is_empty() { @for theme in kit.themes() { (section(theme, files)?) } }
                    @if !pictures.is_empty() { (marks(kit)) }
                }
                footer { p { "Files, sizes and digests: " a href="manifest.json" { "manifest.json" } "." } }
            }
        }
    };
    Ok(page.into_string())
}

/// A theme as one large field, with the ratio of the words on it.
fn panel(theme: &KitTheme, first: &Theme) -> Result<Markup> {
    // `Theme::color` refuses a role that is not there; then the ground shows through.
    let own = first.color("primary-foreground").is_ok();
    let (text, ground) = if own { ("primary-foreground", "primary") } else { ("foreground", "background") };
    let ratio = cut(first.ratio(text, ground)?);
    Ok(html! {
        a.panel href={ "#" (theme.name()) } data-azora-theme=(theme.name()) data-azora-scheme=(first.scheme())
            style={ "background:var(--azora-" (ground) ");color:var(--azora-" (text) ")" } {
            b { (theme.title()) } span { "This line measures " strong { (ratio) } " to 1" }
        }
    })
}

/// Every mark, small, as the way to the marks.
fn strip(kit: &Kit) -> Markup {
    html! {
        a.strip href="#marks" aria-label="Marks" {
            @for id in kit.marks().ids() {
                picture {
                    source media="(prefers-color-scheme: dark)" srcset={ "marks/" (id) "/brand-dark.svg" };
                    img src={ "marks/" (id) "/brand-light.svg" } width="40" height="40" alt="";
                }
            }
        }
    }
}

fn section(theme: &KitTheme, files: &[KitFile]) -> Result<Markup> {
    let name = theme.name();
    Ok(html! {
        section id=(name) {
            h2 { (theme.title()) }
            p.files {
                a href={ "themes/" (name) "/" (name) ".css" } { (name) ".css" } " "
                a href={ "themes/" (name) "/contrast.json" } { "contrast.json" } " "
                @if files.iter().any(|file| file.path == format!("themes/{name}/certificate.json")) {
                    a href={ "themes/" (name) "/certificate.json" } { "certificate.json" } " "
                }
                @for file in files.iter().filter(|file| file.path.starts_with(&format!("themes/{name}/{name}-"))) {
                    a href=(file.path) { (file.path.rsplit('/').next().unwrap_or_default()) } " "
                }
            }
            @for (scheme, contrast) in [(Scheme::Light, Contrast::Standard), (Scheme::Dark, Contrast::Standard),
                                        (Scheme::Light, Contrast::High), (Scheme::Dark, Contrast::High)] {
                @if let Some(theme) = theme.variant(scheme, contrast) { (wall(name, scheme, contrast, theme)?) }
            }
        }
    })
}

/// One scheme as a wall of fields.
fn wall(name: &str, scheme: Scheme, contrast: Contrast, theme: &Theme) -> Result<Markup> {
    let title = match contrast {
        Contrast::Standard => scheme.name().to_owned(),
        Contrast::High => format!("{scheme}, high contrast"),
    };
    let mut fields = Vec::new();
    // Someone else's theme may lack roles; what it has is shown.
    let roles = theme.roles();
    let has = |role: &str| roles.iter().any(|known| known == role);
    for (title, text, ground) in FIELDS.iter().filter(|(_, text, ground)| has(text) && has(ground)) {
        fields.push((*title, *text, *ground, theme.color(ground)?, cut(theme.ratio(text, ground)?)));
    }
    let charts: Vec<&String> = roles.iter().filter(|role| role.starts_with("chart-")).collect();
    Ok(html! {
        div.wall data-azora-theme=(name) data-azora-scheme=(scheme) data-azora-contrast=(contrast) {
            h3 { (title) }
            div.fields {
                @for (title, text, ground, hex, ratio) in &fields {
                    div.field style={ "background:var(--azora-" (ground) ");color:var(--azora-" (text) ")" } {
                        b { (title) } span { (hex) } strong { (ratio) }
                    }
                }
            }
            div.parts {
                div.card {
                    button.primary type="button" { "Continue" } button.secondary type="button" { "Save draft" }
                    button.destructive type="button" { "Delete" }
                    label { "Search" input type="text" value="Sankofa"; }
                }
                div.charts { @for role in &charts { i style={ "background:var(--azora-" (role) ")" } title=(role) {} } }
            }
        }
    })
}

/// A ratio cut, never rounded up, to two decimals.
fn cut(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}

fn marks(kit: &Kit) -> Markup {
    html! {
        section id="marks" {
            h2 { "Marks" }
            div.marks {
                @for id in kit.marks().ids() {
                    @let title = kit.marks().drawing(id).map(|drawing| drawing.title.clone()).unwrap_or_default();
                    figure {
                        div.grounds {
                            @for ground in ["light", "dark"] {
                                div class={ "ground " (ground) } {
                                    img src={ "marks/" (id) "/brand-" (ground) ".svg" } width="112" height="112" alt=(title) loading="lazy";
                                    img src={ "marks/" (id) "/brand-" (ground) "-64.png" } width="32" height="32" alt="" loading="lazy";
                                }
                            }
                            div.inks {
                                @for ink in ["dark", "light"] {
                                    span class=(ink) { img src={ "marks/" (id) "/ink-" (ink) ".svg" } width="32" height="32" alt="" loading="lazy"; }
                                }
                                @for theme in kit.themes() {
                                    @for scheme in [Scheme::Light, Scheme::Dark] {
                                        span data-azora-theme=(theme.name()) data-azora-scheme=(scheme) {
                                            img src={ "marks/" (id) "/" (theme.name()) "-" (scheme) ".svg" } width="32" height="32" alt="" loading="lazy";
                                        }
                                    }
                                }
                            }
                        }
                        figcaption { b { (title) } " " code { (id) } }
                    }
                }
            }
        }
    }
}
