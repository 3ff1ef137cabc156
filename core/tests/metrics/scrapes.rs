//! Scrapes as they come: silent, from the future, twice in a row, out of phase, with new series, after gaps, from another build.

use azora_core::{
    ElementEvent, MetricFold, MetricLabel, MetricRecipe, MetricSample, engine_recipe, gem_recipe, parse_prometheus,
};

use crate::fold::service;

const SCRAPE: f64 = 15_000.0;

fn read(text: &str) -> Vec<MetricSample> {
    parse_prometheus(text).unwrap().into_iter().flat_map(|family| family.samples).collect()
}

fn told<'a>(events: &'a [ElementEvent], kind: &'a str, name: &'a str) -> impl DoubleEndedIterator<Item = Option<f64>> {
    events.iter().filter(move |event| event.kind == kind && event.name == name).map(|event| event.value)
}

fn last(events: &[ElementEvent], kind: &str, name: &str) -> Option<f64> {
    told(events, kind, name).next_back().unwrap_or_else(|| panic!("{kind} {name} was told"))
}

fn near(told: Option<f64>, expected: f64) {
    let told = told.expect("it is known");
    assert!((told - expected).abs() <= 1e-6 * expected.abs().max(1.0), "{told}, not {expected}");
}

/// A histogram whose buckets have these bounds and counts.
fn histogram(buckets: &[(&str, f64)]) -> String {
    buckets.iter().fold(String::new(), |text, (bound, count)| {
        text + &format!("http_request_duration_seconds_bucket{{le=\"{bound}\"}} {count}\n")
    })
}

/// One scrape and then nothing: no interval was seen, and still it is not green for ever.
#[test]
fn a_service_that_falls_silent_after_one_scrape_is_unknown() {
    for (recipe, kind, names) in [
        (gem_recipe(), "health", ["sapphire", "emerald", "ruby", "unity"]),
        (engine_recipe(), "now", ["rate", "budget", "p95", "finance"]),
    ] {
        let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
        let first = fold.take(&service(1, 0, 0), SCRAPE).unwrap();
        assert_eq!(fold.error_budget(), None, "nothing was measured yet");
        let budget = names[1];
        assert!(told(&first, kind, budget).all(|value| value.is_none()));
        let mut events = first;
        events.extend(fold.take(&[], SCRAPE + 4.0 * 15_000.0).unwrap());
        for name in names {
            assert_eq!(last(&events, kind, name), None, "{name}");
        }
        assert!(fold.take(&[], 86_400_000.0).unwrap().is_empty());
    }
}

/// A clock that is wrong stops nothing, and what it said is not told.
#[test]
fn a_sample_from_the_future_changes_nothing() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut other = fold.clone();
    for scrape in 1..=8 {
        let at = f64::from(scrape) * SCRAPE;
        let samples = service(scrape, 0, 0);
        let mut wild = samples.clone();
        if scrape > 2 {
            let early = |at: f64| MetricSample { at: Some(at), value: 5e9, ..samples[4].clone() };
            wild.extend([early(8e15), early(at + 15_001.0)]);
        }
        assert_eq!(fold.take(&wild, at).unwrap(), other.take(&samples, at).unwrap());
    }
    assert_eq!(fold, other);
    let gone = fold.take(&[], 8.0 * SCRAPE + 60_000.0).unwrap();
    assert_eq!(last(&gone, "now", "rate"), None);
}

/// A page that fetches twice at its start, and then as it should.
#[test]
fn two_fetches_in_a_row_are_no_interval() {
    let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
    let mut all = fold.take(&service(1, 0, 0), 0.0).unwrap();
    all.extend(fold.take(&service(2, 0, 0), 200.0).unwrap());
    for scrape in 1..40 {
        let at = f64::from(scrape) * SCRAPE;
        all.extend(fold.take(&service(scrape + 2, 0, 0), at).unwrap());
        for later in 1..5 {
            all.extend(fold.take(&[], at + f64::from(later) * 3_000.0).unwrap());
        }
    }
    for name in ["sapphire", "emerald", "ruby", "unity"] {
        let known: Vec<_> = told(&all, "health", name).skip_while(Option::is_none).collect();
        assert!(!known.is_empty() && known.iter().all(Option::is_some), "{name}: {known:?}");
    }
    assert_eq!(fold.interval(), Some(SCRAPE));
}

#[test]
fn a_new_interval_is_learned_in_three_scrapes() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let (mut at, mut scrape, mut intervals) = (0.0, 0, Vec::new());
    let mut scrape_after = |span: f64, times: usize| {
        for _ in 0..times {
            (at, scrape) = (at + span, scrape + 1);
            let events = fold.take(&service(scrape, 0, 0), at).unwrap();
            intervals.extend(told(&events, "interval", "").flatten());
        }
        (fold.interval(), intervals.clone())
    };
    assert_eq!(scrape_after(1_000.0, 2), (None, vec![15_000.0]), "one distance says nothing");
    assert_eq!(scrape_after(1_000.0, 1), (Some(1_000.0), vec![15_000.0, 1_000.0]));
    assert_eq!(scrape_after(1_000.0, 6).0, Some(1_000.0));
    assert_eq!(scrape_after(60_000.0, 2).0, Some(1_000.0), "an outage is no interval");
    assert_eq!(scrape_after(60_000.0, 1), (Some(60_000.0), vec![15_000.0, 1_000.0, 60_000.0]));
}

/// The usual case of a Prometheus server: each target has its own phase, and pages ask more often than it scrapes.
#[test]
fn targets_out_of_phase_have_the_interval_of_each() {
    let pillars = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
    let mut recipe = engine_recipe();
    recipe.saturation.clear();
    let mut fold = MetricFold::new(&recipe, 0.0).unwrap();
    let mut all = Vec::new();
    for poll in 0..200_u32 {
        let second = 3 * poll + 1;
        let now = f64::from(second) * 1_000.0;
        let mut samples = Vec::new();
        for (place, pillar) in (0_u32..).zip(pillars) {
            let Some(turn) = second.checked_sub(3 * place).map(|since| since / 15) else { continue };
            let at = f64::from(15 * turn + 3 * place) * 1_000.0;
            let of_pillar = service(turn + 1, 0, 0).into_iter().filter(|sample| sample.label("pillar") == pillar);
            samples.extend(of_pillar.map(|mut sample| {
                sample.labels.push(MetricLabel { name: "instance".to_owned(), value: pillar.to_owned() });
                MetricSample { at: Some(at), ..sample }
            }));
        }
        all.extend(fold.take(&samples, now).unwrap());
    }
    assert_eq!(fold.interval(), Some(SCRAPE));
    for pillar in pillars {
        let known: Vec<_> = told(&all, "now", pillar).skip_while(Option::is_none).collect();
        assert!(!known.is_empty() && known.iter().all(Option::is_some), "{pillar}: {known:?}");
    }
    // A window ends where it may in a target's interval.
    assert!((last(&all, "now", "rate").unwrap() - 100.0).abs() < 10.0);
    near(last(&all, "now", "budget"), 1.0);
}

/// A code that no request had before has a series from its first error on, which says more than nothing at once.
#[test]
fn the_first_errors_of_all_count() {
    let scrape = |fold: &mut MetricFold, at: f64, text: &str| fold.take(&read(text), at).unwrap();
    let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
    scrape(&mut fold, 0.0, "http_requests_total{code=\"200\"} 100000\n");
    scrape(&mut fold, SCRAPE, "http_requests_total{code=\"200\"} 104000\n");
    assert_eq!(fold.error_budget(), Some(1.0));
    scrape(
        &mut fold,
        2.0 * SCRAPE,
        "http_requests_total{code=\"200\"} 104000\nhttp_requests_total{code=\"500\"} 800\n",
    );
    near(fold.error_budget(), 1.0 - 800.0 / 4800.0 / 0.001);
    // What a target that is new, or back after a gap, says at first was not counted here.
    let other =
        "http_requests_total{code=\"200\",instance=\"b\"} 7e6\nhttp_requests_total{code=\"500\",instance=\"b\"} 9e5\n";
    let one = "http_requests_total{code=\"200\"} 108000\nhttp_requests_total{code=\"500\"} 800\n";
    scrape(&mut fold, 3.0 * SCRAPE, &format!("{one}{other}"));
    near(fold.error_budget(), 1.0 - 800.0 / 8800.0 / 0.001);
    let late = "http_requests_total{code=\"200\"} 108000\nhttp_requests_total{code=\"502\"} 5000\n";
    scrape(&mut fold, 40.0 * SCRAPE, late);
    near(fold.error_budget(), 1.0 - 800.0 / 8800.0 / 0.001);
}

/// Errors of a metric of their own, which has no series before the first.
#[test]
fn the_first_errors_count_in_a_metric_of_their_own() {
    let recipe =
        r#"{ "element": "gem", "requests": { "metric": "asked_total" }, "errors": { "metric": "failed_total" } }"#;
    let mut fold = MetricFold::new(&MetricRecipe::from_json(recipe).unwrap(), 0.0).unwrap();
    for (at, text) in
        [(0.0, "asked_total 10\n"), (15e3, "asked_total 5010\n"), (30e3, "asked_total 10010\nfailed_total 5\n")]
    {
        fold.take(&read(text), at).unwrap();
    }
    near(fold.error_budget(), 0.5);
}

/// Ten minutes without a scrape, and a service that began anew: what it counted was in them, not now, and not the past's rate.
#[test]
fn a_gap_is_neither_now_nor_past() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for scrape in 1..=40 {
        all.extend(fold.take(&service(scrape, 0, 0), f64::from(scrape) * SCRAPE).unwrap());
    }
    near(last(&all, "now", "rate"), 100.0);
    near(last(&all, "past", "rate"), 100.0);
    let mut after = fold.take(&[], 40.0 * SCRAPE + 60_000.0).unwrap();
    let back = 40.0 * SCRAPE + 600_000.0;
    for scrape in 1..=60_u32 {
        after.extend(fold.take(&service(scrape, 0, 0), back + f64::from(scrape - 1) * SCRAPE).unwrap());
        if scrape == 1 {
            assert_eq!(last(&after, "now", "rate"), None, "one scrape after a gap tells no rate");
        }
    }
    for (kind, what) in [("now", "rate"), ("past", "rate")] {
        let known: Vec<f64> = told(&after, kind, what).flatten().collect();
        assert!(!known.is_empty() || kind == "past");
        assert!(known.iter().all(|rate| (rate - 100.0).abs() < 1e-3), "{kind}: {known:?}");
    }
    // What was counted after the beginning is known.
    near(last(&after, "count", "requests"), f64::from(40 * 1_500 + 60 * 1_500));
}

/// A target that is down says nothing but that.
#[test]
fn time_that_it_was_down_is_no_uptime() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for scrape in 0..=40_u32 {
        let samples = if (11..=20).contains(&scrape) { read("up 0\n") } else { service(scrape, 0, 0) };
        all.extend(fold.take(&samples, f64::from(scrape) * SCRAPE).unwrap());
    }
    near(last(&all, "now", "uptime"), 0.75);
}

/// Most requests take longer than the last bound: p95 is at least that.
#[test]
fn what_lies_beyond_the_last_bucket_is_told_so() {
    let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    let mut scrape = |nth: f64, within: f64| {
        fold.take(&read(&histogram(&[("0.1", within), ("+Inf", 100.0 * nth)])), nth * SCRAPE).unwrap()
    };
    for nth in 1..=8 {
        all.extend(scrape(f64::from(nth), 10.0 * f64::from(nth)));
    }
    near(last(&all, "now", "p95"), 100.0);
    let least =
        |all: &[ElementEvent]| ["p50", "p95", "p99"].map(|name| told(all, "now-at-least", name).next_back().flatten());
    assert_eq!(least(&all), [Some(1.0); 3]);
    for nth in 9..=16 {
        all.extend(scrape(f64::from(nth), 80.0 + 98.0 * (f64::from(nth) - 8.0)));
    }
    assert_eq!(least(&all), [Some(0.0), Some(0.0), Some(1.0)]);
    assert_eq!(told(&all, "past-at-least", "p95").next_back().flatten(), Some(1.0), "it was so then");
}

/// After a deploy the histogram has other buckets: soon latencies are known again, and never said to be slow.
#[test]
fn other_buckets_are_learned_anew() {
    let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for nth in 1..=40_u32 {
        let total = f64::from(if nth <= 20 { nth } else { nth - 20 }) * 100.0;
        let bounds = if nth <= 20 { ["0.1", "0.25", "1"] } else { ["0.05", "0.2", "2"] };
        let text = histogram(&[(bounds[0], total), (bounds[1], total), (bounds[2], total), ("+Inf", total)]);
        all.extend(fold.take(&read(&text), f64::from(nth) * SCRAPE).unwrap());
    }
    let known: Vec<_> = told(&all, "health", "sapphire").skip_while(Option::is_none).collect();
    assert!(known.iter().all(|health| *health == Some(1.0)), "{known:?}");
    // Half of them slow, so that the new buckets are read.
    for nth in 41..=48_u32 {
        let total = f64::from(nth - 20) * 100.0;
        let fast = 2_000.0 + f64::from(nth - 40) * 50.0;
        let text = histogram(&[("0.05", fast), ("0.2", fast), ("2", fast), ("+Inf", total)]);
        all.extend(fold.take(&read(&text), f64::from(nth) * SCRAPE).unwrap());
    }
    near(last(&all, "health", "sapphire"), 0.5);
}

/// While a service is rolled out, some of its targets have the old buckets, and some the new.
#[test]
fn histograms_of_two_builds_are_not_mixed() {
    let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for nth in 1..=60_u32 {
        let at = f64::from(nth) * SCRAPE;
        let mut text = String::new();
        for (instance, bounds, lives) in [("a", ["0.1", "0.25", "1"], 1..=30), ("b", ["0.05", "0.1", "2"], 15..=60)] {
            if lives.contains(&nth) {
                let total = 100 * (nth - lives.start() + 1);
                for bound in bounds.into_iter().chain(["+Inf"]) {
                    text += &format!(
                        "http_request_duration_seconds_bucket{{instance=\"{instance}\",le=\"{bound}\"}} {total}\n"
                    );
                }
            }
        }
        all.extend(fold.take(&read(&text), at).unwrap());
    }
    let known: Vec<_> = told(&all, "health", "sapphire").skip_while(Option::is_none).collect();
    assert_eq!(known, [Some(1.0)]);
}

/// Of twenty bounds some have to go, but never those that Apdex is told by.
#[test]
fn the_bounds_around_the_target_are_kept() {
    let bounds = [
        "0.005", "0.01", "0.02", "0.03", "0.04", "0.05", "0.06", "0.08", "0.1", "0.15", "0.2", "0.25", "0.3", "0.4",
        "0.5", "0.75", "1", "2.5", "5", "10",
    ];
    let mut fold = MetricFold::new(&gem_recipe(), 0.0).unwrap();
    let mut all = Vec::new();
    for nth in 1..=8 {
        let total = 100.0 * f64::from(nth);
        // All of them take between 0.2 and 0.25.
        let buckets: Vec<_> = bounds
            .iter()
            .chain(&["+Inf"])
            .enumerate()
            .map(|(place, le)| (*le, if place < 11 { 0.0 } else { total }))
            .collect();
        all.extend(fold.take(&read(&histogram(&buckets)), f64::from(nth) * SCRAPE).unwrap());
    }
    near(last(&all, "health", "sapphire"), 1.0);
}

/// A burst in an hour is no usual second: the past's p95 is that of its seconds.
#[test]
fn bursts_of_errors_are_not_usual() {
    for (every, expected) in [(40, 0.0), (10, 20.0)] {
        let mut fold = MetricFold::new(&engine_recipe(), 0.0).unwrap();
        let (mut failed, mut all) = (0, Vec::new());
        for nth in 0..=200_u32 {
            failed += if nth % every == 5 { 300 } else { 0 };
            let (fine, at) = (1_500 * nth, f64::from(nth) * SCRAPE);
            let text =
                format!("http_requests_total{{code=\"200\"}} {fine}\nhttp_requests_total{{code=\"500\"}} {failed}\n");
            all.extend(fold.take(&read(&text), at).unwrap());
        }
        near(last(&all, "past", "errors"), expected);
    }
}
