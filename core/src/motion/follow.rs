//! Following a target that changes: a fold of events, not of frames.

use super::{Spring, Time};

/// Where something is and how fast it goes.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Motion {
    /// In any unit.
    pub position: f64,
    /// In that unit a second.
    pub velocity: f64,
}

/// Something that follows its target by a spring.
///
/// A new target changes neither where it is nor how fast it goes at that moment, and nothing depends on when or how
/// often it was asked where it is: its state is a fold of events alone.
///
/// # Examples
/// ```
/// use azora_core::{Follow, Spring, Time};
///
/// let at = |milliseconds| Time::from_milliseconds(milliseconds, "/t");
/// let mut follow = Follow::new(Spring::new(100.0, 20.0, 1.0)?, 0.0);
/// follow.retarget(at(0.0)?, 1.0);
/// let before = follow.at(at(100.0)?);
/// follow.retarget(at(100.0)?, -1.0);
/// assert_eq!(follow.at(at(100.0)?), before);
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Follow {
    spring: Spring,
    since: Time,
    start: Motion,
    target: f64,
}

impl Follow {
    /// At rest at `position`, which is its target too.
    pub const fn new(spring: Spring, position: f64) -> Self {
        let start = Motion { position, velocity: 0.0 };
        Self { spring, since: Time::ZERO, start, target: position }
    }

    /// From `at` on it goes to `target`; an event before the last one counts as at its time.
    pub fn retarget(&mut self, at: Time, target: f64) {
        let at = at.max(self.since);
        *self = Self { spring: self.spring, since: at, start: self.at(at), target };
    }

    /// Where it is at a time; before its last event, where it was then.
    pub fn at(&self, time: Time) -> Motion {
        self.spring.at(self.start, self.target, time.since(self.since))
    }

    /// Where it is going.
    pub const fn target(&self) -> f64 {
        self.target
    }

    /// From when on it is within `tolerance` of its target for good; none for a spring that never is.
    ///
    /// # Errors
    /// `argument.invalid` at `/tolerance`.
    pub fn settled(&self, tolerance: f64) -> crate::Result<Option<Time>> {
        Ok(self.spring.settling(self.start, self.target, tolerance)?.map(|span| self.since.after(span)))
    }
}
