//! A theme as a DTCG document. It holds values alone: no aliases, descriptions or contracts.

use std::borrow::Cow;

use super::{
    Theme, WHOLE,
    value::Value,
    wide::{Wide, decimal},
};
use crate::{Result, Rgb8};

/// A token on its way into the document.
struct Leaf<'a> {
    path: Vec<&'a str>,
    text: String,
}

/// The document: roles first, then everything else, two spaces a level, a token a line.
pub(super) fn document(theme: &Theme) -> String {
    let role = |(at, (name, color))| {
        (format!("role.{name}"), format!("{{ \"$type\": \"color\", {} }}", members(color, theme.wide_of(at))))
    };
    let mut texts: Vec<(String, String)> = theme.pairs().enumerate().map(role).collect();
    let values: Vec<Value<'_>> = theme.values().collect();
    texts.extend(values.iter().map(|value| leaf(value, &resolved(theme, &values, *value))));
    let leaves = texts.iter().map(|(path, text)| Leaf { path: path.split('.').collect(), text: text.clone() });
    let mut out = String::new();
    group(&mut out, &leaves.collect::<Vec<_>>().iter().collect::<Vec<_>>(), 0);
    out.push('\n');
    out
}

/// The JSON of a value, aliases followed.
fn resolved<'a>(theme: &Theme, values: &[Value<'a>], mut value: Value<'a>) -> Cow<'a, str> {
    for _ in values {
        let Some(path) = value.alias() else { break };
        if let Some(role) = path.strip_prefix("role.") {
            return theme.rgb(role, "/role").map(color_json).unwrap_or_default().into();
        }
        let Some(other) = values.iter().find(|other| other.path == path) else { break };
        value = *other;
    }
    value.json()
}

fn leaf(value: &Value<'_>, json: &str) -> (String, String) {
    let unit = if value.em { ", \"$extensions\": { \"org.azora.unit\": \"em\" }" } else { "" };
    (value.path.to_owned(), format!("{{ \"$type\": \"{}\", \"$value\": {json}{unit} }}", value.kind))
}

impl Theme {
    /// A role as a token file says it.
    pub(crate) fn role_token(&self, role: &str) -> Result<String> {
        let color = self.rgb(role, "/role")?;
        let wide = self.roles.iter().position(|name| name == role).and_then(|at| self.wide_of(at));
        Ok(format!("{{ {} }}", members(color, wide)))
    }
}

/// The members of a role's token.
fn members(color: Rgb8, wide: Option<&Wide>) -> String {
    let p3 = |wide: &Wide| format!(", \"$extensions\": {{ \"org.azora.p3\": [{}] }}", wide.decimals(", "));
    format!("\"$value\": {}{}", color_json(color), wide.map(p3).unwrap_or_default())
}

/// Writes the tokens that share the first `depth` names, those of one group together, groups in the order of their first token.
fn group(out: &mut String, leaves: &[&Leaf<'_>], depth: usize) {
    let mut names: Vec<&str> = Vec::new();
    for name in leaves.iter().filter_map(|leaf| leaf.path.get(depth)) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    out.push('{');
    for (at, name) in names.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        out.push_str(&crate::tokens::json_text(name));
        out.push_str(": ");
        let inside: Vec<&Leaf<'_>> = leaves.iter().filter(|leaf| leaf.path.get(depth) == Some(name)).copied().collect();
        match inside.as_slice() {
            [only] if only.path.len() == depth + 1 => out.push_str(&only.text),
            _ => group(out, &inside, depth + 1),
        }
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push('}');
}

/// An opaque eight-bit colour as a DTCG value. Four decimals tell all 256 steps apart, and need no float to print.
pub(super) fn color_json(color: Rgb8) -> String {
    let [r, g, b] = [color.r, color.g, color.b].map(share);
    format!("{{ \"colorSpace\": \"srgb\", \"components\": [{r}, {g}, {b}], \"hex\": \"{}\" }}", color.hex())
}

/// A step of 255 as a share with at most four decimals.
fn share(step: u8) -> String {
    let parts = (u32::from(step) * u32::from(WHOLE) + 127) / 255;
    decimal(u16::try_from(parts).unwrap_or(WHOLE))
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_give_every_step_back() {
        for step in 0..=255_u8 {
            let share: f64 = share(step).parse().unwrap();
            assert!((share * 255.0 - f64::from(step)).abs() < 0.5);
        }
    }
}
