//! Elements frame by frame: as an animated picture, and as what that does to the eye.
#![allow(clippy::useless_conversion, clippy::implicit_clone, reason = "bytes are another type in Node alone")]

use azora_core::{ElementKind, Scene};

use crate::{
    AzoraError, Blob, Bytes, ElementEvent,
    bytes::blob,
    lock::unlocked,
    look::{params, started, told},
    raster::opaque,
};

record! {
    /// What a span of an element's time does to the eye.
    FlashCertificate = azora_core::FlashCertificate {
        /// The first route that holds: `slew`, `count` or `area`.
        route: String as FlashRoute,
        /// The fastest that the mean luminance of a block moved, up and down together, over a tenth of a second: by so much a second.
        slew: f64,
        /// The most flashes that a pixel had in any second; a half is one more change.
        flashes: f64,
        /// The most flashes with a saturated red that a pixel had in any second.
        red_flashes: f64,
        /// The most that had more than three flashes of either kind in one second, all together, in CSS px².
        area: f64,
        /// Frames that were seen.
        frames: u32,
        /// Frames a second.
        rate: u32,
    }
}

export! {
    /// A span of an element's time, in milliseconds, as an animated PNG that repeats for ever, at so many frames a second.
    ///
    /// `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames.
    "elementApng" -> "Uint8Array"
    pub fn element_apng(
        kind: String as ElementKind, events: Vec<ElementEvent>; start: f64 = 0.0, duration: f64 = 12000.0,
        rate: f64 = 30.0, scale: f64 = 1.0, ground: String = "", size: f64 = 300.0,
        theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
        contrast: String as Contrast = "standard", cut: String as Cut = "brilliant", glow: String as Glow = "medium",
        pace: String as Pace = "normal", policy: String as MotionPolicy = "full", heart: String as Heart = "budget",
        label: bool = false, name: String = "", words: String = ""
    ) -> Bytes {
        let kind = ElementKind::from_name(&kind, "/kind")?;
        let params =
            params(size, &theme, &scheme, &contrast, &cut, &glow, &pace, &policy, &heart, label, name, words)?;
        let (ground, events) = (opaque(&ground)?, told(events));
        let film =
            || azora_core::element_apng(kind, &params, &events, (start, duration), rate, scale, ground);
        Ok(unlocked(film).map_err(started)?.into())
    }

    /// What a span of an element's time, in milliseconds, does to the eye, on the ground of its theme: 20 frames a second of 256
    /// pixels; what no route finds safe is refused.
    "flashCertificate" pub fn flash_certificate(
        kind: String as ElementKind, events: Vec<ElementEvent>; start: f64 = 0.0, duration: f64 = 12000.0, size: f64 = 300.0,
        theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
        contrast: String as Contrast = "standard", cut: String as Cut = "brilliant", glow: String as Glow = "medium",
        pace: String as Pace = "normal", policy: String as MotionPolicy = "full", heart: String as Heart = "budget",
        label: bool = false, name: String = "", words: String = ""
    ) -> FlashCertificate {
        let kind = ElementKind::from_name(&kind, "/kind")?;
        let params =
            params(size, &theme, &scheme, &contrast, &cut, &glow, &pace, &policy, &heart, label, name, words)?;
        let events = told(events);
        let measured = unlocked(|| azora_core::flash_certificate(kind, &params, &events, (start, duration)));
        Ok(measured.map_err(started)?.into())
    }
}

export! {
    /// Packed scenes as an animated PNG that repeats for ever, each for so many milliseconds.
    ///
    /// `scale` are pixels to the CSS pixel; `ground` is `#rrggbb`, or none where it is empty. At most 3,600 frames of one size.
    "apng" -> "Uint8Array"
    pub fn apng(frames: Vec<Blob>, delay: f64; scale: f64 = 1.0, ground: String = "") -> Bytes {
        let (frames, ground) = (scenes(frames)?, opaque(&ground)?);
        Ok(unlocked(|| azora_core::apng(&frames, delay, scale, ground))?.into())
    }

    /// Packed scenes as one PNG each; the other arguments are those of `apng`.
    "pngSequence" -> "Uint8Array[]"
    pub fn png_sequence(frames: Vec<Blob>; scale: f64 = 1.0, ground: String = "") -> Vec<Blob> {
        let (frames, ground) = (scenes(frames)?, opaque(&ground)?);
        Ok(unlocked(|| azora_core::png_sequence(&frames, scale, ground))?.into_iter().map(blob).collect())
    }
}

/// Scenes of their bytes; what is none is told by its place.
fn scenes(frames: Vec<Blob>) -> Result<Vec<Scene>, AzoraError> {
    let read = |(place, frame): (usize, Blob)| {
        let path = || Some(format!("/frames/{place}"));
        Scene::from_bytes(frame.to_vec()).map_err(|error| azora_core::Error { path: path(), ..error })
    };
    Ok(frames.into_iter().enumerate().map(read).collect::<Result<_, _>>()?)
}
