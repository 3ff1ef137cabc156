//! Living elements: a whole frame, each in another pose.

use std::{cell::RefCell, hint::black_box};

use azora_core::{Cut, Element, ElementEvent, ElementKind, ElementParams, ElementState, example_events, example_time};

use crate::{Round, Work};

/// Poses in a round, a thirtieth of a second apart.
const POSES: u32 = 12;

/// What is drawn again and again, by the name of its work.
#[derive(Debug)]
pub struct Frames {
    /// That of the work.
    pub name: &'static str,
    /// Which element.
    pub kind: ElementKind,
    /// In CSS pixels.
    pub size: f64,
    /// The gem's; the engine has none.
    pub cut: Cut,
}

/// The works of elements.
pub const WORKS: &[Work] = &[
    work("gem-sm", "a frame of the gem at 64 px", || frames(0)),
    work("gem-lg", "a frame of the gem at 200 px", || frames(1)),
    work("gem-xl", "a frame of the gem at 300 px", || frames(2)),
    work("gem-classic", "a frame of the classic gem at 200 px", || frames(3)),
    work("engine-xl", "a frame of the engine at 400 px", || frames(4)),
];

/// What each of them draws.
pub const FRAMES: &[Frames] = &[
    Frames { name: "gem-sm", kind: ElementKind::Gem, size: 64.0, cut: Cut::Brilliant },
    Frames { name: "gem-lg", kind: ElementKind::Gem, size: 200.0, cut: Cut::Brilliant },
    Frames { name: "gem-xl", kind: ElementKind::Gem, size: 300.0, cut: Cut::Brilliant },
    Frames { name: "gem-classic", kind: ElementKind::Gem, size: 200.0, cut: Cut::Classic },
    Frames { name: "engine-xl", kind: ElementKind::Sankofa, size: 400.0, cut: Cut::Brilliant },
];

const fn work(name: &'static str, piece: &'static str, ours: fn() -> Round) -> Work {
    Work { name, piece, pieces: POSES as usize, ours, peer: None }
}

impl Frames {
    /// The element, told what it is to show, and when its first frame is.
    fn begun(&self) -> (Element, f64) {
        let params = ElementParams { size: self.size, cut: self.cut, ..ElementParams::default() };
        let mut element = Element::new(self.kind, &params).unwrap();
        self.events().iter().for_each(|event| element.apply(event).unwrap());
        (element, example_time(self.kind, ElementState::Healthy))
    }

    fn events(&self) -> Vec<ElementEvent> {
        let start = example_time(self.kind, ElementState::Healthy);
        let mut events = example_events(self.kind, ElementState::Healthy);
        events.retain(|event| event.at <= start);
        events
    }

    /// For another language to draw the same: name, kind, size, cut, the first frame's time and hash, the mean of the bytes
    /// of 120 frames, and the events as JSON; tab-separated.
    pub fn told(&self) -> String {
        let (mut element, start) = self.begun();
        let lengths: usize =
            (0..120).map(|frame| element.frame(start + f64::from(frame) * 1000.0 / 30.0).unwrap().bytes().len()).sum();
        let Self { name, kind, size, cut } = self;
        let hash = element.frame(start).unwrap().hash();
        let event = |ElementEvent { at, kind, name, value }: &ElementEvent| {
            let value = value.map_or_else(|| "null".to_owned(), |value| format!("{value:?}"));
            format!("{{\"at\":{at:?},\"kind\":\"{kind}\",\"name\":\"{name}\",\"value\":{value}}}")
        };
        let events: Vec<String> = self.events().iter().map(event).collect();
        format!("{name}\t{kind}\t{size}\t{cut}\t{start}\t{hash}\t{}\t[{}]", lengths / 120, events.join(","))
    }
}

fn frames(nth: usize) -> Round {
    let (element, start) = FRAMES[nth].begun();
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
