//! Lines of metadata: TYPE, HELP and UNIT.

use super::{
    Format,
    builder::Builder,
    line::{Fault, Line},
};
use crate::metrics::family::MetricType;

impl<'a> Builder<'a, '_> {
    /// A line that begins with `#`.
    pub(super) fn metadata(&mut self, line: &mut Line<'a>) -> Result<(), Fault> {
        let strict = self.format == Format::OpenMetrics;
        line.take("#");
        if strict && !line.take(" ") {
            return Err(Fault::syntax("One blank should stand after #."));
        }
        line.blanks_if(!strict);
        let keyword = line.take_while(|byte| byte != b' ' && byte != b'\t');
        let is_unit = strict && keyword == "UNIT";
        if !matches!(keyword, "TYPE" | "HELP") && !is_unit {
            return if strict {
                Err(Fault::syntax("Lines that begin with # are TYPE, UNIT and HELP, and # EOF at the end."))
            } else {
                Ok(())
            };
        }
        line.gap(strict)?;
        let from = line.at();
        let Some(name) = line.name(true) else {
            return Err(Fault::syntax("The name of a metric should stand here."));
        };
        if strict && name.starts_with('_') {
            line.back(from);
            return Err(Fault::new("metrics.invalid_metadata", "Names that begin with an underscore are reserved."));
        }
        // In the older format there need not be a blank where no text follows.
        if strict || keyword == "TYPE" || !line.is_done() {
            line.gap(strict)?;
        }
        let again = |line: &mut Line| {
            line.back(from);
            Fault::new("metrics.invalid_metadata", "This is said of the metric twice; keep one.")
        };
        self.enter(name, line, from)?;
        let place = line.at();
        let family = self.current();
        match keyword {
            "TYPE" => {
                let kind = kind(line.take_while(|byte| byte != b' ' && byte != b'\t'), strict);
                line.blanks_if(!strict);
                if kind.is_none() || !line.is_done() {
                    line.back(place);
                    let reason = if strict {
                        "One of counter, gauge, histogram, gaugehistogram, stateset, info, summary and unknown should stand here."
                    } else {
                        "One of counter, gauge, histogram, summary and untyped should stand here."
                    };
                    return Err(Fault::new("metrics.invalid_metadata", reason));
                }
                if core::mem::replace(&mut family.typed, true) {
                    return Err(again(line));
                }
                let kind = kind.unwrap_or(MetricType::Unknown);
                family.family.kind = kind;
                if !strict && self.has_samples(name, kind) {
                    line.back(from);
                    let reason = "The type of a metric stands before its samples.";
                    return Err(Fault::new("metrics.invalid_metadata", reason));
                }
            }
            "HELP" => {
                let help = line.docstring(strict)?;
                // An empty line counts as none.
                if strict && help.is_empty() {
                    return Ok(());
                }
                if core::mem::replace(&mut family.helped, true) {
                    return Err(again(line));
                }
                family.family.help = help;
            }
            _ => {
                let unit = line.take_while(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b':');
                if !line.is_done() {
                    return Err(Fault::syntax("A unit is letters, digits, underscores and colons."));
                }
                if unit.is_empty() {
                    return Ok(());
                }
                if !family.family.unit.is_empty() {
                    return Err(again(line));
                }
                let stem = name.strip_suffix(unit);
                if !stem.is_some_and(|stem| stem.len() > 1 && stem.ends_with('_')) {
                    line.back(place);
                    let reason = "The unit should be the end of the metric's name, after an underscore.";
                    return Err(Fault::new("metrics.invalid_metadata", reason));
                }
                unit.clone_into(&mut family.family.unit);
            }
        }
        let family = self.current();
        let kind = family.family.kind;
        if !family.family.unit.is_empty() && matches!(kind, MetricType::Info | MetricType::StateSet) {
            line.back(from);
            let reason = "A metric of type info or stateset has no unit.";
            return Err(Fault::new("metrics.invalid_metadata", reason));
        }
        Ok(())
    }
}

fn kind(name: &str, strict: bool) -> Option<MetricType> {
    if !strict && name == "untyped" {
        return Some(MetricType::Unknown);
    }
    let kind = *MetricType::ALL.iter().find(|kind| kind.name() == name)?;
    let both = matches!(kind, MetricType::Counter | MetricType::Gauge | MetricType::Histogram | MetricType::Summary);
    (strict || both).then_some(kind)
}
