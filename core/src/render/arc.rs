//! Arcs and circles as cubics, so that no other library's trigonometry decides a byte of a picture.

use core::fmt::Write;

use roxmltree::{Document, Node};
use svgtypes::{PathParser, PathSegment};

use crate::math;

/// An SVG with every arc of its paths, and every circle in plain numbers, as cubics; the rest stands as it is.
///
/// `svg` is well-formed and was checked before; what can't be read is left alone.
pub(crate) fn without_arcs(svg: &str) -> String {
    let Ok(document) = Document::parse(svg) else { return svg.to_owned() };
    let mut changes = Vec::new();
    // A style sheet may select circles by name, and markers stand on paths alone.
    let plain = !document.descendants().any(|node| matches!(node.tag_name().name(), "style" | "marker"));
    for node in document.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "path" => changes.extend(path(node)),
            "circle" if plain && svg.get(node.range()).is_some_and(is_one_tag) => {
                changes.extend(circle(node).unwrap_or_default());
            }
            _ => {}
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    let mut drawn = String::with_capacity(svg.len() * 2);
    let mut end = 0;
    for (range, text) in changes {
        drawn.push_str(svg.get(end..range.start).unwrap_or_default());
        drawn.push_str(&text);
        end = range.end;
    }
    drawn.push_str(svg.get(end..).unwrap_or_default());
    drawn
}

/// Whether a circle stands as a single tag without a prefix, so that its name can be replaced.
fn is_one_tag(text: &str) -> bool {
    text.starts_with("<circle") && text.ends_with("/>")
}

type Change = (core::ops::Range<usize>, String);

fn path(node: Node<'_, '_>) -> Option<Change> {
    let data = node.attribute_node("d").filter(|data| data.value().contains(['A', 'a']))?;
    Some((data.range_value(), cubics(data.value())?))
}

fn circle(node: Node<'_, '_>) -> Option<Vec<Change>> {
    let number = |name: &str| node.attribute(name).map_or(Some(0.0), |text| text.parse::<f64>().ok());
    let (cx, cy, r) = (number("cx")?, number("cy")?, number("r")?);
    let radius = node.attribute_node("r")?;
    if !(cx.is_finite() && cy.is_finite() && r.is_finite() && r > 0.0) || node.has_children() || node.has_attribute("d")
    {
        return None;
    }
    let mut data = Data::default();
    data.points('M', &[(cx + r, cy)]);
    for (from, to) in [(0.0, 90.0), (90.0, 180.0), (180.0, 270.0), (270.0, 360.0)] {
        let arc = Ellipse { cx, cy, rx: r, ry: r, tilt: 0.0 };
        let [first, second] = arc.controls(from, to);
        data.points('C', &[first, second, arc.point(to)]);
    }
    data.0.push('Z');
    let name = node.range().start + 1;
    let name = name..name + "circle".len();
    Some(vec![(name, "path".to_owned()), (radius.range(), format!("d=\"{}\"", data.0))])
}

/// Path data in absolute commands without arcs; none where `data` can't be read to the end.
pub(crate) fn cubics(data: &str) -> Option<String> {
    let mut drawn = Data::default();
    let (mut start, mut now) = ((0.0, 0.0), (0.0, 0.0));
    // The control point that a smooth command mirrors, with the letter that it belongs to.
    let mut control = ('M', now);
    for segment in PathParser::from(data) {
        let segment = segment.ok()?;
        let (dx, dy) = if is_absolute(&segment) { (0.0, 0.0) } else { now };
        let at = |x: f64, y: f64| (x + dx, y + dy);
        let mirrored = |letter: char| match control {
            (known, (x, y)) if known == letter => (2.0 * now.0 - x, 2.0 * now.1 - y),
            _ => now,
        };
        let mut next = ('M', now);
        match segment {
            PathSegment::MoveTo { x, y, .. } => {
                (now, start) = (at(x, y), at(x, y));
                drawn.points('M', &[now]);
            }
            PathSegment::LineTo { x, y, .. } => {
                now = at(x, y);
                drawn.points('L', &[now]);
            }
            PathSegment::HorizontalLineTo { x, .. } => {
                now = (x + dx, now.1);
                drawn.points('L', &[now]);
            }
            PathSegment::VerticalLineTo { y, .. } => {
                now = (now.0, y + dy);
                drawn.points('L', &[now]);
            }
            PathSegment::CurveTo { x1, y1, x2, y2, x, y, .. } => {
                drawn.points('C', &[at(x1, y1), at(x2, y2), at(x, y)]);
                (next, now) = (('C', at(x2, y2)), at(x, y));
            }
            PathSegment::SmoothCurveTo { x2, y2, x, y, .. } => {
                drawn.points('C', &[mirrored('C'), at(x2, y2), at(x, y)]);
                (next, now) = (('C', at(x2, y2)), at(x, y));
            }
            PathSegment::Quadratic { x1, y1, x, y, .. } => {
                drawn.points('Q', &[at(x1, y1), at(x, y)]);
                (next, now) = (('Q', at(x1, y1)), at(x, y));
            }
            PathSegment::SmoothQuadratic { x, y, .. } => {
                let first = mirrored('Q');
                drawn.points('Q', &[first, at(x, y)]);
                (next, now) = (('Q', first), at(x, y));
            }
            PathSegment::EllipticalArc { rx, ry, x_axis_rotation, large_arc, sweep, x, y, .. } => {
                let end = at(x, y);
                drawn.arc(now, (rx, ry), x_axis_rotation, (large_arc, sweep), end);
                now = end;
            }
            PathSegment::ClosePath { .. } => {
                now = start;
                drawn.0.push('Z');
            }
        }
        control = next;
    }
    Some(drawn.0)
}

const fn is_absolute(segment: &PathSegment) -> bool {
    match *segment {
        PathSegment::MoveTo { abs, .. }
        | PathSegment::LineTo { abs, .. }
        | PathSegment::HorizontalLineTo { abs, .. }
        | PathSegment::VerticalLineTo { abs, .. }
        | PathSegment::CurveTo { abs, .. }
        | PathSegment::SmoothCurveTo { abs, .. }
        | PathSegment::Quadratic { abs, .. }
        | PathSegment::SmoothQuadratic { abs, .. }
        | PathSegment::EllipticalArc { abs, .. }
        | PathSegment::ClosePath { abs } => abs,
    }
}

type Point = (f64, f64);

/// Path data under construction.
#[derive(Default)]
struct Data(String);

impl Data {
    fn points(&mut self, command: char, points: &[Point]) {
        self.0.push(command);
        for (nth, (x, y)) in points.iter().enumerate() {
            let gap = if nth > 0 { " " } else { "" };
            // The shortest digits that read back as the same number; adding zero turns −0 into 0.
            let _ = write!(self.0, "{gap}{} {}", x + 0.0, y + 0.0);
        }
    }

    /// An arc from `start` to `end`, by SVG 2, B.2.4 and B.2.5, in cubics of at most 90°.
    fn arc(&mut self, start: Point, (rx, ry): (f64, f64), tilt: f64, (large, sweep): (bool, bool), end: Point) {
        if start == end {
            return;
        }
        let (mut rx, mut ry) = (rx.abs(), ry.abs());
        if !(rx > 0.0 && ry > 0.0) {
            return self.points('L', &[end]);
        }
        let (sine, cosine) = math::sin_cos_degrees(tilt);
        let (dx, dy) = ((start.0 - end.0) / 2.0, (start.1 - end.1) / 2.0);
        let (x, y) = (cosine * dx + sine * dy, cosine * dy - sine * dx);
        // Radii that can't reach from end to end grow until they do.
        let lack = (x / rx) * (x / rx) + (y / ry) * (y / ry);
        if lack > 1.0 {
            (rx, ry) = (rx * lack.sqrt(), ry * lack.sqrt());
        }
        let square = (x / rx) * (x / rx) + (y / ry) * (y / ry);
        let far = if square > 0.0 { ((1.0 - square) / square).max(0.0).sqrt() } else { 0.0 };
        let far = if large == sweep { -far } else { far };
        let (u, v) = (far * rx * y / ry, -far * ry * x / rx);
        let arc = Ellipse {
            cx: cosine * u - sine * v + start.0.midpoint(end.0),
            cy: sine * u + cosine * v + start.1.midpoint(end.1),
            rx,
            ry,
            tilt,
        };
        let from = math::angle_degrees((y - v) / ry, (x - u) / rx);
        let to = math::angle_degrees((-y - v) / ry, (-x - u) / rx);
        let mut turn = to - from;
        if sweep && turn < 0.0 {
            turn += 360.0;
        } else if !sweep && turn > 0.0 {
            turn -= 360.0;
        }
        // A hair above a right angle is one cubic still: half circles end where rounding puts them.
        let (count, pieces) = match turn.abs() {
            turn if turn <= 90.001 => (1, 1.0),
            turn if turn <= 180.001 => (2, 2.0),
            turn if turn <= 270.001 => (3, 3.0),
            _ => (4, 4.0),
        };
        let step = turn / pieces;
        let mut angle = from;
        for nth in 1..=count {
            let [first, second] = arc.controls(angle, angle + step);
            angle += step;
            self.points('C', &[first, second, if nth == count { end } else { arc.point(angle) }]);
        }
    }
}

/// An ellipse, its first axis turned by `tilt` degrees.
struct Ellipse {
    cx: f64,
    cy: f64,
    rx: f64,
    ry: f64,
    tilt: f64,
}

impl Ellipse {
    /// The image of a point given on the unit circle.
    fn image(&self, (x, y): Point) -> Point {
        let (sine, cosine) = math::sin_cos_degrees(self.tilt);
        let (x, y) = (x * self.rx, y * self.ry);
        (self.cx + cosine * x - sine * y, self.cy + sine * x + cosine * y)
    }

    fn point(&self, degrees: f64) -> Point {
        let (sine, cosine) = math::sin_cos_degrees(degrees);
        self.image((cosine, sine))
    }

    /// The two inner points of the cubic that follows the ellipse between two angles, at most a right angle apart; its
    /// radius is off by 0.03 % at most.
    fn controls(&self, from: f64, to: f64) -> [Point; 2] {
        let (sine, cosine) = math::sin_cos_degrees((to - from) / 4.0);
        let reach = 4.0 / 3.0 * sine / cosine;
        let (s1, c1) = math::sin_cos_degrees(from);
        let (s2, c2) = math::sin_cos_degrees(to);
        [self.image((c1 - reach * s1, s1 + reach * c1)), self.image((c2 + reach * s2, s2 - reach * c2))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every number of path data.
    fn numbers(data: &str) -> Vec<f64> {
        data.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter_map(|text| text.parse().ok()).collect()
    }

    #[test]
    fn a_quarter_turns_the_way_it_is_told() {
        for (flags, first) in [("0 1", (10.0, 5.522_847)), ("0 0", (4.477_153, 0.0))] {
            let data = cubics(&format!("M10 0A10 10 0 {flags} 0 10")).unwrap();
            let [_, _, x, y, ..] = numbers(&data)[..] else { panic!("{data}") };
            assert!((x - first.0).abs() < 1e-6 && (y - first.1).abs() < 1e-6, "{flags}: {data}");
            assert!(data.ends_with(" 0 10"));
        }
    }

    #[test]
    fn a_large_arc_goes_round_the_far_side() {
        let data = cubics("M10 0A10 10 0 1 0 0 10").unwrap();
        assert_eq!(data.matches('C').count(), 3, "{data}");
        assert!(numbers(&data).iter().all(|number| number.abs() < 20.1), "{data}");
    }

    #[test]
    fn radii_grow_until_they_reach_and_none_is_a_line() {
        assert_eq!(cubics("M0 0A1 1 0 0 1 10 0").unwrap().matches('C').count(), 2);
        assert_eq!(cubics("M0 0A0 1 0 0 1 10 0").unwrap(), "M0 0L10 0");
        assert_eq!(cubics("M0 0A1 1 0 0 1 0 0").unwrap(), "M0 0");
    }

    #[test]
    fn relative_and_smooth_commands_become_absolute() {
        assert_eq!(
            cubics("m1 1h2v2l-1-1zm1 0t2 2q1 0 1 1t1 1").unwrap(),
            "M1 1L3 1L3 3L2 2ZM2 1Q2 1 4 3Q5 3 5 4Q5 5 6 5"
        );
        assert_eq!(cubics("M0 0c0 1 1 1 1 0s1-1 1 0").unwrap(), "M0 0C0 1 1 1 1 0C1 -1 2 -1 2 0");
        assert_eq!(cubics("M0 0L5"), None);
    }

    #[test]
    fn circles_stay_where_paths_would_look_different() {
        for other in ["<style>circle{fill:red}</style>", "<marker id=\"m\"/>"] {
            let svg = format!("<svg>{other}<circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>");
            assert_eq!(without_arcs(&svg), svg);
        }
    }

    #[test]
    fn circles_become_paths() {
        let svg = without_arcs("<svg><circle fill=\"red\" cx=\"5\" cy=\"5\" r=\"4\"/><path d=\"M0 0H1\"/></svg>");
        assert!(svg.starts_with("<svg><path fill=\"red\" cx=\"5\" cy=\"5\" d=\"M9 5C9 7.2"), "{svg}");
        assert!(svg.ends_with("Z\"/><path d=\"M0 0H1\"/></svg>"), "{svg}");
    }
}
