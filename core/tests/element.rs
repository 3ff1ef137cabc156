//! What both living elements promise: the same picture whoever asks and however often, and no event that breaks them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]
#![allow(clippy::float_cmp, reason = "what is compared is meant to be the same to the bit")]

use azora_core::{
    Cut, Element, ElementEvent, ElementKind, ElementParams, ElementState, MotionPolicy, Scene, Scheme, element_frame,
    element_size, example_events, example_time, scene_svg,
};
use proptest::prelude::*;

const KINDS: [&str; 10] = ["health", "interval", "count", "now", "past", "target", "slo", "hover", "focus", "policy"];
const NAMES: [&str; 14] = [
    "sapphire",
    "emerald",
    "ruby",
    "unity",
    "knowledge",
    "finance",
    "requests",
    "errors",
    "p95",
    "rate",
    "budget",
    "full",
    "reduced",
    "",
];

/// Kinds with the names that belong to them.
const TAKEN: [(&str, &[&str]); 6] = [
    ("health", &["sapphire", "emerald", "ruby", "unity"]),
    ("count", &["sovereignty", "knowledge", "finance", "requests", "errors"]),
    ("now", &["p50", "p95", "p99", "rate", "errors", "budget", "uptime", "finance"]),
    ("past", &["p95", "rate", "errors", "finance"]),
    ("policy", &["full", "reduced", "still", "off"]),
    ("hover", &[""]),
];

/// What elements are drawn for: every cut, policy and level of detail.
fn looks() -> impl Strategy<Value = ElementParams> {
    (0..4_usize, 0..Cut::ALL.len(), 0..MotionPolicy::ALL.len(), 0..Scheme::ALL.len()).prop_map(
        |(size, cut, policy, scheme)| ElementParams {
            size: [64.0, 120.0, 200.0, 400.0][size],
            cut: Cut::ALL[cut],
            policy: MotionPolicy::ALL[policy],
            scheme: Scheme::ALL[scheme],
            ..ElementParams::default()
        },
    )
}

/// Events that an element may be told, sound or not.
fn storm(most: usize) -> impl Strategy<Value = Vec<ElementEvent>> {
    let value = prop_oneof![
        4 => (0.0..=1.0).prop_map(Some),
        3 => (0.0..1e7).prop_map(Some),
        1 => any::<f64>().prop_map(Some),
        1 => Just(None),
    ];
    // Three in four are such as an element takes, if the value is; others are any words.
    let words = prop_oneof![
        3 => (0..TAKEN.len()).prop_flat_map(|kind| (0..TAKEN[kind].1.len()).prop_map(move |name| (TAKEN[kind].0, TAKEN[kind].1[name]))),
        1 => (0..KINDS.len(), 0..NAMES.len()).prop_map(|(kind, name)| (KINDS[kind], NAMES[name])),
    ];
    let event =
        (0.0..120_000.0, words, value).prop_map(|(at, (kind, name), value)| ElementEvent::new(at, kind, name, value));
    proptest::collection::vec(event, 0..most)
}

fn kinds() -> impl Strategy<Value = ElementKind> {
    prop_oneof![Just(ElementKind::Gem), Just(ElementKind::Sankofa)]
}

/// Sound events alone, in order.
fn sound(kind: ElementKind, mut events: Vec<ElementEvent>) -> Vec<ElementEvent> {
    events.sort_by(|one, other| one.at.total_cmp(&other.at));
    let mut element = Element::new(kind, &ElementParams::default()).unwrap();
    events.retain(|event| element.apply(event).is_ok());
    events
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The words of a still picture that waits for its second, of silence, of a state that dwells: all of them are these.
    #[test]
    fn a_condition_is_what_the_words_say(kind in kinds(), events in storm(60), policy in 0..2_usize, at in 0.0..200_000.0) {
        const SAID: [&str; 5] = ["healthy.", "degraded.", "critical.", "partial data.", "no data"];
        let policy = [MotionPolicy::Full, MotionPolicy::Still][policy];
        let mut element = Element::new(kind, &ElementParams { policy, ..ElementParams::default() }).unwrap();
        // A gem that was told no health is the brand's picture, of which there is nothing to say.
        let mut brand = kind == ElementKind::Gem;
        for event in sound(kind, events).iter().filter(|event| event.at <= at) {
            element.apply(event).unwrap();
            brand &= event.kind != "health";
        }
        let condition = element.condition(at).unwrap();
        let said = element.frame(at).unwrap();
        let expected = if brand { "" } else { SAID[condition as usize] };
        prop_assert!(said.value().starts_with(expected), "{condition}: {}", said.value());
        prop_assert_eq!(said.value().is_empty(), brand);
        prop_assert_eq!(element.condition(at).unwrap(), condition);
    }

    #[test]
    fn the_pure_form_gives_what_an_element_gives(kind in kinds(), params in looks(), events in storm(60), at in -20_000.0..200_000.0) {
        let events = sound(kind, events);
        let mut element = Element::new(kind, &params).unwrap();
        let mut buffer = Vec::new();
        for event in events.iter().filter(|event| event.at <= f64::max(at, 0.0)) {
            element.apply(event).unwrap();
            // Whoever looks in between changes nothing.
            element.frame_into(event.at, &mut buffer).unwrap();
        }
        let scene = element.frame(at).unwrap();
        element.frame_into(at, &mut buffer).unwrap();
        prop_assert_eq!(&buffer[..], scene.bytes());
        prop_assert_eq!(element_frame(kind, &params, &events, at).unwrap(), scene);
    }

    #[test]
    fn a_snapshot_goes_on_like_the_element(kind in kinds(), params in looks(), events in storm(80), at in 0.0..60_000.0) {
        let mut element = Element::new(kind, &params).unwrap();
        let events = sound(kind, events);
        let (before, after) = events.split_at(events.len() / 2);
        for event in before {
            element.apply(event).unwrap();
        }
        let snapshot = element.snapshot();
        prop_assert!(snapshot.len() <= 16 * 1024, "{} bytes", snapshot.len());
        let mut again = Element::restore(&snapshot).unwrap();
        prop_assert_eq!(again.snapshot(), snapshot);
        for event in after {
            element.apply(event).unwrap();
            again.apply(event).unwrap();
        }
        let at = at + events.last().map_or(0.0, |event| event.at);
        prop_assert_eq!(element.frame(at).unwrap(), again.frame(at).unwrap());
    }

    #[test]
    fn a_refused_event_changes_nothing(kind in kinds(), events in storm(40)) {
        let mut element = Element::new(kind, &ElementParams::default()).unwrap();
        for event in &events {
            let before = element.snapshot();
            if let Err(error) = element.apply(event) {
                prop_assert_eq!(error.code, "motion.invalid_event");
                prop_assert!(error.reason.ends_with('.') && error.path.is_some(), "{}", error.reason);
                prop_assert_eq!(element.snapshot(), before);
            }
        }
    }

    #[test]
    fn no_snapshot_panics(mut bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..4000, byte in any::<u8>()) {
        let _ = Element::restore(&bytes);
        let mut snapshot = Element::new(ElementKind::Sankofa, &ElementParams::default()).unwrap().snapshot();
        let place = at % snapshot.len();
        snapshot[place] = byte;
        if let Ok(mut element) = Element::restore(&snapshot) {
            element.frame(1e6).unwrap();
        }
        bytes.splice(0..0, *b"AZE\x01");
        let _ = Element::restore(&bytes);
    }
}

#[test]
fn sizes_have_names() {
    let sizes = |kind| ["sm", "md", "lg", "xl"].map(|size| element_size(kind, size).unwrap());
    assert_eq!(sizes(ElementKind::Gem), [64.0, 120.0, 200.0, 300.0]);
    assert_eq!(sizes(ElementKind::Sankofa), [64.0, 120.0, 200.0, 400.0]);
    assert_eq!(element_size(ElementKind::Gem, "xxl").unwrap_err().path.as_deref(), Some("/size"));
}

#[test]
fn absurd_sizes_and_times_are_refused() {
    for size in [0.0, -1.0, 15.9, 4096.1, f64::NAN, f64::INFINITY] {
        let params = ElementParams { size, ..ElementParams::default() };
        assert_eq!(Element::new(ElementKind::Gem, &params).unwrap_err().path.as_deref(), Some("/size"));
    }
    for kind in [ElementKind::Gem, ElementKind::Sankofa] {
        let mut element = Element::new(kind, &ElementParams::default()).unwrap();
        for at in [f64::NAN, f64::NEG_INFINITY, 1e300] {
            assert_eq!(element.frame(at).unwrap_err().code, "argument.invalid");
        }
        for at in [-2.3e12, -1.0, 0.0, 2.3e12] {
            assert!(!element.frame(at).unwrap().bytes().is_empty());
        }
    }
}

#[test]
fn too_many_events_are_refused_and_as_many_as_may_be_are_not() {
    let events = vec![ElementEvent::new(0.0, "hover", "", Some(1.0)); 10_001];
    let fold = |count: usize| element_frame(ElementKind::Gem, &ElementParams::default(), &events[..count], 0.0);
    assert_eq!(fold(10_001).unwrap_err().code, "motion.too_many_events");
    assert!(fold(10_000).is_ok());
}

#[test]
fn a_wrong_event_of_many_is_told_by_its_place() {
    let events = [ElementEvent::new(0.0, "hover", "", Some(1.0)), ElementEvent::new(1.0, "health", "rubi", Some(1.0))];
    let error = element_frame(ElementKind::Gem, &ElementParams::default(), &events, 5.0).unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("motion.invalid_event", Some("/events/1/name")));
    // What has not happened yet can't be wrong.
    assert!(element_frame(ElementKind::Gem, &ElementParams::default(), &events, 0.5).is_ok());
}

#[test]
fn off_leaves_the_words_alone() {
    for (kind, told, name) in [(ElementKind::Gem, "health", "ruby"), (ElementKind::Sankofa, "now", "budget")] {
        let params = ElementParams { policy: MotionPolicy::Off, name: "pay-api".into(), ..ElementParams::default() };
        let mut element = Element::new(kind, &params).unwrap();
        element.apply(&ElementEvent::new(0.0, told, name, Some(0.5))).unwrap();
        let scene = element.frame(1000.0).unwrap();
        assert_eq!(scene.items().count(), 0);
        assert!(scene.name().contains("pay-api") && !scene.value().is_empty());
    }
}

/// Days that are whole loops of everything: 12 s of the gem, minutes of the engine.
#[test]
fn after_years_all_goes_as_on_the_first_day() {
    for (kind, policy) in [(ElementKind::Sankofa, MotionPolicy::Full), (ElementKind::Gem, MotionPolicy::Reduced)] {
        let params = ElementParams { size: 200.0, policy, ..ElementParams::default() };
        let picture = |later: f64| {
            let mut element = Element::new(kind, &params).unwrap();
            for event in example_events(kind, ElementState::Healthy) {
                element.apply(&ElementEvent { at: event.at + later, ..event }).unwrap();
            }
            let scene = element.frame(example_time(kind, ElementState::Healthy) + later).unwrap();
            // What is valid until then can be read again, too.
            scene_svg(&Scene::from_bytes(scene.into_bytes()).unwrap(), "a").unwrap()
        };
        let day = 86_400_000.0;
        assert!(picture(0.0) == picture(400.0 * day), "{kind}");
        assert!(picture(0.0) == picture(20_000.0 * day), "{kind}");
    }
}
