//! What follows a measured value: near by a spring, far by a fade, and never faster than is safe to look at.

use super::frame::Two;
use crate::{
    Motion, Spring, Time,
    element::{Keeper, Reader},
};

/// Natural frequency of the spring of .8 s, in radians a second.
const QUICKEST: f64 = 2.0 * core::f64::consts::PI / 0.8;
/// That of the slowest spring by which a place is followed; it is at rest after two and a half seconds.
const SLOWEST: f64 = QUICKEST / 2.0;
/// Periods of 1/ω after which a spring is at rest: it is within a two-thousandth of its way then, which nobody sees.
const RESTS: f64 = 10.0;

/// A number on its way to the last measured one, at critical damping.
///
/// Its spring takes .8 s; where that would make it go faster than its limit, longer. From rest a critical spring goes
/// Δ·ω/e at most, and however it is told to turn, never more than e/2 times its limit (the fixed point of one turn after
/// another).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glide {
    since: Time,
    start: Motion,
    target: f64,
    omega: f64,
}

impl Glide {
    /// At rest.
    pub(super) const fn new(position: f64) -> Self {
        let start = Motion { position, velocity: 0.0 };
        Self { since: Time::ZERO, start, target: position, omega: QUICKEST }
    }

    /// From `at` on it goes to `target`, by at most about `fastest` a second; at the epoch it is there at once.
    pub(super) fn turn(&mut self, at: Time, target: f64, fastest: f64) {
        if at <= Time::ZERO {
            *self = Self::new(target);
        } else if target.to_bits() != self.target.to_bits() {
            *self = self.toward(at, target, fastest);
        }
    }

    fn toward(&self, at: Time, target: f64, fastest: f64) -> Self {
        let start = self.motion(at);
        let way = (target - start.position).abs();
        let omega = QUICKEST.min(core::f64::consts::E * fastest / way.max(1e-9));
        Self { since: at, start, target, omega }
    }

    /// Where it is.
    pub(super) fn at(&self, at: Time) -> f64 {
        if self.is_settled(at) { self.target } else { self.motion(at).position }
    }

    fn motion(&self, at: Time) -> Motion {
        Spring::critical(self.omega).at(self.start, self.target, at.since(self.since))
    }

    /// Whether it is at its target, from now on.
    pub(super) fn is_settled(&self, at: Time) -> bool {
        let stands = self.start == Motion { position: self.target, velocity: 0.0 };
        stands || at.since(self.since).seconds() * self.omega >= RESTS
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

/// A place 0..=1 that follows a measured value.
///
/// Where a spring is soon there at its pace, it glides. Else the mark at the old place fades out while the one at the new
/// place fades in: light changes as little however far that is, and is at rest as soon. So does a mark that comes from
/// nothing or goes. While one change fades the next one waits, and then the newest counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Value {
    now: Glide,
    before: Glide,
    /// When `before` began to give way; none where it never did.
    since: Option<Time>,
    /// What was measured last, and from when on it may be followed.
    wish: f64,
    due: Time,
    pace: f64,
    fade: Time,
}

impl Value {
    /// At rest; it glides by about `pace` a second at most, and fades in `fade`.
    pub(super) const fn new(place: f64, pace: f64, fade: Time) -> Self {
        let now = Glide::new(place);
        Self { now, before: now, since: None, wish: place, due: Time::ZERO, pace, fade }
    }

    /// From `at` on it follows `place`, if there is one; at the epoch it is there at once.
    pub(super) fn turn(&mut self, at: Time, place: Option<f64>) {
        let Some(place) = place else { return };
        if at <= Time::ZERO {
            *self = Self::new(place, self.pace, self.fade);
            return;
        }
        self.follow(at);
        (self.wish, self.due) = (place, self.due.max(at));
        self.follow(at);
    }

    fn follow(&mut self, at: Time) {
        let Self { now, wish, due, pace, fade, .. } = *self;
        if wish.to_bits() == now.target.to_bits() || at < due {
            return;
        }
        self.now = now.toward(due, wish, pace);
        if self.now.omega < SLOWEST || (wish > 0.0) != (now.target > 0.0) {
            (self.now, self.before, self.since, self.due) = (Glide::new(wish), now, Some(due), due.after(fade));
        }
    }

    /// What it has become at a time.
    fn followed(&self, at: Time) -> Self {
        let mut value = *self;
        value.follow(at);
        value
    }

    /// Where it is, and where it was, with how much of each is seen. Only where there is nothing, a place is 0.
    pub(super) fn places(&self, at: Time) -> Two<f64> {
        let Self { now, before, since, fade, .. } = self.followed(at);
        let place = |glide: Glide| if glide.target > 0.0 { glide.at(at).clamp(1e-9, 1.0) } else { 0.0 };
        let share = since.map_or(1.0, |since| at.since(since).share(fade).clamp(0.0, 1.0));
        [(place(now), share), (place(if share < 1.0 { before } else { now }), 1.0 - share)]
    }

    /// Up to where all of it is, how far the rest reaches, and how much of that is seen.
    pub(super) fn reach(&self, at: Time) -> (f64, f64, f64) {
        let [(now, seen), (before, gone)] = self.places(at);
        if now < before { (now, before, gone) } else { (before, now, seen) }
    }

    /// Whether it is where it was last told to be, and nowhere else.
    pub(super) fn is_settled(&self, at: Time) -> bool {
        let Self { now, since, wish, fade, .. } = self.followed(at);
        wish.to_bits() == now.target.to_bits()
            && since.is_none_or(|since| at >= since.after(fade))
            && now.is_settled(at)
    }

    pub(super) fn keep(&self, keeper: &mut Keeper) {
        self.now.keep(keeper);
        self.before.keep(keeper);
        keeper.flag(self.since.is_some());
        keeper.time(self.since.unwrap_or_default());
        keeper.number(self.wish);
        keeper.time(self.due);
    }

    pub(super) fn restore(&mut self, reader: &mut Reader) -> Option<()> {
        (self.now, self.before) = (Glide::restore(reader)?, Glide::restore(reader)?);
        let since = reader.flag()?;
        self.since = Some(reader.time()?).filter(|_| since);
        (self.wish, self.due) = (reader.number()?, reader.time()?);
        Some(())
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
    use super::{Glide, Value};
    use crate::{Noise, Time};

    /// However it is turned, it never goes faster than e/2 times its limit.
    #[test]
    fn a_storm_makes_it_no_faster() {
        let noise = Noise::new(3);
        let mut value = Glide::new(0.0);
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

    const FADE: Time = Time::from_nanoseconds(2_000_000_000);

    fn second(seconds: f64) -> Time {
        Time::from_milliseconds(seconds * 1000.0, "/t").unwrap()
    }

    /// Near it glides; far it fades from the one place to the other, and is at rest as soon.
    #[test]
    fn it_glides_near_and_fades_far() {
        let mut value = Value::new(0.5, 0.1, FADE);
        value.turn(second(1.0), Some(0.54));
        let [(place, seen), (_, gone)] = value.places(second(1.3));
        assert!(place > 0.501 && place < 0.54 && seen > 0.999 && gone < 0.001, "{place}");
        assert!(!value.is_settled(second(2.0)) && value.is_settled(second(3.5)));
        value.turn(second(5.0), Some(0.9));
        let [(now, seen), (before, gone)] = value.places(second(5.5));
        assert!((now - 0.9).abs() < 1e-9 && (before - 0.54).abs() < 1e-4);
        assert!((seen - 0.25).abs() < 1e-9 && (gone - 0.75).abs() < 1e-9);
        let (sure, far, share) = value.reach(second(5.5));
        assert!((sure - before).abs() < 1e-12 && (far - now).abs() < 1e-12 && (share - seen).abs() < 1e-12);
        assert!(!value.is_settled(second(6.9)) && value.is_settled(second(7.0)));
    }

    /// What comes while one change fades waits for its end, and of all that waits the newest counts.
    #[test]
    fn no_fade_is_cut_short() {
        let mut value = Value::new(0.1, 0.1, FADE);
        value.turn(second(1.0), Some(0.9));
        value.turn(second(1.5), Some(0.2));
        value.turn(second(2.0), Some(0.4));
        let now = |at: f64| value.places(second(at)).map(|(place, _)| format!("{place:.1}"));
        assert_eq!([now(2.9), now(3.1)], [["0.9", "0.1"], ["0.4", "0.9"]]);
        assert!(!value.is_settled(second(4.9)) && value.is_settled(second(5.0)));
        // What was asked for and taken back.
        let mut back = Value::new(0.1, 0.1, FADE);
        back.turn(second(1.0), Some(0.9));
        back.turn(second(1.5), Some(0.2));
        back.turn(second(2.0), Some(0.9));
        assert!(back.is_settled(second(3.0)));
    }

    /// However near: what comes from nothing, or goes, is a mark that appears.
    #[test]
    fn nothing_becomes_something_by_a_fade() {
        let mut value = Value::new(0.0, 0.1, FADE);
        value.turn(second(1.0), Some(0.01));
        assert!(value.places(second(2.0)).iter().all(|(_, seen)| (seen - 0.5).abs() < 1e-9));
        value.turn(second(4.0), Some(0.0));
        assert!(value.places(second(5.0)).iter().all(|(_, seen)| (seen - 0.5).abs() < 1e-9));
    }
}
