//! How far means may move: .35 in any second, over blocks of a tenth of the width.

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
    // The same speed measured at another rate.
    assert!((whole(60, ramp(0.3499)).unwrap().slew - 0.3499).abs() < 1e-4);
}

/// Blocks are means: a pixel in a hundred that jumps by .5 moves its block by .005, there and back by twice that.
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
    assert!((certificate.slew - 0.01).abs() < 1e-6, "{}", certificate.slew);
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
