//! A brief as JSON, there and back.

use super::{
    scale::Density,
    seed::{Brief, DeriveMode, Lock},
};
use crate::{
    Contrast, Error, Result, Scheme, ThemeName,
    error::{nearest, quote},
    tokens::{Json, Node, json_text, pointer_segment, read_json},
};

/// The members of a brief, in the order they are written.
const MEMBERS: &[&str] =
    &["name", "primary", "accent", "neutral", "base", "mode", "density", "type_ratio", "type_base", "motion", "locks"];
const LOCK: &[&str] = &["role", "color", "scheme", "contrast", "reason"];

impl Brief {
    /// The brief as one JSON object on one line; what is as it would be anyway is left out.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Brief;
    /// assert_eq!(
    ///     Brief::new("acme", "#7c3aed").json(),
    ///     r##"{ "name": "acme", "primary": "#7c3aed", "base": "admin", "mode": "nearest" }"##
    /// );
    /// ```
    pub fn json(&self) -> String {
        let Self { name, primary, accent, neutral, base, mode, density, type_ratio, type_base, motion, locks } = self;
        let text = |text: &str| Some(json_text(text)).filter(|_| !text.is_empty());
        let number = |number: &Option<f64>| number.map(|number| format!("{}", number + 0.0));
        let list: Vec<String> = locks.iter().map(Lock::json).collect();
        let values = [
            text(name),
            text(primary),
            text(accent),
            text(neutral),
            text(base.name()),
            text(mode.name()),
            density.map(|density| json_text(density.name())),
            number(type_ratio),
            number(type_base),
            number(motion),
            (!list.is_empty()).then(|| format!("[{}]", list.join(", "))),
        ];
        object(MEMBERS, values)
    }

    /// A brief from its JSON; `name` and `primary` must be there, everything else may be left out.
    ///
    /// # Errors
    /// A code of the family `tokens` for what is no JSON; `argument.invalid` at the pointer of a member that is unknown, of
    /// the wrong kind, or no known name.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Brief, DeriveMode};
    /// let brief = Brief::from_json(r##"{ "name": "acme", "primary": "#7c3aed", "mode": "strict" }"##)?;
    /// assert_eq!(brief.mode, DeriveMode::Strict);
    /// assert_eq!(Brief::from_json(r#"{ "nme": "acme" }"#).unwrap_err().path.as_deref(), Some("/nme"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self> {
        Self::from_node(&read_json(json)?, "")
    }

    /// The brief that stands at a place of a document.
    pub(super) fn from_node(node: &Node<'_>, path: &str) -> Result<Self> {
        let mut brief = Self::new("", "");
        members(node, path, MEMBERS, |name, node, path| {
            match name {
                "name" => brief.name = text(node, path)?,
                "primary" => brief.primary = text(node, path)?,
                "accent" => brief.accent = text(node, path)?,
                "neutral" => brief.neutral = text(node, path)?,
                "base" => brief.base = ThemeName::from_name(&text(node, path)?, path)?,
                "mode" => brief.mode = DeriveMode::from_name(&text(node, path)?, path)?,
                "density" => brief.density = Some(Density::from_name(&text(node, path)?, path)?),
                "type_ratio" => brief.type_ratio = Some(number(node, path)?),
                "type_base" => brief.type_base = Some(number(node, path)?),
                "motion" => brief.motion = Some(number(node, path)?),
                _ => brief.locks = Lock::list(node, path)?,
            }
            Ok(())
        })?;
        for (name, value) in [("name", &brief.name), ("primary", &brief.primary)] {
            if value.is_empty() {
                let reason = format!("A brief needs {name}; add it.");
                return Err(Error::argument(&format!("{path}/{name}"), reason).on(node.span.line, node.span.column));
            }
        }
        Ok(brief)
    }
}

impl Lock {
    fn json(&self) -> String {
        let values = [
            Some(json_text(&self.role)),
            Some(json_text(&self.color)),
            self.scheme.map(|scheme| json_text(scheme.name())),
            self.contrast.map(|contrast| json_text(contrast.name())),
            Some(json_text(&self.reason)),
        ];
        object(LOCK, values)
    }

    fn list(node: &Node<'_>, path: &str) -> Result<Vec<Self>> {
        let Json::Array(items) = &node.json else { return Err(wrong(node, path, "a list of locks")) };
        let one = |(at, node): (usize, &Node<'_>)| Self::from_node(node, &format!("{path}/{at}"));
        items.iter().enumerate().map(one).collect()
    }

    fn from_node(node: &Node<'_>, path: &str) -> Result<Self> {
        let (role, color, reason) = (String::new(), String::new(), String::new());
        let mut lock = Self { role, color, scheme: None, contrast: None, reason };
        members(node, path, LOCK, |name, node, path| {
            match name {
                "role" => lock.role = text(node, path)?,
                "color" => lock.color = text(node, path)?,
                "scheme" => lock.scheme = Some(Scheme::from_name(&text(node, path)?, path)?),
                "contrast" => lock.contrast = Some(Contrast::from_name(&text(node, path)?, path)?),
                _ => lock.reason = text(node, path)?,
            }
            Ok(())
        })?;
        Ok(lock)
    }
}

/// An object of the members that have a value.
fn object(names: &[&str], values: impl IntoIterator<Item = Option<String>>) -> String {
    let pairs = names.iter().zip(values).filter_map(|(name, value)| Some(format!("\"{name}\": {}", value?)));
    format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
}

/// Hands every member of an object on, with its pointer; an unknown one is refused.
fn members(
    node: &Node<'_>,
    path: &str,
    names: &[&str],
    mut take: impl FnMut(&str, &Node<'_>, &str) -> Result<()>,
) -> Result<()> {
    let Json::Object(object) = &node.json else { return Err(wrong(node, path, "an object")) };
    for member in &object.members {
        let path = format!("{path}{}", pointer_segment(&member.name));
        if !names.contains(&member.name.as_str()) {
            let hint = nearest(&member.name, names.iter().copied()).map_or_else(
                || format!("write one of: {}.", names.join(", ")),
                |near| format!("did you mean {near:?}?"),
            );
            let reason = format!("There is no {} here; {hint}", quote(&member.name));
            return Err(Error::argument(&path, reason).on(member.span.line, member.span.column));
        }
        take(&member.name, &member.node, &path).map_err(|error| match error.span {
            None => error.on(member.node.span.line, member.node.span.column),
            Some(_) => error,
        })?;
    }
    Ok(())
}

fn text(node: &Node<'_>, path: &str) -> Result<String> {
    match &node.json {
        Json::String(text) => Ok(text.clone()),
        _ => Err(wrong(node, path, "a text")),
    }
}

fn number(node: &Node<'_>, path: &str) -> Result<f64> {
    match node.json {
        Json::Number(number) => Ok(number),
        _ => Err(wrong(node, path, "a number")),
    }
}

fn wrong(node: &Node<'_>, path: &str, wanted: &str) -> Error {
    let name = if path.is_empty() { "The brief" } else { path };
    Error::argument(path, format!("{name} is {wanted}, not {}.", node.json.noun())).on(node.span.line, node.span.column)
}
