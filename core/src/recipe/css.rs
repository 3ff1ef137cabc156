//! Recipes as CSS classes, written once for all themes in the custom properties of their stylesheets.
//!
//! A component's class sets properties of its own, `--azora-COMPONENT-own-PART`, and the class of a variant sets those that
//! differ; the rules of states read them. What a state looks like can be held still by `data-azora-state="hover"`.

mod rules;
mod shape;

use std::fmt::Write;

use super::table::Table;
use crate::Result;

/// The classes of one component, or of `all`.
///
/// They take a stylesheet of [`theme_css`](crate::theme_css) for granted, and nothing of the page around them. `azora-button`,
/// `azora-tab`, `azora-badge`, `azora-alert`, `azora-card` and `azora-tooltip` go on an element of any kind, `azora-table-row` on
/// a `tr`, `azora-progress` on a `progress`, and `azora-input` on the `label` around an `input`, so that the whole of it answers to a
/// finger. A variant or a size is a second class, such as `azora-button-emerald` or `azora-button-sm`. Focus draws a ring;
/// `prefers-reduced-motion` stops every transition; with forced colours the system's own are worn.
///
/// # Errors
/// `argument.invalid` at `/component` for a name that is neither `all` nor one of [`list_recipes`](crate::list_recipes).
///
/// # Examples
/// ```
/// use azora_core::recipe_css;
/// let css = recipe_css("button")?;
/// assert!(css.contains(".azora-button-sm {"));
/// assert!(css.contains("--azora-button-own-background: var(--azora-button-variant-emerald-background);"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn recipe_css(component: &str) -> Result<String> {
    let table = Table::read();
    let components = if component == "all" { table.components() } else { vec![table.component(component)?] };
    let mut sheet = Sheet { text: format!("/* components of Azora, version {} */\n", crate::version()) };
    for component in components {
        rules::write(&mut sheet, &table, component);
    }
    Ok(sheet.text)
}

/// A stylesheet in the making.
struct Sheet {
    text: String,
}

impl Sheet {
    fn rule(&mut self, selector: &str, declarations: &[(String, String)]) {
        if declarations.is_empty() {
            return;
        }
        let _ = writeln!(self.text, "{selector} {{");
        for (name, value) in declarations {
            let _ = writeln!(self.text, "  {name}: {value};");
        }
        self.text.push_str("}\n");
    }

    /// A rule as it stands, a declaration a line.
    fn plain(&mut self, selector: &str, declarations: &[&str]) {
        let _ = writeln!(self.text, "{selector} {{");
        for declaration in declarations {
            let _ = writeln!(self.text, "  {declaration};");
        }
        self.text.push_str("}\n");
    }

    /// Rules behind a condition.
    fn media(&mut self, condition: &str, rules: &[(&str, &[&str])]) {
        let mut inner = Self { text: String::new() };
        for (selector, declarations) in rules {
            inner.plain(selector, declarations);
        }
        let _ = writeln!(self.text, "@media ({condition}) {{");
        for line in inner.text.lines() {
            let _ = writeln!(self.text, "  {line}");
        }
        self.text.push_str("}\n");
    }
}
