//! Frames: how large they are, when they close, and what they say.

use azora_core::{Cut, ElementEvent, ElementKind, MotionPolicy, Pace, Scene, SceneItem, Scheme, Time, element_frame};

use crate::stream::{CASES, Case, PILLARS, engine, params, stream, told};

fn texts(scene: &Scene) -> Vec<String> {
    scene
        .items()
        .filter_map(|item| if let SceneItem::Text(text) = item { Some(text.text.to_owned()) } else { None })
        .collect()
}

fn parts(scene: &Scene) -> Vec<String> {
    scene
        .items()
        .filter_map(|item| if let SceneItem::Part(name) = item { Some(name.to_owned()) } else { None })
        .collect()
}

/// How many items a part has.
fn count(scene: &Scene, part: &str) -> usize {
    let mut inside = false;
    scene
        .items()
        .filter(|item| {
            if let SceneItem::Part(name) = item {
                inside = *name == part;
                return false;
            }
            inside
        })
        .count()
}

fn at(milliseconds: f64) -> Time {
    Time::from_milliseconds(milliseconds, "/t").unwrap()
}

#[test]
fn a_frame_is_small_in_every_state_at_every_size() {
    for case in CASES {
        let events = stream(case, 200, 1);
        for size in [64.0, 120.0, 200.0, 400.0, 1024.0] {
            for pace in [Pace::Slow, Pace::Normal, Pace::Fast] {
                let mut params = params(size, Scheme::Dark);
                params.pace = pace;
                let scene = element_frame(ElementKind::Sankofa, &params, &events, 200_300.0).unwrap();
                assert!(scene.bytes().len() <= 64 * 1024, "{case:?} {size}: {} bytes", scene.bytes().len());
                assert!(!scene.is_cut());
                Scene::from_bytes(scene.bytes().to_vec()).unwrap();
            }
        }
    }
}

#[test]
fn no_text_is_smaller_than_nine_pixels() {
    for size in [64.0, 88.0, 120.0, 159.0, 160.0, 200.0, 279.0, 280.0, 300.0, 359.0, 360.0, 400.0] {
        let scene =
            element_frame(ElementKind::Sankofa, &params(size, Scheme::Dark), &stream(Case::Critical, 70, 5), 70_000.0);
        for item in scene.unwrap().items() {
            if let SceneItem::Text(text) = item {
                assert!(text.size >= 9 * 256, "{size}: {} at {}", text.text, text.size);
            }
        }
    }
}

/// A stream of whole beads in every loop: after a loop the picture is the same, text and all.
#[test]
fn a_loop_closes_after_a_minute_and_after_three_at_a_slow_pace() {
    for (pace, seconds) in [(Pace::Normal, 60), (Pace::Fast, 60), (Pace::Slow, 180)] {
        for size in [400.0, 200.0] {
            let mut events = told(Case::Healthy);
            for second in 0..=2 * seconds + 10 {
                let at = f64::from(second) * 1000.0;
                // 1, 2 or 3 beads of 500 a second, and more requests in every third second, three seconds a turn.
                let turn = f64::from(second / 3) * 3600.0 + [0.0, 900.0, 2400.0][second as usize % 3];
                let mut count = |name: &str, value: f64| events.push(ElementEvent::new(at, "count", name, Some(value)));
                count("requests", turn);
                count("errors", f64::from(second / 6) * 18.0);
                for (nth, name) in PILLARS.iter().enumerate() {
                    count(name, f64::from(second) * 250.0 + 100.0 * nth as f64);
                }
            }
            let mut params = params(size, Scheme::Light);
            params.pace = pace;
            let mut element = engine(&[ElementEvent::new(0.0, "interval", "", Some(1000.0))], &params);
            let frames = |from: f64| (0..40).map(move |frame| from + f64::from(frame) * 217.0).collect::<Vec<_>>();
            let whole = f64::from(seconds) * 1000.0;
            let [first, again] = [whole + 500.0, 2.0 * whole + 500.0].map(|from| {
                let mut pictures = Vec::new();
                for at in frames(from) {
                    events.retain(|event| {
                        let due = event.at <= at;
                        if due {
                            element.apply(event).unwrap();
                        }
                        !due
                    });
                    let scene = element.frame(at).unwrap();
                    // All but the time until which it is true.
                    pictures.push((scene.bytes()[40..].to_vec(), scene.value().to_owned()));
                }
                pictures
            });
            assert!(first == again, "{pace} {size}");
            assert!(first[0] != first[1], "it moves");
        }
    }
}

#[test]
fn what_is_not_heard_of_for_three_intervals_is_unknown_and_never_frozen() {
    let events = stream(Case::Healthy, 60, 5);
    for size in [400.0, 200.0, 120.0, 64.0] {
        let mut element = engine(&events, &params(size, Scheme::Dark));
        assert_eq!(element.frame(75_000.0).unwrap().value().split('.').next(), Some("healthy"));
        let stale = element.frame(90_000.0).unwrap();
        assert_eq!(stale.value(), "no data for 30 s");
        assert_eq!(stale.valid_until(), Some(at(100_000.0)), "until it is said anew for how long");
        assert_eq!(count(&stale, "beads") + count(&stale, "p95"), 0, "marks of now are gone");
        if size >= 280.0 {
            let texts = texts(&stale);
            assert!(texts.iter().any(|text| text == "No data") && !texts.iter().any(|text| text.contains("182")));
        }
        // It comes back by a fade.
        element.apply(&ElementEvent::new(100_000.0, "now", "p95", Some(200.0))).unwrap();
        let back = element.frame(100_000.0).unwrap();
        assert_eq!(back.valid_until(), Some(at(100_000.0)));
        assert_eq!(element.frame(102_000.0).unwrap().value().split('.').next(), Some("healthy"));
    }
}

#[test]
fn without_a_past_nothing_is_said_of_it() {
    for size in [400.0, 200.0, 120.0, 64.0] {
        let draw = |case| {
            element_frame(ElementKind::Sankofa, &params(size, Scheme::Dark), &stream(case, 70, 1), 70_900.0).unwrap()
        };
        let (new, old) = (draw(Case::New), draw(Case::Healthy));
        assert!(!new.value().contains("was") && old.value().contains("was"));
        assert!(!texts(&new).iter().any(|text| text.contains("was") || text.starts_with('+')));
        assert!(PILLARS.iter().all(|name| count(&new, name) < count(&old, name)), "no hairline: {size}");
        if size >= 160.0 {
            assert!(count(&new, "seconds") > 20, "bars there are");
        }
    }
}

#[test]
fn a_state_is_left_by_a_margin_and_stands_for_five_seconds() {
    let mut element = engine(&told(Case::Healthy), &params(120.0, Scheme::Dark));
    let mut state = |second: f64, health: f64| {
        element.apply(&ElementEvent::new(second * 1000.0, "now", "finance", Some(health))).unwrap();
        element.frame(second * 1000.0).unwrap().value().split('.').next().unwrap().to_owned()
    };
    assert_eq!(
        [state(10.0, 0.89), state(11.0, 0.5), state(14.9, 0.5), state(15.0, 0.5)],
        ["degraded", "degraded", "degraded", "critical"]
    );
    assert_eq!(
        [state(21.0, 0.71), state(22.0, 0.72), state(30.0, 0.91), state(31.0, 0.92)],
        ["critical", "degraded", "degraded", "healthy"]
    );
}

#[test]
fn the_worst_pillar_is_said_first() {
    let scene =
        element_frame(ElementKind::Sankofa, &params(400.0, Scheme::Dark), &stream(Case::Degraded, 20, 5), 20_000.0)
            .unwrap();
    assert_eq!((scene.role(), scene.name()), ("img", "pay-api"));
    assert_eq!(
        scene.value(),
        "degraded. p95 410 ms, was 160 ms. 1.24k requests per second, was 1.13k. Errors 0.613 %. Error budget 31 % left. \
         Up 99.982 %. Finance 78, was 97, Opportunity 93, was 93, Abundance 95, was 98, Knowledge 96, was 98, \
         Sovereignty 98, was 98."
    );
}

#[test]
fn a_budget_that_is_overspent_keeps_its_sign_and_the_heart_stays_whole() {
    let mut events = told(Case::Critical);
    let whole = |events: &[ElementEvent]| {
        let scene = element_frame(ElementKind::Sankofa, &params(400.0, Scheme::Dark), events, 9000.0).unwrap();
        (count(&scene, "heart"), texts(&scene))
    };
    events.push(ElementEvent::new(0.0, "now", "budget", Some(-0.4)));
    let (spent, texts) = whole(&events);
    assert!(texts.contains(&"−40%".to_owned()) && texts.contains(&"errors, budget −40 %".to_owned()));
    events.push(ElementEvent::new(0.0, "now", "budget", None));
    let (unknown, _) = whole(&events);
    events.push(ElementEvent::new(0.0, "now", "budget", Some(1.0)));
    let (full, _) = whole(&events);
    assert_eq!((spent, unknown, full), (4, 4, 7), "halves, crown and number; and the same again where it is filled");
}

#[test]
fn policies_take_away_what_they_should() {
    let scene = |policy, at: f64| {
        let mut params = params(400.0, Scheme::Dark);
        params.policy = policy;
        element_frame(ElementKind::Sankofa, &params, &stream(Case::Healthy, 60, 5), at).unwrap()
    };
    let items = |policy, at| scene(policy, at).bytes()[40..].to_vec();
    assert!(items(MotionPolicy::Full, 61_000.0) != items(MotionPolicy::Full, 61_100.0));
    for policy in [MotionPolicy::Reduced, MotionPolicy::Still] {
        assert!(items(policy, 64_000.0) == items(policy, 74_900.0), "nothing moves between two scrapes");
        assert_eq!(scene(policy, 64_000.0).valid_until(), Some(at(75_000.0)), "until nothing is known");
        assert_eq!(count(&scene(policy, 64_000.0), "beads") % 2, 0, "beads without tails");
    }
    let off = scene(MotionPolicy::Off, 64_000.0);
    assert_eq!((off.items().count(), off.value().starts_with("healthy.")), (0, true), "words alone");
    // A still picture changes at whole seconds only.
    let mut params = params(400.0, Scheme::Dark);
    params.policy = MotionPolicy::Still;
    let mut element = engine(&told(Case::Healthy), &params);
    element.apply(&ElementEvent::new(10_400.0, "now", "finance", Some(0.2))).unwrap();
    let mut items = |at: f64| element.frame(at).unwrap().bytes()[40..].to_vec();
    let (before, same, after) = (items(10_400.0), items(10_999.0), items(11_000.0));
    assert!(before == same && same != after);
}

#[test]
fn both_cuts_have_their_parts() {
    let mut params = params(400.0, Scheme::Dark);
    let brilliant = element_frame(ElementKind::Sankofa, &params, &stream(Case::Healthy, 60, 5), 61_000.0).unwrap();
    params.cut = Cut::Classic;
    let classic = element_frame(ElementKind::Sankofa, &params, &stream(Case::Healthy, 60, 5), 61_000.0).unwrap();
    let expected =
        "glow spokes sovereignty knowledge opportunity finance abundance latency beads p95 nodes seconds heart words";
    assert_eq!(parts(&brilliant).join(" "), expected);
    assert_eq!(parts(&classic).join(" "), "core spokes rings particles nodes words");
    assert_eq!(brilliant.value(), classic.value());
}

/// What is drawn without any colour: its shapes and its words.
fn shapes(scene: &Scene) -> Vec<String> {
    scene
        .items()
        .filter_map(|item| match item {
            SceneItem::Part(_) => None,
            SceneItem::Shape(shape) => Some(format!("{:?}", shape.path.segments().collect::<Vec<_>>())),
            SceneItem::Text(text) => Some(text.text.to_owned()),
        })
        .collect()
}

/// Colour never speaks alone: the states of one service differ by shapes at every size, and by words where there is room.
#[test]
fn states_are_told_without_colour() {
    for size in [400.0, 300.0, 200.0, 120.0, 64.0] {
        let draw = |health: Option<f64>| {
            let mut events = told(Case::Healthy);
            events.push(ElementEvent::new(0.0, "now", "finance", health));
            element_frame(ElementKind::Sankofa, &params(size, Scheme::Dark), &events, 5_000.0).unwrap()
        };
        // As near to each other as two states can be.
        let all = [draw(Some(0.9)), draw(Some(0.8999)), draw(Some(0.7)), draw(Some(0.6999)), draw(None)];
        for (one, other) in [(0, 1), (2, 3), (3, 4), (0, 4)] {
            let (one, other) = (shapes(&all[one]), shapes(&all[other]));
            let new = other.iter().filter(|shape| !one.contains(shape)).count();
            assert!(new >= if size >= 88.0 { 2 } else { 1 }, "{size}: {new} shapes tell them apart");
        }
        if size >= 160.0 {
            for (scene, word) in all.iter().zip(["Healthy", "Degraded", "Degraded", "Critical", "Partial data"]) {
                assert!(texts(scene).iter().any(|text| text == word) || word == "Healthy", "{size}: {word}");
            }
        }
    }
}
