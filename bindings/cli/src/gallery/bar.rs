//! The bar: the way around, and how the page is seen. Its controls are read by the stylesheet, and work without scripts.

use maud::{Markup, html};

use super::{Section, gem::Gem, marks, subject::Subject};
use crate::specimen::{schemes, seeing};

/// The mark of the house, where the kit has it.
const LOGO: &str = "azora";

/// The bar at the head of the page.
pub(super) fn bar(subject: &Subject<'_>, gem: Option<&Gem>, sections: &[Section]) -> Markup {
    let walls = subject.walls();
    let logo = subject.marks.filter(|marks| marks.drawing(LOGO).is_ok());
    html! {
        header.bar.gutter {
            a.brand href="#top" {
                @if let Some(marks) = logo {
                    @for ground in ["light", "dark"] { (marks::logo(marks, LOGO, ground)) }
                } @else if gem.is_some() { (Gem::sign()) }
                @if subject.is_house() { "Azora Design Core" } @else { "Brand kit" }
            }
            details.sections {
                summary { "Sections" }
                nav aria-label="Sections" {
                    ul { @for section in sections { li { a href={ "#" (section.id) } { (section.name) } } } }
                }
            }
            @if walls.len() > 1 {
                fieldset.set.themes {
                    legend.unseen { "Theme" }
                    @for theme in &walls {
                        input.unseen type="radio" name="theme" id={ "theme-" (theme.name()) } value=(theme.name())
                            checked[theme.name() == subject.wall_name()];
                        label for={ "theme-" (theme.name()) } { i data-azora-theme=(theme.name()) {} (theme.title()) }
                    }
                }
            }
            (schemes())
            (seeing(&html! {
                input.unseen type="checkbox" id="grey" value="grey";
                label for="grey" { span { "Grey" span.wide { "scale" } } }
            }))
        }
    }
}
