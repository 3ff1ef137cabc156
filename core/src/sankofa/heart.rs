//! The Sankofa heart: two logarithmic spirals and one cubic, trimmed by the length of their arc.
//!
//! The symbol is Akan: *sankofa*, "go back and fetch it". Its right half is told here in units of its own box, y down, and
//! mirrored where it is drawn. A spiral r = r0·e^(−kφ) is √(1+k²)/k·(r0 − r) long, so a share of it is found without
//! integrating; the cubic between the two has a table of 64 steps.

use crate::math::{exp, ln, sin_cos};

/// A place in units of the symbol.
pub(super) type Point = (f64, f64);
/// A cubic by its two ends and the control points between them.
pub(super) type Cubic = [Point; 4];

/// The width of the band.
pub(super) const BAND: f64 = 0.125;
/// Height of the optical centre.
pub(super) const CENTER: f64 = 0.065;
/// The crown beneath the foot volutes, its apex last.
pub(super) const CROWN: [Point; 8] =
    [(-0.21, 0.70), (-0.33, 0.93), (-0.13, 0.86), (0.0, 1.03), (0.13, 0.86), (0.33, 0.93), (0.21, 0.70), (0.0, 0.50)];

/// The most cubics of a half: 20 in the foot, 25 in the head, one between.
const MOST: usize = 48;
/// Degrees that one cubic of a spiral turns at most; it is off by 2e-6 of the radius there.
const PIECE: f64 = 20.0;
/// Steps in the table of the cubic's length.
const STEPS: usize = 64;

/// A logarithmic spiral that turns against the clock as φ grows.
#[derive(Debug, Clone, Copy)]
struct Spiral {
    center: Point,
    radius: f64,
    k: f64,
    /// In degrees.
    start: f64,
    /// In degrees.
    turns: f64,
}

/// The foot volute, and the head volute.
const FOOT: Spiral = Spiral { center: (0.285, 0.50), radius: 0.225, k: 0.22, start: 186.0, turns: 395.0 };
const HEAD: Spiral = Spiral { center: (0.262, -0.46), radius: 0.385, k: 0.165, start: 12.0, turns: 500.0 };

impl Spiral {
    /// The place at φ, and how it moves with φ.
    fn at(self, phi: f64) -> (Point, Point) {
        let radius = self.radius * exp(-self.k * phi);
        let (sine, cosine) = sin_cos(self.start.to_radians() - phi);
        let place = (self.center.0 + radius * cosine, self.center.1 + radius * sine);
        (place, (radius * (sine - self.k * cosine), -radius * (self.k * sine + cosine)))
    }

    /// Length over change of radius.
    fn stretch(self) -> f64 {
        (1.0 + self.k * self.k).sqrt() / self.k
    }

    /// From its start to φ.
    fn length(self, phi: f64) -> f64 {
        self.stretch() * self.radius * (1.0 - exp(-self.k * phi))
    }

    /// φ at a length from its start.
    fn phi(self, length: f64) -> f64 {
        -ln(1.0 - length / (self.stretch() * self.radius)) / self.k
    }

    fn whole(self) -> f64 {
        self.turns.to_radians()
    }
}

/// The cubic from the foot's start to the head's, with unit tangents.
fn waist() -> Cubic {
    let (from, leave) = FOOT.at(0.0);
    let (to, arrive) = HEAD.at(0.0);
    // Both derivatives point into their spirals: away along the way at the foot, on along it at the head.
    let toward = |(x, y): Point, by: f64| {
        let length = (x * x + y * y).sqrt();
        (by * x / length, by * y / length)
    };
    let (out, back) = (toward(leave, -1.0 / 3.0), toward(arrive, -1.0 / 3.0));
    [from, (from.0 + out.0, from.1 + out.1), (to.0 + back.0, to.1 + back.1), to]
}

/// How fast a cubic goes at `t`.
fn speed(&[a, b, c, d]: &Cubic, t: f64) -> f64 {
    let u = 1.0 - t;
    let along = |a: f64, b: f64, c: f64, d: f64| 3.0 * (u * u * (b - a) + 2.0 * u * t * (c - b) + t * t * (d - c));
    let (x, y) = (along(a.0, b.0, c.0, d.0), along(a.1, b.1, c.1, d.1));
    (x * x + y * y).sqrt()
}

/// Keeps the part of a cubic before `t`, by de Casteljau.
fn trim(cubic: &mut Cubic, t: f64) {
    let [a, b, c, d] = *cubic;
    let mix = |one: Point, other: Point| (one.0 + (other.0 - one.0) * t, one.1 + (other.1 - one.1) * t);
    let (ab, bc, cd) = (mix(a, b), mix(b, c), mix(c, d));
    let (abc, bcd) = (mix(ab, bc), mix(bc, cd));
    *cubic = [a, ab, abc, mix(abc, bcd)];
}

/// A table of the cubic's length at each of 64 steps, by Simpson's rule.
fn lengths(cubic: &Cubic) -> [f64; STEPS] {
    let mut sum = 0.0;
    let mut t = 0.0;
    let step = 1.0 / 64.0;
    let mut table = [0.0; STEPS];
    for place in &mut table {
        sum += step / 6.0 * (speed(cubic, t) + 4.0 * speed(cubic, t + step / 2.0) + speed(cubic, t + step));
        t += step;
        *place = sum;
    }
    table
}

/// One half of the symbol, from the eye of the foot volute, as cubics.
#[derive(Debug, Clone, Copy)]
pub(super) struct Half {
    cubics: [Cubic; MOST],
    count: usize,
}

impl Half {
    const NOTHING: Self = Self { cubics: [[(0.0, 0.0); 4]; MOST], count: 0 };

    /// The share 0..=1 of the length; what is outside is clamped.
    pub(super) fn new(share: f64) -> Self {
        Self::between(0.0, share)
    }

    /// From one share of the length to another.
    pub(super) fn between(from: f64, to: f64) -> Self {
        let mut half = Self::NOTHING;
        let mut waist = waist();
        let table = lengths(&waist);
        let [.., middle] = table;
        let foot = FOOT.length(FOOT.whole());
        let whole = foot + middle + HEAD.length(HEAD.whole());
        let (mut from, mut to) = (from.clamp(0.0, 1.0) * whole, to.clamp(0.0, 1.0) * whole);
        if from < foot {
            let phi = |length: f64| if length < foot { FOOT.phi(foot - length) } else { 0.0 };
            half.spiral(FOOT, if from > 0.0 { phi(from) } else { FOOT.whole() }, phi(to));
        }
        (from, to) = (from - foot, to - foot);
        if to > 0.0 && from < middle {
            let (start, end) = (time(&table, from.max(0.0)), time(&table, to));
            let last = if to < middle { end } else { 1.0 };
            if to < middle {
                trim(&mut waist, end);
            }
            if from > 0.0 {
                waist.reverse();
                trim(&mut waist, 1.0 - start / last);
                waist.reverse();
            }
            half.push(waist);
        }
        (from, to) = (from - middle, to - middle);
        if to > 0.0 {
            let phi = |length: f64| if length > 0.0 { HEAD.phi(length).min(HEAD.whole()) } else { 0.0 };
            half.spiral(HEAD, phi(from), phi(to));
        }
        half
    }

    pub(super) fn cubics(&self) -> impl Iterator<Item = &Cubic> {
        self.cubics.iter().take(self.count)
    }

    fn push(&mut self, cubic: Cubic) {
        if let Some(place) = self.cubics.get_mut(self.count) {
            *place = cubic;
            self.count += 1;
        }
    }

    /// A spiral from one φ to another, either way.
    fn spiral(&mut self, spiral: Spiral, from: f64, to: f64) {
        let pieces = ((to - from).abs() / PIECE.to_radians()).ceil().max(1.0);
        let step = (to - from) / pieces;
        let (mut place, mut way) = spiral.at(from);
        let mut nth = 1.0;
        while nth <= pieces {
            let (end, next) = spiral.at(from + nth * step);
            let third = step / 3.0;
            let first = (place.0 + way.0 * third, place.1 + way.1 * third);
            self.push([place, first, (end.0 - next.0 * third, end.1 - next.1 * third), end]);
            (place, way) = (end, next);
            nth += 1.0;
        }
    }
}

/// The cubic's parameter at a length, linear within a step of its table.
fn time(table: &[f64; STEPS], length: f64) -> f64 {
    let step = table.partition_point(|until| *until < length);
    let from = step.checked_sub(1).and_then(|step| table.get(step)).copied().unwrap_or_default();
    let to = table.get(step).copied().unwrap_or(from);
    let share = if to > from { (length - from) / (to - from) } else { 0.0 };
    let steps = u32::try_from(step).unwrap_or_default();
    ((f64::from(steps) + share) / 64.0).clamp(0.0, 1.0)
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    clippy::float_cmp,
    reason = "what checks the core's own mathematics is not the core's"
)]
mod tests {
    use super::{Cubic, FOOT, HEAD, Half, Point, lengths, waist};

    fn point([a, b, c, d]: Cubic, t: f64) -> Point {
        let u = 1.0 - t;
        let along =
            |a: f64, b: f64, c: f64, d: f64| u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d;
        (along(a.0, b.0, c.0, d.0), along(a.1, b.1, c.1, d.1))
    }

    /// By walking along it in many chords.
    fn walked(half: &Half) -> f64 {
        let chords = 400_u32;
        let along = |cubic: &Cubic| {
            let places = (0..=chords).map(|nth| point(*cubic, f64::from(nth) / f64::from(chords)));
            places.clone().zip(places.skip(1)).map(|(one, other)| (other.0 - one.0).hypot(other.1 - one.1)).sum::<f64>()
        };
        half.cubics().map(along).sum()
    }

    /// The radius integrated numerically, which knows nothing of the closed form.
    #[test]
    fn a_spiral_is_as_long_as_its_integral() {
        for spiral in [FOOT, HEAD] {
            let steps = 20_000;
            let phi = |nth: i32| spiral.whole() * f64::from(nth) / f64::from(steps);
            let speed = |phi: f64| spiral.at(phi).1.0.hypot(spiral.at(phi).1.1);
            let simpson =
                |nth: i32| speed(phi(nth)) + 4.0 * speed(f64::midpoint(phi(nth), phi(nth + 1))) + speed(phi(nth + 1));
            let sum: f64 = (0..steps).map(simpson).sum::<f64>() * spiral.whole() / f64::from(steps) / 6.0;
            assert!((spiral.length(spiral.whole()) / sum - 1.0).abs() < 1e-12);
            let there = spiral.phi(spiral.length(1.25));
            assert!((there - 1.25).abs() < 1e-12, "the way back");
        }
    }

    #[test]
    fn the_whole_half_is_as_long_as_the_design_says() {
        let [foot, head] = [FOOT, HEAD].map(|spiral| spiral.length(spiral.whole()));
        let middle = lengths(&waist()).last().copied().unwrap();
        assert_eq!([foot, middle, head].map(|part| (part * 1e4).round()), [8174.0, 10680.0, 18045.0]);
        assert!((foot + middle + head - 3.6899).abs() < 5e-5);
        assert!((walked(&Half::new(1.0)) - 3.6899).abs() < 5e-5);
    }

    #[test]
    fn a_share_is_that_share_of_the_length() {
        let whole = walked(&Half::new(1.0));
        for step in 0..=200 {
            let share = f64::from(step) / 200.0;
            assert!((walked(&Half::new(share)) - share * whole).abs() < 2e-5 * whole, "{share}");
        }
        for (from, to) in [(0.0, 0.1), (0.05, 0.2), (0.1, 0.4), (0.3, 0.45), (0.35, 0.9), (0.6, 1.0), (0.0, 1.0)] {
            let part = walked(&Half::between(from, to));
            assert!((part - (to - from) * whole).abs() < 4e-5 * whole, "{from} to {to}: {part}");
        }
        assert!(walked(&Half::new(-1.0)) < 1e-9 && (walked(&Half::new(7.0)) - whole).abs() < 1e-9, "clamped");
    }

    /// No corner and no gap where one cubic ends and the next begins.
    #[test]
    fn the_curve_is_one() {
        let half = Half::new(1.0);
        for ([_, _, before, end], [start, after, _, _]) in half.cubics().zip(half.cubics().skip(1)) {
            assert!((end.0 - start.0).hypot(end.1 - start.1) < 1e-12);
            let (into, out) = ((end.0 - before.0, end.1 - before.1), (after.0 - start.0, after.1 - start.1));
            let turn = (into.0 * out.1 - into.1 * out.0) / (into.0.hypot(into.1) * out.0.hypot(out.1));
            assert!(turn.abs() < 1e-9, "{turn}");
        }
    }
}
