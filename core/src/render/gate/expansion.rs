//! What a drawing expands to: each element's cost with everything it draws, found once and multiplied where it is used.

use roxmltree::Document;

use super::graph::{Element, Times};
use super::limits::Counter;
use super::refuse;
use crate::{Error, Result};

/// Units of work that a drawing may ask of the renderer's parser, which keeps every expanded element in memory.
pub(super) const BUDGET: u64 = 12_000_000;
/// Levels of elements and references, one inside the other; the renderer's parser recurses through both.
const DEEPEST: u32 = 128;

/// An element with all that it draws.
#[derive(Debug, Default, Clone, Copy)]
struct Total {
    cost: u64,
    shapes: u64,
    segments: u64,
    depth: u32,
}

impl Total {
    fn add(&mut self, other: Self, times: u64) {
        self.cost = self.cost.saturating_add(other.cost.saturating_mul(times));
        self.shapes = self.shapes.saturating_add(other.shapes.saturating_mul(times));
        self.segments = self.segments.saturating_add(other.segments.saturating_mul(times));
        self.depth = self.depth.max(other.depth.saturating_add(1));
    }
}

enum Mark {
    Unseen,
    Open,
    Done(Total),
}

/// The cost of the whole drawing.
pub(super) fn count(elements: &[Element], document: &Document, counter: &mut Counter) -> Result<u64> {
    let refusal = |at: usize, code, reason: String| match elements.get(at).and_then(|at| document.get_node(at.place)) {
        Some(node) => refuse(node, code, reason),
        None => Error::new(code, reason).at("/svg"),
    };
    let mut marks: Vec<Mark> = elements.iter().map(|_| Mark::Unseen).collect();
    if let Some(root) = marks.first_mut() {
        *root = Mark::Open;
    }
    let mut open: Vec<(usize, usize)> = vec![(0, 0)];
    while let Some((at, next)) = open.last_mut() {
        counter.add(1)?;
        let (at, place) = (*at, *next);
        *next += 1;
        let Some(element) = elements.get(at) else { break };
        let referred = || element.references.get(place - element.content.len()).map(|(to, _)| to);
        if let Some(&to) = element.content.get(place).or_else(referred) {
            match marks.get(to) {
                Some(Mark::Open) => return Err(refusal(to, "svg.recursive", "The element draws itself.".into())),
                Some(Mark::Unseen) => {
                    if let Some(mark) = marks.get_mut(to) {
                        *mark = Mark::Open;
                    }
                    open.push((to, 0));
                }
                _ => {}
            }
            continue;
        }
        let total = total(element, &marks);
        if total.depth > DEEPEST {
            let reason = format!("Elements and references are nested deeper than {DEEPEST} levels in all.");
            return Err(refusal(at, "svg.too_complex", reason));
        }
        if total.cost > BUDGET {
            let reason = format!("What the element draws expands to more than {BUDGET} units of work.");
            return Err(refusal(at, "svg.budget_exceeded", reason));
        }
        if let Some(mark) = marks.get_mut(at) {
            *mark = Mark::Done(total);
        }
        open.pop();
    }
    match marks.first() {
        Some(Mark::Done(total)) => Ok(total.cost),
        _ => Ok(0),
    }
}

fn total(element: &Element, marks: &[Mark]) -> Total {
    let done = |at: usize| match marks.get(at) {
        Some(Mark::Done(total)) => *total,
        _ => Total::default(),
    };
    let mut content =
        Total { cost: element.own, shapes: u64::from(element.is_shape), segments: element.segments, depth: 1 };
    for at in &element.content {
        content.add(done(*at), 1);
    }
    let mut whole = content;
    for (to, times) in &element.references {
        whole.add(
            done(*to),
            match times {
                Times::Once => 1,
                Times::Shape => content.shapes.max(1),
                Times::Segment => content.segments.max(1),
            },
        );
    }
    whole
}
