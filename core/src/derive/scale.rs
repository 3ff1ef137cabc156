//! What a theme derives besides colours: the type scale, how tightly things stand, how long motion takes.

use super::seed::Brief;
use crate::names::names;

names! {
    /// How tightly things stand.
    Density, "density" {
        /// Controls of 32 px, for tools that show much at once; 44 px to the touch all the same.
        Compact = "compact",
        /// Controls of 40 px.
        Comfortable = "comfortable",
        /// Controls of 48 px, one thing at a time.
        Spacious = "spacious",
    }
}

/// Size of body text where nothing else is said, in px; the ready-made scale is built on it.
const BODY: f64 = 16.0;

/// Text is never smaller than this, in px.
const SMALLEST: f64 = 10.0;

/// Steps of the type scale away from body text.
const STEPS: [(&str, i32); 13] = [
    ("text.hero", 7),
    ("text.h1", 6),
    ("text.h2", 5),
    ("text.h3", 4),
    ("text.h4", 3),
    ("text.h5", 2),
    ("text.h6", 1),
    ("text.body-large", 1),
    ("text.body", 0),
    ("text.body-small", -1),
    ("text.caption", -1),
    ("text.tiny", -2),
    ("text.micro", -3),
];

impl Brief {
    /// Whether any length, time or size of text is another than the base's.
    pub(super) fn rescales(&self) -> bool {
        let Self { density, type_ratio, type_base, motion, .. } = self;
        density.is_some() || type_ratio.is_some() || type_base.is_some() || motion.is_some()
    }

    /// The number that a length, time or size of text has instead of `own`; nothing where it stays.
    pub(super) fn rescale(&self, path: &str, own: f64) -> Option<f64> {
        if path.starts_with("duration.") {
            return self.motion.map(|factor| (own * factor).round());
        }
        if path.starts_with("text.") || path == "shape.text" {
            return self.size(path, own);
        }
        let [control, padding, gap] = match self.density? {
            Density::Compact => [32.0, 16.0, 8.0],
            Density::Comfortable => [40.0, 24.0, 12.0],
            Density::Spacious => [48.0, 32.0, 16.0],
        };
        match path {
            "shape.control-height" => Some(control),
            "shape.card-padding" => Some(padding),
            "shape.gap" => Some(gap),
            _ => None,
        }
    }

    /// The size of a text in whole px.
    fn size(&self, path: &str, own: f64) -> Option<f64> {
        let base = match (self.type_base, self.type_ratio) {
            (None, None) => return None,
            (base, _) => base.unwrap_or(BODY),
        };
        let step = STEPS.iter().find(|(name, _)| *name == path).map(|(_, step)| *step);
        let size = match (self.type_ratio, step) {
            (Some(ratio), Some(step)) => base * power(ratio, step),
            _ if path == "shape.text" => self.type_base?,
            _ => own * base / BODY,
        };
        Some(size.round().max(SMALLEST))
    }
}

/// A whole power, by multiplication alone.
fn power(ratio: f64, step: i32) -> f64 {
    let product = (0..step.unsigned_abs()).fold(1.0, |product, _| product * ratio);
    if step < 0 { 1.0 / product } else { product }
}
