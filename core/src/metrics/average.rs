//! An average that forgets.

use crate::{Error, Result, math::exp};

/// An exponentially weighted average of samples at any distance in time: what is so old as `span` weighs 1/e.
///
/// Each sample stands for the time since the one before, so that twice as many in the same time change nothing: with the
/// distance d, average ← sample + (average − sample)·e^(−d/span). The first sample is the average.
///
/// # Examples
/// ```
/// use azora_core::Ewma;
///
/// let mut average = Ewma::new(60_000.0)?;
/// average.take(0.0, 1.0);
/// average.take(60_000.0, 0.0);
/// assert!((average.value().unwrap() - (-1.0_f64).exp()).abs() < 1e-15);
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ewma {
    span: f64,
    last: Option<(f64, f64)>,
}

impl Ewma {
    /// With a span in milliseconds, above 0.
    ///
    /// # Errors
    /// `argument.invalid` at `/span`.
    pub fn new(span: f64) -> Result<Self> {
        if span > 0.0 && span.is_finite() {
            return Ok(Self { span, last: None });
        }
        Err(Error::argument("/span", "The span of an average is a number of milliseconds above 0."))
    }

    /// Takes in a sample at a time in milliseconds; one that is not finite, or not later than the last, is left out.
    pub fn take(&mut self, at: f64, sample: f64) {
        if !at.is_finite() || !sample.is_finite() {
            return;
        }
        match self.last {
            None => self.last = Some((at, sample)),
            Some((before, average)) if at > before => {
                // By halves, so that the difference of two large numbers is one as well.
                let half = (average / 2.0 - sample / 2.0) * exp((before - at) / self.span);
                self.last = Some((at, sample + half + half));
            }
            Some(_) => {}
        }
    }

    /// The average; none before the first sample.
    pub fn value(&self) -> Option<f64> {
        self.last.map(|(_, average)| average)
    }
}
