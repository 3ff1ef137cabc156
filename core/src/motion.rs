//! Motion: time, easing, springs, and what follows events.
//!
//! Time is whole nanoseconds; every answer is a closed form of its arguments, so it is the same whatever the frame rate.
//! It knows no element and draws nothing. Its sentences hold no numbers with a fraction: to print one takes more code than
//! all the rest, and what moves on a page is loaded first.

mod batch;
mod easing;
mod follow;
mod noise;
mod quaternion;
mod spring;
mod time;
mod timeline;

use crate::{Error, Result};

pub use batch::spring_batch;
pub(crate) use easing::Bezier;
pub use easing::{Easing, ease, parse_easing, smooth};
pub use follow::{Follow, Motion};
pub use noise::Noise;
pub use quaternion::Quaternion;
pub use spring::Spring;
pub use time::Time;
pub use timeline::{Keyframe, Timeline};

/// The largest number that motion reckons with, either way.
const LARGEST: f64 = 1e9;

/// Refuses what is no number, or too large to reckon with.
pub(crate) fn finite(number: f64, path: &str, noun: &str) -> Result<f64> {
    if number.abs() <= LARGEST {
        return Ok(number);
    }
    let reason = format!("{noun} has to be a finite number to be reckoned with; give one between -1e9 and 1e9.");
    Err(Error::argument(path, reason))
}
