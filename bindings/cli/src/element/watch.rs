//! `azora sankofa watch`: the engine's numbers, live in the terminal.

mod board;
mod print;

use std::{
    path::PathBuf,
    process,
    sync::mpsc::{self, Sender},
    thread,
    time::{Duration, Instant},
};

use azora_core::{ElementKind, MetricRecipe};
use clap::Args;

use crate::{
    failure::Result,
    metrics::{Feed, Round, Source, named, recipe},
};
use board::Board;
use print::Printer;

pub(super) const EXAMPLES: &str = "\
Examples:
  azora sankofa watch http://localhost:9090 --recipe recipe.json
      What a Prometheus server knows, every five seconds until Ctrl-C.
  azora sankofa watch http://localhost:8080/metrics --interval 1s
      A service that is asked itself.
  azora sankofa watch http://localhost:9090 --count 3 > numbers.txt
      Three lines, without colours.

Exit codes: 0 ended, 1 stopped with a sentence, 2 wrong arguments.";

/// Options of the command.
#[derive(Args)]
pub(crate) struct Watch {
    /// A page of metrics, or a Prometheus server
    #[arg(value_name = "URL", value_parser = Source::address)]
    url: String,
    /// How long from one sample to the next, such as 500ms, 5s or 1m
    #[arg(long, value_name = "TIME", default_value = "5s", value_parser = duration)]
    interval: Duration,
    /// Which metrics it shows; without it, those that most services have
    #[arg(long, value_name = "FILE")]
    recipe: Option<PathBuf>,
    /// End after so many samples
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    count: Option<u32>,
}

/// What happened outside.
enum Signal {
    Fetched(Result<Round>),
    /// Ctrl-C.
    End,
}

impl Watch {
    /// Shows sample after sample until the end.
    pub(super) fn run(self) -> Result<()> {
        let recipe = recipe(ElementKind::Sankofa, self.recipe.as_deref())?;
        let (sender, signals) = mpsc::channel();
        let ends_by_key = ends_by_key(sender.clone());
        fetch(Feed::new(&self.url, recipe.clone()), self.interval, sender);
        let mut board: Option<Board> = None;
        let mut printer = Printer::new(named(&self.url), ends_by_key);
        let mut left = self.count;
        while let Ok(Signal::Fetched(fetched)) = signals.recv() {
            let failure = match (fetched, &mut board) {
                (Ok(round), Some(board)) => board.take(&round).err(),
                (Ok(round), none) => {
                    *none = Some(begin(&recipe, &round)?);
                    None
                }
                // An address that never answered is a wrong one.
                (Err(failure), None) => return Err(failure),
                (Err(failure), Some(board)) => {
                    board.miss(self.interval)?;
                    Some(failure)
                }
            };
            if let Some(board) = &mut board {
                printer.show(board, failure.as_ref())?;
            }
            left = left.map(|left| left - 1);
            if left == Some(0) {
                break;
            }
        }
        Ok(())
    }
}

fn begin(recipe: &MetricRecipe, round: &Round) -> Result<Board> {
    let mut board = Board::new(recipe, round)?;
    board.take(round)?;
    Ok(board)
}

/// Fetches beside what is shown, so that the end never waits for an answer.
fn fetch(mut feed: Feed, interval: Duration, sender: Sender<Signal>) {
    thread::spawn(move || {
        loop {
            let begun = Instant::now();
            if sender.send(Signal::Fetched(feed.next())).is_err() {
                return;
            }
            thread::sleep(interval.saturating_sub(begun.elapsed()));
        }
    });
}

/// Makes Ctrl-C an end like any other, and says whether that could be done.
fn ends_by_key(sender: Sender<Signal>) -> bool {
    let ended = move || {
        if sender.send(Signal::End).is_err() {
            process::exit(130);
        }
    };
    ctrlc::set_handler(ended).is_ok()
}

/// A time as a number and its unit; seconds where none is said.
fn duration(text: &str) -> core::result::Result<Duration, String> {
    let end = text.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let factor = match unit {
        "ms" => 0.001,
        "s" | "" => 1.0,
        "m" => 60.0,
        _ => return Err("a time is written as 500ms, 5s or 1m".to_owned()),
    };
    let seconds = number.parse::<f64>().map_or(f64::NAN, |number| number * factor);
    if !(0.25..=3600.0).contains(&seconds) {
        return Err("a time from 250ms to 60m is wanted".to_owned());
    }
    Ok(Duration::from_secs_f64(seconds))
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn a_time_has_a_unit_and_limits() {
        let milliseconds = |text| duration(text).map(|time| time.as_millis());
        assert_eq!((milliseconds("5"), milliseconds("1.5s"), milliseconds("250ms")), (Ok(5000), Ok(1500), Ok(250)));
        assert_eq!((milliseconds("1m"), milliseconds("60m")), (Ok(60_000), Ok(3_600_000)));
        for wrong in ["", "s", "-1s", "NaN", "1h", "0.1s", "61m", "1 s"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
