//! What is known of an engine: its numbers now and in the past, its states, and what it says of itself.

use std::{collections::BTreeMap, time::Duration};

use azora_core::{
    Element, ElementCondition, ElementKind, ElementParams, HealthGate, HealthState, MetricFold, MetricRecipe,
};

use crate::{failure::Result, metrics::Round};

/// The five pillars, in the engine's order.
const PILLARS: [&str; 5] = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];

/// What is known of an engine.
pub(super) struct Board {
    fold: MetricFold,
    element: Element,
    /// Milliseconds since 1970 at the element's time 0, and at the last round.
    epoch: f64,
    at: f64,
    /// By the kind of event, such as `now` or `past`, and the name; none where it is not measured.
    numbers: BTreeMap<(String, String), Option<f64>>,
    gates: [HealthGate; 5],
}

impl Board {
    pub(super) fn new(recipe: &MetricRecipe, round: &Round) -> Result<Self> {
        let epoch = round.samples.iter().filter_map(|sample| sample.at).fold(round.at, f64::min);
        Ok(Self {
            fold: MetricFold::new(recipe, epoch)?,
            element: Element::new(ElementKind::Sankofa, &ElementParams::default())?,
            epoch,
            at: round.at,
            numbers: BTreeMap::new(),
            gates: [HealthGate::default(); 5],
        })
    }

    /// Takes in a round.
    pub(super) fn take(&mut self, round: &Round) -> Result<()> {
        self.at = self.at.max(round.at);
        for event in self.fold.take(&round.samples, round.at)? {
            if event.kind.starts_with("now") || event.kind.starts_with("past") {
                self.numbers.insert((event.kind.clone(), event.name.clone()), event.value);
            }
            let pillar = PILLARS.iter().position(|name| event.kind == "now" && event.name == *name);
            if let Some(gate) = pillar.and_then(|place| self.gates.get_mut(place)) {
                gate.take(event.at, event.value);
            }
            self.element.apply(&event)?;
        }
        Ok(())
    }

    /// A round did not come in so long: what was known grows old.
    pub(super) fn miss(&mut self, after: Duration) -> Result<()> {
        self.take(&Round { samples: Vec::new(), at: self.at + after.as_secs_f64() * 1000.0 })
    }

    /// Milliseconds since 1970 at the last round.
    pub(super) fn at(&self) -> f64 {
        self.at
    }

    pub(super) fn now(&self, name: &str) -> Option<f64> {
        self.number("now", name)
    }

    pub(super) fn was(&self, name: &str) -> Option<f64> {
        self.number("past", name)
    }

    /// What stands before a number, `now` or `past`: a latency may only be the least that it can be.
    pub(super) fn sign(&self, kind: &str, name: &str) -> &'static str {
        let is_least = self.number(&format!("{kind}-at-least"), name) == Some(1.0);
        if is_least && self.number(kind, name).is_some() { "≥ " } else { "" }
    }

    fn number(&self, kind: &str, name: &str) -> Option<f64> {
        self.numbers.get(&(kind.to_owned(), name.to_owned())).copied().flatten()
    }

    /// Each pillar's name, and how it is.
    pub(super) fn pillars(&self) -> impl Iterator<Item = (&'static str, ElementCondition)> {
        let conditions = self.gates.iter().map(|gate| match gate.state() {
            HealthState::Healthy => ElementCondition::Healthy,
            HealthState::Degraded => ElementCondition::Degraded,
            HealthState::Critical => ElementCondition::Critical,
            HealthState::Unknown => ElementCondition::Unknown,
        });
        PILLARS.into_iter().zip(conditions)
    }

    /// How the element is, and what it says of that, such as "healthy" or "no data for 20 s".
    pub(super) fn condition(&mut self) -> Result<(ElementCondition, String)> {
        let at = self.at - self.epoch;
        let said = self.element.frame(at)?;
        let words = said.value().split('.').next().unwrap_or_default().to_owned();
        Ok((self.element.condition(at)?, words))
    }
}
