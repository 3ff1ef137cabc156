//! The API of a Prometheus server.

use azora_core::{MetricRecipe, MetricSample, parse_api_result, with_times};

use super::{
    Round,
    web::{Web, encoded, unreachable},
};
use crate::failure::{Failure, Result};

/// What is asked for at first: long enough for the window of most recipes, short enough for scrapes of a second.
const LATELY: &str = "[5m]";

/// Where a server answers questions.
const API: &str = "/api/v1/query";

/// The address at which a server is asked, where that is what an address is: its path ends so, and it asks nothing itself.
pub(super) fn api(url: &str) -> Option<String> {
    let (path, own) = parts(url);
    let asks = own.split('&').any(|parameter| parameter.starts_with("query="));
    (path.trim_end_matches('/').ends_with(API) && !asks).then(|| url.to_owned())
}

/// The address at which the server is asked that shows itself at an address.
pub(super) fn below(url: &str) -> String {
    let (path, own) = parts(url);
    let own = if own.is_empty() { String::new() } else { format!("?{own}") };
    format!("{}{API}{own}", path.trim_end_matches('/'))
}

/// An address up to its question, and what it says there.
fn parts(url: &str) -> (&str, &str) {
    let url = url.split_once('#').map_or(url, |(url, _)| url);
    url.split_once('?').unwrap_or((url, ""))
}

/// A server.
pub(super) struct Server<'a> {
    pub(super) web: &'a Web,
    /// The address at which it is asked; parameters of its own stay.
    pub(super) api: &'a str,
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
        let at: f64 = time.parse().map_err(|_| unreachable(self.api, "its clock gives no time"))?;
        Ok(Round { samples, at: at * 1000.0 })
    }

    /// The server's own clock in seconds: all questions of a round are asked for one time, and ours may be wrong.
    fn time(&self) -> Result<String> {
        let answer = self.answer("time()", None)?;
        let seconds = answer.first().map(|sample| sample.value).filter(|seconds| seconds.is_finite());
        let seconds = seconds.ok_or_else(|| unreachable(self.api, "its clock gives no time"))?;
        Ok(format!("{seconds:.3}"))
    }

    fn ask(&self, question: &str, time: &str) -> Result<Vec<MetricSample>> {
        self.answer(question, Some(time))
    }

    fn answer(&self, question: &str, time: Option<&str>) -> Result<Vec<MetricSample>> {
        let time = time.map(|time| format!("&time={time}")).unwrap_or_default();
        let (path, own) = parts(self.api);
        let own = if own.is_empty() { String::new() } else { format!("{own}&") };
        let url = format!("{}?{own}query={}{time}", path.trim_end_matches('/'), encoded(question));
        parse_api_result(&self.web.answer(&url)?).map_err(|error| Failure::of(url.as_ref(), error))
    }
}

#[cfg(test)]
mod tests {
    use super::{api, below};

    #[test]
    fn the_address_of_a_query_is_a_server_unless_it_asks_itself() {
        for url in ["http://a/api/v1/query", "http://a/api/v1/query/", "https://a/b/api/v1/query?tenant=1#x"] {
            assert_eq!(api(url).as_deref(), Some(url));
        }
        for url in [
            "http://a/metrics",
            "http://a/federate?match[]=up",
            "http://a/api/v1/query?query=up",
            "http://a/api/v1/query_range?query=up",
            "http://a/?next=/api/v1/query",
        ] {
            assert_eq!(api(url), None, "{url}");
        }
    }

    #[test]
    fn a_server_is_asked_below_what_it_shows_with_what_its_address_says() {
        assert_eq!(below("http://a:9090"), "http://a:9090/api/v1/query");
        assert_eq!(below("https://a/prometheus/?tenant=1&x#y"), "https://a/prometheus/api/v1/query?tenant=1&x");
    }
}
