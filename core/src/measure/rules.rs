//! What the file of a mark holds, beside the vocabulary that its reader insists on.

use core::ops::Range;

use roxmltree::{Document, Node};

use super::{
    check::{MarkCheck, Rule},
    subject::{Drawn, Subject},
};
use crate::{Drawing, Piece, Slot, error::quote};

const BYTES: Rule = Rule::most("bytes", "bytes", 2_500.0);
const DECIMALS: Rule = Rule::most("decimals", "decimals", 2.0);
const GRADIENTS: Rule = Rule::within("gradients", "count", 1.0, 1.0);
const SEEDS: Rule = Rule::within("seeds", "count", 1.0, 1.0);

/// The one gradient: from above left, 30° off the vertical, in units of the box.
const VECTOR: [(&str, &str); 5] =
    [("gradientUnits", "userSpaceOnUse"), ("x1", "16"), ("y1", "4"), ("x2", "48"), ("y2", "60")];
/// Its two stops.
const STOPS: [(&str, &str); 2] = [("0", "--mark-from"), ("1", "--mark-to")];

/// The rules for the file of a mark.
pub(super) fn checks(subject: &Subject) -> Vec<MarkCheck> {
    let text = [BYTES, DECIMALS, GRADIENTS];
    match &subject.drawn {
        Drawn::Slots(drawing, Some(source)) => match Document::parse(source) {
            Ok(document) => vec![bytes(source), decimals(&document), gradients(&document), seeds(drawing)],
            Err(_) => text.map(|rule| rule.not_asked("the text can't be read")).into(),
        },
        Drawn::Slots(drawing, None) => {
            let mut checks: Vec<_> = text.map(|rule| rule.not_asked("there is no file; give its text")).into();
            checks.push(seeds(drawing));
            checks
        }
        Drawn::Colors(_) => [BYTES, DECIMALS, GRADIENTS, SEEDS]
            .map(|rule| rule.not_asked("it names no slots, so it is no mark of the family"))
            .into(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a source has 64 KiB at most")]
fn bytes(source: &str) -> MarkCheck {
    BYTES.judge(source.len() as f64, |_| {
        format!("The file has {} bytes, and 2,500 is the most; join paths, or use fewer arcs.", source.len())
    })
}

/// The most decimals of any number.
fn decimals(document: &Document) -> MarkCheck {
    let values = document.descendants().flat_map(|node| node.attributes());
    let numbers = values.filter(|attribute| !matches!(attribute.name(), "fill" | "stroke" | "stop-color" | "id"));
    let most = numbers
        .filter_map(|attribute| {
            let (digits, place) = longest(attribute.value())?;
            Some((digits, attribute.range_value().start + place.start, attribute.value().get(place)?))
        })
        .max_by_key(|(digits, at, _)| (*digits, core::cmp::Reverse(*at)));
    let (digits, at, number) = most.unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "digits of a source of 64 KiB")]
    DECIMALS.judge(digits as f64, |_| {
        let place = document.text_pos_at(at);
        format!("The number {} at {place} has {digits} decimals, and 2 are the most; round it.", quote(number))
    })
}

/// How many decimals the longest fraction in `text` has, and where it stands.
fn longest(text: &str) -> Option<(usize, Range<usize>)> {
    text.match_indices('.')
        .map(|(point, _)| {
            let before = text.get(..point).unwrap_or_default();
            let start = before.trim_end_matches(|it: char| it.is_ascii_digit()).len();
            let after = text.get(point + 1..).unwrap_or_default();
            let digits = after.len() - after.trim_start_matches(|it: char| it.is_ascii_digit()).len();
            (digits, start..point + 1 + digits)
        })
        .max_by_key(|(digits, place)| (*digits, core::cmp::Reverse(place.start)))
}

/// The gradients that are that of the family.
fn gradients(document: &Document) -> MarkCheck {
    let all = document.descendants().filter(|node| node.has_tag_name((super::SVG, "linearGradient")));
    let fits = |node: Node| {
        let stops = node.children().filter(Node::is_element);
        let stop = |(node, (offset, slot)): (Node, &(&str, &str))| {
            node.attribute("offset").unwrap_or("0") == *offset
                && node.attribute("stop-color").is_some_and(|color| color.contains(slot))
        };
        VECTOR.iter().all(|(name, value)| node.attribute(*name) == Some(*value))
            && stops.clone().count() == STOPS.len()
            && stops.zip(&STOPS).all(stop)
    };
    let fitting = u32::try_from(all.filter(|node| fits(*node)).count()).unwrap_or(u32::MAX);
    GRADIENTS.judge(f64::from(fitting), |_| {
        "The body has not the family's gradient; write <linearGradient id=\"ID-body\" gradientUnits=\"userSpaceOnUse\" \
         x1=\"16\" y1=\"4\" x2=\"48\" y2=\"60\"> with a stop in --mark-from and, at offset 1, one in --mark-to."
            .to_owned()
    })
}

/// How many seeds are drawn, at the size where it is furthest from one.
fn seeds(drawing: &Drawing) -> MarkCheck {
    let seeds = |size: u32| {
        let shown = drawing.parts.iter().filter(|part| (part.min..=part.max).contains(&size));
        let seeds = shown.flat_map(|part| part.pieces.iter()).filter(|piece| **piece == Piece::Slot(Slot::Seed));
        u32::try_from(seeds.count()).unwrap_or(u32::MAX)
    };
    // What is drawn changes at the bounds of parts alone.
    let sizes = drawing.parts.iter().flat_map(|part| [part.min, part.max.saturating_add(1).min(Drawing::LARGEST)]);
    let found = sizes.map(|size| (seeds(size), size)).max_by_key(|(count, size)| (count.abs_diff(1), u32::MAX - size));
    let (count, size) = found.unwrap_or((0, 1));
    SEEDS.judge(f64::from(count), |_| {
        format!("At {size} px it draws {count} elements in --mark-seed; a mark has exactly one seed at any size.")
    })
}
