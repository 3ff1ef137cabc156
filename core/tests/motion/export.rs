//! Springs as others have them: each text is read and evaluated again by other means than wrote it.

use azora_core::{
    Motion, Spring, SpringCurve, Time, parse_easing, spring_compose, spring_css, spring_lottie, spring_swift,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::{at, numbers, reference};

const REST: Motion = Motion { position: 0.0, velocity: 0.0 };

/// Shares of a duration that fall on no grid.
fn shares() -> impl Iterator<Item = f64> {
    (0..4_001).map(|step| f64::from(step) / 4_000.0 * 0.999_9 + 0.000_05)
}

fn position(spring: Spring, velocity: f64, duration: Time, share: f64) -> f64 {
    let start = Motion { position: 0.0, velocity };
    spring.at(start, 1.0, at(duration.to_milliseconds() * share)).position
}

/// The most that a `linear()` is off, as a browser reads and evaluates it; behind its end it stays at the target.
fn off_by_css(spring: Spring, velocity: f64, curve: &SpringCurve) -> f64 {
    let easing = parse_easing(&curve.text).unwrap();
    let within = shares().map(|share| (easing.at(share) - position(spring, velocity, curve.duration, share)).abs());
    let behind = shares().map(|share| (1.0 - position(spring, velocity, curve.duration, 1.0 + 3.0 * share)).abs());
    within.chain(behind).fold(0.0, f64::max)
}

/// A property of Lottie at a frame: the Bézier between two keyframes by halving its parameter, as the specification tells.
fn lottie_at(property: &Value, frame: f64) -> f64 {
    let keyframes = property["k"].as_array().unwrap();
    let value = |keyframe: &Value| numbers(&keyframe["s"])[0];
    let time = |keyframe: &Value| keyframe["t"].as_f64().unwrap();
    let Some(pair) = keyframes.windows(2).find(|pair| time(&pair[0]) <= frame && frame < time(&pair[1])) else {
        return value(keyframes.last().unwrap());
    };
    let handle = |side: &str, axis: &str| numbers(&pair[0][side][axis])[0];
    let (x1, y1, x2, y2) = (handle("o", "x"), handle("o", "y"), handle("i", "x"), handle("i", "y"));
    let along = |a: f64, b: f64, s: f64| 3.0 * a * s * (1.0 - s) * (1.0 - s) + 3.0 * b * s * s * (1.0 - s) + s * s * s;
    let share = (frame - time(&pair[0])) / (time(&pair[1]) - time(&pair[0]));
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if along(x1, x2, middle) < share { low = middle } else { high = middle }
    }
    value(&pair[0]) + (value(&pair[1]) - value(&pair[0])) * along(y1, y2, low)
}

#[test]
fn every_reference_spring_is_within_the_error_of_its_curves() {
    let mut exported = 0;
    for case in &reference("spring").0 {
        let number = |key: &str| case[key].as_f64().unwrap();
        let spring = Spring::new(number("stiffness"), number("damping"), number("mass")).unwrap();
        let velocity = number("velocity") / (number("target") - number("position"));
        let Ok(css) = spring_css(spring, velocity, 1e-3) else { continue };
        exported += 1;
        assert!(css.error <= 1e-3);
        let off = off_by_css(spring, velocity, &css);
        assert!(off <= css.error, "{}: {off} of {}", case["name"], css.error);
        let lottie = spring_lottie(spring, velocity, -20.0, 320.0, 60.0, 1e-3).unwrap();
        let property: Value = serde_json::from_str(&lottie.text).unwrap();
        assert_eq!(property["k"].as_array().unwrap().len(), lottie.points);
        for share in shares() {
            let frame = lottie.duration.to_milliseconds() * share * 0.06;
            let off = (lottie_at(&property, frame) + 20.0) / 340.0 - position(spring, velocity, lottie.duration, share);
            assert!(off.abs() <= lottie.error, "{} at {frame}: {off} of {}", case["name"], lottie.error);
        }
    }
    assert!(exported >= 20, "{exported} springs have curves");
}

/// Points stand where the spring bends: far fewer than evenly placed ones that are as near.
#[test]
fn a_curve_has_few_points() {
    let spring = Spring::with_duration(at(500.0), 0.4).unwrap();
    let curve = spring_css(spring, 0.0, 1e-3).unwrap();
    let even = (curve.points..1000).find(|count| {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
        let level = |step: usize| position(spring, 0.0, curve.duration, step as f64 / (count - 1) as f64);
        shares().all(|share| {
            #[expect(
                clippy::cast_precision_loss,
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "few"
            )]
            let (step, rest) = ((share * (count - 1) as f64) as usize, (share * (count - 1) as f64).fract());
            let straight = level(step) + (level(step + 1) - level(step)) * rest;
            (straight - position(spring, 0.0, curve.duration, share)).abs() <= 1e-3
        })
    });
    let lottie = spring_lottie(spring, 0.0, 0.0, 1.0, 60.0, 1e-3).unwrap();
    assert!(3 * curve.points <= 2 * even.unwrap(), "{} of {even:?}", curve.points);
    assert!(2 * lottie.points <= curve.points, "{} keyframes, {} points", lottie.points, curve.points);
    insta::assert_snapshot!(format!("{curve:#?}\n{lottie:#?}"));
}

#[test]
fn a_smaller_error_costs_points_and_is_kept() {
    let spring = Spring::new(170.0, 8.0, 1.0).unwrap();
    let mut before = 0;
    for error in [0.1, 0.03, 1e-2, 1e-3, 1e-4, 1e-5] {
        let curve = spring_css(spring, -3.0, error).unwrap();
        assert!(curve.points > before && off_by_css(spring, -3.0, &curve) <= error, "{error}: {}", curve.points);
        before = curve.points;
    }
}

#[test]
fn what_no_curve_holds_is_refused_with_its_place() {
    let undamped = Spring::new(100.0, 0.0, 1.0).unwrap();
    let (swinging, slow) = (Spring::new(1e6, 0.5, 1.0).unwrap(), Spring::new(1e-5, 1.0, 1.0).unwrap());
    let usual = Spring::new(100.0, 10.0, 1.0).unwrap();
    let fast = Spring::critical(1e5);
    for (refused, path) in [
        (spring_css(undamped, 0.0, 1e-3), "/spring"),
        (spring_css(slow, 0.0, 1e-3), "/spring"),
        (spring_css(swinging, 0.0, 1e-3), "/error"),
        (spring_css(usual, 0.0, 1e-6), "/error"),
        (spring_css(usual, 0.0, f64::NAN), "/error"),
        (spring_css(usual, f64::NAN, 1e-3), "/velocity"),
        (spring_lottie(usual, 0.0, 1.0, 1.0, 60.0, 1e-3), "/to"),
        (spring_lottie(usual, 0.0, 1.0, f64::INFINITY, 60.0, 1e-3), "/to"),
        (spring_lottie(usual, 0.0, 1.0, 2.0, 0.0, 1e-3), "/rate"),
        (spring_lottie(fast, 0.0, 1.0, 2.0, 1.0, 1e-3), "/error"),
    ] {
        let error = refused.unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some(path)), "{error}");
    }
}

/// What Compose makes of its two parameters: mass 1, ω = √stiffness.
fn from_kotlin(text: &str) -> Spring {
    let inner = text.strip_prefix("spring(dampingRatio = ").unwrap().strip_suffix("f)").unwrap();
    let (ratio, stiffness) = inner.split_once("f, stiffness = ").unwrap();
    let (ratio, stiffness): (f32, f32) = (ratio.parse().unwrap(), stiffness.parse().unwrap());
    Spring::new(stiffness.into(), 2.0 * f64::from(ratio) * f64::from(stiffness).sqrt(), 1.0).unwrap()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}

fn off(spring: Spring, other: Spring) -> f64 {
    let span = spring.settling(REST, 1.0, 1e-3).unwrap().unwrap();
    shares()
        .map(|share| (position(spring, 0.0, span, share) - position(other, 0.0, span, share)).abs())
        .fold(0.0, f64::max)
}

proptest! {
    /// Compose and SwiftUI have the same spring, whatever its damping.
    #[test]
    fn parameters_make_the_spring_again(omega in 0.5_f64..300.0, zeta in prop_oneof![0.05_f64..1.0, Just(1.0), 1.0_f64..30.0]) {
        let spring = Spring::new(omega * omega, 2.0 * zeta * omega, 1.0).unwrap();
        let compose = spring_compose(spring);
        let back = from_kotlin(&compose.text);
        prop_assert!(compose.error < 1e-5, "{}", compose.error);
        prop_assert!(off(spring, back) <= compose.error + 1e-12, "{} {}", off(spring, back), compose.error);

        let swift = spring_swift(spring);
        let number = |text: &str, start: &str, end: &str| between(text, start, end).parse::<f64>().unwrap();
        let duration = |seconds: f64| at(seconds * 1e3);
        let by_duration = Spring::with_duration(
            duration(number(&swift.by_duration, "duration: ", ",")), number(&swift.by_duration, "bounce: ", ")"));
        let by_response = Spring::with_response(
            duration(number(&swift.by_response, "response: ", ",")), number(&swift.by_response, "dampingFraction: ", ")"));
        let by_physics = Spring::new(
            number(&swift.by_physics, "stiffness: ", ","), number(&swift.by_physics, ", damping: ", ")"), 1.0);
        for back in [by_duration, by_response, by_physics] {
            // Our own way back rounds durations to the nanosecond, SwiftUI does not.
            prop_assert!(off(spring, back.unwrap()) <= 1e-6, "{:?}", swift);
        }
        prop_assert!(swift.error < 1e-11, "{}", swift.error);
    }

    /// Any spring that has curves is within their errors, with any velocity.
    #[test]
    fn any_spring_is_within_the_error(omega in 1.0_f64..60.0, zeta in 0.15_f64..4.0, velocity in -40.0_f64..40.0, error in 1e-4_f64..0.05) {
        let spring = Spring::new(omega * omega, 2.0 * zeta * omega, 1.0).unwrap();
        let css = spring_css(spring, velocity, error).unwrap();
        prop_assert!(css.error <= error);
        prop_assert!(off_by_css(spring, velocity, &css) <= css.error);
        let lottie = spring_lottie(spring, velocity, 300.0, 12.0, 24.0, error);
        // Where frames are too coarse for it, it says so.
        if let Ok(lottie) = lottie {
            let property: Value = serde_json::from_str(&lottie.text).unwrap();
            for share in shares().step_by(7) {
                let value = lottie_at(&property, lottie.duration.to_milliseconds() * share * 0.024);
                let off = (value - 300.0) / -288.0 - position(spring, velocity, lottie.duration, share);
                prop_assert!(off.abs() <= lottie.error, "{} at {}: {} of {}", lottie.text, share, off, lottie.error);
            }
        }
    }
}
