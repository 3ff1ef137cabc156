//! Living elements: a whole frame, each in another pose.

use std::{cell::RefCell, hint::black_box};

use azora_core::{Cut, Element, ElementKind, ElementParams, ElementState, example_events, example_time, spring_batch};

use crate::{Round, Work};

/// Poses in a round, a thirtieth of a second apart.
const POSES: u32 = 12;

/// The works of elements and their springs.
pub const WORKS: &[Work] = &[
    work("gem-lg", "a frame of the gem at 200 px, in a new pose", || gem(200.0, Cut::Brilliant)),
    work("gem-sm", "a frame of the gem at 64 px, in a new pose", || gem(64.0, Cut::Brilliant)),
    work("gem-xl", "a frame of the gem at 300 px, in a new pose", || gem(300.0, Cut::Brilliant)),
    work("gem-classic", "a frame of the classic gem at 200 px", || gem(200.0, Cut::Classic)),
    work("engine-xl", "a frame of the engine at 400 px", || frames(ElementKind::Sankofa, 400.0, Cut::Brilliant)),
    Work { name: "springs", piece: "a spring of a batch of a thousand", pieces: 1000, ours: springs, peer: None },
];

const fn work(name: &'static str, piece: &'static str, ours: fn() -> Round) -> Work {
    Work { name, piece, pieces: POSES as usize, ours, peer: None }
}

fn gem(size: f64, cut: Cut) -> Round {
    frames(ElementKind::Gem, size, cut)
}

fn frames(kind: ElementKind, size: f64, cut: Cut) -> Round {
    let params = ElementParams { size, cut, ..ElementParams::default() };
    let mut element = Element::new(kind, &params).unwrap();
    let start = example_time(kind, ElementState::Healthy);
    for event in example_events(kind, ElementState::Healthy).iter().filter(|event| event.at <= start) {
        element.apply(event).unwrap();
    }
    // The engine's last sample is held for as long as a round is repeated: time comes back every four seconds.
    let held = RefCell::new((element, Vec::new(), 0_u32));
    Box::new(move || {
        let (element, bytes, frame) = &mut *held.borrow_mut();
        for _ in 0..POSES {
            *frame = (*frame + 1) % 120;
            element.frame_into(start + f64::from(*frame) * 1000.0 / 30.0, bytes).unwrap();
            black_box(&bytes);
        }
    })
}

fn springs() -> Round {
    let springs: Vec<f64> =
        (0..1000).flat_map(|nth| [170.0, 10.0 + f64::from(nth) / 20.0, 1.0, 0.0, 0.0, 100.0]).collect();
    Box::new(move || {
        black_box(spring_batch(black_box(&springs), 120.0).unwrap());
    })
}
