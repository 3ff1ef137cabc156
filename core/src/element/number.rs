//! Numbers in words, written by integers: the machinery that prints any f64 is larger than an element.
//!
//! Three significant digits, halves up; a true minus before what is below zero, a dash for what was not measured.

/// What stands where nothing was measured.
pub(crate) const MISSING: &str = "–";
/// The true minus, as wide as a plus.
const MINUS: char = '−';
/// Thousands, millions and so on.
const STEPS: [(&str, f64); 6] = [("", 1e0), ("k", 1e3), ("M", 1e6), ("G", 1e9), ("T", 1e12), ("P", 1e15)];

/// A count: `6.2`, `412`, `1.24k`, `3.5M`, up to thousands of P.
pub(crate) fn count(out: &mut String, number: f64) {
    let fits = |(_, step): &&(&str, f64)| number.abs() < 999.5 * step;
    let (unit, step) = STEPS.iter().find(fits).copied().unwrap_or(("P", 1e15));
    significant(out, number / step, 3);
    out.push_str(unit);
}

/// A duration given in milliseconds: `0.42 ms`, `182 ms`, `2.6 s`.
pub(crate) fn duration(out: &mut String, milliseconds: f64) {
    if milliseconds < 999.5 {
        // From 10 ms on there is no fraction.
        significant(out, milliseconds, if milliseconds < 99.5 { 2 } else { 3 });
        out.push_str(" ms");
    } else {
        significant(out, milliseconds / 1000.0, 3);
        out.push_str(" s");
    }
}

/// A share as a percentage of three significant digits, without its sign: 0.0012 is `0.12`.
pub(crate) fn percent(out: &mut String, share: f64) {
    significant(out, 100.0 * share, 3);
}

/// The same of two significant digits, where there is little room: 0.000699 is `0.07`.
pub(crate) fn short_percent(out: &mut String, share: f64) {
    significant(out, 100.0 * share, 2);
}

/// A share as a whole percentage, without its sign: -0.4 is `−40`.
#[inline(never)]
pub(crate) fn whole_percent(out: &mut String, share: f64) {
    integer(out, hundredths(share));
}

/// A share in hundredths, halves away from zero, within ±2^53.
pub(crate) fn hundredths(share: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "what is too large becomes the largest, NaN 0")]
    let whole = (100.0 * share).round() as i64;
    whole.clamp(-(1 << 53), 1 << 53)
}

/// A share as a percentage of three decimals, rounded down: 0.9999999 is `99.999`, since only all is all.
pub(crate) fn uptime(out: &mut String, share: f64) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100,000; NaN becomes 0")]
    // What is given in decimals may lie a hair below itself.
    let thousandths = (share.clamp(0.0, 1.0) * 1e5 + 1e-6).floor() as u64;
    digits(out, thousandths, 3);
}

/// A whole number, with a true minus.
pub(crate) fn integer(out: &mut String, number: i64) {
    if number < 0 {
        out.push(MINUS);
    }
    digits(out, number.unsigned_abs(), 0);
}

/// So many significant digits, 1 to 15; of what is below 5e-7 or above 1e22, nothing or the largest.
fn significant(out: &mut String, number: f64, count: u32) {
    if number < 0.0 {
        out.push(MINUS);
    }
    let size = number.abs();
    // Exact up to the 22nd power.
    let ten_to = |power: u32| (0..power).fold(1.0, |ten, _| 10.0 * ten);
    let most = ten_to(count) - 0.5;
    // The power of ten that leaves so many digits before the point.
    let scaled = |decimals: i32| {
        let by = ten_to(decimals.unsigned_abs());
        if decimals < 0 { size / by } else { size * by }
    };
    let decimals = (-20..=8).rev().find(|decimals| scaled(*decimals) < most).unwrap_or(-20);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive; NaN becomes 0")]
    let mut rounded = (scaled(decimals) + 0.5).floor() as u64;
    let Ok(mut places) = u32::try_from(decimals) else {
        digits(out, rounded, 0);
        out.extend(core::iter::repeat_n('0', if rounded == 0 { 0 } else { decimals.unsigned_abs() as usize }));
        return;
    };
    while places > 0 && rounded.is_multiple_of(10) {
        (rounded, places) = (rounded / 10, places - 1);
    }
    digits(out, rounded, places);
}

/// The last so many digits stand behind a point.
fn digits(out: &mut String, number: u64, behind: u32) {
    if number > 9 || behind > 0 {
        digits(out, number / 10, behind.saturating_sub(1));
    }
    if behind == 1 {
        out.push('.');
    }
    out.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or_default()));
}

#[cfg(test)]
mod tests {
    use super::{count, duration, integer, percent, uptime, whole_percent};

    fn say(write: fn(&mut String, f64), number: f64) -> String {
        let mut out = String::new();
        write(&mut out, number);
        out
    }

    #[test]
    fn a_count_has_three_digits_and_a_step() {
        for (number, said) in [
            (0.0, "0"),
            (-0.0, "0"),
            (0.061, "0.061"),
            (6.2, "6.2"),
            (9.996, "10"),
            (412.4, "412"),
            (999.4, "999"),
            (999.5, "1k"),
            (1240.0, "1.24k"),
            (1_006.0, "1.01k"),
            (999_499.0, "999k"),
            (3_500_000.0, "3.5M"),
            (1e15, "1P"),
            (-1240.0, "−1.24k"),
            (1e-9, "0"),
        ] {
            assert_eq!(say(count, number), said, "{number}");
        }
    }

    #[test]
    fn a_duration_changes_its_unit_where_the_digits_do() {
        for (milliseconds, said) in [
            (0.0, "0 ms"),
            (0.416, "0.42 ms"),
            (9.94, "9.9 ms"),
            (9.95, "10 ms"),
            (41.6, "42 ms"),
            (99.4, "99 ms"),
            (182.0, "182 ms"),
            (999.4, "999 ms"),
            (999.6, "1 s"),
            (2600.0, "2.6 s"),
            (12_345.0, "12.3 s"),
            (1e7, "10000 s"),
        ] {
            assert_eq!(say(duration, milliseconds), said, "{milliseconds}");
        }
    }

    #[test]
    fn shares_are_percentages() {
        assert_eq!(
            [0.0012, 0.0061, 0.082, 1.0, 0.0].map(|share| say(percent, share)),
            ["0.12", "0.61", "8.2", "100", "0"]
        );
        assert_eq!([0.72, -0.4, 0.005, -0.001].map(|share| say(whole_percent, share)), ["72", "−40", "1", "0"]);
        assert_eq!(
            [0.99982, 0.999_999_9, 1.0, 0.5].map(|share| say(uptime, share)),
            ["99.982", "99.999", "100.000", "50.000"]
        );
    }

    #[test]
    fn what_is_no_number_is_written_as_nothing_and_what_is_huge_ends() {
        for number in [f64::NAN, f64::INFINITY, -f64::INFINITY, f64::MAX, 5e-324] {
            for write in [count, duration, percent, whole_percent, uptime] {
                assert!(say(write, number).len() < 48, "{number}");
            }
        }
        let mut out = String::new();
        integer(&mut out, i64::MIN);
        assert_eq!(out, "−9223372036854775808");
    }
}
