//! One spring as others have it, each with the most that it is off.

mod compose;
mod css;
mod lottie;
mod swift;

pub use compose::{SpringCompose, spring_compose};
pub use css::spring_css;
pub use lottie::spring_lottie;
pub use swift::{SpringSwift, spring_swift};

use crate::{Error, Motion, Result, Spring, Time, motion::finite};

/// The way of a spring from its start to its target, written as a curve.
#[derive(Debug, Clone, PartialEq)]
pub struct SpringCurve {
    /// As the format has it.
    pub text: String,
    /// How long the curve runs, in whole milliseconds; then the spring has settled.
    pub duration: Time,
    /// How many points or keyframes it has.
    pub points: usize,
    /// The most that it is off the spring at any time, as a share of the way.
    pub error: f64,
}

/// The most points of a curve: as many as `linear()` is read back with.
const MOST_POINTS: usize = 1000;
const LEAST_ERROR: f64 = 1e-5;
const MOST_ERROR: f64 = 0.1;
/// The longest curve: an hour.
const LONGEST: Time = Time::from_nanoseconds(3_600_000_000_000);
/// A curve between two points is measured at so many places.
const PLACES: u32 = 64;
/// And, beside the one of them that is farthest off, at so many more to either side.
const FINER: i32 = 16;
/// How much more than at those places it can be between them: what is left of an arch one place of 64 wide.
const BETWEEN: f64 = 1.001;

/// The way of a spring from 0 to 1, cut off where it has settled.
struct Course {
    spring: Spring,
    start: Motion,
    duration: Time,
    error: f64,
}

impl Course {
    /// `velocity` is in ways a second, `error` a share of the way.
    fn new(spring: Spring, velocity: f64, error: f64) -> Result<Self> {
        let start = Motion { position: 0.0, velocity: finite(velocity, "/velocity", "A velocity")? };
        if !(LEAST_ERROR..=MOST_ERROR).contains(&error) {
            let reason = "A curve is off by a share of the way; allow it between 0.00001 and 0.1.";
            return Err(Error::argument("/error", reason.to_owned()));
        }
        // The other half is left for the last curve, which ends at the target itself.
        let settled = spring.settling(start, 1.0, error / 2.0)?.filter(|settled| *settled <= LONGEST);
        let Some(settled) = settled else {
            let reason = "This spring does not settle within an hour, so no curve holds it; give it more damping.";
            return Err(Error::argument("/spring", reason.to_owned()));
        };
        let milliseconds = (settled.nanoseconds().max(1) + 999_999) / 1_000_000;
        Ok(Self { spring, start, duration: Time::from_nanoseconds(milliseconds * 1_000_000), error })
    }

    /// So many seconds after the start.
    fn at(&self, seconds: f64) -> Motion {
        self.spring.moved(self.start, 1.0, seconds)
    }

    /// The most that `curve`, over its share of the time between, is off the spring from one time to another.
    fn off(&self, from: f64, to: f64, curve: impl Fn(f64) -> f64) -> f64 {
        let off = |share: f64| (self.at(from + (to - from) * share).position - curve(share)).abs();
        let apart = 1.0 / f64::from(PLACES);
        let places = (0..=PLACES).map(|place| f64::from(place) * apart).map(|share| (off(share), share));
        let (most, there) = places.fold((0.0, 0.0), |most, place| if place.0 > most.0 { place } else { most });
        // The peak is between the neighbours of the place that is farthest off.
        let near = (-FINER..=FINER).map(|step| there + apart * f64::from(step) / f64::from(FINER));
        BETWEEN * near.filter(|share| (0.0..=1.0).contains(share)).map(off).fold(most, f64::max)
    }

    /// How long a straight line stays within the error where the spring bends most, in seconds.
    fn straight(&self) -> f64 {
        let omega = self.spring.stiffness().sqrt();
        let reach = 1.0 + self.start.velocity.abs() / omega;
        (8.0 * self.error / reach).sqrt() / omega
    }

    /// Refuses a curve of too many points, or one that could not be kept within the error.
    fn kept(&self, points: usize, error: f64) -> Result<()> {
        if points > MOST_POINTS {
            let reason =
                format!("A curve takes {MOST_POINTS} points at most; allow a larger error, or give more damping.");
            return Err(Error::argument("/error", reason));
        }
        if error > self.error {
            let reason = "This spring is too fast to be kept within the error; allow a larger one.";
            return Err(Error::argument("/error", reason.to_owned()));
        }
        Ok(())
    }
}

/// The most that one spring is off another on its way from rest, as a share of the way, until it has settled; ten turns
/// of one that never does.
fn apart(spring: Spring, other: Spring) -> f64 {
    /// Places of a turn, and what a wave can be between two of them, by what it is at them: 1 / cos(π / 64).
    const A_TURN: f64 = 64.0;
    const BETWEEN: f64 = 1.0013;
    let rest = Motion::default();
    let settled = spring.settling(rest, 1.0, 1e-3).ok().flatten();
    let span = settled.map_or(10.0 * spring.response(), Time::seconds);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 2048 and 65,536")]
    let places = (span / spring.response() * A_TURN).clamp(2048.0, 65_536.0) as u32;
    let off = (0..=places).map(|place| {
        let seconds = span * f64::from(place) / f64::from(places);
        (spring.moved(rest, 1.0, seconds).position - other.moved(rest, 1.0, seconds).position).abs()
    });
    BETWEEN * off.fold(0.0, f64::max)
}
