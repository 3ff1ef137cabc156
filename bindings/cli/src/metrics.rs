//! Metrics from outside: of a file, a page, a Prometheus server; and what an element is told of them.

mod document;
mod feed;
mod log;
mod server;
mod web;

use std::path::{Path, PathBuf};

use azora_core::{ElementKind, MetricRecipe, MetricSample, engine_recipe, gem_recipe};

use crate::{
    failure::{Failure, Result},
    file::read,
};

pub(crate) use feed::Feed;
pub(crate) use log::{Log, log};

/// Where metrics come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    File(PathBuf),
    /// Of a page, or of a Prometheus server.
    Address(String),
}

impl Source {
    /// What an argument names; one that begins with `http` is an address.
    pub(crate) fn from_argument(text: &str) -> Self {
        Self::address(text).map_or_else(|_| Self::File(text.into()), Self::Address)
    }

    /// An address without a way to it; files are told by `--metrics` alone.
    pub(crate) fn address(text: &str) -> core::result::Result<String, String> {
        if ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Ok(text.to_owned());
        }
        Err("an address begins with http:// or https://".to_owned())
    }

    /// What it is called in a sentence.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(file) => file.display().to_string(),
            Self::Address(url) => named(url).to_owned(),
        }
    }
}

/// What an address is called in a sentence.
pub(crate) fn named(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
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
