//! Lanes: one kind of number over time, by keyframes with straight ways between them.

use super::{
    figure::{Numbers, farthest},
    place::Placing,
};
use crate::export::furthest::furthest;

/// The most that a place may be off between keyframes, in px.
const PLACE: f64 = 0.1;
/// The most that a channel of a colour may be off: a level and a half of eight bits.
const COLOR: f64 = 1.5 / 255.0;

/// A value at a frame.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::export) struct Key {
    pub(in crate::export) frame: u32,
    pub(in crate::export) value: Vec<f64>,
}

/// Keyframes in the order of their frames; none for what does not change.
pub(in crate::export) type Lane = Vec<Key>;

/// What changes of a thing; an empty lane stands.
#[derive(Debug, Clone, Default)]
pub(in crate::export) struct Lanes {
    /// A scale, and how far it moves to the right and down.
    pub(in crate::export) placing: Lane,
    /// One number from 0 to 1: how opaque it is beside its fullest, and 0 where it is not there.
    pub(in crate::export) opacity: Lane,
    /// As [`Numbers`] has them, before they are placed; where a placing tells them all, these stand.
    pub(in crate::export) path: Lane,
    pub(in crate::export) ink: Lane,
    pub(in crate::export) stroke: Lane,
    pub(in crate::export) shares: Lane,
    /// Where no opacity tells them.
    pub(in crate::export) colors: Lane,
}

impl Lanes {
    /// All of its keyframes.
    pub(super) fn keys(&self) -> impl Iterator<Item = &Key> {
        let Self { placing, opacity, path, ink, stroke, shares, colors } = self;
        [placing, opacity, path, ink, stroke, shares, colors].into_iter().flatten()
    }

    /// How many numbers its keyframes have.
    pub(super) fn numbers(&self) -> usize {
        self.keys().map(|key| key.value.len()).sum()
    }

    /// What they make of a thing at a frame: its numbers, and how opaque it is beside its fullest.
    pub(super) fn at(&self, base: &Numbers, frame: u32) -> (Numbers, f64) {
        let (numbers, opacity) = self.unplaced_at(base, frame);
        let placing = match *at(&self.placing, frame) {
            [scale, x, y] => Placing { scale, x, y },
            _ => Placing::SAME,
        };
        (placing.apply(&numbers), opacity)
    }

    /// The same before it is placed.
    pub(in crate::export) fn unplaced_at(&self, base: &Numbers, frame: u32) -> (Numbers, f64) {
        let value = |lane: &Lane, own: &[f64]| if lane.is_empty() { own.to_vec() } else { at(lane, frame) };
        let numbers = Numbers {
            path: value(&self.path, &base.path),
            ink: value(&self.ink, &base.ink),
            stroke: value(&self.stroke, &base.stroke),
            shares: value(&self.shares, &base.shares),
            colors: value(&self.colors, &base.colors),
        };
        (numbers, at(&self.opacity, frame).first().copied().unwrap_or(1.0))
    }
}

/// The value of a lane at a frame; the first and the last hold outside.
pub(in crate::export) fn at(lane: &[Key], frame: u32) -> Vec<f64> {
    let after = lane.partition_point(|key| key.frame <= frame);
    match (after.checked_sub(1).and_then(|at| lane.get(at)), lane.get(after)) {
        (Some(from), Some(to)) => between(from, to, frame),
        (Some(only), None) | (None, Some(only)) => only.value.clone(),
        (None, None) => Vec::new(),
    }
}

fn between(from: &Key, to: &Key, frame: u32) -> Vec<f64> {
    let share = f64::from(frame - from.frame) / f64::from(to.frame - from.frame);
    from.value.iter().zip(&to.value).map(|(from, to)| from + (to - from) * share).collect()
}

/// How exact a lane has to be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Exactness {
    /// Places and lengths.
    Place,
    /// Channels and the shares of a gradient.
    Color,
    /// Of a thing whose own colours are so opaque at most.
    Opacity(f64),
    /// A scale and two moves, of a thing that reaches so far from the origin.
    Placing(f64),
}

impl Exactness {
    fn near(self, one: &[f64], other: &[f64]) -> bool {
        match self {
            Self::Place => farthest(one, other) <= PLACE,
            Self::Color => farthest(one, other) <= COLOR,
            Self::Opacity(most) => farthest(one, other) * most <= COLOR,
            Self::Placing(reach) => {
                let weights = [reach, 1.0, 1.0];
                one.iter()
                    .zip(other)
                    .zip(weights)
                    .map(|((one, other), weight)| (one - other).abs() * weight)
                    .sum::<f64>()
                    <= PLACE
            }
        }
    }
}

/// The lane of what goes the same way over the same frames, if it is near the values all the way: at theirs and at its own
/// keys, between which both go straight.
pub(super) fn shared(lane: &Lane, values: &[Key], exactness: Exactness) -> Option<Lane> {
    let (first, last) = (values.first()?.frame, values.last()?.frame);
    let own = || lane.iter().filter(|key| (first..=last).contains(&key.frame));
    let near = !lane.is_empty()
        && values.iter().all(|key| exactness.near(&key.value, &at(lane, key.frame)))
        && own().all(|key| exactness.near(&key.value, &at(values, key.frame)));
    near.then(|| lane.clone())
}

/// As few of the values as keep all others near the straight ways between them; none where all are near the first.
///
/// Frames ascend; a value holds until the next one.
pub(super) fn thinned(values: &[Key], exactness: Exactness) -> Lane {
    let Some(first) = values.first() else { return Lane::new() };
    if values.iter().all(|key| exactness.near(&key.value, &first.value)) {
        return Lane::new();
    }
    let (mut lane, mut from) = (vec![first.clone()], 0);
    let last = values.len() - 1;
    while from < last {
        let fits = |to: u64| {
            let (from, to) = (from, usize::try_from(to).unwrap_or(last));
            let (Some(start), Some(end)) = (values.get(from), values.get(to)) else { return false };
            let inner = values.get(from + 1..to).unwrap_or_default();
            inner.iter().all(|key| exactness.near(&key.value, &between(start, end, key.frame)))
        };
        from = usize::try_from(furthest(from as u64, last as u64, fits)).unwrap_or(last);
        lane.extend(values.get(from).cloned());
    }
    lane
}
