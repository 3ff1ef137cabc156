//! The gem: three jewels around a clear core, every facet a step of a ramp. One geometry, drawn once, worn by use.

use core::fmt::Write;

use azora_core::RampStep;
use maud::{Markup, PreEscaped, html};

use super::subject::Subject;

/// The facets of a jewel and of the core; the class of each is its step.
const FACETS: &str = include_str!("gem.svg");

/// The jewels by the theme whose ramp they wear: where they stand, and how they are turned.
const JEWELS: [(&str, i32, i32, i32); 3] =
    [("marketplace", 500, 260, 0), ("education", 240, 710, -38), ("finance", 759, 710, 52)];

/// The theme whose ramp the core wears.
const CORE: &str = "admin";

/// Whether the kit has the ramps that the gem is drawn with.
pub(super) fn is_whole(subject: &Subject<'_>) -> bool {
    let has = |name: &str| subject.themes.iter().any(|theme| theme.name() == name && theme.house.is_some());
    JEWELS.iter().all(|(name, ..)| has(name)) && has(CORE)
}

/// The gem as a symbol, where it can be drawn.
pub(super) fn definitions(subject: &Subject<'_>) -> Markup {
    html! {
        svg.unseen width="0" height="0" aria-hidden="true" {
            filter #luminance color-interpolation-filters="linearRGB" {
                feColorMatrix values=".2126 .7152 .0722 0 0 .2126 .7152 .0722 0 0 .2126 .7152 .0722 0 0 0 0 0 1 0";
            }
            @if is_whole(subject) {
                defs { (PreEscaped(FACETS)) }
                symbol #gem viewBox="40 20 920 920" overflow="visible" {
                    path.setting d="M500 260L240 710L759 710Z" {}
                    @for (name, x, y, turn) in JEWELS {
                        use href="#stone" class={ "jewel-" (name) } transform={ "translate(" (x) " " (y) ")rotate(" (turn) ")scale(1.78)" } {}
                    }
                    use href="#core" class={ "jewel-" (CORE) } transform="translate(500 560)scale(1.02)" {}
                }
            }
        }
    }
}

/// The gem, which reads as its name; without one where words stand beside it.
pub(super) fn gem(label: Option<&str>) -> Markup {
    html! {
        svg.gem viewBox="0 0 920 920" role=[label.map(|_| "img")] aria-label=[label] aria-hidden=[label.is_none().then_some("true")] {
            use href="#gem" width="920" height="920" {}
        }
    }
}

/// The rules that bind steps to the ramps of the themes.
pub(super) fn rules(subject: &Subject<'_>) -> String {
    let mut css = String::new();
    if !is_whole(subject) {
        return css;
    }
    for theme in &subject.themes {
        let steps: String =
            theme.ramp.iter().map(|RampStep { step, color, .. }| format!("--s{step}:{color};")).collect();
        let _ = write!(css, ".jewel-{}{{{steps}}}", theme.name());
    }
    for RampStep { step, .. } in subject.themes.first().map_or(&[][..], |theme| &theme.ramp) {
        let _ = write!(css, ".s{step}{{fill:var(--s{step})}}");
    }
    css
}
