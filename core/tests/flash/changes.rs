//! Changes of luminance: two, three and four flashes a second, and the limits of what a change is.

use azora_core::{FlashAnalyser, FlashRoute};
use proptest::prelude::*;

use crate::{grey, refused, square, whole};

#[test]
fn three_flashes_a_second_are_safe_and_four_are_not() {
    for rate in [20, 30, 60] {
        for (hertz, flashes) in [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)] {
            let certificate = whole(rate, |time| square(grey(0.1), grey(0.9), hertz, time)).unwrap();
            assert_eq!((certificate.route, certificate.flashes), (FlashRoute::Count, flashes), "{hertz} Hz at {rate}");
            assert_eq!((certificate.area, certificate.frames), (0.0, 10 * rate));
        }
        // A seventh change is half a flash too many.
        for hertz in [3.5, 4.0, 5.0, 10.0] {
            refused(whole(rate, |time| square(grey(0.1), grey(0.9), hertz, time)));
        }
    }
}

#[test]
fn a_change_is_a_tenth_and_its_darker_side_below_four_fifths() {
    for (low, high, flashes) in [
        (0.3, 0.399, 0.0),
        (0.3, 0.4, 4.0),
        (0.0, 0.099, 0.0),
        (0.0, 0.1, 4.0),
        (0.79, 0.9, 4.0),
        (0.8, 1.0, 0.0),
        (0.799, 0.898, 0.0),
    ] {
        // A picture so small that it is always safe tells how many it counts.
        let mut analyser = FlashAnalyser::new(10, 10, 0.1, 20).unwrap();
        for frame in 0..100 {
            analyser.see(&[square(grey(low), grey(high), 4.0, f64::from(frame) / 20.0); 100]).unwrap();
        }
        assert_eq!(analyser.certificate().unwrap().flashes, flashes, "{low} and {high}");
    }
}

/// Small steps one way are one change, and a ripple on a slow wave none.
#[test]
#[expect(clippy::cast_possible_truncation, reason = "light has 32 bits")]
fn what_goes_one_way_is_one_change() {
    let stairs = whole(20, |time| grey(0.05 + 0.9 * (time.min(9.0) / 9.0) as f32)).unwrap();
    assert_eq!(stairs.flashes, 0.5);
    let ripple = whole(20, |time| grey(0.5 + 0.049 * libm::sin(time * 40.0) as f32)).unwrap();
    assert_eq!((ripple.flashes, ripple.area), (0.0, 0.0));
}

/// Many changes in one second and rest in the others are not evened out.
#[test]
fn one_bad_second_is_found() {
    refused(whole(
        20,
        |time| if (4.0..5.0).contains(&time) { square(grey(0.0), grey(0.5), 5.0, time) } else { grey(0.2) },
    ));
}

/// The most opposing changes that any choice of frames within `window` gives, by trying all: the outside truth.
fn most_changes(window: &[f32]) -> usize {
    // For each frame, the longest chain that ends there with a rise, and with a fall.
    let mut chains: Vec<(usize, usize)> = Vec::new();
    for (at, here) in window.iter().enumerate() {
        let mut best = (0, 0);
        for (before, (rise, fall)) in window[..at].iter().zip(&chains) {
            if here - before >= 0.1 && *before < 0.8 {
                best.0 = best.0.max(fall + 1);
            }
            if before - here >= 0.1 && *here < 0.8 {
                best.1 = best.1.max(rise + 1);
            }
        }
        chains.push(best);
    }
    chains.into_iter().map(|(rise, fall)| rise.max(fall)).max().unwrap_or(0)
}

proptest! {
    /// Whatever has four flashes in some second by trying all choices is refused, and what is refused has at least three
    /// and a half.
    #[test]
    fn no_flash_is_missed(values in prop::collection::vec(prop_oneof![0.0_f32..1.0, 0.3_f32..0.5, 0.7_f32..1.0], 20..80), hold in 1_usize..5) {
        let values: Vec<f32> = values.into_iter().flat_map(|value| vec![value; hold]).collect();
        let mut analyser = FlashAnalyser::new(10, 10, 1000.0, 20).unwrap();
        for value in &values {
            analyser.see(&[grey(*value); 100]).unwrap();
        }
        let most = values.windows(20).map(most_changes).max().unwrap();
        match analyser.certificate() {
            Ok(_) => prop_assert!(most < 8, "{} changes", most),
            // A change that counts in a second may begin before it.
            Err(_) => prop_assert!(values.windows(values.len().min(40)).any(|window| most_changes(window) >= 7)),
        }
    }
}
