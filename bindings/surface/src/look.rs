//! What an element is drawn for, wherever elements are drawn.

use azora_core::{Contrast, Cut, ElementParams, Glow, Heart, MotionPolicy, Pace, Scheme, ThemeName};

use crate::{AzoraError, ElementEvent};

/// Events as the core takes them.
pub(crate) fn told(events: Vec<ElementEvent>) -> Vec<azora_core::ElementEvent> {
    events.into_iter().map(Into::into).collect()
}

/// What an element is drawn for, as it crosses.
#[allow(clippy::too_many_arguments)]
#[inline(never)]
pub(crate) fn params(
    size: f64,
    theme: &str,
    scheme: &str,
    contrast: &str,
    cut: &str,
    glow: &str,
    pace: &str,
    policy: &str,
    heart: &str,
    label: bool,
    name: String,
    words: String,
) -> Result<ElementParams, AzoraError> {
    Ok(ElementParams {
        size,
        theme: ThemeName::from_name(theme, "/theme")?,
        scheme: Scheme::from_name(scheme, "/scheme")?,
        contrast: Contrast::from_name(contrast, "/contrast")?,
        cut: Cut::from_name(cut, "/cut")?,
        glow: Glow::from_name(glow, "/glow")?,
        pace: Pace::from_name(pace, "/pace")?,
        policy: MotionPolicy::from_name(policy, "/policy")?,
        heart: Heart::from_name(heart, "/heart")?,
        label,
        name,
        words,
    })
}

/// An error at the name that crosses where it is at the beginning of a span: `from` is a word of Python's own.
#[cfg(any(feature = "motion", feature = "raster"))]
pub(crate) fn started(error: azora_core::Error) -> azora_core::Error {
    let path = error.path.map(|path| if path == "/from" { "/start".to_owned() } else { path });
    azora_core::Error { path, ..error }
}
