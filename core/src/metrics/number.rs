//! Decimal numbers to doubles, correctly rounded, in little code.
//!
//! The standard library's reader carries tables that a page would load for nothing: what it is fastest at is rare in metrics.
//! This one is exact by whole numbers of any length where the short way is not.

/// Digits that can decide how a double is rounded are 767; of more, only whether one is not zero matters.
const DIGITS: usize = 800;
/// The powers of ten that are doubles.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// A number as metrics write it: a decimal, or `inf`, `infinity` and `nan` in any case; none for anything else.
///
/// A decimal that is too large is infinite.
pub(super) fn number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if unsigned.eq_ignore_ascii_case("inf") || unsigned.eq_ignore_ascii_case("infinity") {
        return Some(if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY });
    }
    if text.eq_ignore_ascii_case("nan") { Some(f64::NAN) } else { decimal(text, 0) }
}

/// `[sign] digits [. digits] [e [sign] digits]` times ten to the power `shift`; none for anything else.
pub(super) fn decimal(text: &str, shift: i32) -> Option<f64> {
    let mut bytes = text.bytes().peekable();
    let negative = bytes.next_if(|byte| matches!(byte, b'+' | b'-')) == Some(b'-');
    let (mut digits, mut exponent, mut any, mut lost) = (Vec::new(), shift, false, false);
    let mut is_fraction = false;
    while let Some(byte) = bytes.next_if(|byte| byte.is_ascii_digit() || (*byte == b'.' && !is_fraction)) {
        if byte == b'.' {
            is_fraction = true;
            continue;
        }
        any = true;
        if digits.len() < DIGITS {
            if byte != b'0' || !digits.is_empty() {
                digits.push(byte - b'0');
            }
            exponent -= i32::from(is_fraction);
        } else {
            lost |= byte != b'0';
            exponent += i32::from(!is_fraction);
        }
    }
    if !any {
        return None;
    }
    if bytes.next_if(|byte| matches!(byte, b'e' | b'E')).is_some() {
        let down = bytes.next_if(|byte| matches!(byte, b'+' | b'-')) == Some(b'-');
        let mut power = bytes.next_if(u8::is_ascii_digit).map(|byte| i32::from(byte - b'0'))?;
        while let Some(byte) = bytes.next_if(u8::is_ascii_digit) {
            power = (power * 10 + i32::from(byte - b'0')).min(100_000_000);
        }
        exponent += if down { -power } else { power };
    }
    if bytes.next().is_some() {
        return None;
    }
    if lost {
        digits.push(1);
        exponent -= 1;
    }
    let size = rounded(&digits, exponent);
    Some(if negative { -size } else { size })
}

/// The double nearest to `digits` times ten to the power `exponent`, of two the even one.
fn rounded(digits: &[u8], exponent: i32) -> f64 {
    let places = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    // The largest double has 309 places, and half the smallest begins at the 324th after the point.
    match places.saturating_add(exponent) {
        _ if places == 0 => return 0.0,
        310.. => return f64::INFINITY,
        ..=-324 => return 0.0,
        _ => {}
    }
    if places <= 15 {
        let whole = digits.iter().fold(0.0, |whole, digit| whole * 10.0 + f64::from(*digit));
        // Both are exact, so that one operation rounds once.
        match usize::try_from(exponent.unsigned_abs()).ok().and_then(|power| TENS.get(power)) {
            Some(tens) if exponent >= 0 => return whole * tens,
            Some(tens) => return whole / tens,
            None => {}
        }
    }
    let (mut above, mut below) = (Whole::default(), Whole(vec![1]));
    for digit in digits {
        above.times_plus(10, u32::from(*digit));
    }
    let scaled = if exponent < 0 { &mut below } else { &mut above };
    for _ in 0..exponent.unsigned_abs() {
        scaled.times_plus(10, 0);
    }
    quotient(above, below)
}

/// `above` / `below` as the nearest double, of two the even one.
fn quotient(mut above: Whole, mut below: Whole) -> f64 {
    // Brought to the same length, their ratio is between 1/2 and 2, and the value is that times two to the power `power`.
    let power = above.bits() - below.bits();
    let shorter = if power < 0 { &mut above } else { &mut below };
    shorter.double(power.unsigned_abs());
    // As many binary places as a double has: 53 or 54 digits, fewer where it is below the normal ones.
    let steps = (power + 1075).min(54);
    if steps < 0 {
        return 0.0;
    }
    let mut whole = 0_u64;
    for _ in 0..steps {
        whole <<= 1;
        if above.at_least(&below) {
            above.minus(&below);
            whole |= 1;
        }
        above.double(1);
    }
    let mut places = steps - 1 - power;
    // What is left is twice the fraction; above one it rounds up, at one to the even number.
    let even = whole & 1 == 0;
    let mut up = if even { !below.at_least(&above) } else { above.at_least(&below) };
    if whole >> 53 == 1 {
        up = !even && (whole & 2 != 0 || !above.is_zero());
        whole >>= 1;
        places -= 1;
    }
    whole += u64::from(up);
    // The hidden digit of the mantissa is 1 in the exponent, and a carry goes where it should. What is too large is no number
    // there, and so infinite.
    let biased = u64::try_from(1075 - places).unwrap_or_default().min(2047);
    let bits = (biased << 52).wrapping_add(whole).wrapping_sub(1 << 52);
    f64::from_bits(bits).min(f64::INFINITY)
}

/// A whole number of any length, its lowest 32 binary digits first.
#[derive(Debug, Default)]
struct Whole(Vec<u32>);

impl Whole {
    #[expect(clippy::cast_possible_truncation, reason = "the lower half of a product, and what is carried")]
    fn times_plus(&mut self, factor: u32, mut carry: u32) {
        for limb in &mut self.0 {
            let product = u64::from(*limb) * u64::from(factor) + u64::from(carry);
            (*limb, carry) = (product as u32, (product >> 32) as u32);
        }
        if carry != 0 {
            self.0.push(carry);
        }
    }

    fn double(&mut self, times: u32) {
        if times >= 32 {
            self.0.splice(0..0, core::iter::repeat_n(0, usize::try_from(times / 32).unwrap_or_default()));
        }
        if !times.is_multiple_of(32) {
            self.times_plus(1 << (times % 32), 0);
        }
    }

    fn minus(&mut self, other: &Self) {
        let mut borrow = false;
        for (limb, less) in self.0.iter_mut().zip(other.0.iter().copied().chain(core::iter::repeat(0))) {
            let (rest, first) = limb.overflowing_sub(less);
            let (rest, second) = rest.overflowing_sub(u32::from(borrow));
            (*limb, borrow) = (rest, first || second);
        }
        self.trim();
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    fn is_zero(&self) -> bool {
        self.0.iter().all(|limb| *limb == 0)
    }

    fn at_least(&self, other: &Self) -> bool {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev())).is_ge()
    }

    fn bits(&self) -> i32 {
        let limbs = i32::try_from(self.0.len()).unwrap_or(i32::MAX / 64);
        limbs * 32 - self.0.last().map_or(0, |limb| i32::try_from(limb.leading_zeros()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, number};
    use proptest::prelude::*;

    /// The standard library's reader is another implementation of the same function.
    fn same(text: &str) {
        let (ours, std) = (decimal(text, 0), text.parse::<f64>().ok());
        assert_eq!(ours.map(f64::to_bits), std.map(f64::to_bits), "{text}: {ours:?}, {std:?}");
    }

    #[test]
    fn corners_are_rounded_as_the_standard_library_rounds_them() {
        let texts = [
            "0",
            "-0",
            "0042",
            "1.",
            ".5",
            "1e22",
            "1e23",
            "8.5e15",
            "9007199254740993",
            "9007199254740992.5",
            "9007199254740995",
            "1604676851.123456789",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.7976931348623159e308",
            "2e308",
            "3.6e308",
            "9.999e308",
            "1e309",
            "1e999999999999",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "1e-400",
            "5e-324",
            "2.4703282292062327208299439e-324",
            "0.1",
            "123456789012345678901234567890",
            "1e-5",
            "1.1e+23",
            "179769313486231580793728971405303415079934132710037826936173778980444968292764750946649017977587207096330286416692887910946555547851940402630657488671505820681908902000708383676273854845817711531764475730270069855571366959622842914819860834936475292719074168444365510704342711559699508093042880",
        ];
        for text in texts {
            same(text);
        }
    }

    #[test]
    fn a_half_between_doubles_is_told_by_its_767th_digit() {
        // Half of the smallest double, in full, and what is above and below it.
        let half = format!("{:.1074}", 5e-324);
        let digits = half.trim_start_matches(['0', '.']);
        for end in ["", "1", "0000000000000000000000000000000000000000000000000000000000000001"] {
            same(&format!("1.5{end}e-323"));
            same(&format!("{digits}5{end}e-1075"));
        }
        same(&format!("{digits}9e-1075"));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", "-", ".", "e5", "1e", "1e+", "1_0", "0x1", "1 ", " 1", "1.2.3", "--1", "+-1", "nanny", "١"] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!([number("+Inf"), number("-infinity")], [Some(f64::INFINITY), Some(f64::NEG_INFINITY)]);
        assert!(number("NaN").is_some_and(f64::is_nan) && number("-nan").is_none());
    }

    #[test]
    fn seconds_become_milliseconds_without_a_second_rounding() {
        assert_eq!(decimal("1520879607.789", 3), Some(1_520_879_607_789.0));
        assert_eq!(decimal("-0.0005", 3), Some(-0.5));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn any_double_is_read_as_it_was_written(bits: u64) {
            let double = f64::from_bits(bits);
            if double.is_finite() {
                for text in [format!("{double:e}"), format!("{double}"), format!("{double:.30e}")] {
                    same(&text);
                }
            }
        }

        #[test]
        fn any_decimal_is_rounded_as_the_standard_library_rounds_it(text in r"-?[0-9]{1,40}(\.[0-9]{0,40})?(e-?[0-9]{1,3})?") {
            same(&text);
        }
    }
}
