//! The table of the components' tokens: a line a token, in the order of the token files.
//!
//! It is the same for every theme: a value is a text of CSS, or the path of a token that the theme has.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::ready;
use crate::{
    Error, Result, Rgb8, Theme,
    color::over,
    names::unknown,
    tokens::{css_name, eight_bits},
};

/// States in the order in which they are listed.
pub(super) const STATES: &[&str] = &["rest", "hover", "pressed", "focus", "selected", "invalid", "disabled"];

/// What a look has beside its grounds in states: the name in a recipe, and the names that components give it.
pub(super) const QUIET: &[&str] = &["description", "placeholder", "heading"];
pub(super) const MARK: &[&str] = &["mark", "indicator"];

/// A token of a component.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// Whether stylesheets of themes print it.
    pub(super) printed: bool,
    /// The printed token that it is an alias of, with `@` before it, or its value as CSS.
    value: &'static str,
}

impl Entry {
    pub(super) fn alias(self) -> Option<&'static str> {
        self.value.strip_prefix('@')
    }
}

/// A promise of the token files about a component.
#[derive(Debug, Clone)]
pub(super) struct Promise {
    pub(super) token: &'static str,
    /// Text, not shape.
    pub(super) is_text: bool,
    /// The least ratio in standard and in high contrast.
    pub(super) min: [f64; 2],
    pub(super) against: Vec<&'static str>,
    pub(super) over: Vec<&'static str>,
}

/// All components.
pub(super) struct Table {
    order: Vec<&'static str>,
    entries: BTreeMap<&'static str, Entry>,
}

impl Table {
    pub(super) fn read() -> Self {
        let lines = ready::TOKENS.lines().filter_map(|line| {
            let (path, rest) = line.split_once('\t')?;
            let printed = rest.starts_with('+');
            Some((path, Entry { printed, value: rest.get(1..)? }))
        });
        let listed: Vec<(&str, Entry)> = lines.collect();
        Self { order: listed.iter().map(|(path, _)| *path).collect(), entries: listed.into_iter().collect() }
    }

    /// The first of some tokens that there is.
    pub(super) fn find(&self, paths: &[String]) -> Option<(&'static str, Entry)> {
        paths.iter().find_map(|path| self.entries.get_key_value(path.as_str())).map(|(path, entry)| (*path, *entry))
    }

    pub(super) fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// The names that stand after `prefix`, up to the next dot, each once.
    pub(super) fn names(&self, prefix: &str) -> Vec<&'static str> {
        let mut seen = BTreeSet::new();
        let names = self.order.iter().filter_map(|path| path.strip_prefix(prefix)?.split('.').next());
        names.filter(|name| seen.insert(*name)).collect()
    }

    pub(super) fn components(&self) -> Vec<&'static str> {
        self.names("")
    }

    pub(super) fn variants(&self, component: &str) -> Vec<&'static str> {
        self.names(&format!("{component}.variant."))
    }

    pub(super) fn sizes(&self, component: &str) -> Vec<&'static str> {
        let sizes = self.names(&format!("{component}.size."));
        let sizes = if sizes.is_empty() { self.names(&format!("{component}.height.")) } else { sizes };
        if sizes.is_empty() { vec!["default"] } else { sizes }
    }

    /// Every name of a part in any variant.
    pub(super) fn parts(&self, component: &str) -> BTreeSet<&'static str> {
        let prefix = format!("{component}.variant.");
        self.order.iter().filter_map(|path| path.strip_prefix(&prefix)?.split_once('.')).map(|(_, part)| part).collect()
    }

    pub(super) fn states(&self, component: &str) -> Vec<&'static str> {
        let parts = self.parts(component);
        let own = |name: &str| self.has(&format!("{component}.{name}"));
        let has = |state: &str| match state {
            "rest" => true,
            "focus" => own("ring"),
            "invalid" => own("invalid-ring"),
            "disabled" => own("disabled-opacity"),
            state => parts.contains(state),
        };
        STATES.iter().copied().filter(|state| has(state)).collect()
    }

    /// The component, variant, size and state of these names as the table spells them.
    pub(super) fn names_of(
        &self,
        component: &str,
        variant: &str,
        size: &str,
        state: &str,
    ) -> Result<[&'static str; 4]> {
        let component = self.component(component)?;
        Ok([
            component,
            pick(variant, "/variant", &format!("variant of {component}"), &self.variants(component))?,
            pick(size, "/size", &format!("size of {component}"), &self.sizes(component))?,
            pick(state, "/state", &format!("state of {component}"), &self.states(component))?,
        ])
    }

    pub(super) fn component(&self, name: &str) -> Result<&'static str> {
        pick(name, "/component", "component", &self.components())
    }

    /// The value of a token in the properties that stylesheets of themes print.
    pub(super) fn css(&self, path: &str) -> Option<String> {
        let entry = self.entries.get(path)?;
        Some(match entry.alias() {
            _ if entry.printed => format!("var({})", css_name(path)),
            Some(alias) => format!("var({})", css_name(alias)),
            None => entry.value.to_owned(),
        })
    }
}

fn pick(given: &str, path: &str, noun: &str, names: &[&'static str]) -> Result<&'static str> {
    names.iter().copied().find(|name| *name == given).ok_or_else(|| unknown(given, path, noun, names))
}

/// The promises about components, in the order of the token files.
pub(super) fn promises() -> Vec<Promise> {
    let list = |text: &'static str| text.split(',').filter(|path| !path.is_empty()).collect::<Vec<_>>();
    let lines = ready::PROMISES.lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let (token, kind) = (fields.next()?, fields.next()?);
        let (standard, high) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        let (against, over) = (list(fields.next()?), list(fields.next()?));
        Some(Promise { token, is_text: kind == "text", min: [standard, high], against, over })
    });
    lines.collect()
}

/// The roles on which a variant may stand.
pub(super) fn grounds(component: &str, variant: &str) -> Vec<&'static str> {
    let prefix = format!("{component}.variant.{variant}.");
    let own = promises().into_iter().filter(|promise| promise.token.starts_with(&prefix));
    let mut grounds: Vec<&'static str> = Vec::new();
    for path in own.flat_map(|promise| if promise.over.is_empty() { promise.against } else { promise.over }) {
        if let Some(role) = path.strip_prefix("role.")
            && !grounds.contains(&role)
        {
            grounds.push(role);
        }
    }
    grounds
}

/// A theme beside the table: what a token of a component comes to.
pub(super) struct House<'a> {
    table: &'a Table,
    said: BTreeMap<Cow<'a, str>, Cow<'a, str>>,
}

impl<'a> House<'a> {
    pub(super) fn new(table: &'a Table, theme: &'a Theme) -> Self {
        Self { table, said: theme.said() }
    }

    /// The CSS of a token: as the theme has it, else as the table does; aliases followed.
    ///
    /// # Errors
    /// `theme.unknown_role` for a role or another token that the theme lacks.
    pub(super) fn text(&self, path: &str) -> Result<String> {
        let mut path = path;
        // An alias leads to a token that is written before it is reached again, so that this many steps are enough.
        for _ in 0..=self.said.len() {
            let text = match (self.said.get(path), self.table.entries.get(path)) {
                (Some(said), _) => said.as_ref(),
                (None, Some(entry)) => entry.value,
                (None, None) => break,
            };
            match text.strip_prefix('@') {
                Some(other) => path = other,
                None => return Ok(text.to_owned()),
            }
        }
        let role = path.strip_prefix("role.").unwrap_or(path);
        Err(Error::new("theme.unknown_role", format!("The theme has no {role}, which recipes need; add it.")))
    }

    /// A length in px, or a plain number.
    pub(super) fn number(&self, path: &str) -> Result<f64> {
        Ok(plain(&self.text(path)?))
    }

    pub(super) fn paint(&self, path: &str) -> Result<Layer> {
        Ok(Layer::read(&self.text(path)?))
    }
}

/// The number at the beginning of a text, 0 where there is none; a rem is 16 px.
pub(super) fn plain(text: &str) -> f64 {
    let end = text.find(|it: char| !matches!(it, '0'..='9' | '.' | '-')).unwrap_or(text.len());
    let number = text.get(..end).and_then(|digits| digits.parse::<f64>().ok()).unwrap_or(0.0);
    if text.ends_with("rem") { number * 16.0 } else { number + 0.0 }
}

/// A colour that may be laid over another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layer {
    color: Rgb8,
    pub(super) alpha: f64,
}

impl Layer {
    fn read(text: &str) -> Self {
        let black = Self { color: Rgb8 { r: 0, g: 0, b: 0 }, alpha: 0.0 };
        let Ok(color) = crate::parse_color(text) else { return black };
        eight_bits(&color).map_or(black, |shown| Self { color: shown, alpha: color.alpha.unwrap_or(0.0) })
    }

    pub(super) fn of(color: Rgb8) -> Self {
        Self { color, alpha: 1.0 }
    }

    /// The same, less opaque.
    pub(super) fn faded(self, share: f64) -> Self {
        Self { alpha: self.alpha * share, ..self }
    }

    /// What is seen of it on an opaque ground.
    pub(super) fn on(self, ground: Rgb8) -> Rgb8 {
        over(self.color, self.alpha, ground)
    }

    /// The colour without its alpha.
    pub(super) fn opaque(self) -> Rgb8 {
        self.color
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn numbers_of_css() {
        let read = ["12px", "1.5rem", ".5", "-2px", "0px", "auto"].map(|text| plain(text).to_string());
        assert_eq!(read, ["12", "24", "0.5", "-2", "0", "0"]);
    }
}
