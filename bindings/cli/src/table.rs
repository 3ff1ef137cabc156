//! Columns in a terminal, and colours where it shows them.

use core::fmt;
use std::io::stdout;

use anstream::{AutoStream, ColorChoice, adapter::strip_str};
use anstyle::{RgbColor, Style};
use azora_core::Rgb8;

/// Where a column's text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// Rows of cells; every column is as wide as its widest cell.
pub(crate) struct Table {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table under these heads.
    pub(crate) fn new(heads: &[(&str, Side)]) -> Self {
        let style = Style::new().bold();
        let head = heads.iter().map(|(head, _)| format!("{style}{head}{style:#}")).collect();
        Self { sides: heads.iter().map(|(_, side)| *side).collect(), rows: vec![head] }
    }

    /// One more row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }
}

fn width(cell: &str) -> usize {
    strip_str(cell).to_string().chars().count()
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widest = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max();
        let columns: Vec<(Side, usize)> =
            self.sides.iter().enumerate().map(|(at, side)| (*side, widest(at).unwrap_or(0))).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (cell, (side, wide)) in row.iter().zip(&columns) {
                let pad = " ".repeat(wide - width(cell));
                let gap = if line.is_empty() { "" } else { "  " };
                match side {
                    Side::Left => line.extend([gap, cell, &pad]),
                    Side::Right => line.extend([gap, &pad, cell]),
                }
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// A name from outside without the letters that steer a terminal.
pub(crate) fn plain(name: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    name.replace(steers, "\u{fffd}")
}

/// A field of a colour, where the terminal shows 24 bits of it and `NO_COLOR` is not set; nothing anywhere else.
pub(crate) fn swatch(color: &str) -> String {
    let shown = anstyle_query::truecolor() && AutoStream::choice(&stdout()) != ColorChoice::Never;
    match Rgb8::from_hex(color) {
        Some(Rgb8 { r, g, b }) if shown => {
            let style = Style::new().bg_color(Some(RgbColor(r, g, b).into()));
            format!("{style}  {style:#} ")
        }
        _ => String::new(),
    }
}

/// A number cut, never rounded up, to so many decimals.
pub(crate) fn cut(number: f64, decimals: usize) -> String {
    let tens: f64 = std::iter::repeat_n(10.0, decimals).product();
    format!("{:.decimals$}", (number * tens).floor() / tens)
}
