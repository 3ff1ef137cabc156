//! What the tags of the living elements ask of the core: the first thing that a page loads, so it crosses as plainly as can be.
//!
//! No objects cross and no glue is written for it: numbers alone, and texts that lie in the memory of this module, as
//! `bindings/js/src/elements/memory.ts` puts them there. Records, and all else that elements can do, are in the other modules.
//! Whoever changes this sees what it weighs by `cargo xtask size`.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};

use azora_core::{
    Contrast, Cut, Element, ElementEvent, ElementKind, ElementParams, Error, Glow, Heart, MotionPolicy, Pace, Scheme,
    ThemeName, element_size,
};

/// A living element, and the scene that was drawn of it last.
pub struct Drawing {
    element: Element,
    scene: Vec<u8>,
}

thread_local! {
    /// A text on its way in, or why the last call was refused.
    static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// How long that refusal is.
    static REFUSED: Cell<usize> = const { Cell::new(0) };
}

/// Where a text of so many bytes of UTF-8 is put, for the next call to read.
#[unsafe(no_mangle)]
pub extern "C" fn text(length: usize) -> *mut u8 {
    TEXT.with_borrow_mut(|text| {
        text.resize(length, 0);
        text.as_mut_ptr()
    })
}

/// How many bytes from `refusal` on say why the last call was refused: its code, its place and its sentence, with a zero between
/// two of them; 0 where it was not.
#[unsafe(no_mangle)]
pub extern "C" fn refused() -> usize {
    REFUSED.get()
}

/// Where it is said why the last call was refused.
#[unsafe(no_mangle)]
pub extern "C" fn refusal() -> *const u8 {
    TEXT.with_borrow(|text| text.as_ptr())
}

/// An element to which nothing has happened yet.
///
/// Its text has a zero between two of them: the kind, the name of a size, which stands over `size` unless it is empty, theme, scheme, contrast, cut, glow, pace, policy and heart, `true` where
/// there is a label, the name, and the words.
#[unsafe(no_mangle)]
pub extern "C" fn make(size: f64) -> *mut Drawing {
    answer(|| {
        let text = given();
        let (kind, params) = asked(size, &text)?;
        let drawing = Drawing { element: Element::new(kind, &params)?, scene: Vec::new() };
        Ok(Box::into_raw(Box::new(drawing)))
    })
    .unwrap_or(std::ptr::null_mut())
}

/// Gives back the memory of a drawing.
///
/// # Safety
/// It was made here, is given back once, and is not asked afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(drawing: *mut Drawing) {
    // SAFETY: by what is asked of the caller.
    drop(unsafe { Box::from_raw(drawing) });
}

/// Folds an event into the state: its text is the kind, a zero, and the name; `value` counts where it `is_known`.
#[unsafe(no_mangle)]
pub extern "C" fn apply(drawing: &mut Drawing, at: f64, is_known: bool, value: f64) {
    answer(|| {
        let text = given();
        let mut rest = text.as_str();
        let (kind, name) = (next(&mut rest), next(&mut rest));
        let event = ElementEvent { at, kind: kind.to_owned(), name: name.to_owned(), value: is_known.then_some(value) };
        drawing.element.apply(&event)
    });
}

/// Draws the picture of a time as a packed scene; gives how many bytes it takes from `scene` on.
#[unsafe(no_mangle)]
pub extern "C" fn draw(drawing: &mut Drawing, at: f64) -> usize {
    answer(|| drawing.element.frame_into(at, &mut drawing.scene));
    drawing.scene.len()
}

/// Where the scene begins that was drawn last.
#[unsafe(no_mangle)]
pub extern "C" fn scene(drawing: &Drawing) -> *const u8 {
    drawing.scene.as_ptr()
}

/// Does as it is asked; a refusal becomes a text.
fn answer<T>(asked: impl FnOnce() -> Result<T, Error>) -> Option<T> {
    REFUSED.set(0);
    asked().map_err(|error| refuse(&error)).ok()
}

fn refuse(error: &Error) {
    let path = error.path.as_deref().unwrap_or_default();
    let said = String::from_iter([error.code, "\0", path, "\0", &error.reason]);
    REFUSED.set(said.len());
    TEXT.set(said.into_bytes());
}

/// The text that was put here.
fn given() -> String {
    // SAFETY: `memory.ts` writes it by a TextEncoder, which writes nothing but UTF-8.
    unsafe { String::from_utf8_unchecked(TEXT.take()) }
}

/// What stands before the next zero; the rest is what stands behind it.
fn next<'a>(rest: &mut &'a str) -> &'a str {
    let (text, after) = rest.split_once('\0').unwrap_or((rest, ""));
    *rest = after;
    text
}

fn asked(size: f64, text: &str) -> Result<(ElementKind, ElementParams), Error> {
    let mut rest = text;
    let mut next = || next(&mut rest);
    let kind = ElementKind::from_name(next(), "/kind")?;
    let named = next();
    let params = ElementParams {
        size: if named.is_empty() { size } else { element_size(kind, named)? },
        theme: ThemeName::from_name(next(), "/theme")?,
        scheme: Scheme::from_name(next(), "/scheme")?,
        contrast: Contrast::from_name(next(), "/contrast")?,
        cut: Cut::from_name(next(), "/cut")?,
        glow: Glow::from_name(next(), "/glow")?,
        pace: Pace::from_name(next(), "/pace")?,
        policy: MotionPolicy::from_name(next(), "/policy")?,
        heart: Heart::from_name(next(), "/heart")?,
        label: next() == "true",
        name: next().to_owned(),
        words: next().to_owned(),
    };
    Ok((kind, params))
}
