//! Metrics as events, for the feed of a page's elements: JavaScript alone fetches by itself.
// The feature decides whether this is called by another crate.
#![allow(clippy::missing_errors_doc)]

use std::sync::{Mutex, PoisonError};

use azora_core::{ElementKind, MetricRecipe};

use crate::{AzoraError, MetricLabel, MetricSample};

pub use records::{FoldedEvent, MetricQuery};

/// Apart, since what stands at the top of a file crosses into every language.
mod records {
    record! {
        /// An event that follows from metrics.
        FoldedEvent = azora_core::ElementEvent {
            /// In milliseconds of the element's time.
            at: f64,
            /// What happened.
            kind: String,
            /// To which part.
            name: String;
            /// How much; absent where it was not measured.
            value: Option<f64> = None,
        }
    }

    record! {
        /// Two questions to a Prometheus server that belong together.
        MetricQuery = azora_core::MetricQuery {
            /// The values, in `PromQL`.
            value: String,
            /// Their times, in seconds.
            time: String,
        }
    }
}

/// Folds samples into the events of an element, by a recipe.
#[derive(Debug)]
#[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[cfg_attr(feature = "node", napi_derive::napi)]
pub struct MetricFold {
    recipe: MetricRecipe,
    fold: Mutex<azora_core::MetricFold>,
}

impl MetricFold {
    fn new(kind: &str, recipe: Option<String>, epoch: f64) -> Result<Self, AzoraError> {
        let recipe = match (recipe, ElementKind::from_name(kind, "/kind")?) {
            (Some(json), _) => MetricRecipe::from_json(&json)?,
            (None, ElementKind::Gem) => azora_core::gem_recipe(),
            (None, ElementKind::Sankofa) => azora_core::engine_recipe(),
        };
        let fold = Mutex::new(azora_core::MetricFold::new(&recipe, epoch)?);
        Ok(Self { recipe, fold })
    }

    fn taken(&self, samples: Vec<MetricSample>, at: f64) -> Result<Vec<FoldedEvent>, AzoraError> {
        let samples: Vec<_> = samples.into_iter().map(read).collect();
        let mut fold = self.fold.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(fold.take(&samples, at)?.into_iter().map(Into::into).collect())
    }

    fn asked(&self) -> Vec<MetricQuery> {
        self.recipe.queries().into_iter().map(Into::into).collect()
    }
}

/// A sample without its exemplar, of which nothing is folded.
fn read(sample: MetricSample) -> azora_core::MetricSample {
    let MetricSample { name, labels, value, at, exemplar: _ } = sample;
    let label = |MetricLabel { name, value }| azora_core::MetricLabel { name, value };
    azora_core::MetricSample { name, labels: labels.into_iter().map(label).collect(), value, at, exemplar: None }
}

#[cfg(feature = "wasm")]
mod wasm {
    use wasm_bindgen::prelude::wasm_bindgen;

    use super::{AzoraError, FoldedEvent, MetricFold, MetricQuery, MetricSample};

    /// A fold for a kind of element; without a recipe in JSON, by that of the kind. Its time is 0 at the epoch.
    #[wasm_bindgen(js_name = "metricFold")]
    pub fn metric_fold(kind: String, recipe: Option<String>, epoch: f64) -> Result<MetricFold, AzoraError> {
        MetricFold::new(&kind, recipe, epoch)
    }

    #[wasm_bindgen]
    impl MetricFold {
        /// Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
        pub fn take(&self, samples: Vec<MetricSample>, at: f64) -> Result<Vec<FoldedEvent>, AzoraError> {
            self.taken(samples, at)
        }

        /// What to ask a Prometheus server for.
        pub fn queries(&self) -> Result<Vec<MetricQuery>, AzoraError> {
            Ok(self.asked())
        }
    }
}

#[cfg(feature = "node")]
mod node {
    use napi_derive::napi;

    use super::{AzoraError, FoldedEvent, MetricFold, MetricQuery, MetricSample};
    use crate::error::guard;

    /// A fold for a kind of element; without a recipe in JSON, by that of the kind. Its time is 0 at the epoch.
    #[napi(catch_unwind)]
    pub fn metric_fold(kind: String, recipe: Option<String>, epoch: f64) -> Result<MetricFold, AzoraError> {
        guard(move || MetricFold::new(&kind, recipe, epoch))
    }

    #[napi]
    impl MetricFold {
        /// Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
        #[napi(catch_unwind)]
        pub fn take(&self, samples: Vec<MetricSample>, at: f64) -> Result<Vec<FoldedEvent>, AzoraError> {
            guard(move || self.taken(samples, at))
        }

        /// What to ask a Prometheus server for.
        #[napi(catch_unwind)]
        pub fn queries(&self) -> Result<Vec<MetricQuery>, AzoraError> {
            guard(move || Ok(self.asked()))
        }
    }
}
