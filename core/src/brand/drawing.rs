//! A mark as a template: text, colour slots and the place of its id prefix, part by part.
//!
//! Filling a template reads no XML and neither parses nor prints a floating-point number, so the ready-made marks cost
//! a module that draws them no reader.

use std::borrow::Cow;

use super::paint::{Paint, Stops};
use crate::Rgb8;

/// A colour slot of a mark; `--mark-from`, `--mark-to`, `--mark-tone` and `--mark-seed` in its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Start of the body's gradient.
    From,
    /// End of the body's gradient.
    To,
    /// The far plane.
    Tone,
    /// The point that everything grows from.
    Seed,
}

impl Slot {
    /// Every slot.
    pub const ALL: &[Self] = &[Self::From, Self::To, Self::Tone, Self::Seed];

    /// The name after `--mark-`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::To => "to",
            Self::Tone => "tone",
            Self::Seed => "seed",
        }
    }
}

/// A run of a drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Markup as it stands.
    Text(Cow<'static, str>),
    /// The colour of a slot.
    Slot(Slot),
    /// The prefix of an id.
    Prefix,
}

/// Markup that is drawn at some sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Smallest drawn box, in pixels, that shows it.
    pub min: u32,
    /// Largest drawn box, in pixels, that shows it.
    pub max: u32,
    /// Its markup, in order.
    pub pieces: Cow<'static, [Piece]>,
}

/// How the last stop of a body's gradient begins; a middle stop is put before it.
const LAST: &str = "<stop offset=\"1\"";

/// A mark as a template, on a box of 64 units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Its name.
    pub title: Cow<'static, str>,
    /// What it shows, as a sentence.
    pub desc: Cow<'static, str>,
    /// The colours that its source falls back to: those of the brand.
    pub stops: Stops,
    /// What stands between the root's tags, in order.
    pub parts: Cow<'static, [Part]>,
}

impl Drawing {
    /// The largest box that a mark is drawn in, in pixels.
    pub const LARGEST: u32 = 16_384;

    /// The SVG of the mark at `size` pixels: every slot bound, every id behind `instance`, and only the parts that this
    /// size shows.
    pub(crate) fn fill(&self, paint: &Paint, size: u32, instance: &str) -> String {
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 64 64\" \
             role=\"img\" aria-labelledby=\"{instance}-title {instance}-desc\"><title id=\"{instance}-title\">",
        );
        escape_into(&mut svg, &self.title);
        svg.push_str("</title><desc id=\"");
        svg.push_str(instance);
        svg.push_str("-desc\">");
        escape_into(&mut svg, &self.desc);
        svg.push_str("</desc>");
        self.shapes_into(&mut svg, paint, size, instance);
        svg.push_str("</svg>");
        svg
    }

    /// Appends what stands between the tags of that SVG, without words.
    pub(crate) fn shapes_into(&self, svg: &mut String, paint: &Paint, size: u32, instance: &str) {
        let colors = Slot::ALL.iter().map(|slot| (*slot, paint.get(*slot).hex())).collect::<Vec<_>>();
        let shown = self.parts.iter().filter(|part| (part.min..=part.max).contains(&size));
        for piece in shown.flat_map(|part| part.pieces.iter()) {
            match piece {
                Piece::Text(text) => match (paint.via, text.split_once(LAST)) {
                    (Some(via), Some((before, after))) => {
                        let via = via.hex();
                        svg.extend([before, "<stop offset=\".5\" stop-color=\"", &via, "\"/>", LAST, after]);
                    }
                    _ => svg.push_str(text),
                },
                Piece::Slot(slot) => {
                    svg.extend(colors.iter().filter(|(bound, _)| bound == slot).map(|(_, hex)| hex.as_str()));
                }
                Piece::Prefix => {
                    svg.push_str(instance);
                    svg.push('-');
                }
            }
        }
    }
}

/// `text` with the five characters escaped that mean something in XML.
pub(crate) fn escape_into(svg: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            '\'' => svg.push_str("&#39;"),
            other => svg.push(other),
        }
    }
}

impl Paint {
    /// The colour of one slot.
    pub const fn get(&self, slot: Slot) -> Rgb8 {
        match slot {
            Slot::From => self.from,
            Slot::To => self.to,
            Slot::Tone => self.tone,
            Slot::Seed => self.seed,
        }
    }
}
