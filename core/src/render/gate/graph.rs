//! The elements of a drawing and what each draws: its children, and others by reference.
//!
//! Declarations are not resolved by the cascade: where an attribute, a rule and a `style` all set a property, all
//! count. The same goes for ids that occur twice: a reference goes to each.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "estimates of work, never negative; the casts saturate"
)]

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::limits::Counter;
use super::style::Sheet;
use super::{reference, refuse, shape};
use crate::Result;

/// How often an element draws what it refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    Once,
    /// Once for each shape that the element draws.
    Shape,
    /// Once for each segment that the element draws.
    Segment,
}

#[derive(Debug)]
pub(super) struct Element {
    /// Cost of reading the element alone.
    pub(super) own: u64,
    /// Segments, where the element is a shape; 0 otherwise.
    pub(super) segments: u64,
    pub(super) is_shape: bool,
    /// The child elements, and what a `use` draws in their place.
    pub(super) content: Vec<usize>,
    pub(super) references: Vec<(usize, Times)>,
    pub(super) place: roxmltree::NodeId,
}

/// The properties that hold references and pass from parent to child.
const INHERITED: [(&str, Times); 5] = [
    ("fill", Times::Shape),
    ("stroke", Times::Shape),
    ("marker-start", Times::Shape),
    ("marker-mid", Times::Segment),
    ("marker-end", Times::Shape),
];

/// Units of work for a curve, for each unit of its distance from the origin and of the widest stroke.
const FAR: f64 = 0.008;
const WIDE: f64 = 0.0005;

/// What an element says itself, before ids are looked up.
#[derive(Default)]
struct Said<'a> {
    once: Vec<&'a str>,
    content: Option<&'a str>,
    inherited: [Option<Vec<&'a str>>; 5],
    /// The widest stroke: in user units, and in percent of a frame.
    widths: [f64; 2],
    /// The longest side of a frame.
    frame: f64,
}

/// The elements in document order; the first is the root.
pub(super) fn read(document: &Document, counter: &mut Counter) -> Result<Vec<Element>> {
    let sheet = Sheet::read(document)?;
    let nodes: Vec<Node> = document.root_element().descendants().filter(Node::is_element).collect();
    let index: BTreeMap<usize, usize> = nodes.iter().enumerate().map(|(i, node)| (node.id().get_usize(), i)).collect();
    let mut ids: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut elements = Vec::with_capacity(nodes.len());
    let mut said = Vec::with_capacity(nodes.len());
    let mut depths: Vec<u32> = Vec::with_capacity(nodes.len());
    for (i, node) in nodes.iter().enumerate() {
        let parent = node.parent_element().and_then(|parent| index.get(&parent.id().get_usize())).copied();
        let depth = parent.and_then(|parent| depths.get(parent)).copied().unwrap_or_default() + 1;
        depths.push(depth);
        let mut own_ids: Vec<&str> =
            node.attributes().filter(|attribute| attribute.name() == "id").map(|attribute| attribute.value()).collect();
        own_ids.dedup();
        for id in own_ids {
            ids.entry(id).or_default().push(i);
        }
        let (element, own) = read_element(*node, depth, &sheet, counter)?;
        elements.push(element);
        said.push(own);
        if let Some(parent) = parent.and_then(|parent| elements.get_mut(parent)) {
            parent.content.push(i);
        }
    }
    let most = |of: fn(&Said) -> f64| said.iter().map(of).fold(0.0, f64::max);
    let widest = most(|said| said.widths[0]).max(most(|said| said.widths[1]) / 100.0 * most(|said| said.frame));
    for element in &mut elements {
        element.own = element.own.saturating_add((element.segments as f64 * widest * WIDE) as u64);
    }
    let none = Vec::new();
    let find = |id: &str| ids.get(id).unwrap_or(&none);
    let mut heritage: Vec<[Option<usize>; 5]> = Vec::with_capacity(nodes.len());
    for (i, node) in nodes.iter().enumerate() {
        let parent = node.parent_element().and_then(|parent| index.get(&parent.id().get_usize())).copied();
        let mut declared = parent.and_then(|parent| heritage.get(parent)).copied().unwrap_or_default();
        let Some(own) = said.get(i) else { continue };
        for (from, values) in declared.iter_mut().zip(&own.inherited) {
            if values.is_some() {
                *from = Some(i);
            }
        }
        heritage.push(declared);
        let Some(element) = elements.get_mut(i) else { continue };
        for id in &own.once {
            counter.add(find(id).len() as u64 + 1)?;
            element.references.extend(find(id).iter().map(|to| (*to, Times::Once)));
        }
        if let Some(id) = own.content {
            counter.add(find(id).len() as u64 + 1)?;
            element.content.extend(find(id));
        }
        let draws = element.is_shape || node.tag_name().name() == "use";
        for (property, ((_, times), from)) in INHERITED.iter().zip(declared).enumerate() {
            let Some(from) = from.filter(|from| draws || *from == i) else { continue };
            let values = said.get(from).and_then(|said| said.inherited.get(property)).and_then(Option::as_ref);
            for id in values.into_iter().flatten() {
                counter.add(find(id).len() as u64 + 1)?;
                element.references.extend(find(id).iter().map(|to| (*to, if draws { *times } else { Times::Once })));
            }
        }
    }
    Ok(elements)
}

fn read_element<'a>(
    node: Node<'a, '_>,
    depth: u32,
    sheet: &'a Sheet,
    counter: &mut Counter,
) -> Result<(Element, Said<'a>)> {
    let tag = if reference::is_svg(node) { node.tag_name().name() } else { "" };
    if reference::is_svg(node) {
        reference::check_element(node)?;
    }
    let mut said = Said::default();
    let mut length = 0;
    for attribute in node.attributes() {
        length += attribute.value().len() + 8;
        let name = attribute.name();
        if name == "href" {
            let target = reference::href(node, attribute.value())?;
            match tag {
                "use" => said.content = Some(target),
                "linearGradient" | "radialGradient" | "pattern" | "filter" => said.once.push(target),
                _ => {}
            }
        } else if !matches!(name, "style" | "id" | "class") && !name.starts_with("data-") && !name.starts_with("aria-")
        {
            hear(node, name, attribute.value(), &mut said)?;
        }
    }
    let (declarations, matching) = sheet.declarations(node, depth, counter)?;
    for declaration in &declarations {
        length += declaration.value.len() + 8;
        hear(node, declaration.name, declaration.value, &mut said)?;
    }
    let is_shape = shape::is_shape(tag);
    let shape::Shape { segments, far } = if is_shape { shape::read(node) } else { shape::Shape::default() };
    counter.add(1)?;
    // Saturates.
    let far = (far * FAR) as u64;
    let own = (16 + length as u64 / 4 + matching / 4).saturating_add(segments.saturating_mul(4)).saturating_add(far);
    let element = Element { own, segments, is_shape, content: Vec::new(), references: Vec::new(), place: node.id() };
    Ok((element, said))
}

/// Notes what a declaration refers to, and refuses what it must not say.
fn hear<'a>(node: Node, name: &str, value: &'a str, said: &mut Said<'a>) -> Result<()> {
    if !reference::is_svg(node) {
        return Ok(());
    }
    let ids = reference::check_value(node, value)?;
    shape::check_numbers(node, name, value)?;
    let word = value.trim();
    if word.starts_with("context-") && matches!(name, "fill" | "stroke") {
        return Err(refuse(
            node,
            "svg.unsupported",
            "Paints taken from a context are not drawn; write the paint itself.",
        ));
    }
    if word == "inherit" && matches!(name, "mask" | "clip-path" | "filter") {
        return Err(refuse(
            node,
            "svg.unsupported",
            format!("{name} can't be inherited here; write the reference itself."),
        ));
    }
    match name {
        "stroke-width" if word.ends_with('%') => said.widths[1] = said.widths[1].max(shape::length(word)),
        "stroke-width" => said.widths[0] = said.widths[0].max(shape::length(word)),
        "viewBox" | "width" | "height" if !word.ends_with('%') => said.frame = said.frame.max(shape::length(word)),
        _ => {}
    }
    for ((inherited, _), known) in INHERITED.iter().zip(&mut said.inherited) {
        if *inherited == name || (name == "marker" && inherited.starts_with("marker")) {
            known.get_or_insert_default().extend(&ids);
        }
    }
    if matches!(name, "mask" | "clip-path" | "filter") {
        said.once.extend(&ids);
    }
    Ok(())
}
