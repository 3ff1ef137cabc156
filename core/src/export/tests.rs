//! A made-up picture with one of everything that moves, written and read again by other means.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a picture of a few hundred pixels"
)]

use core::f64::consts::TAU;

mod lottie;
mod svg;

use super::{
    SvgMotion,
    picture::{Picture, RATE},
};
use crate::{
    Scene,
    math::sin_cos,
    scene::{Anchor, Cap, Ink, Join, Pen, Rgba, Stroke, Text},
};

const RED: Rgba = Rgba { r: 200, g: 30, b: 40, a: 255 };
const BLUE: Rgba = Rgba { r: 30, g: 60, b: 200, a: 255 };

/// Frames of a loop of three seconds.
const FRAMES: u32 = 3 * RATE;
const WIDTH: u32 = 200;
const HEIGHT: u32 = 160;

/// The picture at a frame, which may lie between two, with the facets of another.
fn scene(frame: f64, facets: f64) -> Scene {
    let facets = facets / f64::from(RATE);
    let seconds = frame / f64::from(RATE);
    let turn = |period: f64| sin_cos(TAU * seconds / period);
    let mut bytes = Vec::new();
    let mut pen = Pen::new(&mut bytes, WIDTH.into(), HEIGHT.into());

    // A halo that breathes, and what stands upon it: both as they are at the beginning when the loop ends.
    pen.part("halo");
    let alpha = |share: f64| {
        let a = (255.0 * share * (0.6 + 0.3 * turn(3.0).1)).round() as u8;
        Rgba { a, ..RED }
    };
    let stops = [(0.0, alpha(0.9)), (0.5, alpha(0.4)), (1.0, alpha(0.0))];
    pen.fill(Ink::Radial { center: (100.0, 80.0), radius: 60.0, stops: &stops });
    pen.circle(100.0, 80.0, 60.0);
    pen.fill(Ink::Solid(BLUE));
    pen.circle(100.0, 80.0, 20.0);

    // Facets that come and go.
    pen.part("stone");
    for facet in 0..12 {
        let corners = 3 + (facet + (facets * 25.0) as usize) % 4;
        let at = |corner: usize| {
            let (y, x) = sin_cos(TAU * corner as f64 / corners as f64 + facet as f64);
            (40.0 + facet as f64 * 2.0 + 9.0 * x, 120.0 + 9.0 * y)
        };
        pen.fill(Ink::Solid(Rgba { r: facet as u8 * 20, ..BLUE }));
        pen.polygon((0..corners).map(at));
    }

    // A hand that turns, a dash that grows.
    pen.part("hand");
    let (y, x) = turn(3.0);
    pen.stroke(Ink::Solid(RED), Stroke { width: 2.0 + y, cap: Cap::Round, join: Join::Round, dash: &[4.0, 2.0 + x] });
    pen.move_to(100.0, 80.0);
    pen.line_to(100.0 + 50.0 * x, 80.0 + 50.0 * y);

    // Beads that begin at the left and end at the right, one a half second.
    pen.part("beads");
    for bead in -4..6 {
        let way = (seconds - f64::from(bead) * 0.5) / 2.0;
        if (0.0..1.0).contains(&way) {
            let fade = (way.min(1.0 - way) * 10.0).min(1.0);
            pen.fill(Ink::Solid(Rgba { a: (255.0 * fade) as u8, ..BLUE }));
            pen.circle(20.0 + 160.0 * way, 20.0 + 10.0 * sin_cos(way * 6.0).0, 4.0);
        }
    }

    // A tail that comes out of the left, its gradient with it.
    pen.part("tail");
    let way = (seconds / 3.0).fract();
    let (head, end) = (20.0 + 160.0 * way, Rgba { a: (2500.0 * way.min(1.0 - way)).min(250.0) as u8, ..RED });
    let stops = [(0.0, Rgba { a: 0, ..RED }), (1.0, end)];
    let stroke = Stroke { width: 5.0, cap: Cap::Round, ..Stroke::default() };
    pen.stroke(Ink::Linear { from: (head - 50.0, 45.0), to: (head, 45.0), stops: &stops }, stroke);
    pen.move_to((head - 50.0).max(20.0), 45.0);
    pen.line_to(head, 45.0);

    // A jewel that swells, in a colour that turns.
    pen.part("jewel");
    let radius = 12.0 + 4.0 * turn(1.5).0;
    let warm = Rgba { g: (100.0 + 90.0 * turn(3.0).1).round() as u8, ..RED };
    let stops = [(0.0, warm), (1.0, BLUE)];
    pen.fill(Ink::Radial { center: (160.0, 120.0), radius, stops: &stops });
    pen.circle(160.0, 120.0, radius);

    pen.part("words");
    pen.text(Text {
        x: 100.0,
        y: 150.0,
        size: 12.0,
        weight: 600,
        anchor: Anchor::Middle,
        rotation_degrees: 10.0,
        ink: RED,
        text: "A < B & \"C\"",
    });
    pen.finish("img", "A picture", "as it is <now>", None);
    Scene::from_bytes(bytes).expect("a scene")
}

fn picture() -> Picture {
    Picture::of(FRAMES, |frame| Ok(scene(f64::from(frame), f64::from(frame)))).expect("a picture")
}

/// Pixels of an SVG on white, as the renderer draws it.
fn pixels(svg: &str) -> Vec<u8> {
    let options = resvg::usvg::Options::default();
    let tree = resvg::usvg::Tree::from_str(svg, &options).expect("an SVG");
    let mut pixmap = resvg::tiny_skia::Pixmap::new(WIDTH, HEIGHT).expect("a picture");
    pixmap.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixmap.as_mut());
    pixmap.take()
}

/// The mean difference of all channels, and the share of channels that differ by more than 24 levels.
fn difference(one: &[u8], other: &[u8]) -> (f64, f64) {
    assert_eq!(one.len(), other.len());
    let apart = || one.iter().zip(other).map(|(one, other)| f64::from(one.abs_diff(*other)));
    let count = apart().map(|_| 1.0).sum::<f64>();
    (apart().sum::<f64>() / count, apart().filter(|apart| *apart > 24.0).count() as f64 / count)
}

/// Times in seconds, most of them between the frames that were looked at.
const TIMES: [f64; 10] = [0.0, 0.013, 0.31, 0.505, 0.777, 1.234, 1.5, 2.04, 2.71, 2.99];

/// At ten times the frozen file is the scene, but for the facets, which stand in both here.
fn agrees(name: &str, frozen: impl Fn(f64) -> String, outlined: bool) {
    for seconds in TIMES {
        let standing = scene(seconds * f64::from(RATE), 0.0);
        let standing = if outlined { standing.outlined() } else { standing };
        let expected = crate::scene_svg(&standing, "x").expect("an SVG");
        let (mean, far) = difference(&pixels(&expected), &pixels(&frozen(seconds)));
        assert!(mean < 0.2 && far < 0.001, "{name} at {seconds}: {mean} {far}");
        // A twentieth of a second on it is another picture.
        let (mean, far) = difference(&pixels(&expected), &pixels(&frozen(seconds + 0.05)));
        assert!(mean > 0.2 && far > 0.001, "{name} behind {seconds}: {mean} {far}");
    }
}

#[test]
fn a_file_is_the_element_at_any_time() {
    let picture = picture();
    for motion in SvgMotion::ALL {
        let file = super::svg::write(&picture, "p1", *motion);
        agrees(motion.name(), |seconds| svg::frozen(&file.text, *motion, seconds), false);
        assert_eq!(file.standing, ["stone"]);
        assert!(file.text.contains("so they stand: stone."), "the file says so");
    }
    let outlined =
        Picture::of(FRAMES, |frame| Ok(scene(f64::from(frame), f64::from(frame)).outlined())).expect("a picture");
    let file = super::lottie::write(&outlined);
    let lottie: serde_json::Value = serde_json::from_str(&file.text).expect("JSON");
    agrees("lottie", |seconds| lottie::frozen(&lottie, seconds * f64::from(RATE)), true);
    assert!(lottie["meta"]["d"].as_str().is_some_and(|said| said.contains("so they stand: stone.")));
}

/// Things keep their order, and each that passes through is one thing.
#[test]
fn what_moves_is_followed() {
    let picture = picture();
    let parts: Vec<(&str, bool, usize)> =
        picture.parts.iter().map(|part| (part.name.as_str(), part.stands, part.things.len())).collect();
    let expected = [
        ("halo", false, 2),
        ("stone", true, 12),
        ("hand", false, 1),
        // Four that are under way at the start, and six that begin.
        ("beads", false, 9),
        ("tail", false, 1),
        ("jewel", false, 1),
        ("words", false, 1),
    ];
    assert_eq!(parts, expected);
    assert!(picture.off.places < 0.11 && picture.off.colors < 0.008, "{:?}", picture.off);
}

/// CSS moves no gradient: a part of which one turns stands whole as at the first frame, and the file names it.
#[test]
fn css_lets_a_part_stand_whose_gradient_turns() {
    let wheel = |frame: u32| {
        let mut bytes = Vec::new();
        let mut pen = Pen::new(&mut bytes, WIDTH.into(), HEIGHT.into());
        let (y, x) = sin_cos(TAU * f64::from(frame) / f64::from(FRAMES));
        pen.part("wheel");
        pen.fill(Ink::Linear {
            from: (100.0, 80.0),
            to: (100.0 + 40.0 * x, 80.0 + 40.0 * y),
            stops: &[(0.0, RED), (1.0, BLUE)],
        });
        pen.circle(100.0 + 20.0 * x, 80.0, 40.0);
        pen.part("bead");
        pen.fill(Ink::Solid(RED));
        pen.circle(30.0 + 20.0 * x, 30.0, 8.0);
        pen.finish("img", "A picture", "as it is", None);
        Scene::from_bytes(bytes)
    };
    let picture = Picture::of(FRAMES, wheel).expect("a picture");
    let css = super::svg::write(&picture, "p1", SvgMotion::Css);
    assert_eq!(
        (css.standing.as_slice(), super::svg::write(&picture, "p1", SvgMotion::Smil).standing.len()),
        (&["wheel".to_owned()][..], 0)
    );
    assert!(css.text.contains("so they stand: wheel."));
    let standing = |svg: &str| svg.split("data-part=\"bead\"").next().map(str::len);
    let (still, moved) = (svg::frozen(&css.text, SvgMotion::Css, 0.0), svg::frozen(&css.text, SvgMotion::Css, 1.2));
    assert!(still != moved && still.get(..standing(&still).unwrap_or(0)) == moved.get(..standing(&moved).unwrap_or(0)));
    let first = crate::scene_svg(&wheel(0).expect("a scene"), "x").expect("an SVG");
    let (mean, far) = difference(&pixels(&first), &pixels(&still));
    assert!(mean < 0.05 && far < 0.001, "{mean} {far}");
}

/// Where someone wants no motion, CSS stands as at the start; and a second picture on the page keeps its own names.
#[test]
fn css_stands_where_motion_is_not_wanted() {
    let picture = picture();
    let file = super::svg::write(&picture, "p1", SvgMotion::Css).text;
    assert!(file.contains("@media (prefers-reduced-motion:reduce){#p1 *{animation:none!important}}"));
    let (before, rest) = file.split_once("<style>").expect("a stylesheet");
    let still = format!("{before}{}", rest.split_once("</style>").expect("its end").1);
    let (mean, far) = difference(&pixels(&still), &pixels(&svg::frozen(&file, SvgMotion::Css, 0.0)));
    assert!(mean < 0.05 && far < 0.001, "{mean} {far}");
    let other = super::svg::write(&picture, "p2", SvgMotion::Css).text;
    assert_eq!(other.replace("p2", "p1"), file);
    for id in file.split("id=\"").skip(1) {
        assert!(id.starts_with("p1"), "{id}");
    }
}
