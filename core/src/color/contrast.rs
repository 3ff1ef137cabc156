//! Contrast by WCAG 2.2. APCA is not here, and nothing is rounded.

use super::transfer::Transfer;

/// Relative luminance by WCAG 2.2 of sRGB components 0..=1.
pub(crate) fn luminance(srgb: [f64; 3]) -> f64 {
    let [r, g, b] = srgb.map(|channel| Transfer::Srgb.decode(channel));
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Contrast ratio by WCAG 2.2 of two relative luminances.
pub(crate) fn ratio_of_luminances(one: f64, other: f64) -> f64 {
    let (light, dark) = if one < other { (other, one) } else { (one, other) };
    (light + 0.05) / (dark + 0.05)
}
