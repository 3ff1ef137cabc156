//! Families under reading.

use super::{
    Format,
    line::{Fault, Line},
    rules::{self, Seen},
};
use crate::metrics::{
    family::{MetricFamily, MetricSample, MetricType},
    problems::Problems,
};

/// A family, and what is only known while it is read.
pub(super) struct Open {
    pub(super) family: MetricFamily,
    pub(super) typed: bool,
    pub(super) helped: bool,
    /// A line of it could not be read, so nothing is asked of it as a whole.
    broken: bool,
    /// The line where it begins.
    line: u32,
    /// The line of each sample.
    pub(super) lines: Vec<u32>,
}

pub(super) struct Builder<'a, 'p> {
    pub(super) format: Format,
    problems: &'p mut Problems,
    families: Vec<Open>,
    /// Places in `families`.
    names: Seen<'a>,
    /// The place of the family that is read; behind the last one before the first.
    at: usize,
    pub(super) samples: usize,
    /// What is given out where there is no family.
    spare: Open,
}

impl<'a, 'p> Builder<'a, 'p> {
    pub(super) fn new(format: Format, problems: &'p mut Problems) -> Self {
        let (families, names, spare) = (Vec::new(), Seen::new(), open("", 0));
        Self { format, problems, families, names, at: 0, samples: 0, spare }
    }

    pub(super) fn is_full(&self) -> bool {
        self.problems.is_full()
    }

    pub(super) fn report(&mut self, code: &'static str, line: u32, column: u32, reason: &'static str) {
        self.problems.add(code, line, column, reason);
    }

    /// A whole line.
    pub(super) fn line(&mut self, line: &mut Line<'a>) -> Result<(), Fault> {
        if self.format == Format::OpenMetrics {
            if line.rest().ends_with('\r') {
                line.end();
                return Err(Fault::syntax("Lines end with a line feed alone, without a carriage return."));
            }
        } else {
            line.blanks();
            if line.is_done() {
                return Ok(());
            }
        }
        if line.rest().starts_with('#') { self.metadata(line) } else { self.sample(line) }
    }

    pub(super) fn current(&mut self) -> &mut Open {
        self.families.get_mut(self.at).unwrap_or(&mut self.spare)
    }

    pub(super) fn broken(&mut self) {
        self.current().broken = true;
    }

    /// A line of metadata about `name`, which stands at `from`: its family becomes the current one.
    pub(super) fn enter(&mut self, name: &'a str, line: &mut Line, from: usize) -> Result<(), Fault> {
        let known = place(&self.names, name);
        let strict = self.format == Format::OpenMetrics;
        let reason = match known {
            Some(at) if strict && at != self.at => {
                "What belongs to a family stands together; this one was ended before."
            }
            Some(at) if strict && self.families.get(at).is_some_and(|open| !open.lines.is_empty()) => {
                "What is said of a metric stands before its samples."
            }
            Some(at) => {
                self.at = at;
                return Ok(());
            }
            None => {
                self.start(name, line.number);
                return Ok(());
            }
        };
        line.back(from);
        Err(Fault::new("metrics.interleaved", reason))
    }

    /// Whether samples of a metric of this kind were read already: under its own name, or as families of what had no type.
    pub(super) fn has_samples(&self, name: &str, kind: MetricType) -> bool {
        let ends: &[&str] = match kind {
            MetricType::Histogram => &["_bucket", "_count", "_sum"],
            MetricType::Summary => &["_count", "_sum"],
            _ => &[],
        };
        let parts = ends.iter().filter_map(|end| place(&self.names, &(name.to_owned() + end)));
        let untyped = parts.filter_map(|at| self.families.get(at)).filter(|open| !open.typed);
        untyped.chain(self.families.get(self.at)).any(|open| !open.lines.is_empty())
    }

    fn start(&mut self, name: &'a str, line: u32) {
        self.at = self.families.len();
        self.names.insert(vec![(name, "")], self.at);
        self.families.push(open(name, line));
    }

    /// The family that a sample called `name` belongs to becomes the current one.
    pub(super) fn belong(&mut self, name: &'a str, line: &mut Line) -> Result<(), Fault> {
        if self.families.get(self.at).is_some_and(|open| suffix(&open.family, name, self.format).is_some()) {
            return Ok(());
        }
        if self.format == Format::Prometheus {
            let stem = ["_bucket", "_count", "_sum"].iter().find_map(|end| name.strip_suffix(end));
            let known = [Some(name), stem].into_iter().flatten().find_map(|name| place(&self.names, name));
            let fits = |at: &usize| {
                let family = self.families.get(*at).map(|open| &open.family);
                family.is_some_and(|family| suffix(family, name, self.format).is_some())
            };
            match known.filter(fits) {
                Some(at) => self.at = at,
                None => self.start(name, line.number),
            }
            return Ok(());
        }
        let reason = match place(&self.names, name) {
            Some(at) if at == self.at => "A sample of this type bears a suffix, such as _total, _bucket or _info.",
            Some(_) => "What belongs to a family stands together; this one was ended before.",
            None if name.starts_with('_') => "Names that begin with an underscore are reserved.",
            None => {
                self.start(name, line.number);
                return Ok(());
            }
        };
        line.back(0);
        Err(Fault::new("metrics.interleaved", reason))
    }

    pub(super) fn add(&mut self, sample: MetricSample, line: &mut Line) -> Result<(), Fault> {
        use MetricType::{Counter, GaugeHistogram, Histogram};
        let (number, format) = (line.number, self.format);
        let open = self.current();
        let suffix = suffix(&open.family, &sample.name, format);
        let can = matches!(
            (open.family.kind, suffix),
            (Counter, Some("_total")) | (Histogram | GaugeHistogram, Some("_bucket"))
        );
        if sample.exemplar.is_some() && !can {
            line.back(0);
            let reason = "Only totals of counters and buckets have exemplars.";
            return Err(Fault::new("metrics.invalid_exemplar", reason));
        }
        open.family.samples.push(sample);
        open.lines.push(number);
        self.samples += 1;
        Ok(())
    }

    /// The families, what is asked of each as a whole asked.
    pub(super) fn finish(self) -> Vec<MetricFamily> {
        let Self { format, problems, families, names, .. } = self;
        for open in families.iter().filter(|open| !open.broken) {
            match format {
                Format::OpenMetrics => rules::check(open, problems),
                Format::Prometheus => rules::check_loosely(open, problems),
            }
        }
        if format == Format::OpenMetrics {
            clashes(&families, &names, problems);
        }
        families.into_iter().map(|open| open.family).collect()
    }
}

fn place(names: &Seen, name: &str) -> Option<usize> {
    names.get(&vec![(name, "")]).copied()
}

/// Families whose samples could have the same name as those of an earlier one.
fn clashes(families: &[Open], names: &Seen, problems: &mut Problems) {
    for (at, open) in families.iter().enumerate() {
        let clash = suffixes(open.family.kind).iter().map(|end| open.family.name.clone() + end).any(|name| {
            let is_earlier = |end: &str| {
                let stem = name.strip_suffix(end)?;
                let other = place(names, stem).filter(|other| *other < at)?;
                families.get(other).filter(|other| suffixes(other.family.kind).contains(&end))
            };
            MetricType::ALL.iter().flat_map(|kind| suffixes(*kind)).any(|end| is_earlier(end).is_some())
        });
        if clash {
            let reason =
                "A sample of this family could have the same name as one of another family; rename one of them.";
            problems.add("metrics.clash", open.line, 1, reason);
        }
    }
}

fn open(name: &str, line: u32) -> Open {
    let (kind, unit, help) = (MetricType::Unknown, String::new(), String::new());
    let family = MetricFamily { name: name.to_owned(), kind, unit, help, samples: Vec::new() };
    Open { family, typed: false, helped: false, broken: false, line, lines: Vec::new() }
}

/// How the names of samples end, by the section "Suffixes".
fn suffixes(kind: MetricType) -> &'static [&'static str] {
    match kind {
        MetricType::Counter => &["_total", "_created"],
        MetricType::Summary => &["", "_count", "_sum", "_created"],
        MetricType::Histogram => &["_bucket", "_count", "_sum", "_created"],
        MetricType::GaugeHistogram => &["_bucket", "_gcount", "_gsum"],
        MetricType::Info => &["_info"],
        MetricType::Gauge | MetricType::StateSet | MetricType::Unknown => &[""],
    }
}

/// What `name` has behind the name of its family; none where it is of another one.
fn suffix<'a>(family: &MetricFamily, name: &'a str, format: Format) -> Option<&'a str> {
    let end = name.strip_prefix(family.name.as_str())?;
    let can = match format {
        Format::OpenMetrics => suffixes(family.kind),
        Format::Prometheus if family.kind == MetricType::Histogram => &["", "_bucket", "_count", "_sum"],
        Format::Prometheus if family.kind == MetricType::Summary => &["", "_count", "_sum"],
        Format::Prometheus => &[""],
    };
    can.contains(&end).then_some(end)
}
