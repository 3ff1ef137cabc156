//! The roles as others see them: what each is for, which grounds it may stand on, which states it has.

use crate::{ContractRole, Contrast, Scheme, ThemeName, names::names, theme};

names! {
    /// What a role is.
    RoleKind, "kind of role" {
        /// What everything stands on.
        Ground = "ground",
        /// A field that carries text: a button, a badge.
        Field = "field",
        /// Something to read.
        Text = "text",
        /// Something to recognise: a line, an icon, a mark in a chart.
        Shape = "shape",
    }
}

/// A role, and what the contracts of the token files say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleInfo {
    /// Its name, such as `primary-foreground`.
    pub name: String,
    /// Ground, field, text or shape.
    pub kind: RoleKind,
    /// What it is for, as a sentence.
    pub purpose: String,
    /// The roles that it may stand on, by contract; empty for grounds and fields without one.
    pub grounds: Vec<String>,
    /// The states it has: `rest`, and of `hover`, `pressed`, `focus`, `selected`, `disabled` those that apply.
    pub states: Vec<String>,
}

/// Every role with its kind, purpose, legal grounds and states, in the order of the stylesheet.
///
/// A field is hovered and pressed in the roles that end in `-hover` and `-pressed`, and selected as it is pressed; focus is a
/// `ring` around it; what is disabled stands at half its opacity, and no contrast is asked of it.
///
/// # Examples
/// ```
/// let roles = azora_core::list_roles();
/// let text = roles.iter().find(|role| role.name == "primary-foreground").unwrap();
/// assert_eq!(text.grounds, ["primary", "primary-hover", "primary-pressed"]);
/// assert!(text.states.contains(&"disabled".to_owned()));
/// ```
pub fn list_roles() -> Vec<RoleInfo> {
    let theme = theme(ThemeName::Admin, Scheme::Light, Contrast::Standard);
    let names: Vec<String> = theme.roles();
    let grounds_of = |at: usize| {
        let grounds = theme.bonds().iter().filter(move |bond| usize::from(bond.seen) == at);
        grounds.filter_map(|bond| names.get(usize::from(bond.ground)).cloned()).collect::<Vec<_>>()
    };
    let is_text =
        |at: usize| theme.bonds().iter().any(|bond| usize::from(bond.seen) == at && bond.kind == ContractRole::Text);
    names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let kind = kind(name, is_text(at));
            let states = states(name, kind, &names);
            RoleInfo { name: name.clone(), kind, purpose: purpose(name), grounds: grounds_of(at), states }
        })
        .collect()
}

fn kind(name: &str, text: bool) -> RoleKind {
    let base = base(name);
    match base {
        "background" | "card" | "popover" | "muted" | "sidebar" => RoleKind::Ground,
        "primary" | "secondary" | "accent" | "success" | "warning" | "destructive" | "info" | "sidebar-primary"
        | "sidebar-accent" => RoleKind::Field,
        _ if text || name.ends_with("-text") => RoleKind::Text,
        _ => RoleKind::Shape,
    }
}

/// The role whose state this is.
fn base(name: &str) -> &str {
    name.strip_suffix("-hover").or_else(|| name.strip_suffix("-pressed")).unwrap_or(name)
}

fn states(name: &str, kind: RoleKind, names: &[String]) -> Vec<String> {
    let field = name.strip_suffix("-foreground").unwrap_or(name);
    let has = |state: &str| names.contains(&format!("{field}-{state}"));
    let control = kind == RoleKind::Field || (kind == RoleKind::Text && field != name);
    let all = [
        ("rest", true),
        ("hover", has("hover")),
        ("pressed", has("pressed")),
        ("focus", control || name == "ring" || name == "sidebar-ring" || name == "input"),
        ("selected", has("pressed")),
        ("disabled", control || name == "input"),
    ];
    all.into_iter().filter(|(_, has)| *has).map(|(state, _)| state.to_owned()).collect()
}

/// What a role is for.
fn purpose(name: &str) -> String {
    let known = match name {
        "background" => "The ground of a page.",
        "foreground" => "Text on the ground.",
        "card" => "The ground of a card.",
        "popover" => "The ground of what overlaps.",
        "primary" => "The field of the main action.",
        "secondary" => "The field of a quieter action.",
        "accent" => "What stands out without being a state.",
        "success" => "A field that says it went well.",
        "warning" => "A field that says take care.",
        "destructive" => "A field that says it failed or can't be undone.",
        "info" => "A field that says it is good to know.",
        "muted" => "A quiet ground.",
        "muted-foreground" => "Text that may be overlooked.",
        "link" => "A link in text.",
        "border" => "A line that decorates; in high contrast it shows an edge.",
        "input" => "The edge of a field to fill in.",
        "ring" => "The ring of what has focus.",
        "sidebar" => "The ground of the sidebar.",
        "sidebar-primary" => "The field of the main entry of the sidebar.",
        "sidebar-accent" => "The field of the chosen entry of the sidebar.",
        "sidebar-border" => "A line in the sidebar.",
        "sidebar-ring" => "The ring of what has focus in the sidebar.",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    if let Some(of) = name.strip_suffix("-foreground") {
        return format!("Text on {of}.");
    }
    if let Some(of) = name.strip_suffix("-text") {
        return format!("What {of} says, as text or icon on a ground.");
    }
    for state in ["hover", "pressed"] {
        if let Some(of) = name.strip_suffix(&format!("-{state}")) {
            return format!("The field {of}, {}.", if state == "hover" { "hovered" } else { "pressed" });
        }
    }
    match name.strip_prefix("chart-") {
        Some(place) => format!("Colour {place} of charts."),
        None => "A role of this theme alone.".to_owned(),
    }
}
