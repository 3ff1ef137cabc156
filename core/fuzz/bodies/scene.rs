//! Bytes of anyone as a scene: refused with a code, or read to the end.

use azora_core::{Scene, SceneInk, SceneItem};

/// Takes any bytes; something is wrong where it panics.
pub fn run(bytes: &[u8]) {
    let Ok(scene) = Scene::from_bytes(bytes.to_vec()) else { return };
    assert_eq!(scene.hash().len(), 16);
    let declared = u16::from_le_bytes([bytes[6], bytes[7]]);
    assert_eq!(scene.items().count(), usize::from(declared));
    for item in scene.items() {
        let SceneItem::Shape(shape) = item else { continue };
        assert!(shape.path.segments().count() > 1);
        assert!(shape.stroke.is_none_or(|stroke| stroke.dash().count() <= 16));
        if let SceneInk::Linear { stops, .. } | SceneInk::Radial { stops, .. } = shape.ink {
            assert!((1..=32).contains(&stops.colors().count()));
        }
    }
}
