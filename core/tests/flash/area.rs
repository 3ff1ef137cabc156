//! What flashes may be small: at a quarter of ten degrees of sight, and a pixel more.

use azora_core::{FlashAnalyser, FlashCertificate, FlashRoute, Result};

use crate::{grey, refused, square};

/// Three seconds of 200 × 200 CSS px in which the first `count` pixels flash four times a second.
fn some(count: usize, delay: impl Fn(usize) -> f64) -> Result<FlashCertificate> {
    let mut analyser = FlashAnalyser::new(200, 200, 1.0, 20)?;
    for frame in 0..60 {
        let color = |at: usize| square(grey(0.1), grey(0.9), 4.0, f64::from(frame) / 20.0 + delay(at));
        let pixels: Vec<_> = (0..40_000).map(|at| if at < count { color(at) } else { grey(0.5) }).collect();
        analyser.see(&pixels)?;
    }
    analyser.certificate()
}

#[test]
fn an_area_at_the_limit_is_safe_and_a_pixel_more_is_not() {
    let certificate = some(21_824, |_| 0.0).unwrap();
    assert_eq!((certificate.route, certificate.area, certificate.flashes), (FlashRoute::Area, 21_824.0, 4.0));
    refused(some(21_825, |_| 0.0));
}

/// Half of the pixels rise where the others fall, so that no mean moves: they flash all the same.
#[test]
fn a_board_that_reverses_is_found_though_its_means_stand() {
    let board = |at: usize| if (at / 200 + at % 200).is_multiple_of(2) { 0.0 } else { 0.125 };
    refused(some(40_000, board));
    let small = some(10_000, board).unwrap();
    assert_eq!((small.route, small.area), (FlashRoute::Slew, 10_000.0));
}

/// Half of the area that flashes in one second, and the other half in another, never flash together.
#[test]
fn areas_at_other_times_are_not_added() {
    let mut analyser = FlashAnalyser::new(200, 200, 1.0, 20).unwrap();
    for frame in 0..120 {
        let time = f64::from(frame) / 20.0;
        let turn = if time < 2.0 { 0..20_000 } else { 20_000..40_000 };
        let still = (2.0..4.0).contains(&time);
        let color = |at: usize| {
            if !still && turn.contains(&at) { square(grey(0.1), grey(0.9), 4.0, time) } else { grey(0.1) }
        };
        analyser.see(&(0..40_000).map(color).collect::<Vec<_>>()).unwrap();
    }
    assert_eq!(analyser.certificate().unwrap().area, 20_000.0);
}
