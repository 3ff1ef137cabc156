//! The first window: what this is, one command, one figure, three ways in, and every theme as a field with a small screen.

use azora_core::{Contrast, Result, Scheme};
use maud::{Markup, html};

use super::{
    Section,
    gem::Gem,
    screens,
    subject::{Exhibit, Subject},
};
use crate::{
    specimen::{Span, Variants},
    table::cut,
};

/// The step of a ramp that stands in for a pale primary where it would be large on a dark page.
const DEEP: u32 = 800;

/// The section.
pub(super) fn section(subject: &Subject<'_>, gem: Option<&Gem>, sections: &[Section]) -> Result<Markup> {
    let panels: Vec<Markup> = subject.themes.iter().map(panel).collect::<Result<_>>()?;
    Ok(html! {
        section #top aria-labelledby="h-top" {
            div.lead.gutter.alone[gem.is_none()] {
                div {
                    h1 #h-top { (subject.title()) }
                    p.sub { (summary(subject)) }
                    (command(subject, sections))
                }
                @if let Some(gem) = gem { figure { (gem.whole()) } }
            }
            @if !panels.is_empty() { div.panels style={ "--panels:" (panels.len().min(4)) } { @for panel in &panels { (panel) } } }
        }
    })
}

fn summary(subject: &Subject<'_>) -> Markup {
    let proof = &subject.proof;
    let lowest = proof.lowest.map(|ratio| cut(ratio, 2));
    html! {
        @if subject.is_house() {
            "Azora Design Core derives every colour from a seed, then measures every pair after rounding to 8 bits: "
        } @else if proof.pairs > 0 {
            "Every pair that the token files make a promise of was measured after rounding to 8 bits: "
        }
        @if proof.pairs > 0 {
            (proof.pairs) " pairs in " (proof.schemes) " " (super::plural(proof.schemes, "scheme", "schemes"))
            @if let Some(lowest) = lowest { ", lowest text pair " (lowest) ":1" }
            @if proof.broken > 0 { ", " (proof.broken) " below what was promised" }
            ". "
        }
        @if subject.is_house() { "One command writes CSS, tokens, marks and this page." }
        @else { (subject.files) " files stand beside this page." }
    }
}

/// The command, and the ways in that the page has.
fn command(subject: &Subject<'_>, sections: &[Section]) -> Markup {
    let ways = [
        ("Designing?", "colour", "Colours"),
        ("Building?", "use", "Six lines"),
        ("Auditing?", "certificate", "Certificate"),
    ];
    let has = |id: &str| sections.iter().any(|section| section.id == id);
    html! {
        div.command {
            @if subject.is_house() {
                code { "cargo kit" }
                button.copy.azora-button.azora-button-outline type="button" data-copy="cargo kit" { "Copy" }
            }
            p { @for (question, id, name) in ways.into_iter().filter(|(_, id, _)| has(id)) { span { (question) " " a href={ "#" (id) } { (name) } "." } " " } }
        }
    }
}

/// What a theme is like in three words, and what makes it known in grey.
fn character(theme: &Exhibit<'_>) -> (&'static str, &'static str) {
    match (theme.house.is_some(), theme.name()) {
        (true, "education") => ("Open and encouraging", "tinted ground, no lines"),
        (true, "finance") => ("Exact and sober", "ruled, no boxes"),
        (true, "marketplace") => ("Lively and close at hand", "raised cards"),
        (true, "admin") => ("Calm and dense", "hairlines"),
        _ => ("", ""),
    }
}

/// A theme as one large field with the ratio of the words on it, and a small screen under it.
fn panel(theme: &Exhibit<'_>) -> Result<Markup> {
    let (words, depth) = character(theme);
    let deep = theme.step(DEEP).filter(|_| theme.house.is_some());
    let has = |role: &str| theme.kit.variants().iter().all(|variant| variant.color(role).is_ok());
    let (text, ground) =
        if has("primary-foreground") { ("primary-foreground", "primary") } else { ("foreground", "background") };
    let measure = |scheme: Scheme, contrast: Contrast| match (scheme, deep) {
        (Scheme::Dark, Some(step)) => Ok(step.white),
        _ => theme.kit.drawn(scheme, contrast).map_or(Ok(1.0), |variant| variant.ratio(text, ground)),
    };
    let light = Span::of(|contrast| measure(Scheme::Light, contrast))?;
    let dark = Span::of(|contrast| measure(Scheme::Dark, contrast))?;
    let field = |role: &str, dark: Option<&str>| match dark {
        Some(color) => format!("light-dark(var(--azora-{role}),{color})"),
        None => format!("var(--azora-{role})"),
    };
    let (paint, ink) = (field(ground, deep.map(|step| step.color.as_str())), field(text, deep.map(|_| "#fff")));
    Ok(html! {
        article.panel data-azora-theme=(theme.name()) aria-labelledby={ "p-" (theme.name()) } {
            header style={ "background:" (paint) ";color:" (ink) } {
                h2 id={ "p-" (theme.name()) } { (theme.title()) }
                @if !words.is_empty() { p { (words) } }
                p.measure { "This line measures " span.light { (figure(light)) } span.dark { (figure(dark)) } " to 1" }
            }
            div.screen { (screens::screen(theme)) }
            @let facts = facts(theme, depth);
            @if !facts.is_empty() { ul.facts { @for fact in &facts { li { (fact) } } } }
        }
    })
}

/// A ratio in both contrasts, without its grade: the words around it say what it is.
fn figure(span: Span) -> Markup {
    let (standard, high) = (cut(span.standard, 2), cut(span.high, 2));
    html! { @if standard == high { b { (standard) } } @else { b.standard { (standard) } b.high { (high) } } }
}

/// What the theme says of its shape.
fn facts(theme: &Exhibit<'_>, depth: &str) -> Vec<String> {
    let variant = theme.kit.drawn(Scheme::Light, Contrast::Standard);
    let said = |name: &str| variant?.property(&format!("--azora-shape-{name}"));
    let bare = |text: String| text.trim_end_matches("px").to_owned();
    let mut facts = Vec::new();
    facts.extend(said("control-height").map(|height| format!("{} px controls", bare(height))));
    let corners = said("control-radius").zip(said("card-radius"));
    facts.extend(corners.map(|(control, card)| format!("corners {}, {}", bare(control), bare(card))));
    facts.extend(said("text-size").map(|size| format!("text {} px", bare(size))));
    facts.extend((!depth.is_empty()).then(|| depth.to_owned()));
    facts
}
