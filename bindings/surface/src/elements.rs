//! Living elements, and the scenes they give.
#![allow(clippy::useless_conversion, clippy::implicit_clone, reason = "bytes are another type in Node alone")]

use std::sync::{Mutex, MutexGuard, PoisonError};

use azora_core::ElementKind;

use crate::{Bytes, ElementEvent, look::params};

/// A living element: it folds events, and answers with a picture for any time.
#[derive(Debug)]
#[cfg_attr(feature = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[cfg_attr(feature = "node", napi_derive::napi)]
#[cfg_attr(feature = "python", pyo3::pyclass(frozen, eq, module = "azora"))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Element {
    element: Mutex<azora_core::Element>,
    /// Where frames are drawn before they are copied into a caller's buffer.
    #[cfg(any(feature = "wasm", feature = "node"))]
    pub(crate) drawn: Mutex<Vec<u8>>,
}

impl Element {
    fn of(element: azora_core::Element) -> Self {
        Self {
            element: Mutex::new(element),
            #[cfg(any(feature = "wasm", feature = "node"))]
            drawn: Mutex::default(),
        }
    }

    /// What a panic left behind is still an element: its state changes last.
    pub(crate) fn held(&self) -> MutexGuard<'_, azora_core::Element> {
        self.element.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.held().snapshot() == other.held().snapshot()
    }
}

methods! {
    Element {
        /// Folds an event into the state; one earlier than the last counts as at its time.
        "apply" pub fn apply(&self, event: ElementEvent) -> () {
            Ok(self.held().apply(&event.into())?)
        }

        /// The picture at a time in milliseconds since the epoch, as a packed scene; before its last event, that of then.
        "frame" -> "Uint8Array" pub fn frame(&self, at: f64) -> Bytes {
            Ok(self.held().frame(at)?.into_bytes().into())
        }

        /// The state as at most 16 KB of bytes, from which `restore_element` goes on.
        "snapshot" -> "Uint8Array" pub fn snapshot(&self) -> Bytes {
            Ok(self.held().snapshot().into())
        }
    }
    python {
        fn __repr__(&self) -> String {
            format!("<azora.Element {}>", self.held().kind())
        }

        /// What a notebook shows: the picture of the last event, two pixels for one.
        fn _repr_png_(&self) -> Result<crate::python::Shown<Vec<u8>, ()>, crate::AzoraError> {
            let scene = self.held().frame(0.0)?;
            Ok(crate::python::Shown::of(azora_core::scene_png(&scene, 2.0, None)?))
        }

        #[pyo3(signature = () -> "tuple[object, tuple[bytes]]")]
        fn __reduce__<'py>(
            &self,
            py: pyo3::Python<'py>,
        ) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, (pyo3::Bound<'py, pyo3::types::PyBytes>,))> {
            let snapshot = pyo3::types::PyBytes::new(py, &self.held().snapshot());
            Ok((pyo3::types::PyAnyMethods::getattr(py.import("azora")?.as_any(), "restore_element")?, (snapshot,)))
        }
    }
}

export! {
/// The side in px of an element's named size: `sm`, `md`, `lg` or `xl`.
"elementSize" pub fn element_size(kind: String as ElementKind, size: String) -> f64 {
    Ok(azora_core::element_size(ElementKind::from_name(&kind, "/kind")?, &size)?)
}

/// A living element, `gem` or `sankofa`, to which nothing has happened yet.
"element" pub fn element(
    kind: String as ElementKind; size: f64 = 300.0, theme: String as ThemeName = "admin",
    scheme: String as Scheme = "dark", contrast: String as Contrast = "standard", cut: String as Cut = "brilliant",
    glow: String as Glow = "medium", pace: String as Pace = "normal", policy: String as MotionPolicy = "full",
    heart: String as Heart = "budget", label: bool = false, name: String = "", words: String = ""
) -> Element {
    let kind = ElementKind::from_name(&kind, "/kind")?;
    let params =
        params(size, &theme, &scheme, &contrast, &cut, &glow, &pace, &policy, &heart, label, name, words)?;
    Ok(Element::of(azora_core::Element::new(kind, &params)?))
}

/// The element that a snapshot was taken of.
"restoreElement" pub fn restore_element(snapshot: Bytes) -> Element {
    Ok(Element::of(azora_core::Element::restore(snapshot.as_ref())?))
}

/// The picture of an element after a list of events, as a packed scene: the pure form.
"elementFrame" -> "Uint8Array"
pub fn element_frame(
    kind: String as ElementKind, events: Vec<ElementEvent>, at: f64; size: f64 = 300.0,
    theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
    contrast: String as Contrast = "standard", cut: String as Cut = "brilliant", glow: String as Glow = "medium",
    pace: String as Pace = "normal", policy: String as MotionPolicy = "full", heart: String as Heart = "budget",
    label: bool = false, name: String = "", words: String = ""
) -> Bytes {
    let kind = ElementKind::from_name(&kind, "/kind")?;
    let params =
        params(size, &theme, &scheme, &contrast, &cut, &glow, &pace, &policy, &heart, label, name, words)?;
    let events = crate::look::told(events);
    Ok(azora_core::element_frame(kind, &params, &events, at)?.into_bytes().into())
}
}
