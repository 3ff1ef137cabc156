//! Components by their recipes in every variant, each state held still, with the lowest ratio that is measured in it.

use azora_core::{Contrast, DerivedTheme, RecipeInfo, RecipePair, Result, Scheme, list_recipes, recipe_report};
use maud::{Markup, html};

use super::{colour::both, page::title};

/// What is measured as a shape, and told only where no text is.
const SHAPES: [&str; 4] = ["border", "ring", "invalid-ring", "indicator"];

/// Notices by the variant of an alert.
const NOTICES: [(&str, &str); 5] = [
    ("default", "Sample data"),
    ("success", "Payment received"),
    ("warning", "Due today"),
    ("destructive", "The card was declined"),
    ("info", "A new version is ready"),
];

/// The section.
pub(super) fn section(theme: &DerivedTheme) -> Result<Markup> {
    let grounds: Vec<Markup> = Scheme::ALL.iter().map(|scheme| ground(theme, *scheme)).collect::<Result<_>>()?;
    Ok(html! {
        section #components aria-labelledby="h-components" {
            div.head {
                h2 #h-components { "Every state is under contract" }
                p { "Hover, pressed, focus and selected are held still, each with the lowest ratio that is measured in it. What is disabled is exempt, and still told apart." }
            }
            div.both { @for ground in grounds { (ground) } }
        }
    })
}

fn ground(theme: &DerivedTheme, scheme: Scheme) -> Result<Markup> {
    let report = |contrast| recipe_report(theme.theme(scheme, contrast));
    let measured = Measured { standard: report(Contrast::Standard)?, high: report(Contrast::High)? };
    Ok(html! {
        div.ground data-azora-theme=(theme.name()) data-azora-scheme=(scheme) {
            h3 { @if scheme == Scheme::Light { "Light" } @else { "Dark" } }
            @for info in list_recipes() { (measured.component(&info)) }
        }
    })
}

/// The pairs of one scheme in both contrasts.
struct Measured {
    standard: Vec<RecipePair>,
    high: Vec<RecipePair>,
}

impl Measured {
    fn component(&self, info: &RecipeInfo) -> Markup {
        let drawn = match info.component {
            "button" => self.buttons(info),
            "card" => self.cards(info),
            "input" => self.inputs(info),
            "badge" => self.badges(info),
            "alert" => self.alerts(info),
            "tab" => self.tabs(info),
            "table-row" => self.rows(info),
            "progress" => self.progress(info),
            "tooltip" => self.tooltip(info),
            _ => return html! {},
        };
        html! { h4 { (words(info.component)) } (drawn) }
    }

    /// The lowest ratio of a state, or of rest where a state changes nothing that is measured.
    fn ratio(&self, component: &str, variant: &str, state: &str) -> Markup {
        let lowest = |pairs: &[RecipePair]| {
            let of = |state: &str, shapes: bool| {
                let own = pairs.iter().filter(|it| (it.component, it.variant, it.state) == (component, variant, state));
                let kind = own.filter(|it| it.exempt.is_none() && SHAPES.contains(&it.part) == shapes);
                kind.map(|it| it.ratio).reduce(f64::min)
            };
            of(state, false).or_else(|| of(state, true)).or_else(|| of("rest", false)).or_else(|| of("rest", true))
        };
        match (state, lowest(&self.standard), lowest(&self.high)) {
            ("disabled", ..) => html! { span.exempt { "exempt" } },
            (_, Some(standard), Some(high)) => both(standard, high, true),
            _ => html! {},
        }
    }

    /// Whether a variant has a state of its own; every one but `selected` is for all.
    fn has(&self, component: &str, variant: &str, state: &str) -> bool {
        let own = |it: &RecipePair| (it.component, it.variant, it.state) == (component, variant, state);
        state != "selected" || self.standard.iter().any(own)
    }

    fn buttons(&self, info: &RecipeInfo) -> Markup {
        html! {
            @for variant in &info.variants {
                div.states {
                    p.variant { (words(variant)) }
                    @for state in info.states.iter().filter(|state| self.has("button", variant, state)) {
                        div {
                            span class=(class("button", variant)) data-azora-state=(state) aria-disabled=[off(state)] { "Save" }
                            p { (words(state)) " " (self.ratio("button", variant, state)) }
                        }
                    }
                }
            }
            p.variant { "Sizes" }
            div.row.sizes {
                @for size in &info.sizes {
                    div {
                        span class=(class("button", size)) { @if *size == "icon" { "+" } @else { "Save" } }
                        p { (words(size)) }
                    }
                }
            }
        }
    }

    fn cards(&self, info: &RecipeInfo) -> Markup {
        html! {
            div.fields {
                @for variant in &info.variants {
                    div class=(class("card", variant)) {
                        p.azora-card-title { (words(variant)) }
                        p.azora-card-description { "Sample data" }
                        p.azora-card-footer { (self.ratio("card", variant, "rest")) }
                    }
                }
            }
        }
    }

    fn inputs(&self, info: &RecipeInfo) -> Markup {
        html! {
            @for variant in &info.variants {
                div.states.wide {
                    p.variant { (words(variant)) }
                    @for state in &info.states {
                        div {
                            label class=(class("input", variant)) data-azora-state=(state) {
                                input tabindex="-1" placeholder="Account" value=[(*state != "rest").then_some("Sankofa")]
                                    aria-label={ "Account, " (variant) ", " (state) }
                                    aria-invalid=[(*state == "invalid").then_some("true")] disabled[*state == "disabled"];
                            }
                            p { (words(state)) " " (self.ratio("input", variant, state)) }
                        }
                    }
                }
            }
        }
    }

    fn badges(&self, info: &RecipeInfo) -> Markup {
        html! {
            div.row {
                @for variant in &info.variants {
                    p { span class=(class("badge", variant)) { (words(variant)) } " " (self.ratio("badge", variant, "rest")) }
                }
            }
        }
    }

    fn alerts(&self, info: &RecipeInfo) -> Markup {
        html! {
            div.stack {
                @for (variant, notice) in NOTICES.iter().filter(|(variant, _)| info.variants.contains(variant)) {
                    div class=(class("alert", variant)) {
                        p.azora-alert-title { (notice) }
                        p { (words(variant)) " " (self.ratio("alert", variant, "rest")) }
                    }
                }
            }
        }
    }

    fn tabs(&self, info: &RecipeInfo) -> Markup {
        html! {
            div.azora-tabs {
                @for state in &info.states {
                    span.azora-tab data-azora-state=(state) aria-disabled=[off(state)] {
                        (words(state))
                    }
                }
            }
            div.row.told {
                @for state in &info.states { p { (words(state)) " " (self.ratio("tab", "default", state)) } }
            }
        }
    }

    fn rows(&self, info: &RecipeInfo) -> Markup {
        html! {
            table {
                caption.unseen { "Rows of a table in each state" }
                thead { tr.azora-table-row { th scope="col" { "State" } th scope="col" { "Invoice" } th scope="col" { "Ratio" } } }
                tbody {
                    @for state in &info.states {
                        tr.azora-table-row data-azora-state=(state) {
                            td { (words(state)) } td { "1047" } td { (self.ratio("table-row", "default", state)) }
                        }
                    }
                }
            }
        }
    }

    fn progress(&self, info: &RecipeInfo) -> Markup {
        html! {
            div.stack {
                @for variant in &info.variants {
                    div {
                        p { (words(variant)) " " (self.ratio("progress", variant, "rest")) }
                        progress class=(class("progress", variant)) value="62" max="100" aria-label={ "Sample, " (variant) } {}
                    }
                }
            }
        }
    }

    fn tooltip(&self, info: &RecipeInfo) -> Markup {
        html! {
            div.row {
                @for variant in &info.variants {
                    p class=(class("tooltip", variant)) { "As on your statement " (self.ratio("tooltip", variant, "rest")) }
                }
            }
        }
    }
}

/// The classes of a component in a variant or a size.
fn class(component: &str, choice: &str) -> String {
    match choice {
        "default" => format!("azora-{component}"),
        choice => format!("azora-{component} azora-{component}-{choice}"),
    }
}

fn off(state: &str) -> Option<&'static str> {
    (state == "disabled").then_some("true")
}

fn words(name: &str) -> String {
    title(name).replace('-', " ")
}
