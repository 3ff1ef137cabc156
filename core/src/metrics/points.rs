//! Numbers by a line through points.

/// On the line through two points; at the second one where they stand above one another.
pub(super) fn between(x: f64, from: (f64, f64), to: (f64, f64)) -> f64 {
    let share = if to.0 > from.0 { (x - from.0) / (to.0 - from.0) } else { 1.0 };
    from.1 + (to.1 - from.1) * share
}

/// On the line through `points` in the order of their x; level beyond the first and the last.
pub(super) fn along(x: f64, points: &[(f64, f64)]) -> f64 {
    let mut before: Option<(f64, f64)> = None;
    for point in points {
        if x <= point.0 {
            return before.map_or(point.1, |before| between(x, before, *point));
        }
        before = Some(*point);
    }
    before.map_or(0.0, |last| last.1)
}
