//! Ramps, and roles with their partners.

use azora_core::{Contrast, DerivedTheme, RampStep, Result, Scheme, color_ramp};
use maud::{Markup, html};

use crate::table::cut;

/// A text and its ground: title, word, role, ground.
const PAIRS: &[(&str, &str, &str, &str)] = &[
    ("Text on ground", "Sankofa", "foreground", "background"),
    ("Text on card", "Sankofa", "card-foreground", "card"),
    ("Text on popover", "Sankofa", "popover-foreground", "popover"),
    ("Muted text on muted", "Updated", "muted-foreground", "muted"),
    ("Link on ground", "Method", "link", "background"),
    ("Primary", "Continue", "primary-foreground", "primary"),
    ("Primary, hover", "Continue", "primary-foreground", "primary-hover"),
    ("Primary, pressed", "Continue", "primary-foreground", "primary-pressed"),
    ("Secondary", "Save draft", "secondary-foreground", "secondary"),
    ("Accent", "New", "accent-foreground", "accent"),
    ("Success", "Paid", "success-foreground", "success"),
    ("Warning", "Due today", "warning-foreground", "warning"),
    ("Destructive", "Delete", "destructive-foreground", "destructive"),
    ("Info", "Version", "info-foreground", "info"),
    ("Success text", "Paid", "success-text", "card"),
    ("Warning text", "Due today", "warning-text", "card"),
    ("Destructive text", "Declined", "destructive-text", "card"),
    ("Info text", "Version", "info-text", "card"),
    ("Text on sidebar", "Settings", "sidebar-foreground", "sidebar"),
];

/// Shapes and their ground.
const SHAPES: &[(&str, &str, &str)] = &[("Input border", "input", "background"), ("Focus ring", "ring", "background")];

/// The ramps of the seeds.
pub(super) fn ramps(theme: &DerivedTheme) -> Result<Markup> {
    let brief = theme.brief();
    let seeds = [("Primary", &brief.primary), ("Accent", &brief.accent), ("Neutral", &brief.neutral)];
    let ramps: Vec<(&str, Vec<RampStep>)> = seeds
        .into_iter()
        .filter(|(_, seed)| !seed.is_empty())
        .map(|(title, seed)| Ok((title, color_ramp(seed)?)))
        .collect::<Result<_>>()?;
    let wide = ramps.iter().flat_map(|(_, ramp)| ramp).filter(|step| step.p3 != step.color).count();
    Ok(html! {
        section #colour aria-labelledby="h-colour" {
            div.head {
                h2 #h-colour { "Same step, same contrast" }
                p { "Steps 600 to 950 carry white, 50 to 400 carry ink, whatever the hue; only the seed keeps its own place." }
            }
            @for (title, ramp) in &ramps {
                div.ramp {
                    h3 { (title) }
                    ol { @for step in ramp { (field(step)) } }
                }
            }
            p.note {
                span aria-hidden="true" { "◆" } " is the seed itself. The bold ratio is set in the colour it measures. Ink is " code { "#0f172a" } "."
                @if wide > 0 {
                    " Screens with Display P3 show more chroma in " (wide) " steps and in every role that sRGB cuts; luminance and all contracts stay."
                }
            }
        }
    })
}

fn field(step: &RampStep) -> Markup {
    let white = step.white >= step.ink;
    let (best, other) =
        if white { (("white", step.white), ("ink", step.ink)) } else { (("ink", step.ink), ("white", step.white)) };
    html! {
        li style={ "background:" (step.color) ";color:" (if white { "#fff" } else { "#0f172a" }) } {
            b { (step.step) @if step.seed { span aria-label="the seed" { " ◆" } } }
            code { (step.color) }
            span.best { strong { (cut(best.1, 2)) } " " (best.0) }
            span { (cut(other.1, 2)) " " (other.0) }
        }
    }
}

/// Every role as two touching fields.
pub(super) fn roles(theme: &DerivedTheme) -> Result<Markup> {
    Ok(html! {
        section #roles aria-labelledby="h-roles" {
            div.head {
                h2 #h-roles { "Every role arrives with its partner" }
                p {
                    "Use a role, never a step. Each number is painted in the pair it measures. Text needs 4.5, shapes need 3; "
                    "high contrast asks for 7 and 4.5."
                }
            }
            table.roles data-azora-theme=(theme.name()) {
                caption.unseen { "Pairs of roles with their contrast in light and dark" }
                thead { tr { th scope="col" { "Pair" } th scope="col" { "Light" } th scope="col" { "Dark" } } }
                tbody {
                    @for (title, word, role, ground) in PAIRS {
                        tr {
                            th scope="row" { (title) code { (role) " / " (ground) } }
                            @for scheme in Scheme::ALL {
                                td data-azora-scheme=(scheme) style={ "background:var(--azora-" (ground) ");color:var(--azora-" (role) ")" } {
                                    span { (word) } (ratio(theme, *scheme, role, ground, true)?)
                                }
                            }
                        }
                    }
                    @for (title, role, ground) in SHAPES {
                        tr {
                            th scope="row" { (title) code { (role) " / " (ground) } }
                            @for scheme in Scheme::ALL {
                                td data-azora-scheme=(scheme) style={ "background:var(--azora-" (ground) ");color:var(--azora-foreground)" } {
                                    i.(role) {} (ratio(theme, *scheme, role, ground, false)?)
                                }
                            }
                        }
                    }
                    tr {
                        th scope="row" { "Charts" code { "chart-1 … chart-8 / background" } }
                        @for scheme in Scheme::ALL {
                            td data-azora-scheme=(scheme) style="background:var(--azora-background);color:var(--azora-foreground)" {
                                span.charts { @for at in 1..=8 { i style={ "background:var(--azora-chart-" (at) ")" } {} } }
                                (charts(theme, *scheme)?)
                            }
                        }
                    }
                }
            }
        }
    })
}

/// A ratio in standard and in high contrast, of which the sheet shows one.
fn ratio(theme: &DerivedTheme, scheme: Scheme, role: &str, ground: &str, text: bool) -> Result<Markup> {
    let measure = |contrast| theme.theme(scheme, contrast).ratio(role, ground);
    Ok(both(measure(Contrast::Standard)?, measure(Contrast::High)?, text))
}

fn charts(theme: &DerivedTheme, scheme: Scheme) -> Result<Markup> {
    let least = |contrast| {
        (1..=8).try_fold(21.0, |least: f64, at| {
            theme.theme(scheme, contrast).ratio(&format!("chart-{at}"), "background").map(|ratio| least.min(ratio))
        })
    };
    Ok(both(least(Contrast::Standard)?, least(Contrast::High)?, false))
}

/// Two ratios, of which the sheet shows one.
pub(super) fn both(standard: f64, high: f64, text: bool) -> Markup {
    let grade = |ratio: f64, high: bool| match (text, high) {
        (true, _) if ratio >= 7.0 => "AAA",
        (true, _) => "AA",
        (false, false) => "3:1",
        (false, true) => "4.5:1",
    };
    html! {
        b.standard { (cut(standard, 2)) small { (grade(standard, false)) } }
        b.high { (cut(high, 2)) small { (grade(high, true)) } }
    }
}
