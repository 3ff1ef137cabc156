//! A spring as keyframes of Lottie.
//!
//! Source: Lottie Animation Community, Lottie specification 1.0, "Keyframes". A curve of a keyframe is a cubic Bézier over
//! the time to the next one; with its abscissas at a third and two thirds it is a cubic of time, so values and velocities
//! at both ends settle it.

use super::{Course, MOST_POINTS, SpringCurve, css::tenths};
use crate::{
    Error, Result, Spring,
    export::{
        furthest::furthest,
        number::{decimal, rounded},
    },
    motion::{Bezier, finite},
};

/// Handles are written to so many decimals.
const HANDLE: u32 = 4;
/// Times are thousandths of a frame.
const PARTS: f64 = 1000.0;

/// A spring as an animated property of Lottie, from one value to another, with as few keyframes as keep it within `error`.
///
/// The text is the JSON of the property, its times in frames at `rate` a second. `velocity` is in ways a second, `error`
/// the most that it may be off as a share of the way, from 0.00001 to 0.1, whatever renders the curve exactly.
///
/// # Errors
/// `argument.invalid` at `/velocity`, `/error`, `/from`, `/to` and `/rate`, which is 1 to 1,000; at `/to` where that is
/// `from`; at `/spring` for one that does not settle within an hour, and at `/error` where it is too fast for the
/// frames or more than 1,000 keyframes would be needed.
///
/// # Examples
/// ```
/// use azora_core::{Spring, spring_lottie};
///
/// let curve = spring_lottie(Spring::new(100.0, 20.0, 1.0)?, 0.0, 0.0, 100.0, 60.0, 0.01)?;
/// assert!(curve.text.starts_with(r#"{"a":1,"k":[{"t":0,"s":[0],"o":{"x":[0.3333],"y":[0]},"i":"#));
/// assert!(curve.points == 4 && curve.error <= 0.01);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn spring_lottie(spring: Spring, velocity: f64, from: f64, to: f64, rate: f64, error: f64) -> Result<SpringCurve> {
    let course = Course::new(spring, velocity, error)?;
    let (from, to) = (finite(from, "/from", "A value")?, finite(to, "/to", "A value")?);
    let way = to - from;
    if way.abs() < 1e-6 {
        let reason = "A spring goes from one value to another; give two that are at least 0.000001 apart.";
        return Err(Error::argument("/to", reason.to_owned()));
    }
    if !(1.0..=1000.0).contains(&rate) {
        let reason = "A rate of frames lies between 1 and 1000 a second.";
        return Err(Error::argument("/rate", reason.to_owned()));
    }
    let keyframes = Keyframes { course, from, way, rate, digits: tenths(error * way.abs() / 10.0) };
    let (mut text, mut points, mut most) = ("{\"a\":1,\"k\":[".to_owned(), 1, error / 2.0);
    let mut step = 0;
    for end in keyframes.turns() {
        while step < end && points <= MOST_POINTS {
            let next = furthest(step, end, |next| keyframes.segment(step, next).error <= error);
            let segment = keyframes.segment(step, next);
            keyframes.write(&mut text, step, Some(segment.curve));
            (step, points, most) = (next, points + 1, segment.error.max(most));
        }
    }
    keyframes.course.kept(points, most)?;
    keyframes.write(&mut text, step, None);
    text.push_str("]}");
    Ok(SpringCurve { text, duration: keyframes.course.duration, points, error: most })
}

struct Keyframes {
    course: Course,
    from: f64,
    way: f64,
    rate: f64,
    /// Decimals of a value.
    digits: u32,
}

/// The ordinates of both handles, and how far the curve by them is off.
struct Segment {
    curve: (f64, f64),
    error: f64,
}

impl Keyframes {
    fn seconds(&self, step: u64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "an hour of thousand frames a second is far below 2^53")]
        let step = step as f64;
        (step / PARTS / self.rate).min(self.course.duration.seconds())
    }

    /// The step nearest to a time.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an hour at most, and casts saturate")]
    fn step(&self, seconds: f64) -> u64 {
        (seconds * PARTS * self.rate).round() as u64
    }

    fn last(&self) -> u64 {
        self.step(self.course.duration.seconds())
    }

    /// Where the spring turns back, and the end: between two of them values go one way, so that handles stay small.
    fn turns(&self) -> Vec<u64> {
        let last = self.last();
        let (first, apart) = self.course.spring.turns(self.course.start, 1.0);
        let mut turns = Vec::new();
        let mut turn = first.unwrap_or(f64::INFINITY);
        while self.step(turn) < last && turns.len() < MOST_POINTS {
            turns.push(self.step(turn));
            turn += apart;
        }
        turns.push(last);
        turns
    }

    /// The value as it is written.
    fn value(&self, step: u64) -> f64 {
        let share = if step == self.last() { 1.0 } else { self.course.at(self.seconds(step)).position };
        rounded(self.from + self.way * share, self.digits)
    }

    fn share(&self, step: u64) -> f64 {
        (self.value(step) - self.from) / self.way
    }

    fn segment(&self, from: u64, to: u64) -> Segment {
        let (start, end) = (self.seconds(from), self.seconds(to));
        let (first, last) = (self.share(from), self.share(to));
        let third = |step| self.course.at(self.seconds(step)).velocity * (end - start) / 3.0 / (last - first);
        let handle = |ordinate: f64| if ordinate.abs() <= 1e6 { rounded(ordinate, HANDLE) } else { 0.0 };
        let curve = (handle(third(from)), handle(1.0 - third(to)));
        let third = rounded(1.0 / 3.0, HANDLE);
        let bezier = Bezier::new(third, curve.0, rounded(1.0 - third, HANDLE), curve.1);
        Segment { curve, error: self.course.off(start, end, |share| first + (last - first) * bezier.at(share)) }
    }

    /// A keyframe, with the curve to the next one.
    fn write(&self, text: &mut String, step: u64, curve: Option<(f64, f64)>) {
        #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
        let frames = step as f64 / PARTS;
        if step > 0 {
            text.push(',');
        }
        text.push_str("{\"t\":");
        decimal(text, frames, 3);
        text.push_str(",\"s\":[");
        decimal(text, self.value(step), self.digits);
        text.push(']');
        if let Some((out, into)) = curve {
            text.push_str(",\"o\":{\"x\":[0.3333],\"y\":[");
            decimal(text, out, HANDLE);
            text.push_str("]},\"i\":{\"x\":[0.6667],\"y\":[");
            decimal(text, into, HANDLE);
            text.push_str("]}");
        }
        text.push('}');
    }
}
