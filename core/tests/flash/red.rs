//! Saturated red: alternation with other colours, at and beside the limits of saturation and of distance.

use azora_core::FlashRoute;

use crate::{Light, grey, refused, square, whole};

const RED: Light = [0.3, 0.0, 0.0];

/// u′v′ by its definition, from the matrix of IEC 61966-2-1: the outside truth.
fn chroma([r, g, b]: Light) -> (f64, f64) {
    let [r, g, b] = [r, g, b].map(f64::from);
    let x = 0.412_4 * r + 0.357_6 * g + 0.180_5 * b;
    let y = 0.212_6 * r + 0.715_2 * g + 0.072_2 * b;
    let z = 0.019_3 * r + 0.119_2 * g + 0.950_5 * b;
    (4.0 * x / (x + 15.0 * y + 3.0 * z), 9.0 * y / (x + 15.0 * y + 3.0 * z))
}

fn distance(one: Light, other: Light) -> f64 {
    let ((u, v), (s, t)) = (chroma(one), chroma(other));
    libm::hypot(u - s, v - t)
}

/// A grey of the same luminance, so that nothing but the colour changes.
fn same_luminance([r, g, b]: Light) -> Light {
    grey(0.2126 * r + 0.7152 * g + 0.0722 * b)
}

#[test]
fn red_and_grey_by_turns_are_counted_though_luminance_stands() {
    for rate in [20, 60] {
        for (hertz, flashes) in [(2.0, 2.0), (3.0, 3.0)] {
            let certificate = whole(rate, |time| square(RED, same_luminance(RED), hertz, time)).unwrap();
            assert_eq!((certificate.flashes, certificate.red_flashes), (0.0, flashes));
        }
        refused(whole(rate, |time| square(RED, same_luminance(RED), 4.0, time)));
        // Black has no chromaticity, and counts as the dark end of white.
        refused(whole(rate, |time| square([0.04, 0.0, 0.0], grey(0.0), 4.0, time)));
    }
}

#[test]
fn only_a_saturated_red_counts() {
    // The share of red just below and at .8.
    for (green, safe) in [(0.0751, true), (0.0749, false)] {
        let color = [0.3, green, 0.0];
        assert!((0.3 / (0.3 + f64::from(green)) < 0.8) == safe);
        let blue = [0.0, 0.0, 0.5];
        let certificate = whole(20, |time| square(color, blue, 4.0, time));
        assert!(distance(color, blue) > 0.2);
        if safe { assert_eq!(certificate.unwrap().red_flashes, 0.0) } else { refused(certificate) }
    }
    // Green and blue by turns are far apart, and no red.
    let certificate = whole(20, |time| square([0.0, 0.05, 0.0], [0.0, 0.0, 0.5], 4.0, time)).unwrap();
    assert_eq!((certificate.route, certificate.red_flashes), (FlashRoute::Slew, 0.0));
}

#[test]
fn a_change_is_farther_than_a_fifth() {
    // From red towards a tint: find the tint at .2, and step to either side.
    let tint = |share: f32| [0.3, 0.3 * share, 0.3 * share];
    let (mut near, mut far) = (0.0_f32, 1.0_f32);
    for _ in 0..40 {
        let middle = f32::midpoint(near, far);
        if distance(RED, tint(middle)) < 0.2 { near = middle } else { far = middle }
    }
    let (inside, outside) = (tint(near - 0.003), tint(far + 0.003));
    assert!(distance(RED, inside) < 0.2 && distance(RED, outside) > 0.2);
    assert!(inside[1] > 0.1 && distance(RED, inside) > 0.199 && distance(RED, outside) < 0.201);
    // A picture with too little luminance to flash by that.
    let dim = |color: Light| color.map(|light| light / 4.0);
    assert_eq!(whole(20, |time| square(dim(RED), dim(inside), 4.0, time)).unwrap().red_flashes, 0.0);
    refused(whole(20, |time| square(dim(RED), dim(outside), 4.0, time)));
}

/// Two reds by turns stay within a fifth of each other; and going from red to blue through grey is one change, not two.
#[test]
fn changes_oppose_each_other() {
    assert_eq!(whole(20, |time| square([0.3, 0.07, 0.0], RED, 4.0, time)).unwrap().red_flashes, 0.0);
    let once = whole(20, |time| {
        if time < 3.0 {
            RED
        } else if time < 5.0 {
            grey(0.06)
        } else {
            [0.0, 0.0, 0.4]
        }
    });
    assert_eq!(once.unwrap().red_flashes, 0.5);
}
