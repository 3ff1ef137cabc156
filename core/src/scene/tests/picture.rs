//! Every back end shows the same picture.

use proptest::prelude::*;

use super::{BLUE, RED, any::scene, drawn};
use crate::{
    Scheme, ThemeName, mark_svg,
    render::mark_as_pixels,
    scene::{
        Anchor, Cap, Ink, Join, Pen, Rgba, Scene, SceneItem, Stroke, Text, mark_scene, raster, scene_png, scene_svg,
    },
};

const GOLD: Rgba = Rgba { r: 251, g: 191, b: 36, a: 255 };
const SLATE: Rgba = Rgba { r: 100, g: 116, b: 139, a: 255 };

/// Everything that a scene can hold, on 200 × 200 pixels.
fn everything() -> Scene {
    let glow = [(0.0, GOLD), (0.4, Rgba { a: 128, ..GOLD }), (1.0, Rgba { a: 0, ..GOLD })];
    let blend = [(0.0, RED), (0.5, GOLD), (1.0, BLUE)];
    let mut bytes = Vec::new();
    let mut pen = Pen::new(&mut bytes, 200.0, 200.0);
    pen.part("halo");
    pen.fill(Ink::Radial { center: (100.0, 100.0), radius: 90.0, stops: &glow });
    pen.circle(100.0, 100.0, 90.0);
    pen.part("stone");
    for (nth, color) in [RED, BLUE, GOLD, SLATE].into_iter().enumerate() {
        let turn = |degrees: f64| {
            let (sine, cosine) = crate::math::sin_cos_degrees(degrees);
            (100.0 + 50.0 * cosine, 100.0 + 50.0 * sine)
        };
        let from = 90.0 * [0.0, 1.0, 2.0, 3.0][nth];
        pen.fill(Ink::Solid(color));
        pen.polygon([(100.0, 100.0), turn(from), turn(from + 30.0), turn(from + 60.0)]);
    }
    pen.fill(Ink::Linear { from: (20.0, 20.0), to: (60.0, 50.0), stops: &blend });
    pen.move_to(20.0, 20.0);
    pen.curve_to(40.0, 0.0, 60.0, 80.0, 70.0, 30.0);
    pen.line_to(60.0, 60.0);
    pen.close();
    pen.fill(Ink::Solid(Rgba { a: 160, ..SLATE }));
    for (radius, turn) in [(18.0, 18.0), (12.0, -12.0), (6.0, 6.0)] {
        pen.move_to(170.0 - turn, 30.0 - radius);
        pen.line_to(170.0 + turn, 30.0 - radius);
        pen.line_to(170.0 + turn, 30.0 + radius);
        pen.line_to(170.0 - turn, 30.0 + radius);
        pen.close();
    }
    pen.part("");
    let dash = Stroke { width: 3.0, cap: Cap::Butt, join: Join::Miter, dash: &[6.0, 3.0] };
    pen.stroke(Ink::Solid(SLATE), dash);
    pen.arc(100.0, 100.0, 80.0, -90.0, 150.0);
    pen.stroke(
        Ink::Linear { from: (20.0, 0.0), to: (180.0, 0.0), stops: &blend },
        Stroke { width: 5.0, cap: Cap::Round, join: Join::Round, dash: &[] },
    );
    pen.move_to(20.0, 180.0);
    pen.line_to(60.0, 150.0);
    pen.line_to(100.0, 180.0);
    pen.line_to(140.0, 150.0);
    pen.line_to(180.0, 180.0);
    for (y, anchor, weight, text) in [
        (70.0, Anchor::Start, 500, "p95 ≥ 160 ms"),
        (100.0, Anchor::Middle, 600, "97 −1 · 72 %"),
        (130.0, Anchor::End, 700, "● 500 req…"),
    ] {
        let ink = Rgba { r: 15, g: 23, b: 42, a: 255 };
        pen.text(Text { x: 100.0, y, size: 16.0, weight, anchor, rotation_degrees: 0.0, ink, text });
    }
    for nth in 0..6_i32 {
        pen.text(Text {
            x: 186.0,
            y: 100.0 + 14.0 * f64::from(nth),
            size: 11.0,
            weight: 600,
            anchor: Anchor::Middle,
            rotation_degrees: f64::from(nth) * 15.0,
            ink: SLATE,
            text: "SO",
        });
    }
    pen.finish("img", "A <test> & more", "97 %", None);
    Scene::from_bytes(bytes).unwrap()
}

/// The largest difference of a channel, the share of pixels that differ by more than 8, and the mean difference.
fn apart(one: &[u8], other: &[u8]) -> (u8, f64, f64) {
    assert_eq!(one.len(), other.len());
    let largest = |(a, b): (&[u8], &[u8])| a.iter().zip(b).map(|(a, b)| a.abs_diff(*b)).max().unwrap();
    let pixels = || one.chunks(4).zip(other.chunks(4)).map(largest);
    let sum: u32 = pixels().map(u32::from).sum();
    let many = u32::try_from(pixels().filter(|apart| *apart > 8).count()).unwrap();
    let count = f64::from(u32::try_from(one.len() / 4).unwrap());
    (pixels().max().unwrap(), f64::from(many) / count, f64::from(sum) / count)
}

#[test]
fn the_svg_is_the_png() {
    let scene = everything().outlined();
    let svg = scene_svg(&scene, "").unwrap();
    for side in [100, 200, 800] {
        let by_svg = mark_as_pixels(&svg, side).unwrap();
        let ours = raster::pixels(&scene, f64::from(side) / 200.0, None).unwrap();
        let (largest, many, mean) = apart(&by_svg, ours.data());
        // The renderer samples four lines a pixel: an edge that a rounding moves over one changes a quarter of 255.
        let said = format!("{side} px: by {largest} at most, {many} of the pixels by more than 8, {mean} on average");
        assert!(largest <= 64 && many <= 0.002 && mean <= 0.05, "{said}");
    }
}

#[test]
fn texts_are_as_wide_as_they_say() {
    let items = everything();
    let outlined = items.outlined();
    assert!(!outlined.items().any(|item| matches!(item, SceneItem::Text(_))));
    assert_eq!(
        (outlined.name(), outlined.value(), outlined.items().count()),
        (items.name(), items.value(), items.items().count())
    );
    for (text, item) in items.items().zip(outlined.items()) {
        let (SceneItem::Text(text), SceneItem::Shape(shape)) = (text, item) else { continue };
        if text.rotation != 0 {
            continue;
        }
        let points = super::contours(&shape).concat();
        let (left, right) =
            (points.iter().map(|(x, _)| *x).min().unwrap(), points.iter().map(|(x, _)| *x).max().unwrap());
        let (begin, end) = match text.anchor {
            Anchor::Start => (text.x, text.x + text.advance),
            Anchor::Middle => (text.x - text.advance / 2, text.x + text.advance / 2),
            Anchor::End => (text.x - text.advance, text.x),
        };
        // Bearings are a tenth of an em at most.
        let bearing = text.size / 8;
        assert!((begin..begin + bearing).contains(&left) && (end - bearing..=end).contains(&right), "{}", text.text);
        let top = points.iter().map(|(_, y)| *y).min().unwrap();
        assert!((text.y - text.size..text.y - text.size / 2).contains(&top), "it stands on its line");
    }
}

#[test]
fn an_svg_says_all_that_the_scene_does() {
    let scene = everything();
    let svg = scene_svg(&scene, "").unwrap();
    insta::assert_snapshot!("everything", svg.replace("><", ">\n<"));
    let document = roxmltree::Document::parse(&svg).unwrap();
    let count = |name: &str| document.descendants().filter(|node| node.tag_name().name() == name).count();
    assert_eq!((count("text"), count("linearGradient"), count("radialGradient"), count("g")), (9, 2, 1, 2));
    assert_eq!(count("path") + count("text") + 3, scene.items().count());
    assert!(scene_svg(&scene, "a").unwrap().contains("id=\"a-g1\""));
    assert_eq!(scene_svg(&scene, "1").unwrap_err().path.as_deref(), Some("/instance"));
}

/// What the decoders of all languages are compared by; `AZORA_BLESS=1` accepts what is written now.
#[test]
fn scenes_for_decoders_are_fresh() {
    let mut bytes = Vec::new();
    let mut pen = Pen::new(&mut bytes, 1920.5, 0.0);
    pen.part("ünïcödé");
    pen.fill(Ink::Solid(RED));
    // Two runs of lines, turned round, then one that is parted.
    pen.polygon((0..70_u8).map(|nth| (f64::from(nth % 2) + 20.0, 50.0 - f64::from(nth) / 4.0)));
    pen.polygon([(-600.5, 1e3), (-3.0, f64::NAN), (700.25, 7.0)]);
    pen.polygon([(1e9, -1e9), (f64::INFINITY, -4_194_300.0), (4_194_290.0, -4_194_302.0)]);
    pen.stroke(Ink::Solid(BLUE), Stroke { width: 1.0 / 3.0, dash: &[0.5, 2.0], ..Stroke::default() });
    pen.move_to(0.0, 0.0);
    pen.line_to(1.0, 0.0);
    pen.curve_to(1.0, 300.0, 400.0, 0.0, 0.0, -0.25);
    pen.line_to(-1.0, -1.0);
    pen.close();
    pen.line_to(5.0, 5.0);
    pen.text(Text {
        size: 9.0, weight: 400, rotation_degrees: 359.0, ink: GOLD, text: "日本 ●", ..Text::default()
    });
    pen.finish("img", "Édges", "", Some(crate::Time::from_nanoseconds(-1)));
    let mark = mark_scene("sankofa", ThemeName::Finance, Scheme::Dark, "gradient", 200).unwrap();
    let empty = drawn(|_| {});
    for (name, scene) in
        [("everything", everything()), ("edges", Scene::from_bytes(bytes).unwrap()), ("mark", mark), ("empty", empty)]
    {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../bindings/conformance/scenes/");
        let listing = format!("hash {}\n{scene}", scene.hash());
        let files =
            [(format!("{folder}{name}.azsc"), scene.bytes()), (format!("{folder}{name}.txt"), listing.as_bytes())];
        for (path, now) in files {
            if std::env::var_os("AZORA_BLESS").is_some() {
                std::fs::write(&path, now).unwrap();
            }
            assert!(std::fs::read(&path).is_ok_and(|last| last == now), "{path} is not what is written now");
        }
    }
}

/// A number goes through the digits of an SVG and comes back within half a thousandth.
#[test]
fn digits_are_near() {
    for steps in [0, 1, -1, 127, 128, -128, 256, 257, 32, -96, 1_073_741_824, -1_073_741_824, 25_599] {
        let scene = drawn(|pen| {
            pen.text(Text { x: f64::from(steps) / 256.0, size: 10.0, weight: 500, text: "a", ..Text::default() });
        });
        let svg = scene_svg(&scene, "").unwrap();
        let number = svg.split(" x=\"").nth(1).unwrap().split('"').next().unwrap();
        let exact = f64::from(steps) / 256.0;
        assert!((number.parse::<f64>().unwrap() - exact).abs() <= 0.0005, "{number} for {exact}");
        assert!(steps % 32 != 0 || (number.parse::<f64>().unwrap() - exact).abs() < 1e-12, "{number} is {exact}");
    }
}

/// The scene of a mark, drawn here, is the mark's SVG, drawn by resvg.
#[test]
fn every_mark_is_its_svg() {
    let mut worst = (0, 0.0_f64, 0.0_f64);
    for mark in crate::list_marks() {
        for (paint, size) in [("brand", 64), ("gradient", 200), ("#112233", 16)] {
            let arguments = (ThemeName::Education, Scheme::Dark);
            let scene = mark_scene(mark.id, arguments.0, arguments.1, paint, size).unwrap();
            Scene::from_bytes(scene.bytes().to_vec()).unwrap();
            let ours = raster::pixels(&scene, 4.0, None).unwrap();
            let svg = mark_svg(mark.id, arguments.0, arguments.1, paint, size, "").unwrap();
            let (largest, many, mean) = apart(&mark_as_pixels(&svg, 4 * size).unwrap(), ours.data());
            assert!(
                largest <= 64 && many <= 0.02 && mean <= 0.4,
                "{} {paint} {size}: {largest} {many} {mean}",
                mark.id
            );
            worst = (worst.0.max(largest), worst.1.max(many), worst.2.max(mean));
        }
    }
    println!("marks: {worst:?}");
}

#[test]
fn a_picture_has_its_size_and_its_ground() {
    let scene = everything();
    let white = crate::Rgb8 { r: 255, g: 255, b: 255 };
    let pixels = raster::pixels(&scene, 1.5, Some(white)).unwrap();
    assert_eq!((pixels.width(), pixels.height()), (300, 300));
    assert_eq!(pixels.pixel(2, 2).map(|pixel| (pixel.red(), pixel.alpha())), Some((255, 255)));
    for scale in [0.0, -1.0, f64::NAN, 40.01, f64::INFINITY] {
        assert_eq!(scene_png(&scene, scale, None).unwrap_err().path.as_deref(), Some("/scale"), "{scale}");
    }
}

/// A buffer of some kilobytes that would take hours is refused at once.
#[test]
fn what_would_take_too_long_is_refused() {
    let many = drawn(|pen| {
        for nth in 0..9000_u32 {
            pen.fill(Ink::Solid(if nth % 2 == 0 { RED } else { BLUE }));
            pen.polygon([(0.0, 0.0), (200.0, 0.0), (200.0, 100.0)]);
        }
    });
    assert_eq!(scene_png(&many, 40.0, None).unwrap_err().code, "scene.budget_exceeded");
    assert!(scene_png(&many, 0.1, None).is_ok());
    let dashed = drawn(|pen| {
        for _ in 0..100 {
            pen.stroke(Ink::Solid(RED), Stroke { width: 1.0, dash: &[0.01, 0.01], ..Stroke::default() });
            pen.move_to(0.0, 0.0);
            pen.line_to(9000.0, 0.0);
        }
    });
    assert_eq!(scene_png(&dashed, 1.0, None).unwrap_err().code, "scene.budget_exceeded");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever a scene holds, every back end draws it or refuses its size.
    #[test]
    fn whatever_is_drawn_is_shown(bytes in scene()) {
        let scene = Scene::from_bytes(bytes).unwrap();
        let svg = scene_svg(&scene, "").unwrap();
        roxmltree::Document::parse(&svg).unwrap();
        let longest = scene.width().max(scene.height());
        if longest > 0.0 {
            let _ = scene_png(&scene, 40.0 / longest, None);
        }
        Scene::from_bytes(scene.outlined().into_bytes()).unwrap();
    }
}
