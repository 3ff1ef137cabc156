//! Requests and errors of days, and the time that the service was up.

use super::{GROUPS, put};
use crate::metrics::measure::error_budget;

/// Steps in which days are forgotten.
const STEPS: usize = 14;
const DAY: f64 = 86_400_000.0;

/// Sums of a step.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Step {
    /// All requests of each group, and those that failed.
    requests: [[f64; 2]; GROUPS],
    /// Seconds up, and seconds in which that was known.
    up: [f64; 2],
}

impl Step {
    pub(super) fn numbers_mut(&mut self) -> impl Iterator<Item = &mut f64> {
        self.requests.iter_mut().flatten().chain(&mut self.up)
    }
}

/// Sums over the last days, or since the first sample, forgotten in 14 steps.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Budget {
    length: f64,
    pub(super) steps: [Step; STEPS],
    /// Which step is filled, counted from 1970.
    pub(super) turn: f64,
}

impl Budget {
    pub(super) fn new(days: f64) -> Self {
        Self { length: days * DAY / 14.0, steps: [Step::default(); STEPS], turn: 0.0 }
    }

    /// Goes on to a time; what is as old as the days is forgotten.
    pub(super) fn turn(&mut self, at: f64) {
        let turn = (at / self.length).floor();
        let passed = turn - self.turn;
        for step in 1..=14_u8 {
            if f64::from(step) <= passed {
                let place = place(turn + 1.0 - f64::from(step));
                put(&mut self.steps, place, |step| *step = Step::default());
            }
        }
        self.turn = self.turn.max(turn);
    }

    pub(super) fn add(&mut self, group: usize, requests: f64, errors: f64) {
        put(&mut self.steps, place(self.turn), |step| {
            put(&mut step.requests, group, |[all, bad]| (*all, *bad) = (*all + requests, *bad + errors));
        });
    }

    pub(super) fn up(&mut self, share: f64, seconds: f64) {
        put(&mut self.steps, place(self.turn), |step| {
            step.up = [step.up[0] + share * seconds, step.up[1] + seconds];
        });
    }

    /// What is left of a group's budget.
    pub(super) fn left(&self, group: usize, objective: f64) -> Option<f64> {
        let of = |step: &Step| step.requests.get(group).copied().unwrap_or_default();
        let [all, bad] = self.steps.iter().map(of).fold([0.0; 2], |sum, one| [sum[0] + one[0], sum[1] + one[1]]);
        error_budget(bad.min(all), all, objective).map(|left| left.max(-1e6))
    }

    /// The share of the known time that the service was up.
    pub(super) fn uptime(&self) -> Option<f64> {
        let sum = self.steps.iter().fold([0.0; 2], |sum, step| [sum[0] + step.up[0], sum[1] + step.up[1]]);
        (sum[1] > 0.0).then(|| (sum[0] / sum[1]).clamp(0.0, 1.0))
    }
}

/// The place of a turn among the steps.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a remainder of fourteen")]
fn place(turn: f64) -> usize {
    (turn - (turn / 14.0).floor() * 14.0) as usize
}
