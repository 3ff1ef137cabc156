//! A value over time by keyframes.

use super::{Easing, Time, finite};
use crate::{Error, Result};

/// A value at a time, and how the next one is reached from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyframe {
    /// Since the timeline's start.
    pub at: Time,
    /// In any unit.
    pub value: f64,
    /// From here to the next keyframe.
    pub easing: Easing,
}

/// A value over time by keyframes; outside them the first and the last value hold, or the whole repeats.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// At least one; times ascend.
    keyframes: Vec<Keyframe>,
    repeats: bool,
}

/// The most keyframes.
const MOST: usize = 10_000;

impl Timeline {
    /// By keyframes in the order of their times, from 0 on.
    ///
    /// One that `repeats` begins anew at its last keyframe's time, for ever and also before 0.
    ///
    /// # Errors
    /// `argument.invalid` at `/keyframes`, or at `/keyframes/N/at` or `/value`: there are 1 to 10,000 keyframes,
    /// the first at 0 or later, none before the one in front of it, values within ±1e9; one that repeats takes time.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Keyframe, Time, Timeline, parse_easing};
    ///
    /// let key = |at, value| Ok(Keyframe { at: Time::from_milliseconds(at, "/at")?, value, easing: parse_easing("linear")? });
    /// let pulse = Timeline::new(vec![key(0.0, 0.3)?, key(1000.0, 0.4)?, key(2000.0, 0.3)?], true)?;
    /// assert_eq!(pulse.at(Time::from_milliseconds(2500.0, "/t")?), 0.35);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn new(keyframes: Vec<Keyframe>, repeats: bool) -> Result<Self> {
        let refuse = |path: String, reason: String| Err(Error::argument(&path, reason));
        if keyframes.is_empty() || keyframes.len() > MOST {
            let reason = format!("A timeline takes 1 to {MOST} keyframes, and this one has {}.", keyframes.len());
            return refuse("/keyframes".to_owned(), reason);
        }
        let mut before = Time::ZERO;
        for (index, keyframe) in keyframes.iter().enumerate() {
            if keyframe.at < before {
                let reason = "This keyframe is earlier than the one in front of it; put them in order, from 0 on.";
                return refuse(format!("/keyframes/{index}/at"), reason.to_owned());
            }
            finite(keyframe.value, &format!("/keyframes/{index}/value"), "A value")?;
            before = keyframe.at;
        }
        if repeats && before == Time::ZERO {
            let reason = "A timeline that repeats takes time; put its last keyframe after 0 ms.".to_owned();
            return refuse("/keyframes".to_owned(), reason);
        }
        Ok(Self { keyframes, repeats })
    }

    /// From 0 to the last keyframe.
    pub fn duration(&self) -> Time {
        self.keyframes.last().map_or(Time::ZERO, |last| last.at)
    }

    /// The value at a time; of keyframes at one time the last counts from then on.
    pub fn at(&self, time: Time) -> f64 {
        let period = self.duration();
        let time = if self.repeats { time.within(period) } else { time };
        let after = self.keyframes.partition_point(|keyframe| keyframe.at <= time);
        let from = after.checked_sub(1).and_then(|at| self.keyframes.get(at));
        match (from, self.keyframes.get(after)) {
            (Some(from), Some(to)) => {
                let share = time.since(from.at).share(to.at.since(from.at));
                from.value + (to.value - from.value) * from.easing.at(share)
            }
            (Some(only), None) | (None, Some(only)) => only.value,
            (None, None) => 0.0,
        }
    }
}
