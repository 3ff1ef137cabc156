//! Limits on the text alone, kept by one pass over its bytes before any parser sees it.

use crate::{Error, Result};

const LONGEST_TEXT: usize = 1 << 20;
const DEEPEST: u32 = 64;
const MOST_NODES: u32 = 50_000;
/// The parser compares each attribute of an element with all before it.
const MOST_ATTRIBUTES: u32 = 256;
/// The parser copies the namespaces in scope at every element that declares one.
const MOST_NAMESPACES: usize = 512;
/// The gate's own steps; a drawing of 50,000 nodes with an ordinary style sheet takes a tenth of it.
const MOST_STEPS: u64 = 10_000_000;

/// Counts the steps of the gate and of the weighing after it, and stops them when there are too many.
#[derive(Debug, Default)]
pub(in crate::render) struct Counter(u64);

impl Counter {
    pub(in crate::render) fn add(&mut self, steps: u64) -> Result<()> {
        self.0 = self.0.saturating_add(steps);
        if self.0 <= MOST_STEPS {
            return Ok(());
        }
        let reason =
            format!("The SVG ties so many elements and rules together that {MOST_STEPS} steps can't count them.");
        Err(Error::new("svg.budget_exceeded", reason).at("/svg"))
    }

    #[cfg(test)]
    pub(in crate::render) fn steps(&self) -> u64 {
        self.0
    }
}

pub(super) fn check_text(svg: &str) -> Result<()> {
    if svg.len() > LONGEST_TEXT {
        let reason = format!("The SVG has {} bytes; at most {LONGEST_TEXT} (1 MiB) are read.", svg.len());
        return Err(Error::new("svg.too_large", reason).at("/svg"));
    }
    if svg.starts_with('\u{1f}') {
        let reason = "The SVG is compressed with gzip; give the text itself.";
        return Err(Error::new("svg.unsupported", reason).at("/svg").on(1, 1));
    }
    let declared = svg.matches("xmlns").count();
    if declared > MOST_NAMESPACES {
        let reason = format!("The SVG declares {declared} namespaces; at most {MOST_NAMESPACES} are read.");
        return Err(Error::new("svg.too_complex", reason).at("/svg"));
    }
    check_nodes(svg)
}

/// Counts nodes, depth and attributes. Where the text is malformed the counts go astray, and the parser that follows
/// stops there.
fn check_nodes(svg: &str) -> Result<()> {
    let mut rest = svg;
    let (mut depth, mut nodes) = (0_u32, 0_u32);
    while let Some(start) = rest.find('<') {
        nodes += if start > 0 { 2 } else { 1 };
        let place = svg.len() - rest.len() + start;
        let tag = rest.get(start..).unwrap_or_default();
        let length = if tag.starts_with("<!--") {
            end_of(tag, 4, "-->")
        } else if tag.starts_with("<![CDATA[") {
            end_of(tag, 9, "]]>")
        } else if tag.starts_with("<!") {
            let reason = "The SVG has a document type declaration; remove it: no DTD and no entities are read.";
            return Err(at(svg, place, "svg.unsupported", reason));
        } else if tag.starts_with("<?") {
            end_of(tag, 2, "?>")
        } else if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
            end_of(tag, 2, ">")
        } else {
            let open = read_tag(tag);
            if open.attributes > MOST_ATTRIBUTES {
                let reason = format!("An element has more than {MOST_ATTRIBUTES} attributes.");
                return Err(at(svg, place, "svg.too_complex", reason));
            }
            if !open.empty {
                depth += 1;
            }
            open.length
        };
        if nodes > MOST_NODES {
            let reason = format!("The SVG has more than {MOST_NODES} nodes.");
            return Err(at(svg, place, "svg.too_complex", reason));
        }
        if depth > DEEPEST {
            let reason = format!("Elements are nested deeper than {DEEPEST} levels.");
            return Err(at(svg, place, "svg.too_complex", reason));
        }
        rest = tag.get(length..).unwrap_or_default();
    }
    Ok(())
}

struct Tag {
    length: usize,
    attributes: u32,
    empty: bool,
}

/// Reads a start tag as far as its closing bracket; brackets within quotes don't close it.
fn read_tag(tag: &str) -> Tag {
    let (mut quote, mut attributes, mut last) = (None, 0, b'<');
    for (i, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                attributes += 1;
            }
            (None, b'>') => return Tag { length: i + 1, attributes, empty: last == b'/' },
            _ => {}
        }
        last = byte;
    }
    Tag { length: tag.len(), attributes, empty: true }
}

fn end_of(tag: &str, skip: usize, end: &str) -> usize {
    let found = tag.get(skip..).and_then(|body| body.find(end));
    found.map_or(tag.len(), |at| skip + at + end.len())
}

fn at(svg: &str, place: usize, code: &'static str, reason: impl Into<String>) -> Error {
    let before = svg.get(..place).unwrap_or_default();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |n| u32::try_from(n).unwrap_or(u32::MAX);
    Error::new(code, reason).at("/svg").on(number(line), number(column))
}
