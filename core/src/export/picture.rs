//! A moving picture taken apart: what stands, and what moves how.
//!
//! Frames are read at even times over a span. What is drawn is followed from frame to frame by its part, its form and its
//! place; each thing that is followed becomes a track of numbers over time, and each kind of number a lane of keyframes
//! between which it goes straight. A part whose forms change all the time, as facets do, stands as it is first seen.

mod figure;
mod follow;
mod lane;
mod place;
mod track;

pub(super) use figure::{Figure, InkForm, Numbers, TextForm, numbers_of};
pub(super) use lane::{Key, Lane, Lanes, at};

use follow::{Followed, Parts};

use crate::{Error, Result, Scene};

/// Frames a second that are looked at; keyframes lie on them.
pub(super) const RATE: u32 = 40;
/// The most frames: ten minutes.
const MOST_FRAMES: u32 = 24_000;
/// A part with more numbers in its keyframes stands.
const MOST_NUMBERS: usize = 60_000;

/// What a moving picture is made of, from the back to the front.
pub(super) struct Picture {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) role: String,
    pub(super) name: String,
    pub(super) value: String,
    /// Frames in the span.
    pub(super) frames: u32,
    pub(super) parts: Vec<Part>,
    pub(super) off: Off,
}

/// What belongs to one name.
pub(super) struct Part {
    pub(super) name: String,
    /// Whether it stands though it moves.
    pub(super) stands: bool,
    pub(super) things: Vec<Thing>,
}

/// One thing that is drawn, as it is at its fullest, and what changes of it.
pub(super) struct Thing {
    pub(super) figure: Figure,
    pub(super) lanes: Lanes,
}

/// The most that keyframes are off the frames.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Off {
    /// Of places, in CSS px.
    pub(super) places: f64,
    /// Of a channel of a colour or an opacity, as a share of 1.
    pub(super) colors: f64,
}

impl Off {
    fn widen(&mut self, other: Self) {
        self.places = self.places.max(other.places);
        self.colors = self.colors.max(other.colors);
    }
}

impl Picture {
    /// Looks at `frames` frames and one more, where the span begins anew; `scene` draws the one of a number.
    pub(super) fn of(frames: u32, mut scene: impl FnMut(u32) -> Result<Scene>) -> Result<Self> {
        if !(1..=MOST_FRAMES).contains(&frames) {
            let reason = "A moving picture lasts between 25 ms and ten minutes.";
            return Err(Error::argument("/duration", reason.to_owned()));
        }
        let first = scene(0)?;
        // Nothing is followed that jumps farther than a sixteenth of the picture in a frame.
        let mut parts = Parts::new(first.width().max(first.height()) / 16.0);
        parts.see(0, &first);
        for frame in 1..=frames {
            parts.see(frame, &scene(frame)?);
        }
        let mut off = Off::default();
        let parts = parts.end(frames + 1).into_iter().map(|followed| part(followed, frames, &mut off));
        Ok(Self {
            width: first.width(),
            height: first.height(),
            role: first.role().to_owned(),
            name: first.name().to_owned(),
            value: first.value().to_owned(),
            frames,
            parts: parts.collect(),
            off,
        })
    }

    /// Parts that stand though they move.
    pub(super) fn standing(&self) -> Vec<String> {
        self.parts.iter().filter(|part| part.stands).map(|part| part.name.clone()).collect()
    }
}

fn part(followed: Followed, frames: u32, off: &mut Off) -> Part {
    let restless = followed.restless;
    let (name, first, tracks) = followed.in_order();
    // As it is first seen.
    let standing = |name: String, first: Vec<Figure>| {
        let things = first.into_iter().map(|figure| Thing { figure, lanes: Lanes::default() }).collect();
        Part { name, stands: true, things }
    };
    if restless {
        return standing(name, first);
    }
    let mut own = Off::default();
    let mut things: Vec<Thing> = Vec::with_capacity(tracks.len());
    let mut before = None;
    for track in &tracks {
        let together = before.is_some_and(|before| track.same_life(before));
        let other = things.last().map(|thing| &thing.lanes).filter(|_| together);
        let (figure, lanes) = track.lanes(frames, other);
        own.widen(track.off(&figure, &lanes));
        things.push(Thing { figure, lanes });
        before = Some(track);
    }
    if things.iter().map(|thing| thing.lanes.numbers()).sum::<usize>() > MOST_NUMBERS {
        return standing(name, first);
    }
    off.widen(own);
    Part { name, stands: false, things }
}
