//! Contours of a mark, turned so that a pen fills by the nonzero rule what their source fills by the even-odd one.

use super::super::pen::Pen;

pub(super) type Point = (f64, f64);

/// One closed or open contour.
#[derive(Debug, Clone, Default)]
pub(super) struct Ring {
    start: Point,
    steps: Vec<Step>,
    closed: bool,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Line(Point),
    Curve(Point, Point, Point),
}

impl Step {
    const fn end(self) -> Point {
        match self {
            Self::Line(end) | Self::Curve(_, _, end) => end,
        }
    }
}

impl Ring {
    pub(super) fn new(start: Point) -> Self {
        Self { start, ..Self::default() }
    }

    pub(super) const fn start(&self) -> Point {
        self.start
    }

    pub(super) fn end(&self) -> Point {
        self.steps.last().map_or(self.start, |step| step.end())
    }

    pub(super) fn line(&mut self, end: Point) {
        self.steps.push(Step::Line(end));
    }

    pub(super) fn curve(&mut self, first: Point, second: Point, end: Point) {
        self.steps.push(Step::Curve(first, second, end));
    }

    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    pub(super) fn draw(&self, pen: &mut Pen) {
        pen.move_to(self.start.0, self.start.1);
        for step in &self.steps {
            match *step {
                Step::Line((x, y)) => pen.line_to(x, y),
                Step::Curve((x1, y1), (x2, y2), (x, y)) => pen.curve_to(x1, y1, x2, y2, x, y),
            }
        }
        if self.closed {
            pen.close();
        }
    }

    /// Points along it, eight to a curve.
    fn points(&self) -> Vec<Point> {
        let (mut points, mut from) = (vec![self.start], self.start);
        for step in &self.steps {
            if let Step::Curve(first, second, end) = *step {
                points.extend((1..8).map(|nth| {
                    let t = f64::from(nth) / 8.0;
                    let s = 1.0 - t;
                    let at =
                        |a: f64, b: f64, c: f64, d: f64| s * s * (s * a + 3.0 * t * b) + t * t * (3.0 * s * c + t * d);
                    (at(from.0, first.0, second.0, end.0), at(from.1, first.1, second.1, end.1))
                }));
            }
            from = step.end();
            points.push(from);
        }
        points
    }

    /// The same contour the other way round.
    fn turned(&self) -> Self {
        let mut ring = Self { start: self.end(), steps: Vec::with_capacity(self.steps.len()), closed: self.closed };
        let starts = core::iter::once(self.start).chain(self.steps.iter().map(|step| step.end()));
        let pairs: Vec<_> = starts.zip(&self.steps).collect();
        for (start, step) in pairs.into_iter().rev() {
            ring.steps.push(match *step {
                Step::Line(_) => Step::Line(start),
                Step::Curve(first, second, _) => Step::Curve(second, first, start),
            });
        }
        ring
    }
}

/// Turns contours that do not cross so that each runs against the one around it.
///
/// Around a point of the filling they then wind once, and around one of a hole not at all.
pub(super) fn nested(rings: &[Ring]) -> Vec<Ring> {
    let outlines: Vec<_> = rings.iter().map(Ring::points).collect();
    let turned = |(nth, ring): (usize, &Ring)| {
        let own = outlines.get(nth).map(Vec::as_slice).unwrap_or_default();
        let others = outlines.iter().enumerate().filter(|(other, _)| *other != nth);
        let around = others.filter(|(_, other)| encloses(other, ring.start)).count();
        if (area(own) > 0.0) == (around % 2 == 0) { ring.clone() } else { ring.turned() }
    };
    rings.iter().enumerate().map(turned).collect()
}

/// The sides of a polygon.
fn sides(points: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    points.iter().copied().zip(points.iter().copied().cycle().skip(1))
}

/// Twice the area, positive clockwise.
fn area(points: &[Point]) -> f64 {
    sides(points).map(|((ax, ay), (bx, by))| ax * by - ay * bx).sum()
}

/// Whether a polygon has a point inside, by the even-odd rule.
fn encloses(points: &[Point], (x, y): Point) -> bool {
    let crosses =
        |((ax, ay), (bx, by)): &(Point, Point)| (*ay > y) != (*by > y) && x < ax + (y - ay) / (by - ay) * (bx - ax);
    sides(points).filter(crosses).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(corner: f64, side: f64, clockwise: bool) -> Ring {
        let far = corner + side;
        let mut ring = Ring::new((corner, corner));
        for point in [(far, corner), (far, far), (corner, far)] {
            ring.line(point);
        }
        ring.close();
        if clockwise { ring } else { ring.turned() }
    }

    #[test]
    fn each_runs_against_the_one_around_it() {
        for ways in 0..8 {
            let way = |bit: u8| ways >> bit & 1 == 1;
            let rings = nested(&[square(0.0, 9.0, way(0)), square(2.0, 5.0, way(1)), square(3.0, 2.0, way(2))]);
            let signs: Vec<_> = rings.iter().map(|ring| area(&ring.points()) > 0.0).collect();
            assert_eq!(signs, [true, false, true], "{ways:03b}");
        }
    }

    #[test]
    fn a_contour_turned_twice_is_itself() {
        let mut ring = square(1.0, 3.0, true);
        ring.curve((0.0, 5.0), (2.0, 6.0), (1.0, 1.0));
        assert_eq!(format!("{ring:?}"), format!("{:?}", ring.turned().turned()));
        assert!((area(&ring.points()) + area(&ring.turned().points())).abs() < 1e-12);
    }
}
