//! Motion: time, easing, springs, and what follows events.
//!
//! Time is whole nanoseconds; every answer is a closed form of its arguments, so it is the same whatever the frame rate.
//! It knows no element and draws nothing.

mod easing;
mod follow;
mod spring;
mod time;
mod timeline;

use crate::{Error, Result};

pub use easing::{Easing, ease, parse_easing};
pub use follow::{Follow, Motion};
pub use spring::Spring;
pub use time::Time;
pub use timeline::{Keyframe, Timeline};

/// The largest number that motion reckons with, either way.
const LARGEST: f64 = 1e9;

/// Refuses what is no number, or too large to reckon with.
fn finite(number: f64, path: &str, noun: &str) -> Result<f64> {
    if number.abs() <= LARGEST {
        return Ok(number);
    }
    let reason = format!("{noun} of {number} can't be reckoned with; give a number between -1e9 and 1e9.");
    Err(Error::argument(path, reason))
}
