//! Small screens of apps, one for the character of each house theme, with sample data and real components.

use maud::{Markup, html};

use super::subject::Exhibit;

/// The screen of a theme; one for any theme where it is not the house's.
pub(super) fn screen(theme: &Exhibit<'_>) -> Markup {
    match (theme.house.is_some(), theme.name()) {
        (true, "education") => lesson(),
        (true, "finance") => account(),
        (true, "marketplace") => shop(),
        (true, "admin") => console(),
        _ if theme.whole => invoice(),
        _ => html! { p { "Sample words, on the ground of this theme." } },
    }
}

/// One thing at a time: a question, three answers, what was earned.
fn lesson() -> Markup {
    html! {
        div.azora-card {
            p.quiet { "Fractions, lesson 3 of 8" }
            progress.azora-progress value="3" max="8" aria-label="Sample progress: lesson 3 of 8" {}
            p.question { "Which share is larger?" }
            div.answers {
                span { b { "⅔" } " of the loaf" } span.chosen { b { "¾" } " of the loaf" } span { "They are the same" }
            }
            div.row { span.azora-button { "Check answer" } span.azora-badge.azora-badge-accent { "12-day streak" } }
        }
    }
}

/// Numbers are the picture.
fn account() -> Markup {
    const LINES: [(&str, &str, &str); 7] = [
        ("24 Nov", "Salary", "+21,400.00"),
        ("23 Nov", "Rent, Maboneng", "−9,800.00"),
        ("22 Nov", "School fees", "−3,150.00"),
        ("21 Nov", "Groceries", "−642.90"),
        ("19 Nov", "Transfer in", "+1,200.00"),
        ("18 Nov", "Electricity", "−480.00"),
        ("15 Nov", "Data bundle", "−149.00"),
    ];
    html! {
        div.azora-card {
            p.quiet { "Current account, November" }
            p.sum { "R 48,210.55" }
            table.ledger {
                caption.unseen { "Sample transactions" }
                thead.unseen { tr { th scope="col" { "Day" } th scope="col" { "What for" } th scope="col" { "Rand" } } }
                tbody { @for (day, what, rand) in LINES { tr { td { (day) } td { (what) } td { (rand) } } } }
            }
            div.row { span.azora-button { "Send money" } span.azora-button.azora-button-link { "Statement" } }
        }
    }
}

/// Things close at hand, each with its picture and its price.
fn shop() -> Markup {
    let goods = [
        ("Woven basket", "R 420", Some("−20 %"), basket()),
        ("Clay lamp", "R 690", None, lamp()),
        ("Indigo cloth", "R 310", None, cloth()),
        ("Water jar", "R 265", None, jar()),
    ];
    html! {
        p.quiet { "Made near you" }
        div.goods {
            @for (name, price, less, picture) in &goods {
                div.azora-card {
                    (picture)
                    p { (name) }
                    p.price { (price) @if let Some(less) = less { " " span.azora-badge.azora-badge-accent { (less) } } }
                }
            }
        }
        div.azora-card.basket { span { "2 items, R 1,110" } span.azora-button { "Check out" } }
    }
}

fn picture(name: &str, shapes: &Markup) -> Markup {
    html! { svg viewBox="0 0 120 80" role="img" aria-label={ "Drawing of " (name) } { (shapes) } }
}

fn basket() -> Markup {
    picture(
        "a woven basket",
        &html! {
            path.quiet-field d="M0 0h120v80H0z" {} path.price-field d="M24 34h72l-9 36H33z" {}
            path.line stroke-width="4" d="M24 44h72M27 56h66M40 34l6 36M60 34v36M80 34l-6 36" {}
            path.price-line stroke-width="5" d="M36 34a24 22 0 0 1 48 0" {}
        },
    )
}

fn lamp() -> Markup {
    picture(
        "a clay lamp",
        &html! {
            path.field d="M0 0h120v80H0z" {} circle.price-field cx="60" cy="34" r="30" opacity=".5" {}
            path.quiet-field d="M44 14h32l12 28H32z" {} path.ink d="M57 42h6v22h12v6H45v-6h12z" {}
        },
    )
}

fn cloth() -> Markup {
    picture(
        "an indigo cloth",
        &html! {
            path.quiet-field d="M0 0h120v80H0z" {} path.field d="M30 14h60v58H30z" {}
            path.quiet-line stroke-width="3" d="M30 26h60M30 60h60M38 43l8-8 8 8-8 8zM52 43l8-8 8 8-8 8zM66 43l8-8 8 8-8 8z" {}
        },
    )
}

fn jar() -> Markup {
    picture(
        "a water jar",
        &html! {
            path.price-field d="M0 0h120v80H0z" {}
            path.field d="M48 12h24v8q20 10 16 30-3 18-14 20H46Q35 68 32 50q-4-20 16-30z" {}
            path.quiet-line stroke-width="3" d="M34 40h52M34 48h52" {}
        },
    )
}

/// Many rows, and colour only where a state needs a person.
fn console() -> Markup {
    const SERVICES: [(&str, &str, &str); 10] = [
        ("pay-api", "182 ms", "healthy"),
        ("mint", "96 ms", "healthy"),
        ("oracle", "410 ms", "degraded"),
        ("library", "74 ms", "healthy"),
        ("sapiens", "121 ms", "healthy"),
        ("forge", "143 ms", "healthy"),
        ("aegis", "38 ms", "healthy"),
        ("nexus", "208 ms", "healthy"),
        ("careers", "88 ms", "healthy"),
        ("mail", "–", "unknown"),
    ];
    let word = |state: &str| match state {
        "healthy" => "Healthy",
        "degraded" => "Degraded",
        _ => "No data",
    };
    html! {
        div.azora-card.console {
            p.quiet { span { "Services" } span { "10 of 21" } }
            table {
                caption.unseen { "Sample services" }
                thead { tr { th scope="col" { "Name" } th scope="col" { "p95" } th scope="col" { "State" } } }
                tbody {
                    @for (name, time, state) in SERVICES {
                        tr.chosen[state == "degraded"] { td { (name) } td { (time) } td { i.(state) {} (word(state)) } }
                    }
                }
            }
        }
        div.row {
            span.azora-button { "Roll back" } span.azora-button.azora-button-outline { "Logs" }
            span.azora-button.azora-button-ghost { "Silence" }
        }
    }
}

/// A screen for a theme whose character is not known here.
fn invoice() -> Markup {
    html! {
        div.azora-card {
            p.azora-card-title { "Invoice 1047" }
            p.azora-card-description { "Sample data, due 24 November" }
            p.sum { "R 48,210.55" }
            p.row {
                span.azora-badge.azora-badge-success { "Paid" } span.azora-badge.azora-badge-warning { "Due" }
                span.azora-badge.azora-badge-info { "New" }
            }
            p.row { span.azora-button { "Continue" } span.azora-button.azora-button-secondary { "Save draft" } }
        }
    }
}
