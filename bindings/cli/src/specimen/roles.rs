//! Roles with their partners: each pair as two fields that touch, light and dark, with its ratio set in the pair.

use azora_core::{Contrast, Result, Scheme, Theme};
use maud::{Markup, html};

use super::{
    Variants,
    figure::{Kind, Span, both, lowest, stripes},
};

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
    ("Success text on muted", "Paid", "success-text", "muted"),
    ("Warning text on muted", "Due today", "warning-text", "muted"),
    ("Destructive text on muted", "Declined", "destructive-text", "muted"),
    ("Info text on muted", "Version", "info-text", "muted"),
    ("Text on sidebar", "Settings", "sidebar-foreground", "sidebar"),
];

/// Shapes and their ground.
const SHAPES: &[(&str, &str, &str)] = &[("Input border", "input", "card"), ("Focus ring", "ring", "background")];

/// Where charts stand.
const CHARTS: &str = "background";

/// What the fields ask for, as a sentence.
pub(crate) fn note() -> &'static str {
    "Use a role, never a step. Each number is painted in the pair it measures, so what you read is what was checked. \
     Text needs 4.5, shapes need 3; high contrast asks for 7 and 4.5."
}

/// A theme with what it is called.
pub(crate) type Named<'a> = (&'a dyn Variants, &'a str);

/// The pairs that the themes have, in one table with two columns for each; nothing where none has any variant. Cells
/// name their theme, by which a page can show one at a time.
pub(crate) fn table(themes: &[Named<'_>], caption: &str) -> Result<Option<Markup>> {
    let Some(first) = themes.iter().find_map(|(theme, _)| theme.drawn(Scheme::Light, Contrast::Standard)) else {
        return Ok(None);
    };
    let roles = first.roles();
    let has = |role: &str| roles.iter().any(|known| known == role);
    let charts: Vec<&str> = roles.iter().map(String::as_str).filter(|role| role.starts_with("chart-")).collect();
    let mut rows = Vec::new();
    for (at, (title, word, role, ground)) in PAIRS.iter().enumerate() {
        if has(role) && has(ground) {
            let row = Row { title, class: format!("pair-{at}"), role, ground, seen: &[role], kind: Kind::Text };
            rows.push(row.markup(themes, &html! { (word) })?);
        }
    }
    for (title, role, ground) in SHAPES {
        if has(role) && has(ground) {
            let row = Row { title, class: format!("on-{ground}"), role, ground, seen: &[role], kind: Kind::Shape };
            rows.push(row.markup(themes, &html! { i.(role) {} })?);
        }
    }
    if let (Some(one), Some(last)) = (charts.first(), charts.last()) {
        let (title, role) = (format!("Charts, lowest of {}", charts.len()), format!("{one} … {last}"));
        let class = format!("on-{CHARTS}");
        let colors: Vec<String> = charts.iter().map(|role| format!("var(--azora-{role})")).collect();
        let colors: Vec<&str> = colors.iter().map(String::as_str).collect();
        let row = Row { title: &title, class, role: &role, ground: CHARTS, seen: &charts, kind: Kind::Shape };
        rows.push(row.markup(themes, &html! { i.charts style={ "background:" (stripes(&colors)) } {} })?);
    }
    Ok(Some(html! {
        table.roles {
            caption.unseen { (caption) }
            thead { tr {
                th scope="col" { "Pair" }
                @for (theme, title) in themes {
                    @for scheme in ["Light", "Dark"] { th scope="col" data-azora-theme=(theme.name()) data-title=(title) { (scheme) } }
                }
            } }
            tbody { @for row in &rows { (row) } }
        }
    }))
}

/// The colours of the rows: each pair in its own.
pub(super) fn rules() -> String {
    let rule = |class: &str, text: &str, ground: &str| {
        format!(".{class} td{{background:var(--azora-{ground});color:var(--azora-{text})}}")
    };
    let pairs = PAIRS.iter().enumerate().map(|(at, (_, _, role, ground))| rule(&format!("pair-{at}"), role, ground));
    let shapes = [CHARTS, "card"].map(|ground| rule(&format!("on-{ground}"), "foreground", ground));
    pairs.chain(shapes).collect()
}

/// One pair.
struct Row<'a> {
    title: &'a str,
    class: String,
    /// The roles as they are told.
    role: &'a str,
    ground: &'a str,
    /// The roles that are measured; the lowest counts.
    seen: &'a [&'a str],
    kind: Kind,
}

impl Row<'_> {
    fn markup(&self, themes: &[Named<'_>], drawn: &Markup) -> Result<Markup> {
        let mut cells = Vec::new();
        for (theme, _) in themes {
            for scheme in Scheme::ALL {
                let span = Span::of(|contrast| theme.drawn(*scheme, contrast).map_or(Ok(1.0), |it| self.measure(it)))?;
                cells.push(html! {
                    td data-azora-theme=(theme.name()) data-azora-scheme=(scheme) {
                        (drawn) (both(span, self.kind))
                    }
                });
            }
        }
        Ok(html! {
            tr.(self.class) {
                th scope="row" { (self.title) code { (self.role) " / " (self.ground) } }
                @for cell in &cells { (cell) }
            }
        })
    }

    fn measure(&self, theme: &Theme) -> Result<f64> {
        let ratios = self.seen.iter().map(|role| theme.ratio(role, self.ground)).collect::<Result<Vec<f64>>>()?;
        Ok(lowest(ratios.into_iter()).unwrap_or(1.0))
    }
}
