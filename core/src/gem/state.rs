//! States of a jewel, and what each of them does to its light.

use crate::element::threshold::{DEGRADED, HEALTHY, RETURN};

/// How a jewel is, from the best to what says least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    Healthy,
    Degraded,
    Critical,
    Unknown,
}

impl State {
    pub(super) const ALL: &[Self] = &[Self::Healthy, Self::Degraded, Self::Critical, Self::Unknown];

    /// The state for a health of 0 to 1, none where it is not measured, after `before`.
    pub(super) fn of(health: Option<f64>, before: Self) -> Self {
        let Some(health) = health else { return Self::Unknown };
        let least = |least: f64, state: Self| {
            if before > state && before != Self::Unknown { least + RETURN } else { least }
        };
        if health >= least(HEALTHY, Self::Healthy) {
            Self::Healthy
        } else if health >= least(DEGRADED, Self::Degraded) {
            Self::Degraded
        } else {
            Self::Critical
        }
    }

    /// The share of light; a stone that is not measured has none and is drawn in lines.
    pub(super) const fn light(self) -> f64 {
        match self {
            Self::Healthy => 1.0,
            Self::Degraded => 0.55,
            Self::Critical => 0.28,
            Self::Unknown => 0.0,
        }
    }

    /// Unity's share of light by the worst of her sisters.
    pub(super) const fn unity(self) -> f64 {
        match self {
            Self::Healthy => 1.0,
            Self::Degraded => 0.75,
            Self::Critical => 0.5,
            Self::Unknown => 0.0,
        }
    }

    /// How a stone bows: its tilt about x and about y, in degrees.
    pub(super) const fn tilt(self) -> (f64, f64) {
        match self {
            Self::Healthy | Self::Unknown => (3.0, -2.0),
            Self::Degraded => (8.0, -6.0),
            Self::Critical => (14.0, -11.0),
        }
    }

    /// How fast a stone turns, in 3.75° a second.
    pub(super) const fn speed(self) -> i64 {
        match self {
            Self::Healthy => 3,
            Self::Degraded => 1,
            Self::Critical | Self::Unknown => 0,
        }
    }

    /// How many particles run between the stones.
    pub(super) const fn particles(self) -> usize {
        match self {
            Self::Healthy => 3,
            Self::Degraded => 2,
            Self::Critical => 1,
            Self::Unknown => 0,
        }
    }
}
