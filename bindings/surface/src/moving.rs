//! Elements as files that move by themselves.

use azora_core::{ElementKind, SvgMotion};

use crate::{
    ElementEvent,
    look::{params, started, told},
};

record! {
    /// A moving picture as a file.
    MotionExport = azora_core::MotionExport {
        /// The file.
        text: String,
        /// The most that a place in it is off the element's own frames, in CSS px.
        places: f64,
        /// The most that a channel of a colour or an opacity is off, as a share of 1.
        colors: f64,
        /// Names of the parts that stand though they move, since the format can't show how.
        standing: Vec<String>,
    }
}

export! {
    /// A span of an element's time, in milliseconds, as an SVG that moves, over and over: by `smil` or by `css`.
    ///
    /// The gem closes after 12 s, the engine after 60 s. Facets of stones stand, and all else moves; the file says so. Every id in
    /// it begins with `instance`.
    "elementSvg" pub fn element_svg(
        kind: String as ElementKind, events: Vec<ElementEvent>; start: f64 = 0.0, duration: f64 = 12000.0,
        motion: String as SvgMotion = "smil", instance: String = "azora", size: f64 = 300.0,
        theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
        contrast: String as Contrast = "standard", cut: String as Cut = "brilliant", glow: String as Glow = "medium",
        pace: String as Pace = "normal", policy: String as MotionPolicy = "full", heart: String as Heart = "budget",
        label: bool = false, name: String = "", words: String = ""
    ) -> MotionExport {
        let kind = ElementKind::from_name(&kind, "/kind")?;
        let params =
            params(size, &theme, &scheme, &contrast, &cut, &glow, &pace, &policy, &heart, label, name, words)?;
        let motion = SvgMotion::from_name(&motion, "/motion")?;
        let made = azora_core::element_svg(kind, &params, &told(events), (start, duration), &instance, motion);
        Ok(made.map_err(started)?.into())
    }

    /// A span of an element's time, in milliseconds, as a Lottie animation; texts in it are outlines.
    "elementLottie" pub fn element_lottie(
        kind: String as ElementKind, events: Vec<ElementEvent>; start: f64 = 0.0, duration: f64 = 12000.0, size: f64 = 300.0,
        theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
        contrast: String as Contrast = "standard", cut: String as Cut = "brilliant", glow: String as Glow = "medium",
        pace: String as Pace = "normal", policy: String as MotionPolicy = "full", heart: String as Heart = "budget",
        label: bool = false, name: String = "", words: String = ""
    ) -> MotionExport {
        let kind = ElementKind::from_name(&kind, "/kind")?;
        let params =
            params(size, &theme, &scheme, &contrast, &cut, &glow, &pace, &policy, &heart, label, name, words)?;
        let made = azora_core::element_lottie(kind, &params, &told(events), (start, duration));
        Ok(made.map_err(started)?.into())
    }
}
