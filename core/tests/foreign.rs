//! What reads foreign bytes, by the bodies that `core/fuzz` runs: whole inputs, spoilt ones, and noise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

#[path = "../fuzz/bodies/events.rs"]
mod events;
#[path = "../fuzz/bodies/metrics.rs"]
mod metrics;
#[path = "../fuzz/bodies/scene.rs"]
mod scene;

use std::{fs, path::PathBuf};

use azora_core::{
    Element, ElementKind, ElementParams, ElementState, MetricFold, engine_recipe, example_events, example_time,
};
use proptest::{prelude::*, sample::Index};

/// Files of the conformance data whose names end so, in this folder.
fn files(folder: &str, ends: &[&str]) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/conformance").join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.retain(|path| ends.iter().any(|end| path.to_str().unwrap().ends_with(end)));
    assert!(!paths.is_empty());
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// One of them as it is, or with some bytes changed, taken out or said again.
fn spoilt(whole: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let spoil = (any::<Index>(), any::<u8>(), 0..4_u8);
    (proptest::sample::select(whole), proptest::collection::vec(spoil, 0..6)).prop_map(|(mut bytes, spoils)| {
        for (place, byte, how) in spoils {
            if bytes.is_empty() {
                break;
            }
            let place = place.index(bytes.len());
            let end = bytes.len().min(place + usize::from(byte));
            match how {
                0 => bytes.truncate(place),
                1 => drop(bytes.drain(place..end)),
                2 => bytes.splice(place..place, bytes[place..end].to_vec()).for_each(drop),
                _ => bytes[place] = byte,
            }
        }
        bytes
    })
}

/// Bytes of any kind, behind a beginning or not.
fn noise(beginning: &'static [u8], most: usize) -> impl Strategy<Value = Vec<u8>> {
    (any::<bool>(), proptest::collection::vec(any::<u8>(), 0..most))
        .prop_map(move |(begun, bytes)| if begun { [beginning, &bytes].concat() } else { bytes })
}

/// Snapshots of both elements after their examples.
fn snapshots() -> Vec<Vec<u8>> {
    let kept = |kind: ElementKind| {
        let mut element = Element::new(kind, &ElementParams { size: 96.0, ..ElementParams::default() }).unwrap();
        let end = example_time(kind, ElementState::Healthy);
        for event in example_events(kind, ElementState::Healthy).iter().filter(|event| event.at <= end) {
            element.apply(event).unwrap();
        }
        element.snapshot()
    };
    ElementKind::ALL.iter().copied().map(kept).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_scene(bytes in prop_oneof![3 => spoilt(files("scenes", &[".azsc"])), 1 => noise(b"AZSC\x01\x00", 200)]) {
        scene::run(&bytes);
    }

    #[test]
    fn any_metrics(bytes in prop_oneof![
        3 => spoilt(files("reference/metrics", &[".txt", "client.json"])),
        1 => spoilt(vec![MetricFold::new(&engine_recipe(), 0.0).unwrap().snapshot()]),
        1 => noise(b"# TYPE a counter\na_total ", 80),
    ]) {
        metrics::run(&bytes);
    }

    #[test]
    fn any_events(bytes in prop_oneof![2 => spoilt(snapshots()), 3 => noise(b"\x01", 400)]) {
        events::run(&bytes);
    }
}
