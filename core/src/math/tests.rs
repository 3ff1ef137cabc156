//! What is ours against libm, and against values of many digits.

use serde_json::Value;

use super::{cbrt, cbrt_near, exp, exp_near, ln, ln_near, sin_cos, sin_cos_degrees};
use crate::Noise;

/// What a unit in the last place of `x` is.
fn last_place(x: f64) -> f64 {
    f64::from_bits(x.abs().to_bits() + 1) - x.abs()
}

fn pair((sine, cosine): (f64, f64)) -> Vec<f64> {
    vec![sine, cosine]
}

/// Holds answers to the reference's list of this name: in last places of the true value, or of the argument.
fn off(name: &str, of_argument: bool, ours: impl Fn(f64) -> Vec<f64>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../bindings/conformance/reference/math/values.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let (cases, tolerance) = (document[name].as_array().unwrap(), document["tolerance"][name].as_f64().unwrap());
    assert!(cases.len() >= 40 && tolerance <= 1.5);
    for case in cases {
        let numbers: Vec<f64> = case.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect();
        let ours = ours(numbers[0]);
        assert_eq!(2 * ours.len() + 1, numbers.len());
        for (ours, truth) in ours.iter().zip(numbers[1..].chunks(2)) {
            let place = last_place(if of_argument { numbers[0] } else { truth[0] });
            let off = ((ours - truth[0]) - truth[1]).abs() / place;
            assert!(off <= tolerance, "{name} of {}: {ours}, off by {off} of the last place", numbers[0]);
        }
    }
}

#[test]
fn powers_and_angles_are_those_of_many_digits() {
    off("exp", false, |x| vec![exp(x)]);
    off("radians", false, |x| pair(sin_cos(x)));
    off("degrees", false, |x| pair(sin_cos_degrees(x)));
    off("far", true, |x| pair(sin_cos(x)));
}

/// Two that are both within a bit are two bits apart at most; they are one.
#[test]
fn powers_and_angles_are_a_bit_off_those_of_libm_at_most() {
    let noise = Noise::new(7);
    let near = |ours: f64, theirs: f64| (ours - theirs).abs() <= last_place(theirs);
    for nth in 0..1_000_000 {
        let unit = noise.unit(nth);
        let x = unit * 1454.7 - 745.0;
        assert!(near(exp(x), libm::exp(x)), "exp {x}");
        let x = (2.0 * unit - 1.0) * [1.0, 20.0, 1000.0, 1.59e6][usize::try_from(nth % 4).unwrap()];
        let (ours, theirs) = (sin_cos(x), libm::sincos(x));
        assert!(near(ours.0, theirs.0) && near(ours.1, theirs.1), "{x}: {ours:?} {theirs:?}");
        let degrees = 360.0 * unit;
        let (ours, theirs) = (sin_cos_degrees(degrees), libm::sincos(degrees.to_radians()));
        // Theirs has the angle's rounding in it.
        assert!((ours.0 - theirs.0).abs() < 6e-16 && (ours.1 - theirs.1).abs() < 6e-16, "{degrees}°");
    }
}

#[test]
fn quarters_are_exact_and_what_is_no_number_stays_none() {
    for turns in [0.0, 360.0, -720.0, 3.6e9, 3.6e15] {
        let at = |degrees: f64| sin_cos_degrees(turns + degrees);
        assert_eq!([at(0.0), at(90.0)], [(0.0, 1.0), (1.0, 0.0)]);
        assert_eq!([at(180.0), at(270.0)], [(0.0, -1.0), (-1.0, 0.0)]);
        assert!(at(0.0).0.is_sign_positive() && at(180.0).0.is_sign_positive());
    }
    for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let ((sine, cosine), (s, c)) = (sin_cos(x), sin_cos_degrees(x));
        assert!(sine.is_nan() && cosine.is_nan() && s.is_nan() && c.is_nan());
    }
    assert!(exp(f64::NAN).is_nan());
    assert_eq!((exp(0.0), exp(f64::INFINITY), exp(f64::NEG_INFINITY)), (1.0, f64::INFINITY, 0.0));
    assert_eq!((exp(709.8), exp(-745.2), sin_cos(0.0), sin_cos(-0.0)), (f64::INFINITY, 0.0, (0.0, 1.0), (0.0, 1.0)));
}

#[test]
fn near_roots_are_near() {
    for step in 1..=4000 {
        let x = f64::from(step) / 500.0;
        assert!((cbrt_near(x) / cbrt(x) - 1.0).abs() < 2e-14, "{x}");
    }
}

#[test]
fn near_powers_and_logarithms_are_near() {
    for step in 1..=8000 {
        let x = f64::from(step) / 200.0 - 30.0;
        assert!((exp_near(x) / exp(x) - 1.0).abs() < 2e-7, "{x}: {}", exp_near(x) / exp(x) - 1.0);
        let y = exp(x);
        assert!((ln_near(y) - ln(y)).abs() < 5e-8, "{y}: {}", ln_near(y) - ln(y));
    }
    assert_eq!((exp_near(0.0), exp_near(-1e9), ln_near(1.0)), (1.0, 0.0, 0.0));
}
