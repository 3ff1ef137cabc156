//! Roles with their partners: one table of all themes that the page can be hung in, of which the chosen one is shown and on
//! paper all are; a table for each other theme.

use azora_core::Result;
use maud::html;

use super::{Section, subject::Subject};
use crate::specimen::{Variants, roles_note, roles_table};

/// The section; nothing where there is no theme.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    let (walls, others): (Vec<_>, Vec<_>) = subject.themes.iter().partition(|theme| theme.whole);
    let named: Vec<(&dyn Variants, &str)> =
        walls.iter().map(|theme| (theme.kit as &dyn Variants, theme.title())).collect();
    let chosen = roles_table(&named, "Pairs of roles with their contrast, in the theme chosen above")?;
    let mut tables = Vec::new();
    for theme in others {
        let caption = format!("Pairs of roles of {}, with their contrast", theme.title());
        tables.extend(roles_table(&[(theme.kit, theme.title())], &caption)?.map(|table| (theme.title(), table)));
    }
    if chosen.is_none() && tables.is_empty() {
        return Ok(None);
    }
    Ok(Some(Section {
        id: "roles",
        name: "Roles and pairs",
        title: "Every role arrives with its partner".to_owned(),
        answer: html! { (roles_note()) },
        shown: html! {
            div.gutter {
                @if let Some(table) = &chosen { (table) }
                @for (title, table) in &tables { h3.part { (title) } (table) }
            }
        },
    }))
}
