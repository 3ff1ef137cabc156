//! `azora mark check`

use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use azora_core::{Error, MarkCheck, MarkReport, check_marks};
use clap::Args;
use serde_json::json;

use crate::{
    failure::{Failure, Result},
    file::read,
    output,
    table::{Side, Table, plain},
};

const EXAMPLES: &str = "\
Examples:
  azora mark check
      The marks of the family.
  azora mark check drawings/*.svg
      Marks in the making, beside each other and the marks they don't replace.
  azora mark check logo.svg --json
      Anyone's drawing, for scripts; only what a drawing can promise is asked.

Exit codes: 0 every check passed, 1 one failed, 2 wrong arguments.";

/// The columns: what they are called, the check they show, and with how many decimals.
const COLUMNS: [(&str, &str, usize); 7] = [
    ("bytes", "bytes", 0),
    ("ink %", "coverage", 1),
    ("x", "centre-x", 2),
    ("y", "centre-y", 2),
    ("gaps", "gaps", 2),
    ("strokes", "strokes", 2),
    ("IoU", "likeness", 2),
];

/// Options of the command.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Check {
    /// Drawings; without any, the marks of the family
    #[arg(value_name = "FILE.svg")]
    files: Vec<PathBuf>,
    /// Print a line of JSON for each
    #[arg(long)]
    json: bool,
}

impl Check {
    /// Measures all, then tells of every check that failed.
    pub(crate) fn run(&self) -> Result<()> {
        let texts = self.files.iter().map(|file| read(file)).collect::<Result<Vec<_>>>()?;
        let ids = self.files.iter().map(|file| file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default());
        let sources: Vec<_> = ids.zip(texts.iter().map(String::as_str)).collect();
        let reports = check_marks(&sources).map_err(|error| self.blame(error))?;
        if self.json {
            for (at, report) in reports.iter().enumerate() {
                output::line(self.line(at, report))?;
            }
        } else {
            output::print(table(&reports))?;
        }
        let failed = reports.iter().enumerate().flat_map(|(at, report)| {
            report.checks.iter().filter(|check| !check.passed).map(move |check| self.failure(at, report, check))
        });
        Failure::any(failed.collect())
    }

    /// The file that an error speaks of.
    fn blame(&self, error: Error) -> Failure {
        let place = error.path.as_deref().and_then(|path| path.split('/').nth(1)?.parse::<usize>().ok());
        match place.and_then(|place| self.files.get(place)) {
            Some(file) => Failure::of(file, error),
            None => error.into(),
        }
    }

    fn failure(&self, at: usize, report: &MarkReport, check: &MarkCheck) -> Failure {
        let said = |reason| Error { code: "brand.failed_check", reason, path: None, span: None, problems: Vec::new() };
        match self.files.get(at) {
            Some(file) => Failure::of(file, said(check.reason.clone())),
            None => Failure::of(Path::new(&report.id), said(check.reason.clone())),
        }
    }

    fn line(&self, at: usize, report: &MarkReport) -> serde_json::Value {
        let checks = report.checks.iter().map(|check| {
            let MarkCheck { name, value, unit, min, max, passed, reason } = check;
            json!({ "name": name, "value": value, "unit": unit, "min": min, "max": max, "passed": passed, "reason": reason })
        });
        let MarkReport { id, title, nearest, passed, .. } = report;
        let file = self.files.get(at);
        json!({ "file": file, "id": id, "title": title, "nearest": nearest, "passed": passed, "checks": checks.collect::<Vec<_>>() })
    }
}

/// A line for each mark; what failed is marked.
fn table(reports: &[MarkReport]) -> Table {
    let heads = [("mark", Side::Left)].into_iter().chain(COLUMNS.map(|(head, ..)| (head, Side::Right)));
    let mut table = Table::new(&heads.chain([("nearest", Side::Left), ("", Side::Left)]).collect::<Vec<_>>());
    let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    for report in reports {
        let mut cells = vec![plain(&report.id)];
        for (_, name, decimals) in COLUMNS {
            let Some(MarkCheck { value: Some(value), passed, .. }) = report.check(name) else {
                cells.push("–".to_owned());
                continue;
            };
            // What rounds to nothing has no sign.
            let value = format!("{value:.decimals$}").replace("-0.00", "0.00");
            cells.push(if *passed { value } else { format!("{red}{value}{red:#}") });
        }
        cells.push(plain(&report.nearest));
        let failed = report.checks.iter().filter(|check| !check.passed).count();
        cells.push(if failed == 0 { String::new() } else { format!("{red}✗ {failed}{red:#}") });
        table.row(cells);
    }
    table
}
