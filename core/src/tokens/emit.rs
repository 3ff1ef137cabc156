//! Resolved tokens as a DTCG document again: every reference replaced by its value, numbers in their shortest form.
//!
//! Descriptions, deprecations and extensions of tokens are kept, those of groups are not. Each token says its own type.

use super::{
    contract::eight_bits,
    token::{Token, Tokens},
    value::{Dimension, Duration, Shadow, StrokeStyle, TokenValue},
};
use crate::Color;

impl Tokens {
    /// A DTCG document of these tokens with every reference replaced by its value, two spaces a level, a token's value on
    /// one line. Reading it again gives the same values.
    ///
    /// # Examples
    /// ```
    /// let tokens = azora_core::parse_tokens(r#"{ "a": { "$type": "number", "$value": 1e1 }, "b": { "$value": "{a}" } }"#)?;
    /// assert_eq!(tokens.json().lines().nth(7), Some("    \"$value\": 10"));
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn json(&self) -> String {
        let mut out = "{".to_owned();
        let mut open: Vec<&str> = Vec::new();
        let mut first = true;
        for token in self {
            let names: Vec<&str> = token.path.split('.').collect();
            let Some((name, groups)) = names.split_last() else { continue };
            let shared = open.iter().zip(groups).take_while(|(a, b)| a == b).count();
            while open.len() > shared {
                open.pop();
                line(&mut out, open.len() + 1);
                out.push('}');
            }
            if !first {
                out.push(',');
            }
            for group in groups.get(shared..).unwrap_or_default() {
                line(&mut out, open.len() + 1);
                out.push_str(&json_text(group));
                out.push_str(": {");
                open.push(group);
            }
            write_token(&mut out, open.len() + 1, name, token);
            first = false;
        }
        while open.pop().is_some() {
            line(&mut out, open.len() + 1);
            out.push('}');
        }
        out.push_str(if first { "}\n" } else { "\n}\n" });
        out
    }
}

fn line(out: &mut String, level: usize) {
    out.push('\n');
    out.push_str(&"  ".repeat(level));
}

fn write_token(out: &mut String, level: usize, name: &str, token: &Token) {
    let mut members = vec![("$type", json_text(token.kind.name())), ("$value", json_value(&token.value))];
    members.extend(token.description.as_deref().map(|text| ("$description", json_text(text))));
    members.extend(
        token
            .deprecated
            .as_deref()
            .map(|reason| ("$deprecated", if reason.is_empty() { "true".to_owned() } else { json_text(reason) })),
    );
    members.extend(extensions(token).map(|text| ("$extensions", text)));
    line(out, level);
    out.push_str(&json_text(name));
    out.push_str(": {");
    for (at, (name, text)) in members.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        line(out, level + 1);
        out.extend(["\"", name, "\": ", text]);
    }
    line(out, level);
    out.push('}');
}

/// What was written, without its line breaks; the unit of a number and the P3 form of a colour come along where an alias
/// took them over.
fn extensions(token: &Token) -> Option<String> {
    let own = token.extensions.as_deref().map(compact);
    let unit = token.em.then(|| ("\"org.azora.unit\"", json_text("em")));
    let p3 = token.p3.map(|p3| ("\"org.azora.p3\"", list(p3.map(number))));
    let taken = unit.into_iter().chain(p3).filter(|(name, _)| !own.as_deref().is_some_and(|text| text.contains(name)));
    let mut members: Vec<String> = taken.map(|(name, value)| format!("{name}: {value}")).collect();
    let written = own.as_deref().and_then(|text| text.strip_prefix('{')?.strip_suffix('}'));
    members.extend(written.filter(|text| !text.is_empty()).map(str::to_owned));
    (own.is_some() || !members.is_empty()).then(|| format!("{{{}}}", members.join(", ")))
}

/// JSON without white space, but for one space after a colon or comma.
fn compact(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let (mut inside, mut escaped) = (false, false);
    for character in json.chars() {
        if inside {
            inside = escaped || character != '"';
            escaped = character == '\\' && !escaped;
            out.push(character);
        } else if !character.is_ascii_whitespace() {
            inside = character == '"';
            out.push(character);
            if matches!(character, ':' | ',') {
                out.push(' ');
            }
        }
    }
    out
}

/// A text as JSON writes it.
pub(crate) fn json_text(text: &str) -> String {
    let mut out = "\"".to_owned();
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => out.extend(["\\u", &format!("{:04x}", u32::from(control))]),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

fn list(parts: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", parts.into_iter().collect::<Vec<_>>().join(", "))
}

fn number(number: f64) -> String {
    format!("{}", number + 0.0)
}

pub(crate) fn json_value(value: &TokenValue) -> String {
    match value {
        TokenValue::Color(value) => color(value),
        TokenValue::Dimension(value) => dimension(*value),
        TokenValue::FontFamily(names) => family(names),
        TokenValue::FontWeight(value) | TokenValue::Number(value) => number(*value),
        TokenValue::Duration(value) => duration(*value),
        TokenValue::CubicBezier(points) => list(points.map(number)),
        TokenValue::StrokeStyle(style) => stroke(style),
        TokenValue::Border(border) => format!(
            "{{ \"color\": {}, \"width\": {}, \"style\": {} }}",
            color(&border.color),
            dimension(border.width),
            stroke(&border.style)
        ),
        TokenValue::Transition(change) => format!(
            "{{ \"duration\": {}, \"delay\": {}, \"timingFunction\": {} }}",
            duration(change.duration),
            duration(change.delay),
            list(change.timing_function.map(number))
        ),
        TokenValue::Shadow(layers) => match layers.as_slice() {
            [layer] => shadow(layer),
            layers => list(layers.iter().map(shadow)),
        },
        TokenValue::Gradient(stops) => {
            list(stops.iter().map(|stop| {
                format!("{{ \"color\": {}, \"position\": {} }}", color(&stop.color), number(stop.position))
            }))
        }
        TokenValue::Typography(text) => format!(
            "{{ \"fontFamily\": {}, \"fontSize\": {}, \"fontWeight\": {}, \"letterSpacing\": {}, \"lineHeight\": {} }}",
            family(&text.font_family),
            dimension(text.font_size),
            number(text.font_weight),
            dimension(text.letter_spacing),
            number(text.line_height)
        ),
    }
}

fn color(color: &Color) -> String {
    let component = |share: Option<f64>| share.map_or_else(|| "\"none\"".to_owned(), number);
    let components = list([color.c1, color.c2, color.c3].map(component));
    let alpha =
        color.alpha.filter(|alpha| *alpha < 1.0).map_or(String::new(), |a| format!(", \"alpha\": {}", number(a)));
    let hex = eight_bits(color).map_or(String::new(), |shown| format!(", \"hex\": \"{}\"", shown.hex()));
    format!("{{ \"colorSpace\": \"{}\", \"components\": {components}{alpha}{hex} }}", color.space)
}

fn dimension(length: Dimension) -> String {
    format!("{{ \"value\": {}, \"unit\": \"{}\" }}", number(length.value), length.unit)
}

fn duration(duration: Duration) -> String {
    format!("{{ \"value\": {}, \"unit\": \"{}\" }}", number(duration.value), duration.unit)
}

fn family(names: &[String]) -> String {
    match names {
        [name] => json_text(name),
        names => list(names.iter().map(|name| json_text(name))),
    }
}

fn stroke(style: &StrokeStyle) -> String {
    match style {
        StrokeStyle::Line(style) => json_text(style.name()),
        StrokeStyle::Dashes { dash_array, line_cap } => {
            let dashes = list(dash_array.iter().map(|length| dimension(*length)));
            format!("{{ \"dashArray\": {dashes}, \"lineCap\": \"{line_cap}\" }}")
        }
    }
}

fn shadow(layer: &Shadow) -> String {
    let inset = if layer.inset { ", \"inset\": true" } else { "" };
    format!(
        "{{ \"color\": {}, \"offsetX\": {}, \"offsetY\": {}, \"blur\": {}, \"spread\": {}{inset} }}",
        color(&layer.color),
        dimension(layer.offset_x),
        dimension(layer.offset_y),
        dimension(layer.blur),
        dimension(layer.spread)
    )
}
