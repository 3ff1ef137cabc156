//! What is a component's own in CSS: how it is laid out, and the rules that no other has.

use super::Sheet;

/// How a component is laid out.
pub(super) fn frame(component: &str) -> &'static [(&'static str, &'static str)] {
    match component {
        "button" => &[
            ("position", "relative"),
            ("display", "inline-flex"),
            ("align-items", "center"),
            ("justify-content", "center"),
            ("box-sizing", "border-box"),
            ("font-family", "var(--azora-font-primary)"),
            ("text-decoration", "none"),
            ("white-space", "nowrap"),
            ("cursor", "pointer"),
            ("-webkit-tap-highlight-color", "transparent"),
        ],
        "tab" => &[
            ("position", "relative"),
            ("display", "inline-flex"),
            ("align-items", "center"),
            ("justify-content", "center"),
            ("box-sizing", "border-box"),
            ("border", "0 solid transparent"),
            ("font-family", "var(--azora-font-primary)"),
            ("white-space", "nowrap"),
            ("cursor", "pointer"),
            ("-webkit-tap-highlight-color", "transparent"),
        ],
        "input" => &[
            ("position", "relative"),
            ("isolation", "isolate"),
            ("display", "inline-flex"),
            ("align-items", "center"),
            ("box-sizing", "border-box"),
            ("font-family", "var(--azora-font-primary)"),
            ("cursor", "text"),
        ],
        "card" => &[
            ("display", "flex"),
            ("flex-direction", "column"),
            ("box-sizing", "border-box"),
            ("font-family", "var(--azora-font-primary)"),
            ("font-size", "var(--azora-shape-text-size)"),
            ("line-height", "var(--azora-shape-text-line-height)"),
        ],
        "badge" => &[
            ("display", "inline-flex"),
            ("align-items", "center"),
            ("box-sizing", "border-box"),
            ("font-family", "var(--azora-font-primary)"),
            ("white-space", "nowrap"),
        ],
        "alert" => &[
            ("position", "relative"),
            ("overflow", "clip"),
            ("display", "flex"),
            ("flex-direction", "column"),
            ("box-sizing", "border-box"),
            ("font-family", "var(--azora-font-primary)"),
        ],
        "table-row" => &[("font-variant-numeric", "tabular-nums")],
        "progress" => &[
            ("appearance", "none"),
            ("display", "block"),
            ("overflow", "clip"),
            ("box-sizing", "border-box"),
            ("inline-size", "100%"),
        ],
        "tooltip" => &[
            ("inline-size", "max-content"),
            ("max-inline-size", "20rem"),
            ("box-sizing", "border-box"),
            ("font-family", "var(--azora-font-primary)"),
            ("z-index", "var(--azora-z-index-tooltip)"),
        ],
        _ => &[],
    }
}

/// The rules of a component that no other has; `own` gives the property of a part, `measure` a measure.
pub(super) fn write(
    sheet: &mut Sheet,
    component: &str,
    own: &dyn Fn(&str) -> String,
    measure: &dyn Fn(&str) -> String,
) {
    match component {
        "button" => button(sheet, &measure("hit")),
        "tab" => tab(sheet, own, measure),
        "input" => input(sheet, own, measure),
        "card" => card(sheet, own),
        "alert" => alert(sheet, own, measure),
        "table-row" => row(sheet, own, measure),
        "progress" => progress(sheet, own),
        "tooltip" => sheet.media("forced-colors: active", &[(".azora-tooltip", &["border: 1px solid CanvasText"])]),
        _ => {}
    }
}

/// What answers to a finger around a control that is drawn smaller.
fn target(sheet: &mut Sheet, class: &str, size: &str) {
    sheet.plain(
        &format!("{class}::after"),
        &[
            "content: \"\"",
            "position: absolute",
            "inset: 50% auto auto 50%",
            &format!("inline-size: max(100%, {size})"),
            &format!("block-size: max(100%, {size})"),
            "transform: translate(-50%, -50%)",
        ],
    );
}

fn card(sheet: &mut Sheet, own: &dyn Fn(&str) -> String) {
    sheet.plain(
        ".azora-card",
        &[
            "background-image: linear-gradient(var(--azora-foreground), var(--azora-foreground))",
            "background-size: 100% var(--azora-shape-block-rule)",
            "background-repeat: no-repeat",
        ],
    );
    sheet.plain(".azora-card-title", &["font-weight: var(--azora-weight-semibold)"]);
    sheet.plain(".azora-card-description", &[&format!("color: {}", own("quiet"))]);
    sheet.plain(".azora-card-footer", &["display: flex", "flex-wrap: wrap", "align-items: center", "gap: inherit"]);
    let line: &[&str] = &["border-width: max(1px, var(--azora-card-border-width))"];
    let edge: &[&str] = &["--azora-card-own-border: var(--azora-border)"];
    let high = ".azora-card:is([data-azora-contrast=\"high\"], [data-azora-contrast=\"high\"] *)";
    let asked = ".azora-card:not([data-azora-contrast=\"standard\"], [data-azora-contrast=\"standard\"] *)";
    let both = [line, edge].concat();
    sheet.plain(high, &both);
    sheet.media("prefers-contrast: more", &[(asked, &both)]);
    sheet.media("forced-colors: active", &[(".azora-card", &["border-width: 1px", "background-image: none"])]);
}

fn row(sheet: &mut Sheet, own: &dyn Fn(&str) -> String, measure: &dyn Fn(&str) -> String) {
    sheet.plain(
        ".azora-table-row > :is(td, th)",
        &[
            &format!("block-size: {}", measure("height")),
            &format!("padding: {} {}", measure("padding-block"), measure("padding-inline")),
            &format!("border-block-end: {} solid {}", measure("border-width"), own("border")),
            "box-sizing: border-box",
            "text-align: start",
        ],
    );
    sheet.plain(
        ".azora-table-row > th[scope=\"col\"]",
        &[&format!("color: {}", own("quiet")), "font-weight: var(--azora-weight-medium)"],
    );
    sheet.plain(
        ".azora-table-row > :first-child",
        &[&format!("border-inline-start: {} solid transparent", measure("indicator-width"))],
    );
    let chosen = ".azora-table-row:is([aria-selected=\"true\"], [data-azora-state~=\"selected\"]) > :first-child";
    sheet.plain(chosen, &[&format!("border-inline-start-color: {}", own("mark"))]);
    sheet.media(
        "forced-colors: active",
        &[
            (".azora-table-row > :first-child", &["border-inline-start-color: Canvas"]),
            (chosen, &["border-inline-start-color: Highlight"]),
        ],
    );
}

fn button(sheet: &mut Sheet, hit: &str) {
    target(sheet, ".azora-button", hit);
    sheet.plain(
        ".azora-button-link",
        &["text-decoration: underline", "text-decoration-thickness: 1px", "text-underline-offset: .2em"],
    );
    sheet.plain(
        ".azora-button-link:is(:hover, :active, [data-azora-state~=\"hover\"], [data-azora-state~=\"pressed\"])",
        &["text-decoration-thickness: 2px"],
    );
    sheet.media(
        "forced-colors: active",
        &[
            (
                ".azora-button:is([aria-pressed=\"true\"], [aria-selected=\"true\"])",
                &["forced-color-adjust: none", "background-color: Highlight", "color: HighlightText"],
            ),
            (
                ".azora-button:is(:disabled, [aria-disabled=\"true\"])",
                &["opacity: 1", "border-color: GrayText", "color: GrayText"],
            ),
        ],
    );
}

fn tab(sheet: &mut Sheet, own: &dyn Fn(&str) -> String, measure: &dyn Fn(&str) -> String) {
    let width = measure("indicator-width");
    target(sheet, ".azora-tab", &measure("hit"));
    sheet
        .plain(".azora-tabs", &["display: flex", "flex-wrap: wrap", "border-block-end: 1px solid var(--azora-border)"]);
    sheet.plain(
        ".azora-tab::before",
        &[
            "content: \"\"",
            "position: absolute",
            "inset-inline: 0",
            "inset-block-end: -1px",
            &format!("block-size: {width}"),
        ],
    );
    let chosen = ".azora-tab:is([aria-selected=\"true\"], [data-azora-state~=\"selected\"])::before";
    sheet.plain(chosen, &[&format!("background-color: {}", own("mark"))]);
    sheet.media("forced-colors: active", &[(chosen, &["forced-color-adjust: none", "background-color: Highlight"])]);
}

fn input(sheet: &mut Sheet, own: &dyn Fn(&str) -> String, measure: &dyn Fn(&str) -> String) {
    target(sheet, ".azora-input", &measure("hit"));
    sheet.plain(".azora-input::after", &["z-index: -1"]);
    sheet.plain(
        ".azora-input > :is(input, select, textarea)",
        &[
            "appearance: none",
            "flex: 1",
            "min-inline-size: 0",
            "margin: 0",
            "padding: 0",
            "border: 0",
            "outline: 0",
            "background: none",
            "color: inherit",
            "font: inherit",
        ],
    );
    sheet.plain(".azora-input ::placeholder", &[&format!("color: {}", own("quiet")), "opacity: 1"]);
    sheet.media(
        "forced-colors: active",
        &[(".azora-input:has(:disabled)", &["opacity: 1", "border-color: GrayText", "color: GrayText"])],
    );
}

fn alert(sheet: &mut Sheet, own: &dyn Fn(&str) -> String, measure: &dyn Fn(&str) -> String) {
    sheet.plain(
        ".azora-alert::before",
        &[
            "content: \"\"",
            "position: absolute",
            "inset-block: 0",
            "inset-inline-start: 0",
            &format!("inline-size: {}", measure("mark-width")),
            &format!("background-color: {}", own("mark")),
        ],
    );
    sheet.plain(
        ".azora-alert-title",
        &[&format!("color: {}", own("mark")), "font-weight: var(--azora-weight-semibold)"],
    );
    sheet.media(
        "forced-colors: active",
        &[(".azora-alert::before", &["forced-color-adjust: none", "background-color: CanvasText"])],
    );
}

fn progress(sheet: &mut Sheet, own: &dyn Fn(&str) -> String) {
    sheet.plain(".azora-progress::-webkit-progress-bar", &["background: none"]);
    for part in ["::-webkit-progress-value", "::-moz-progress-bar"] {
        let bar = format!(".azora-progress{part}");
        sheet.plain(&bar, &[&format!("background-color: {}", own("mark"))]);
        sheet.media("forced-colors: active", &[(&bar, &["forced-color-adjust: none", "background-color: Highlight"])]);
    }
}
