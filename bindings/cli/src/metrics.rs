//! Metrics from outside: of a file, a page, a Prometheus server; and what an element is told of them.

mod document;
mod log;
mod server;
mod web;

use std::{
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use azora_core::{ElementKind, MetricRecipe, MetricSample, engine_recipe, gem_recipe};

use crate::{
    failure::{Failure, Result},
    file::{read, unreadable},
};
use document::Document;
use server::Server;
use web::Web;

pub(crate) use log::{Log, log};

/// Where metrics come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    File(PathBuf),
    /// One document at an address: a page of metrics, or JSON.
    Page(String),
    /// The address of a Prometheus server, without a slash at its end.
    Server(String),
}

impl Source {
    /// What an argument names; one that begins with `http` is an address.
    pub(crate) fn from_argument(text: &str) -> Self {
        if !["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Self::File(text.into());
        }
        let path = text.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let is_page = ["/metrics", ".json"].iter().any(|end| path.ends_with(end)) || path.contains("/api/v1/query");
        if is_page { Self::Page(text.to_owned()) } else { Self::Server(path.to_owned()) }
    }

    /// An address without a way to it; files are told by `--metrics` alone.
    pub(crate) fn address(text: &str) -> core::result::Result<Self, String> {
        match Self::from_argument(text) {
            Self::File(_) => Err("an address begins with http:// or https://".to_owned()),
            source => Ok(source),
        }
    }

    /// What it is called in a sentence.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(file) => file.display().to_string(),
            Self::Page(url) | Self::Server(url) => {
                url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).to_owned()
            }
        }
    }
}

/// The recipe of a file, or the one for services that name their metrics as most do.
pub(crate) fn recipe(kind: ElementKind, file: Option<&Path>) -> Result<MetricRecipe> {
    let Some(file) = file else {
        return Ok(if kind == ElementKind::Gem { gem_recipe() } else { engine_recipe() });
    };
    let recipe = MetricRecipe::from_json(&read(file)?).map_err(|error| Failure::of(file, error))?;
    if recipe.element == kind {
        return Ok(recipe);
    }
    let reason = format!("{} is a recipe for {}, not for {kind}; name another.", file.display(), recipe.element);
    Err(Failure::new("argument.invalid", reason))
}

/// Samples, and the time of their fetch in milliseconds since 1970, by the clock of whoever has them.
#[derive(Debug)]
pub(crate) struct Round {
    pub(crate) samples: Vec<MetricSample>,
    pub(crate) at: f64,
}

/// Fetches one round after another.
pub(crate) struct Feed {
    web: Web,
    source: Source,
    recipe: MetricRecipe,
    begun: bool,
}

impl Feed {
    pub(crate) fn new(source: Source, recipe: MetricRecipe) -> Self {
        Self { web: Web::new(), source, recipe, begun: false }
    }

    /// What is there now; the first time, all that a server remembers of the last minutes.
    pub(crate) fn next(&mut self) -> Result<Round> {
        let round = match &self.source {
            Source::Server(base) => {
                let server = Server { web: &self.web, base };
                if self.begun { server.now(&self.recipe)? } else { server.lately(&self.recipe)? }
            }
            source => match document::fetch(&self.web, source)? {
                Document::Samples(samples) => Round { samples, at: clock() },
                Document::Events(_) => {
                    return Err(unreadable(Path::new(&source.name()), "it is a list of events, not of metrics"));
                }
            },
        };
        self.begun = true;
        Ok(round)
    }
}

/// Milliseconds since 1970.
fn clock() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64() * 1000.0)
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn an_argument_is_a_file_a_page_or_a_server() {
        let page = |url: &str| Source::Page(url.to_owned());
        let server = |url: &str| Source::Server(url.to_owned());
        assert_eq!(Source::from_argument("a/metrics"), Source::File("a/metrics".into()));
        for url in
            ["http://a:9100/metrics", "http://a/metrics?x=1", "https://a/log.json", "http://a/api/v1/query?query=up"]
        {
            assert_eq!(Source::from_argument(url), page(url));
        }
        assert_eq!(Source::from_argument("http://a:9090"), server("http://a:9090"));
        assert_eq!(Source::from_argument("https://a/prometheus/"), server("https://a/prometheus"));
        assert!(Source::address("metrics.txt").is_err());
    }
}
