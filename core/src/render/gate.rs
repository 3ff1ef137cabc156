//! The gate that anyone's SVG passes before it is parsed for rendering.
//!
//! It reads the text once within fixed limits, refuses what is never drawn or fetched, and counts what the drawing
//! expands to: the elements that `use`, patterns, masks, clip paths, markers and filters bring in, multiplied along the
//! chain of references. The count is a walk that visits every element once and keeps its result, so a text of 3 KB that
//! would keep a renderer busy for years is refused after some hundred steps. What the expanded drawing paints at a
//! given size is weighed afterwards, by `weight`, before a pixel is allocated.
//!
//! It does not judge whether a drawing is right, and it ignores what the renderer ignores: animation elements (the
//! picture is the first frame), metadata, and elements of foreign namespaces.

mod expansion;
mod graph;
mod limits;
mod reference;
mod shape;
mod style;

use roxmltree::{Document, Node};

pub(super) use self::limits::Counter;
use crate::{Error, Result};

/// Lets a drawing in, or says why not; gives the units of work that the expanded drawing asks of the renderer's parser.
pub(super) fn admit(svg: &str, counter: &mut Counter) -> Result<u64> {
    limits::check_text(svg)?;
    let document = Document::parse(svg).map_err(|error| refuse_malformed(&error))?;
    let root = document.root_element();
    if !reference::is_svg(root) || root.tag_name().name() != "svg" {
        return Err(refuse(root, "svg.invalid", "The root of the text is not an svg element."));
    }
    check_size(root)?;
    let elements = graph::read(&document, counter)?;
    expansion::count(&elements, &document, counter)
}

/// An error about one element, with its place.
fn refuse(node: Node, code: &'static str, reason: impl Into<String>) -> Error {
    let place = node.document().text_pos_at(node.range().start);
    Error::new(code, reason).at("/svg").on(place.row, place.col)
}

fn refuse_malformed(error: &roxmltree::Error) -> Error {
    let place = error.pos();
    let (code, reason) = match error {
        roxmltree::Error::UnknownEntityReference(name, _) => (
            "svg.unsupported",
            format!("The entity {} is unknown here; write the character itself.", crate::error::quote(name)),
        ),
        other => ("svg.invalid", format!("The text is not well-formed XML: {other}.")),
    };
    Error::new(code, reason).at("/svg").on(place.row, place.col)
}

/// The renderer falls back to a guess where a drawing has no size; a guess is not a picture.
fn check_size(root: Node) -> Result<()> {
    use core::str::FromStr;
    let view_box = root.attribute("viewBox").map(svgtypes::ViewBox::from_str);
    let length = |name| root.attribute(name).map(svgtypes::Length::from_str);
    let absolute = |given: &Option<core::result::Result<svgtypes::Length, svgtypes::Error>>| matches!(given, Some(Ok(length)) if length.number > 0.0 && length.unit != svgtypes::LengthUnit::Percent);
    let (width, height) = (length("width"), length("height"));
    for (name, given) in [("width", &width), ("height", &height)] {
        if matches!(given, Some(Ok(length)) if !(length.number > 0.0 && length.number.is_finite())) {
            return Err(refuse(root, "svg.no_size", format!("The {name} of the svg element is not above 0.")));
        }
    }
    match view_box {
        Some(Ok(shown)) if shown.w > 0.0 && shown.h > 0.0 && shown.w.is_finite() && shown.h.is_finite() => Ok(()),
        _ if absolute(&width) && absolute(&height) => Ok(()),
        _ => Err(refuse(
            root,
            "svg.no_size",
            "The svg element has no usable size; give it a viewBox of positive width and height, or a width and a height.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DEFINITIONS: &str = r#"<defs><mask id="m"><path d="M0 0h9v9z"/></mask><clipPath id="c"><circle r="5"/></clipPath>
        <pattern id="p" width="3" height="3"><path d="M0 0h1v1z"/></pattern><filter id="f"><feGaussianBlur/></filter>
        <marker id="a"><path d="M0 0h1v1z"/></marker><g id="g"><path d="M0 0h1"/><circle r="2"/></g></defs>"#;

    fn cost(body: &str) -> u64 {
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{DEFINITIONS}{body}</svg>"#);
        admit(&svg, &mut Counter::default()).unwrap()
    }

    fn drawing() -> impl Strategy<Value = String> {
        let attribute = prop::sample::select(vec![
            "",
            r#" mask="url(#m)""#,
            r#" clip-path="url(#c)""#,
            r#" fill="url(#p)""#,
            r#" style="filter: url(#f)""#,
            r#" marker-mid="url(#a)""#,
        ]);
        let leaf = attribute.clone().prop_flat_map(|attribute| {
            prop::sample::select(vec![
                format!(r#"<path d="M0 0h3v3h-3z"{attribute}/>"#),
                format!(r#"<circle r="3"{attribute}/>"#),
                format!(r##"<use href="#g"{attribute}/>"##),
            ])
        });
        leaf.prop_recursive(4, 24, 4, move |inner| {
            (attribute.clone(), prop::collection::vec(inner, 1..4))
                .prop_map(|(attribute, parts)| format!("<g{attribute}>{}</g>", parts.concat()))
        })
    }

    proptest! {
        #[test]
        fn more_never_costs_less(one in drawing(), two in drawing()) {
            let (first, both) = (cost(&one), cost(&(one.clone() + &two)));
            prop_assert!(both > first && both > cost(&two));
            for property in ["mask='url(#m)'", "fill='url(#p)'", "marker-mid='url(#a)'", "filter='url(#f)'"] {
                let wrapped = cost(&format!("<g {property}>{one}</g>"));
                prop_assert!(wrapped > first);
            }
        }
    }

    #[test]
    fn a_pattern_counts_for_every_shape_that_inherits_it() {
        let shapes =
            |count: usize, paint: &str| cost(&format!("<g {paint}>{}</g>", "<path d='M0 0h1'/>".repeat(count)));
        let pattern = |count| shapes(count, "fill='url(#p)'") - shapes(count, "");
        assert!(pattern(10) > 9 * (pattern(1) / 2));
        let used = |count: usize, paint: &str| cost(&format!("<g {paint}>{}</g>", "<use href='#g'/>".repeat(count)));
        assert!(used(10, "fill='url(#p)'") - used(10, "") > 15 * (pattern(1) / 2));
    }

    #[test]
    fn a_marker_counts_for_every_segment() {
        let path = |segments: usize, marker: &str| cost(&format!("<path {marker} d='M0 0{}'/>", "h1".repeat(segments)));
        let marker = |segments| path(segments, "marker-mid='url(#a)'") - path(segments, "");
        assert!(marker(100) > 40 * marker(1));
    }
}
