//! Both elements in their states before the analyser. What runs always is short; the whole minutes are ignored by default:
//! `cargo test -p azora-core --release --test flash -- --ignored`.

use azora_core::{
    Cut, ElementEvent, ElementKind, ElementParams, FlashCertificate, Glow, Noise, Pace, Scheme, ThemeName,
    flash_certificate,
};

const JEWELS: [&str; 4] = ["sapphire", "emerald", "ruby", "unity"];
const PILLARS: [&str; 5] = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];

fn params(size: f64, scheme: Scheme) -> ElementParams {
    // The theme whose light ground is white, where changes are largest.
    ElementParams { size, scheme, theme: ThemeName::Finance, ..ElementParams::default() }
}

fn event(at: f64, kind: &str, name: &str, value: Option<f64>) -> ElementEvent {
    ElementEvent::new(at, kind, name, value)
}

/// A gem whose jewels all go from one health to another at two seconds, with hover behind it.
fn gem(from: Option<f64>, to: Option<f64>) -> Vec<ElementEvent> {
    let all = |at, value| JEWELS[..3].iter().map(move |name| event(at, "health", name, value));
    let mut events: Vec<_> = all(0.0, from).chain(all(2_000.0, to)).collect();
    events.extend([event(3_000.0, "hover", "", Some(1.0)), event(3_200.0, "hover", "", Some(0.0))]);
    events
}

/// An engine in use, that turns from well to ill at six seconds and hears nothing more from `until` on.
fn engine(seconds: u32, until: u32) -> Vec<ElementEvent> {
    let mut events = vec![event(0.0, "interval", "", Some(1000.0)), event(0.0, "target", "", Some(300.0))];
    for second in 0..seconds.min(until) {
        let (at, ill) = (f64::from(second) * 1000.0, second >= 6);
        let mut tell = |kind: &str, name: &str, value: f64| events.push(event(at, kind, name, Some(value)));
        tell("now", "p50", if ill { 150.0 } else { 41.0 });
        tell("now", "p95", if ill { 2600.0 } else { 182.0 });
        tell("now", "p99", if ill { 7800.0 } else { 420.0 });
        tell("now", "budget", if ill { 0.0 } else { 0.72 });
        for pillar in PILLARS {
            tell("now", pillar, if ill { 0.4 } else { 0.98 });
            tell("count", pillar, 250.0 * f64::from(second));
        }
        tell("count", "requests", 1250.0 * f64::from(second));
        tell("count", "errors", if ill { 40.0 * f64::from(second) } else { 0.0 });
    }
    events
}

/// So many events of every kind and value within a span of milliseconds, the same for a seed.
fn storm(kind: ElementKind, seed: u64, count: i64, span: f64) -> Vec<ElementEvent> {
    let noise = Noise::new(seed);
    #[expect(clippy::cast_precision_loss, reason = "10,000 at most")]
    let at = |nth: i64| span * nth as f64 / count as f64;
    let pick = |nth: i64, of: usize| usize::try_from(noise.bits(4 * nth) % of as u64).unwrap();
    let event_of = |nth: i64| {
        let (unit, rare) = (noise.unit(4 * nth + 1), noise.unit(4 * nth + 2));
        let known = (rare > 0.1).then_some(unit);
        if rare > 0.97 {
            return event(
                at(nth),
                if rare > 0.985 { "hover" } else { "focus" },
                "",
                Some(f64::from(u8::from(unit > 0.5))),
            );
        }
        if kind == ElementKind::Gem {
            return event(at(nth), "health", JEWELS[pick(nth, 4)], known);
        }
        match pick(nth, 4) {
            0 => event(at(nth), "count", PILLARS[pick(nth + 7, 5)], known.map(|unit| unit * 1e6)),
            1 => event(at(nth), "now", PILLARS[pick(nth + 7, 5)], known),
            2 => event(at(nth), "now", ["p50", "p95", "p99"][pick(nth + 7, 3)], known.map(|unit| unit * 1e4)),
            _ => event(at(nth), "now", "budget", known),
        }
    };
    (0..count).map(event_of).collect()
}

fn certified(
    name: &str,
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    span: (f64, f64),
) -> FlashCertificate {
    let certificate = flash_certificate(kind, params, events, span);
    let certificate = certificate.unwrap_or_else(|error| panic!("{name}: {error}"));
    println!("{name}: {certificate:?}");
    certificate
}

#[test]
fn a_gem_is_safe_while_it_changes() {
    for (name, scheme, events) in [
        ("brand", Scheme::Light, Vec::new()),
        ("to critical", Scheme::Dark, gem(Some(1.0), Some(0.1))),
        ("to unknown", Scheme::Light, gem(Some(1.0), None)),
    ] {
        let certificate = certified(name, ElementKind::Gem, &params(120.0, scheme), &events, (0.0, 4_000.0));
        assert!(certificate.red_flashes <= 3.0, "{name}: {certificate:?}");
    }
}

#[test]
fn an_engine_is_safe_while_it_changes() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        let (params, events) = (params(400.0, scheme), engine(9, 9));
        let certificate = certified("engine", ElementKind::Sankofa, &params, &events, (4_000.0, 5_000.0));
        assert!(certificate.slew > 0.0, "something moves: {certificate:?}");
    }
}

#[test]
fn storms_do_not_break_it() {
    for (kind, size) in [(ElementKind::Gem, 64.0), (ElementKind::Sankofa, 200.0)] {
        let events = storm(kind, 11, 10_000, 4_000.0);
        certified("storm", kind, &params(size, Scheme::Light), &events, (0.0, 4_000.0));
    }
}

#[test]
#[ignore = "minutes: every state, size, ground and cut for a whole minute"]
fn every_state_is_safe_for_a_minute() {
    let healths = [None, Some(0.1), Some(0.7), Some(1.0)];
    for scheme in [Scheme::Light, Scheme::Dark] {
        for size in [64.0, 120.0, 200.0, 300.0] {
            for cut in [Cut::Brilliant, Cut::Classic] {
                let params = ElementParams { cut, glow: Glow::High, ..params(size, scheme) };
                certified("brand", ElementKind::Gem, &params, &[], (0.0, 60_000.0));
                for (from, to) in healths.iter().flat_map(|from| healths.iter().map(move |to| (*from, *to))) {
                    let name = format!("gem {scheme} {size} {cut} {from:?} to {to:?}");
                    certified(&name, ElementKind::Gem, &params, &gem(from, to), (0.0, 60_000.0));
                }
            }
        }
        for size in [64.0, 120.0, 200.0, 400.0] {
            for pace in [Pace::Slow, Pace::Normal, Pace::Fast] {
                for cut in [Cut::Brilliant, Cut::Classic] {
                    let params = ElementParams { pace, cut, ..params(size, scheme) };
                    let name = format!("engine {scheme} {size} {pace} {cut}");
                    certified(&name, ElementKind::Sankofa, &params, &engine(60, 40), (0.0, 60_000.0));
                }
            }
        }
    }
}

#[test]
#[ignore = "minutes: storms of 10,000 events in a minute"]
fn no_storm_breaks_it() {
    for seed in 0..8 {
        for scheme in [Scheme::Light, Scheme::Dark] {
            for (kind, sizes) in [(ElementKind::Gem, [64.0, 300.0]), (ElementKind::Sankofa, [200.0, 400.0])] {
                for size in sizes {
                    let events = storm(kind, seed, 10_000, 60_000.0);
                    let name = format!("storm {seed} {kind} {scheme} {size}");
                    certified(&name, kind, &params(size, scheme), &events, (0.0, 60_000.0));
                }
            }
        }
    }
}
