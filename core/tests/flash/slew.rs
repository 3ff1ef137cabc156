//! How fast means may move: .35 a second, over blocks of a tenth of the width and over a tenth of a second.

use azora_core::{FlashAnalyser, FlashRoute};

use crate::{Light, grey, whole};

/// A wave of luminance between .1 and .8 that goes up and down at `speed` a second.
fn ramp(speed: f64) -> impl Fn(f64) -> Light {
    move |time| {
        let way = (time * speed).rem_euclid(1.4);
        #[expect(clippy::cast_possible_truncation, reason = "light has 32 bits")]
        let luminance = 0.1 + way.min(1.4 - way) as f32;
        grey(luminance)
    }
}

#[test]
fn a_slow_picture_is_safe_by_its_slew_and_a_faster_one_by_its_count() {
    let slow = whole(20, ramp(0.3499)).unwrap();
    assert_eq!(slow.route, FlashRoute::Slew);
    assert!((slow.slew - 0.3499).abs() < 1e-4 && slow.flashes <= 1.0);
    assert_eq!(whole(20, ramp(0.3501)).unwrap().route, FlashRoute::Count);
    // The same speed measured at other rates, also at those that no ten divides.
    for rate in [10, 19, 25, 60] {
        assert!((whole(rate, ramp(0.3499)).unwrap().slew - 0.3499).abs() < 1e-4, "{rate}");
    }
}

/// What goes far in a moment and then stands is fast, though it moves little in its whole second; what goes back in the
/// same moment has gone both ways.
#[test]
fn a_leap_is_fast_though_the_second_is_calm() {
    let leap = |time: f64| grey(if time < 5.0 { 0.5 } else { 0.54 });
    for rate in [10, 20, 60] {
        let certificate = whole(rate, leap).unwrap();
        assert!((certificate.slew - 0.4).abs() < 1e-4, "{}", certificate.slew);
        assert_eq!((certificate.route, certificate.flashes), (FlashRoute::Count, 0.0));
    }
    // Up for a twentieth of a second: half of that leap is enough.
    let spike = |time: f64| grey(if (5.0..5.05).contains(&time) { 0.52 } else { 0.5 });
    assert!((whole(20, spike).unwrap().slew - 0.4).abs() < 1e-4);
}

/// Blocks are means: a pixel in a hundred that jumps by .5 moves its block by .005, and so by .05 a second.
#[test]
fn a_block_is_a_mean_of_a_tenth_of_the_width() {
    let mut analyser = FlashAnalyser::new(100, 50, 1.0, 20).unwrap();
    for frame in 0..40 {
        let mut pixels = vec![grey(0.2); 5_000];
        pixels[4_999] = grey(if (20..30).contains(&frame) { 0.7 } else { 0.2 });
        analyser.see(&pixels).unwrap();
    }
    let certificate = analyser.certificate().unwrap();
    assert_eq!(certificate.route, FlashRoute::Slew);
    assert!((certificate.slew - 0.05).abs() < 1e-6, "{}", certificate.slew);
}

/// Sides that no ten divides, and a lowest row that is cut: every pixel belongs to one block.
#[test]
fn every_pixel_is_in_a_block() {
    for (width, height) in [(256_usize, 300_usize), (13, 10), (97, 31)] {
        for at in [0, width - 1, width * height / 2, width * height - width, width * height - 1] {
            let mut analyser =
                FlashAnalyser::new(u32::try_from(width).unwrap(), u32::try_from(height).unwrap(), 1.0, 20).unwrap();
            for luminance in [0.0, 1.0] {
                let mut pixels = vec![grey(0.0); width * height];
                pixels[at] = grey(luminance);
                analyser.see(&pixels).unwrap();
            }
            assert!(analyser.certificate().unwrap().slew > 0.0, "pixel {at} of {width} × {height}");
        }
    }
}
