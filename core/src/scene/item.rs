//! What a scene draws, as it is read.

use super::{
    FARTHEST, MOST_DASHES, MOST_STOPS, MOST_WORDS, WHOLE,
    cursor::{Cursor, Read},
    ink::{Anchor, Cap, Join, Rgba},
    path::ScenePath,
};

/// The first bytes of items.
pub(super) const PART: u8 = 1;
pub(super) const TEXT: u8 = 2;
pub(super) const SOLID: u8 = 4;
pub(super) const LINEAR: u8 = 5;
pub(super) const RADIAL: u8 = 6;
/// Added to an ink where a path is stroked with it.
pub(super) const STROKED: u8 = 8;
/// The bits of a stroke's style.
pub(super) const ROUND_CAP: u8 = 1;
pub(super) const ROUND_JOIN: u8 = 2;

/// One item of a scene; numbers are as they are packed.
#[derive(Debug, Clone, Copy)]
pub enum SceneItem<'a> {
    /// What follows belongs to the part of this name, until the next one; empty for none.
    Part(&'a str),
    /// A path, filled by the nonzero rule or stroked.
    Shape(SceneShape<'a>),
    /// A line of text.
    Text(SceneText<'a>),
}

/// A path, filled or stroked.
#[derive(Debug, Clone, Copy)]
pub struct SceneShape<'a> {
    /// The colour.
    pub ink: SceneInk<'a>,
    /// How it is stroked; none where it is filled.
    pub stroke: Option<SceneStroke<'a>>,
    /// Its contours, at least one.
    pub path: ScenePath<'a>,
}

/// What a path is drawn with; places and lengths in 1/256 pixel.
#[derive(Debug, Clone, Copy)]
pub enum SceneInk<'a> {
    /// One colour.
    Solid(Rgba),
    /// Along the line between two places; the first and the last colour go on outside.
    Linear {
        /// Where the first colour is.
        from: (i32, i32),
        /// Where the last colour is.
        to: (i32, i32),
        /// Colours, at least one.
        stops: SceneStops<'a>,
    },
    /// From a centre outwards; the last colour goes on outside.
    Radial {
        /// Where the first colour is.
        center: (i32, i32),
        /// At least 0.
        radius: i32,
        /// Colours, at least one.
        stops: SceneStops<'a>,
    },
}

/// The colours of a gradient: 1 to 32, each with its place in 1/10000 of the way, which never descends.
#[derive(Debug, Clone, Copy)]
pub struct SceneStops<'a>(Cursor<'a>);

impl<'a> SceneStops<'a> {
    /// Each colour behind its place.
    pub fn colors(self) -> impl Iterator<Item = (u16, Rgba)> + 'a {
        let mut cursor = self.0;
        core::iter::from_fn(move || Some((cursor.u16().ok()?, Rgba::from_bytes(cursor.array().ok()?))))
    }
}

/// How a path is stroked; lengths in 1/256 pixel.
#[derive(Debug, Clone, Copy)]
pub struct SceneStroke<'a> {
    /// At least 0.
    pub width: i32,
    /// How it ends.
    pub cap: Cap,
    /// How it turns.
    pub join: Join,
    dash: Cursor<'a>,
}

impl<'a> SceneStroke<'a> {
    /// Lengths of dash and gap in turn: an even number, 16 at most, none of them below 0, not all 0; none for a whole line.
    pub fn dash(&self) -> impl Iterator<Item = i32> + 'a {
        let mut dash = self.dash;
        core::iter::from_fn(move || dash.i32().ok())
    }
}

/// A line of text in Inter; places and lengths in 1/256 pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SceneText<'a> {
    /// Of the anchor.
    pub x: i32,
    /// Of the baseline there.
    pub y: i32,
    /// Of the em, at least 0.
    pub size: i32,
    /// 500, 600 or 700.
    pub weight: u16,
    /// What stands at the place.
    pub anchor: Anchor,
    /// Clockwise about the place, in 1/256 degree.
    pub rotation: i32,
    /// Its colour.
    pub ink: Rgba,
    /// The width of the whole text by Inter's own advances; at least 0.
    pub advance: i32,
    /// At most 1024 bytes.
    pub text: &'a str,
}

/// The items of a scene, from the back to the front.
#[derive(Debug, Clone)]
pub struct SceneItems<'a> {
    cursor: Cursor<'a>,
    left: u16,
}

impl<'a> SceneItems<'a> {
    pub(super) const fn new(cursor: Cursor<'a>, left: u16) -> Self {
        Self { cursor, left }
    }
}

impl<'a> Iterator for SceneItems<'a> {
    type Item = SceneItem<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        read(&mut self.cursor).ok()
    }
}

/// Reads one item and checks all of it.
pub(super) fn read<'a>(cursor: &mut Cursor<'a>) -> Read<SceneItem<'a>> {
    let kind = cursor.u8()?;
    match kind & !STROKED {
        SOLID..=RADIAL => shape(cursor, kind).map(SceneItem::Shape),
        PART if kind == PART => {
            let length = cursor.u8()?;
            Ok(SceneItem::Part(cursor.text(length.into())?))
        }
        TEXT if kind == TEXT => text(cursor).map(SceneItem::Text),
        _ => cursor.expect(false, "an item is of no known kind").map(|()| SceneItem::Part("")),
    }
}

fn shape<'a>(cursor: &mut Cursor<'a>, kind: u8) -> Read<SceneShape<'a>> {
    let ink = match kind & !STROKED {
        SOLID => SceneInk::Solid(Rgba::from_bytes(cursor.array()?)),
        LINEAR => SceneInk::Linear { from: place(cursor)?, to: place(cursor)?, stops: stops(cursor)? },
        _ => SceneInk::Radial { center: place(cursor)?, radius: length(cursor)?, stops: stops(cursor)? },
    };
    let stroke = if kind & STROKED == 0 { None } else { Some(stroke(cursor)?) };
    Ok(SceneShape { ink, stroke, path: ScenePath::read(cursor)? })
}

fn stops<'a>(cursor: &mut Cursor<'a>) -> Read<SceneStops<'a>> {
    let count = usize::from(cursor.u8()?);
    cursor.expect((1..=MOST_STOPS).contains(&count), "a gradient has not 1 to 32 colours")?;
    let begin = *cursor;
    let mut before = 0;
    for _ in 0..count {
        let share = cursor.u16()?;
        cursor.expect((before..=WHOLE).contains(&share), "the colours of a gradient are not in order")?;
        before = share;
        cursor.take(4)?;
    }
    Ok(SceneStops(cursor.since(&begin)))
}

fn stroke<'a>(cursor: &mut Cursor<'a>) -> Read<SceneStroke<'a>> {
    let width = length(cursor)?;
    let style = cursor.u8()?;
    cursor.expect(style & !(ROUND_CAP | ROUND_JOIN) == 0, "a stroke is of no known style")?;
    let count = usize::from(cursor.u8()?);
    cursor.expect(count <= MOST_DASHES && count % 2 == 0, "a dash has not an even number of lengths up to 16")?;
    let begin = *cursor;
    let mut whole = 0_i64;
    for _ in 0..count {
        whole += i64::from(length(cursor)?);
    }
    cursor.expect(count == 0 || whole > 0, "a dash has no length")?;
    Ok(SceneStroke {
        width,
        cap: if style & ROUND_CAP == 0 { Cap::Butt } else { Cap::Round },
        join: if style & ROUND_JOIN == 0 { Join::Miter } else { Join::Round },
        dash: cursor.since(&begin),
    })
}

fn text<'a>(cursor: &mut Cursor<'a>) -> Read<SceneText<'a>> {
    let (x, y) = place(cursor)?;
    let size = length(cursor)?;
    let weight = cursor.u16()?;
    cursor.expect(matches!(weight, 500 | 600 | 700), "a weight is not 500, 600 or 700")?;
    let anchor = match cursor.u8()? {
        0 => Anchor::Start,
        1 => Anchor::Middle,
        anchor => cursor.expect(anchor == 2, "an anchor is not 0, 1 or 2").map(|()| Anchor::End)?,
    };
    let rotation = cursor.i32()?;
    let ink = Rgba::from_bytes(cursor.array()?);
    let advance = length(cursor)?;
    let count = cursor.u16()?;
    cursor.expect(usize::from(count) <= MOST_WORDS, "a text has more than 1024 bytes")?;
    Ok(SceneText { x, y, size, weight, anchor, rotation, ink, advance, text: cursor.text(count)? })
}

fn place(cursor: &mut Cursor<'_>) -> Read<(i32, i32)> {
    let mut one = || {
        let one = cursor.i32()?;
        cursor.expect((-FARTHEST..=FARTHEST).contains(&one), "a place is more than 2^22 pixels away").map(|()| one)
    };
    Ok((one()?, one()?))
}

fn length(cursor: &mut Cursor<'_>) -> Read<i32> {
    let length = cursor.i32()?;
    cursor.expect((0..=FARTHEST).contains(&length), "a length is not within 0 and 2^22 pixels").map(|()| length)
}
