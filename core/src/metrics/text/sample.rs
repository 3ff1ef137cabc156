//! Lines of samples.

use super::{
    Format,
    builder::Builder,
    line::{Fault, Line},
};
use crate::metrics::{
    family::{Exemplar, MetricSample},
    number::decimal,
};

/// Characters of an exemplar's labels.
const EXEMPLAR: usize = 128;

impl<'a> Builder<'a, '_> {
    /// A line that begins with a name.
    pub(super) fn sample(&mut self, line: &mut Line<'a>) -> Result<(), Fault> {
        let strict = self.format == Format::OpenMetrics;
        let Some(name) = line.name(true) else {
            return Err(Fault::syntax(
                "The name of a metric should stand here: letters, digits, underscores and colons.",
            ));
        };
        self.belong(name, line)?;
        let after = line.at();
        line.blanks_if(!strict);
        let labels = if line.take("{") {
            line.labels(!strict)?
        } else {
            line.back(after);
            Vec::new()
        };
        line.gap(strict)?;
        let value = line.value()?;
        let at = self.time(line)?;
        let mut sample = MetricSample { name: name.to_owned(), labels, value, at, exemplar: None };
        if strict && !line.is_done() {
            sample.exemplar = Some(self.exemplar(line)?);
        }
        line.blanks_if(!strict);
        if !line.is_done() {
            return Err(Fault::syntax("Nothing more should stand in this line."));
        }
        self.add(sample, line)
    }

    /// A time after a blank, where one is.
    fn time(&self, line: &mut Line) -> Result<Option<f64>, Fault> {
        let strict = self.format == Format::OpenMetrics;
        let from = line.at();
        line.blanks_if(!strict);
        if line.is_done() || (strict && (!line.take(" ") || line.rest().starts_with('#'))) {
            line.back(from);
            return Ok(None);
        }
        let finite = |at: &f64| at.is_finite();
        if strict {
            let reason = "A time should stand here: seconds since 1970.";
            return line.word(|word| decimal(word, 3).filter(finite), reason).map(Some);
        }
        #[expect(clippy::cast_precision_loss, reason = "years that far away are not told to the millisecond")]
        let whole = |word: &str| word.parse::<i64>().ok().map(|at| at as f64);
        line.word(whole, "A time should stand here: whole milliseconds since 1970, of 64 bits.").map(Some)
    }

    fn exemplar(&self, line: &mut Line) -> Result<Exemplar, Fault> {
        if !line.take(" # {") {
            return Err(Fault::syntax("A time or an exemplar, or nothing, should stand here; one blank parts them."));
        }
        let from = line.at();
        let labels = line.labels(false)?;
        let length: usize = labels.iter().map(|label| label.name.chars().count() + label.value.chars().count()).sum();
        if length > EXEMPLAR {
            line.back(from);
            let reason = "Names and values of an exemplar's labels come to 128 characters at most.";
            return Err(Fault::new("metrics.invalid_exemplar", reason));
        }
        line.gap(true)?;
        let value = line.value()?;
        Ok(Exemplar { labels, value, at: self.time(line)? })
    }
}
