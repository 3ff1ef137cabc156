//! What others read from the same texts, and what a Prometheus server answers about the same samples.

use std::{collections::BTreeMap, fs, path::PathBuf};

use azora_core::{
    Bucket, ElementEvent, MetricFamily, MetricFold, MetricRecipe, MetricSample, bucket_quantile, counter_increase,
    parse_api_result, parse_open_metrics, parse_prometheus, with_times,
};
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text(name: &str) -> String {
    fs::read_to_string(root().join("bindings/conformance/reference/metrics").join(name)).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
}

fn labels(value: &Value) -> BTreeMap<String, String> {
    value.as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}

fn own_labels(labels: &[azora_core::MetricLabel]) -> BTreeMap<String, String> {
    labels.iter().map(|label| (label.name.clone(), label.value.clone())).collect()
}

fn same(one: f64, other: f64) -> bool {
    one == other || (one.is_nan() && other.is_nan())
}

/// Seconds and milliseconds are each the double nearest to the same decimal.
fn same_time(milliseconds: Option<f64>, seconds: &Value) -> bool {
    match (milliseconds, seconds.as_f64()) {
        (Some(milliseconds), Some(seconds)) => (milliseconds / 1000.0 - seconds).abs() <= 2e-7,
        (milliseconds, seconds) => milliseconds.is_none() && seconds.is_none(),
    }
}

#[test]
fn texts_say_what_prometheus_client_reads_in_them() {
    let document: Value = serde_json::from_str(&text("client.json")).unwrap();
    let mut count = 0;
    for case in document["cases"].as_array().unwrap() {
        let name = case["text"].as_str().unwrap();
        let is_open = name.contains("openmetrics");
        let read = if is_open { parse_open_metrics } else { parse_prometheus };
        let ours: Vec<MetricFamily> = read(&text(name)).unwrap();
        let theirs = case["families"].as_array().unwrap();
        assert_eq!(ours.len(), theirs.len(), "{name}");
        for (ours, theirs) in ours.iter().zip(theirs) {
            // That client calls the families of Prometheus text as OpenMetrics does.
            let called = if is_open { &ours.name } else { ours.name.strip_suffix("_total").unwrap_or(&ours.name) };
            let said = [called, ours.kind.name(), &ours.unit, &ours.help].map(str::to_owned);
            assert_eq!(said, ["name", "type", "unit", "help"].map(|part| theirs[part].as_str().unwrap().to_owned()));
            let samples = theirs["samples"].as_array().unwrap();
            assert_eq!(ours.samples.len(), samples.len(), "{}", ours.name);
            for (ours, theirs) in ours.samples.iter().zip(samples) {
                assert_eq!(
                    (ours.name.as_str(), own_labels(&ours.labels)),
                    (theirs[0].as_str().unwrap(), labels(&theirs[1]))
                );
                assert!(same(ours.value, number(&theirs[2])) && same_time(ours.at, &theirs[3]), "{theirs}");
                let exemplar = ours.exemplar.as_ref();
                assert_eq!(exemplar.is_some(), !theirs[4].is_null());
                if let Some(exemplar) = exemplar {
                    assert_eq!(
                        (own_labels(&exemplar.labels), exemplar.value),
                        (labels(&theirs[4][0]), number(&theirs[4][1]))
                    );
                    assert!(same_time(exemplar.at, &theirs[4][2]));
                }
                count += 1;
            }
        }
    }
    assert!(count >= 250, "{count}");
}

struct Server {
    /// Raw samples of 90 s, and the newest of what is not counted.
    samples: Vec<MetricSample>,
    time: f64,
    answers: Vec<(String, f64)>,
    tolerance: f64,
}

fn server() -> Server {
    let document: Value = serde_json::from_str(&text("server.json")).unwrap();
    let read = |part: &str| -> Vec<Vec<MetricSample>> {
        let answers = document[part].as_array().unwrap();
        answers.iter().map(|answer| parse_api_result(&answer.to_string()).unwrap()).collect()
    };
    let vectors = read("vectors").into_iter().zip(read("times"));
    let now = vectors.flat_map(|(values, times)| with_times(&values, &times));
    let samples = read("matrices").into_iter().flatten().chain(now).collect();
    let answers = document["answers"].as_array().unwrap().iter();
    let answers = answers.map(|case| (case["query"].as_str().unwrap().to_owned(), number(&case["answer"]))).collect();
    let time = document["time"].as_f64().unwrap() * 1000.0;
    Server { samples, time, answers, tolerance: document["tolerance"].as_f64().unwrap() }
}

impl Server {
    fn answer(&self, start: &str, end: &str) -> f64 {
        let found = self.answers.iter().find(|(query, _)| query.starts_with(start) && query.ends_with(end));
        found.unwrap_or_else(|| panic!("{start}…{end} was asked")).1
    }

    fn near(&self, ours: f64, theirs: f64, what: &str) {
        assert!((ours - theirs).abs() <= self.tolerance * theirs.abs() + f64::EPSILON, "{what}: {ours}, not {theirs}");
    }

    /// What a series has added over the last minute.
    fn increases(&self, metric: &str, handler: Option<&str>, le: &str) -> f64 {
        let mut series: BTreeMap<_, Vec<(f64, f64)>> = BTreeMap::new();
        for sample in &self.samples {
            let is_in = handler.is_none_or(|handler| sample.label("handler") == handler) && sample.label("le") == le;
            if sample.name == metric && is_in && self.time - sample.at.unwrap() <= 61_000.0 {
                let key = own_labels(&sample.labels);
                series.entry(key).or_default().push((sample.at.unwrap(), sample.value));
            }
        }
        series.values().flat_map(|samples| samples.windows(2)).map(|pair| counter_increase(pair[0].1, pair[1].1)).sum()
    }
}

const HANDLERS: [&str; 5] = ["/-/ready", "/api/v1/query", "/api/v1/query_range", "/api/v1/series", "/metrics"];
const BOUNDS: [&str; 10] = ["0.1", "0.2", "0.4", "1", "3", "8", "20", "60", "120", "+Inf"];

#[test]
fn quantiles_and_rates_are_those_of_the_server() {
    let server = server();
    let mut apart = 0;
    for handler in HANDLERS.into_iter().map(Some).chain([None]) {
        let selector = handler.map_or("{handler=~".to_owned(), |handler| format!("{{handler=\"{handler}\"}}"));
        let buckets: Vec<Bucket> = BOUNDS
            .iter()
            .map(|le| Bucket {
                bound: le.parse().unwrap_or(f64::INFINITY),
                count: server.increases("prometheus_http_request_duration_seconds_bucket", handler, le),
            })
            .collect();
        for q in ["0", "0.5", "0.9", "0.95", "0.99", "1"] {
            let query = format!(
                "histogram_quantile({q}, sum by (le) (rate(prometheus_http_request_duration_seconds_bucket{selector}"
            );
            let theirs = server.answer(&query, "[61s])))");
            let ours = bucket_quantile(q.parse().unwrap(), &buckets).map_or(f64::NAN, |quantile| quantile.value);
            if theirs.is_nan() {
                assert!(ours.is_nan(), "{query}: {ours}, not NaN");
                continue;
            }
            server.near(ours, theirs, &query);
            // Not all of them lie within the first bucket.
            apart += usize::from(theirs > 0.1);
        }
        let rate = server.increases("prometheus_http_requests_total", handler, "") / 60.0;
        let theirs = server.answer(&format!("sum(rate(prometheus_http_requests_total{selector}"), "[61s]))");
        // A rate of the server is of 60 s that are stretched to 61 s, where scrapes are a millisecond late at times.
        assert!((rate - theirs).abs() <= 1e-4 * theirs, "{selector}: {rate}, not {theirs}");
    }
    assert!(apart >= 5, "{apart}");
}

#[test]
fn a_fold_tells_what_the_server_answers() {
    let server = server();
    let recipe = fs::read_to_string(root().join("examples/web/recipes/prometheus-engine.json")).unwrap();
    let mut recipe = MetricRecipe::from_json(&recipe).unwrap();
    // Its memory was not recorded.
    recipe.saturation.truncate(1);
    let epoch = server.time - 120_000.0;
    let mut fold = MetricFold::new(&recipe, epoch).unwrap();
    let events = fold.take(&server.samples, server.time).unwrap();
    let last = |kind: &str, name: &str| -> &ElementEvent {
        events.iter().rev().find(|event| event.kind == kind && event.name == name).unwrap()
    };
    let start = "sum by (le) (rate(prometheus_http_request_duration_seconds_bucket{handler=~";
    for (name, q) in [("p50", "0.5"), ("p95", "0.95"), ("p99", "0.99")] {
        let theirs = server.answer(&format!("histogram_quantile({q}, {start}"), "[61s])))");
        server.near(last("now", name).value.unwrap(), theirs * 1000.0, name);
    }
    let theirs = server.answer("sum(rate(prometheus_http_requests_total{handler=~", "[61s]))");
    let rate = last("now", "rate").value.unwrap();
    assert!((rate - theirs).abs() <= 1e-4 * theirs, "{rate}, not {theirs}");
    let count = last("count", "requests");
    assert_eq!(count.value.unwrap(), server.answer("sum(prometheus_http_requests_total{handler=~", "})"));
    assert!((count.at - 120_000.0).abs() <= 1.5, "at the time of the sample");
    assert_eq!(last("count", "errors").value, Some(0.0));
    assert!((last("interval", "").value.unwrap() - 5_000.0).abs() <= 50.0);
    let pillars = ["sovereignty", "knowledge", "opportunity", "finance", "abundance"];
    assert_eq!(pillars.map(|pillar| last("count", pillar).value.unwrap()).iter().sum::<f64>(), count.value.unwrap());
    // That machine had no headroom at all, and a product with nothing is nothing.
    assert!(server.answer("min(1 - node_load1", ")") < 0.0);
    assert_eq!(last("now", "abundance").value, Some(0.0));
}
