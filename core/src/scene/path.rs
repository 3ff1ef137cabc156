//! The contours of a shape, as they are read.

use super::{
    FARTHEST,
    contour::{CLOSED, CURVES, LONGEST_RUN, MORE, RUN_GOES_ON},
    cursor::{Cursor, Read},
};

/// One step along a path; places are absolute, in 1/256 pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SceneSegment {
    /// Begins a contour.
    Move(i32, i32),
    /// A straight line.
    Line(i32, i32),
    /// A cubic: two control points and its end.
    Curve(i32, i32, i32, i32, i32, i32),
    /// A straight line to the beginning of the contour.
    Close,
}

/// The contours of a shape.
#[derive(Debug, Clone, Copy)]
pub struct ScenePath<'a>(Cursor<'a>);

impl<'a> ScenePath<'a> {
    /// Reads to the end of the last contour and checks every place on the way.
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Read<Self> {
        let begin = *cursor;
        let mut state = State::Contour;
        while !matches!(state, State::Done) {
            state.next(cursor)?;
        }
        Ok(Self(cursor.since(&begin)))
    }

    /// Every segment in its order; each contour begins with a move and has at least one line or curve.
    pub fn segments(self) -> impl Iterator<Item = SceneSegment> + 'a {
        let (mut cursor, mut state) = (self.0, State::Contour);
        core::iter::from_fn(move || {
            loop {
                match state.next(&mut cursor) {
                    Ok(Some(segment)) => return Some(segment),
                    Ok(None) if !matches!(state, State::Done) => {}
                    _ => return None,
                }
            }
        })
    }
}

/// What comes next.
enum State {
    /// The head of a contour.
    Contour,
    /// So many segments of a run, the last of which is followed by another run or not.
    Run { head: u8, at: (i32, i32), left: u8, kind: u8 },
    /// Nothing.
    Done,
}

impl State {
    /// Reads one segment and what leads to the next.
    fn next(&mut self, cursor: &mut Cursor<'_>) -> Read<Option<SceneSegment>> {
        match *self {
            Self::Done => Ok(None),
            Self::Contour => {
                let head = cursor.u8()?;
                cursor.expect(head & !(CLOSED | MORE) == 0, "a contour is of no known kind")?;
                let at = (cursor.i32()?, cursor.i32()?);
                within(cursor, at)?;
                *self = Self::run(cursor, head, at)?;
                Ok(Some(SceneSegment::Move(at.0, at.1)))
            }
            Self::Run { head, at, left: 0, kind } if kind & RUN_GOES_ON != 0 => {
                *self = Self::run(cursor, head, at)?;
                Ok(None)
            }
            Self::Run { head, left: 0, .. } => {
                *self = if head & MORE == 0 { Self::Done } else { Self::Contour };
                Ok((head & CLOSED != 0).then_some(SceneSegment::Close))
            }
            Self::Run { head, at, left, kind } => {
                let mut point = || {
                    let (dx, dy) = (cursor.i16()?, cursor.i16()?);
                    let point = (at.0.saturating_add(dx.into()), at.1.saturating_add(dy.into()));
                    within(cursor, point).map(|()| point)
                };
                let (segment, at) = if kind & CURVES == 0 {
                    let end = point()?;
                    (SceneSegment::Line(end.0, end.1), end)
                } else {
                    let (first, second, end) = (point()?, point()?, point()?);
                    (SceneSegment::Curve(first.0, first.1, second.0, second.1, end.0, end.1), end)
                };
                *self = Self::Run { head, at, left: left - 1, kind };
                Ok(Some(segment))
            }
        }
    }

    fn run(cursor: &mut Cursor<'_>, head: u8, at: (i32, i32)) -> Read<Self> {
        let kind = cursor.u8()?;
        Ok(Self::Run { head, at, left: kind % LONGEST_RUN + 1, kind })
    }
}

/// Faults a place that lies too far away.
fn within(cursor: &Cursor<'_>, (x, y): (i32, i32)) -> Read<()> {
    let inside = -FARTHEST..=FARTHEST;
    cursor.expect(inside.contains(&x) && inside.contains(&y), "a place is more than 2^22 pixels away")
}
