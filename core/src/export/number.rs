//! Numbers as text, by integers.

/// Appends `value` to so many decimals, halves away from zero, without zeros at the end; what an i64 does not hold becomes
/// the nearest that it does, and what is no number 0.
pub(super) fn decimal(out: &mut String, value: f64, decimals: u32) {
    let scale = 10_u64.pow(decimals.min(15));
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "1e15 is an f64; casts saturate")]
    let units = (value * scale as f64).round() as i64;
    let (whole, mut rest) = (units.unsigned_abs() / scale, units.unsigned_abs() % scale);
    if units < 0 {
        out.push('-');
    }
    out.push_str(&whole.to_string());
    if rest == 0 {
        return;
    }
    out.push('.');
    let mut place = scale / 10;
    while rest > 0 && place > 0 {
        let digit = u32::try_from(rest / place).ok().and_then(|digit| char::from_digit(digit, 10));
        out.push(digit.unwrap_or('0'));
        (rest, place) = (rest % place, place / 10);
    }
}

/// The value that [`decimal`] writes.
pub(super) fn rounded(value: f64, decimals: u32) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "1e15 is an f64")]
    let scale = 10_u64.pow(decimals.min(15)) as f64;
    (value * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let written = |value, decimals| {
            let mut out = String::new();
            decimal(&mut out, value, decimals);
            out
        };
        for (value, decimals, text) in [
            (0.0, 3, "0"),
            (-0.0004, 3, "0"),
            (-0.0005, 3, "-0.001"),
            (12.340, 3, "12.34"),
            (0.05, 2, "0.05"),
            (-7.0, 0, "-7"),
            (1e300, 0, "9223372036854775807"),
            (f64::NAN, 2, "0"),
        ] {
            assert_eq!(written(value, decimals), text);
        }
    }
}
