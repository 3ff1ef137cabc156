//! Answers of Prometheus' HTTP API, and events in JSON.

use super::{
    family::{MetricLabel, MetricSample},
    json::{self, Place, Reading},
    number::{decimal, number},
};
use crate::{ElementEvent, Result, error::quote, tokens::Json};

/// Samples of an answer, and events of a list.
const MOST: usize = 1 << 18;

/// The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar.
///
/// Times are as the server gives them: those of a range, such as `up[5m]`, are the samples' own, all others that of the
/// question. [`with_times`] gives samples of a vector their own times. The sample of a scalar has no name.
///
/// # Errors
/// `metrics.failed_query` where the server refused, with its reason; `metrics.invalid_json`; `metrics.invalid_result` for any
/// other document, and for native histograms.
///
/// # Examples
/// ```
/// let json = r#"{ "status": "success", "data": { "resultType": "vector", "result":
///     [{ "metric": { "__name__": "up", "job": "node" }, "value": [1435781451.781, "1"] }] } }"#;
/// let samples = azora_core::parse_api_result(json)?;
/// assert_eq!((samples[0].name.as_str(), samples[0].value, samples[0].at), ("up", 1.0, Some(1_435_781_451_781.0)));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_api_result(json: &str) -> Result<Vec<MetricSample>> {
    json::read(json, "metrics.invalid_result", |reading, place| {
        let members = reading.members(&place)?;
        let member = |name: &str| members.iter().find(|(one, _)| *one == name).map(|(_, place)| place.clone());
        let status = reading.needed(&place, "status", member("status"))?;
        if reading.text(&status)? != "success" {
            let said = |name: &str| match member(name).map(|place| &place.node.json) {
                Some(Json::String(text)) => quote(text),
                _ => quote(""),
            };
            let reason = format!("The server refused: {} ({}).", said("error"), said("errorType"));
            reading.report_as("metrics.failed_query", &status, reason);
            return None;
        }
        let data = reading.needed(&place, "data", member("data"))?;
        let members = reading.members(&data)?;
        let member = |name: &str| members.iter().find(|(one, _)| *one == name).map(|(_, place)| place.clone());
        let kind = reading.needed(&data, "resultType", member("resultType"))?;
        let result = reading.needed(&data, "result", member("result"))?;
        match reading.text(&kind)? {
            "scalar" => Some(vec![pair(reading, &result, String::new(), Vec::new())?]),
            "vector" | "matrix" => series(reading, &result),
            _ => {
                reading.report(&kind, "The result is a vector, a matrix or a scalar.".to_owned());
                None
            }
        }
    })
}

fn series(reading: &mut Reading, result: &Place) -> Option<Vec<MetricSample>> {
    let mut samples = Vec::new();
    for place in reading.items(result)? {
        let members = reading.members(&place)?;
        let member = |name: &str| members.iter().find(|(one, _)| *one == name).map(|(_, place)| place.clone());
        let (mut name, mut labels) = (String::new(), Vec::new());
        let metric = reading.needed(&place, "metric", member("metric"))?;
        for (label, place) in reading.members(&metric)? {
            let value = reading.text(&place)?.to_owned();
            if label == "__name__" { name = value } else { labels.push(MetricLabel { name: label.to_owned(), value }) }
        }
        if let Some(value) = member("value") {
            samples.push(pair(reading, &value, name, labels)?);
        } else if let Some(values) = member("values") {
            for value in reading.items(&values)? {
                samples.push(pair(reading, &value, name.clone(), labels.clone())?);
            }
        } else {
            reading.report(&place, "A series has a value or values; native histograms are not read.".to_owned());
            return None;
        }
        if samples.len() > MOST {
            reading.report(result, format!("At most {MOST} samples are read; ask for fewer."));
            return None;
        }
    }
    Some(samples)
}

/// A time in seconds and a value as text.
fn pair(reading: &mut Reading, place: &Place, name: String, labels: Vec<MetricLabel>) -> Option<MetricSample> {
    let items = reading.items(place)?;
    let [time, value] = items.as_slice() else {
        reading.report(place, "A time and a value should stand here.".to_owned());
        return None;
    };
    reading.number(time)?;
    let at = decimal(time.node.text, 3).filter(|at| at.is_finite());
    let Some(number) = number(reading.text(value)?) else {
        reading.report(value, "A number should stand here, as text.".to_owned());
        return None;
    };
    Some(MetricSample { name, labels, value: number, at, exemplar: None })
}

/// The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same at the same time: its
/// samples have the same labels, no name, and seconds for values.
///
/// A sample without such a time is left out: between both answers it came or went.
pub fn with_times(values: &[MetricSample], times: &[MetricSample]) -> Vec<MetricSample> {
    let mut known: Vec<(&[MetricLabel], f64)> = times.iter().map(|time| (&*time.labels, time.value)).collect();
    known.sort_by(|one, other| one.0.cmp(other.0));
    let timed = |sample: &MetricSample| {
        let place = known.binary_search_by(|one| one.0.cmp(&sample.labels)).ok()?;
        let seconds = known.get(place)?.1;
        seconds.is_finite().then(|| MetricSample { at: Some((seconds * 1e6).round() / 1e3), ..sample.clone() })
    };
    values.iter().filter_map(timed).collect()
}

/// Events of an element in JSON: a list of objects with `at` in milliseconds, `kind`, and where they have them `name` and
/// `value`.
///
/// # Errors
/// `metrics.invalid_json` and `metrics.invalid_event`. What an element can't take, it refuses itself.
///
/// # Examples
/// ```
/// let events = azora_core::parse_events(r#"[{ "at": 0, "kind": "health", "name": "ruby", "value": null }]"#)?;
/// assert_eq!(events, [azora_core::ElementEvent::new(0.0, "health", "ruby", None)]);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_events(json: &str) -> Result<Vec<ElementEvent>> {
    json::read(json, "metrics.invalid_event", |reading, place| {
        let items = reading.items(&place)?;
        if items.len() > MOST {
            reading.report(&place, format!("At most {MOST} events are read."));
            return None;
        }
        let events = items.iter().filter_map(|place| {
            let [at, kind, name, value] = reading.object(place, ["at", "kind", "name", "value"])?;
            let (at, kind) = (reading.needed(place, "at", at)?, reading.needed(place, "kind", kind)?);
            let value = value.filter(|place| !matches!(place.node.json, Json::Null));
            let value = match value {
                Some(place) => Some(reading.number(&place)?),
                None => None,
            };
            let name = name.map_or(Some(""), |place| reading.text(&place))?;
            Some(ElementEvent::new(reading.number(&at)?, reading.text(&kind)?, name, value))
        });
        Some(events.collect())
    })
}
