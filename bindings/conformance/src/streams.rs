//! From texts of metrics to pictures: hundreds of scrapes in 32 bytes a case.

use core::fmt::Write;

use anyhow::{Result, bail};
use azora_surface::{self as azora, ElementEvent, MetricSample};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{answer::hex, arguments::Arguments, digest::ABSENT, element, splitmix::SplitMix64};

/// When the element's time is 0.
const EPOCH: u64 = 1_700_000_000_000;
/// Every so many scrapes, the fold is kept and restored.
const KEPT: u64 = 8;

/// A case of `streams.json`: what is scraped, and what is drawn of it.
#[derive(Deserialize)]
struct Stream {
    kind: String,
    seed: String,
    count: u64,
    /// In JSON; the ready-made one of its kind where absent.
    recipe: Option<String>,
    /// Arguments of `element`.
    params: Map<String, Value>,
    /// What is read: `prometheus`, `open_metrics` or `api`.
    form: String,
    series: Vec<Series>,
}

/// Name, labels, `counter`, `bucket` or `gauge`, and the most that it is or grows by.
type Series = (String, Vec<(String, String)>, String, u64);

/// The digest of a case: SHA-256 over every event, what the fold says of itself, the hash of a frame after each scrape, and the
/// snapshot of the fold at the end.
pub(crate) fn digest(case: &Map<String, Value>) -> Result<String> {
    let case: Stream = serde_json::from_value(Value::Object(case.clone()))?;
    let mut stream = SplitMix64::new(u64::from_str_radix(&case.seed, 16)?);
    let ready = if case.kind == "gem" { azora::gem_recipe() } else { azora::engine_recipe() };
    let recipe = case.recipe.clone().map_or(ready, Ok)?;
    let mut fold = azora::metric_fold(recipe.clone(), Some(milliseconds(EPOCH)))?;
    let mut input = case.params.clone();
    input.insert("kind".to_owned(), json!(case.kind));
    let element = element::element(&Arguments::new(&input))??;
    let mut sha = Sha256::new();
    let number = |sha: &mut Sha256, it: Option<f64>| sha.update(it.map_or(ABSENT, f64::to_bits).to_le_bytes());
    let (mut at, mut values) = (EPOCH, vec![0; case.series.len()]);
    for scrape in 0..case.count {
        at += 14_000 + stream.below(2_000)?;
        let missed = stream.below(16)? == 0;
        case.grow(&mut stream, &mut values)?;
        let samples = if missed { Vec::new() } else { case.read(&values, at)? };
        for event in fold.take(samples, milliseconds(at))? {
            let ElementEvent { at, kind, name, value } = &event;
            sha.update(format!("{kind} {name} "));
            number(&mut sha, Some(*at));
            number(&mut sha, *value);
            element.apply(event)?;
        }
        number(&mut sha, fold.error_budget()?);
        number(&mut sha, fold.interval()?);
        if scrape % KEPT == KEPT - 1 {
            fold = azora::restore_metric_fold(recipe.clone(), fold.snapshot()?)?;
        }
        let frame = element.frame(milliseconds(at - EPOCH + stream.below(15_000)?))?;
        sha.update(azora::scene_hash(frame)?);
    }
    sha.update(fold.snapshot()?);
    Ok(hex(&sha.finalize()))
}

#[allow(clippy::cast_precision_loss, reason = "times are whole and below 2^53")]
fn milliseconds(whole: u64) -> f64 {
    whole as f64
}

impl Stream {
    /// What every series says next. A bucket grows by as much as those before it, and by its own; some begin anew.
    fn grow(&self, stream: &mut SplitMix64, values: &mut [u64]) -> Result<()> {
        let mut increase = 0;
        for ((_, _, kind, most), value) in self.series.iter().zip(values) {
            let (drawn, restarts) = (stream.below(most + 1)?, stream.below(64)? == 0);
            increase = if kind == "bucket" { increase + drawn } else { drawn };
            let before = if restarts || kind == "gauge" { 0 } else { *value };
            *value = before + increase;
        }
        Ok(())
    }

    /// The samples of a scrape, by way of their text.
    fn read(&self, values: &[u64], at: u64) -> Result<Vec<MetricSample>> {
        let families = match self.form.as_str() {
            "prometheus" => azora::parse_prometheus(self.page(values))?,
            "open_metrics" => azora::parse_open_metrics(self.page(values) + "# EOF\n")?,
            "api" => {
                let (values, times) = (self.answer(at, Some(values)), self.answer(at, None));
                return Ok(azora::with_times(azora::parse_api_result(values)?, azora::parse_api_result(times)?)?);
            }
            other => bail!("there is no form {other:?}"),
        };
        Ok(families.into_iter().flat_map(|family| family.samples).collect())
    }

    fn page(&self, values: &[u64]) -> String {
        let mut page = String::new();
        for ((name, labels, ..), value) in self.series.iter().zip(values) {
            let labels: Vec<String> = labels.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
            let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
            // Writing to a text can't fail.
            let _ = writeln!(page, "{name}{labels} {value}");
        }
        page
    }

    /// A server's answer; without values, that to the question of their times, each half a second before it.
    fn answer(&self, at: u64, values: Option<&[u64]>) -> String {
        let seconds = |ms: u64| format!("{}.{:03}", ms / 1000, ms % 1000);
        let one = |(place, (name, labels, ..)): (usize, &Series)| {
            let value = values
                .map_or_else(|| seconds(at - 500), |values| values.get(place).copied().unwrap_or_default().to_string());
            let own = values.map(|_| format!("\"__name__\":\"{name}\""));
            let labels = labels.iter().map(|(name, value)| format!("\"{name}\":\"{value}\""));
            let metric = own.into_iter().chain(labels).collect::<Vec<_>>().join(",");
            format!("{{\"metric\":{{{metric}}},\"value\":[{},\"{value}\"]}}", seconds(at))
        };
        let result = self.series.iter().enumerate().map(one).collect::<Vec<_>>().join(",");
        format!("{{\"status\":\"success\",\"data\":{{\"resultType\":\"vector\",\"result\":[{result}]}}}}")
    }
}
