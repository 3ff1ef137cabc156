//! Health as a state that does not flicker.

use crate::{
    element::threshold::{DEGRADED, DWELL, HEALTHY, RETURN, STALE},
    names::names,
};

names! {
    /// How a thing is.
    HealthState, "state" {
        /// 0.90 or better.
        Healthy = "healthy",
        /// 0.70 or better.
        Degraded = "degraded",
        /// Below 0.70.
        Critical = "critical",
        /// Not measured.
        Unknown = "unknown",
    }
}

/// The state that follows from a health of 0..=1, with hysteresis: worse at once, better only 0.02 beyond the bound and after
/// five seconds.
///
/// What is not measured is unknown at once, and what is measured again is not.
///
/// # Examples
/// ```
/// use azora_core::{HealthGate, HealthState};
///
/// let mut gate = HealthGate::default();
/// assert_eq!(gate.take(0.0, Some(0.89)), HealthState::Degraded);
/// assert_eq!(gate.take(6_000.0, Some(0.91)), HealthState::Degraded);
/// assert_eq!(gate.take(7_000.0, Some(0.93)), HealthState::Healthy);
/// assert_eq!(gate.take(8_000.0, None), HealthState::Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HealthGate {
    state: HealthState,
    since: f64,
}

impl Default for HealthGate {
    fn default() -> Self {
        Self { state: HealthState::Unknown, since: f64::NEG_INFINITY }
    }
}

impl HealthGate {
    /// Takes in a health at a time in milliseconds and gives the state from then on.
    pub fn take(&mut self, at: f64, health: Option<f64>) -> HealthState {
        let next = match health.filter(|health| !health.is_nan()) {
            None => HealthState::Unknown,
            Some(health) => {
                let plain = told(health, 0.0);
                if self.state == HealthState::Unknown || plain >= self.state {
                    plain
                } else if at - self.since >= DWELL.seconds() * 1000.0 {
                    // Of two steps at once, each bound has its margin.
                    told(health, RETURN).min(self.state)
                } else {
                    self.state
                }
            }
        };
        if next != self.state {
            *self = Self { state: next, since: at };
        }
        next
    }

    /// The state since the last health.
    pub fn state(&self) -> HealthState {
        self.state
    }
}

fn told(health: f64, margin: f64) -> HealthState {
    if health < DEGRADED + margin {
        HealthState::Critical
    } else if health < HEALTHY + margin {
        HealthState::Degraded
    } else {
        HealthState::Healthy
    }
}

/// Whether a value of that age is no longer known: older than three scrape intervals, all in milliseconds.
///
/// # Examples
/// ```
/// assert!(!azora_core::is_stale(45_000.0, 15_000.0) && azora_core::is_stale(45_001.0, 15_000.0));
/// ```
pub fn is_stale(age: f64, interval: f64) -> bool {
    age > f64::from(STALE) * interval
}
