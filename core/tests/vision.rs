//! States of living elements before eyes that see fewer colours, or none: shape and light tell them too.
#![cfg(feature = "raster")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "helpers of tests")]

use std::collections::BTreeMap;

use azora_core::{
    ElementEvent, ElementKind, ElementParams, MotionPolicy, Rgb8, Scheme, Vision, contrast_ratio, element_frame,
    scene_pixels, simulate_vision,
};

/// In CSS px², by the side: what a state has to change at least, and the contrast that counts as a change.
const CHANGED: [(f64, usize); 3] = [(64.0, 60), (120.0, 200), (200.0, 500)];
const CONTRAST: f64 = 1.25;

/// One part of an element in a state, all others healthy, with no motion that would tell it too.
fn pixels(kind: ElementKind, size: f64, scheme: Scheme, health: Option<f64>) -> Vec<[u8; 3]> {
    let (told, parts) = match kind {
        ElementKind::Gem => ("health", &["sapphire", "emerald", "ruby"][..]),
        ElementKind::Sankofa => ("now", &["sovereignty", "knowledge", "opportunity", "abundance", "finance"][..]),
    };
    let events = parts.iter().enumerate().map(|(nth, name)| {
        let value = if nth + 1 == parts.len() { health } else { Some(0.96) };
        ElementEvent::new(0.0, told, name, value)
    });
    let events: Vec<ElementEvent> = events.collect();
    let params = ElementParams { size, scheme, policy: MotionPolicy::Reduced, ..ElementParams::default() };
    let scene = element_frame(kind, &params, &events, 8_000.0).unwrap();
    let level = if scheme == Scheme::Dark { 0x16 } else { 0xff };
    let ground = Rgb8 { r: level, g: level, b: level };
    scene_pixels(&scene, 1.0, Some(ground)).unwrap().chunks(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

/// Colours as an eye sees them; `None` sees light alone.
#[derive(Default)]
struct Eye(BTreeMap<[u8; 3], f64>);

impl Eye {
    /// The luminance of a colour, as its contrast with black, for an eye without one kind of cones.
    fn light(&mut self, color: [u8; 3], vision: Option<Vision>) -> f64 {
        *self.0.entry(color).or_insert_with(|| {
            let [r, g, b] = color;
            let hex = format!("#{r:02x}{g:02x}{b:02x}");
            let seen = vision.map_or(hex.clone(), |vision| simulate_vision(&hex, vision, 1.0).unwrap());
            contrast_ratio(&seen, "#000000").unwrap()
        })
    }
}

#[test]
fn states_are_told_to_every_eye() {
    let visions = [None, Some(Vision::Protan), Some(Vision::Deutan), Some(Vision::Tritan)];
    for vision in visions {
        let mut eye = Eye::default();
        for kind in [ElementKind::Gem, ElementKind::Sankofa] {
            for scheme in [Scheme::Light, Scheme::Dark] {
                for (size, least) in CHANGED {
                    // As near to each other as two states can be, and the unknown beside the rest.
                    let all = [Some(0.96), Some(0.88), Some(0.72), Some(0.66), None];
                    let drawn = all.map(|health| pixels(kind, size, scheme, health));
                    for (one, other) in [(0, 1), (2, 3), (3, 4), (0, 4), (0, 3)] {
                        let pairs = drawn[one].iter().zip(&drawn[other]);
                        let changed = pairs.filter(|(one, other)| {
                            let (one, other) = (eye.light(**one, vision), eye.light(**other, vision));
                            one.max(other) / one.min(other) >= CONTRAST
                        });
                        let changed = changed.count();
                        assert!(changed >= least, "{vision:?} {kind} {scheme} {size} {:?} {:?}", all[one], all[other]);
                    }
                }
            }
        }
    }
}
