//! Space, radius, depth and motion, drawn at true size and on one axis.

use azora_core::{Duration, DurationUnit, Result, TokenValue, Tokens, parse_tokens};
use maud::{Markup, html};

use super::{Section, subject::Subject};
use crate::specimen::words;

/// The longest way that a space is drawn.
const LONGEST: f64 = 160.0;

/// A dark surface and the role of its ground.
const SURFACES: [(&str, &str); 3] = [("Ground", "background"), ("Card", "card"), ("Popover", "popover")];

/// The section; nothing where the tokens have no measures.
pub(super) fn section(subject: &Subject<'_>) -> Result<Option<Section>> {
    let Some(theme) = subject.told() else { return Ok(None) };
    let tokens = parse_tokens(&theme.json())?;
    let said = |path: &str| theme.property(&format!("--azora-{}", path.replace('.', "-")));
    let parts =
        [spaces(&tokens), radii(&tokens), depth(&tokens, &said, subject), curves(&tokens, &said), durations(&tokens)];
    let parts: Vec<Markup> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return Ok(None);
    }
    Ok(Some(Section {
        id: "measures",
        name: "Space, shape, depth, motion",
        title: "Space, shape, depth and motion".to_owned(),
        answer: html! { "All drawn at true size, and times on one axis. The figure is the token." },
        shown: html! { @for part in &parts { (part) } },
    }))
}

/// The names and lengths of a group, in px.
fn lengths<'a>(tokens: &'a Tokens, group: &'a str) -> Vec<(&'a str, f64)> {
    let named = tokens.iter().filter_map(|token| match (token.path.strip_prefix(group), &token.value) {
        (Some(name), TokenValue::Dimension(length)) if !name.contains('.') => {
            let root = if length.unit == azora_core::DimensionUnit::Rem { 16.0 } else { 1.0 };
            Some((name, length.value * root))
        }
        _ => None,
    });
    named.collect()
}

fn spaces(tokens: &Tokens) -> Option<Markup> {
    let spaces = lengths(tokens, "space.");
    (!spaces.is_empty()).then(|| {
        html! {
            div.gutter {
                h3 { "Space, px" }
                ul.spaces {
                    @for (name, length) in &spaces {
                        li style={ "--side:" (length.clamp(0.0, LONGEST)) "px" } { (length) small { (name) } }
                    }
                }
            }
        }
    })
}

fn radii(tokens: &Tokens) -> Option<Markup> {
    let radii = lengths(tokens, "radius.");
    (!radii.is_empty()).then(|| {
        html! {
            div.gutter {
                h3.part { "Radius, px" }
                ul.radii {
                    @for (name, length) in &radii { li style={ "--radius:" (length) "px" } { (length) small { (name) } } }
                }
            }
        }
    })
}

fn depth(tokens: &Tokens, said: &dyn Fn(&str) -> Option<String>, subject: &Subject<'_>) -> Option<Markup> {
    let shadows: Vec<(&str, String)> = tokens
        .iter()
        .filter(|token| matches!(token.value, TokenValue::Shadow(_)))
        .filter_map(|token| Some((token.path.strip_prefix("shadow.")?, said(&token.path)?)))
        .collect();
    (!shadows.is_empty()).then(|| {
        html! {
            h3.part.gutter { "Depth" }
            ul.shadows data-azora-scheme="light" {
                @for (name, shadow) in &shadows { li style={ "--shadow:" (shadow) } { (name) } }
            }
            @if subject.wall().is_some() {
                ul.surfaces data-azora-scheme="dark" {
                    @for (title, role) in SURFACES { li style={ "--ground:var(--azora-" (role) ")" } { (title) } }
                    li.words { "In dark, depth is a lighter surface. A shadow stays only where one thing covers another." }
                }
            }
        }
    })
}

fn curves(tokens: &Tokens, said: &dyn Fn(&str) -> Option<String>) -> Option<Markup> {
    let curves: Vec<(&str, [f64; 4], String)> = tokens
        .iter()
        .filter_map(|token| match (token.path.strip_prefix("easing."), &token.value) {
            (Some(name), TokenValue::CubicBezier(points)) => Some((name, *points, said(&token.path)?)),
            _ => None,
        })
        .collect();
    (!curves.is_empty()).then(|| {
        html! {
            div.gutter {
                h3.part { "Motion" }
                p.scripted { button.play.azora-button.azora-button-outline type="button" { "Play all curves" } }
                ul.curves { @for (name, points, css) in &curves { (curve(name, *points, css)) } }
            }
        }
    })
}

/// An easing curve with its two handles, on a square of a hundred; time goes right, way goes up.
fn curve(name: &str, [x1, y1, x2, y2]: [f64; 4], css: &str) -> Markup {
    // Places on paper, to a tenth.
    let at = |share: f64| format!("{}", (share * 1000.0).round() / 10.0);
    let up = |share: f64| at(1.0 - share);
    let [a, b, c, d] = [at(x1), up(y1), at(x2), up(y2)];
    html! {
        li {
            svg viewBox="-8 -8 116 116" role="img" aria-label={ "Curve of " (words(name)) } {
                path.axes d="M0 0v100h100" {}
                path.handles d={ "M0 100L" (a) " " (b) "M100 0L" (c) " " (d) } {}
                path.way d={ "M0 100C" (a) " " (b) " " (c) " " (d) " 100 0" } {}
                path.ends d={ "M" (a) " " (b) "h0M" (c) " " (d) "h0" } {}
            }
            p { b { (words(name)) } small { (x1) ", " (y1) ", " (x2) ", " (y2) } }
            div.track { i style={ "--easing:" (css) } data-easing=(css) {} }
        }
    }
}

fn durations(tokens: &Tokens) -> Option<Markup> {
    let mut times: Vec<(String, f64, bool)> = tokens
        .iter()
        .filter_map(|token| match (token.path.strip_prefix("duration."), &token.value) {
            (Some(name), TokenValue::Duration(time)) => {
                let series = name.split_once('.').map(|(series, _)| series);
                Some((words(series.unwrap_or(name)), milliseconds(*time), series.is_some()))
            }
            _ => None,
        })
        .collect();
    times.sort_by(|(_, one, _), (_, other, _)| one.total_cmp(other));
    let longest = times.last().map(|(_, time, _)| *time).filter(|time| *time > 0.0)?;
    Some(html! {
        div.gutter {
            ul.durations {
                @for (name, time, series) in &times {
                    li.series[*series] style={ "--share:" (format!("{:.1}", (time / longest * 100.0).max(0.0))) "%" } { (time) " ms, " (name) }
                }
            }
        }
    })
}

fn milliseconds(time: Duration) -> f64 {
    if time.unit == DurationUnit::S { time.value * 1000.0 } else { time.value }
}
