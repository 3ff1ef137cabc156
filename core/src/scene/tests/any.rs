//! Whatever a pen is told, and whatever a buffer holds.

use proptest::prelude::*;

use super::{BLUE, RED, contours, shapes};
use crate::{
    Time,
    scene::{Ink, Pen, Rgba, Scene, Stroke, Text, scene_svg},
};

/// A number that may be anything.
fn anything() -> impl Strategy<Value = f64> + Clone {
    prop_oneof![40 => -500.0..500.0_f64, 2 => any::<f64>(), 1 => -5e6..5e6_f64]
}

#[derive(Debug, Clone)]
enum Act {
    Part(String),
    Fill(Rgba),
    Glow(f64, Vec<(f64, u8)>),
    Stroke(f64, Vec<f64>),
    Move(f64, f64),
    Line(f64, f64),
    Curve([f64; 6]),
    Close,
    Polygon(Vec<(f64, f64)>),
    Circle(f64, f64, f64),
    Arc([f64; 5]),
    Text(String, f64, u16),
}

fn act() -> impl Strategy<Value = Act> {
    let color = prop_oneof![Just(RED), Just(BLUE), any::<[u8; 4]>().prop_map(Rgba::from_bytes)];
    let point = (anything(), anything());
    prop_oneof![
        ".{0,9}".prop_map(Act::Part),
        color.prop_map(Act::Fill),
        (anything(), prop::collection::vec((anything(), any::<u8>()), 0..40))
            .prop_map(|(r, stops)| Act::Glow(r, stops)),
        (anything(), prop::collection::vec(anything(), 0..20)).prop_map(|(width, dash)| Act::Stroke(width, dash)),
        point.clone().prop_map(|(x, y)| Act::Move(x, y)),
        point.clone().prop_map(|(x, y)| Act::Line(x, y)),
        prop::array::uniform6(anything()).prop_map(Act::Curve),
        Just(Act::Close),
        prop::collection::vec(point, 0..150).prop_map(Act::Polygon),
        (anything(), anything(), anything()).prop_map(|(x, y, r)| Act::Circle(x, y, r)),
        prop::array::uniform5(anything()).prop_map(Act::Arc),
        (".{0,20}", anything(), any::<u16>()).prop_map(|(text, size, weight)| Act::Text(text, size, weight)),
    ]
}

fn perform(pen: &mut Pen, act: Act) {
    match act {
        Act::Part(name) => pen.part(&name),
        Act::Fill(color) => pen.fill(Ink::Solid(color)),
        Act::Glow(radius, stops) => {
            let stops: Vec<_> = stops.into_iter().map(|(share, r)| (share, Rgba { r, ..BLUE })).collect();
            pen.fill(Ink::Radial { center: (radius, 1.0), radius, stops: &stops });
        }
        Act::Stroke(width, dash) => pen.stroke(Ink::Solid(RED), Stroke { width, dash: &dash, ..Stroke::default() }),
        Act::Move(x, y) => pen.move_to(x, y),
        Act::Line(x, y) => pen.line_to(x, y),
        Act::Curve([x1, y1, x2, y2, x, y]) => pen.curve_to(x1, y1, x2, y2, x, y),
        Act::Close => pen.close(),
        Act::Polygon(points) => pen.polygon(points),
        Act::Circle(x, y, r) => pen.circle(x, y, r),
        Act::Arc([x, y, r, from, to]) => pen.arc(x, y, r, from, to),
        Act::Text(text, size, weight) => pen.text(Text { size, weight, text: &text, ..Text::default() }),
    }
}

/// A scene by any acts, and its bytes.
pub(super) fn scene() -> impl Strategy<Value = Vec<u8>> {
    let words = (".{0,9}", ".{0,9}", ".{0,9}", proptest::option::of(any::<i64>()));
    (prop::collection::vec(act(), 0..40), anything(), anything(), words).prop_map(|(acts, width, height, words)| {
        let mut bytes = vec![7; 5];
        let mut pen = Pen::new(&mut bytes, width, height);
        for act in acts {
            perform(&mut pen, act);
        }
        pen.finish(&words.0, &words.1, &words.2, words.3.map(Time::from_nanoseconds));
        bytes
    })
}

/// Reads all there is and shows it, if it is a scene.
fn read(bytes: Vec<u8>) {
    let Ok(scene) = Scene::from_bytes(bytes) else { return };
    assert!(shapes(&scene).iter().all(|shape| shape.path.segments().count() > 1));
    let svg = scene_svg(&scene, "").unwrap();
    roxmltree::Document::parse(&svg).unwrap();
    #[cfg(feature = "raster")]
    {
        let longest = scene.width().max(scene.height());
        let _ = crate::scene_png(&scene, 30.0 / longest, None);
        Scene::from_bytes(scene.outlined().into_bytes()).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Whatever a pen is told, what it has written is valid, and all that was counted is there.
    #[test]
    fn whatever_is_drawn_is_valid(bytes in scene()) {
        let scene = Scene::from_bytes(bytes.clone()).unwrap();
        let count = usize::from(u16::from_le_bytes([bytes[6], bytes[7]]));
        prop_assert_eq!(scene.items().count(), count);
        prop_assert!(shapes(&scene).iter().all(|shape| contours(shape).iter().all(|contour| contour.len() > 1)));
        prop_assert_eq!(scene.into_bytes(), bytes);
    }

    /// A buffer in which bytes were changed or lost is read or refused with the place, never more.
    #[test]
    fn spoilt_scenes_do_no_harm(bytes in scene(), spoils in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4), keep in any::<prop::sample::Index>(), cut in any::<bool>()) {
        let mut spoilt = bytes;
        for (place, byte) in spoils {
            let place = place.index(spoilt.len());
            spoilt[place] = byte;
        }
        if cut {
            spoilt.truncate(keep.index(spoilt.len()));
        }
        let length = spoilt.len();
        if let Err(error) = Scene::from_bytes(spoilt.clone()) {
            prop_assert_eq!(error.code, "scene.invalid");
            let place: usize = error.reason.split(' ').nth(1).unwrap().parse().unwrap();
            prop_assert!(place <= length);
        }
        read(spoilt);
    }

    #[test]
    fn random_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200), head in any::<bool>()) {
        let mut bytes = bytes;
        if head {
            bytes.splice(..0, *b"AZSC\x01\x00");
        }
        read(bytes);
    }
}
