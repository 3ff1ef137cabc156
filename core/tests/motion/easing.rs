//! Easings against a browser, and what the specification says outside 0..1.

use azora_core::{ease, parse_easing};
use proptest::prelude::*;

use crate::{numbers, reference};

#[test]
fn every_curve_is_the_browsers() {
    let (cases, tolerance) = reference("easing");
    for case in &cases {
        let easing = parse_easing(case["easing"].as_str().unwrap()).unwrap();
        for (progress, eased) in numbers(&case["progress"]).iter().zip(numbers(&case["eased"])) {
            let ours = easing.at(*progress);
            assert!(
                (ours - eased).abs() <= tolerance,
                "{} at {progress}: {ours}, the browser says {eased}",
                case["easing"]
            );
        }
    }
}

/// CSS Easing 2, "Output of a cubic Bézier easing function": straight on along the tangent at the end, which leads to the
/// first inner point that does not lie on it.
#[test]
fn a_curve_goes_on_along_its_tangents() {
    for (easing, before, behind) in [
        ("cubic-bezier(0.5, 1, 0.5, 1)", -2.0, 1.0),
        ("cubic-bezier(0, 0, 0.5, 1)", -2.0, 1.0),
        ("cubic-bezier(0, 1, 0.5, 0)", 0.0, 3.0),
        ("cubic-bezier(0.5, 0, 1, 1)", 0.0, 3.0),
        ("cubic-bezier(0.5, 0, 1, 0)", 0.0, 1.0),
        ("cubic-bezier(0, 0, 0, 0)", -1.0, 2.0),
        ("cubic-bezier(1, 1, 1, 1)", -1.0, 2.0),
    ] {
        let easing = parse_easing(easing).unwrap();
        assert_eq!((easing.at(-1.0), easing.at(2.0)), (before, behind), "{easing:?}");
    }
}

#[test]
fn steps_and_lines_go_on_too() {
    for (easing, before, behind) in [
        ("steps(2)", -1.0, 2.0),
        ("steps(2, start)", -0.5, 2.5),
        ("linear(0, 0.5, 1)", -1.0, 2.0),
        ("linear(0.3)", 0.3, 0.3),
        ("linear(0 0%, 0.5 0%, 1 50%, 1 100%)", 0.5, 1.0),
    ] {
        let ours = parse_easing(easing).unwrap();
        assert_eq!((ours.at(-1.0), ours.at(2.0)), (before, behind), "{easing}");
    }
}

#[test]
fn nonsense_is_refused_with_its_place() {
    for (easing, line, column) in [
        ("", 1, 1),
        ("ease-ni", 1, 1),
        ("bezier(0, 0, 1, 1)", 1, 1),
        ("cubic-bezier(1.01, 0, 1, 1)", 1, 14),
        ("cubic-bezier(0, 0, 1)", 1, 21),
        ("cubic-bezier(0, 1e99, 1, 1)", 1, 17),
        ("cubic-bezier(0, 0,\n-0.1, 1)", 2, 1),
        ("steps(0)", 1, 7),
        ("steps(2.5)", 1, 7),
        ("steps(1, jump-none)", 1, 10),
        ("steps(1, middle)", 1, 10),
        ("linear()", 1, 8),
        ("linear(0, 10%)", 1, 14),
        ("linear(0, 10% 1 20%)", 1, 17),
        ("linear(0, 1 10% 20% 30%)", 1, 21),
        ("ease-in out", 1, 9),
    ] {
        let error = parse_easing(easing).unwrap_err();
        let span = error.span.unwrap();
        assert_eq!((error.code, span.line, span.column), ("argument.invalid", line, column), "{easing}: {error}");
    }
    assert_eq!(parse_easing(&"x".repeat(20_000)).unwrap_err().code, "argument.invalid");
    assert_eq!(parse_easing(&format!("linear({}1)", "0,".repeat(2_000))).unwrap_err().code, "argument.invalid");
    assert_eq!(ease("ease", f64::INFINITY).unwrap_err().path.unwrap(), "/progress");
}

proptest! {
    /// A curve whose points ascend never turns back, and ends exactly.
    #[test]
    fn a_curve_without_overshoot_ascends(x1 in 0.0..=1.0, y1 in 0.0..=1.0, x2 in 0.0..=1.0, y2 in 0.0..=1.0) {
        let easing = parse_easing(&format!("cubic-bezier({x1}, {y1}, {x2}, {y2})")).unwrap();
        let mut before = easing.at(0.0);
        prop_assert_eq!(before, 0.0);
        for step in 1..=200 {
            let eased = easing.at(f64::from(step) / 200.0);
            prop_assert!(eased >= before - 1e-9, "{} after {}", eased, before);
            before = eased;
        }
        prop_assert_eq!(before, 1.0);
    }

    /// Whatever is written is read or refused.
    #[test]
    fn no_text_makes_it_panic(text in "(cubic-bezier|linear|steps|ease)?\\(?[-0-9a-z%,. ()/*]{0,40}") {
        if let Ok(easing) = parse_easing(&text) {
            for progress in [f64::NEG_INFINITY, -1.0, 0.0, 0.3, 1.0, f64::INFINITY, f64::NAN] {
                prop_assert!(easing.at(progress).is_finite());
            }
        }
    }
}
