//! Reading an easing as CSS Easing 2 writes it, or by a name of our tokens.

use super::{Curve, Easing, Jump, Point};
use crate::{
    Error, Result,
    error::{nearest, quote},
    scan::{Kind, Scanner},
};

/// The longest text that is read, in bytes.
const LONGEST: usize = 16_384;
/// The most points of a `linear()` curve.
const MOST_POINTS: usize = 1024;

/// What each name stands for: the keywords of CSS, then the easings of `tokens/base/motion.json`.
const NAMES: &[(&str, Easing)] = &[
    ("linear", Easing::LINEAR),
    ("ease", Easing::bezier(0.25, 0.1, 0.25, 1.0)),
    ("ease-in", Easing::bezier(0.42, 0.0, 1.0, 1.0)),
    ("ease-out", Easing::bezier(0.0, 0.0, 0.58, 1.0)),
    ("ease-in-out", Easing::bezier(0.42, 0.0, 0.58, 1.0)),
    ("step-start", Easing(Curve::Steps { count: 1, jump: Jump::Start })),
    ("step-end", Easing(Curve::Steps { count: 1, jump: Jump::End })),
    ("in", Easing::bezier(0.4, 0.0, 1.0, 1.0)),
    ("out", Easing::bezier(0.0, 0.0, 0.2, 1.0)),
    ("in-out", Easing::bezier(0.4, 0.0, 0.2, 1.0)),
    ("ubuntu", Easing::bezier(0.618, 0.0, 0.382, 1.0)),
];

/// Reads an easing: all of CSS Easing 2, and the easings of our tokens by their names.
///
/// `linear`, `ease`, `ease-in`, `ease-out`, `ease-in-out`, `step-start`, `step-end`; `in`, `out`, `in-out`, `ubuntu` of
/// our tokens; `cubic-bezier(x1, y1, x2, y2)` with both abscissas in 0..=1; `linear(…)` of 1 to 1,024 outputs, each with
/// none, one or two percentages; `steps(n, position)` with `start`, `end`, `jump-start`, `jump-end`, `jump-both` or
/// `jump-none`, n at most 1,000,000. Upper and lower case are the same, and comments count as space.
///
/// # Errors
/// `argument.invalid` at `/easing` with the line and column.
///
/// # Examples
/// ```
/// use azora_core::parse_easing;
///
/// assert_eq!(parse_easing("linear(0, 0.5 25% 75%, 1)")?.at(0.6), 0.5);
/// let unknown = parse_easing("ease-inn").unwrap_err();
/// assert_eq!(unknown.reason, "There is no easing \"ease-inn\"; did you mean \"ease-in\"?");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn parse_easing(easing: &str) -> Result<Easing> {
    let refuse = |refusal: Refusal| {
        let before = easing.get(..refusal.start).unwrap_or(easing);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|letter| *letter != '\n').count() + 1;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Error::argument("/easing", refusal.reason).on(count(line), count(column))
    };
    if easing.len() > LONGEST {
        let reason = format!("An easing takes {LONGEST} bytes at most, and this text has {}.", easing.len());
        return Err(refuse(Refusal { reason, start: 0 }));
    }
    Parser { scanner: Scanner::new(easing) }.easing().map_err(refuse)
}

type Reading<T> = core::result::Result<T, Refusal>;

/// An error before it knows its line and column.
struct Refusal {
    reason: String,
    start: usize,
}

struct Parser<'a> {
    scanner: Scanner<'a>,
}

impl Parser<'_> {
    fn easing(&mut self) -> Reading<Easing> {
        let token = self.scanner.next();
        let easing = match token.kind {
            Kind::Ident(name) => {
                let lower = name.to_ascii_lowercase();
                NAMES.iter().find(|(known, _)| *known == lower).map(|(_, easing)| easing.clone()).ok_or_else(|| {
                    let near = nearest(&lower, NAMES.iter().map(|(known, _)| *known));
                    let help = near.map_or_else(
                        || "write one of CSS, such as ease-out or cubic-bezier(0.4, 0, 0.2, 1)".to_owned(),
                        |near| format!("did you mean {near:?}"),
                    );
                    let end = if near.is_some() { '?' } else { '.' };
                    Refusal { reason: format!("There is no easing {}; {help}{end}", quote(name)), start: token.start }
                })?
            }
            Kind::Function(name) => match name.to_ascii_lowercase().as_str() {
                "cubic-bezier" => self.bezier()?,
                "linear" => self.linear()?,
                "steps" => self.steps()?,
                _ => {
                    let reason = format!(
                        "There is no easing {}; write cubic-bezier(, linear( or steps(.",
                        quote(&format!("{name}("))
                    );
                    return Err(Refusal { reason, start: token.start });
                }
            },
            _ => return refuse(token.start, "an easing, such as ease-out or cubic-bezier(0.4, 0, 0.2, 1)"),
        };
        self.take(|kind| (kind == Kind::End).then_some(()), "nothing after the easing")?;
        Ok(easing)
    }

    fn bezier(&mut self) -> Reading<Easing> {
        let (within, any) = ("a number in 0..1: the abscissa of a point", "a number: the ordinate of a point");
        let x1 = self.take(abscissa, within)?;
        self.comma()?;
        let y1 = self.take(ordinate, any)?;
        self.comma()?;
        let x2 = self.take(abscissa, within)?;
        self.comma()?;
        let y2 = self.take(ordinate, any)?;
        self.close()?;
        Ok(Easing::bezier(x1, y1, x2, y2))
    }

    fn steps(&mut self) -> Reading<Easing> {
        let count = self.take(
            |kind| match kind {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and in 1..=1e6")]
                Kind::Number(number) if number.fract() == 0.0 && (1.0..=1e6).contains(&number) => Some(number as u32),
                _ => None,
            },
            "a whole number of steps from 1 to 1000000",
        )?;
        let next = self.scanner.next();
        let jump = match next.kind {
            Kind::Close => return Ok(Easing(Curve::Steps { count, jump: Jump::End })),
            Kind::Comma => self.take(
                |kind| match kind {
                    Kind::Ident(name) => match name.to_ascii_lowercase().as_str() {
                        "start" | "jump-start" => Some(Jump::Start),
                        "end" | "jump-end" => Some(Jump::End),
                        "jump-both" => Some(Jump::Both),
                        // One step that jumps nowhere would have nowhere to be.
                        "jump-none" if count > 1 => Some(Jump::None),
                        _ => None,
                    },
                    _ => None,
                },
                "start, end, jump-start, jump-end, jump-both, or jump-none with two steps or more",
            )?,
            _ => return refuse(next.start, "a comma and a position, or a `)`"),
        };
        self.close()?;
        Ok(Easing(Curve::Steps { count, jump }))
    }

    /// CSS Easing 2, "Parsing": outputs with the inputs that were given, largest so far where one goes back.
    fn linear(&mut self) -> Reading<Easing> {
        let mut points: Vec<(Option<f64>, f64)> = Vec::new();
        loop {
            let (output, inputs, end) = self.stop()?;
            match inputs.as_slice() {
                [] => points.push((None, output)),
                inputs => points.extend(inputs.iter().map(|input| (Some(*input), output))),
            }
            if points.len() > MOST_POINTS {
                return refuse(end.1, &format!("{MOST_POINTS} points at most"));
            }
            if end.0 {
                return Ok(Easing(Curve::Linear(placed(&points))));
            }
        }
    }

    /// An output with its percentages, in any order, and whether the list ends behind it, and where.
    fn stop(&mut self) -> Reading<(f64, Vec<f64>, (bool, usize))> {
        let (mut output, mut inputs) = (None, Vec::new());
        // The percentages stand together, before the output or behind it.
        let mut most = 2;
        loop {
            let token = self.scanner.next();
            match token.kind {
                Kind::Number(number) if output.is_none() && number.abs() <= 1e9 => {
                    output = Some(number);
                    most = if inputs.is_empty() { 2 } else { 0 };
                }
                Kind::Percentage(share) if inputs.len() < most && share.abs() <= 1e9 => inputs.push(share / 100.0),
                Kind::Comma | Kind::Close => match output {
                    Some(output) => return Ok((output, inputs, (token.kind == Kind::Close, token.start))),
                    None => return refuse(token.start, "a number: the output of a point"),
                },
                _ => return refuse(token.start, "a number with none, one or two percentages, then a comma or a `)`"),
            }
        }
    }

    fn take<T>(&mut self, read: impl Fn(Kind<'_>) -> Option<T>, wanted: &str) -> Reading<T> {
        let token = self.scanner.next();
        read(token.kind).map_or_else(|| refuse(token.start, wanted), Ok)
    }

    fn comma(&mut self) -> Reading<()> {
        self.take(|kind| (kind == Kind::Comma).then_some(()), "a comma")
    }

    fn close(&mut self) -> Reading<()> {
        self.take(|kind| (kind == Kind::Close).then_some(()), "a `)`")
    }
}

fn abscissa(kind: Kind<'_>) -> Option<f64> {
    ordinate(kind).filter(|x| (0.0..=1.0).contains(x))
}

fn ordinate(kind: Kind<'_>) -> Option<f64> {
    match kind {
        Kind::Number(number) if number.abs() <= 1e9 => Some(number),
        _ => None,
    }
}

fn refuse<T>(start: usize, wanted: &str) -> Reading<T> {
    Err(Refusal { reason: format!("This is no easing of CSS; write {wanted} here."), start })
}

/// Every point with its input: the ends at 0 and 1, none before the one in front of it, and those between two evenly.
fn placed(points: &[(Option<f64>, f64)]) -> Vec<Point> {
    let last = points.len().saturating_sub(1);
    let mut largest = f64::NEG_INFINITY;
    let given: Vec<Option<f64>> = points
        .iter()
        .enumerate()
        .map(|(at, (input, _))| {
            let end = match at {
                0 => Some(0.0),
                at if at == last => Some(1.0),
                _ => None,
            };
            let input = input.or(end)?.max(largest);
            largest = input;
            Some(input)
        })
        .collect();
    let mut placed: Vec<Point> = Vec::with_capacity(points.len());
    let mut before = (0_usize, 0.0);
    let mut run: Vec<f64> = Vec::new();
    for (at, (input, (_, output))) in given.iter().zip(points).enumerate() {
        let Some(input) = *input else {
            run.push(*output);
            continue;
        };
        #[expect(clippy::cast_precision_loss, reason = "1024 points at most")]
        let share = |step: usize| step as f64 / (at - before.0) as f64;
        placed.extend(
            run.drain(..)
                .enumerate()
                .map(|(step, output)| Point { input: before.1 + (input - before.1) * share(step + 1), output }),
        );
        placed.push(Point { input, output: *output });
        before = (at, input);
    }
    placed
}
