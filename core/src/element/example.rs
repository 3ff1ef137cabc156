//! Example events: what would have brought an element into a state. Made up, and said so wherever they are shown.

use super::{ElementEvent, ElementKind, ElementState, engine::PILLARS};

/// Seconds between two samples, and the samples after which what they say comes again.
const INTERVAL: u32 = 5;
const ROUND: u32 = 12;
/// Seconds after which an example is shown: more than the engine's ring goes back. It goes on for a loop at the slow pace.
const SHOWN: u32 = 90;
const LASTS: u32 = 300;
/// Seconds after which an element has faded into what its last sample says, and those after which it has no data.
const SETTLED: u32 = 4;
const SILENCE: u32 = 60;

/// A service in one state.
struct Sample {
    /// Requests of each pillar in a minute: whole beads of the engine, so that a minute of it closes.
    requests: [f64; 5],
    /// Errors in a minute.
    errors: f64,
    /// p50, p95 and p99 in milliseconds.
    latency: [f64; 3],
    budget: f64,
    health: [f64; 5],
}

/// What it was before, in every example; its errors are those of a bad minute.
const PAST: Sample = Sample {
    requests: [15_000.0, 18_000.0, 12_300.0, 14_300.0, 8200.0],
    errors: 120.0,
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
    f64::from(SHOWN + if silent { SILENCE } else { SETTLED }) * 1000.0
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
        let lasts = if self == Self::Unknown { SHOWN } else { LASTS };
        for sample in 0..=lasts / INTERVAL {
            let second = sample * INTERVAL;
            sampled(&mut tell, second, "now", &now);
            let pillars = now.requests.map(|requests| counted(requests, sample));
            tell(second, "count", "requests", pillars.iter().sum());
            tell(second, "count", "errors", failed(now.errors, sample));
            for (pillar, count) in PILLARS.into_iter().zip(pillars) {
                tell(second, "count", pillar, count);
            }
        }
        events
    }

    fn sample(self) -> Sample {
        match self {
            Self::Healthy | Self::Unknown => Sample {
                requests: [16_500.0, 20_000.0, 13_500.0, 15_500.0, 9000.0],
                errors: 90.0,
                latency: [41.0, 182.0, 420.0],
                budget: 0.72,
                health: [0.99, 0.97, 0.95, 0.96, 0.98],
            },
            Self::Degraded => Sample {
                requests: [16_500.0, 20_000.0, 13_500.0, 15_500.0, 9000.0],
                errors: 456.0,
                latency: [64.0, 410.0, 1900.0],
                budget: 0.31,
                health: [0.98, 0.96, 0.93, 0.78, 0.95],
            },
            Self::Critical => Sample {
                requests: [8200.0, 10_000.0, 6600.0, 7800.0, 4400.0],
                errors: 3036.0,
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
    tell(second, kind, "rate", sample.requests.iter().sum::<f64>() / 60.0);
    tell(second, kind, "errors", sample.errors / 60.0);
    tell(second, kind, "budget", sample.budget);
    tell(second, kind, "uptime", 0.99982);
}

/// Tenths of its mean that fail in each interval of a round: mostly few, some more, and all at once when something breaks.
const FAILING: [u8; ROUND as usize] = [2, 12, 2, 2, 12, 58, 2, 12, 2, 2, 12, 2];

/// What a counter says at a sample of what fails so often a minute; after a minute exactly.
fn failed(minute: f64, sample: u32) -> f64 {
    let before = FAILING.iter().zip(0..sample % ROUND).map(|(tenths, _)| f64::from(*tenths)).sum::<f64>();
    let share = f64::from(sample / ROUND) + before / f64::from(10 * ROUND);
    (minute * share).round()
}

/// What a counter says at a sample that counts so many a minute, now more and now less of them; after a minute exactly.
fn counted(minute: f64, sample: u32) -> f64 {
    // A walk of a few steps around the mean, which comes back after a round.
    let more: u32 = (0..sample % ROUND).map(|one| one * 5 % ROUND).sum();
    let mean = f64::from(sample % ROUND) * f64::from(ROUND - 1) / 2.0;
    let share = f64::from(sample) / f64::from(ROUND) + (f64::from(more) - mean) / 360.0;
    (minute * share).round()
}
