//! Scenes as pictures that stand still: what a page that is alive does without.
#![allow(clippy::implicit_clone, reason = "bytes are another type in Node alone")]

use azora_core::Scene;

use crate::Bytes;

export! {
    /// A packed scene as SVG; `instance` stands before every id in it, and is made from the picture where it is empty.
    "sceneSvg" pub fn scene_svg(scene: Bytes; instance: String = "") -> String {
        Ok(azora_core::scene_svg(&Scene::from_bytes(scene.to_vec())?, &instance)?)
    }

    /// The digest of a packed scene, 16 hex digits: equal for equal pictures in every language.
    "sceneHash" pub fn scene_hash(scene: Bytes) -> String {
        Ok(Scene::from_bytes(scene.to_vec())?.hash())
    }
}
