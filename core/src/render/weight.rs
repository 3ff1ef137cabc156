//! What a parsed drawing costs to paint at a given size, weighed before a pixel is allocated.
//!
//! The walk follows the renderer: every isolated group is a layer of its own, every clip path, mask, filter step and
//! pattern tile allocates and touches pixels, every edge of a path is visited on every row that it crosses. The unit is
//! a nanosecond of a plain machine; the constants were measured one construct at a time (docs/adr/0013 has the figures).
//! Groups that are shared are weighed each time they are drawn; the gate has bounded how often that is.
#![expect(clippy::cast_possible_truncation, reason = "the renderer counts in single precision")]

mod filter;
mod path;

use resvg::tiny_skia::{IntRect, Rect, Transform};
use resvg::usvg::{ClipPath, Group, Mask, Node, Tree};

use super::gate::Counter;
use crate::{Error, Result};

/// Budget for any drawing.
const BASE: f64 = 1.5e9;
/// Budget on top for each pixel of the picture: about thirty layers of gradient over the whole.
const PER_PIXEL: f64 = 96.0;
/// Pixels of layers, masks and filter results alive at a time, over those of the picture itself: 1 GiB.
const MOST_PIXELS: f64 = 268_435_456.0;

const LAYER: f64 = 12.0;
const CLIP: f64 = 12.0;
const MASK: f64 = 16.0;

/// Refuses a drawing that would cost more than its budget at this size.
pub(super) fn weigh(tree: &Tree, scale: Transform, width: u32, height: u32, counter: &mut Counter) -> Result<()> {
    let pixels = f64::from(width) * f64::from(height);
    let mut scales = Scales { work: 0.0, budget: BASE + PER_PIXEL * pixels, live: 0.0, counter };
    let canvas = Canvas::of(width, height);
    scales.children(tree.root(), &canvas, scale)
}

/// The pixels that are painted on, and the bounds beyond which the renderer makes no layer.
#[derive(Debug, Clone, Copy)]
struct Canvas {
    width: f64,
    height: f64,
    bounds: Bounds,
}

#[derive(Debug, Clone, Copy)]
struct Bounds {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Canvas {
    fn of(width: u32, height: u32) -> Self {
        let (width, height) = (f64::from(width), f64::from(height));
        let bounds = Bounds { left: -2.0 * width, top: -2.0 * height, right: 3.0 * width, bottom: 3.0 * height };
        Self { width, height, bounds }
    }

    fn pixels(&self) -> f64 {
        self.width * self.height
    }

    /// The part of a box that lies on the canvas, as width and height.
    fn visible(&self, area: Option<Rect>) -> (f64, f64) {
        let Some(area) = area else { return (self.width, self.height) };
        let span = |from: f32, to: f32, end: f64| (f64::from(to).min(end) - f64::from(from).max(0.0)).max(0.0);
        (span(area.left(), area.right(), self.width), span(area.top(), area.bottom(), self.height))
    }
}

struct Scales<'a> {
    work: f64,
    budget: f64,
    live: f64,
    counter: &'a mut Counter,
}

impl Scales<'_> {
    fn add(&mut self, work: f64) -> Result<()> {
        self.counter.add(1)?;
        self.work += work.max(0.0);
        // A sum that is no number is over the budget too.
        if self.work <= self.budget {
            return Ok(());
        }
        let reason = "Painting the SVG at this width would take more work than its budget; draw it narrower, or simplify \
                      its filters, masks, patterns and dashes.";
        Err(Error::new("svg.budget_exceeded", reason).at("/svg"))
    }

    /// Allocates pixels, at `cost` for each.
    fn hold(&mut self, pixels: f64, cost: f64) -> Result<()> {
        self.live += pixels;
        if self.live > MOST_PIXELS {
            let reason = "Painting the SVG at this width would hold more than 1 GiB of layers at a time; draw it narrower, or \
                          nest fewer groups with opacity, masks or filters.";
            return Err(Error::new("svg.budget_exceeded", reason).at("/svg"));
        }
        self.add(pixels * cost)
    }

    fn children(&mut self, group: &Group, canvas: &Canvas, transform: Transform) -> Result<()> {
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, canvas, transform)?,
                Node::Path(path) if path.is_visible() => self.path(path, canvas, transform)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, canvas: &Canvas, transform: Transform) -> Result<()> {
        self.add(200.0)?;
        let transform = transform.pre_concat(group.transform());
        if !group.should_isolate() {
            return self.children(group, canvas, transform);
        }
        // A layer with filters is drawn upright; its scale is kept.
        let (upright, bounds) = if group.filters().is_empty() {
            (transform, canvas.bounds)
        } else {
            let (sx, sy) = (length(transform.sx, transform.ky), length(transform.kx, transform.sy));
            let rest = Transform::from_row(
                transform.sx / sx,
                transform.ky / sx,
                transform.kx / sy,
                transform.sy / sy,
                0.0,
                0.0,
            );
            let Some(inverse) = rest.invert() else { return Ok(()) };
            let Some(bounds) = canvas.bounds.transform(inverse) else { return Ok(()) };
            (inverse.pre_concat(transform), bounds)
        };
        let Some(area) = group.layer_bounding_box().transform(upright) else { return Ok(()) };
        let Some((left, top, layer)) = bounds.layer(area.to_rect()) else { return Ok(()) };
        let shifted = Transform::from_translate(-left, -top).pre_concat(upright);
        let held = self.live;
        self.add(1_000.0)?;
        self.hold(layer.pixels(), LAYER)?;
        self.children(group, &layer, shifted)?;
        for filter in group.filters() {
            self.filter(filter, &layer, shifted)?;
        }
        if let Some(clip) = group.clip_path() {
            self.clip(clip, &layer, shifted)?;
        }
        if let Some(mask) = group.mask() {
            self.mask(mask, &layer, shifted)?;
        }
        self.live = held;
        Ok(())
    }

    fn clip(&mut self, clip: &ClipPath, canvas: &Canvas, transform: Transform) -> Result<()> {
        let held = self.live;
        self.hold(canvas.pixels(), CLIP)?;
        self.clip_children(clip.root(), canvas, transform.pre_concat(clip.transform()))?;
        if let Some(outer) = clip.clip_path() {
            self.clip(outer, canvas, transform)?;
        }
        self.live = held;
        Ok(())
    }

    fn clip_children(&mut self, group: &Group, canvas: &Canvas, transform: Transform) -> Result<()> {
        for node in group.children() {
            match node {
                Node::Path(path) if path.is_visible() => self.path(path, canvas, transform)?,
                Node::Group(group) => {
                    self.add(200.0)?;
                    let transform = transform.pre_concat(group.transform());
                    let held = self.live;
                    if let Some(clip) = group.clip_path() {
                        self.hold(canvas.pixels(), LAYER)?;
                        self.clip(clip, canvas, transform)?;
                    }
                    self.clip_children(group, canvas, transform)?;
                    self.live = held;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn mask(&mut self, mask: &Mask, canvas: &Canvas, transform: Transform) -> Result<()> {
        let held = self.live;
        self.hold(canvas.pixels() * 1.5, MASK)?;
        self.children(mask.root(), canvas, transform)?;
        if let Some(outer) = mask.mask() {
            self.mask(outer, canvas, transform)?;
        }
        self.live = held;
        Ok(())
    }
}

impl Bounds {
    fn transform(self, by: Transform) -> Option<Self> {
        let cut = |x: f64| x.clamp(-1e9, 1e9) as f32;
        let area = Rect::from_ltrb(cut(self.left), cut(self.top), cut(self.right), cut(self.bottom))?.transform(by)?;
        let area: IntRect = area.round_out()?;
        Some(Self {
            left: f64::from(area.left()),
            top: f64::from(area.top()),
            right: f64::from(area.right()),
            bottom: f64::from(area.bottom()),
        })
    }

    /// The layer for a box: two pixels larger on each side, and cut to the bounds.
    fn layer(self, area: Rect) -> Option<(f32, f32, Canvas)> {
        let left = (f64::from(area.left()).floor() - 2.0).max(self.left);
        let top = (f64::from(area.top()).floor() - 2.0).max(self.top);
        let width = (f64::from(area.right()).ceil() + 3.0).min(self.right) - left;
        let height = (f64::from(area.bottom()).ceil() + 3.0).min(self.bottom) - top;
        (width > 0.0 && height > 0.0).then_some((left as f32, top as f32, Canvas { width, height, bounds: self }))
    }
}

fn length(x: f32, y: f32) -> f32 {
    crate::math::hypot(f64::from(x), f64::from(y)) as f32
}
