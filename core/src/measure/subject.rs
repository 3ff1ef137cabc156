//! What is measured: a mark in slots, or anyone's SVG.

use std::borrow::Cow;

use super::silhouette::{SIDE, Silhouette};
use crate::{Drawing, Mark, Marks, Paint, Result, Rgb8, list_marks, render};

const BLACK: Rgb8 = Rgb8 { r: 0, g: 0, b: 0 };
const WHITE: Rgb8 = Rgb8 { r: 255, g: 255, b: 255 };

/// A drawing under its id.
pub(super) struct Subject<'a> {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) drawn: Drawn<'a>,
}

/// How it is given.
pub(super) enum Drawn<'a> {
    /// In slots; with the text it was read from, where there is one.
    Slots(Cow<'a, Drawing>, Option<&'a str>),
    /// In colours of its own.
    Colors(&'a str),
}

impl<'a> Subject<'a> {
    /// Reads an SVG: as a mark where it names a slot, else as anyone's.
    ///
    /// # Errors
    /// Those of [`Drawing::parse`] for a mark; anyone's is refused where it is drawn.
    pub(super) fn read(id: &str, svg: &'a str) -> Result<Self> {
        let (title, drawn) = if svg.contains("--mark-") {
            let drawing = Drawing::parse(svg)?;
            (drawing.title.clone().into_owned(), Drawn::Slots(Cow::Owned(drawing), Some(svg)))
        } else {
            (render::title(svg), Drawn::Colors(svg))
        };
        let known = list_marks().into_iter().find(|mark| mark.name == title);
        let id = match known {
            Some(mark) if id.is_empty() => mark.id,
            _ => id,
        };
        Ok(Self { id: id.to_owned(), title, drawn })
    }

    /// The ready-made marks.
    pub(super) fn ready(marks: &'a Marks) -> impl Iterator<Item = Self> {
        list_marks().into_iter().filter_map(|mark| {
            let drawing = marks.drawing(mark.id).ok()?;
            let drawn = Drawn::Slots(Cow::Borrowed(drawing), None);
            Some(Self { id: mark.id.to_owned(), title: mark.name.to_owned(), drawn })
        })
    }

    /// The ready-made mark of the same title.
    pub(super) fn known(&self) -> Option<Mark> {
        list_marks().into_iter().find(|mark| mark.name == self.title)
    }

    /// Its drawing, where it has slots.
    pub(super) fn drawing(&self) -> Option<&Drawing> {
        match &self.drawn {
            Drawn::Slots(drawing, _) => Some(drawing),
            Drawn::Colors(_) => None,
        }
    }

    /// Whether other parts are drawn at one size than at another.
    pub(super) fn differs(&self, one: u32, other: u32) -> bool {
        self.drawing().is_some_and(|drawing| {
            let shown = |size| move |part: &&crate::Part| (part.min..=part.max).contains(&size);
            !drawing.parts.iter().filter(shown(one)).eq(drawing.parts.iter().filter(shown(other)))
        })
    }

    /// Its silhouette as it is drawn at `size` pixels.
    ///
    /// # Errors
    /// Those of [`svg_to_png`](crate::svg_to_png).
    pub(super) fn silhouette(&self, size: u32) -> Result<Silhouette> {
        Ok(Silhouette::of(&match &self.drawn {
            Drawn::Slots(drawing, _) => pixels(drawing, Paint::ink(BLACK), size)?,
            Drawn::Colors(svg) => render::anyone_as_pixels(svg, side())?,
        }))
    }
}

/// The silhouette of a mark at `size` pixels without its far plane.
///
/// # Errors
/// Those of [`Subject::silhouette`].
pub(super) fn without_tone(drawing: &Drawing, size: u32) -> Result<Silhouette> {
    Ok(Silhouette::of_dark(&pixels(drawing, Paint { tone: WHITE, ..Paint::ink(BLACK) }, size)?))
}

/// A drawing as it is drawn at `size` pixels, enlarged.
fn pixels(drawing: &Drawing, paint: Paint, size: u32) -> Result<Vec<u8>> {
    render::mark_as_pixels(&drawing.fill(&paint, size, "m"), side())
}

fn side() -> u32 {
    u32::try_from(SIDE).unwrap_or_default()
}
