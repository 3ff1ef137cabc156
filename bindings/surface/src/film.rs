//! Elements frame by frame: as an animated picture, and as what that does to the eye.
#![allow(clippy::useless_conversion, reason = "bytes are another type in Node alone")]

use azora_core::{ElementKind, Scene, Time};

use crate::{
    AzoraError, Bytes, ElementEvent,
    lock::unlocked,
    look::{params, started, told},
    raster::opaque,
};

/// The most frames of a film.
const MOST_FRAMES: f64 = 3600.0;

record! {
    /// What a span of an element's time does to the eye.
    FlashCertificate = azora_core::FlashCertificate {
        /// The first route that holds: `slew`, `count` or `area`.
        route: String as FlashRoute,
        /// The farthest that the mean luminance of a block moved in any second, up and down together.
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
        let times = times(start, duration, rate)?;
        let film = || {
            let frame = |at: f64| azora_core::element_frame(kind, &params, &events, at);
            let frames = times.into_iter().map(frame).collect::<Result<Vec<Scene>, _>>()?;
            azora_core::apng(&frames, 1000.0 / rate, scale, ground)
        };
        Ok(unlocked(film)?.into())
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

/// When the frames of a film are, in milliseconds.
fn times(start: f64, duration: f64, rate: f64) -> Result<Vec<f64>, AzoraError> {
    Time::from_milliseconds(start, "/start")?;
    if !(1.0..=100.0).contains(&rate) {
        return Err(AzoraError::argument("/rate", "A film has 1 to 100 frames a second; give a rate between."));
    }
    let count = (duration * rate / 1000.0).round();
    if !(1.0..=MOST_FRAMES).contains(&count) {
        let reason =
            "A film has 1 to 3,600 frames; give a duration, in milliseconds, that the rate parts into as many.";
        return Err(AzoraError::argument("/duration", reason));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 1 and 3,600")]
    let count = count as u32;
    Ok((0..count).map(|frame| start + f64::from(frame) * 1000.0 / rate).collect())
}
