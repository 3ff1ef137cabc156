//! Both elements in their states before the analyser. What runs always is short; the whole loops and storms are ignored by
//! default: `cargo test -p azora-core --release --test flash -- --ignored`.

use azora_core::{
    Cut, ElementEvent, ElementKind, ElementParams, FlashCertificate, FlashRoute, Glow, Noise, Scheme, ThemeName,
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

/// All that a gem's jewels can be; none for one that is not measured.
const HEALTHS: [Option<f64>; 4] = [None, Some(0.1), Some(0.8), Some(1.0)];

/// A gem whose jewels all have one health.
fn all(at: f64, value: Option<f64>) -> impl Iterator<Item = ElementEvent> {
    JEWELS.iter().take(3).map(move |name| event(at, "health", name, value))
}

/// A gem whose jewels all go from one health to another at half a second, with hover behind it.
fn change(from: Option<f64>, to: Option<f64>) -> Vec<ElementEvent> {
    let mut events: Vec<_> = all(0.0, from).chain(all(500.0, to)).collect();
    events.extend([event(1_500.0, "hover", "", Some(1.0)), event(1_700.0, "hover", "", Some(0.0))]);
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
        if rare > 0.995 {
            return event(at(nth), "policy", if unit > 0.5 { "full" } else { "reduced" }, None);
        }
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

/// The certificate of a span, where one is given: that of the engine by its slew; that of the gem's classic cut by its count;
/// that of the brilliant by its count or, since a splinter here and there flickers, by an area of 65 px² at most, where
/// 21,824 are safe.
fn certified(name: &str, kind: ElementKind, params: &ElementParams, events: &[ElementEvent], span: (f64, f64)) {
    flickers(65.0, name, kind, params, events, span);
}

/// A stone that falls into another state leans and dims at once, which more of it shows: a hundredth of what is safe.
fn fallen(name: &str, kind: ElementKind, params: &ElementParams, events: &[ElementEvent], span: (f64, f64)) {
    flickers(218.0, name, kind, params, events, span);
}

fn flickers(
    most: f64,
    name: &str,
    kind: ElementKind,
    params: &ElementParams,
    events: &[ElementEvent],
    span: (f64, f64),
) {
    let name = format!("{name} {kind} {} {} {} {}", params.size, params.scheme, params.cut, params.glow);
    let certificate = flash_certificate(kind, params, events, span);
    let certificate = certificate.unwrap_or_else(|error| panic!("{name}: {error}"));
    let FlashCertificate { route, slew, flashes, red_flashes, area, .. } = certificate;
    println!("{name}: {route}, {slew:.3}/s, {flashes} flashes, {red_flashes} red, {area:.0} px²");
    let safe = match (kind, params.cut) {
        (ElementKind::Sankofa, _) => route == FlashRoute::Slew,
        (ElementKind::Gem, Cut::Classic) => route != FlashRoute::Area,
        (ElementKind::Gem, Cut::Brilliant) => area <= most && red_flashes <= 3.0,
    };
    assert!(safe, "{name}: {certificate:?}");
}

/// The gem's sizes by name on both grounds, in a cut, with as much light as there is.
fn gems(cut: Cut) -> impl Iterator<Item = ElementParams> {
    [64.0, 120.0, 200.0, 300.0]
        .into_iter()
        .flat_map(|size| [Scheme::Light, Scheme::Dark].map(|scheme| params(size, scheme)))
        .map(move |params| ElementParams { cut, glow: Glow::High, ..params })
}

/// So much of every state in which a gem can stand.
fn states(cut: Cut, span: (f64, f64)) {
    for params in gems(cut) {
        certified("brand", ElementKind::Gem, &params, &[], span);
        for health in HEALTHS {
            let events: Vec<_> = all(0.0, health).collect();
            certified(&format!("{health:?}"), ElementKind::Gem, &params, &events, span);
        }
    }
}

/// Every state at every size, on light and on dark.
#[test]
fn every_state_of_a_gem_is_safe() {
    states(Cut::Brilliant, (3_000.0, 1_100.0));
}

#[test]
fn every_state_of_a_classic_gem_is_safe() {
    states(Cut::Classic, (3_000.0, 1_100.0));
}

/// Eight seconds of what is seen most.
#[test]
fn a_gem_that_is_well_is_safe() {
    for (size, scheme, glow, cut) in [
        (300.0, Scheme::Dark, Glow::Medium, Cut::Brilliant),
        (200.0, Scheme::Light, Glow::High, Cut::Brilliant),
        (300.0, Scheme::Dark, Glow::High, Cut::Classic),
    ] {
        let events: Vec<_> = all(0.0, Some(0.97)).collect();
        let params = ElementParams { glow, cut, ..params(size, scheme) };
        certified("well", ElementKind::Gem, &params, &events, (0.0, 8_000.0));
    }
}

#[test]
fn a_gem_is_safe_while_it_changes() {
    for (scheme, size, from, to) in
        [(Scheme::Dark, 64.0, 1.0, Some(0.1)), (Scheme::Light, 120.0, 1.0, None), (Scheme::Dark, 300.0, 0.1, Some(1.0))]
    {
        let params = params(size, scheme);
        certified("changes", ElementKind::Gem, &params, &change(Some(from), to), (0.0, 2_500.0));
    }
}

#[test]
fn storms_do_not_break_it() {
    for (kind, size, cut) in [
        (ElementKind::Gem, 64.0, Cut::Brilliant),
        (ElementKind::Gem, 300.0, Cut::Classic),
        (ElementKind::Sankofa, 64.0, Cut::Brilliant),
        (ElementKind::Sankofa, 200.0, Cut::Brilliant),
    ] {
        let params = ElementParams { cut, ..params(size, Scheme::Light) };
        certified("storm", kind, &params, &storm(kind, 11, 10_000, 4_000.0), (0.0, 4_000.0));
    }
    // Longer ones, of what changes more than what holds still: on either ground, and with the policy.
    for (scheme, cut) in [(Scheme::Dark, Cut::Brilliant), (Scheme::Light, Cut::Brilliant), (Scheme::Dark, Cut::Classic)]
    {
        let params = ElementParams { cut, ..params(256.0, scheme) };
        certified("storm", ElementKind::Gem, &params, &storm(ElementKind::Gem, 3, 1_500, 12_000.0), (0.0, 12_000.0));
    }
}

/// A loop closes after 12 s to the bit, so that a thirteenth second has whatever there is in a minute, and every second
/// across the seam.
#[test]
#[ignore = "minutes: every state, size, ground and cut for a whole loop"]
fn every_state_of_a_gem_is_safe_for_a_whole_loop() {
    for cut in [Cut::Brilliant, Cut::Classic] {
        states(cut, (0.0, 13_000.0));
    }
}

#[test]
#[ignore = "minutes: every state into every other"]
fn every_change_of_a_gem_is_safe() {
    for params in gems(Cut::Brilliant).filter(|params| [64.0, 300.0].contains(&params.size)) {
        for (from, to) in HEALTHS.iter().flat_map(|from| HEALTHS.iter().map(move |to| (*from, *to))) {
            if from != to {
                let name = format!("{from:?} to {to:?}");
                fallen(&name, ElementKind::Gem, &params, &change(from, to), (0.0, 4_000.0));
            }
        }
    }
}

#[test]
#[ignore = "minutes: storms of 10,000 events in a minute"]
fn no_storm_breaks_it() {
    for seed in 0..4 {
        for scheme in [Scheme::Light, Scheme::Dark] {
            for (kind, sizes) in
                [(ElementKind::Gem, &[64.0, 300.0][..]), (ElementKind::Sankofa, &[64.0, 120.0, 200.0, 400.0])]
            {
                for size in sizes {
                    let events = storm(kind, seed, 10_000, 60_000.0);
                    let name = format!("storm {seed}");
                    fallen(&name, kind, &params(*size, scheme), &events, (0.0, 60_000.0));
                }
            }
        }
    }
}
