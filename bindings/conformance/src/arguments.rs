//! The input of a case, read as the arguments of an operation.

use anyhow::{Context, Result};
use azora_surface::{Color, ElementEvent, Lock};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The input of a case.
pub(crate) struct Arguments<'a> {
    input: &'a Map<String, Value>,
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(input: &'a Map<String, Value>) -> Self {
        Self { input }
    }

    fn get(&self, name: &str) -> Result<&Value> {
        self.input.get(name).with_context(|| format!("the input lacks {name:?}"))
    }

    pub(crate) fn optional<T>(&self, name: &str, read: impl Fn(&Self, &str) -> Result<T>) -> Result<Option<T>> {
        if self.input.contains_key(name) { read(self, name).map(Some) } else { Ok(None) }
    }

    /// A text, also as `{"$repeat": ["text", times]}`.
    pub(crate) fn text(&self, name: &str) -> Result<String> {
        let value = self.get(name)?;
        if let Some([Value::String(part), times]) = value["$repeat"].as_array().map(Vec::as_slice) {
            let times = times.as_u64().and_then(|times| usize::try_from(times).ok()).context("times is no count")?;
            return Ok(part.repeat(times));
        }
        value.as_str().map(str::to_owned).with_context(|| format!("{name:?} is no text"))
    }

    pub(crate) fn integer(&self, name: &str) -> Result<u32> {
        let number = self.get(name)?.as_u64().and_then(|number| u32::try_from(number).ok());
        number.with_context(|| format!("{name:?} is no u32"))
    }

    /// Bytes as `{"$bytes": [[bytes, times], …]}`.
    pub(crate) fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        runs(self.get(name)?).with_context(|| format!("{name:?} are no bytes"))
    }

    /// A list of bytes, also as `{"$repeat": [list, times]}`.
    pub(crate) fn several(&self, name: &str) -> Result<Vec<Vec<u8>>> {
        let given = self.get(name)?;
        let (list, times) = match given["$repeat"].as_array().map(Vec::as_slice) {
            Some([list, times]) => (list, times.as_u64().and_then(|times| usize::try_from(times).ok())),
            _ => (given, Some(1)),
        };
        let list = list.as_array().with_context(|| format!("{name:?} is no list"))?;
        let once = list.iter().map(|item| runs(item).with_context(|| format!("{name:?} holds what are no bytes")));
        let once = once.collect::<Result<Vec<_>>>()?;
        Ok(std::iter::repeat_n(once, times.context("times is no count")?).flatten().collect())
    }

    /// A number, also as `{"$float": "NaN"}`.
    pub(crate) fn number(&self, name: &str) -> Result<f64> {
        number(self.get(name)?).with_context(|| format!("{name:?} is no number"))
    }

    /// A number of a record.
    pub(crate) fn part(&self, name: &str, field: &str) -> Option<f64> {
        number(self.get(name).ok()?.get(field)?)
    }

    /// What reads as it stands: a truth value, or a list of texts or numbers.
    pub(crate) fn plain<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        serde_json::from_value(self.get(name)?.clone()).with_context(|| format!("{name:?} is of another kind"))
    }

    pub(crate) fn locks(&self, name: &str) -> Result<Vec<Lock>> {
        let list = self.get(name)?.as_array().with_context(|| format!("{name:?} is no list"))?;
        let text = |lock: &Value, name: &str| lock[name].as_str().map(str::to_owned);
        let lock = |lock: &Value| {
            Some(Lock {
                role: text(lock, "role")?,
                color: text(lock, "color")?,
                reason: text(lock, "reason")?,
                scheme: text(lock, "scheme"),
                contrast: text(lock, "contrast"),
            })
        };
        list.iter().map(lock).collect::<Option<_>>().with_context(|| format!("{name:?} holds what is no lock"))
    }

    /// Events as records, also as `{"$repeat": [events, times]}`.
    pub(crate) fn events(&self, name: &str) -> Result<Vec<ElementEvent>> {
        let given = self.get(name)?;
        let (list, times) = match given["$repeat"].as_array().map(Vec::as_slice) {
            Some([list, times]) => (list, times.as_u64().and_then(|times| usize::try_from(times).ok())),
            _ => (given, Some(1)),
        };
        let list = list.as_array().with_context(|| format!("{name:?} is no list"))?;
        let times = times.context("times is no count")?;
        std::iter::repeat_n(list, times)
            .flatten()
            .map(event)
            .collect::<Option<_>>()
            .with_context(|| format!("{name:?} holds what is no event"))
    }

    pub(crate) fn event(&self, name: &str) -> Result<ElementEvent> {
        event(self.get(name)?).with_context(|| format!("{name:?} is no event"))
    }

    pub(crate) fn color(&self, name: &str) -> Result<Color> {
        let color = self.get(name)?;
        let component = |name: &str| match &color[name] {
            Value::Null => Ok(None),
            given => number(given).map(Some).with_context(|| format!("{name:?} is no number")),
        };
        Ok(Color {
            space: color["space"].as_str().context("the colour has no space")?.to_owned(),
            c1: component("c1")?,
            c2: component("c2")?,
            c3: component("c3")?,
            alpha: component("alpha")?,
        })
    }
}

fn runs(given: &Value) -> Result<Vec<u8>> {
    let runs: Vec<(Vec<u8>, usize)> = serde_json::from_value(given["$bytes"].clone())?;
    Ok(runs.into_iter().flat_map(|(bytes, times)| bytes.repeat(times)).collect())
}

fn event(given: &Value) -> Option<ElementEvent> {
    let text = |name: &str| given[name].as_str().map(str::to_owned);
    let value = if given["value"].is_null() { None } else { Some(number(&given["value"])?) };
    Some(ElementEvent { at: number(&given["at"])?, kind: text("kind")?, name: text("name")?, value })
}

pub(crate) fn number(given: &Value) -> Option<f64> {
    match given {
        Value::Number(number) => number.as_f64(),
        tagged => match tagged["$float"].as_str()? {
            "NaN" => Some(f64::NAN),
            "Infinity" => Some(f64::INFINITY),
            "-Infinity" => Some(f64::NEG_INFINITY),
            "-0" => Some(-0.0),
            _ => None,
        },
    }
}

/// Calls a function of the surface by its own arguments, and behind them by what an element is drawn for.
macro_rules! drawn {
    ($function:path, $arguments:ident; $($own:expr),* $(,)?) => {
        $function(
            $($own,)*
            $arguments.optional("size", $crate::arguments::Arguments::number)?,
            $arguments.optional("theme", $crate::arguments::Arguments::text)?,
            $arguments.optional("scheme", $crate::arguments::Arguments::text)?,
            $arguments.optional("contrast", $crate::arguments::Arguments::text)?,
            $arguments.optional("cut", $crate::arguments::Arguments::text)?,
            $arguments.optional("glow", $crate::arguments::Arguments::text)?,
            $arguments.optional("pace", $crate::arguments::Arguments::text)?,
            $arguments.optional("policy", $crate::arguments::Arguments::text)?,
            $arguments.optional("heart", $crate::arguments::Arguments::text)?,
            $arguments.optional("label", $crate::arguments::Arguments::plain)?,
            $arguments.optional("name", $crate::arguments::Arguments::text)?,
            $arguments.optional("words", $crate::arguments::Arguments::text)?,
        )
    };
}

pub(crate) use drawn;
