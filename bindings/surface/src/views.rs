//! The engine's other pictures, which stand still: the symbol alone, and its numbers over time.
#![allow(clippy::useless_conversion, reason = "bytes are another type in Node alone")]

use azora_core::{Contrast, ElementParams, Emblem, Performance, Scheme, ThemeName};

use crate::{AzoraError, Bytes};

record! {
    /// Numbers of one kind over time, oldest first, and what they were in the past.
    PerformanceRow = azora_core::PerformanceRow {
        /// Now: 2 to 1,440 numbers, 0 to 1e15; empty for none.
        now: Vec<f64>,
        /// The past's median at the same times; as many as there are of now, or none.
        past: Vec<f64>,
        /// The past's p10 at the same times; likewise.
        low: Vec<f64>,
        /// The past's p90 at the same times; likewise.
        high: Vec<f64>,
    }
}

impl From<PerformanceRow> for azora_core::PerformanceRow {
    fn from(row: PerformanceRow) -> Self {
        let PerformanceRow { now, past, low, high } = row;
        Self { now, past, low, high }
    }
}

export! {
    /// One form of the Sankofa symbol, `heart` or `bird`, whole and at rest in the ink of a theme, as a packed scene.
    "sankofaEmblem" -> "Uint8Array"
    pub fn sankofa_emblem(
        form: String as Emblem; size: f64 = 300.0, theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
        contrast: String as Contrast = "standard", name: String = "", words: String = ""
    ) -> Bytes {
        let form = Emblem::from_name(&form, "/form")?;
        let params = ElementParams { size, ..worn(&theme, &scheme, &contrast, name, words)? };
        Ok(azora_core::sankofa_emblem(form, &params)?.into_bytes().into())
    }

    /// Requests a second, latency in milliseconds and the share of errors over so many minutes, now over the past's band, as a
    /// packed scene of a width and a height in px.
    ///
    /// `past` says which past it is, such as `same hour, 28 days`.
    "performanceScene" -> "Uint8Array"
    pub fn performance_scene(
        requests: PerformanceRow, latency: PerformanceRow, errors: PerformanceRow, minutes: u32; width: f64 = 640.0,
        height: f64 = 320.0, past: String = "", theme: String as ThemeName = "admin", scheme: String as Scheme = "dark",
        contrast: String as Contrast = "standard", name: String = "", words: String = ""
    ) -> Bytes {
        let [requests, latency, errors] = [requests, latency, errors].map(Into::into);
        let params = worn(&theme, &scheme, &contrast, name, words)?;
        let performance = Performance { requests, latency, errors, minutes, past };
        Ok(azora_core::performance_scene(&performance, &params, width, height)?.into_bytes().into())
    }
}

/// What a picture without motion is drawn for.
fn worn(theme: &str, scheme: &str, contrast: &str, name: String, words: String) -> Result<ElementParams, AzoraError> {
    Ok(ElementParams {
        theme: ThemeName::from_name(theme, "/theme")?,
        scheme: Scheme::from_name(scheme, "/scheme")?,
        contrast: Contrast::from_name(contrast, "/contrast")?,
        name,
        words,
        ..ElementParams::default()
    })
}
