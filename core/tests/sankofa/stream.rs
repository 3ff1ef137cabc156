//! Streams of a made-up service, as the design was drawn from.

use azora_core::{Element, ElementEvent, ElementKind, ElementParams, Scheme, ThemeName};

pub const PILLARS: [&str; 5] = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
const SHARES: [f64; 5] = [0.22, 0.27, 0.18, 0.21, 0.12];

/// How a service is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Case {
    Healthy,
    Degraded,
    Critical,
    Partial,
    /// Healthy without a past.
    New,
}

pub const CASES: [Case; 5] = [Case::Healthy, Case::Degraded, Case::Critical, Case::Partial, Case::New];

/// `rate` by a random walk, as `engine.py` has it.
fn series(mut seed: u32, base: f64, amplitude: f64, count: usize) -> Vec<f64> {
    let mut value = 0.0;
    (0..count)
        .map(|_| {
            seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12345) & 0x7fff_ffff;
            value = 0.72 * value + (f64::from(seed) / f64::from(0x7fff_ffff) - 0.5) * amplitude;
            (base * (1.0 + value)).max(0.0).round()
        })
        .collect()
}

/// Everything that is told once, at the epoch.
pub fn told(case: Case) -> Vec<ElementEvent> {
    let (now, health) = match case {
        Case::Healthy | Case::Partial | Case::New => {
            ([41.0, 182.0, 420.0, 0.72, 1240.0, 1.5], [0.99, 0.97, 0.95, 0.96, 0.98])
        }
        Case::Degraded => ([64.0, 410.0, 1900.0, 0.31, 1240.0, 7.6], [0.98, 0.96, 0.93, 0.78, 0.95]),
        Case::Critical => ([150.0, 2600.0, 7800.0, 0.0, 620.0, 50.8], [0.91, 0.88, 0.72, 0.38, 0.90]),
    };
    let event = |kind: &str, name: &str, value| ElementEvent::new(0.0, kind, name, Some(value));
    let names = ["p50", "p95", "p99", "budget", "rate", "errors"];
    let mut events: Vec<_> = names.iter().zip(now).map(|(name, value)| event("now", name, value)).collect();
    events.push(event("now", "uptime", 0.99982));
    events.push(event("target", "", 300.0));
    events.extend(PILLARS.iter().zip(health).map(|(name, value)| event("now", name, value)));
    if case == Case::Partial {
        events.push(ElementEvent::new(0.0, "now", "opportunity", None));
    }
    if case != Case::New {
        let past = [38.0, 160.0, 350.0, 1130.0, 2.0];
        events.extend(
            ["p50", "p95", "p99", "rate", "errors"].iter().zip(past).map(|(name, value)| event("past", name, value)),
        );
        events
            .extend(PILLARS.iter().zip([0.98, 0.98, 0.93, 0.97, 0.98]).map(|(name, value)| event("past", name, value)));
    }
    events
}

/// So many seconds of scrapes, `interval` seconds apart, behind what is told at the epoch.
pub fn stream(case: Case, seconds: u32, interval: u32) -> Vec<ElementEvent> {
    let (rate, amplitude, seed) = if case == Case::Critical { (700.0, 0.5, 5) } else { (1240.0, 0.3, 7) };
    let errors: fn(usize) -> f64 = match case {
        Case::Critical => |second| 8.0 + 2.0 * ((second * 13 % 9) as f64),
        Case::Degraded => |second| if second * 7 % 5 == 0 { 2.0 * (2.0 + (second % 4) as f64) } else { 0.0 },
        _ => |second| if [11, 12, 37, 52].contains(&(second % 60)) { 2.0 * (1.6 + (second % 3) as f64) } else { 0.0 },
    };
    let requests = series(seed, rate, amplitude, seconds as usize + 1);
    let mut events = told(case);
    events.insert(0, ElementEvent::new(0.0, "interval", "", Some(f64::from(interval) * 1000.0)));
    let (mut total, mut failed) = (1e6, 400.0);
    for second in 0..=seconds {
        if second.is_multiple_of(interval) {
            let at = f64::from(second) * 1000.0;
            let mut count = |name: &str, value: f64| events.push(ElementEvent::new(at, "count", name, Some(value)));
            count("requests", total);
            count("errors", failed);
            for (name, share) in PILLARS.iter().zip(SHARES) {
                if !(case == Case::Partial && *name == "opportunity") {
                    count(name, (total * share).round());
                }
            }
        }
        total += requests[second as usize];
        failed += errors(second as usize);
    }
    events
}

/// An engine that was told all of it.
pub fn engine(events: &[ElementEvent], params: &ElementParams) -> Element {
    let mut element = Element::new(ElementKind::Sankofa, params).unwrap();
    for event in events {
        element.apply(event).unwrap();
    }
    element
}

/// Of a size on a ground; Finance is the theme whose light ground is white.
pub fn params(size: f64, scheme: Scheme) -> ElementParams {
    let name = "pay-api".to_owned();
    ElementParams { size, theme: ThemeName::Finance, scheme, name, ..ElementParams::default() }
}
