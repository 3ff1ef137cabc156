//! Seeds from pictures whose answer is known before.

use azora_core::{Rgb8, Seed, seeds_from_pixels};
use proptest::prelude::*;

type Pixel = [u8; 4];

const EMERALD: Pixel = [16, 185, 129, 255];
const ROSE: Pixel = [190, 18, 60, 255];
const WHITE: Pixel = [255, 255, 255, 255];
const SLATE: Pixel = [128, 128, 128, 255];

/// A picture whose pixel at (x, y) is what `paint` says.
fn picture(width: u32, height: u32, paint: impl Fn(u32, u32) -> Pixel) -> Vec<u8> {
    (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| paint(x, y)).collect()
}

fn seeds(width: u32, height: u32, paint: impl Fn(u32, u32) -> Pixel) -> Vec<Seed> {
    seeds_from_pixels(&picture(width, height, paint), width, height).unwrap()
}

fn colors(seeds: &[Seed]) -> Vec<&str> {
    seeds.iter().map(|seed| seed.color.as_str()).collect()
}

#[test]
fn two_fields_give_both_colours_and_their_shares() {
    let found = seeds(10, 10, |x, _| if x < 7 { EMERALD } else { ROSE });
    let shares: Vec<_> = found.iter().map(|seed| seed.share).collect();
    assert_eq!((colors(&found), shares), (vec!["#10b981", "#be123c"], vec![0.7, 0.3]));
}

#[test]
fn a_field_without_colour_is_no_seed() {
    let found = seeds(10, 10, |x, _| if x == 0 { EMERALD } else { WHITE });
    assert_eq!((colors(&found), found[0].share), (vec!["#10b981"], 0.1));
}

#[test]
fn a_logo_stands_out_from_a_pale_gradient() {
    let found = seeds(100, 100, |x, y| {
        let pale = u8::try_from(200 + (x + y) / 4).unwrap();
        if (40..60).contains(&x) && (40..65).contains(&y) { ROSE } else { [pale - 20, pale - 8, pale, 255] }
    });
    assert_eq!(found[0].color, "#be123c");
    assert!((found[0].share - 0.05).abs() < 1e-12);
}

#[test]
fn a_logo_stands_out_from_a_grey_gradient_and_noise_round_its_edge() {
    let found = seeds(100, 100, |x, y| {
        let grey = u8::try_from(x + y).unwrap();
        if (40..50).contains(&x) && (40..50).contains(&y) {
            let [r, g, b, alpha] = EMERALD;
            let edge = u8::from(x == 40 || x == 49) * u8::try_from(y % 7).unwrap();
            [r + edge, g - edge, b + edge, alpha]
        } else {
            [grey, grey, grey, 255]
        }
    });
    let difference = Rgb8::from_hex(&found[0].color).unwrap().difference(Rgb8::from_hex("#10b981").unwrap());
    assert!(found.len() == 1 && difference < 0.006, "{found:?}");
}

#[test]
fn tints_of_one_hue_are_one_seed() {
    let found = seeds(256, 1, |x, _| {
        let tint = u8::try_from(x).unwrap();
        let mix = |channel: u8| u8::try_from((u32::from(channel) * (255 - x) + 255 * x) / 255).unwrap();
        if tint < 120 { EMERALD } else { [mix(16), mix(185), mix(129), 255] }
    });
    assert_eq!(colors(&found), ["#10b981"]);
}

#[test]
fn there_are_eight_seeds_at_most() {
    let found = seeds(360, 1, |x, _| {
        let (r, g, b) = match x / 20 % 6 {
            0 => (220, x % 200, 20),
            1 => (x % 200, 220, 20),
            2 => (20, 220, x % 200),
            3 => (20, x % 200, 220),
            4 => (x % 200, 20, 220),
            _ => (220, 20, x % 200),
        };
        [r, g, b, 255].map(|channel| u8::try_from(channel).unwrap())
    });
    assert_eq!(found.len(), 8);
    assert!(found.windows(2).all(|two| two[0].score >= two[1].score), "{found:?}");
}

#[test]
fn what_is_not_seen_does_not_count() {
    let found = seeds(4, 4, |x, _| if x == 0 { EMERALD } else { [190, 18, 60, 127] });
    assert_eq!((colors(&found), found[0].share), (vec!["#10b981"], 1.0));
    assert_eq!(seeds(4, 4, |_, _| [190, 18, 60, 0]), []);
}

#[test]
fn a_picture_without_colour_gives_its_most_common_neutral() {
    let found = seeds(4, 4, |x, _| if x == 0 { WHITE } else { SLATE });
    assert_eq!(found, [Seed { color: "#808080".to_owned(), share: 0.75, score: 0.0 }]);
    assert_eq!(seeds(1, 1, |_, _| [0, 0, 0, 255])[0].color, "#000000");
}

#[test]
fn one_pixel_is_its_own_seed() {
    let found = seeds(1, 1, |_, _| [29, 78, 216, 128]);
    assert_eq!((colors(&found), found[0].share), (vec!["#1d4ed8"], 1.0));
}

#[test]
fn sizes_that_do_not_fit_are_refused() {
    let path = |rgba: &[u8], width, height| {
        let error = seeds_from_pixels(rgba, width, height).unwrap_err();
        assert_eq!(error.code, "argument.invalid");
        error.path.unwrap()
    };
    assert_eq!(path(&[], 0, 1), "/width");
    assert_eq!(path(&[], 1, 0), "/height");
    assert_eq!(path(&[], 4096, 4097), "/width");
    assert_eq!(path(&[], u32::MAX, u32::MAX), "/width");
    assert_eq!(path(&[0; 7], 1, 2), "/rgba");
    assert_eq!(path(&[0; 9], 1, 2), "/rgba");
}

/// Any picture, its size and pixels of few or of any colours.
fn any_picture() -> impl Strategy<Value = (u32, u32, Vec<Pixel>)> {
    let pixel = prop_oneof![
        any::<Pixel>(),
        prop::sample::select(vec![EMERALD, ROSE, WHITE, SLATE, [29, 78, 216, 200], [0, 0, 0, 0]])
    ];
    (1..8_u32, 1..8_u32).prop_flat_map(move |(width, height)| {
        let pixels = prop::collection::vec(pixel.clone(), usize::try_from(width * height).unwrap());
        (Just(width), Just(height), pixels)
    })
}

proptest! {
    #[test]
    fn the_order_of_pixels_does_not_count((width, height, pixels) in any_picture()) {
        let rows = |pixels: &[Pixel]| seeds_from_pixels(&pixels.concat(), width, height).unwrap();
        let backwards: Vec<_> = pixels.iter().rev().copied().collect();
        prop_assert_eq!(rows(&pixels), rows(&backwards));
    }

    #[test]
    fn the_size_does_not_count((width, height, pixels) in any_picture(), factor in 2..5_u32) {
        let at = |x: u32, y: u32| pixels[usize::try_from(y * width + x).unwrap()];
        let large = seeds(width * factor, height * factor, |x, y| at(x / factor, y / factor));
        prop_assert_eq!(seeds(width, height, at), large);
    }

    #[test]
    fn any_bytes_give_seeds_of_the_kind_that_is_promised((width, height, pixels) in any_picture()) {
        let found = seeds_from_pixels(&pixels.concat(), width, height).unwrap();
        prop_assert_eq!(found.is_empty(), pixels.iter().all(|[.., alpha]| *alpha < 128));
        prop_assert!(found.len() <= 8);
        for seed in &found {
            prop_assert!(Rgb8::from_hex(&seed.color).is_some());
            prop_assert!(seed.share > 0.0 && seed.share <= 1.0 && (0.0..=1.0).contains(&seed.score), "{:?}", seed);
        }
        for (place, one) in found.iter().enumerate() {
            for other in &found[place + 1..] {
                let color = |seed: &Seed| Rgb8::from_hex(&seed.color).unwrap();
                prop_assert!(one.score >= other.score && color(one).difference(color(other)) > 0.05);
            }
        }
    }
}
