//! Paths of Lottie: vertices with a tangent on either side.

use super::{
    PLACE,
    property::{keyed, list},
};
use crate::export::picture::Lane;

/// One contour: vertices, the tangents into them and those out of them, all flat, the tangents relative.
#[derive(Debug, Clone, Default, PartialEq)]
struct Contour {
    vertices: Vec<f64>,
    into: Vec<f64>,
    out: Vec<f64>,
    closed: bool,
}

/// Appends every contour as a path of its own, a comma behind each.
pub(super) fn paths_into(text: &mut String, path: &[u8], own: &[f64], lane: &Lane) {
    let frames: Vec<(u32, Vec<Contour>)> = if lane.is_empty() {
        vec![(0, contours(path, own))]
    } else {
        lane.iter().map(|key| (key.frame, contours(path, &key.value))).collect()
    };
    let count = frames.first().map_or(0, |(_, contours)| contours.len());
    for at in 0..count {
        let one = |(frame, contours): &(u32, Vec<Contour>)| Some((*frame, contours.get(at)?.clone()));
        let values: Vec<(u32, Contour)> = frames.iter().filter_map(one).collect();
        text.push_str("{\"ty\":\"sh\",\"ks\":");
        keyed(text, &values, contour_into, "[");
        text.push_str("},");
    }
}

fn contour_into(text: &mut String, contour: &Contour) {
    text.push_str(if contour.closed { "{\"c\":true" } else { "{\"c\":false" });
    for (name, points) in [(",\"v\":[", &contour.vertices), (",\"i\":[", &contour.into), (",\"o\":[", &contour.out)] {
        text.push_str(name);
        for (nth, point) in points.chunks(2).enumerate() {
            text.push_str(if nth == 0 { "" } else { "," });
            list(text, point, PLACE);
        }
        text.push(']');
    }
    text.push('}');
}

fn contours(path: &[u8], places: &[f64]) -> Vec<Contour> {
    let mut contours: Vec<Contour> = Vec::new();
    let mut points = places.chunks_exact(2).map(|point| match point {
        [x, y] => (*x, *y),
        _ => (0.0, 0.0),
    });
    let mut at = (0.0, 0.0);
    for command in path {
        if *command == b'M' {
            contours.push(Contour::default());
        }
        let Some(contour) = contours.last_mut() else { continue };
        match command {
            b'Z' => contour.close(),
            b'C' => {
                let (Some(first), Some(second), Some(end)) = (points.next(), points.next(), points.next()) else {
                    break;
                };
                contour.leave(first.0 - at.0, first.1 - at.1);
                contour.reach(end, (second.0 - end.0, second.1 - end.1));
                at = end;
            }
            _ => {
                let Some(end) = points.next() else { break };
                contour.reach(end, (0.0, 0.0));
                at = end;
            }
        }
    }
    contours
}

impl Contour {
    /// A vertex with the tangent into it; none out of it yet.
    fn reach(&mut self, (x, y): (f64, f64), (dx, dy): (f64, f64)) {
        self.vertices.extend([x, y]);
        self.into.extend([dx, dy]);
        self.out.extend([0.0, 0.0]);
    }

    /// The tangent out of the last vertex.
    fn leave(&mut self, x: f64, y: f64) {
        self.out.truncate(self.out.len().saturating_sub(2));
        self.out.extend([x, y]);
    }

    /// A last vertex that lies on the first one is that one.
    fn close(&mut self) {
        self.closed = true;
        let ([x, y, .., u, v], [.., dx, dy]) = (self.vertices.as_slice(), self.into.as_slice()) else { return };
        if (x - u).abs() + (y - v).abs() > 1e-9 {
            return;
        }
        let into = [*dx, *dy];
        for points in [&mut self.vertices, &mut self.into, &mut self.out] {
            points.truncate(points.len() - 2);
        }
        self.into.iter_mut().zip(into).for_each(|(own, last)| *own = last);
    }
}
