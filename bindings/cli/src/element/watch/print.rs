//! The numbers on a terminal, redrawn, or line by line anywhere else.

use core::fmt::Write;
use std::io::{IsTerminal, stdout};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use azora_core::ElementCondition;

use super::board::Board;
use crate::{
    failure::{Failure, Result},
    output,
    table::{Side, Table, plain},
};

/// The other screen without a cursor, and back.
const ENTER: &str = "\u{1b}[?1049h\u{1b}[?25l";
const LEAVE: &str = "\u{1b}[?25h\u{1b}[?1049l";
/// To the top of an empty screen.
const CLEAR: &str = "\u{1b}[H\u{1b}[J";

/// Rows of the table: a name, what it is called, and how its number is written.
const ROWS: [(&str, &str, Unit); 7] = [
    ("rate", "requests", Unit::Rate),
    ("errors", "errors", Unit::Rate),
    ("p50", "p50", Unit::Milliseconds),
    ("p95", "p95", Unit::Milliseconds),
    ("p99", "p99", Unit::Milliseconds),
    ("budget", "error budget", Unit::Share),
    ("uptime", "up", Unit::Share),
];

/// How a number is written.
#[derive(Clone, Copy)]
enum Unit {
    Rate,
    Milliseconds,
    Share,
}

/// Shows samples.
pub(super) struct Printer {
    name: String,
    /// Whether the terminal is redrawn.
    redraws: bool,
    entered: bool,
    /// What was said last of a fetch that failed; the same is not said twice.
    said: Option<String>,
}

impl Printer {
    /// A screen that Ctrl-C would leave behind is not begun.
    pub(super) fn new(name: &str, ends_by_key: bool) -> Self {
        let redraws = ends_by_key && stdout().is_terminal() && AutoStream::choice(&stdout()) != ColorChoice::Never;
        Self { name: plain(name), redraws, entered: false, said: None }
    }

    /// Shows what is known, and why the last fetch brought nothing.
    pub(super) fn show(&mut self, board: &mut Board, failure: Option<&Failure>) -> Result<()> {
        let (condition, words) = board.condition()?;
        let sentence = failure.map(Failure::styled);
        if !self.redraws {
            if let Some(sentence) = sentence.as_ref().filter(|sentence| self.said.as_ref() != Some(*sentence)) {
                anstream::eprint!("{sentence}");
            }
            self.said = sentence;
            return output::line(line(board, condition, &words));
        }
        let mut screen = String::from(if self.entered { CLEAR } else { ENTER });
        if !self.entered {
            screen.push_str(CLEAR);
        }
        self.entered = true;
        screen.push_str(&table(&self.name, board, condition, &words));
        screen.push_str(&sentence.map(|sentence| format!("\n{sentence}")).unwrap_or_default());
        output::print(screen)
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        if self.entered {
            // There is nowhere left to say that it failed.
            let _ = output::print(LEAVE);
        }
    }
}

/// One line: the time, the state, numbers now and as they were.
fn line(board: &Board, condition: ElementCondition, words: &str) -> String {
    let mut line = format!("{}  {} {words}", time(board.at()), shape(condition));
    for (name, called, unit) in ROWS.iter().filter(|(name, ..)| !["p50", "p99"].contains(name)) {
        let _ = write!(line, "  {called} {}{}", board.sign("now", name), written(board.now(name), *unit));
        if let Some(was) = board.was(name) {
            let _ = write!(line, " was {}{}", board.sign("past", name), written(Some(was), *unit));
        }
    }
    for (name, _) in board.pillars() {
        let _ = write!(line, "  {name} {}", written(board.now(name), Unit::Share));
    }
    line
}

/// A screen: the state, then a table of all numbers.
fn table(name: &str, board: &Board, condition: ElementCondition, words: &str) -> String {
    let bold = colour(condition).bold();
    let mut screen = format!("{bold}{} {words}{bold:#}  {name}, {}\n\n", shape(condition), time(board.at()));
    let mut table = Table::new(&[("", Side::Left), ("now", Side::Right), ("was", Side::Right)]);
    for (name, called, unit) in ROWS {
        let cell = |kind: &str, number| format!("{}{}", board.sign(kind, name), written(number, unit));
        table.row([called.to_owned(), cell("now", board.now(name)), cell("past", board.was(name))]);
    }
    for (name, condition) in board.pillars() {
        let style = colour(condition);
        let called = format!("{style}{}{style:#} {name}", shape(condition));
        table.row([called, written(board.now(name), Unit::Share), written(board.was(name), Unit::Share)]);
    }
    let _ = write!(screen, "{table}\nCtrl-C ends.\n");
    screen
}

/// The shape that each state has beside its colour.
fn shape(condition: ElementCondition) -> char {
    match condition {
        ElementCondition::Healthy => '●',
        ElementCondition::Degraded => '▲',
        ElementCondition::Critical => '◆',
        ElementCondition::Partial => '◐',
        ElementCondition::Unknown => '○',
    }
}

fn colour(condition: ElementCondition) -> Style {
    let colour = match condition {
        ElementCondition::Healthy | ElementCondition::Partial => AnsiColor::Green,
        ElementCondition::Degraded => AnsiColor::Yellow,
        ElementCondition::Critical => AnsiColor::Red,
        ElementCondition::Unknown => return Style::new().dimmed(),
    };
    colour.on_default()
}

/// A number with its unit, or a dash where it is not measured.
fn written(number: Option<f64>, unit: Unit) -> String {
    let Some(number) = number else { return "–".to_owned() };
    match unit {
        Unit::Rate => format!("{}/s", places(number)),
        Unit::Milliseconds if number >= 10_000.0 => format!("{} s", places(number / 1000.0)),
        Unit::Milliseconds => format!("{} ms", places(number)),
        // Cut, so that only all of it is 100.
        Unit::Share => format!("{:.2} %", (number * 10_000.0 + 1e-6).floor() / 100.0),
    }
}

/// Three places, as far as they are behind the point.
fn places(number: f64) -> String {
    let size = number.abs();
    let places = if size >= 100.0 {
        0
    } else if size >= 10.0 {
        1
    } else {
        2
    };
    format!("{number:.places$}")
}

/// The time of day of milliseconds since 1970, in UTC.
fn time(at: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds of a day")]
    let seconds = (at / 1000.0).rem_euclid(86_400.0) as u32;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use azora_core::{MetricRecipe, parse_prometheus};

    use super::{Board, Unit, line, time, written};
    use crate::metrics::Round;

    /// Each state has its sign: a service of which one pillar is measured, and then none of it.
    #[test]
    fn what_is_measured_in_part_has_a_sign_of_its_own() {
        let recipe = r#"{ "element": "sankofa", "interval": 15, "requests": { "metric": "hits_total" },
            "errors": { "metric": "hits_total", "match": { "code": "500" } }, "pillars": { "finance": { "job": "pay" } } }"#;
        let recipe = MetricRecipe::from_json(recipe).unwrap();
        let round = |nth: u32| {
            let text = format!("hits_total{{job=\"pay\",code=\"200\"}} {}\n", 900 * nth);
            let samples = parse_prometheus(&text).unwrap().into_iter().flat_map(|family| family.samples).collect();
            Round { samples, at: 15_000.0 * f64::from(nth) }
        };
        let mut board = Board::new(&recipe, &round(0)).unwrap();
        let mut shown = |taken: &Round| {
            board.take(taken).unwrap();
            let (condition, words) = board.condition().unwrap();
            line(&board, condition, &words)
        };
        (0..3).for_each(|nth| drop(shown(&round(nth))));
        let measured = shown(&round(3));
        assert!(measured.starts_with("00:00:45  ◐ partial data  requests 60.0/s"), "{measured}");
        let silence = shown(&Round { samples: Vec::new(), at: 120_000.0 });
        assert!(silence.starts_with("00:02:00  ○ no data for"), "{silence}");
    }

    #[test]
    fn numbers_have_three_places_and_a_unit() {
        assert_eq!(written(Some(1240.4), Unit::Rate), "1240/s");
        assert_eq!(written(Some(8.126), Unit::Milliseconds), "8.13 ms");
        assert_eq!(written(Some(12_600.0), Unit::Milliseconds), "12.6 s");
        assert_eq!(written(Some(0.999_89), Unit::Share), "99.98 %");
        assert_eq!(written(None, Unit::Share), "–");
        assert_eq!(time(86_399_999.0), "23:59:59");
    }
}
