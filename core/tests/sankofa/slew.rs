//! What is safe to look at: no block of a tenth of the side ever changes its luminance faster than by .35 a second.
//!
//! The certificate draws frames by the library's own renderer at 256 px on the theme's ground, 20 a second.

use azora_core::{
    Contrast, Cut, Element, ElementEvent, ElementKind, ElementParams, FlashCertificate, FlashRoute, MotionPolicy,
    Noise, Pace, Scheme, flash_certificate,
};

use crate::stream::{CASES, Case, PILLARS, params, stream, told};

/// Plays events and measures every frame from one second to another.
pub fn measure(events: &[ElementEvent], params: &ElementParams, from: f64, to: f64) -> FlashCertificate {
    // A storm may hold what is refused.
    let mut element = Element::new(ElementKind::Sankofa, params).unwrap();
    let taken: Vec<_> = events.iter().filter(|event| element.apply(event).is_ok()).cloned().collect();
    flash_certificate(ElementKind::Sankofa, params, &taken, (1000.0 * from, 1000.0 * (to - from))).unwrap()
}

pub fn calm(name: &str, certificate: &FlashCertificate) {
    println!("{name}: {:.3}/s, {} flashes", certificate.slew, certificate.flashes);
    assert_eq!(certificate.route, FlashRoute::Slew, "{name}: {:.3}/s", certificate.slew);
}

/// The original's particles go faster where they are few pixels of a small picture, and its discs change their light at once:
/// there no pixel flashes more than thrice, or what does is a hundredth of what is safe.
fn calm_or_small(name: &str, certificate: &FlashCertificate, cut: Cut) {
    let FlashCertificate { route, slew, flashes, area, .. } = certificate;
    if cut == Cut::Classic && *route != FlashRoute::Slew {
        println!("{name}: {slew:.3}/s, {flashes} flashes on {area:.0} px²");
        return assert!(*route == FlashRoute::Count || *area <= 218.0, "{name}: {certificate:?}");
    }
    calm(name, certificate);
}

/// The size names, each on light and on dark.
fn looks() -> impl Iterator<Item = ElementParams> {
    let schemes = [Scheme::Light, Scheme::Dark];
    [64.0, 120.0, 200.0, 400.0].into_iter().flat_map(move |size| schemes.map(|scheme| params(size, scheme)))
}

/// What flows, while nothing else changes: after a whole turn of the ring, so that every bar is there.
fn flow(params: &ElementParams, case: Case, seconds: f64) {
    let from = if params.pace == Pace::Slow { 190.0 } else { 66.0 };
    let events = stream(case, (from + seconds) as u32 + 1, 1);
    let ElementParams { size, scheme, contrast, pace, cut, .. } = params;
    let name = format!("{size} {scheme} {contrast} {pace} {cut} {case:?}");
    calm_or_small(&name, &measure(&events, params, from, from + seconds), *cut);
}

/// Every default state at every size that flows, on light and on dark, and the paces where most moves.
#[test]
fn it_is_calm_while_it_flows() {
    for params in looks().filter(|params| params.size >= 160.0) {
        for case in CASES {
            flow(&params, case, 1.5);
        }
    }
    for (pace, size) in [(Pace::Fast, 200.0), (Pace::Fast, 400.0), (Pace::Slow, 400.0)] {
        flow(&ElementParams { pace, ..params(size, Scheme::Light) }, Case::Healthy, 1.5);
    }
    for (size, scheme, case) in [(400.0, Scheme::Light, Case::Degraded), (64.0, Scheme::Dark, Case::Healthy)] {
        flow(&ElementParams { cut: Cut::Classic, ..params(size, scheme) }, case, 2.0);
    }
}

#[test]
#[ignore = "a whole minute of each state, size, ground, contrast, pace and cut; run with --release"]
fn it_is_calm_for_a_whole_minute() {
    for look in looks() {
        for (contrast, cut) in
            [(Contrast::Standard, Cut::Brilliant), (Contrast::High, Cut::Brilliant), (Contrast::Standard, Cut::Classic)]
        {
            let params = ElementParams { contrast, cut, ..look.clone() };
            for case in CASES {
                flow(&params, case, 60.0);
            }
        }
        for pace in [Pace::Slow, Pace::Fast] {
            let params = ElementParams { pace, ..look.clone() };
            for case in [Case::Healthy, Case::Critical] {
                flow(&params, case, 60.0);
            }
        }
    }
}

/// Well, then one state after another with all of its numbers, then lost, and well again: every change that there is, in
/// 26 seconds.
fn story(from: Case, to: [Case; 2]) -> Vec<ElementEvent> {
    let later = |at: f64, case| told(case).into_iter().map(move |event| ElementEvent { at, ..event });
    let mut events = stream(from, 20, 1);
    events.extend(later(20_300.0, to[0]));
    // A state stands for five seconds.
    events.extend(later(25_400.0, to[1]));
    // Nothing is heard from then on: unknown after three seconds.
    events.extend(later(37_000.0, from));
    events
}

fn changes(look: &ElementParams, from: Case, to: [Case; 2]) {
    let ElementParams { size, scheme, contrast, cut, .. } = look;
    let name = format!("{size} {scheme} {contrast} {cut} {from:?} {to:?}");
    calm_or_small(&name, &measure(&story(from, to), look, 20.0, 46.0), *cut);
}

/// Every size on light and on dark goes through every state.
#[test]
fn it_is_calm_when_everything_changes_on_light() {
    let light = looks().filter(|look| look.scheme == Scheme::Light);
    light.for_each(|look| changes(&look, Case::Healthy, [Case::Critical, Case::Degraded]));
}

#[test]
fn it_is_calm_when_everything_changes_on_dark() {
    let dark = looks().filter(|look| look.scheme == Scheme::Dark);
    dark.for_each(|look| changes(&look, Case::Healthy, [Case::Critical, Case::Degraded]));
}

#[test]
#[ignore = "every state into every other; run with --release"]
fn it_is_calm_whatever_becomes_of_what() {
    for look in looks() {
        for (contrast, cut) in
            [(Contrast::Standard, Cut::Brilliant), (Contrast::High, Cut::Brilliant), (Contrast::Standard, Cut::Classic)]
        {
            let look = ElementParams { contrast, cut, ..look.clone() };
            for (nth, from) in CASES.into_iter().enumerate() {
                // Each pair of two stands in one story, there and back.
                for other in &CASES[nth + 1..] {
                    changes(&look, from, [*other, from]);
                }
            }
        }
    }
}

#[test]
fn it_is_calm_when_touched_and_when_its_policy_changes() {
    for (size, scheme) in [(400.0, Scheme::Light), (200.0, Scheme::Light)] {
        let mut events = stream(Case::Healthy, 60, 1);
        let event = |at: f64, kind: &str, name: &str, value| ElementEvent::new(at * 1000.0, kind, name, value);
        events.push(event(60.5, "hover", "", Some(1.0)));
        events.push(event(61.0, "focus", "", Some(1.0)));
        events.push(event(61.3, "hover", "", Some(0.0)));
        events.push(event(61.5, "policy", "reduced", None));
        events.push(event(64.5, "policy", "off", None));
        events.push(event(67.5, "policy", "full", None));
        calm(&format!("{size} {scheme} touched"), &measure(&events, &params(size, scheme), 60.0, 71.0));
    }
}

/// Events without sense: any kind, any number, many times a second.
pub fn storm(seed: u64, count: i64, seconds: f64, policies: bool) -> Vec<ElementEvent> {
    const NAMES: [&str; 9] = ["p50", "p95", "p99", "budget", "uptime", "rate", "errors", "requests", "finance"];
    let noise = Noise::new(seed);
    (0..count)
        .map(|nth| {
            let dice = |place: i64| noise.unit(8 * nth + place);
            let pick =
                |place: i64, of: &[&'static str]| of[((dice(place) * of.len() as f64) as usize).min(of.len() - 1)];
            let at = 1000.0 * seconds * nth as f64 / count as f64;
            let kind = pick(
                0,
                &["count", "now", "now", "past", "count", "target", "slo", "hover", "focus", "interval", "policy"],
            );
            let name = if dice(1) < 0.5 { pick(2, &PILLARS) } else { pick(3, &NAMES) };
            let huge = [1.0, 1.0, 1.0, 1e3, 1e6, 1e14][(dice(4) * 6.0) as usize % 6];
            let value = if dice(5) < 0.1 { None } else { Some(dice(6) * huge) };
            match kind {
                "policy" if !policies => ElementEvent::new(at, "now", "p95", value),
                "policy" => ElementEvent::new(at, kind, pick(7, &["full", "reduced", "still", "off"]), None),
                "interval" => ElementEvent::new(at, kind, "", Some(250.0 + dice(6) * 5000.0)),
                "hover" | "focus" => ElementEvent::new(at, kind, "", Some(dice(6).round())),
                _ => ElementEvent::new(at, kind, name, value),
            }
        })
        .collect()
}

fn storms(seeds: core::ops::Range<u64>, count: i64, seconds: f64) {
    for seed in seeds {
        for look in looks() {
            let certificate = measure(&storm(seed, count, seconds, false), &look, 0.1, seconds);
            calm(&format!("{} {} storm {seed}", look.size, look.scheme), &certificate);
        }
    }
}

#[test]
fn a_storm_changes_nothing_too_fast() {
    storms(1..2, 850, 5.0);
}

#[test]
#[ignore = "ten thousand events in a minute, at every size on both grounds; run with --release"]
fn a_storm_of_a_minute_changes_nothing_too_fast() {
    storms(1..4, 10_000, 60.0);
}

/// Still pictures change once a second, by no more than moving ones do in a second: half a flash.
#[test]
fn still_pictures_flash_less_than_once_a_second() {
    let mut params = params(200.0, Scheme::Light);
    params.policy = MotionPolicy::Still;
    let certificate = measure(&storm(6, 1700, 8.0, false), &params, 0.1, 8.0);
    // A picture moves a block in one frame, and a tenth of a second has one such frame.
    let step = certificate.slew / 10.0;
    println!("still: {step:.3} a picture, {} flashes", certificate.flashes);
    assert!(certificate.flashes <= 1.0, "{}", certificate.flashes);
    assert!(step <= 0.35, "{step}");
}
