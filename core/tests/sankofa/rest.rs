//! Nothing is drawn and nobody wakes up where nothing changes: what an engine does after the last that it was told.

use azora_core::{Cut, Element, ElementEvent, ElementKind, ElementParams, MotionPolicy, Scene, Scheme};

use crate::stream::{CASES, Case, engine, params, stream, told};

/// When the last is told, in milliseconds.
const LAST: f64 = 30_300.0;

/// The scene without the time until which it is true.
fn picture(scene: &Scene) -> Vec<u8> {
    let mut bytes = scene.bytes().to_vec();
    bytes[20..28].fill(0);
    bytes
}

fn until(scene: &Scene) -> f64 {
    scene.valid_until().map_or(f64::INFINITY, |until| until.nanoseconds() as f64 / 1e6)
}

/// An engine that was `from` and is told `to`, and nothing more for a long time.
fn turned(from: Case, to: Case, params: &ElementParams) -> Element {
    let mut element = engine(&stream(from, 30, 1), params);
    element.apply(&ElementEvent::new(LAST, "interval", "", Some(60_000.0))).unwrap();
    for event in told(to) {
        element.apply(&ElementEvent { at: LAST, ..event }).unwrap();
    }
    element
}

/// Milliseconds after the last event until it rests: no frame asks for another at once, and every frame stays as it says.
fn rests(element: &mut Element, name: &str) -> f64 {
    let (mut rests, mut held) = (0.0, (f64::NEG_INFINITY, Vec::new()));
    for step in 0..400 {
        let at = LAST + 50.0 * f64::from(step);
        let scene = element.frame(at).unwrap();
        if at < held.0 {
            assert!(picture(&scene) == held.1, "{name}: another picture at {at}, before {}", held.0);
        }
        held = (until(&scene), picture(&scene));
        if until(&scene) <= at {
            rests = at + 50.0 - LAST;
        }
    }
    rests
}

fn every(mut each: impl FnMut(ElementParams, Case, Case)) {
    for size in [64.0, 120.0, 200.0, 400.0] {
        for scheme in [Scheme::Light, Scheme::Dark] {
            for (nth, from) in CASES.into_iter().enumerate() {
                each(params(size, scheme), from, CASES[(nth + 1) % CASES.len()]);
                each(params(size, scheme), from, CASES[(nth + 3) % CASES.len()]);
            }
        }
    }
}

/// With all motion, what flows goes on; below 160 px nothing does, and what changed has faded in at most 4.7 s: on a light
/// ground a block that turns from white to black takes 2.8 s at least.
#[test]
fn small_pictures_rest_once_they_have_faded() {
    every(|params, from, to| {
        let name = format!("{} {} {from:?} {to:?}", params.size, params.scheme);
        let rests = rests(&mut turned(from, to, &params), &name);
        let flows = params.size >= 160.0;
        let most = if params.scheme == Scheme::Light { 4_700.0 } else { 3_100.0 };
        assert!(if flows { rests >= 20_000.0 } else { rests <= most }, "{name}: {rests}");
    });
}

/// Where nothing moves by itself, every size rests: reduced after its fades, still after its last whole second, off at once.
#[test]
fn whoever_asks_for_rest_gets_it() {
    every(|look, from, to| {
        for (policy, most) in [(MotionPolicy::Reduced, 4_700.0), (MotionPolicy::Still, 0.0), (MotionPolicy::Off, 0.0)] {
            let params = ElementParams { policy, ..look.clone() };
            let name = format!("{} {} {policy} {from:?} {to:?}", params.size, params.scheme);
            let rests = rests(&mut turned(from, to, &params), &name);
            assert!(rests <= most, "{name}: {rests}");
        }
    });
}

/// What is not drawn wakes nobody up: counters where there are no beads, and latencies where there is no dial.
#[test]
fn what_is_not_drawn_wakes_nobody() {
    let latencies = [("p50", 50.0), ("p95", 190.0), ("p99", 300.0)];
    let others = [("rate", 1200.0), ("uptime", 0.5)];
    for (size, told) in [(64.0, [&latencies[..], &others].concat()), (120.0, others.to_vec())] {
        let mut element = engine(&stream(Case::Healthy, 20, 1), &params(size, Scheme::Light));
        for (nth, (name, value)) in told.into_iter().enumerate() {
            let at = 21_000.0 + 200.0 * nth as f64;
            element.apply(&ElementEvent::new(at, "count", "finance", Some(2e6 + at))).unwrap();
            element.apply(&ElementEvent::new(at, "now", name, Some(value))).unwrap();
            element.apply(&ElementEvent::new(at, "hover", "", Some(1.0))).unwrap();
            assert!(until(&element.frame(at + 10.0).unwrap()) > at + 10.0, "{size}: {name}");
        }
    }
}

/// The original's rings turn at every size, whatever is known.
#[test]
fn the_original_moves_at_every_size() {
    for size in [64.0, 200.0] {
        let params = ElementParams { cut: Cut::Classic, ..params(size, Scheme::Dark) };
        let mut element = Element::new(ElementKind::Sankofa, &params).unwrap();
        let (one, other) = (element.frame(30_000.0).unwrap(), element.frame(30_400.0).unwrap());
        assert!(until(&one) <= 30_000.0 && picture(&one) != picture(&other));
    }
}
