//! What pictures show: marks on their way to what was told last.

use super::{
    TOUCH, appears, dial,
    figures::{Figures, Known},
    follow::{Glide, Ramp, Value},
    readable,
    shown::{Calm, Shown},
    state::{Signs, State},
    tier::Tier,
};
use crate::{
    Time,
    element::{Heart, Look, threshold::DWELL},
    math::ln,
};

/// What a picture shows where nothing moves: the seconds until a time, and so many beads on each way.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Rest {
    pub(super) until: Time,
    pub(super) beads: [u8; 5],
}

/// All that is shown of what was told; the rest of the engine's state is what it was told.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    pub(super) figures: Shown<Figures>,
    pub(super) health: [Value; 5],
    /// Places on the dial of p50, p95 and p99, 0..=1.
    pub(super) latency: [Value; 3],
    /// Of the heart.
    pub(super) fill: Value,
    /// Rate by twice that of the past.
    pub(super) load: Glide,
    /// Natural logarithm of the rate that bars are measured by.
    pub(super) measure: Glide,
    pub(super) whole: Shown<State>,
    pub(super) pillars: [Shown<State>; 5],
    /// Of the marker of p95.
    pub(super) marker: Shown<State>,
    /// Whether the span from p50 to p99, the marker, the heart's fill are measured.
    pub(super) span_known: Ramp,
    pub(super) marker_known: Ramp,
    pub(super) fill_known: Ramp,
    pub(super) hover: Ramp,
    pub(super) focus: Ramp,
    pub(super) rest: Shown<Rest>,
    /// When a still picture is to show what was told since its last whole second.
    pub(super) waiting: Option<Time>,
}

impl Marks {
    pub(super) fn new(look: &Look) -> Self {
        let (appears, calm) = (appears(look), readable(look));
        let [off, zero] = [appears, TOUCH].map(|whole| Ramp::new(false, whole));
        let unknown = Shown::new(State::Unknown, Calm { hold: DWELL, fade: appears });
        let [arc, heart, dial] = Tier::new(look.size).paces.map(|pace| Value::new(0.0, pace, appears));
        let still = Glide::new(0.0);
        Self {
            figures: Shown::new(Figures::default(), calm),
            health: [arc; 5],
            latency: [dial; 3],
            fill: heart,
            load: still,
            measure: still,
            whole: unknown,
            pillars: [unknown; 5],
            marker: unknown,
            span_known: off,
            marker_known: off,
            fill_known: off,
            hover: zero,
            focus: zero,
            rest: Shown::new(Rest::default(), calm),
            waiting: None,
        }
    }

    /// Sends all that follows from the numbers on its way to what was told.
    pub(super) fn turn(&mut self, at: Time, told: &Figures, heart: Heart) {
        self.figures.turn(at, *told);
        let of = |known: Known| told.now(known);
        for ((value, shown), known) in self.health.iter_mut().zip(&mut self.pillars).zip(Known::HEALTHS) {
            let health = of(known);
            value.turn(at, health);
            let state = Signs { healths: &[health], ..Signs::default() }.state(shown.at(at).now);
            shown.turn(at, state);
        }
        for (value, known) in self.latency.iter_mut().zip([Known::P50, Known::P95, Known::P99]) {
            value.turn(at, of(known).map(dial::place));
        }
        self.span_known.turn(at, of(Known::P50).is_some() && of(Known::P99).is_some());
        self.marker_known.turn(at, of(Known::P95).is_some());
        let fill = told.fill(heart);
        self.fill_known.turn(at, fill.is_some());
        self.fill.turn(at, fill);
        if let Some(load) = told.load() {
            self.load.turn(at, load, 0.6);
        }
        // Without a past, bars are measured by the present.
        if let Some(measure) = told.past(Known::Rate).or(of(Known::Rate)).filter(|rate| *rate > 0.0) {
            self.measure.turn(at, ln(measure), 0.7);
        }
        let latency = told.latency();
        self.marker.turn(at, Signs { latency, ..Signs::default() }.state(self.marker.at(at).now));
    }

    /// How it is as a whole, where anything was heard.
    pub(super) fn turn_whole(&mut self, at: Time, told: &Figures) {
        let healths = Known::HEALTHS.map(|known| told.now(known));
        let (budget, latency, rate) = (told.now(Known::Budget), told.latency(), told.of_past());
        let signs = Signs { healths: &healths, budget, latency, rate };
        self.whole.turn(at, signs.state(self.whole.at(at).now));
    }

    pub(super) fn values(&mut self) -> impl Iterator<Item = &mut Value> {
        self.health.iter_mut().chain(&mut self.latency).chain([&mut self.fill])
    }

    pub(super) fn states(&mut self) -> impl Iterator<Item = &mut Shown<State>> {
        [&mut self.whole, &mut self.marker].into_iter().chain(&mut self.pillars)
    }

    pub(super) fn ramps(&mut self) -> impl Iterator<Item = &mut Ramp> {
        let known = [&mut self.span_known, &mut self.marker_known, &mut self.fill_known];
        known.into_iter().chain([&mut self.hover, &mut self.focus])
    }
}
