//! What follows a target is a fold of events.

use azora_core::{Follow, Spring, Time};
use proptest::prelude::*;

use crate::at;

#[test]
fn an_event_before_the_last_counts_as_at_its_time() {
    let mut follow = Follow::new(Spring::new(100.0, 8.0, 1.0).unwrap(), 0.0);
    follow.retarget(at(500.0), 1.0);
    follow.retarget(at(100.0), 2.0);
    assert_eq!(follow.at(at(500.0)).position, 0.0);
    assert_eq!(follow.target(), 2.0);
    assert!(follow.settled(0.01).unwrap().unwrap() > at(500.0));
}

proptest! {
    /// Neither position nor velocity jumps at an event, and asking in between changes no bit.
    #[test]
    fn events_are_seamless_and_frames_leave_no_trace(targets in prop::collection::vec(-10.0_f64..10.0, 1..20), zeta in 0.1_f64..3.0) {
        let spring = Spring::new(120.0, 2.0 * zeta * 120.0_f64.sqrt(), 1.0).unwrap();
        let (mut asked, mut unasked) = (Follow::new(spring, 0.0), Follow::new(spring, 0.0));
        for (index, target) in (0..).zip(&targets) {
            let time = at(137.0 * f64::from(index));
            for frame in 0..5 {
                let _ = asked.at(Time::from_nanoseconds(time.nanoseconds() + frame));
            }
            let before = asked.at(time);
            asked.retarget(time, *target);
            unasked.retarget(time, *target);
            prop_assert_eq!(asked.at(time), before);
        }
        prop_assert_eq!(asked, unasked);
    }
}
