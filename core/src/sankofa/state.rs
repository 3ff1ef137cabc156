//! How a thing is: what follows from its numbers, with a margin on the way back.

use crate::element::threshold::{DEGRADED, HEALTHY, LOW_BUDGET, RETURN};

/// How a pillar, the latency or the whole is.
pub(super) use crate::ElementCondition as State;

impl State {
    /// Whether it is worse than healthy by what was measured.
    pub(super) fn is_trouble(self) -> bool {
        matches!(self, Self::Degraded | Self::Critical)
    }

    /// Whether there is nothing to say.
    pub(super) fn is_unknown(self) -> bool {
        self == Self::Unknown
    }
}

/// What a state is told by; whatever was not measured decides nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Signs<'a> {
    pub(super) healths: &'a [Option<f64>],
    /// Share of the error budget that is left.
    pub(super) budget: Option<f64>,
    /// p95 by its target.
    pub(super) latency: Option<f64>,
    /// Rate by that of the past.
    pub(super) rate: Option<f64>,
}

impl Signs<'_> {
    /// The state that follows, from the one before.
    pub(super) fn state(&self, before: State) -> State {
        let margin = |held: bool| if held { RETURN } else { 0.0 };
        let told = self.healths.iter().chain([&self.budget, &self.latency, &self.rate]).any(Option::is_some);
        if !told {
            State::Unknown
        } else if self.is_critical(margin(before == State::Critical)) {
            State::Critical
        } else if self.is_degraded(margin(before.is_trouble())) {
            State::Degraded
        } else if self.healths.iter().all(Option::is_some) {
            State::Healthy
        } else {
            State::Partial
        }
    }

    fn worst(&self) -> f64 {
        self.healths.iter().flatten().fold(1.0, |worst, health| health.min(worst))
    }

    fn is_critical(&self, margin: f64) -> bool {
        self.worst() < DEGRADED + margin
            || self.budget.is_some_and(|budget| budget <= margin)
            || self.latency.is_some_and(|latency| latency > 4.0 * (1.0 - margin))
    }

    fn is_degraded(&self, margin: f64) -> bool {
        self.worst() < HEALTHY + margin
            || self.budget.is_some_and(|budget| budget < LOW_BUDGET + margin)
            || self.latency.is_some_and(|latency| latency > 1.0 - margin)
            || self.rate.is_some_and(|rate| rate < 0.10 + margin)
    }
}

#[cfg(test)]
mod tests {
    use super::{Signs, State};

    fn of(health: f64, before: State) -> State {
        Signs { healths: &[Some(1.0), Some(health)], ..Signs::default() }.state(before)
    }

    #[test]
    fn a_state_is_left_two_hundredths_higher_than_it_is_entered() {
        use State::{Critical, Degraded, Healthy};
        assert_eq!(
            [0.90, 0.8999, 0.70, 0.6999].map(|health| of(health, Healthy)),
            [Healthy, Degraded, Degraded, Critical]
        );
        assert_eq!([0.9199, 0.92, 0.70].map(|health| of(health, Degraded)), [Degraded, Healthy, Degraded]);
        assert_eq!(
            [0.7199, 0.72, 0.9199, 0.92].map(|health| of(health, Critical)),
            [Critical, Degraded, Degraded, Healthy]
        );
    }

    #[test]
    fn each_sign_counts_and_the_worst_wins() {
        let signs =
            |budget, latency, rate| Signs { healths: &[Some(1.0)], budget, latency, rate }.state(State::Healthy);
        assert_eq!(signs(Some(0.24), None, None), State::Degraded);
        assert_eq!(signs(Some(0.0), Some(1.2), None), State::Critical);
        assert_eq!(signs(None, Some(1.0), Some(0.1)), State::Healthy);
        assert_eq!(signs(None, Some(4.1), None), State::Critical);
        assert_eq!(signs(None, None, Some(0.09)), State::Degraded);
    }

    #[test]
    fn what_was_not_measured_is_partial_and_nothing_at_all_unknown() {
        assert_eq!(Signs { healths: &[None, Some(0.95)], ..Signs::default() }.state(State::Healthy), State::Partial);
        assert_eq!(Signs { healths: &[None, Some(0.5)], ..Signs::default() }.state(State::Healthy), State::Critical);
        assert_eq!(Signs::default().state(State::Healthy), State::Unknown);
    }
}
