//! What a pointer or the focus adds to the glow.

use core::f64::consts::TAU;

use super::held::Held;
use crate::{
    Motion, Spring, Time,
    element::{Keeper, Reader},
};

/// It comes and goes in .3 s.
const SPRING: Spring = Spring::critical(TAU / 0.3);
/// Hardly anything is left of a change after this.
const REST: Time = Time::from_nanoseconds(900_000_000);
/// A pointer that trembles at the rim makes nothing flash.
const HOLD: Time = Time::from_nanoseconds(500_000_000);

/// The energy of hover and focus, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Energy {
    pub(super) hovered: bool,
    pub(super) focused: bool,
    awake: Held<bool>,
    start: Motion,
}

impl Energy {
    pub(super) const fn new() -> Self {
        let start = Motion { position: 0.0, velocity: 0.0 };
        Self { hovered: false, focused: false, awake: Held::new(false), start }
    }

    /// Takes up what it was told.
    pub(super) fn tell(&mut self, at: Time) {
        self.awake.tell(at, self.hovered || self.focused);
    }

    pub(super) fn due(&self) -> Time {
        self.awake.due()
    }

    pub(super) fn turn(&mut self, at: Time) {
        self.start = self.motion(at);
        self.awake.show(at, self.awake.told, HOLD);
    }

    fn motion(&self, at: Time) -> Motion {
        let target = if self.awake.shown { 1.0 } else { 0.0 };
        SPRING.at(self.start, target, at.since(self.awake.since))
    }

    pub(super) fn at(&self, at: Time) -> f64 {
        if self.rests(at) {
            return if self.awake.shown { 1.0 } else { 0.0 };
        }
        self.motion(at).position.clamp(0.0, 1.0)
    }

    /// Whether it moves no more.
    pub(super) fn rests(&self, at: Time) -> bool {
        at.since(self.awake.since) >= REST
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        let Self { hovered, focused, awake, start } = self;
        for flag in [*hovered, *focused, awake.shown, awake.before, awake.told] {
            keeper.flag(flag);
        }
        for time in [awake.since, awake.free, awake.told_at] {
            keeper.time(time);
        }
        keeper.number(start.position);
        keeper.number(start.velocity);
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let (hovered, focused) = (reader.flag()?, reader.flag()?);
        let (shown, before, told) = (reader.flag()?, reader.flag()?, reader.flag()?);
        let (since, free, told_at) = (reader.time()?, reader.time()?, reader.time()?);
        let start = Motion { position: reader.number()?, velocity: reader.number()? };
        Some(Self { hovered, focused, awake: Held { shown, before, since, free, told, told_at }, start })
    }
}
