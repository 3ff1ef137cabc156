//! Ramps, and roles with their partners.

use azora_core::{DerivedTheme, RampStep, Result, color_ramp};
use maud::{Markup, html};

use super::page::title;
use crate::specimen::{ramp, roles_note, roles_table, wider};

/// The ramps of the seeds.
pub(super) fn ramps(theme: &DerivedTheme) -> Result<Markup> {
    let brief = theme.brief();
    let seeds = [("primary", &brief.primary), ("accent", &brief.accent), ("neutral", &brief.neutral)];
    let ramps: Vec<(&str, Vec<RampStep>)> = seeds
        .into_iter()
        .filter(|(_, seed)| !seed.is_empty())
        .map(|(name, seed)| Ok((name, color_ramp(seed)?)))
        .collect::<Result<_>>()?;
    let wide = wider(ramps.iter().flat_map(|(_, ramp)| ramp))?;
    Ok(html! {
        section #colour aria-labelledby="h-colour" {
            header.head.gutter {
                h2 #h-colour { "Same step, same contrast" }
                p { "Steps 600 to 950 carry white, 50 to 400 carry ink, whatever the hue; only the seed keeps its own place." }
            }
            @for (name, steps) in &ramps { (ramp(&format!("r-{name}"), &title(name), None, steps)) }
            p.key.gutter {
                span { i aria-hidden="true" {} "The seed itself." }
                span { "The bold ratio is set in the colour it measures. Ink is " code { "#0f172a" } "." }
                @if wide > 0 {
                    span { "Screens with Display P3 show more chroma in " (wide) " steps and in every role that sRGB cuts; luminance and all contracts stay." }
                }
            }
        }
    })
}

/// Every role as two touching fields.
pub(super) fn roles(theme: &DerivedTheme) -> Result<Markup> {
    let table = roles_table(&[(theme, theme.name())], "Pairs of roles with their contrast in light and dark")?;
    Ok(html! {
        section #roles aria-labelledby="h-roles" {
            header.head.gutter { h2 #h-roles { "Every role arrives with its partner" } p { (roles_note()) } }
            div.gutter { @if let Some(table) = &table { (table) } }
        }
    })
}
