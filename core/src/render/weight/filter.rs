//! The weight of a filter: each step touches every pixel of the layer, and keeps its result to the end.
#![expect(clippy::cast_precision_loss, reason = "counts of a drawing that was checked are small")]

use resvg::tiny_skia::Transform;
use resvg::usvg::filter::{Filter, Kind};

use super::{Canvas, Scales};
use crate::Result;

/// Copying the input and changing its colour space, for any step.
const STEP: f64 = 30.0;

impl Scales<'_> {
    pub(super) fn filter(&mut self, filter: &Filter, canvas: &Canvas, transform: Transform) -> Result<()> {
        let held = self.live;
        let (sx, sy) = transform.get_scale();
        for step in filter.primitives() {
            let cost = match step.kind() {
                Kind::GaussianBlur(blur) => blurred(blur.std_dev_x().get() * sx, blur.std_dev_y().get() * sy),
                Kind::DropShadow(shadow) => {
                    100.0 + blurred(shadow.std_dev_x().get() * sx, shadow.std_dev_y().get() * sy)
                }
                Kind::Flood(_) | Kind::Offset(_) => 10.0,
                Kind::Blend(_) | Kind::Composite(_) => 40.0,
                Kind::Merge(merge) => STEP * merge.inputs().len() as f64,
                Kind::Tile(_) | Kind::DisplacementMap(_) | Kind::ComponentTransfer(_) | Kind::ColorMatrix(_) => 60.0,
                Kind::ConvolveMatrix(matrix) => {
                    let (columns, rows) = (f64::from(matrix.matrix().columns()), f64::from(matrix.matrix().rows()));
                    // A matrix that wraps around a small canvas steps over it again and again.
                    let wraps = columns / canvas.width.max(1.0) + rows / canvas.height.max(1.0);
                    30.0 + columns * rows * (8.0 + 2.0 * wraps)
                }
                Kind::Morphology(morphology) => {
                    let reach = |radius: f32, scale: f32, most: f64| f64::from(radius * scale).round().min(most);
                    let across = reach(morphology.radius_x().get(), sx, canvas.width);
                    let down = reach(morphology.radius_y().get(), sy, canvas.height);
                    let window = (2.0 * across + 1.0).min(canvas.width) * (2.0 * down + 1.0).min(canvas.height);
                    30.0 + 3.0 * window
                }
                Kind::Turbulence(turbulence) => 60.0 + 200.0 * f64::from(turbulence.num_octaves()),
                Kind::DiffuseLighting(_) | Kind::SpecularLighting(_) => 150.0,
                Kind::Image(image) => {
                    self.children(image.root(), canvas, transform)?;
                    STEP
                }
            };
            self.hold(canvas.pixels(), STEP + cost)?;
        }
        // The input's copy, and the result's.
        self.hold(canvas.pixels() * 2.0, 6.0)?;
        self.live = held;
        Ok(())
    }
}

/// The renderer blurs by boxes from two pixels on, and by a slower recursive filter below.
fn blurred(across: f32, down: f32) -> f64 {
    if across >= 2.0 || down >= 2.0 { 220.0 } else { 500.0 }
}
