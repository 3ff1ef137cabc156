//! Following things from frame to frame.

use super::{RATE, figure::Figure, track::Track};
use crate::{Scene, SceneItem};

/// A part is restless where its things are there for less than so many seconds on the mean.
const SHORT: u32 = 1;
/// The same where there are many at a time.
const LONG: u32 = 3;
const MANY: u64 = 40;
/// A part that has had so many things is asked at every frame.
const MOST_TRACKS: usize = 400;

/// Parts by their names; one that comes back in a frame under its own name is another part.
pub(super) struct Parts {
    /// Nothing is followed that goes farther in a frame.
    reach: f64,
    /// From the back to the front.
    parts: Vec<Followed>,
}

/// One part.
#[derive(Default)]
pub(super) struct Followed {
    name: String,
    /// Which of that name in a frame.
    nth: usize,
    /// All of it as it is first seen.
    first: Vec<Figure>,
    /// Nothing of it is followed any more.
    pub(super) restless: bool,
    /// Those that have ended too; the place of one never changes.
    tracks: Vec<Track>,
    /// Their places from the back to the front.
    order: Vec<usize>,
    /// Places of those that are in the newest frame.
    present: Vec<usize>,
}

impl Parts {
    pub(super) const fn new(reach: f64) -> Self {
        Self { reach, parts: Vec::new() }
    }

    /// Takes in the next frame.
    pub(super) fn see(&mut self, frame: u32, scene: &Scene) {
        let mut seen = vec![false; self.parts.len()];
        let mut behind = 0;
        for (name, nth, figures) in split(scene) {
            let known = self.parts.iter().position(|part| part.name == name && part.nth == nth);
            let at = known.unwrap_or_else(|| {
                let part = Followed { name: name.to_owned(), nth, ..Followed::default() };
                self.parts.insert(behind, part);
                seen.insert(behind, true);
                behind
            });
            if let (Some(part), Some(seen)) = (self.parts.get_mut(at), seen.get_mut(at)) {
                part.see(frame, figures, self.reach);
                *seen = true;
            }
            behind = at + 1;
        }
        for (part, _) in self.parts.iter_mut().zip(seen).filter(|(_, seen)| !seen) {
            part.see(frame, Vec::new(), self.reach);
        }
    }

    /// All that was followed; the span ends before `frame`.
    pub(super) fn end(mut self, frame: u32) -> Vec<Followed> {
        for part in &mut self.parts {
            part.see(frame, Vec::new(), 0.0);
            part.restless |= is_restless(&part.tracks, frame);
        }
        self.parts
    }
}

/// The figures of each part of a scene, with its name and which of that name it is.
fn split(scene: &Scene) -> Vec<(&str, usize, Vec<Figure>)> {
    let mut parts: Vec<(&str, usize, Vec<Figure>)> = Vec::new();
    let mut name = "";
    let mut begun = false;
    for item in scene.items() {
        if let SceneItem::Part(next) = item {
            (name, begun) = (next, false);
            continue;
        }
        if !begun {
            let nth = parts.iter().filter(|(other, ..)| *other == name).count();
            parts.push((name, nth, Vec::new()));
            begun = true;
        }
        if let (Some((.., figures)), Some(figure)) = (parts.last_mut(), Figure::of(&item)) {
            figures.push(figure);
        }
    }
    parts
}

impl Followed {
    fn see(&mut self, frame: u32, figures: Vec<Figure>, reach: f64) {
        if self.first.is_empty() {
            self.first.clone_from(&figures);
        }
        if self.restless {
            return;
        }
        let figures: Vec<Figure> = figures.into_iter().flat_map(Figure::contours).collect();
        let before: Vec<&Figure> = self.present.iter().filter_map(|id| self.tracks.get(*id)).map(Track::last).collect();
        let pairs = matched(&before, &figures, reach);
        let mut present: Vec<usize> = Vec::with_capacity(figures.len());
        for (figure, pair) in figures.into_iter().zip(pairs) {
            let known = pair.and_then(|at| self.present.get(at).copied());
            if let Some((id, track)) = known.and_then(|id| Some((id, self.tracks.get_mut(id)?))) {
                track.see(frame, figure);
                present.push(id);
                continue;
            }
            // A new one stands right above what it is drawn upon.
            let below = present.last().and_then(|id| self.order.iter().position(|other| other == id));
            self.order.insert(below.map_or(0, |at| at + 1), self.tracks.len());
            present.push(self.tracks.len());
            self.tracks.push(Track::new(frame, figure));
        }
        for id in self.present.iter().filter(|id| !present.contains(id)) {
            if let Some(track) = self.tracks.get_mut(*id) {
                track.end();
            }
        }
        self.present = present;
        if self.tracks.len() > MOST_TRACKS && is_restless(&self.tracks, frame) {
            (self.restless, self.tracks, self.present) = (true, Vec::new(), Vec::new());
        }
    }

    /// Its name, how it is first seen, and its tracks from the back to the front.
    pub(super) fn in_order(self) -> (String, Vec<Figure>, Vec<Track>) {
        let mut tracks: Vec<Option<Track>> = self.tracks.into_iter().map(Some).collect();
        let ordered = self.order.into_iter().filter_map(|id| tracks.get_mut(id)?.take()).collect();
        (self.name, self.first, ordered)
    }
}

/// For each figure, which of those before it goes on: the pairs in their order that move least all together, where a new
/// one costs as much as the reach.
fn matched(before: &[&Figure], now: &[Figure], reach: f64) -> Vec<Option<usize>> {
    // The least cost of the first figures of both, row by row; moves are looked up again on the way back.
    let width = now.len() + 1;
    let gap = reach / 2.0;
    let cost = |row: &[f64], at: usize| row.get(at).copied().unwrap_or(f64::INFINITY);
    let moved = |old: &Figure, new: &Figure| old.apart(new, reach);
    let mut rows: Vec<Vec<f64>> = vec![(0..width).map(|at| gap * count(at)).collect()];
    for old in before {
        let above = rows.last().map_or(&[][..], Vec::as_slice);
        let mut row = vec![cost(above, 0) + gap];
        for (at, new) in now.iter().enumerate() {
            let alone = cost(above, at + 1).min(cost(&row, at)) + gap;
            let pair = moved(old, new).map_or(f64::INFINITY, |apart| cost(above, at) + apart);
            row.push(alone.min(pair));
        }
        rows.push(row);
    }
    let mut pairs = vec![None; now.len()];
    let (mut row, mut at) = (before.len(), now.len());
    while row > 0 && at > 0 {
        let here = rows.get(row).map_or(0.0, |costs| cost(costs, at));
        let above = rows.get(row - 1).map_or(&[][..], Vec::as_slice);
        let pair = before.get(row - 1).zip(now.get(at - 1)).and_then(|(old, new)| moved(old, new));
        if pair.is_some_and(|apart| cost(above, at - 1) + apart <= here) {
            (row, at) = (row - 1, at - 1);
            if let Some(pair) = pairs.get_mut(at) {
                *pair = Some(row);
            }
        } else if cost(above, at) + gap <= here {
            row -= 1;
        } else {
            at -= 1;
        }
    }
    pairs
}

/// Whether things come and go so fast that nothing is gained by following them: facets, not beads.
fn is_restless(tracks: &[Track], frames: u32) -> bool {
    let lives: u64 = tracks.iter().map(|track| u64::from(track.life())).sum();
    let many = lives > MANY * u64::from(frames);
    let least = (if many { LONG } else { SHORT } * RATE).min(frames);
    // Of a few things, those that a span cuts off count as long enough: a short span tells nothing against them.
    let cut =
        tracks.iter().filter(|track| !many && track.is_cut(frames)).map(|track| least.saturating_sub(track.life()));
    lives + cut.map(u64::from).sum::<u64>() < tracks.len() as u64 * u64::from(least)
}

#[expect(clippy::cast_precision_loss, reason = "a scene has at most 65,535 items")]
fn count(at: usize) -> f64 {
    at as f64
}
