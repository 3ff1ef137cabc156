//! How many segments a shape becomes, and how large a number may be.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "estimates of work, never negative; the casts saturate"
)]

use roxmltree::Node;
use svgtypes::{PathParser, PathSegment};

use super::refuse;
use crate::error::quote;
use crate::{Result, math};

/// Beyond this a 32-bit coordinate has no exact units left.
const LARGEST: f64 = 1e7;
const LARGEST_STROKE: f64 = 1e5;
const LARGEST_FONT: f64 = 1e3;
/// What one unit of a relative length is at most.
const RELATIVE: f64 = 1e3;

/// An upper bound of what a shape is converted to.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Shape {
    pub(super) segments: u64,
    /// The curves' distance from the origin beyond 10,000 units, summed. The further out, the longer the renderer
    /// searches for the outline of a curve: a tenth of a millisecond at 100,000.
    pub(super) far: f64,
}

pub(super) fn is_shape(tag: &str) -> bool {
    matches!(tag, "path" | "rect" | "circle" | "ellipse" | "line" | "polyline" | "polygon")
}

pub(super) fn read(node: Node) -> Shape {
    let round = |radius: f64| Shape { segments: 6 + 4 * arc_pieces(radius), far: (radius - 1e4).max(0.0) };
    match node.tag_name().name() {
        "path" => node.attribute("d").map_or(Shape::default(), read_path),
        "polyline" | "polygon" => {
            // Two numbers a point, each with one digit and one separator at least.
            let points = node.attribute("points").map_or(0, |points| points.len() as u64 / 3);
            Shape { segments: points + 2, far: 0.0 }
        }
        "circle" => round(radius(node, "r")),
        "ellipse" | "rect" => round(radius(node, "rx").max(radius(node, "ry"))),
        _ => Shape { segments: 2, far: 0.0 },
    }
}

fn read_path(d: &str) -> Shape {
    let mut shape = Shape::default();
    let (mut x, mut y, mut start) = (0.0_f64, 0.0_f64, (0.0, 0.0));
    for segment in PathParser::from(d) {
        let Ok(segment) = segment else { break };
        let (from_x, from_y) = if segment.is_abs() { (0.0, 0.0) } else { (x, y) };
        let mut pieces = 1;
        let mut radius = 0.0_f64;
        match segment {
            PathSegment::MoveTo { x: to_x, y: to_y, .. } => {
                (x, y) = (from_x + to_x, from_y + to_y);
                start = (x, y);
            }
            PathSegment::HorizontalLineTo { x: to_x, .. } => x = from_x + to_x,
            PathSegment::VerticalLineTo { y: to_y, .. } => y = from_y + to_y,
            PathSegment::ClosePath { .. } => (x, y) = start,
            PathSegment::EllipticalArc { rx, ry, x: to_x, y: to_y, .. } => {
                let chord = x.abs() + y.abs() + (from_x + to_x).abs() + (from_y + to_y).abs();
                (x, y) = (from_x + to_x, from_y + to_y);
                // Radii too small for the chord are scaled up, both by the same factor.
                let flatness = (rx / ry).abs().max((ry / rx).abs());
                radius = rx.abs().max(ry.abs()).max(chord * flatness);
                pieces = 4 * arc_pieces(radius);
            }
            PathSegment::LineTo { x: to_x, y: to_y, .. }
            | PathSegment::CurveTo { x: to_x, y: to_y, .. }
            | PathSegment::SmoothCurveTo { x: to_x, y: to_y, .. }
            | PathSegment::Quadratic { x: to_x, y: to_y, .. }
            | PathSegment::SmoothQuadratic { x: to_x, y: to_y, .. } => (x, y) = (from_x + to_x, from_y + to_y),
        }
        shape.segments = shape.segments.saturating_add(pieces);
        let far = control(&segment).max(radius) + from_x.abs() + from_y.abs() + x.abs().max(y.abs());
        shape.far += (far - 1e4).max(0.0) * pieces as f64;
    }
    shape
}

/// The largest of a curve's control coordinates.
fn control(segment: &PathSegment) -> f64 {
    match *segment {
        PathSegment::CurveTo { x1, y1, x2, y2, .. } => x1.abs().max(y1.abs()).max(x2.abs()).max(y2.abs()),
        PathSegment::SmoothCurveTo { x2, y2, .. } => x2.abs().max(y2.abs()),
        PathSegment::Quadratic { x1, y1, .. } => x1.abs().max(y1.abs()),
        _ => 0.0,
    }
}

/// Cubics for a quarter of an ellipse, by the renderer's rule of a tenth of a unit's tolerance (kurbo's `Arc`), rounded up.
fn arc_pieces(radius: f64) -> u64 {
    if radius.is_nan() || radius <= 0.0 {
        return 1;
    }
    let whole = math::pow(11.163 * radius.min(1e60), 1.0 / 6.0).max(4.0);
    // Saturates; at most 1e11.
    (whole / 4.0 + 1.0) as u64
}

/// An upper bound of a radius in user units: a relative unit takes the largest base that the other limits leave.
fn radius(node: Node, name: &str) -> f64 {
    node.attribute(name).map_or(0.0, |value| {
        let base = if value.ends_with('%') { 100.0 } else { 1.0 };
        length(value) * base
    })
}

/// An upper bound of a length in user units; a percentage is left as it is.
pub(super) fn length(value: &str) -> f64 {
    let plain =
        value.trim_end_matches("px").ends_with(|last: char| last.is_ascii_digit() || last == '.' || last == '%');
    largest(value) * if plain { 1.0 } else { RELATIVE }
}

/// Refuses a number out of all proportion, in the attributes and properties that hold geometry.
pub(super) fn check_numbers(node: Node, name: &str, value: &str) -> Result<()> {
    let unsupported = |reason: String| Err(refuse(node, "svg.unsupported", reason));
    match name {
        "font-size" | "font" => {
            let relative = value.contains('%') || value.contains("em") || value.contains("ex") || value.contains("er");
            if largest(value) > LARGEST_FONT || (relative && value != "medium") {
                return unsupported(format!(
                    "The font size {} can't be used; write one in px up to 1,000.",
                    quote(value)
                ));
            }
        }
        "stroke-width" if length(value) > LARGEST_STROKE || (value.contains('%') && largest(value) > 100.0) => {
            return unsupported(format!("The stroke width {} is out of all proportion.", quote(value)));
        }
        "d" | "points" | "x" | "y" | "x1" | "y1" | "x2" | "y2" | "cx" | "cy" | "r" | "rx" | "ry" | "fx" | "fy"
        | "fr" | "dx" | "dy" | "width" | "height" | "viewBox" | "transform" | "gradientTransform"
        | "patternTransform" | "transform-origin" | "refX" | "refY" | "markerWidth" | "markerHeight"
        | "stroke-dasharray" | "stroke-dashoffset" | "stroke-miterlimit" | "radius" | "stdDeviation" | "filter" => {
            if largest(value) > LARGEST {
                return unsupported(format!("{name} holds a number beyond 10,000,000, in {}.", quote(value)));
            }
            let frame =
                matches!(node.tag_name().name(), "use" | "symbol" | "svg") && matches!(name, "width" | "height");
            if frame && value.contains('%') && largest(value) > 100.0 {
                return unsupported(format!("The {name} {} is more than the whole of its frame.", quote(value)));
            }
        }
        _ => {}
    }
    Ok(())
}

/// The largest magnitude among the numbers in a value.
fn largest(value: &str) -> f64 {
    let bytes = value.as_bytes();
    let byte = |i: usize| bytes.get(i).copied().unwrap_or(b' ');
    let (mut i, mut most) = (0, 0.0_f64);
    while i < bytes.len() {
        if !byte(i).is_ascii_digit() && byte(i) != b'.' {
            i += 1;
            continue;
        }
        let start = i;
        while byte(i).is_ascii_digit() {
            i += 1;
        }
        if byte(i) == b'.' {
            i += 1;
            while byte(i).is_ascii_digit() {
                i += 1;
            }
        }
        let sign = usize::from(matches!(byte(i + 1), b'+' | b'-'));
        if matches!(byte(i), b'e' | b'E') && byte(i + 1 + sign).is_ascii_digit() {
            i += 1 + sign;
            while byte(i).is_ascii_digit() {
                i += 1;
            }
        }
        let number = value.get(start..i).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0);
        most = most.max(number);
    }
    most
}
