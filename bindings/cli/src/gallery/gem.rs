//! The Trinity Gem: its stones are traced once, and worn by use wherever the page shows it.

use azora_core::{ElementKind, ElementParams, MotionPolicy, Result, Scheme, element_frame, element_size, scene_svg};
use maud::{Markup, PreEscaped, html};

use super::{
    moving::{compact, part},
    subject::Subject,
};

/// The stones, which are the same on every ground.
const STONES: [&str; 4] = ["sapphire", "emerald", "ruby", "unity"];
/// What shines around them, which is not.
const AROUND: [&str; 2] = ["halo", "edges"];
/// The themes whose jewels it shows.
const THEMES: [&str; 4] = ["marketplace", "education", "finance", "admin"];
/// The part of its picture that the stones fill; what glows may reach beyond.
const FILLED: &str = "13 5.5 274 274";

/// The brand's picture of the gem, taken apart.
pub(super) struct Gem {
    /// Definitions of the stones.
    stones: String,
    /// What shines around them on a light and on a dark ground, with the ground.
    around: [(Scheme, String); 2],
    glints: String,
}

impl Gem {
    /// The gem of a kit that has the themes of all its jewels.
    pub(super) fn of(subject: &Subject<'_>) -> Result<Option<Self>> {
        let has = |name: &str| subject.themes.iter().any(|theme| theme.name() == name && theme.house.is_some());
        if !THEMES.iter().all(|name| has(name)) {
            return Ok(None);
        }
        let [light, dark] = [Scheme::Light, Scheme::Dark].map(picture);
        let (light, dark) = (light?, dark?);
        let parts = |svg: &str, names: &[&str]| names.iter().filter_map(|name| part(svg, name)).collect::<String>();
        Ok(Some(Self {
            stones: STONES.iter().map(|name| format!("<g id=\"stone-{name}\">{}</g>", parts(&dark, &[name]))).collect(),
            around: [(Scheme::Light, parts(&light, &AROUND)), (Scheme::Dark, parts(&dark, &AROUND))],
            glints: parts(&dark, &["glints"]),
        }))
    }

    /// The stones as definitions, to be worn.
    pub(super) fn stones(&self) -> Markup {
        html! { defs { (PreEscaped(&self.stones)) } }
    }

    /// The whole picture, which reads as its name.
    pub(super) fn whole(&self) -> Markup {
        html! {
            svg.gem viewBox=(FILLED) role="img" aria-label="The Azora gem: sapphire, emerald and ruby around a clear core" {
                @for (scheme, around) in &self.around { g class=(scheme) { (PreEscaped(around)) } }
                (worn())
                (PreEscaped(&self.glints))
            }
        }
    }

    /// The stones alone, where words stand beside them.
    pub(super) fn sign() -> Markup {
        html! { svg.gem viewBox=(FILLED) aria-hidden="true" { (worn()) } }
    }

    /// Another picture of the gem at the same size, in which the stones are replaced by these.
    pub(super) fn worn_by(svg: &str) -> String {
        STONES.iter().fold(svg.to_owned(), |svg, name| match part(&svg, name) {
            Some(stone) => svg.replacen(stone, &format!("<use href=\"#stone-{name}\"/>"), 1),
            None => svg,
        })
    }
}

fn worn() -> Markup {
    html! { @for name in STONES { use href={ "#stone-" (name) } {} } }
}

/// The brand's picture, by the letters that a page needs.
fn picture(scheme: Scheme) -> Result<String> {
    let kind = ElementKind::Gem;
    let params = ElementParams {
        size: element_size(kind, "xl")?,
        scheme,
        policy: MotionPolicy::Still,
        ..ElementParams::default()
    };
    Ok(compact(&scene_svg(&element_frame(kind, &params, &[], 0.0)?, &format!("hero-{scheme}"))?, false))
}
