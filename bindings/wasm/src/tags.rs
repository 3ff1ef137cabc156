//! What the tags of the living elements ask of the core: the first thing that a page loads, so it crosses as plainly as can be.
//!
//! No more crosses than numbers and texts; the functions of the surface, with records and all that they can do, are in the other
//! modules. Whoever changes this sees what it weighs by `cargo xtask size`.

use azora_core::{Element, ElementEvent, ElementKind, ElementParams, Error};
use wasm_bindgen::prelude::*;

/// A living element that draws into the memory of this module.
#[wasm_bindgen]
pub struct Drawing {
    element: Element,
    scene: Vec<u8>,
}

#[wasm_bindgen]
impl Drawing {
    /// `choices` are texts with a zero between two of them: the kind, theme, scheme, contrast, cut, glow, pace, policy and heart,
    /// whether there is a label, the name, and the words.
    pub fn of(size: f64, choices: &str) -> Result<Drawing, JsValue> {
        let (kind, params) = asked(size, choices).map_err(crossed)?;
        Ok(Self { element: Element::new(kind, &params).map_err(crossed)?, scene: Vec::new() })
    }

    /// Folds an event into the state.
    pub fn apply(&mut self, at: f64, kind: &str, name: &str, value: Option<f64>) -> Result<(), JsValue> {
        let event = ElementEvent { at, kind: kind.to_owned(), name: name.to_owned(), value };
        self.element.apply(&event).map_err(crossed)
    }

    /// Draws the picture of a time as a packed scene; gives how many bytes it takes from `place` on.
    pub fn draw(&mut self, at: f64) -> Result<usize, JsValue> {
        self.element.frame_into(at, &mut self.scene).map_err(crossed)?;
        Ok(self.scene.len())
    }

    /// Where in the memory the scene begins that was drawn last.
    pub fn place(&self) -> *const u8 {
        self.scene.as_ptr()
    }
}

/// The memory that scenes are drawn into.
#[wasm_bindgen]
pub fn room() -> JsValue {
    wasm_bindgen::memory()
}

fn asked(size: f64, choices: &str) -> Result<(ElementKind, ElementParams), Error> {
    let mut rest = choices;
    let mut next = || {
        // By bytes: a pattern would bring what searches for any.
        let end = rest.bytes().position(|byte| byte == 0);
        let choice = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        rest = end.and_then(|end| rest.get(end + 1..)).unwrap_or_default();
        choice
    };
    let kind = ElementKind::from_name(next(), "/kind")?;
    let params = ElementParams {
        size,
        theme: azora_core::ThemeName::from_name(next(), "/theme")?,
        scheme: azora_core::Scheme::from_name(next(), "/scheme")?,
        contrast: azora_core::Contrast::from_name(next(), "/contrast")?,
        cut: azora_core::Cut::from_name(next(), "/cut")?,
        glow: azora_core::Glow::from_name(next(), "/glow")?,
        pace: azora_core::Pace::from_name(next(), "/pace")?,
        policy: azora_core::MotionPolicy::from_name(next(), "/policy")?,
        heart: azora_core::Heart::from_name(next(), "/heart")?,
        label: next() == "true",
        name: next().to_owned(),
        words: rest.to_owned(),
    };
    Ok((kind, params))
}

/// An error as lines: its code, its place, and its sentence to the end.
fn crossed(error: Error) -> JsValue {
    let path = error.path.as_deref().unwrap_or_default();
    JsValue::from(String::from_iter([error.code, "\n", path, "\n", &error.reason]))
}
