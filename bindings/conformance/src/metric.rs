//! The operations that tell elements of metrics.

use anyhow::{Context, Result, bail};
use azora_surface::{self as azora, Exemplar, MetricLabel, MetricSample};
use serde_json::Value;

use crate::{
    Answer,
    arguments::{Arguments, number},
    call::{bytes, value},
};

/// Calls an operation on metrics or on what is folded of them.
pub(crate) fn call(op: &str, arguments: &Arguments<'_>) -> Result<Answer> {
    let text = |name| arguments.text(name);
    Ok(match op {
        "engine_recipe" => value(azora::engine_recipe()),
        "gem_recipe" => value(azora::gem_recipe()),
        "parse_api_result" => value(azora::parse_api_result(text("json")?)),
        "parse_events" => value(azora::parse_events(text("json")?)),
        "parse_open_metrics" => value(azora::parse_open_metrics(text("text")?)),
        "parse_prometheus" => value(azora::parse_prometheus(text("text")?)),
        // An object does not cross as data: that it was made is all there is to say.
        "restore_metric_fold" => {
            value(azora::restore_metric_fold(text("recipe")?, arguments.bytes("snapshot")?).map(|_| true))
        }
        "with_times" => value(azora::with_times(samples(arguments, "values")?, samples(arguments, "times")?)),
        _ => {
            let fold = match azora::metric_fold(text("recipe")?, arguments.optional("epoch", Arguments::number)?) {
                Ok(fold) => fold,
                Err(error) => return Ok(Answer::Error(error)),
            };
            match op {
                "metric_fold" => Answer::Value(true.into()),
                "metric_fold.error_budget" => value(fold.error_budget()),
                "metric_fold.interval" => value(fold.interval()),
                "metric_fold.queries" => value(fold.queries()),
                "metric_fold.snapshot" => bytes(fold.snapshot()),
                "metric_fold.take" => value(fold.take(samples(arguments, "samples")?, arguments.number("at")?)),
                _ => bail!("there is no operation {op:?}"),
            }
        }
    })
}

fn samples(arguments: &Arguments<'_>, name: &str) -> Result<Vec<MetricSample>> {
    let list: Vec<Value> = arguments.plain(name)?;
    list.iter().map(sample).collect::<Option<_>>().with_context(|| format!("{name:?} holds what is no sample"))
}

fn sample(given: &Value) -> Option<MetricSample> {
    let exemplar = match &given["exemplar"] {
        Value::Null => None,
        exemplar => Some(Exemplar { labels: labels(exemplar)?, value: number(&exemplar["value"])?, at: at(exemplar)? }),
    };
    let name = given["name"].as_str()?.to_owned();
    Some(MetricSample { name, labels: labels(given)?, value: number(&given["value"])?, at: at(given)?, exemplar })
}

fn labels(given: &Value) -> Option<Vec<MetricLabel>> {
    let text = |label: &Value, part: &str| label[part].as_str().map(str::to_owned);
    let label = |label: &Value| Some(MetricLabel { name: text(label, "name")?, value: text(label, "value")? });
    given["labels"].as_array()?.iter().map(label).collect()
}

#[expect(clippy::option_option, reason = "a time that is absent is no mistake")]
fn at(given: &Value) -> Option<Option<f64>> {
    match &given["at"] {
        Value::Null => Some(None),
        at => Some(Some(number(at)?)),
    }
}
