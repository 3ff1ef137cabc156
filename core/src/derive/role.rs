//! The roles as data: what each is for, which tint it takes and what it aims at. The order is the one they are solved in.
//!
//! Which pairs must hold is not said here: that is the contracts' to say, in the token files.

use super::character::Four;

/// The tint of a role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Ink {
    /// The theme's neutral, its chroma times this.
    Neutral(Four<f64>),
    /// The primary's hue: the larger of a share of its chroma and of the neutral's chroma times 2.2.
    Brand(f64),
    /// That of links.
    Link,
    /// That of focus: the links', unless it is a red, which reads as an error.
    Focus,
    /// The accent's, with this chroma.
    Accent(f64),
}

/// A state of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Success,
    Warning,
    Destructive,
    Info,
}

impl Status {
    pub(super) const ALL: [Self; 4] = [Self::Destructive, Self::Success, Self::Warning, Self::Info];

    /// The role of its field.
    pub(super) fn role(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Destructive => "destructive",
            Self::Info => "info",
        }
    }
}

/// What a role aims at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Aim {
    /// The ground of the page.
    Ground,
    /// A field whose lift the theme's character says.
    Lift,
    /// The colour of another role.
    Same(&'static str),
    /// A contrast with the worst of some grounds, on the side where there is more room.
    On(&'static [&'static str], Four<f64>),
    /// The first of white, ink and black that holds on a field in all its states.
    Foreground(&'static str),
    /// Another field, its contrast with its text times this: a hover or a press.
    State(&'static str, &'static str, f64),
    /// The brand colour.
    Primary,
    /// The accent, this many steps of lightness away from its text.
    Accent(f64),
    /// The field of a status.
    Status(Status),
    /// A status as text or icon.
    StatusText(Status),
    /// One of the eight colours of charts.
    Chart(usize),
}

/// A role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub(super) role: &'static str,
    pub(super) ink: Ink,
    pub(super) aim: Aim,
}

const fn rule(role: &'static str, ink: Ink, aim: Aim) -> Rule {
    Rule { role, ink, aim }
}

const fn neutral(share: f64) -> Ink {
    Ink::Neutral([share; 4])
}

const SURFACES: &[&str] = &["background", "card", "popover"];
const GROUNDS: &[&str] = &["background", "card", "popover", "muted", "sidebar"];
const READ: &[&str] = &["background", "card", "popover", "muted"];
const SECONDARY: &[&str] = &["secondary", "secondary-hover", "secondary-pressed"];
const ACCENT: &[&str] = &["accent", "accent-hover", "accent-pressed"];
const LINE: Four<f64> = [1.3, 4.56, 1.42, 4.56];

/// Every role, in the order of solving: grounds, then fields, then what stands on them.
pub(super) const RULES: &[Rule] = &[
    rule("background", Ink::Neutral([1.0, 1.0, 1.9, 1.1]), Aim::Ground),
    rule("card", neutral(2.0), Aim::Lift),
    rule("popover", neutral(2.1), Aim::Lift),
    rule("muted", Ink::Neutral([1.5, 1.5, 2.4, 2.4]), Aim::Lift),
    rule("sidebar", Ink::Neutral([1.4, 1.4, 1.9, 1.9]), Aim::Lift),
    rule("primary", Ink::Brand(1.0), Aim::Primary),
    rule("primary-foreground", neutral(1.0), Aim::Foreground("primary")),
    rule("primary-hover", Ink::Brand(1.0), Aim::State("primary", "primary-foreground", 1.17)),
    rule("primary-pressed", Ink::Brand(1.0), Aim::State("primary", "primary-foreground", 1.36)),
    rule("secondary", Ink::Brand(0.22), Aim::On(&["background"], [1.18, 1.18, 1.5, 1.5])),
    rule("secondary-hover", Ink::Brand(0.25), Aim::On(&["background"], [1.3, 1.3, 1.75, 1.75])),
    rule("secondary-pressed", Ink::Brand(0.28), Aim::On(&["background"], [1.42, 1.42, 2.0, 2.0])),
    rule("accent", Ink::Accent(1.0), Aim::Accent(0.0)),
    rule("accent-hover", Ink::Accent(1.0), Aim::Accent(1.0)),
    rule("accent-pressed", Ink::Accent(1.0), Aim::Accent(2.0)),
    rule("accent-foreground", Ink::Accent(0.05), Aim::On(ACCENT, [7.06; 4])),
    rule("foreground", neutral(0.8), Aim::On(GROUNDS, [13.5, 16.0, 11.5, 15.0])),
    rule("card-foreground", neutral(0.8), Aim::Same("foreground")),
    rule("popover-foreground", neutral(0.8), Aim::Same("foreground")),
    rule("muted-foreground", neutral(1.6), Aim::On(GROUNDS, [4.62, 7.12, 4.62, 7.12])),
    rule("border", neutral(1.6), Aim::On(SURFACES, LINE)),
    rule("input", neutral(1.6), Aim::On(SURFACES, [3.15, 4.62, 3.15, 4.62])),
    rule("link", Ink::Link, Aim::On(READ, [4.9, 7.06, 4.9, 7.06])),
    rule("secondary-foreground", Ink::Brand(0.6), Aim::On(SECONDARY, [7.06; 4])),
    rule("destructive", neutral(1.0), Aim::Status(Status::Destructive)),
    rule("success", neutral(1.0), Aim::Status(Status::Success)),
    rule("warning", neutral(1.0), Aim::Status(Status::Warning)),
    rule("info", neutral(1.0), Aim::Status(Status::Info)),
    rule("destructive-foreground", neutral(1.0), Aim::Foreground("destructive")),
    rule("success-foreground", neutral(1.0), Aim::Foreground("success")),
    rule("warning-foreground", neutral(1.0), Aim::Foreground("warning")),
    rule("info-foreground", neutral(1.0), Aim::Foreground("info")),
    rule("destructive-text", neutral(1.0), Aim::StatusText(Status::Destructive)),
    rule("success-text", neutral(1.0), Aim::StatusText(Status::Success)),
    rule("warning-text", neutral(1.0), Aim::StatusText(Status::Warning)),
    rule("info-text", neutral(1.0), Aim::StatusText(Status::Info)),
    rule("destructive-hover", neutral(1.0), Aim::State("destructive", "destructive-foreground", 1.16)),
    rule("destructive-pressed", neutral(1.0), Aim::State("destructive", "destructive-foreground", 1.34)),
    rule("ring", Ink::Focus, Aim::On(&["background", "card", "popover", "sidebar"], [4.6; 4])),
    rule("sidebar-foreground", neutral(0.8), Aim::Same("foreground")),
    rule("sidebar-primary", Ink::Brand(1.0), Aim::Same("primary")),
    rule("sidebar-primary-foreground", neutral(1.0), Aim::Foreground("sidebar-primary")),
    rule("sidebar-accent", Ink::Brand(0.2), Aim::On(&["sidebar"], [1.14, 1.2, 1.35, 1.2])),
    rule("sidebar-accent-foreground", neutral(0.8), Aim::On(&["sidebar-accent"], [11.0; 4])),
    rule("sidebar-border", neutral(1.6), Aim::On(&["sidebar"], LINE)),
    rule("sidebar-ring", Ink::Focus, Aim::Same("ring")),
    rule("chart-1", neutral(1.0), Aim::Chart(0)),
    rule("chart-2", neutral(1.0), Aim::Chart(1)),
    rule("chart-3", neutral(1.0), Aim::Chart(2)),
    rule("chart-4", neutral(1.0), Aim::Chart(3)),
    rule("chart-5", neutral(1.0), Aim::Chart(4)),
    rule("chart-6", neutral(1.0), Aim::Chart(5)),
    rule("chart-7", neutral(1.0), Aim::Chart(6)),
    rule("chart-8", neutral(1.0), Aim::Chart(7)),
];
