//! The gallery: a whole kit on one page that needs nothing but itself and the stills of the elements beside it.
//!
//! Everything on it is measured by the core when the page is written. It works without scripts; the script copies, resizes,
//! plays, remembers and announces. Themes, schemes and contrasts are switched by the stylesheet, which reads the bar's
//! controls. Ids of sections are public and never renamed.

mod bar;
mod certificate;
mod components;
mod footer;
mod gem;
mod hero;
mod living;
mod marks;
mod measures;
mod moving;
mod ramps;
mod roles;
mod screens;
mod style;
mod subject;
mod typography;
mod usage;

use azora_core::{Kit, KitFile};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::failure::Result;
use gem::Gem;
use subject::Subject;

/// Where the page stands in the kit.
pub(crate) const PATH: &str = "index.html";

const SCRIPT: &str = include_str!("gallery/script.js");

/// The page of a kit that has these files.
pub(crate) fn html(kit: &Kit, files: &[KitFile]) -> Result<String> {
    let subject = Subject::new(kit, files)?;
    let gem = Gem::of(&subject)?;
    let sections = [
        ramps::section(&subject)?,
        roles::section(&subject)?,
        typography::section(&subject)?,
        measures::section(&subject)?,
        components::section(&subject)?,
        marks::section(&subject),
        living::section(&subject, gem.as_ref(), files)?,
        usage::section(&subject)?,
        certificate::section(&subject)?,
    ];
    let sections: Vec<Section> = sections.into_iter().flatten().collect();
    let body = html! {
        a.skip href="#main" { "Skip to the content" }
        (definitions(gem.as_ref()))
        (marks::definitions(&subject))
        (bar::bar(&subject, gem.as_ref(), &sections))
        p #say.unseen role="status" {}
        main #main tabindex="-1" {
            (hero::section(&subject, gem.as_ref(), &sections)?)
            @for section in &sections { (section.markup()) }
        }
        (footer::footer(&subject))
    };
    let style = style::sheet(&subject, &body.0)?;
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (subject.title()) }
                meta name="description" content="Colours, roles, type, components and marks of a brand, with the contrast of every pair.";
                @for (scheme, color) in subject.grounds() {
                    meta name="theme-color" media={ "(prefers-color-scheme:" (scheme) ")" } content=(color);
                }
                @if let Some(icon) = icon(kit, files)? { link rel="icon" href=(icon); }
                style { (PreEscaped(style)) }
            }
            body.wall data-azora-theme=(subject.wall_name()) {
                (body)
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    Ok(page.into_string())
}

/// What parts of the page point at: the measure of grey, and the stones of the gem.
fn definitions(gem: Option<&Gem>) -> Markup {
    html! {
        svg.unseen width="0" height="0" aria-hidden="true" {
            filter #luminance color-interpolation-filters="linearRGB" {
                feColorMatrix values=".2126 .7152 .0722 0 0 .2126 .7152 .0722 0 0 .2126 .7152 .0722 0 0 0 0 0 1 0";
            }
            @if let Some(gem) = gem { (gem.stones()) }
        }
    }
}

/// The logo, or the first mark where there is none, as an address that needs no other file.
fn icon(kit: &Kit, files: &[KitFile]) -> Result<Option<String>> {
    let mut drawn = files.iter().filter(|file| file.path.ends_with("/brand-light.svg"));
    let logo = drawn.clone().find(|file| file.path.starts_with("marks/azora/"));
    let Some(file) = logo.or_else(|| drawn.next()) else { return Ok(None) };
    let svg = String::from_utf8_lossy(&kit.make(file)?).replace('%', "%25").replace('#', "%23");
    Ok(Some(format!("data:image/svg+xml,{svg}")))
}

/// A part of the page under its own id.
struct Section {
    /// Its public id.
    id: &'static str,
    /// What the list of sections calls it.
    name: &'static str,
    title: String,
    answer: Markup,
    /// What is shown, from edge to edge.
    shown: Markup,
}

impl Section {
    fn markup(&self) -> Markup {
        html! {
            section id=(self.id) aria-labelledby={ "h-" (self.id) } {
                header.head.gutter {
                    h2 id={ "h-" (self.id) } { a href={ "#" (self.id) } { (self.title) } }
                    p { (self.answer) }
                }
                (self.shown)
            }
        }
    }
}

/// A number in words, as a sentence begins with it.
fn count(number: usize) -> String {
    const WORDS: [&str; 13] =
        ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
    WORDS.get(number).map_or_else(|| number.to_string(), ToString::to_string)
}

/// A noun in the number that fits.
fn plural<'a>(number: usize, one: &'a str, many: &'a str) -> &'a str {
    if number == 1 { one } else { many }
}
