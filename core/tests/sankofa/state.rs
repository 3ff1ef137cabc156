//! The state: bounded, kept to the bit, and broken by nothing.

use azora_core::{Cut, Element, ElementEvent, ElementKind, ElementParams, Scene, Scheme};
use proptest::prelude::*;

use crate::{
    slew::storm,
    stream::{Case, engine, params, stream},
};

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut element = engine(&stream(Case::Healthy, 20, 1), &params(400.0, Scheme::Dark));
    let before = element.snapshot();
    for (kind, name, value, path) in [
        ("now", "p95", Some(f64::NAN), "/value"),
        ("now", "p95", Some(-1.0), "/value"),
        ("now", "p95", Some(f64::INFINITY), "/value"),
        ("now", "finance", Some(1.01), "/value"),
        ("now", "budget", Some(1.5), "/value"),
        ("past", "rate", Some(1e16), "/value"),
        ("count", "requests", Some(-5.0), "/value"),
        ("count", "requests", Some(1e300), "/value"),
        ("target", "", Some(0.0), "/value"),
        ("slo", "", Some(99.9), "/value"),
        ("interval", "", Some(0.0), "/value"),
        ("interval", "", None, "/value"),
        ("hover", "", Some(0.5), "/value"),
        ("hover", "", None, "/value"),
        ("count", "p95", Some(1.0), "/name"),
        ("now", "finanse", Some(1.0), "/name"),
        ("policy", "quick", None, "/name"),
        ("health", "ruby", Some(1.0), "/kind"),
    ] {
        let error = element.apply(&ElementEvent::new(21_000.0, kind, name, value)).unwrap_err();
        assert_eq!(
            (error.code, error.path.as_deref()),
            ("motion.invalid_event", Some(path)),
            "{kind} {name} {value:?}"
        );
    }
    assert_eq!(element.snapshot(), before);
}

/// However much it is told, and however fast, the state stays small and what it draws a scene.
#[test]
fn ten_thousand_senseless_events_break_nothing() {
    for (seed, size) in [(11, 400.0), (12, 200.0), (13, 120.0), (14, 64.0), (15, 16.0), (16, 4096.0)] {
        for cut in [Cut::Brilliant, Cut::Classic] {
            let mut params = params(size, Scheme::Dark);
            params.cut = cut;
            let mut element = Element::new(ElementKind::Sankofa, &params).unwrap();
            let mut bytes = Vec::new();
            for (nth, event) in storm(seed, 10_000, 60.0, true).iter().enumerate() {
                let _ = element.apply(event);
                if nth % 50 == 0 {
                    element.frame_into(event.at + 37.0, &mut bytes).unwrap();
                    assert!(bytes.len() <= 64 * 1024, "{size} {cut}: {} bytes", bytes.len());
                    assert!(!Scene::from_bytes(bytes.clone()).unwrap().is_cut());
                }
            }
            assert!(element.snapshot().len() <= 16 * 1024, "{} bytes", element.snapshot().len());
        }
    }
}

#[test]
fn the_largest_state_is_below_sixteen_kilobytes() {
    let mut params = params(400.0, Scheme::Dark);
    params.pace = azora_core::Pace::Slow;
    let mut element = Element::new(ElementKind::Sankofa, &params).unwrap();
    for event in stream(Case::Critical, 400, 1) {
        element.apply(&event).unwrap();
    }
    let length = element.snapshot().len();
    assert!((8_000..=16 * 1024).contains(&length), "{length} bytes");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_restored_engine_goes_on_to_the_bit(seed in any::<u64>(), at in 1.0..20.0_f64, cut in 1..800_usize) {
        let events = storm(seed, 800, 20.0, true);
        let params = ElementParams { size: 300.0, ..ElementParams::default() };
        let mut element = Element::new(ElementKind::Sankofa, &params).unwrap();
        let (before, after) = events.split_at(cut);
        for event in before {
            let _ = element.apply(event);
        }
        let snapshot = element.snapshot();
        let mut again = Element::restore(&snapshot).unwrap();
        for event in after {
            let (one, other) = (element.apply(event).is_ok(), again.apply(event).is_ok());
            prop_assert_eq!(one, other);
        }
        for ahead in [0.0, at * 100.0, at * 3000.0] {
            prop_assert_eq!(element.frame(20_000.0 + ahead).unwrap(), again.frame(20_000.0 + ahead).unwrap());
        }
        prop_assert_eq!(element.snapshot(), again.snapshot());
    }

    #[test]
    fn a_broken_snapshot_is_refused_or_draws(seed in any::<u64>(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let events = storm(seed, 300, 20.0, true);
        let mut element = Element::new(ElementKind::Sankofa, &ElementParams::default()).unwrap();
        for event in &events {
            let _ = element.apply(event);
        }
        let mut snapshot = element.snapshot();
        let place = place.index(snapshot.len());
        snapshot[place] = byte;
        if let Ok(mut element) = Element::restore(&snapshot) {
            let _ = element.apply(&ElementEvent::new(30_000.0, "count", "finance", Some(7.0)));
            prop_assert!(element.frame(31_000.0).is_ok());
        }
    }
}
