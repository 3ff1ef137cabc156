//! Type: every size as it is set, and the families.

use azora_core::{Result, TokenValue, Tokens, Typography, parse_tokens};
use maud::{Markup, html};

use super::{Section, count, plural, subject::Subject};

/// Words to show sizes with, the largest first.
const SAMPLES: &[&str] = &[
    "Go back and fetch it",
    "Learn from the past",
    "Build what comes next",
    "Three jewels, one light",
    "A lesson, a ledger, a market",
    "Same step, same contrast",
    "What the certificate covers",
    "Education reads at this size, so that a page can be read from arm’s length.",
    "Text of most screens is set here. Figures are tabular: 48,210.55",
    "Tables of a console are set here. 182 ms, 1.24k per second, 99.982 %",
    "Measured after rounding to 8 bits.",
    "Labels and table heads",
    "Marks on a drawing only, never a sentence",
];

/// Above this many pixels a size gives way on narrow screens; the figure beside it is the token's.
const LARGE: f64 = 40.0;

/// The section; nothing where the tokens have no sizes of text.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    let Some(theme) = subject.told() else { return Ok(None) };
    let tokens = parse_tokens(&theme.json())?;
    // Fonts are drawn in the theme that they are told of, even where the page hangs in another.
    let worn = subject.wall().is_none().then(|| theme.name());
    let sizes: Vec<(&str, &Typography)> = tokens
        .iter()
        .filter_map(|token| match (token.path.strip_prefix("text."), &token.value) {
            (Some(name), TokenValue::Typography(style)) => Some((name, style)),
            _ => None,
        })
        .collect();
    if sizes.is_empty() {
        return Ok(None);
    }
    let large = sizes.iter().filter(|(_, style)| style.font_size.value > LARGE).count();
    Ok(Some(Section {
        id: "type",
        name: "Type",
        title: format!("{} {}, one voice", count(sizes.len()), plural(sizes.len(), "size", "sizes")),
        answer: html! {
            "Size in px, line height, weight."
            @if large > 0 { " The largest shrink with narrow screens; the figure is the token." }
        },
        shown: html! {
            div.gutter {
                dl.type {
                    @for ((name, style), sample) in sizes.iter().zip(SAMPLES.iter().cycle()) { (size(name, style, sample)) }
                }
                (families(&tokens, worn))
            }
        },
    }))
}

fn size(name: &str, style: &Typography, sample: &str) -> Markup {
    let (size, line, weight) = (style.font_size.value, style.line_height, style.font_weight);
    let shown =
        if size > LARGE { format!("min({size}px,{:.1}vw)", (size / 9.0).min(10.0)) } else { format!("{size}px") };
    html! {
        div {
            dt { (name) small { (size) " / " (line) " / " (weight) } }
            dd style={ "font-size:" (shown) ";line-height:" (line) ";font-weight:" (weight) } { (sample) }
        }
    }
}

fn families(tokens: &Tokens, worn: Option<&str>) -> Markup {
    let families: Vec<(&str, &[String])> = tokens
        .iter()
        .filter_map(|token| match (token.path.strip_prefix("font."), &token.value) {
            (Some(name), TokenValue::FontFamily(names)) => Some((name, names.as_slice())),
            _ => None,
        })
        .collect();
    html! {
        @if !families.is_empty() {
            h3.part { "Families" }
            p.key { "Drawn with the fonts of the machine that shows this page: none is carried in it, and where the first is missing the next is drawn." }
            ul.families data-azora-theme=[worn] {
                @for (name, names) in &families {
                    li {
                        p style={ "font-family:var(--azora-font-" (name) ")" } { "Aa 0123456789" }
                        @if let Some(first) = names.first() { b { (first) } }
                        small { (name) @if names.len() > 1 { ", then " (names.iter().skip(1).map(String::as_str).collect::<Vec<_>>().join(", ")) } }
                    }
                }
            }
        }
    }
}
