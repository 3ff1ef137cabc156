//! The measures of marks: what the rules of their design language ask of a drawing, and a program can tell.
//!
//! A drawing is rendered by the library's own renderer into a box of 64 × 64 units, eight samples a unit, and measured
//! there. docs/marks.md says what each number is, and where it comes from. Whether a mark is recognised is for people to say.

mod check;
mod contrast;
mod distance;
mod likeness;
mod morphology;
mod rules;
mod shape;
mod silhouette;
mod subject;

use self::{silhouette::Silhouette, subject::Subject};
use crate::{Error, Marks, Result};

pub use check::{MarkCheck, MarkReport};

const SVG: &str = "http://www.w3.org/2000/svg";
/// Marks that are checked at a time.
const MOST: usize = 100;
/// The size at which a mark is measured: it shows everything there.
const WHOLE: u32 = 64;

/// Measures a drawing by the rules of the family's design language, and beside its marks.
///
/// A drawing that names the slots (`--mark-from` …) is read as the source of a mark, and every check is asked of it; one that
/// has the title of a ready-made mark is compared with all others. Anyone's SVG passes the gate of
/// [`svg_to_png`](crate::svg_to_png) and stands in its own colours, as large as it fits into the box and in its middle: the rules
/// for the file and for the seed are not asked of it.
///
/// # Errors
/// - `brand.invalid_mark` and `svg.unbound_variable` for a mark, with line and column, every fault in `problems`.
/// - The family `svg` for anyone's drawing that the gate refuses.
///
/// # Examples
/// ```
/// let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><title>Dot</title>
///     <circle fill="#7c3aed" cx="32" cy="32" r="12"/></svg>"##;
/// let report = azora_core::check_mark(svg)?;
/// let length = report.check("length").unwrap();
/// assert!(!report.passed && !length.passed);
/// assert_eq!(length.reason, "The ink is 24.0 × 24.0 units, and the longer side is 49 at least; enlarge it.");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn check_mark(svg: &str) -> Result<MarkReport> {
    Ok(reports(&[drawn(Subject::read("", svg)?)?])?.swap_remove(0))
}

/// Measures several drawings, pairs of an id and an SVG, as [`check_mark`] does, and each beside all others and beside the
/// ready-made marks that none of them replaces by its title. Without any, the ready-made marks are measured.
///
/// # Errors
/// Those of [`check_mark`], and `argument.invalid` for more than 100; `path` is the place in the list behind a slash.
///
/// # Examples
/// ```
/// let reports = azora_core::check_marks(&[])?;
/// assert_eq!(reports.len(), 30);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn check_marks(sources: &[(&str, &str)]) -> Result<Vec<MarkReport>> {
    if sources.len() > MOST {
        let reason = format!("At most {MOST} marks are checked at a time, not {}.", sources.len());
        return Err(Error::argument("/sources", reason));
    }
    if sources.is_empty() {
        return reports(&Subject::ready(&Marks::ready()).map(drawn).collect::<Result<Vec<_>>>()?);
    }
    let read =
        |(place, (id, svg))| Subject::read(id, svg).and_then(drawn).map_err(|error| error.at(format!("/{place}")));
    reports(&sources.iter().copied().enumerate().map(read).collect::<Result<Vec<_>>>()?)
}

/// A subject with its silhouette.
type Drawn<'a> = (Subject<'a>, Silhouette);

fn drawn(subject: Subject) -> Result<Drawn> {
    let silhouette = subject.silhouette(WHOLE)?;
    Ok((subject, silhouette))
}

/// Measures each beside all others and the ready-made marks that none of them replaces.
fn reports(given: &[Drawn]) -> Result<Vec<MarkReport>> {
    let marks = Marks::ready();
    let replaced = |ready: &Subject| given.iter().any(|(subject, _)| subject.title == ready.title);
    let kept = Subject::ready(&marks).filter(|ready| !replaced(ready)).map(drawn).collect::<Result<Vec<_>>>()?;
    let report = |(place, (subject, silhouette)): (usize, &Drawn)| {
        let others = given.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, other)| other).chain(&kept);
        let (likeness, nearest) = likeness::check((subject, silhouette), others);
        let mut checks = shape::checks(subject, silhouette)?;
        checks.push(likeness);
        checks.extend(rules::checks(subject));
        checks.push(shape::mirror(subject, silhouette)?);
        checks.extend(contrast::checks(subject)?);
        let passed = checks.iter().all(|check| check.passed);
        Ok(MarkReport { id: subject.id.clone(), title: subject.title.clone(), nearest, passed, checks })
    };
    given.iter().enumerate().map(report).collect()
}

/// A number rounded down to so many decimals: of what is below its limit.
fn cut(number: f64, decimals: usize) -> String {
    let tens: f64 = core::iter::repeat_n(10.0, decimals).product();
    format!("{:.decimals$}", (number * tens).floor() / tens)
}

/// A number rounded up to so many decimals: of what is above its limit.
fn raise(number: f64, decimals: usize) -> String {
    let tens: f64 = core::iter::repeat_n(10.0, decimals).product();
    format!("{:.decimals$}", (number * tens).ceil() / tens)
}
