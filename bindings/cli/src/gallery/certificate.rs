//! The certificate: every variant on one axis, and who can tell the themes apart.

use azora_core::{Contrast, DifferenceMethod, Result, Scheme, Vision, color_difference, simulate_vision};
use maud::{Markup, html};

use super::{
    Section,
    subject::{Exhibit, Measured, Subject},
};
use crate::{
    specimen::{Dot, VISIONS, Variants, axis, plot, stripes},
    table::cut,
};

/// The section; nothing where nothing was measured.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    let proof = &subject.proof;
    if proof.pairs == 0 {
        return Ok(None);
    }
    let told = subject.is_house();
    let measured = subject.themes.iter().flat_map(Exhibit::pairs);
    let left = measured.filter(|pair| pair.dot.is_left(pair.contrast)).count();
    let sights = sights(subject)?;
    Ok(Some(Section {
        id: "certificate",
        name: "Certificate",
        title: if left == 0 { "Nothing left of the line".to_owned() } else { format!("{left} left of the line") },
        answer: html! {
            (proof.pairs) " pairs in " (proof.schemes) " " (super::plural(proof.schemes, "scheme", "schemes"))
            ", a dot for each text and a square for each shape. The lines are the limits: 4.5 and 3, in high contrast 7 and 4.5. "
            @if left == 0 { "The empty space left of them is the proof." }
            @if told { " ΔE is the least distance in Oklab × 100 that is asked for: of charts to any eye, of the primary and the statuses." }
        },
        shown: html! {
            div.gutter {
                table.plots {
                    caption.unseen { "Lowest ratios of each scheme" }
                    thead { tr { th scope="col" { "Scheme" } th scope="col" { (axis()) } th scope="col" { "Text" } th scope="col" { "Shape" } @if told { th scope="col" { "ΔE" } } } }
                    tbody { @for row in plots(subject, told) { (row) } }
                }
                @if let Some(sights) = &sights { (sights) }
            }
        },
    }))
}

/// A row for each scheme; `told` where distances are.
fn plots(subject: &Subject<'_>, told: bool) -> Vec<Markup> {
    let mut rows = Vec::new();
    for theme in &subject.themes {
        let pairs = theme.pairs();
        for variant in theme.kit.variants() {
            let (scheme, contrast) = (variant.scheme(), variant.contrast());
            let own = |pair: &&Measured| (pair.scheme, pair.contrast) == (scheme, contrast);
            let dots: Vec<Dot> = pairs.iter().filter(own).map(|pair| pair.dot).collect();
            rows.push(html! {
                tr { th scope="row" { (theme.title()) " " (scheme) @if contrast == Contrast::High { ", high" } } (plot(&dots, contrast))
                    @if told { td { (theme.nearest(scheme, contrast).map_or_else(String::new, |distance| cut(distance * 100.0, 1))) } }
                }
            });
        }
    }
    rows
}

/// The primaries as they are seen; nothing where there are not two to tell apart.
fn sights(subject: &Subject<'_>) -> Result<Option<Markup>> {
    if subject.themes.len() < 2 {
        return Ok(None);
    }
    let mut rows = Vec::new();
    for (title, words, vision) in VISIONS {
        let cells = Scheme::ALL.iter().map(|scheme| sight(subject, *scheme, vision)).collect::<Result<Vec<_>>>()?;
        rows.push(html! {
            tr { th scope="row" { (title) small { (words) } } @for cell in &cells { td { (cell) } } }
        });
    }
    let names: Vec<&str> = subject.themes.iter().map(Exhibit::title).collect();
    Ok(Some(html! {
        h3.part { (super::count(subject.themes.len())) " primaries, told apart" }
        table.sights {
            caption.unseen { "The primaries as seen with four kinds of colour vision" }
            thead { tr { th scope="col" { "Seen with" } th scope="col" { "Light" } th scope="col" { "Dark" } } }
            tbody { @for row in &rows { (row) } }
        }
        p.key {
            span { "Left to right: " (names.join(", ")) "." }
            span { "ΔE is the distance in Oklab × 100. Where it is small, shape speaks: each theme has its own corner, density and depth." }
        }
    }))
}

/// The primaries side by side, and the two that are nearest.
fn sight(subject: &Subject<'_>, scheme: Scheme, vision: Option<Vision>) -> Result<Markup> {
    let mut seen: Vec<(&str, String)> = Vec::new();
    for theme in &subject.themes {
        if let Some(variant) = theme.kit.drawn(scheme, Contrast::Standard) {
            let own = variant.color("primary")?;
            let shown = vision.map_or(Ok(own.clone()), |vision| simulate_vision(&own, vision, 1.0))?;
            seen.push((theme.title(), shown));
        }
    }
    let mut nearest: Option<(f64, &str, &str)> = None;
    for (at, (one, first)) in seen.iter().enumerate() {
        for (other, second) in seen.iter().skip(at + 1) {
            let distance = color_difference(first, second, DifferenceMethod::Ok)? * 100.0;
            if nearest.is_none_or(|(least, ..)| distance < least) {
                nearest = Some((distance, one, other));
            }
        }
    }
    let colors: Vec<&str> = seen.iter().map(|(_, color)| color.as_str()).collect();
    Ok(html! {
        div.sight style={ "background:" (stripes(&colors)) } {}
        @if let Some((distance, one, other)) = nearest { small { "nearest: " (one) " and " (other) ", ΔE " (cut(distance, 1)) } }
    })
}
