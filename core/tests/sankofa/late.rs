//! What comes late, or says less than it seems: intervals that fall, gaps, latencies beyond the last bucket.

use azora_core::{ElementEvent, ElementKind, Scene, SceneItem, Scheme, element_frame};

use crate::{
    slew::{calm, measure},
    stream::{Case, PILLARS, params, told},
};

fn event(second: f64, kind: &str, name: &str, value: f64) -> ElementEvent {
    ElementEvent::new(second * 1000.0, kind, name, Some(value))
}

/// A healthy service whose counters are scraped at these seconds, 100 requests a second.
fn scraped(seconds: impl IntoIterator<Item = f64>) -> Vec<ElementEvent> {
    let counts = |second: f64| {
        let pillars = PILLARS.iter().map(move |name| event(second, "count", name, 20.0 * second));
        pillars.chain([event(second, "count", "requests", 100.0 * second), event(second, "count", "errors", 0.0)])
    };
    seconds.into_iter().flat_map(counts).collect()
}

/// What is told at the epoch of a service whose counters say the rest.
fn uncounted() -> Vec<ElementEvent> {
    told(Case::New).into_iter().filter(|event| !["rate", "errors"].contains(&event.name.as_str())).collect()
}

fn frame(events: &[ElementEvent], second: f64) -> Scene {
    element_frame(ElementKind::Sankofa, &params(400.0, Scheme::Light), events, second * 1000.0).unwrap()
}

fn beads(scene: &Scene) -> usize {
    let mut part = String::new();
    let inside = |item| match item {
        SceneItem::Part(name) => {
            name.clone_into(&mut part);
            false
        }
        _ => part == "beads",
    };
    scene.items().map(inside).filter(|inside| *inside).count()
}

/// From a minute to a second: at half its pace the display would run behind what is kept for two minutes.
#[test]
fn an_interval_that_falls_makes_the_display_jump_and_nothing_flash() {
    let mut events = told(Case::Healthy);
    events.insert(0, event(0.0, "interval", "", 60_000.0));
    events.extend(scraped((0..=10).map(|minute| 60.0 * f64::from(minute))));
    events.push(event(600.0, "interval", "", 1_000.0));
    events.extend(scraped((601..=660).map(f64::from)));
    assert!(beads(&frame(&events, 599.0)) > 0, "an interval of a minute has its beads");
    for second in [612.0, 640.0, 659.5] {
        assert!(beads(&frame(&events, second)) > 0, "{second}");
    }
    calm("a jump", &measure(&events, &params(400.0, Scheme::Light), 597.0, 616.0));
}

/// What was counted in a gap was somewhen in it: it is no rate of now.
#[test]
fn a_gap_between_two_scrapes_tells_no_rate() {
    let mut events = uncounted();
    events.push(event(0.0, "interval", "", 5_000.0));
    events.extend(scraped((0..=12).map(|nth| 5.0 * f64::from(nth))));
    assert!(frame(&events, 62.0).value().contains("100 requests per second"), "{}", frame(&events, 62.0).value());
    events.extend(scraped([660.0]));
    assert!(!frame(&events, 664.0).value().contains("requests per second"), "{}", frame(&events, 664.0).value());
    events.extend(scraped([665.0]));
    assert!(frame(&events, 670.0).value().contains("100 requests per second"), "{}", frame(&events, 670.0).value());
}

#[test]
fn what_is_only_the_least_it_can_be_is_told_with_its_sign() {
    let mut events = told(Case::Healthy);
    events.push(event(0.0, "now-at-least", "p95", 1.0));
    let scene = frame(&events, 5.0);
    assert!(scene.value().contains("p95 ≥ 182 ms, was 160 ms"), "{}", scene.value());
    let texts: Vec<_> = scene
        .items()
        .filter_map(|item| if let SceneItem::Text(text) = item { Some(text.text) } else { None })
        .collect();
    assert!(texts.contains(&"≥ 182 ms"), "{texts:?}");
    events.push(event(0.0, "past-at-least", "p95", 1.0));
    events.push(event(0.0, "now-at-least", "p95", 0.0));
    assert!(frame(&events, 5.0).value().contains("p95 182 ms, was ≥ 160 ms"));
}

/// Without a usual second of errors, one is told by what the objective lets pass.
#[test]
fn errors_are_seen_where_the_past_had_none() {
    let squares = |usual: f64| {
        let mut events = uncounted();
        events.extend([event(0.0, "interval", "", 1_000.0), event(0.0, "slo", "", 0.999)]);
        events.push(event(0.0, "past", "errors", usual));
        for second in 0..=30 {
            let second = f64::from(second);
            events.extend(scraped([second]).into_iter().filter(|event| event.name != "errors"));
            events.push(event(second, "count", "errors", if second >= 20.0 { 50.0 } else { 0.0 }));
        }
        frame(&events, 30.0).items().count()
    };
    assert!(squares(0.0) > squares(1e6));
}
