//! How things move: easings, springs, and springs as other hosts have them.
#![allow(clippy::useless_conversion, reason = "numbers are another type in Node alone, and what may be absent in wasm")]

use azora_core::Time;

use crate::{AzoraError, Floats, Maybe, lift::Lift};

/// Springs as they cross: by physics, whatever they were made from.
mod plain {
    /// Stiffness, damping and mass.
    pub struct Spring {
        pub stiffness: f64,
        pub damping: f64,
        pub mass: f64,
    }

    /// A curve in the units that cross.
    pub struct SpringCurve {
        pub text: String,
        pub duration: f64,
        pub points: u32,
        pub error: f64,
    }

    /// A spring of Compose, in numbers that cross.
    pub struct SpringCompose {
        pub damping_ratio: f64,
        pub stiffness: f64,
        pub text: String,
        pub error: f64,
    }
}

record! {
    /// A damped spring: how what is drawn follows what was measured.
    Spring = plain::Spring {
        /// Above 0; in 1/s² times the mass.
        stiffness: f64,
        /// At least 0; in 1/s times the mass.
        damping: f64,
        /// Above 0.
        mass: f64,
    }
}

record! {
    /// Where something is that moves, and how fast.
    Motion = azora_core::Motion {
        /// In any unit.
        position: f64,
        /// In that unit a second.
        velocity: f64,
    }
}

record! {
    /// The way of a spring from its start to its target, written as a curve.
    SpringCurve = plain::SpringCurve {
        /// As the format has it.
        text: String,
        /// How long the curve runs, in whole milliseconds; then the spring has settled.
        duration: f64,
        /// How many points or keyframes it has.
        points: u32,
        /// The most that it is off the spring at any time, as a share of the way.
        error: f64,
    }
}

record! {
    /// A spring as Jetpack Compose takes it, whose numbers have 32 bits.
    SpringCompose = plain::SpringCompose {
        /// The damping ratio.
        damping_ratio: f64,
        /// For the mass of 1 that Compose reckons with.
        stiffness: f64,
        /// In Kotlin.
        text: String,
        /// The most that 32 bits put it off the spring on its way from rest, as a share of the way.
        error: f64,
    }
}

record! {
    /// A spring as `SwiftUI` takes it, and the three ways to write it.
    SpringSwift = azora_core::SpringSwift {
        /// In seconds: the response, and the duration of the second way too.
        response: f64,
        /// The damping ratio, named a fraction of the critical damping.
        damping_fraction: f64,
        /// 0 for none, towards 1 for much, below 0 for a slow end.
        bounce: f64,
        /// By response and damping fraction.
        by_response: String,
        /// By duration and bounce.
        by_duration: String,
        /// By mass, stiffness and damping; the surest way above the critical damping.
        by_physics: String,
        /// The most that rounding puts it off the spring on its way from rest, as a share of the way.
        error: f64,
    }
}

impl Spring {
    /// The core's spring; what is wrong with it stands at `/spring`.
    fn core(&self) -> Result<azora_core::Spring, azora_core::Error> {
        azora_core::Spring::new(self.stiffness, self.damping, self.mass).map_err(|error| {
            let path = format!("/spring{}", error.path.as_deref().unwrap_or_default());
            azora_core::Error { path: Some(path), ..error }
        })
    }
}

impl From<azora_core::Spring> for Spring {
    fn from(spring: azora_core::Spring) -> Self {
        Self { stiffness: spring.stiffness(), damping: spring.damping(), mass: 1.0 }
    }
}

impl From<azora_core::SpringCurve> for SpringCurve {
    fn from(curve: azora_core::SpringCurve) -> Self {
        let azora_core::SpringCurve { text, duration, points, error } = curve;
        Self { text, duration: duration.to_milliseconds(), points: u32::try_from(points).unwrap_or(u32::MAX), error }
    }
}

impl From<azora_core::SpringCompose> for SpringCompose {
    fn from(compose: azora_core::SpringCompose) -> Self {
        let azora_core::SpringCompose { damping_ratio, stiffness, text, error } = compose;
        Self { damping_ratio: damping_ratio.into(), stiffness: stiffness.into(), text, error }
    }
}

/// An error at the names of the core where it is at the ends of a way: `from` is a word of Python's own.
fn renamed(error: azora_core::Error) -> azora_core::Error {
    let path = match error.path.as_deref() {
        Some("/from") => Some("/start".to_owned()),
        Some("/to") => Some("/end".to_owned()),
        _ => error.path,
    };
    azora_core::Error { path, ..error }
}

/// Where a spring begins, and that its way has an end.
fn let_go(start: f64, end: f64, velocity: f64) -> Result<azora_core::Motion, AzoraError> {
    for (value, path) in [(start, "/start"), (end, "/end"), (velocity, "/velocity")] {
        if !value.is_finite() {
            return Err(AzoraError::argument(path, "What is no finite number moves nothing; give one."));
        }
    }
    Ok(azora_core::Motion { position: start, velocity })
}

export! {
    /// The eased progress of a curve of CSS, or by a name of the tokens, such as `ubuntu`; outside 0..=1 it goes on.
    "ease" pub fn ease(easing: String, progress: f64) -> f64 {
        Ok(azora_core::ease(&easing, progress)?)
    }

    /// The spring of a duration that is felt, in milliseconds, and a bounce above -1 and below 1, as `SwiftUI` tells one.
    "springFromDuration" pub fn spring_from_duration(duration: f64; bounce: f64 = 0.0) -> Spring {
        Ok(azora_core::Spring::with_duration(Time::from_milliseconds(duration, "/duration")?, bounce)?.into())
    }

    /// The spring of the time of one undamped turn, in milliseconds, and a damping ratio, as `UIKit` tells one.
    "springFromResponse" pub fn spring_from_response(response: f64; damping_ratio: f64 = 1.0) -> Spring {
        Ok(azora_core::Spring::with_response(Time::from_milliseconds(response, "/response")?, damping_ratio)?.into())
    }

    /// The spring that has half its way behind it after so many milliseconds, and never swings.
    "springFromHalfLife" pub fn spring_from_half_life(half_life: f64) -> Spring {
        Ok(azora_core::Spring::with_half_life(Time::from_milliseconds(half_life, "/half_life")?)?.into())
    }

    /// Where a spring is so many milliseconds after it was let go, and how fast it goes; before that, where it was.
    "springAt" pub fn spring_at(spring: Spring, t: f64; start: f64 = 0.0, end: f64 = 1.0, velocity: f64 = 0.0) -> Motion {
        let (spring, motion) = (spring.core()?, let_go(start, end, velocity)?);
        Ok(spring.at(motion, end, Time::from_milliseconds(t, "/t")?).lift())
    }

    /// After how many milliseconds a spring stays within a tolerance of its target; absent where it never does.
    "springSettling" -> "number | null"
    pub fn spring_settling(
        spring: Spring; start: f64 = 0.0, end: f64 = 1.0, velocity: f64 = 0.0, tolerance: f64 = 0.001
    ) -> Maybe<f64> {
        let settled = spring.core()?.settling(let_go(start, end, velocity)?, end, tolerance)?;
        Ok(settled.map(Time::to_milliseconds).into())
    }

    /// Where many springs are at a time in milliseconds: a position for every six numbers, which are stiffness, damping,
    /// mass, position, velocity and target.
    "springBatch" -> "Float64Array" pub fn spring_batch(springs: Floats, t: f64) -> Floats {
        Ok(azora_core::spring_batch(&springs, t)?.into())
    }

    /// A spring as a `linear()` of CSS, off by a share of the way at most; `velocity` is in ways a second.
    "springCss" pub fn spring_css(spring: Spring; velocity: f64 = 0.0, error: f64 = 0.001) -> SpringCurve {
        Ok(azora_core::spring_css(spring.core()?, velocity, error)?.into())
    }

    /// A spring as the keyframes of a Lottie property, as JSON, at so many frames a second.
    "springLottie" pub fn spring_lottie(
        spring: Spring, start: f64, end: f64; rate: f64 = 60.0, velocity: f64 = 0.0, error: f64 = 0.001
    ) -> SpringCurve {
        let made = azora_core::spring_lottie(spring.core()?, velocity, start, end, rate, error);
        Ok(made.map_err(renamed)?.into())
    }

    /// A spring as Jetpack Compose takes it.
    "springCompose" pub fn spring_compose(spring: Spring) -> SpringCompose {
        Ok(azora_core::spring_compose(spring.core()?).into())
    }

    /// A spring as `SwiftUI` takes it.
    "springSwift" pub fn spring_swift(spring: Spring) -> SpringSwift {
        Ok(azora_core::spring_swift(spring.core()?).into())
    }
}
