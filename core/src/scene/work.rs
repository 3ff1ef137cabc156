//! How much there is to draw, before anything is drawn: a small buffer can ask for years.

use super::{
    STEPS, Scene,
    item::{SceneItem, SceneShape},
    path::SceneSegment,
};
use crate::{Error, Result};

/// Pixels of all boxes around shapes together: 64 pictures of the largest size.
const MOST_PIXELS: f64 = 4_294_967_296.0;
/// Dashes of all strokes together.
const MOST_DASHES: f64 = 1e6;

/// Refuses a scene that would take too long on a picture of so many pixels.
///
/// # Errors
/// `scene.budget_exceeded`.
pub(super) fn check(scene: &Scene, width: f64, height: f64, scale: f64) -> Result<()> {
    let (mut pixels, mut dashes) = (0.0, 0.0);
    for item in scene.items() {
        let SceneItem::Shape(shape) = item else { continue };
        let Extent { low, high, length } = extent(&shape);
        // A miter reaches twice the width beyond the path.
        let reach = shape.stroke.map_or(0.0, |stroke| f64::from(stroke.width) * 2.0);
        let [across, down] = [(low.0, high.0, width), (low.1, high.1, height)].map(|(low, high, side)| {
            let inside = |place: f64| (place * scale / STEPS).clamp(0.0, side);
            inside(high + reach) - inside(low - reach) + 1.0
        });
        pixels += across * down;
        let period: f64 = shape.stroke.iter().flat_map(super::item::SceneStroke::dash).map(f64::from).sum();
        if let Some(stroke) = shape.stroke.filter(|_| period > 0.0) {
            let pieces = i32::try_from(stroke.dash().count()).unwrap_or(i32::MAX);
            dashes += length / period * f64::from(pieces);
        }
    }
    if pixels <= MOST_PIXELS && dashes <= MOST_DASHES {
        return Ok(());
    }
    let reason = "The scene's shapes would cover more than 2^32 pixels together, or have more than a million dashes; \
                  draw it smaller, or simplify it.";
    Err(Error::new("scene.budget_exceeded", reason).at("/scene"))
}

/// The box around a path, and its length at most, in steps.
struct Extent {
    low: (f64, f64),
    high: (f64, f64),
    length: f64,
}

fn extent(shape: &SceneShape) -> Extent {
    let mut extent = Extent { low: (f64::MAX, f64::MAX), high: (f64::MIN, f64::MIN), length: 0.0 };
    let (mut at, mut start) = ((0, 0), (0, 0));
    let mut reach = |from: (i32, i32), to: (i32, i32)| {
        let (x, y) = (f64::from(to.0), f64::from(to.1));
        extent.low = (extent.low.0.min(x), extent.low.1.min(y));
        extent.high = (extent.high.0.max(x), extent.high.1.max(y));
        let (dx, dy) = (x - f64::from(from.0), y - f64::from(from.1));
        extent.length += (dx * dx + dy * dy).sqrt();
    };
    for segment in shape.path.segments() {
        match segment {
            SceneSegment::Move(x, y) => {
                (at, start) = ((x, y), (x, y));
                reach(at, at);
            }
            SceneSegment::Line(x, y) => {
                reach(at, (x, y));
                at = (x, y);
            }
            SceneSegment::Curve(x1, y1, x2, y2, x, y) => {
                reach(at, (x1, y1));
                reach((x1, y1), (x2, y2));
                reach((x2, y2), (x, y));
                at = (x, y);
            }
            SceneSegment::Close => {
                reach(at, start);
                at = start;
            }
        }
    }
    extent
}
