//! A fold as bytes, and back.

use super::{Group, MetricFold, budget::Step, past::Slot, role, window::Span};
use crate::{
    Error, Result,
    element::{Keeper, Reader},
    metrics::recipe::{LabelMatcher, Limit, MetricRecipe, MetricSelector},
};

/// What the bytes begin with: their kind, and the version of their form.
const MAGIC: &[u8; 4] = b"AZM\x02";

impl MetricFold {
    /// Its whole state: at most 16 KB while no more than 64 series of 16 targets are followed, and 24 bytes for each series more
    /// and 48 for each target.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{MetricFold, engine_recipe};
    ///
    /// let recipe = engine_recipe();
    /// let mut fold = MetricFold::new(&recipe, 0.0)?;
    /// fold.take(&[], 15_000.0)?;
    /// assert_eq!(MetricFold::restore(&recipe, &fold.snapshot())?, fold);
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn snapshot(&self) -> Vec<u8> {
        let mut keeper = Keeper::new(MAGIC);
        keeper.word(digest(&self.recipe));
        keeper.number(self.epoch);
        let times =
            [self.at, self.tick, self.headroom, self.headroom_at, self.up_at, self.bounds.at, self.told_interval];
        for number in times {
            keeper.maybe(number);
        }
        keeper.maybe(self.told_past.map(|(turn, _)| turn));
        keeper.maybe(self.told_past.map(|(_, seconds)| seconds));
        for pace in [&self.pace, &self.gauged] {
            keeper.number(pace.interval);
            numbers(&mut keeper, &pace.spans);
        }
        numbers(&mut keeper, &self.bounds.kept);
        for group in &self.groups {
            for number in [group.latency_at, group.requests_at, group.apdex] {
                keeper.maybe(number);
            }
            keeper.number(group.requests);
            keeper.number(group.errors);
            keeper.flag(group.measured);
        }
        keeper.word(self.window.spans.len() as u64);
        for span in &self.window.spans {
            keeper.number(span.at);
            span.numbers().for_each(|number| keeper.number(number));
        }
        keeper.number(self.past.turn);
        keeper.number(self.budget.turn);
        let past = self.past.slots.iter().chain([&self.past.open]);
        past.flat_map(Slot::numbers).for_each(|number| keeper.single(number));
        let mut budget = self.budget.clone();
        budget.steps.iter_mut().flat_map(Step::numbers_mut).for_each(|number| keeper.number(*number));
        for told in &self.told {
            keeper.flag(told.is_some());
            keeper.maybe(told.flatten());
        }
        keeper.word(self.series.len() as u64);
        for (key, (value, at)) in &self.series.0 {
            keeper.word(*key);
            keeper.number(*value);
            keeper.number(*at);
        }
        keeper.word(self.sources.0.len() as u64);
        for (source, at) in &self.sources.0 {
            keeper.word(*source);
            keeper.number(*at);
        }
        keeper.bytes()
    }

    /// A fold that goes on like the one whose snapshot it is.
    ///
    /// # Errors
    /// `metrics.invalid_snapshot` at `/snapshot` for any other bytes, and for those of another recipe.
    pub fn restore(recipe: &MetricRecipe, snapshot: &[u8]) -> Result<Self> {
        Self::read(recipe, snapshot).ok_or_else(|| {
            let reason = "These bytes are no snapshot of a fold by this recipe and of this version.";
            Error::new("metrics.invalid_snapshot", reason).at("/snapshot")
        })
    }

    fn read(recipe: &MetricRecipe, snapshot: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(snapshot, MAGIC)?;
        if reader.word()? != digest(recipe) {
            return None;
        }
        let mut fold = Self::new(recipe, reader.number()?).ok()?;
        for slot in [
            &mut fold.at,
            &mut fold.tick,
            &mut fold.headroom,
            &mut fold.headroom_at,
            &mut fold.up_at,
            &mut fold.bounds.at,
            &mut fold.told_interval,
        ] {
            *slot = reader.maybe()?;
        }
        let (turn, seconds) = (reader.maybe()?, reader.maybe()?);
        fold.told_past = turn.zip(seconds);
        for pace in [&mut fold.pace, &mut fold.gauged] {
            pace.interval = reader.number()?;
            pace.spans = read_numbers(&mut reader, super::pace::MOST)?;
        }
        fold.bounds.kept = read_numbers(&mut reader, super::bounds::BUCKETS - 1)?;
        for group in &mut fold.groups {
            let (latency_at, requests_at, apdex) = (reader.maybe()?, reader.maybe()?, reader.maybe()?);
            let (requests, errors, measured) = (reader.number()?, reader.number()?, reader.flag()?);
            *group = Group { latency_at, requests_at, requests, errors, measured, apdex };
        }
        for _ in 0..length(&mut reader, 64)? {
            let mut span = Span { at: reader.number()?, ..Span::default() };
            for number in span.numbers_mut() {
                *number = reader.number()?;
            }
            fold.window.spans.push_back(span);
        }
        fold.past.turn = reader.number()?;
        fold.budget.turn = reader.number()?;
        for number in fold.past.slots.iter_mut().chain([&mut fold.past.open]).flat_map(Slot::numbers_mut) {
            *number = reader.single()?;
        }
        for number in fold.budget.steps.iter_mut().flat_map(Step::numbers_mut) {
            *number = reader.number()?;
        }
        for told in &mut fold.told {
            let (is_told, value) = (reader.flag()?, reader.maybe()?);
            *told = is_told.then_some(value);
        }
        for _ in 0..length(&mut reader, super::MOST_SERIES)? {
            let key = reader.word()?;
            fold.series.0.insert(key, (reader.number()?, reader.number()?));
        }
        for _ in 0..length(&mut reader, super::MOST_SERIES)? {
            let source = reader.word()?;
            fold.sources.0.insert(source, reader.number()?);
        }
        reader.end()?;
        Some(fold)
    }
}

fn numbers(keeper: &mut Keeper, numbers: &[f64]) {
    keeper.word(numbers.len() as u64);
    for number in numbers {
        keeper.number(*number);
    }
}

fn read_numbers(reader: &mut Reader, most: usize) -> Option<Vec<f64>> {
    (0..length(reader, most)?).map(|_| reader.number()).collect()
}

fn length(reader: &mut Reader, most: usize) -> Option<usize> {
    usize::try_from(reader.word()?).ok().filter(|length| *length <= most)
}

/// A number that tells recipes apart.
fn digest(recipe: &MetricRecipe) -> u64 {
    let mut digest = role::hash(recipe.element.name(), recipe.past.name());
    let mut put = |one: &str, other: &str| digest = role::mixed(digest).wrapping_add(role::hash(one, other));
    let matchers = |put: &mut dyn FnMut(&str, &str), matchers: &[LabelMatcher]| {
        for matcher in matchers {
            put(&matcher.label, matcher.operation.name());
            matcher.values.iter().for_each(|value| put("", value));
        }
    };
    let selector = |put: &mut dyn FnMut(&str, &str), name: &str, selector: Option<&MetricSelector>| {
        let Some(selector) = selector else { return };
        put(name, &selector.metric);
        matchers(put, &selector.matchers);
    };
    selector(&mut put, "latency", recipe.latency.as_ref());
    selector(&mut put, "requests", recipe.requests.as_ref());
    selector(&mut put, "errors", recipe.errors.as_ref());
    selector(&mut put, "up", recipe.up.as_ref());
    let mut numbers = vec![recipe.window, recipe.target, recipe.slo, recipe.days, recipe.interval.unwrap_or(-1.0)];
    for resource in &recipe.saturation {
        selector(&mut put, if resource.free { "free" } else { "used" }, Some(&resource.amount));
        put("fold", resource.fold.name());
        match &resource.limit {
            Limit::Number(limit) => numbers.push(*limit),
            Limit::Series(limit, fold) => {
                selector(&mut put, "limit", Some(limit));
                put("fold", fold.name());
            }
        }
    }
    for pillar in &recipe.pillars {
        put("pillar", &pillar.name);
        matchers(&mut put, &pillar.matchers);
    }
    numbers.iter().fold(digest, |digest, number| role::mixed(digest ^ number.to_bits()))
}
