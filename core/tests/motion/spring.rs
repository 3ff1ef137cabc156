//! Springs against an integration of the eighth order, and when they settle.

use azora_core::{Motion, Spring, Time};
use proptest::prelude::*;

use crate::{at, numbers, reference};

#[test]
fn every_damping_is_the_integrations() {
    let (cases, tolerance) = reference("spring");
    for case in &cases {
        let number = |key: &str| case[key].as_f64().unwrap();
        let spring = Spring::new(number("stiffness"), number("damping"), number("mass")).unwrap();
        let start = Motion { position: number("position"), velocity: number("velocity") };
        let omega = spring.stiffness().sqrt();
        let range = (number("target") - start.position).abs().max(start.velocity.abs() / omega);
        let (positions, velocities) = (numbers(&case["positions"]), numbers(&case["velocities"]));
        for ((milliseconds, position), velocity) in numbers(&case["milliseconds"]).iter().zip(positions).zip(velocities)
        {
            let ours = spring.at(start, number("target"), at(*milliseconds));
            let (off, fast) =
                ((ours.position - position).abs() / range, (ours.velocity - velocity).abs() / range / omega);
            assert!(off <= tolerance && fast <= tolerance, "{} at {milliseconds}: {off:e} {fast:e}", case["name"]);
        }
    }
}

#[test]
fn the_four_ways_make_one_spring() {
    let by_physics = Spring::new(157.913_670_417_429_74, 12.566_370_614_359_172, 1.0).unwrap();
    for other in [
        Spring::with_duration(at(500.0), 0.5).unwrap(),
        Spring::with_response(at(500.0), 0.5).unwrap(),
        Spring::new(2.0 * by_physics.stiffness(), 2.0 * by_physics.damping(), 2.0).unwrap(),
    ] {
        assert!((other.stiffness() - by_physics.stiffness()).abs() < 1e-11, "{other:?}");
        assert!((other.damping() - by_physics.damping()).abs() < 1e-12, "{other:?}");
    }
    assert_eq!(Spring::with_duration(at(500.0), -0.5).unwrap().damping_ratio(), 2.0);
}

#[test]
fn what_makes_no_spring_is_refused_with_its_place() {
    let refused = |spring: azora_core::Result<Spring>, path: &str| {
        let error = spring.unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some(path)), "{error}");
    };
    refused(Spring::new(0.0, 1.0, 1.0), "/stiffness");
    refused(Spring::new(1e300, 1.0, 1.0), "/stiffness");
    refused(Spring::new(1.0, -1.0, 1.0), "/damping");
    refused(Spring::new(1.0, 1e9, 1.0), "/damping");
    refused(Spring::new(1.0, 1.0, f64::NAN), "/mass");
    refused(Spring::with_duration(Time::ZERO, 0.0), "/duration");
    refused(Spring::with_duration(at(1.0), 1.0), "/bounce");
    refused(Spring::with_response(at(-5.0), 1.0), "/response");
    refused(Spring::with_half_life(at(1e9)), "/half_life");
}

#[test]
fn without_damping_it_never_settles_but_at_rest_it_has() {
    let spring = Spring::new(100.0, 0.0, 1.0).unwrap();
    let rest = Motion { position: 1.0, velocity: 0.0 };
    assert_eq!(spring.settling(rest, 0.0, 0.001).unwrap(), None);
    assert_eq!(spring.settling(rest, 1.0, 0.001).unwrap(), Some(Time::ZERO));
    assert_eq!(spring.settling(rest, 1.0, 0.0).unwrap_err().path.unwrap(), "/tolerance");
}

/// However many turns it takes, it is answered.
#[test]
#[expect(
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "what checks the core's mathematics is not the core's"
)]
fn with_hardly_any_damping_it_settles_late() {
    let start = Motion { position: 0.0, velocity: 0.0 };
    for exponent in [-300, -100, -40, -20, -17, -16, -15, -12, -8, -6, -2] {
        let damping = 10.0_f64.powi(exponent);
        let settled = Spring::new(1.0, damping, 1.0).unwrap().settling(start, 1.0, 1e-3).unwrap();
        let expected = 2.0 * 1000.0_f64.ln() / damping;
        match settled.map(|time| time.nanoseconds() as f64 / 1e9) {
            Some(seconds) if expected < 1e9 => {
                assert!((seconds / expected - 1.0).abs() < 0.01, "{exponent}: {seconds}");
            }
            Some(seconds) => assert!(seconds > 1e9, "{exponent}: {seconds}"),
            None => assert!(exponent < -15, "{exponent}"),
        }
    }
}

fn springs() -> impl Strategy<Value = Spring> {
    (0.5_f64..300.0, prop_oneof![0.01_f64..0.999, Just(1.0), 0.999_f64..1.001, 1.001_f64..30.0])
        .prop_map(|(omega, zeta)| Spring::new(omega * omega, 2.0 * zeta * omega, 1.0).unwrap())
}

proptest! {
    /// Velocity is what position changes by: a step of the exact motion, started anew in its middle, ends where it would.
    #[test]
    fn going_on_from_the_middle_changes_nothing(spring in springs(), v in -500.0_f64..500.0, first in 1.0_f64..900.0, second in 1.0_f64..900.0) {
        let start = Motion { position: 0.0, velocity: v };
        let (middle, whole) = (spring.at(start, 1.0, at(first)), spring.at(start, 1.0, at(first + second)));
        let range = 1.0 + v.abs() / spring.stiffness().sqrt();
        let on = spring.at(middle, 1.0, Time::from_nanoseconds(at(first + second).nanoseconds() - at(first).nanoseconds()));
        prop_assert!((on.position - whole.position).abs() <= 1e-10 * range, "{:?} {:?}", on, whole);
    }

    /// It stays within the tolerance from then on, and did not just before.
    #[test]
    fn it_settles_when_it_says(spring in springs(), v in -50.0_f64..50.0, tolerance in 1e-4_f64..0.1) {
        let start = Motion { position: 0.0, velocity: v };
        let settled = spring.settling(start, 1.0, tolerance).unwrap().unwrap();
        let off = |time: i64| (spring.at(start, 1.0, Time::from_nanoseconds(time)).position - 1.0).abs();
        for step in 0..400 {
            let later = settled.nanoseconds() + settled.nanoseconds() / 100 * step;
            prop_assert!(off(later) <= tolerance * (1.0 + 1e-9), "{} at {}", off(later), later);
        }
        if settled > Time::ZERO {
            let before = settled.nanoseconds() - settled.nanoseconds() / 10_000 - 2;
            prop_assert!(off(before) > tolerance * 0.9, "{} just before", off(before));
        }
    }
}
