//! What is written is read again, and nothing that is read does harm.

mod any;
#[cfg(feature = "raster")]
mod picture;

use super::{Anchor, Cap, Ink, Join, Pen, Rgba, Scene, SceneInk, SceneItem, SceneSegment, SceneShape, Stroke, Text};
use crate::{Time, math};

const RED: Rgba = Rgba { r: 255, g: 0, b: 0, a: 255 };
const BLUE: Rgba = Rgba { r: 0, g: 0, b: 255, a: 255 };

/// Draws, and reads by the way that checks everything.
fn drawn(draw: impl FnOnce(&mut Pen)) -> Scene {
    let mut bytes = Vec::new();
    let mut pen = Pen::new(&mut bytes, 200.0, 100.0);
    draw(&mut pen);
    pen.finish("img", "A test", "", None);
    Scene::from_bytes(bytes).unwrap()
}

fn shapes(scene: &Scene) -> Vec<SceneShape<'_>> {
    let shape = |item| if let SceneItem::Shape(shape) = item { Some(shape) } else { None };
    scene.items().filter_map(shape).collect()
}

/// The points of every contour, whatever leads to them.
fn contours(shape: &SceneShape) -> Vec<Vec<(i32, i32)>> {
    let mut contours: Vec<Vec<_>> = Vec::new();
    for segment in shape.path.segments() {
        match segment {
            SceneSegment::Move(x, y) => contours.push(vec![(x, y)]),
            SceneSegment::Line(x, y) | SceneSegment::Curve(.., x, y) => contours.last_mut().unwrap().push((x, y)),
            SceneSegment::Close => {}
        }
    }
    contours
}

/// Where a pen puts a point.
fn place((x, y): (f64, f64)) -> (i32, i32) {
    (super::step(x), super::step(y))
}

/// Twice the area, positive clockwise.
fn area(points: &[(i32, i32)]) -> i64 {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(a.1) * i64::from(b.0)).sum()
}

#[test]
fn a_pentagon_takes_32_bytes_at_most() {
    let pentagon = [(100.0, 10.0), (150.0, 50.0), (130.0, 90.0), (70.0, 90.0), (50.0, 50.0)];
    let empty = drawn(|_| {}).bytes().len();
    let one = drawn(|pen| {
        pen.fill(Ink::Solid(RED));
        pen.polygon(pentagon);
    });
    assert!(one.bytes().len() - empty <= 32, "{}", one.bytes().len() - empty);
    assert_eq!(contours(&shapes(&one)[0]), [pentagon.map(place)]);
    // A frame of the gem.
    let frame = drawn(|pen| {
        for nth in 0..1500 {
            pen.fill(Ink::Solid(if nth % 2 == 0 { RED } else { BLUE }));
            pen.polygon(pentagon);
        }
    });
    assert!(frame.bytes().len() <= 65_536 && shapes(&frame).len() == 1500, "{}", frame.bytes().len());
}

#[test]
fn polygons_of_one_opaque_colour_are_one_shape_without_holes() {
    let square = |x: f64, side: f64| [(x, 10.0), (x + side, 10.0), (x + side, 10.0 + side), (x, 10.0 + side)];
    let scene = drawn(|pen| {
        pen.fill(Ink::Solid(RED));
        pen.polygon(square(10.0, 50.0));
        pen.fill(Ink::Solid(RED));
        pen.polygon(square(20.0, 20.0).into_iter().rev());
        pen.circle(30.0, 30.0, 5.0);
        pen.fill(Ink::Solid(BLUE));
        pen.polygon(square(20.0, 20.0));
        // A path may have holes, so it stands alone.
        pen.fill(Ink::Solid(BLUE));
        pen.move_to(0.0, 0.0);
        pen.line_to(9.0, 0.0);
        pen.line_to(9.0, 9.0);
        pen.close();
        pen.fill(Ink::Solid(BLUE));
        pen.circle(1.0, 1.0, 1.0);
        // What is behind shows through each of two.
        for _ in 0..2 {
            pen.fill(Ink::Solid(Rgba { a: 254, ..BLUE }));
            pen.circle(1.0, 1.0, 1.0);
        }
    });
    let shapes = shapes(&scene);
    assert_eq!(shapes.iter().map(|shape| contours(shape).len()).collect::<Vec<_>>(), [3, 1, 1, 1, 1, 1]);
    for contour in contours(&shapes[0]) {
        assert!(area(&contour) > 0, "{contour:?}");
    }
}

#[test]
fn long_polygons_turn_round_too() {
    for count in [3, 63, 64, 65, 66, 128, 129, 130, 200] {
        let corner = |nth: u32| {
            let (sine, cosine) = math::sin_cos_degrees(-360.0 * f64::from(nth) / f64::from(count));
            (100.0 + 60.0 * cosine, 100.0 + 60.0 * sine)
        };
        let scene = drawn(|pen| {
            pen.fill(Ink::Solid(RED));
            pen.polygon((0..count).map(corner));
        });
        let contour = contours(&shapes(&scene)[0]).remove(0);
        assert!(area(&contour) > 0);
        let mut expected: Vec<_> = (0..count).map(|nth| place(corner(nth))).collect();
        expected.reverse();
        assert_eq!(contour, expected, "{count} corners");
    }
}

#[test]
fn what_is_too_long_is_parted_in_place() {
    let scene = drawn(|pen| {
        pen.stroke(Ink::Solid(RED), Stroke::default());
        pen.move_to(-1000.0, 3.0);
        pen.line_to(2000.0, 7.0);
        pen.curve_to(2000.0, 500.0, -500.0, 500.0, 10.0, 10.0);
    });
    let shape = shapes(&scene)[0];
    let contour = contours(&shape).remove(0);
    let corner = contour.iter().position(|point| *point == (2000 * 256, 7 * 256)).unwrap();
    for (x, y) in contour.iter().take(corner) {
        let line = 3.0 * 256.0 + f64::from(x + 256_000) * 4.0 / 3000.0;
        assert!((f64::from(*y) - line).abs() <= 1.0);
    }
    assert_eq!(contour.last(), Some(&(2560, 2560)));
    // Every end lies on the cubic.
    let cubic = |t: f64, [a, b, c, d]: [f64; 4]| {
        let s = 1.0 - t;
        s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
    };
    for point in contour.iter().skip(corner) {
        let away = |t: f64| {
            let x = cubic(t, [2000.0, 2000.0, -500.0, 10.0]) * 256.0 - f64::from(point.0);
            let y = cubic(t, [7.0, 500.0, 500.0, 10.0]) * 256.0 - f64::from(point.1);
            x * x + y * y
        };
        let nearest = (0..=20_000).map(|nth| away(f64::from(nth) / 20_000.0)).fold(f64::MAX, f64::min);
        assert!(nearest.sqrt() < 40.0, "{point:?} is {nearest} away");
    }
}

#[test]
fn circles_and_arcs_are_round() {
    let scene = drawn(|pen| {
        pen.fill(Ink::Solid(RED));
        pen.circle(100.0, 50.0, 40.0);
        pen.stroke(Ink::Solid(RED), Stroke::default());
        pen.arc(100.0, 50.0, 40.0, -90.0, 200.0);
    });
    for shape in shapes(&scene) {
        let mut from = (0.0, 0.0);
        for segment in shape.path.segments() {
            let at = |x: i32, y: i32| (f64::from(x) / 256.0 - 100.0, f64::from(y) / 256.0 - 50.0);
            match segment {
                SceneSegment::Curve(a, b, c, d, e, f) => {
                    let (first, second, end) = (at(a, b), at(c, d), at(e, f));
                    for nth in 0..=10 {
                        let t = f64::from(nth) / 10.0;
                        let one = |a: f64, b: f64, c: f64, d: f64| {
                            let s = 1.0 - t;
                            s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
                        };
                        let radius =
                            math::hypot(one(from.0, first.0, second.0, end.0), one(from.1, first.1, second.1, end.1));
                        assert!((radius - 40.0).abs() < 0.004, "{radius}");
                    }
                    from = end;
                }
                SceneSegment::Move(x, y) => from = at(x, y),
                SceneSegment::Line(..) => panic!("a circle has no line"),
                SceneSegment::Close => {}
            }
        }
    }
    let [_, arc] = shapes(&scene)[..] else { panic!() };
    let ends = contours(&arc).remove(0);
    assert_eq!((ends.len(), ends[0]), (8, (100 * 256, 10 * 256)));
    assert!(!arc.path.segments().any(|segment| segment == SceneSegment::Close));
}

#[test]
fn everything_is_read_as_it_was_written() {
    let stops = [(0.0, RED), (0.25, BLUE), (2.0, RED)];
    let mut bytes = Vec::new();
    let mut pen = Pen::new(&mut bytes, 64.5, 32.0);
    pen.part("ruby");
    pen.stroke(
        Ink::Linear { from: (1.0, 2.0), to: (3.0, 4.0), stops: &stops },
        Stroke { width: 0.75, cap: Cap::Round, join: Join::Round, dash: &[1.0, 2.0, 3.0] },
    );
    pen.arc(10.0, 10.0, 5.0, 0.0, 90.0);
    pen.fill(Ink::Radial { center: (5.0, 6.0), radius: 7.0, stops: &stops });
    pen.circle(5.0, 6.0, 7.0);
    pen.text(Text {
        x: 1.0,
        y: 2.0,
        size: 12.0,
        weight: 600,
        anchor: Anchor::Middle,
        rotation_degrees: -36.0,
        ink: BLUE,
        text: "97 −1",
    });
    let until = Time::from_nanoseconds(123_456_789);
    pen.finish("img", "Trinity", "healthy", Some(until));
    let scene = Scene::from_bytes(bytes).unwrap();
    assert_eq!((scene.role(), scene.name(), scene.value()), ("img", "Trinity", "healthy"));
    assert_eq!((scene.width() * 256.0, scene.height() * 256.0), (64.5 * 256.0, 32.0 * 256.0));
    assert_eq!((scene.valid_until(), scene.is_cut()), (Some(until), false));
    let mut items = scene.items();
    assert!(matches!(items.next(), Some(SceneItem::Part("ruby"))));
    let Some(SceneItem::Shape(line)) = items.next() else { panic!() };
    let SceneInk::Linear { from, to, stops } = line.ink else { panic!() };
    assert_eq!((from, to), ((256, 512), (768, 1024)));
    assert_eq!(stops.colors().collect::<Vec<_>>(), [(0, RED), (2500, BLUE), (10_000, RED)]);
    let stroke = line.stroke.unwrap();
    assert_eq!((stroke.width, stroke.cap, stroke.join), (192, Cap::Round, Join::Round));
    assert_eq!(stroke.dash().collect::<Vec<_>>(), [256, 512, 768, 256, 512, 768]);
    let Some(SceneItem::Shape(disc)) = items.next() else { panic!() };
    assert!(matches!(disc.ink, SceneInk::Radial { center: (1280, 1536), radius: 1792, .. }));
    let Some(SceneItem::Text(text)) = items.next() else { panic!() };
    assert_eq!((text.text, text.rotation, text.weight, text.anchor), ("97 −1", -36 * 256, 600, Anchor::Middle));
    assert_eq!(text.advance, super::step(super::advance("97 −1", 12.0, 600)));
    assert!(items.next().is_none());
}

#[test]
fn what_draws_nothing_leaves_no_byte() {
    let scene = drawn(|pen| {
        pen.fill(Ink::Solid(RED));
        pen.stroke(Ink::Solid(RED), Stroke::default());
        pen.move_to(1.0, 1.0);
        pen.line_to(1.0, 1.0);
        pen.close();
        pen.fill(Ink::Solid(RED));
        pen.polygon([(3.0, 3.0)]);
        pen.circle(f64::NAN, f64::INFINITY, -1.0);
        pen.arc(0.0, 0.0, 1.0, f64::NAN, f64::INFINITY);
    });
    assert_eq!(scene.items().count(), 0);
}

#[test]
fn what_has_no_room_is_left_out_whole() {
    let scene = drawn(|pen| {
        for nth in 0..70_000_u32 {
            pen.fill(Ink::Solid(if nth % 2 == 0 { RED } else { BLUE }));
            pen.polygon([(0.0, 0.0), (9.0, 0.0), (9.0, 9.0)]);
        }
    });
    assert!(scene.is_cut() && scene.bytes().len() <= 1 << 20 && shapes(&scene).len() > 40_000);
    let parts = drawn(|pen| (0..70_000).for_each(|_| pen.part("")));
    assert!(parts.is_cut() && parts.items().count() == 65_535);
    let far = drawn(|pen| {
        pen.stroke(Ink::Solid(RED), Stroke::default());
        for _ in 0..6 {
            pen.line_to(1e300, -1e300);
            pen.line_to(-1e300, f64::INFINITY);
        }
        pen.fill(Ink::Solid(RED));
        pen.circle(0.0, 0.0, 1e9);
    });
    assert!(far.is_cut() || far.items().count() > 0);
}
