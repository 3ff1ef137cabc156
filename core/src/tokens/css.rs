//! Tokens as CSS: the name of a custom property, and the text of its value.
//!
//! It writes values alone; selectors and blocks are the theme's.

use super::{
    contract::eight_bits,
    token::Token,
    value::{Dimension, Duration, Shadow, StrokeStyle, TokenValue, Typography},
};
use crate::{Color, ColorFormat, ColorSpace, format_color};

/// Families that CSS knows by a word of its own; in quotes they would be names.
const GENERIC: &[&str] = &[
    "serif",
    "sans-serif",
    "monospace",
    "cursive",
    "fantasy",
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-monospace",
    "ui-rounded",
    "math",
    "emoji",
    "fangsong",
    "-apple-system",
    "BlinkMacSystemFont",
];

/// What the custom properties of a typography end in, in the order of [`css_value`].
pub(crate) const TYPOGRAPHY_PARTS: &[&str] = &["-family", "-size", "-weight", "-line-height", "-letter-spacing"];

/// The custom property of a path: `--azora-space-4` of `space.4`, `--azora-card` of the role `role.card`.
///
/// The group `role` and the name `$root` are left out. A character that a CSS name can't hold becomes a hyphen.
pub(crate) fn css_name(path: &str) -> String {
    let path = path.strip_prefix("role.").unwrap_or(path);
    let mut name = "--azora".to_owned();
    for segment in path.split('.').filter(|segment| *segment != "$root") {
        name.push('-');
        let plain = |character: char| character.is_ascii_alphanumeric() || character == '_' || !character.is_ascii();
        name.extend(segment.chars().map(|character| if plain(character) { character } else { '-' }));
    }
    name
}

/// The value of a token as CSS: one text with an empty suffix, or for a typography one each with the suffix of its name.
pub(crate) fn css_value(token: &Token) -> Vec<(&'static str, String)> {
    let text = match &token.value {
        TokenValue::Color(color) => css_color(color),
        TokenValue::Dimension(length) => css_dimension(*length),
        TokenValue::FontFamily(names) => css_family(names),
        TokenValue::Number(number) if token.em => format!("{}em", css_number(*number)),
        TokenValue::FontWeight(number) | TokenValue::Number(number) => css_number(*number),
        TokenValue::Duration(duration) => css_duration(*duration),
        TokenValue::CubicBezier(points) => css_easing(points),
        TokenValue::StrokeStyle(style) => css_stroke(style).to_owned(),
        TokenValue::Border(border) => {
            format!("{} {} {}", css_dimension(border.width), css_stroke(&border.style), css_color(&border.color))
        }
        TokenValue::Transition(change) => format!(
            "{} {} {}",
            css_duration(change.duration),
            css_easing(&change.timing_function),
            css_duration(change.delay)
        ),
        TokenValue::Shadow(layers) => list(layers.iter().map(css_shadow)),
        TokenValue::Gradient(stops) => list(stops.iter().map(|stop| {
            let percent = css_number(tidy(stop.position * 100.0));
            format!("{} {percent}%", css_color(&stop.color))
        })),
        TokenValue::Typography(text) => return css_typography(text),
    };
    vec![("", text)]
}

fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// A colour of sRGB as hex, or as `rgb()` where it is translucent; another in the words of its own space.
pub(crate) fn css_color(color: &Color) -> String {
    let alpha = color.alpha.unwrap_or(0.0);
    let own = match color.space {
        ColorSpace::Srgb => None,
        ColorSpace::Hsl => Some(ColorFormat::Hsl),
        ColorSpace::Hwb => Some(ColorFormat::Hwb),
        ColorSpace::Lab => Some(ColorFormat::Lab),
        ColorSpace::Lch => Some(ColorFormat::Lch),
        ColorSpace::Oklab => Some(ColorFormat::Oklab),
        ColorSpace::Oklch => Some(ColorFormat::Oklch),
        _ => Some(ColorFormat::Color),
    };
    if let Some(text) = own.and_then(|format| format_color(color, format).ok()) {
        return text;
    }
    let Some(shown) = eight_bits(color) else { return "transparent".to_owned() };
    if alpha >= 1.0 {
        return shown.hex();
    }
    format!("rgb({} {} {} / {})", shown.r, shown.g, shown.b, css_number(alpha))
}

/// The fewest digits that read back as the same number, without a zero before the point.
pub(crate) fn css_number(number: f64) -> String {
    let text = format!("{}", number + 0.0);
    match text.strip_prefix("-0.") {
        Some(decimals) => format!("-.{decimals}"),
        None => text.strip_prefix("0.").map_or(text.clone(), |decimals| format!(".{decimals}")),
    }
}

/// A quotient or product without the dust of its rounding.
fn tidy(number: f64) -> f64 {
    let rounded = (number * 1e6).round() / 1e6;
    if rounded.is_finite() { rounded + 0.0 } else { number }
}

/// A zero keeps its unit, since `calc()` can't add a bare 0 to a length.
fn css_dimension(length: Dimension) -> String {
    format!("{}{}", css_number(length.value), length.unit)
}

fn css_duration(duration: Duration) -> String {
    format!("{}{}", css_number(duration.value), duration.unit)
}

fn css_easing([x1, y1, x2, y2]: &[f64; 4]) -> String {
    format!("cubic-bezier({})", list([x1, y1, x2, y2].into_iter().map(|number| css_number(*number))))
}

/// Dashes of given lengths can't be said in CSS: `dashed` comes nearest.
fn css_stroke(style: &StrokeStyle) -> &'static str {
    match style {
        StrokeStyle::Line(style) => style.name(),
        StrokeStyle::Dashes { .. } => "dashed",
    }
}

fn css_family(names: &[String]) -> String {
    list(names.iter().map(|name| {
        if GENERIC.contains(&name.as_str()) {
            name.clone()
        } else {
            format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\3c "))
        }
    }))
}

fn css_shadow(layer: &Shadow) -> String {
    let bare = |length: Dimension| if length.value == 0.0 { "0".to_owned() } else { css_dimension(length) };
    let inset = if layer.inset { "inset " } else { "" };
    let lengths = [layer.offset_x, layer.offset_y, layer.blur, layer.spread].map(bare).join(" ");
    format!("{inset}{lengths} {}", css_color(&layer.color))
}

/// Letter spacing is written in em where it has the unit of the size, so that it follows a size changed later.
fn css_typography(text: &Typography) -> Vec<(&'static str, String)> {
    let (size, spacing) = (text.font_size, text.letter_spacing);
    let spacing = if spacing.value == 0.0 {
        "0em".to_owned()
    } else if spacing.unit == size.unit && size.value > 0.0 {
        format!("{}em", css_number(tidy(spacing.value / size.value)))
    } else {
        css_dimension(spacing)
    };
    vec![
        ("-family", css_family(&text.font_family)),
        ("-size", css_dimension(size)),
        ("-weight", css_number(text.font_weight)),
        ("-line-height", css_number(text.line_height)),
        ("-letter-spacing", spacing),
    ]
}

#[cfg(test)]
mod tests {
    use super::{css_name, css_number, css_value};
    use crate::parse_tokens;

    fn css(kind: &str, value: &str) -> String {
        let json = format!(r#"{{ "a": {{ "$type": "{kind}", "$value": {value} }} }}"#);
        let tokens = parse_tokens(&json).unwrap();
        let parts = css_value(tokens.get("a").unwrap()).into_iter();
        parts
            .map(|(suffix, text)| if suffix.is_empty() { text } else { format!("{suffix}: {text}") })
            .collect::<Vec<_>>()
            .join("; ")
    }

    #[test]
    fn names_of_custom_properties() {
        assert_eq!(css_name("role.card-foreground"), "--azora-card-foreground");
        assert_eq!(css_name("space.4"), "--azora-space-4");
        assert_eq!(css_name("accent.$root"), "--azora-accent");
        assert_eq!(css_name("brand colours.größe;}"), "--azora-brand-colours-größe--");
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        assert_eq!([0.4, -0.05, 0.0, -0.0, 16.0, 1.375].map(css_number), [".4", "-.05", "0", "0", "16", "1.375"]);
    }

    #[test]
    fn every_type_is_written() {
        assert_eq!(css("color", r#"{"colorSpace": "srgb", "components": [1, 0.5, 0]}"#), "#ff8000");
        assert_eq!(
            css("color", r#"{"colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.05}"#),
            "rgb(0 0 0 / .05)"
        );
        assert_eq!(css("dimension", r#"{"value": 0, "unit": "px"}"#), "0px");
        assert_eq!(css("dimension", r#"{"value": 0.25, "unit": "rem"}"#), ".25rem");
        assert_eq!(
            css("fontFamily", r#"["Inter", "Fira \"Code\"", "</style>", "system-ui"]"#),
            r#""Inter", "Fira \"Code\"", "\3c /style>", system-ui"#
        );
        assert_eq!(css("fontWeight", r#""semi-bold""#), "600");
        assert_eq!(css("duration", r#"{"value": 150, "unit": "ms"}"#), "150ms");
        assert_eq!(css("cubicBezier", "[0.4, 0, 0.2, 1]"), "cubic-bezier(.4, 0, .2, 1)");
        assert_eq!(css("number", "1.5"), "1.5");
        assert_eq!(css("strokeStyle", r#""dotted""#), "dotted");
        let black = r#"{"colorSpace": "srgb", "components": [0, 0, 0]}"#;
        let px = |value: &str| format!(r#"{{"value": {value}, "unit": "px"}}"#);
        let (no, one) = (px("0"), px("1"));
        let dashes = format!(r#"{{"dashArray": [{one}], "lineCap": "butt"}}"#);
        assert_eq!(
            css("border", &format!(r#"{{"color": {black}, "width": {one}, "style": {dashes}}}"#)),
            "1px dashed #000000"
        );
        let (ms, curve) = (r#"{"value": 200, "unit": "ms"}"#, "[0, 0, 1, 1]");
        assert_eq!(
            css("transition", &format!(r#"{{"duration": {ms}, "delay": {ms}, "timingFunction": {curve}}}"#)),
            "200ms cubic-bezier(0, 0, 1, 1) 200ms"
        );
        let layer = format!(
            r#"{{"color": {black}, "offsetX": {no}, "offsetY": {one}, "blur": {one}, "spread": {no}, "inset": true}}"#
        );
        assert_eq!(
            css("shadow", &format!("[{layer}, {layer}]")),
            "inset 0 1px 1px 0 #000000, inset 0 1px 1px 0 #000000"
        );
        assert_eq!(
            css(
                "gradient",
                &format!(r#"[{{"color": {black}, "position": 0.07}}, {{"color": {black}, "position": 42}}]"#)
            ),
            "#000000 7%, #000000 100%"
        );
        let text = format!(
            r#"{{"fontFamily": "Inter", "fontSize": {}, "fontWeight": 700, "letterSpacing": {}, "lineHeight": 1.3}}"#,
            px("45"),
            px("-1.125")
        );
        assert_eq!(
            css("typography", &text),
            r#"-family: "Inter"; -size: 45px; -weight: 700; -line-height: 1.3; -letter-spacing: -.025em"#
        );
    }

    #[test]
    fn a_number_can_count_em() {
        let json = r#"{ "a": { "$type": "number", "$value": -0.05, "$extensions": { "org.azora.unit": "em" } }, "b": { "$value": "{a}" } }"#;
        let tokens = parse_tokens(json).unwrap();
        assert_eq!(css_value(tokens.get("b").unwrap()), [("", "-.05em".to_owned())]);
    }
}
