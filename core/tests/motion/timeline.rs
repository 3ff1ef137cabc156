//! Keyframes, their order and their repetition.

use azora_core::{Keyframe, Timeline, parse_easing};

use crate::at;

fn keyframe(milliseconds: f64, value: f64, easing: &str) -> Keyframe {
    Keyframe { at: at(milliseconds), value, easing: parse_easing(easing).unwrap() }
}

#[test]
fn the_ends_hold_and_two_at_one_time_are_a_jump() {
    let jump = vec![
        keyframe(100.0, 1.0, "linear"),
        keyframe(200.0, 2.0, "linear"),
        keyframe(200.0, 5.0, "step-end"),
        keyframe(300.0, 6.0, "linear"),
    ];
    let timeline = Timeline::new(jump, false).unwrap();
    for (milliseconds, value) in
        [(-50.0, 1.0), (0.0, 1.0), (150.0, 1.5), (200.0, 5.0), (299.0, 5.0), (300.0, 6.0), (9e6, 6.0)]
    {
        assert_eq!(timeline.at(at(milliseconds)), value, "at {milliseconds}");
    }
    assert_eq!(timeline.duration(), at(300.0));
}

#[test]
fn a_repeating_one_is_exact_after_a_month_and_before_the_start() {
    let timeline = Timeline::new(vec![keyframe(0.0, 0.0, "ubuntu"), keyframe(12_000.0, 1.0, "linear")], true).unwrap();
    let once = timeline.at(at(3_456.789));
    for turns in [1.0, 200_000.0, -1.0, -200_000.0] {
        assert_eq!(timeline.at(at(3_456.789 + 12_000.0 * turns)), once, "{turns} turns on");
    }
}

#[test]
fn what_makes_no_timeline_is_refused_with_its_place() {
    for (keyframes, repeats, path) in [
        (vec![], false, "/keyframes"),
        (vec![keyframe(0.0, 0.0, "linear"); 10_001], false, "/keyframes"),
        (vec![keyframe(0.0, 0.0, "linear")], true, "/keyframes"),
        (vec![keyframe(-1.0, 0.0, "linear")], false, "/keyframes/0/at"),
        (vec![keyframe(5.0, 0.0, "linear"), keyframe(4.0, 0.0, "linear")], false, "/keyframes/1/at"),
        (vec![keyframe(5.0, f64::NAN, "linear")], false, "/keyframes/0/value"),
    ] {
        let error = Timeline::new(keyframes, repeats).unwrap_err();
        assert!(error.code == "argument.invalid", "{error}");
        assert_eq!(error.path.as_deref(), Some(path));
    }
}
