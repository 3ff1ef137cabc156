//! The API of a Prometheus server.

use std::path::Path;

use azora_core::{MetricRecipe, MetricSample, parse_api_result, with_times};

use super::{
    Round,
    web::{Web, encoded},
};
use crate::{
    failure::{Failure, Result},
    file::unreadable,
};

/// What is asked for at first: long enough for the window of most recipes, short enough for scrapes of a second.
const LATELY: &str = "[5m]";

/// A server at an address.
pub(super) struct Server<'a> {
    pub(super) web: &'a Web,
    pub(super) base: &'a str,
}

impl Server<'_> {
    /// The newest samples that the recipe asks for, at their own times.
    pub(super) fn now(&self, recipe: &MetricRecipe) -> Result<Round> {
        let time = self.time()?;
        let mut samples = Vec::new();
        for query in recipe.queries() {
            let values = self.ask(&query.value, &time)?;
            // What has no value has no time either.
            if !values.is_empty() {
                samples.extend(with_times(&values, &self.ask(&query.time, &time)?));
            }
        }
        self.round(samples, &time)
    }

    /// All samples of the last minutes.
    pub(super) fn lately(&self, recipe: &MetricRecipe) -> Result<Round> {
        let time = self.time()?;
        let mut samples = Vec::new();
        for query in recipe.queries() {
            samples.extend(self.ask(&format!("{}{LATELY}", query.value), &time)?);
        }
        self.round(samples, &time)
    }

    fn round(&self, samples: Vec<MetricSample>, time: &str) -> Result<Round> {
        let at: f64 = time.parse().map_err(|_| unreadable(Path::new(self.base), "its clock gives no time"))?;
        Ok(Round { samples, at: at * 1000.0 })
    }

    /// The server's own clock in seconds: all questions of a round are asked for one time, and ours may be wrong.
    fn time(&self) -> Result<String> {
        let answer = self.answer("time()", None)?;
        let seconds = answer.first().map(|sample| sample.value).filter(|seconds| seconds.is_finite());
        let seconds = seconds.ok_or_else(|| unreadable(Path::new(self.base), "its clock gives no time"))?;
        Ok(format!("{seconds:.3}"))
    }

    fn ask(&self, question: &str, time: &str) -> Result<Vec<MetricSample>> {
        self.answer(question, Some(time))
    }

    fn answer(&self, question: &str, time: Option<&str>) -> Result<Vec<MetricSample>> {
        let time = time.map(|time| format!("&time={time}")).unwrap_or_default();
        let url = format!("{}/api/v1/query?query={}{time}", self.base, encoded(question));
        parse_api_result(&self.web.answer(&url)?).map_err(|error| Failure::of(Path::new(&url), error))
    }
}
