//! What follows a measured value: by a spring, and never faster than is safe to look at.

use crate::{
    Motion, Spring, Time,
    element::{Keeper, Reader},
};

/// Natural frequency of the spring of .8 s, in radians a second.
const QUICKEST: f64 = 2.0 * core::f64::consts::PI / 0.8;

/// A value on its way to the last measured one, at critical damping.
///
/// Its spring takes .8 s; where that would make it go faster than its limit, longer. From rest a critical spring goes
/// Δ·ω/e at most, and however it is told to turn, never more than e/2 times its limit (the fixed point of one turn after
/// another).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Value {
    since: Time,
    start: Motion,
    target: f64,
    omega: f64,
}

impl Value {
    /// At rest.
    pub(super) const fn new(position: f64) -> Self {
        let start = Motion { position, velocity: 0.0 };
        Self { since: Time::ZERO, start, target: position, omega: QUICKEST }
    }

    /// From `at` on it goes to `target`, by at most about `fastest` a second; at the epoch it is there at once.
    pub(super) fn turn(&mut self, at: Time, target: f64, fastest: f64) {
        if at <= Time::ZERO {
            *self = Self::new(target);
        }
        if target.to_bits() == self.target.to_bits() {
            return;
        }
        let start = self.motion(at);
        let way = (target - start.position).abs();
        let omega = QUICKEST.min(core::f64::consts::E * fastest / way.max(1e-9));
        *self = Self { since: at, start, target, omega };
    }

    /// Where it is.
    pub(super) fn at(&self, at: Time) -> f64 {
        self.motion(at).position
    }

    fn motion(&self, at: Time) -> Motion {
        Spring::critical(self.omega).at(self.start, self.target, at.since(self.since))
    }

    /// Whether it is nearer to its target than a thousandth of a sixteenth, and slow.
    pub(super) fn is_settled(&self, at: Time) -> bool {
        let Motion { position, velocity } = self.motion(at);
        (position - self.target).abs() < 6e-5 && velocity.abs() < 6e-5
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        keeper.time(self.since);
        for number in [self.start.position, self.start.velocity, self.target, self.omega] {
            keeper.number(number);
        }
    }

    pub(super) fn restore(reader: &mut Reader) -> Option<Self> {
        let since = reader.time()?;
        let start = Motion { position: reader.number()?, velocity: reader.number()? };
        Some(Self { since, start, target: reader.number()?, omega: reader.number()? })
    }
}

/// A share 0..=1 that goes at one pace to the end it was last sent to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ramp {
    since: Time,
    start: f64,
    on: bool,
    /// From one end to the other.
    whole: Time,
}

impl Ramp {
    pub(super) const fn new(on: bool, whole: Time) -> Self {
        Self { since: Time::ZERO, start: if on { 1.0 } else { 0.0 }, on, whole }
    }

    pub(super) fn turn(&mut self, at: Time, on: bool) {
        if at <= Time::ZERO {
            *self = Self::new(on, self.whole);
        } else if on != self.on {
            *self = Self { since: at, start: self.at(at), on, whole: self.whole };
        }
    }

    pub(super) fn at(&self, at: Time) -> f64 {
        let gone = at.since(self.since).share(self.whole).max(0.0);
        if self.on { (self.start + gone).min(1.0) } else { (self.start - gone).max(0.0) }
    }

    pub(super) fn is_settled(&self, at: Time) -> bool {
        self.at(at).to_bits() == (if self.on { 1.0_f64 } else { 0.0 }).to_bits()
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        keeper.time(self.since);
        keeper.number(self.start);
        keeper.flag(self.on);
    }

    pub(super) fn restore(&mut self, reader: &mut Reader) -> Option<()> {
        (self.since, self.start, self.on) = (reader.time()?, reader.number()?, reader.flag()?);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::Value;
    use crate::{Noise, Time};

    /// However it is turned, it never goes faster than e/2 times its limit.
    #[test]
    fn a_storm_makes_it_no_faster() {
        let noise = Noise::new(3);
        let mut value = Value::new(0.0);
        let (mut at, mut before, mut fastest) = (0_i64, 0.0, 0.0_f64);
        for place in 0..20_000 {
            let span = 1 + noise.bits(2 * place).cast_signed().rem_euclid(40);
            for _ in 0..span {
                at += 10_000_000;
                let now = value.at(Time::from_nanoseconds(at));
                fastest = fastest.max((now - before).abs() / 0.01);
                before = now;
            }
            value.turn(Time::from_nanoseconds(at), noise.unit(2 * place + 1), 0.25);
        }
        assert!(fastest > 0.2 && fastest <= 0.25 * core::f64::consts::E / 2.0, "{fastest}");
    }
}
