//! Convex polygons in the picture's plane, counter-clockwise.

/// x, y.
pub(super) type Point = [f64; 2];

/// Beyond a line by less than this is on it.
const ON: f64 = 1e-9;

/// Leaves in `clipped` what of a polygon has `a·x + b·y + c` ≥ 0, and tells whether anything had to go; nothing is left in
/// `clipped` where not.
pub(super) fn clip(polygon: &[Point], [a, b, c]: [f64; 3], clipped: &mut Vec<Point>) -> bool {
    let height = |[x, y]: Point| a * x + b * y + c;
    if polygon.iter().all(|&point| height(point) >= -ON) {
        return false;
    }
    clipped.clear();
    let Some(&(mut last)) = polygon.last() else { return false };
    let mut last_height = height(last);
    for &point in polygon {
        let here = height(point);
        if (last_height >= 0.0) != (here >= 0.0) {
            let share = last_height / (last_height - here);
            clipped.push([last[0] + share * (point[0] - last[0]), last[1] + share * (point[1] - last[1])]);
        }
        if here >= 0.0 {
            clipped.push(point);
        }
        (last, last_height) = (point, here);
    }
    true
}

/// Area and centre; none without an area.
pub(super) fn moments(polygon: &[Point]) -> Option<(f64, Point)> {
    let &[mut last_x, mut last_y] = polygon.last()?;
    let (mut twice, mut across, mut up) = (0.0, 0.0, 0.0);
    for &[x, y] in polygon {
        let part = last_x * y - x * last_y;
        twice += part;
        across += (last_x + x) * part;
        up += (last_y + y) * part;
        (last_x, last_y) = (x, y);
    }
    (twice.abs() > 1e-14).then(|| (twice.abs() / 2.0, [across / (3.0 * twice), up / (3.0 * twice)]))
}

/// A polygon with its edges moved outwards by `by`; its sharp corners stay near.
pub(super) fn grow(polygon: &[Point], by: f64, grown: &mut Vec<Point>) {
    let (Some(&first), Some(&last)) = (polygon.first(), polygon.last()) else { return };
    let mut before = outwards(last, first);
    for (next, &[x, y]) in (1..).zip(polygon) {
        let after = outwards([x, y], polygon.get(next).copied().unwrap_or(first));
        let ((ax, ay), (bx, by_y)) = (before, after);
        let reach = by / (1.0 + ax * bx + ay * by_y).max(0.4);
        grown.push([x + (ax + bx) * reach, y + (ay + by_y) * reach]);
        before = after;
    }
}

/// The unit normal outwards of an edge.
fn outwards(from: Point, to: Point) -> (f64, f64) {
    let (x, y) = (to[0] - from[0], to[1] - from[1]);
    let length = (x * x + y * y).sqrt().max(1e-12);
    (y / length, -x / length)
}
