//! The reader of a mark's source: an SVG of a small vocabulary, checked whole and kept as a template.
//!
//! A source holds only shapes, one gradient and the four colour slots, so nothing in it can refer to anything outside,
//! and every colour is one that a paint decides. Anyone's SVG is not read here.

mod value;

use std::borrow::Cow;

use roxmltree::{Document, Node, ParsingOptions};

use super::{
    drawing::{Drawing, Part, Piece},
    paint::Stops,
};
use crate::{
    Error, Problem, Result, Rgb8,
    error::{nearest, quote},
};
use value::Run;

const LARGEST: usize = 64 * 1024;
const DEEPEST: usize = 16;
const MOST_PROBLEMS: usize = 100;
const SVG: &str = "http://www.w3.org/2000/svg";
const BODY: &str = "ID-body";

/// What may stand in an element: its own attributes, whether those of shapes too, and its children.
const VOCABULARY: &[(&str, &[&str], bool, &[&str])] = &[
    ("svg", &["viewBox", "role", "width", "height"], false, &["title", "desc", "defs", "g", "path", "circle"]),
    ("title", &[], false, &[]),
    ("desc", &[], false, &[]),
    ("defs", &[], false, &["linearGradient"]),
    ("linearGradient", &["id", "gradientUnits", "x1", "y1", "x2", "y2"], false, &["stop"]),
    ("stop", &["offset", "stop-color"], false, &[]),
    ("g", &[], true, &["g", "path", "circle"]),
    ("path", &["d"], true, &[]),
    ("circle", &["cx", "cy", "r"], true, &[]),
];
/// The attributes of shapes, and of groups of them.
const SHAPE: &[&str] =
    &["fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "data-min", "data-max"];

impl Drawing {
    /// Reads the source of a mark.
    ///
    /// A source is an SVG of at most 64 KiB on `viewBox="0 0 64 64"` with a title and a desc. It holds only `path`, `circle`
    /// and `g`, and in `defs` one `linearGradient` with the id `ID-body`. Every colour is a slot with the brand's colour
    /// behind it, `var(--mark-from, #8b5cf6)`; the slots are `from`, `to`, `tone` and `seed`. `data-min` and `data-max`
    /// are the smallest and the largest drawn box, in pixels, that shows an element.
    ///
    /// # Errors
    /// `svg.unbound_variable` for a `var()` that is none of the slots, `brand.invalid_mark` for everything else. The
    /// findings, a hundred at most, are in `problems`, each with line and column; the error itself is the first.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Drawing;
    /// let source = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    /// <title>Dot</title><desc>A dot.</desc>
    /// <circle fill="var(--mark-from, #8b5cf6)" cx="32" cy="32" r="28"/></svg>"##;
    /// assert_eq!(Drawing::parse(source)?.title, "Dot");
    ///
    /// let unbound = source.replace("--mark-from", "--mark-front");
    /// assert_eq!(Drawing::parse(&unbound).unwrap_err().code, "svg.unbound_variable");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn parse(source: &str) -> Result<Self> {
        if source.len() > LARGEST {
            return Err(Error::new(INVALID, "The source of a mark may hold 64 KiB at most.").on(1, 1));
        }
        let options = ParsingOptions { nodes_limit: 10_000, ..ParsingOptions::default() };
        let document = Document::parse_with_options(source, options).map_err(|error| {
            let place = error.pos();
            Error::new(INVALID, format!("The source is not well-formed XML: {error}.")).on(place.row, place.col)
        })?;
        let mut reader = Reader { document: &document, problems: Vec::new(), parts: Vec::new(), stops: [None; 4] };
        let root = document.root_element();
        let drawing = reader.root(root);
        reader.problems.sort_by_key(|problem| (problem.line, problem.column));
        match (reader.problems.first(), drawing) {
            (None, Some(drawing)) => Ok(drawing),
            (Some(first), _) => Err(Error {
                problems: reader.problems.clone(),
                ..Error::new(first.code, first.reason.clone()).on(first.line, first.column)
            }),
            (None, None) => Err(Error::new(INVALID, "The source holds no drawing.").on(1, 1)),
        }
    }
}

const INVALID: &str = "brand.invalid_mark";

/// The sizes that show an element.
#[derive(Clone, Copy)]
struct Bounds {
    min: u32,
    max: u32,
}

struct Reader<'a> {
    document: &'a Document<'a>,
    problems: Vec<Problem>,
    parts: Vec<Part>,
    /// The fallback of each slot, in the order of `Slot::ALL`.
    stops: [Option<Rgb8>; 4],
}

impl<'a> Reader<'a> {
    fn problem(&mut self, at: usize, code: &'static str, reason: String) {
        if self.problems.len() >= MOST_PROBLEMS {
            return;
        }
        let place = self.document.text_pos_at(at);
        self.problems.push(Problem { code, reason, path: String::new(), line: place.row, column: place.col });
    }

    fn invalid(&mut self, at: usize, reason: impl Into<String>) {
        self.problem(at, INVALID, reason.into());
    }

    fn root(&mut self, root: Node<'a, 'a>) -> Option<Drawing> {
        let at = root.range().start;
        if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
            self.invalid(at, format!("A mark is an <svg> of the namespace {SVG}."));
            return None;
        }
        if root.attribute("viewBox") != Some("0 0 64 64") {
            self.invalid(at, "A mark is drawn on viewBox=\"0 0 64 64\".");
        }
        self.attributes(root);
        let (title, desc) = (self.words(root, "title"), self.words(root, "desc"));
        self.gradient(root);
        self.children(root, false, Bounds { min: 1, max: Drawing::LARGEST }, 1);
        let [from, to, _, seed] = self.stops;
        if from.is_none() && self.problems.is_empty() {
            self.invalid(at, "A mark binds at least var(--mark-from, #rrggbb), the colour of its body.");
        }
        let from = from?;
        let stops = Stops { from, to: to.unwrap_or(from), seed: seed.unwrap_or(from) };
        Some(Drawing {
            title: title.into(),
            desc: desc.into(),
            stops,
            parts: Cow::Owned(core::mem::take(&mut self.parts)),
        })
    }

    /// The text of the one `title` or `desc` of the root.
    fn words(&mut self, root: Node<'a, 'a>, name: &str) -> String {
        let mut found = root.children().filter(|child| child.tag_name().name() == name);
        let (first, second) = (found.next(), found.next());
        if let Some(second) = second {
            self.invalid(second.range().start, format!("A mark has one <{name}>."));
        }
        let words = first.and_then(|node| node.text()).map(str::trim).unwrap_or_default();
        if words.is_empty() {
            let at = first.map_or(root.range().start, |node| node.range().start);
            self.invalid(at, format!("A mark needs a <{name}> with words in it."));
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The one gradient has the one id, and whatever names that id finds it.
    fn gradient(&mut self, root: Node<'a, 'a>) {
        let mut found = root.descendants().filter(|node| node.tag_name().name() == "linearGradient");
        let (first, second) = (found.next(), found.next());
        if let Some(second) = second {
            self.invalid(second.range().start, "A mark has one gradient, that of its body.");
        }
        match first {
            Some(node) if node.attribute("id") != Some(BODY) => {
                self.invalid(
                    node.range().start,
                    format!("The gradient's id is {BODY:?}; the prefix is written when it is drawn."),
                );
            }
            Some(_) => {}
            None => {
                let mut attributes = root.descendants().flat_map(|node| node.attributes());
                if let Some(attribute) = attributes.find(|attribute| attribute.value().contains(BODY)) {
                    self.invalid(attribute.range_value().start, format!("There is no gradient with the id {BODY:?}."));
                }
            }
        }
    }

    fn children(&mut self, parent: Node<'a, 'a>, filled: bool, bounds: Bounds, depth: usize) {
        let allowed = children_of(parent.tag_name().name());
        for child in parent.children() {
            let at = child.range().start;
            if child.is_element() {
                let name = child.tag_name().name();
                if !allowed.contains(&name) || child.tag_name().namespace() != Some(SVG) {
                    let parent = parent.tag_name().name();
                    self.invalid(
                        at,
                        format!(
                            "<{name}> can't stand in the <{parent}> of a mark; write one of: {}.",
                            allowed.join(", ")
                        ),
                    );
                } else if depth > DEEPEST {
                    self.invalid(at, format!("The elements of a mark are nested {DEEPEST} deep at most."));
                } else if matches!(name, "title" | "desc") {
                    self.attributes(child);
                    if let Some(element) = child.children().find(Node::is_element) {
                        self.invalid(element.range().start, format!("A <{name}> holds words alone."));
                    }
                } else {
                    self.element(child, filled, bounds, depth);
                }
            } else if child.text().is_some_and(|text| child.is_text() && !text.trim().is_empty()) {
                self.invalid(at, "Words stand in the <title> and the <desc> of a mark alone.");
            }
        }
    }

    fn element(&mut self, node: Node<'a, 'a>, filled: bool, bounds: Bounds, depth: usize) {
        let name = node.tag_name().name();
        let at = node.range().start;
        let pieces = self.attributes(node);
        let bounds = self.bounds(node, bounds);
        let filled = filled || node.attribute("fill").is_some();
        let required: &[&str] = match name {
            "path" => &["d"],
            "circle" => &["cx", "cy", "r"],
            "linearGradient" => &["id"],
            "stop" => &["stop-color"],
            _ => &[],
        };
        for missing in required.iter().filter(|name| !node.has_attribute(**name)) {
            self.invalid(at, format!("This <{name}> needs its {missing:?}."));
        }
        if matches!(name, "path" | "circle") && !filled {
            self.invalid(
                at,
                format!("This <{name}> needs a fill, a slot or \"none\": without one it is painted black."),
            );
        }
        // A group that only says when it is shown says it through its parts.
        let bare = name == "g" && pieces.is_empty();
        let open = node.has_children();
        if !bare {
            let mut run = Run::default();
            run.text.push('<');
            run.text.push_str(name);
            run.extend(pieces);
            run.text.push_str(if open { ">" } else { "/>" });
            self.push(run, bounds);
        }
        self.children(node, filled, bounds, depth + 1);
        if !bare && open {
            let mut run = Run::default();
            run.text.push_str("</");
            run.text.push_str(name);
            run.text.push('>');
            self.push(run, bounds);
        }
    }

    /// Adds a part, joined to the one before where both are shown at the same sizes.
    fn push(&mut self, run: Run, bounds: Bounds) {
        match self.parts.last_mut() {
            Some(last) if (last.min, last.max) == (bounds.min, bounds.max) => {
                let mut joined = Run::default();
                joined.extend(core::mem::take(last.pieces.to_mut()));
                joined.extend(run.pieces());
                last.pieces = Cow::Owned(joined.pieces());
            }
            _ => self.parts.push(Part { min: bounds.min, max: bounds.max, pieces: Cow::Owned(run.pieces()) }),
        }
    }

    fn bounds(&mut self, node: Node<'a, 'a>, outer: Bounds) -> Bounds {
        let mut bounds = outer;
        for attribute in node.attributes() {
            let name = attribute.name();
            if !matches!(name, "data-min" | "data-max") {
                continue;
            }
            match attribute.value().parse::<u32>() {
                Ok(size)
                    if (1..=Drawing::LARGEST).contains(&size)
                        && attribute.value().bytes().all(|b| b.is_ascii_digit()) =>
                {
                    if name == "data-min" {
                        bounds.min = bounds.min.max(size);
                    } else {
                        bounds.max = bounds.max.min(size);
                    }
                }
                _ => {
                    let reason = format!(
                        "{name} is a whole number of pixels from 1 to {}, not {}.",
                        Drawing::LARGEST,
                        quote(attribute.value())
                    );
                    self.invalid(attribute.range_value().start, reason);
                }
            }
        }
        if bounds.min > bounds.max {
            self.invalid(node.range().start, "No size shows this element: its data-min is above its data-max.");
        }
        bounds
    }

    /// The attributes of `node` as markup, each checked; those that only speak to this reader are left out.
    fn attributes(&mut self, node: Node<'a, 'a>) -> Vec<Piece> {
        let mut run = Run::default();
        let allowed = attributes_of(node.tag_name().name());
        for attribute in node.attributes() {
            let name = attribute.name();
            if !allowed.clone().any(|known| known == name) || attribute.namespace().is_some() {
                let known = nearest(name, allowed.clone()).map(|near| format!("; did you mean {near:?}?"));
                let reason = format!(
                    "A <{}> of a mark has no {}{}",
                    node.tag_name().name(),
                    quote(name),
                    known.as_deref().unwrap_or(".")
                );
                self.invalid(attribute.range().start, reason);
            } else if !matches!(name, "data-min" | "data-max" | "viewBox" | "role" | "width" | "height") {
                run.text.push(' ');
                run.text.push_str(name);
                run.text.push_str("=\"");
                self.value(&mut run, attribute);
                run.text.push('"');
            }
        }
        run.pieces()
    }
}

/// The children that an element may have.
fn children_of(element: &str) -> &'static [&'static str] {
    VOCABULARY.iter().find(|(name, ..)| *name == element).map_or(&[], |(.., children)| children)
}

/// The attributes that an element may have.
fn attributes_of(element: &str) -> impl Iterator<Item = &'static str> + Clone {
    let found = VOCABULARY.iter().find(|(name, ..)| *name == element);
    let (own, shape) = found.map_or((&[][..], false), |(_, own, shape, _)| (*own, *shape));
    own.iter().chain(SHAPE.iter().filter(move |_| shape)).copied()
}
