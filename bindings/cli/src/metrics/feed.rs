//! Samples from an address, round after round.

use std::time::{SystemTime, UNIX_EPOCH};

use azora_core::{ElementEvent, MetricRecipe, MetricSample};

use super::{
    Round,
    document::{self, Document},
    server::{self, Server},
    web::{self, Page, Web},
};
use crate::failure::Result;

/// Fetches one round after another.
pub(crate) struct Feed {
    web: Web,
    url: String,
    recipe: MetricRecipe,
    way: Option<Way>,
}

/// What an address turned out to lead to.
enum Way {
    Page,
    /// A Prometheus server, asked at this address.
    Server(String),
}

/// What came first.
pub(super) enum First {
    Round(Round),
    /// Of a page: its counters say nothing yet.
    Samples(Round),
    Events(Vec<ElementEvent>),
}

impl Feed {
    pub(crate) fn new(url: &str, recipe: MetricRecipe) -> Self {
        Self { web: Web::new(), url: url.to_owned(), recipe, way: None }
    }

    /// What is there now; the first time, all that a server remembers of the last minutes.
    pub(crate) fn next(&mut self) -> Result<Round> {
        match &self.way {
            Some(Way::Server(api)) => Server { web: &self.web, api }.now(&self.recipe),
            Some(Way::Page) => self.samples(&self.web.page(&self.url)?),
            None => match self.first()? {
                First::Round(round) | First::Samples(round) => Ok(round),
                First::Events(_) => Err(self.no_samples()),
            },
        }
    }

    /// What comes first, by which it is known what the address leads to.
    pub(super) fn first(&mut self) -> Result<First> {
        let api = if let Some(api) = server::api(&self.url) {
            api
        } else {
            let page = self.web.page(&self.url)?;
            // No metrics are written so; a server shows itself so to whoever looks at it.
            if !page.kind.starts_with("text/html") {
                let document = document::parse(self.url.as_ref(), &page.text, &page.kind)?;
                self.way = Some(Way::Page);
                return Ok(match document {
                    Document::Samples(samples) => First::Samples(now(samples)),
                    Document::Events(events) => First::Events(events),
                });
            }
            server::below(&self.url)
        };
        let round = Server { web: &self.web, api: &api }.lately(&self.recipe)?;
        self.way = Some(Way::Server(api));
        Ok(First::Round(round))
    }

    fn samples(&self, page: &Page) -> Result<Round> {
        match document::parse(self.url.as_ref(), &page.text, &page.kind)? {
            Document::Samples(samples) => Ok(now(samples)),
            Document::Events(_) => Err(self.no_samples()),
        }
    }

    fn no_samples(&self) -> crate::failure::Failure {
        web::unreachable(&self.url, "it is a list of events, not of metrics")
    }
}

fn now(samples: Vec<MetricSample>) -> Round {
    let at = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64() * 1000.0);
    Round { samples, at }
}
