//! What a value may point to, and what is refused by name.

use roxmltree::Node;

use super::refuse;
use crate::Result;
use crate::error::quote;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Whether the renderer looks at the element at all.
pub(super) fn is_svg(node: Node) -> bool {
    matches!(node.tag_name().namespace(), None | Some(SVG))
}

pub(super) fn check_element(node: Node) -> Result<()> {
    let reason = match node.tag_name().name() {
        "text" | "tspan" | "textPath" | "tref" => "Text is not drawn, since no font is at hand; turn it into outlines.",
        "image" | "feImage" => "Pictures within an SVG are not drawn; draw them as shapes.",
        "script" => "Scripts never run here; remove the element.",
        "foreignObject" => "A foreignObject can't be drawn; draw it as shapes.",
        _ => return Ok(()),
    };
    Err(refuse(node, "svg.unsupported", reason))
}

/// The id that a `href` points to.
pub(super) fn href<'a>(node: Node, value: &'a str) -> Result<&'a str> {
    local(node, value.trim())
}

/// The ids of every `url(…)` in a value; refuses those that leave the file, and any `var(…)`.
pub(super) fn check_value<'a>(node: Node, value: &'a str) -> Result<Vec<&'a str>> {
    if find(value, "var(").is_some() {
        let reason = format!("Nothing binds the variable in {}; write the value itself.", quote(value));
        return Err(refuse(node, "svg.unbound_variable", reason));
    }
    let mut ids = Vec::new();
    let mut rest = value;
    while let Some(start) = find(rest, "url(") {
        let inner = rest.get(start + 4..).unwrap_or_default();
        let Some((target, after)) = inner.split_once(')') else {
            return Err(refuse(node, "svg.invalid", format!("The reference in {} is never closed.", quote(value))));
        };
        let target = target.trim_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
        ids.push(local(node, target)?);
        rest = after;
    }
    Ok(ids)
}

/// Checks the text of a style sheet before it is read.
pub(super) fn check_sheet(node: Node, text: &str) -> Result<()> {
    if find(text, "@import").is_some() {
        return Err(refuse(node, "svg.unsupported", "A style sheet can't import another; nothing is fetched."));
    }
    check_value(node, text).map(|_| ())
}

fn local<'a>(node: Node, target: &'a str) -> Result<&'a str> {
    let Some(id) = target.strip_prefix('#') else {
        let reason = format!("The reference {} leaves the file; only #id is followed.", quote(target));
        return Err(refuse(node, "svg.unsupported", reason));
    };
    if id.is_empty() || id.contains(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'' || c == '(') {
        return Err(refuse(node, "svg.invalid", format!("The reference {} names no id.", quote(target))));
    }
    Ok(id)
}

/// Where an ASCII needle begins, whatever its case.
fn find(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|part| part.eq_ignore_ascii_case(needle.as_bytes()))
}
