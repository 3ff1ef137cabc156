//! Example events: what would have brought an element into a state. Made up, and said so wherever they are shown.

use super::{ElementEvent, ElementKind, ElementState};

/// Seconds that an example lasts: longer than the engine's ring goes back.
const LASTS: u32 = 90;
/// Seconds between two samples.
const INTERVAL: u32 = 5;
/// Seconds after which an element has faded into what its last sample says, and those after which it has no data.
const SETTLED: u32 = 4;
const SILENCE: u32 = 60;
const PILLARS: [&str; 5] = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
/// What each pillar has of all requests.
const SHARES: [f64; 5] = [0.22, 0.27, 0.18, 0.21, 0.12];

/// A service in one state.
struct Sample {
    rate: f64,
    /// Of all requests.
    errors: f64,
    /// p50, p95 and p99 in milliseconds.
    latency: [f64; 3],
    budget: f64,
    health: [f64; 5],
}

/// What it was before, in every example.
const PAST: Sample = Sample {
    rate: 1130.0,
    errors: 0.0018,
    latency: [38.0, 160.0, 350.0],
    budget: 0.8,
    health: [0.98, 0.98, 0.93, 0.97, 0.98],
};

/// Events that lead an element into a state: an example for pictures, tests and demonstrations. They are made up.
///
/// An unknown engine is one that went silent a minute ago, an unknown gem one of which nothing was ever measured.
///
/// # Examples
/// ```
/// use azora_core::{ElementKind, ElementParams, ElementState, element_frame, example_events, example_time};
///
/// let (kind, state) = (ElementKind::Sankofa, ElementState::Degraded);
/// let events = example_events(kind, state);
/// let scene = element_frame(kind, &ElementParams::default(), &events, example_time(kind, state))?;
/// assert!(scene.value().starts_with("degraded. p95 410 ms"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn example_events(kind: ElementKind, state: ElementState) -> Vec<ElementEvent> {
    match kind {
        ElementKind::Gem => state.gem(),
        ElementKind::Sankofa => state.engine(),
    }
}

/// When an example is over and its element has faded into the state, in milliseconds since the epoch.
pub fn example_time(kind: ElementKind, state: ElementState) -> f64 {
    let silent = (kind, state) == (ElementKind::Sankofa, ElementState::Unknown);
    f64::from(LASTS + if silent { SILENCE } else { SETTLED }) * 1000.0
}

impl ElementState {
    fn gem(self) -> Vec<ElementEvent> {
        let health = match self {
            Self::Healthy => [Some(0.98), Some(0.95), Some(0.97)],
            Self::Degraded => [Some(0.74), Some(0.95), Some(0.97)],
            Self::Critical => [Some(0.31), Some(0.74), Some(0.97)],
            Self::Unknown => [None; 3],
        };
        let jewels = ["sapphire", "emerald", "ruby"].into_iter().zip(health);
        jewels.map(|(jewel, value)| ElementEvent::new(0.0, "health", jewel, value)).collect()
    }

    fn engine(self) -> Vec<ElementEvent> {
        let now = self.sample();
        let mut events = Vec::new();
        let mut tell = |second: u32, kind: &str, name: &str, value: f64| {
            events.push(ElementEvent::new(f64::from(second) * 1000.0, kind, name, Some(value)));
        };
        tell(0, "interval", "", f64::from(INTERVAL) * 1000.0);
        tell(0, "target", "", 300.0);
        tell(0, "slo", "", 0.999);
        sampled(&mut tell, 0, "past", &PAST);
        let mut totals = [0.0; 5];
        let mut failed = 0.0;
        for second in (0..=LASTS).step_by(INTERVAL as usize) {
            sampled(&mut tell, second, "now", &now);
            tell(second, "count", "requests", totals.iter().sum());
            tell(second, "count", "errors", failed);
            for ((pillar, total), share) in PILLARS.into_iter().zip(&mut totals).zip(SHARES) {
                tell(second, "count", pillar, *total);
                *total += (now.rate * share * swell(second) * f64::from(INTERVAL)).round();
            }
            let burst = if second % 35 == 20 { 2.0 } else { swell(second) };
            failed += (now.rate * now.errors * burst * f64::from(INTERVAL)).round();
        }
        events
    }

    fn sample(self) -> Sample {
        match self {
            Self::Healthy | Self::Unknown => Sample {
                rate: 1240.0,
                errors: 0.0012,
                latency: [41.0, 182.0, 420.0],
                budget: 0.72,
                health: [0.99, 0.97, 0.95, 0.96, 0.98],
            },
            Self::Degraded => Sample {
                rate: 1240.0,
                errors: 0.0061,
                latency: [64.0, 410.0, 1900.0],
                budget: 0.31,
                health: [0.98, 0.96, 0.93, 0.78, 0.95],
            },
            Self::Critical => Sample {
                rate: 620.0,
                errors: 0.082,
                latency: [150.0, 2600.0, 7800.0],
                budget: 0.0,
                health: [0.91, 0.88, 0.72, 0.38, 0.90],
            },
        }
    }
}

/// Tells what a sample says of its time.
fn sampled(tell: &mut impl FnMut(u32, &str, &str, f64), second: u32, kind: &str, sample: &Sample) {
    for (name, value) in ["p50", "p95", "p99"].into_iter().zip(sample.latency) {
        tell(second, kind, name, value);
    }
    for (pillar, value) in PILLARS.into_iter().zip(sample.health) {
        tell(second, kind, pillar, value);
    }
    tell(second, kind, "rate", sample.rate);
    tell(second, kind, "errors", sample.rate * sample.errors);
    tell(second, kind, "budget", sample.budget);
    tell(second, kind, "uptime", 0.99982);
}

/// How much more or less than on average there is in a second: 0.8 to 1.2.
fn swell(second: u32) -> f64 {
    0.8 + f64::from(second * 7 % 41) / 100.0
}
