//! The events that lead to a picture.

use std::{thread, time::Duration};

use azora_core::{ElementEvent, ElementKind, MetricFold, MetricRecipe, MetricSample};

use super::{
    Feed, Round, Source,
    document::{self, Document},
    feed::First,
};
use crate::{
    failure::{Failure, Result},
    file::read,
};

/// Milliseconds between two files without times, where the recipe does not say.
const INTERVAL: f64 = 15_000.0;
/// Between the two readings of a page: its counters say nothing alone.
const BETWEEN: Duration = Duration::from_secs(2);

/// Events, and the time after them, in milliseconds since the element's epoch.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) events: Vec<ElementEvent>,
    pub(crate) at: f64,
    /// Whether they follow from samples.
    folded: bool,
}

/// What the sources say, one after another.
pub(crate) fn log(kind: ElementKind, recipe: &MetricRecipe, sources: &[Source]) -> Result<Log> {
    let mut rounds = Vec::new();
    let mut files: Vec<Vec<MetricSample>> = Vec::new();
    for source in sources {
        let events = match source {
            Source::File(file) => match document::parse(file, &read(file)?, "")? {
                Document::Events(events) => events,
                Document::Samples(samples) => {
                    files.push(samples);
                    continue;
                }
            },
            Source::Address(url) => {
                let mut feed = Feed::new(url, recipe.clone());
                match feed.first()? {
                    First::Events(events) => events,
                    First::Round(round) => {
                        rounds.push(round);
                        continue;
                    }
                    First::Samples(round) => {
                        rounds.push(round);
                        thread::sleep(BETWEEN);
                        rounds.push(feed.next()?);
                        continue;
                    }
                }
            }
        };
        if sources.len() > 1 {
            let reason = format!("{} is a list of events, which stands alone; leave out the others.", source.name());
            return Err(Failure::new("argument.invalid", reason));
        }
        let at = events.last().map_or(0.0, |event| event.at);
        return Ok(Log::new(events, at));
    }
    rounds.extend(dated(files, recipe.interval.unwrap_or(INTERVAL)));
    rounds.sort_by(|one, other| one.at.total_cmp(&other.at));
    Ok(folded(kind, recipe, &rounds)?)
}

/// Gives each file its time: that of its newest sample, else an interval after the one before it.
fn dated(files: Vec<Vec<MetricSample>>, interval: f64) -> Vec<Round> {
    let mut last: Option<f64> = None;
    let date = |samples: Vec<MetricSample>| {
        let newest = samples.iter().filter_map(|sample| sample.at).reduce(f64::max);
        let at = newest.or_else(|| last.map(|last| last + interval)).unwrap_or(0.0);
        last = Some(at);
        Round { samples, at }
    };
    files.into_iter().map(date).collect()
}

fn folded(kind: ElementKind, recipe: &MetricRecipe, rounds: &[Round]) -> azora_core::Result<Log> {
    let times = rounds.iter().flat_map(|round| round.samples.iter().filter_map(|sample| sample.at).chain([round.at]));
    let epoch = times.reduce(f64::min).unwrap_or(0.0);
    let mut fold = MetricFold::new(recipe, epoch)?;
    let mut log = Log { folded: kind == recipe.element, ..Log::default() };
    for round in rounds {
        log.events.extend(fold.take(&round.samples, round.at)?);
        log.at = round.at - epoch;
    }
    Ok(log)
}

impl Log {
    /// Events that are shown at a time.
    pub(crate) fn new(events: Vec<ElementEvent>, at: f64) -> Self {
        Self { events, at, folded: false }
    }

    /// The same, shown at another time.
    pub(crate) fn at(self, at: f64) -> Self {
        Self { at, ..self }
    }

    /// The same for a still of its end, where nothing is on its way any more: what is known last was always known.
    pub(crate) fn settled(self) -> Self {
        if !self.folded {
            return self;
        }
        let Self { events, at, folded } = self;
        let (counts, told): (Vec<_>, Vec<_>) = events.into_iter().partition(|event| event.kind == "count");
        let mut last: Vec<ElementEvent> = Vec::new();
        for event in told {
            match last.iter_mut().find(|one| (&one.kind, &one.name) == (&event.kind, &event.name)) {
                Some(one) => *one = event,
                None => last.push(event),
            }
        }
        // Told once more at the end, so that it is not stale by then.
        let again: Vec<_> = last.iter().filter(|event| event.kind == "now").cloned().collect();
        for event in &mut last {
            event.at = 0.0;
        }
        let again = again.into_iter().map(|event| ElementEvent { at, ..event });
        let events = last.into_iter().chain(counts).chain(again).collect();
        Self { events, at, folded }
    }
}
