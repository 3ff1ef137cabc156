//! The weight of one path: its pixels by their paint, and its edges by the rows they cross.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "counts of a drawing that was checked are small, and cells lie on the canvas"
)]

use resvg::tiny_skia::{PathSegment, Point, Rect, Transform};
use resvg::usvg::{Paint, Path, Stroke};

use super::{Canvas, Scales, length};
use crate::{Error, Result};

/// The renderer's fixed-point coordinates break down some way beyond, and it with them.
const FURTHEST: f32 = 1e8;
const PATH: f64 = 2_000.0;
/// An edge on one row of pixels, which is four rows of samples.
const ROW: f64 = 90.0;
/// Building and sorting one edge.
const EDGE: f64 = 120.0;
/// Passing one neighbour where edges cross.
const CROSSING: f64 = 3.0;
/// Cells on each side of the grid that finds which edges may cross.
const CELLS: usize = 64;
/// Outlining a line segment, with its join or caps.
const OUTLINE_LINE: f64 = 400.0;
/// Outlining a curve, which is split until its offset is exact.
const OUTLINE_CURVE: f64 = 4_000.0;
/// The same, for each pixel of its distance from the origin beyond 10,000.
const OUTLINE_FAR: f64 = 1.5;
/// Edges of the outline of one segment.
const OUTLINE_EDGES: f64 = 12.0;
const DASH: f64 = 700.0;
/// The renderer draws no dashes at all where a path would have more.
const MOST_DASHES: f64 = 1e6;

/// The edges of a path on a canvas.
#[derive(Debug, Default, Clone, Copy)]
struct Edges {
    count: f64,
    curves: f64,
    /// Rows crossed, summed over the edges.
    rows: f64,
    /// Pairs of edges that may cross.
    crossings: f64,
    /// Length of the control polygon in the path's own units.
    length: f64,
    /// Its length in pixels, as far as it may lie on the canvas.
    painted: f64,
}

impl Scales<'_> {
    pub(super) fn path(&mut self, path: &Path, canvas: &Canvas, transform: Transform) -> Result<()> {
        self.add(PATH)?;
        self.counter.add(path.data().len() as u64)?;
        let area = path.stroke_bounding_box().transform(transform);
        if !area.is_some_and(|area| furthest(area) <= FURTHEST) {
            let reason =
                "A path of the SVG reaches further than 100,000,000 pixels; draw it narrower, or cut the path.";
            return Err(Error::new("svg.budget_exceeded", reason).at("/svg"));
        }
        if let Some(fill) = path.fill() {
            let (width, height) = canvas.visible(path.data().bounds().transform(transform));
            let edges = edges(path, canvas, transform, 0.0);
            self.scan(edges)?;
            let paint = self.paint(fill.paint(), canvas, transform)?;
            self.add(width * height * paint)?;
        }
        if let Some(stroke) = path.stroke() {
            self.stroke(path, stroke, canvas, transform)?;
        }
        Ok(())
    }

    fn stroke(&mut self, path: &Path, stroke: &Stroke, canvas: &Canvas, transform: Transform) -> Result<()> {
        let scale = largest_scale(transform);
        let width = f64::from(stroke.width().get()) * scale;
        let reach = width / 2.0 * f64::from(stroke.miterlimit().get()).max(1.5) + 1.0;
        let mut edges = edges(path, canvas, transform, reach);
        let mut pieces = edges.count;
        if let Some(dashes) = stroke.dasharray() {
            let period: f64 = dashes.iter().map(|dash| f64::from(*dash)).sum();
            let count = (edges.length * dashes.len() as f64 / 2.0 / period.max(1e-30)).min(MOST_DASHES);
            self.add(count * DASH)?;
            pieces += count;
            edges.rows += count * (width + 2.0).min(canvas.height);
        }
        // Far from the origin, or with a very wide stroke, the search for a curve's outline goes deep.
        let far = path.data().bounds().transform(transform).map_or(0.0, |area| f64::from(furthest(area)));
        let curve = OUTLINE_CURVE + OUTLINE_FAR * (far.max(width) - 1e4).max(0.0);
        self.add(edges.curves * curve + pieces * OUTLINE_LINE)?;
        let outline = Edges {
            count: (pieces + edges.curves) * OUTLINE_EDGES,
            rows: edges.rows * 2.0 + pieces * (width + 2.0).min(canvas.height),
            crossings: edges.crossings * 6.0,
            ..edges
        };
        self.scan(outline)?;
        let (across, down) =
            canvas.visible(Some(path.stroke_bounding_box()).and_then(|area| area.transform(transform)));
        let drawn = edges.painted * (width + 2.0) + pieces * (width + 2.0) * (width + 2.0);
        let paint = self.paint(stroke.paint(), canvas, transform)?;
        self.add((across * down).min(drawn) * paint)
    }

    /// Edges are built and sorted, then followed row by row; where they cross, each passes its neighbours.
    fn scan(&mut self, edges: Edges) -> Result<()> {
        self.add(edges.count * EDGE + edges.rows * ROW + edges.crossings * CROSSING)
    }

    /// What one pixel of a paint costs; a pattern's tile is drawn first.
    fn paint(&mut self, paint: &Paint, canvas: &Canvas, transform: Transform) -> Result<f64> {
        let stops = |count: usize| 8.0 + 1.5 * count as f64;
        match paint {
            Paint::Color(_) => Ok(6.0),
            Paint::LinearGradient(gradient) => Ok(stops(gradient.stops().len())),
            Paint::RadialGradient(gradient) => Ok(6.0 + stops(gradient.stops().len())),
            Paint::Pattern(pattern) => {
                let (sx, sy) = transform.pre_concat(pattern.transform()).get_scale();
                let rect = pattern.rect();
                let width = f64::from(rect.width() * sx).round().max(0.0);
                let height = f64::from(rect.height() * sy).round().max(0.0);
                if width >= 1.0 && height >= 1.0 {
                    let tile = Canvas { width, height, bounds: canvas.bounds };
                    let held = self.live;
                    self.hold(tile.pixels(), 1.0)?;
                    self.children(pattern.root(), &tile, Transform::from_scale(sx, sy))?;
                    self.live = held;
                }
                Ok(80.0)
            }
        }
    }
}

/// How far a box reaches from the origin.
fn furthest(area: Rect) -> f32 {
    area.right().max(-area.left()).max(area.bottom()).max(-area.top())
}

fn largest_scale(transform: Transform) -> f64 {
    f64::from(length(transform.sx, transform.ky).max(length(transform.kx, transform.sy)))
}

/// Follows a path's control polygon; `reach` is how far its outline may lie from it, in pixels.
fn edges(path: &Path, canvas: &Canvas, transform: Transform, reach: f64) -> Edges {
    let data = path.data();
    let mut edges = Edges::default();
    let mut grid = (data.len() > 64).then(Grid::default);
    let mut follow = |from: Point, to: Point| {
        edges.count += 1.0;
        edges.length += distance(from, to);
        let (mut a, mut b) = (from, to);
        transform.map_point(&mut a);
        transform.map_point(&mut b);
        edges.painted += distance(a, b).min(canvas.width + canvas.height);
        let span = |a: f32, b: f32, reach: f64, end: f64| {
            ((f64::from(a.min(b)) - reach).clamp(0.0, end), (f64::from(a.max(b)) + reach).clamp(0.0, end))
        };
        let (top, bottom) = span(a.y, b.y, reach, canvas.height);
        edges.rows += bottom - top + 1.0;
        if let Some(grid) = &mut grid {
            let (left, right) = span(a.x, b.x, reach / 2.0, canvas.width);
            let (top, bottom) = span(a.y, b.y, reach / 2.0, canvas.height);
            // Shares of the canvas in 0..=1, so the casts are whole numbers of cells.
            let cell = |at: f64, end: f64| (at / end * CELLS as f64) as usize;
            grid.add(
                cell(left, canvas.width),
                cell(right, canvas.width),
                cell(top, canvas.height),
                cell(bottom, canvas.height),
            );
        }
    };
    let (mut last, mut first) = (Point::zero(), Point::zero());
    let mut curves = 0.0;
    for segment in data.segments() {
        match segment {
            PathSegment::MoveTo(to) => (last, first) = (to, to),
            PathSegment::LineTo(to) => {
                follow(last, to);
                last = to;
            }
            PathSegment::QuadTo(control, to) => {
                curves += 1.0;
                follow(last, control);
                follow(control, to);
                last = to;
            }
            PathSegment::CubicTo(one, two, to) => {
                curves += 1.0;
                follow(last, one);
                follow(one, two);
                follow(two, to);
                last = to;
            }
            PathSegment::Close => {
                follow(last, first);
                last = first;
            }
        }
    }
    edges.curves = curves;
    let pairs = edges.count * edges.count / 2.0;
    edges.crossings = grid.map_or(pairs, |grid| grid.pairs().min(pairs));
    edges
}

/// How many edges touch each cell of the canvas: pairs that cross share one.
struct Grid(Vec<i32>);

impl Default for Grid {
    fn default() -> Self {
        Self(vec![0; Self::SIDE * Self::SIDE])
    }
}

impl Grid {
    const SIDE: usize = CELLS + 2;

    /// Notes a box by the differences at its corners.
    fn add(&mut self, left: usize, right: usize, top: usize, bottom: usize) {
        for (x, y, change) in [(left, top, 1), (right + 1, top, -1), (left, bottom + 1, -1), (right + 1, bottom + 1, 1)]
        {
            if let Some(cell) = self.0.get_mut(y * Self::SIDE + x) {
                *cell += change;
            }
        }
    }

    fn pairs(&self) -> f64 {
        let mut above = vec![0_i32; Self::SIDE];
        let mut pairs = 0.0;
        for row in self.0.chunks(Self::SIDE) {
            let mut change = 0;
            for (cell, above) in row.iter().zip(&mut above) {
                change += cell;
                *above += change;
                pairs += f64::from(*above) * f64::from(*above) / 2.0;
            }
        }
        pairs
    }
}

fn distance(a: Point, b: Point) -> f64 {
    crate::math::hypot(f64::from(b.x) - f64::from(a.x), f64::from(b.y) - f64::from(a.y))
}
