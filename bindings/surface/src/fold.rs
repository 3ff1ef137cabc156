//! What metrics tell an element: samples and events from JSON, and the folds that make the one of the other.
#![allow(
    clippy::useless_conversion,
    clippy::implicit_clone,
    reason = "bytes are another type in Node alone, and what may be absent in wasm"
)]

use std::sync::{Mutex, MutexGuard, PoisonError};

use azora_core::MetricRecipe;

use crate::{Bytes, ElementEvent, Exemplar, Maybe, MetricLabel, MetricSample, lift::Lift};

record! {
    /// Two questions to a Prometheus server that belong together.
    MetricQuery = azora_core::MetricQuery {
        /// The values, in `PromQL`.
        value: String,
        /// Their times, in seconds.
        time: String,
    }
}

/// Folds samples into the events of an element, by a recipe.
#[derive(Debug)]
#[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[cfg_attr(feature = "node", napi_derive::napi)]
#[cfg_attr(feature = "python", pyo3::pyclass(frozen, eq, module = "azora"))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct MetricFold {
    recipe: MetricRecipe,
    /// As it was given.
    #[cfg(feature = "python")]
    json: String,
    fold: Mutex<azora_core::MetricFold>,
}

/// What a pickle calls, and with what: the recipe and a snapshot.
#[cfg(feature = "python")]
type Reduced<'py, 'a> = (pyo3::Bound<'py, pyo3::PyAny>, (&'a str, pyo3::Bound<'py, pyo3::types::PyBytes>));

impl MetricFold {
    fn of(
        json: String,
        make: impl FnOnce(&MetricRecipe) -> azora_core::Result<azora_core::MetricFold>,
    ) -> azora_core::Result<Self> {
        let recipe = MetricRecipe::from_json(&json)?;
        let fold = Mutex::new(make(&recipe)?);
        Ok(Self {
            recipe,
            #[cfg(feature = "python")]
            json,
            fold,
        })
    }

    /// What a panic left behind is still a fold: its state changes sample by sample.
    fn held(&self) -> MutexGuard<'_, azora_core::MetricFold> {
        self.fold.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PartialEq for MetricFold {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.held().snapshot() == other.held().snapshot()
    }
}

methods! {
    MetricFold {
        /// Takes in what was fetched at a time in milliseconds since 1970, and gives the events that follow, in order.
        ///
        /// Samples without a time are of that time, and those seen before change nothing. Without samples, what is stale becomes
        /// unknown.
        "take" pub fn take(&self, samples: Vec<MetricSample>, at: f64) -> Vec<ElementEvent> {
            let samples: Vec<_> = samples.into_iter().map(Into::into).collect();
            Ok(self.held().take(&samples, at)?.lift())
        }

        /// What to ask a Prometheus server for.
        "queries" pub fn queries(&self) -> Vec<MetricQuery> {
            Ok(self.recipe.queries().lift())
        }

        /// What is left of the error budget: at most 1, below 0 where more than all is spent; absent before there are requests.
        "errorBudget" -> "number | null" pub fn error_budget(&self) -> Maybe<f64> {
            Ok(self.held().error_budget().into())
        }

        /// Milliseconds between scrapes, as the recipe says or the samples show; absent before they do.
        "interval" -> "number | null" pub fn interval(&self) -> Maybe<f64> {
            Ok(self.held().interval().into())
        }

        /// The state as bytes, from which `restore_metric_fold` goes on: at most 16 KB for up to 64 series of 16 targets, 24 for each
        /// further series and 48 for each further target.
        "snapshot" -> "Uint8Array" pub fn snapshot(&self) -> Bytes {
            Ok(self.held().snapshot().into())
        }
    }
    python {
        fn __repr__(&self) -> String {
            format!("<azora.MetricFold {}>", self.recipe.element)
        }

        #[pyo3(signature = () -> "tuple[object, tuple[str, bytes]]")]
        fn __reduce__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<Reduced<'py, '_>> {
            let restore = pyo3::types::PyAnyMethods::getattr(py.import("azora")?.as_any(), "restore_metric_fold")?;
            Ok((restore, (&self.json, pyo3::types::PyBytes::new(py, &self.held().snapshot()))))
        }
    }
}

export! {
    /// A fold by a recipe in JSON, which docs/metrics.md tells; `epoch` is when the element's time is 0, in milliseconds since 1970.
    "metricFold" pub fn metric_fold(recipe: String; epoch: f64 = 0.0) -> MetricFold {
        Ok(MetricFold::of(recipe, |recipe| azora_core::MetricFold::new(recipe, epoch))?)
    }

    /// The fold that a snapshot was taken of, by the same recipe.
    "restoreMetricFold" pub fn restore_metric_fold(recipe: String, snapshot: Bytes) -> MetricFold {
        Ok(MetricFold::of(recipe, |recipe| azora_core::MetricFold::restore(recipe, snapshot.as_ref()))?)
    }

    /// A recipe of the gem in JSON: latency, error budget and headroom of a service behind HTTP that names its metrics as most do.
    "gemRecipe" pub fn gem_recipe() -> String {
        Ok(azora_core::GEM_RECIPE.to_owned())
    }

    /// A recipe of the engine in JSON: the same service, whose requests bear a label `pillar`.
    "engineRecipe" pub fn engine_recipe() -> String {
        Ok(azora_core::ENGINE_RECIPE.to_owned())
    }

    /// The samples of an answer to `/api/v1/query` or `/api/v1/query_range`: a vector, a matrix or a scalar, in JSON.
    ///
    /// Times are as the server gives them: those of a range are the samples' own, all others that of the question.
    "parseApiResult" pub fn parse_api_result(json: String) -> Vec<MetricSample> {
        Ok(azora_core::parse_api_result(&json)?.lift())
    }

    /// The samples of `values` at the times that `times` says, which was asked as `timestamp(…)` of the same; one without such a
    /// time is left out.
    "withTimes" pub fn with_times(values: Vec<MetricSample>, times: Vec<MetricSample>) -> Vec<MetricSample> {
        let [values, times] = [values, times].map(|list| list.into_iter().map(Into::into).collect::<Vec<_>>());
        Ok(azora_core::with_times(&values, &times).lift())
    }

    /// Events of an element in JSON: a list of objects with `at`, `kind`, and where they have them `name` and `value`.
    "parseEvents" pub fn parse_events(json: String) -> Vec<ElementEvent> {
        Ok(azora_core::parse_events(&json)?.lift())
    }
}

impl From<MetricSample> for azora_core::MetricSample {
    fn from(sample: MetricSample) -> Self {
        let MetricSample { name, labels, value, at, exemplar } = sample;
        let exemplar =
            exemplar.map(|Exemplar { labels, value, at }| azora_core::Exemplar { labels: told(labels), value, at });
        Self { name, labels: told(labels), value, at, exemplar }
    }
}

/// Labels as the core takes them.
fn told(labels: Vec<MetricLabel>) -> Vec<azora_core::MetricLabel> {
    labels.into_iter().map(|MetricLabel { name, value }| azora_core::MetricLabel { name, value }).collect()
}
