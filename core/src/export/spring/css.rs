//! A spring as `linear()` of CSS Easing 2.

use super::{Course, MOST_POINTS, SpringCurve};
use crate::{
    Result, Spring,
    export::{
        furthest::furthest,
        number::{decimal, rounded},
    },
};

/// A spring as CSS writes a curve of straight lines, with as few points as keep it within `error`.
///
/// The text is a `linear()` for the `duration`, on the way from rest, or from `velocity` in ways a second, to the target.
/// `error` is the most that it may be off, as a share of the way, from 0.00001 to 0.1; .001 is a third of a pixel on 300.
///
/// # Errors
/// `argument.invalid` at `/velocity` and `/error`, and at `/spring` for one that does not settle within an hour; at
/// `/error` where more than 1,000 points would be needed.
///
/// # Examples
/// ```
/// use azora_core::{Spring, spring_css};
///
/// let curve = spring_css(Spring::new(100.0, 20.0, 1.0)?, 0.0, 0.01)?;
/// let text = "linear(0, 0.044 4.47%, 0.258 13.23%, 0.561 25.28%, 0.745 35.83%, 0.874 48.31%, 0.956 65.86%, 1)";
/// assert_eq!(curve.text, text);
/// assert!(curve.error <= 0.01 && curve.duration.to_milliseconds() == 744.0);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn spring_css(spring: Spring, velocity: f64, error: f64) -> Result<SpringCurve> {
    let course = Course::new(spring, velocity, error)?;
    let whole = course.duration.seconds();
    // A tenth of the error is left to the digits, and an eighth of a line to its end.
    let digits = tenths(error / 10.0);
    let places = tenths(course.straight() / 8.0 / whole).max(4);
    let steps = 10_u64.pow(places);
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let seconds = |step: u64| whole * (step as f64 / steps as f64);
    let level = |step| if step == steps { 1.0 } else { rounded(course.at(seconds(step)).position, digits) };
    let off = |(from, start): (u64, f64), to: u64| {
        let way = level(to) - start;
        course.off(seconds(from), seconds(to), |share| start + way * share)
    };

    let (mut text, mut points, mut most) = ("linear(0".to_owned(), 1, error / 2.0);
    let mut point = (0, 0.0);
    while point.0 < steps && points <= MOST_POINTS {
        let to = furthest(point.0, steps, |to| off(point, to) <= error);
        most = off(point, to).max(most);
        point = (to, level(to));
        points += 1;
        text.push_str(", ");
        decimal(&mut text, point.1, digits);
        if to < steps {
            text.push(' ');
            #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
            decimal(&mut text, to as f64 / steps as f64 * 100.0, places - 2);
            text.push('%');
        }
    }
    course.kept(points, most)?;
    text.push(')');
    Ok(SpringCurve { text, duration: course.duration, points, error: most })
}

/// How many decimals tell a step that small apart: 1 to 12.
pub(super) fn tenths(step: f64) -> u32 {
    let (mut decimals, mut unit) = (1, 0.1);
    while unit > step && decimals < 12 {
        (decimals, unit) = (decimals + 1, unit / 10.0);
    }
    decimals
}
