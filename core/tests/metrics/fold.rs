//! Samples become events: scrape by scrape, through resets, gaps and storms.

use azora_core::{
    Element, ElementEvent, ElementKind, ElementParams, MetricFold, MetricLabel, MetricRecipe, MetricSample, PastKind,
    engine_recipe, gem_recipe, parse_prometheus,
};
use proptest::{collection::vec, prelude::*};

/// Of 0.9.
const CUBE_ROOT: f64 = 0.965_489_384_605_629_7;

/// A service with a histogram, two codes, five pillars and a machine, after so many scrapes.
pub(crate) fn service(scrape: u32, slow: u32, failed: u32) -> Vec<MetricSample> {
    let mut text = String::new();
    for (place, pillar) in (0_u32..).zip(["sovereignty", "knowledge", "opportunity", "finance", "abundance"]) {
        let total = (place + 1) * 100 * scrape;
        let (slow, failed) = (if place == 1 { slow } else { 0 }, if place == 2 { failed } else { 0 });
        let name = format!("http_request_duration_seconds_bucket{{pillar=\"{pillar}\",le=");
        text += &format!("{name}\"0.1\"}} {0}\n{name}\"0.25\"}} {0}\n{name}\"1\"}} {0}\n", total - slow);
        text += &format!("{name}\"+Inf\"}} {total}\n");
        text += &format!("http_requests_total{{pillar=\"{pillar}\",code=\"200\"}} {}\n", total - failed);
        text += &format!("http_requests_total{{pillar=\"{pillar}\",code=\"503\"}} {failed}\n");
    }
    text += "up 1\nnode_load1 0.5\nnode_cpu_seconds_total{mode=\"idle\",cpu=\"0\"} 1\nnode_cpu_seconds_total{mode=\"idle\",cpu=\"1\"} 1\n\
        node_cpu_seconds_total{mode=\"user\",cpu=\"0\"} 1\nnode_memory_MemAvailable_bytes 6e9\nnode_memory_MemTotal_bytes 8e9\n";
    parse_prometheus(&text).unwrap().into_iter().flat_map(|family| family.samples).collect()
}

fn last(events: &[ElementEvent], kind: &str, name: &str) -> Option<Option<f64>> {
    let mut events = events.iter().filter(|event| event.kind == kind && event.name == name);
    events.next_back().map(|event| event.value)
}

fn near(told: Option<Option<f64>>, expected: f64) {
    let told = told.flatten().expect("it is told");
    assert!((told - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{told}, not {expected}");
}

#[test]
fn a_healthy_service_makes_a_healthy_gem() {
    let mut fold = MetricFold::new(&gem_recipe(), 1_000.0).unwrap();
    let first = fold.take(&service(1, 0, 0), 1_000.0).unwrap();
    assert_eq!(last(&first, "health", "sapphire"), Some(None), "one scrape tells no latency");
    near(last(&first, "health", "ruby"), 1.0);
    assert_eq!(last(&first, "health", "emerald"), Some(None), "nor how many succeed");
    near(last(&first, "health", "unity"), 1.0);
    let second = fold.take(&service(2, 0, 0), 16_000.0).unwrap();
    near(last(&second, "health", "sapphire"), 1.0);
    assert_eq!(last(&second, "health", "unity"), None, "as it was");
    assert!(second.iter().all(|event| event.at == 15_000.0), "in the element's time");
    assert!(fold.take(&service(3, 0, 0), 31_000.0).unwrap().is_empty(), "nothing new, nothing told");
}

#[test]
fn each_stone_has_its_own_trouble() {
    let told = |change: &dyn Fn(&mut MetricSample), slow, failed| {
        let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
        let mut events = Vec::new();
        for scrape in 1..=4 {
            let past = scrape - 1;
            let mut samples = service(scrape, slow * past, failed * past);
            samples.iter_mut().for_each(change);
            events.extend(fold.take(&samples, f64::from(scrape) * 15_000.0).unwrap());
        }
        ["sapphire", "emerald", "ruby", "unity"].map(|name| last(&events, "health", name).flatten().unwrap())
    };
    // 150 of 1,500 wait longer than a second: they are frustrated.
    let [sapphire, .., unity] = told(&|_| {}, 150, 0);
    assert!((sapphire - 0.9).abs() < 1e-12 && unity == sapphire);
    // Three of 4,500 fail: two thirds of what 99.9 % allows, so a third of the budget is left.
    let [sapphire, emerald, ..] = told(&|_| {}, 0, 1);
    assert_eq!(sapphire, 1.0);
    assert!((emerald - (0.9 + 0.1 * (1.0 / 3.0 - 0.25) / 0.75)).abs() < 1e-9, "{emerald}");
    // 1.7 of two processors: 15 % are free, between a tenth (0.7) and a fifth (0.9).
    let busy = |sample: &mut MetricSample| {
        if sample.name == "node_load1" {
            sample.value = 1.7;
        }
    };
    let [.., ruby, _] = told(&busy, 0, 0);
    assert!((ruby - 0.8).abs() < 1e-9, "{ruby}");
    let scarce = |sample: &mut MetricSample| {
        if sample.name == "node_memory_MemAvailable_bytes" {
            sample.value = 0.0;
        }
    };
    assert_eq!(told(&scarce, 0, 0)[2], 0.0, "the scarcest resource counts");
}

#[test]
fn the_engine_is_told_numbers_that_are_in_the_samples() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut all = fold.take(&service(1, 0, 0), 15_000.0).unwrap();
    let told: Vec<_> = all.iter().take(2).map(|event| (event.kind.as_str(), event.value)).collect();
    assert_eq!(told, [("target", Some(250.0)), ("slo", Some(0.999))]);
    near(last(&all, "count", "requests"), 1_500.0);
    near(last(&all, "count", "abundance"), 500.0);
    for scrape in 2..=8 {
        all.extend(fold.take(&service(scrape, 0, 0), f64::from(scrape) * 15_000.0).unwrap());
    }
    near(last(&all, "interval", ""), 15_000.0);
    assert_eq!(all.iter().filter(|event| event.kind == "interval").count(), 1, "told once");
    near(last(&all, "count", "requests"), 8.0 * 1_500.0);
    near(last(&all, "count", "finance"), 8.0 * 400.0);
    near(last(&all, "count", "errors"), 0.0);
    near(last(&all, "now", "rate"), 100.0);
    near(last(&all, "now", "errors"), 0.0);
    near(last(&all, "now", "p95"), 95.0);
    near(last(&all, "now", "budget"), 1.0);
    near(last(&all, "now", "uptime"), 1.0);
    near(last(&all, "now", "knowledge"), 1.0);
    assert_eq!(last(&all, "past", "rate"), Some(None), "the past begins a minute ago");
    for scrape in 9..=12 {
        all.extend(fold.take(&service(scrape, 0, 0), f64::from(scrape) * 15_000.0).unwrap());
    }
    near(last(&all, "past", "rate"), 100.0);
    near(last(&all, "past", "p95"), 95.0);
    near(last(&all, "past", "finance"), 1.0);
    let mut element = Element::new(ElementKind::Sankofa, &ElementParams::default()).unwrap();
    for event in &all {
        element.apply(event).unwrap();
    }
}

#[test]
fn a_pillar_is_the_geometric_mean_of_its_own_three() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for scrape in 1..=4 {
        all.extend(fold.take(&service(scrape, 20 * (scrape - 1), 0), f64::from(scrape) * 15_000.0).unwrap());
    }
    // 20 of 200 requests of knowledge wait too long: Apdex 0.9, all else 1.
    near(last(&all, "now", "knowledge"), CUBE_ROOT);
    near(last(&all, "now", "sovereignty"), 1.0);
    let mut recipe = engine_recipe();
    recipe.pillars.truncate(2);
    let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
    let all: Vec<_> =
        (1..=4).flat_map(|scrape| fold.take(&service(scrape, 0, 0), f64::from(scrape) * 15_000.0).unwrap()).collect();
    assert_eq!(last(&all, "now", "finance"), Some(None), "no matcher is unknown");
    assert_eq!(last(&all, "count", "finance"), None);
}

#[test]
fn counters_that_begin_anew_have_added_what_they_say() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    fold.take(&service(10, 0, 0), 15_000.0).unwrap();
    let all = fold.take(&service(2, 0, 0), 30_000.0).unwrap();
    near(last(&all, "count", "requests"), 15_000.0 + 3_000.0);
    near(last(&all, "now", "rate"), 200.0);
}

#[test]
fn what_was_seen_before_changes_nothing() {
    let timed = |scrape: u32| {
        let mut samples = service(scrape, 0, 0);
        for sample in &mut samples {
            sample.at = Some(f64::from(scrape) * 15_000.0);
        }
        samples
    };
    let mut one = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut other = one.clone();
    let mut expected: Vec<ElementEvent> = Vec::new();
    for scrape in 1..=9 {
        expected.extend(one.take(&timed(scrape), f64::from(scrape) * 15_000.0 + 3_000.0).unwrap());
    }
    // All at once, in disorder, with overlaps, and twice where two questions have the same answer: as range queries give it.
    let mut samples: Vec<_> = (1..=6).rev().flat_map(timed).collect();
    samples.reverse();
    let twice: Vec<_> = samples.iter().filter(|sample| sample.label("code") == "503").cloned().collect();
    samples.extend(twice);
    let mut told = other.take(&samples, 93_000.0).unwrap();
    told.extend(other.take(&(3..=9).flat_map(timed).collect::<Vec<_>>(), 138_000.0).unwrap());
    told.extend(other.take(&timed(9), 138_000.0).unwrap());
    let apart = told.iter().zip(&expected).find(|(told, expected)| told != expected);
    assert_eq!((told.len(), apart), (expected.len(), None));
    assert_eq!(one, other);
}

#[test]
fn what_is_no_longer_measured_is_unknown_within_four_intervals_and_comes_back() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    for scrape in 1..=6 {
        fold.take(&service(scrape, 0, 0), f64::from(scrape) * 15_000.0).unwrap();
    }
    assert!(fold.take(&[], 90_000.0 + 45_000.0).unwrap().is_empty(), "three intervals are not too long");
    let gone = fold.take(&[], 90_000.0 + 45_001.0).unwrap();
    for name in ["p50", "p95", "p99", "rate", "errors", "budget", "uptime", "sovereignty", "abundance"] {
        assert_eq!(last(&gone, "now", name), Some(None), "{name}");
    }
    assert!(fold.take(&[], 200_000.0).unwrap().is_empty(), "told once");
    let back = fold.take(&service(7, 0, 0), 210_000.0).unwrap();
    near(last(&back, "count", "requests"), 7.0 * 1_500.0);
    near(last(&back, "now", "budget"), 1.0);
    assert_eq!([last(&back, "now", "rate"), last(&back, "now", "sovereignty")], [None; 2], "not by one scrape");
    let again = fold.take(&service(8, 0, 0), 225_000.0).unwrap();
    near(last(&again, "now", "rate"), 100.0);
    near(last(&again, "now", "sovereignty"), 1.0);
}

#[test]
fn a_part_of_the_machine_that_is_gone_hides_no_bad_news() {
    let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for scrape in 1..=9 {
        let mut samples = service(scrape, 10 * (scrape - 1), 0);
        samples.retain(|sample| scrape < 4 || !sample.name.starts_with("node_"));
        all.extend(fold.take(&samples, f64::from(scrape) * 15_000.0).unwrap());
    }
    assert_eq!(last(&all, "health", "ruby"), Some(None));
    // Ten of 1,500 wait longer than a second.
    near(last(&all, "health", "sapphire"), 1.0 - 1.0 / 150.0);
    near(last(&all, "health", "unity"), 1.0 - 1.0 / 150.0);
    let at = all.iter().rev().find(|event| event.name == "ruby").unwrap().at;
    assert!(at - 45_000.0 <= 60_000.0, "within four intervals: {at}");
}

#[test]
fn the_same_hour_of_earlier_days_is_the_past() {
    let recipe = MetricRecipe { past: PastKind::SameHour, interval: Some(60_000.0), ..engine_recipe() };
    let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
    let (mut total, mut all) = (0.0, Vec::new());
    // Three days with a scrape a minute; the hour from 9 to 10 has ten times as many requests.
    for minute in 0..3 * 24 * 60_u32 + 9 * 60 + 30 {
        total += if minute / 60 % 24 == 9 { 600.0 } else { 60.0 };
        let text = format!("http_requests_total{{code=\"200\"}} {total}\n");
        let samples: Vec<_> = parse_prometheus(&text).unwrap().into_iter().flat_map(|family| family.samples).collect();
        all.extend(fold.take(&samples, f64::from(minute) * 60_000.0).unwrap());
    }
    let told = last(&all, "past", "rate").unwrap().unwrap();
    assert!((told - 10.0).abs() < 0.2, "{told}");
    assert!(all.iter().filter(|event| event.kind == "past" && event.name == "rate").count() < 80);
}

#[test]
fn a_snapshot_goes_on_as_its_fold_does_and_is_small() {
    for recipe in [gem_recipe(), engine_recipe(), MetricRecipe { past: PastKind::SameHour, ..engine_recipe() }] {
        let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
        let mut samples = service(1, 0, 0);
        let padding = 64 - samples.iter().filter(|sample| sample.name.starts_with("http")).count();
        let label = |value: usize| MetricLabel { name: "path".to_owned(), value: value.to_string() };
        let more = (0..padding).map(|place| MetricSample { labels: vec![label(place)], ..samples[3].clone() });
        let more: Vec<_> =
            more.map(|sample| MetricSample { name: "http_requests_total".to_owned(), ..sample }).collect();
        samples.extend(more);
        for scrape in 1..=300 {
            let mut scraped = service(scrape, scrape, scrape / 3);
            scraped.extend(samples.iter().filter(|sample| !sample.label("path").is_empty()).cloned());
            fold.take(&scraped, f64::from(scrape) * 10_100.0).unwrap();
        }
        let bytes = fold.snapshot();
        assert!(bytes.len() <= 16 << 10, "{}", bytes.len());
        let mut again = MetricFold::restore(&recipe, &bytes).unwrap();
        assert_eq!(again, fold);
        assert_eq!(again.snapshot(), bytes);
        let next = service(301, 400, 200);
        assert_eq!(again.take(&next, 3.1e6).unwrap(), fold.take(&next, 3.1e6).unwrap());
        for cut in (0..bytes.len()).step_by(61) {
            assert_eq!(MetricFold::restore(&recipe, &bytes[..cut]).unwrap_err().code, "metrics.invalid_snapshot");
        }
        let other = MetricRecipe { slo: 0.99, ..recipe };
        assert_eq!(MetricFold::restore(&other, &bytes).unwrap_err().code, "metrics.invalid_snapshot");
    }
}

#[test]
fn what_cannot_be_folded_is_refused() {
    let recipe = gem_recipe();
    assert_eq!(MetricFold::new(&recipe, f64::NAN).unwrap_err().path.as_deref(), Some("/epoch"));
    let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
    assert_eq!(fold.take(&[], f64::INFINITY).unwrap_err().path.as_deref(), Some("/at"));
    let sample = |place: usize| MetricSample {
        name: "http_requests_total".to_owned(),
        labels: vec![MetricLabel { name: "path".to_owned(), value: place.to_string() }],
        value: 1.0,
        at: None,
        exemplar: None,
    };
    let samples: Vec<_> = (0..10_001).map(sample).collect();
    let before = fold.clone();
    assert_eq!(fold.take(&samples, 0.0).unwrap_err().code, "metrics.too_many_series");
    assert_eq!(fold, before);
    fold.take(&samples[1..], 0.0).unwrap();
}

/// Scrapes with anything in them.
fn storm() -> impl Strategy<Value = Vec<(f64, Vec<MetricSample>)>> {
    let name = prop::sample::select(vec![
        "http_requests_total",
        "http_request_duration_seconds_bucket",
        "up",
        "node_load1",
        "node_cpu_seconds_total",
        "node_memory_MemAvailable_bytes",
        "node_memory_MemTotal_bytes",
        "other",
    ]);
    let value = prop_oneof![any::<f64>(), 0.0..1e6_f64, Just(f64::INFINITY), Just(0.0)];
    let label = |name: &'static str, values: Vec<&'static str>| {
        prop::sample::select(values)
            .prop_map(move |value| MetricLabel { name: name.to_owned(), value: value.to_owned() })
    };
    let labels = (
        label("le", vec!["0.1", "1", "+Inf", "wide", "-1", "1e300"]),
        label("pillar", vec!["finance", "knowledge", ""]),
        label("code", vec!["200", "500"]),
        label("mode", vec!["idle", "user"]),
    );
    let at = prop::option::of(prop_oneof![0.0..1e7_f64, any::<f64>()]);
    let sample = (name, labels, value, at).prop_map(|(name, (a, b, c, d), value, at)| MetricSample {
        name: name.to_owned(),
        labels: vec![a, b, c, d],
        value,
        at,
        exemplar: None,
    });
    vec((prop_oneof![0.0..1e7_f64, -8e15..8e15_f64], vec(sample, 0..40)), 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever comes, the engine and the gem can take what they are told, and a snapshot is the state.
    #[test]
    fn any_storm_is_told_in_words_that_elements_know(storm in storm(), is_gem: bool) {
        let recipe = if is_gem { gem_recipe() } else { engine_recipe() };
        let mut element = Element::new(recipe.element, &ElementParams::default()).unwrap();
        let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
        for (at, samples) in &storm {
            for event in fold.take(samples, *at).unwrap() {
                let value = event.value.unwrap_or_default();
                prop_assert!(value.is_finite());
                if event.at <= 9e9 {
                    element.apply(&event).unwrap();
                }
            }
            let again = MetricFold::restore(&recipe, &fold.snapshot());
            prop_assert_eq!(again.as_ref(), Ok(&fold));
        }
    }
}

#[test]
fn ten_thousand_samples_at_random_are_folded() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let tree = vec(storm(), 60).new_tree(&mut TestRunner::deterministic()).unwrap();
    let mut count = 0;
    for (at, samples) in tree.current().into_iter().flatten() {
        count += samples.len();
        fold.take(&samples, at).unwrap();
    }
    assert!(count >= 10_000, "{count}");
}
