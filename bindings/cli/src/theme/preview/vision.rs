//! The colours that must be told apart, as they are seen without one kind of cones.

use azora_core::{Contrast, DerivedTheme, Result, Rgb8, Scheme, Vision};
use maud::{Markup, html};

use crate::{specimen::VISIONS, table::cut};

/// What is shown, with a short title.
const ROLES: [(&str, &str); 13] = [
    ("primary", "Primary"),
    ("success", "Success"),
    ("warning", "Warning"),
    ("destructive", "Destructive"),
    ("info", "Info"),
    ("chart-1", "1"),
    ("chart-2", "2"),
    ("chart-3", "3"),
    ("chart-4", "4"),
    ("chart-5", "5"),
    ("chart-6", "6"),
    ("chart-7", "7"),
    ("chart-8", "8"),
];

/// The section.
pub(super) fn section(theme: &DerivedTheme) -> Result<Markup> {
    Ok(html! {
        section #vision aria-labelledby="h-vision" {
            header.head.gutter {
                h2 #h-vision { "As every eye sees them" }
                p {
                    "The same colours as they are seen without one kind of cones, by Viénot and Brettel. The number is the distance "
                    "of the two charts that come nearest, ΔE-OK × 100. A status always brings a sign and a word too."
                }
            }
            @for scheme in Scheme::ALL {
                h3.scheme.gutter { @if *scheme == Scheme::Light { "Light" } @else { "Dark" } }
                @for contrast in Contrast::ALL {
                    div.seen.(contrast.name()) {
                        @for (title, words, vision) in VISIONS { (row(theme, *scheme, *contrast, title, words, vision)?) }
                    }
                }
            }
        }
    })
}

fn row(
    theme: &DerivedTheme,
    scheme: Scheme,
    contrast: Contrast,
    title: &str,
    words: &str,
    vision: Option<Vision>,
) -> Result<Markup> {
    let variant = theme.theme(scheme, contrast);
    let ground = variant.rgb("background", "/role")?.seen(vision).hex();
    let fields: Vec<(&str, Rgb8)> = ROLES
        .iter()
        .map(|(role, title)| Ok((*title, variant.rgb(role, "/role")?.seen(vision))))
        .collect::<Result<_>>()?;
    let certificate = theme.certificate();
    let nearest = certificate
        .distances
        .iter()
        .find(|it| (it.scheme, it.contrast, it.vision) == (scheme, contrast, vision) && it.one.starts_with("chart-"));
    Ok(html! {
        div.seen-with {
            p { b { (title) } " " span { (words) }
                @if let Some(it) = nearest { strong { (cut(it.distance * 100.0, 1)) } span.unseen { " between " (it.one) " and " (it.other) } } }
            ol style={ "background:" (ground) } {
                @for (title, color) in fields {
                    li style={ "background:" (color.hex()) ";color:" (text(color)) } { (title) }
                }
            }
        }
    })
}

/// White or black, whichever is seen better on a colour.
fn text(color: Rgb8) -> &'static str {
    let white = Rgb8 { r: u8::MAX, g: u8::MAX, b: u8::MAX };
    if color.contrast(white) >= 4.6 { "#fff" } else { "#000" }
}
