//! Writes a scene into a buffer.

use super::{
    CUT, FARTHEST, HEADER, MAGIC, MOST_DASHES, MOST_ITEMS, MOST_STOPS, MOST_WORDS, VERSION, WHOLE, advance,
    contour::{Contour, MOST_DRAWN, Step, write_over},
    ink::{Anchor, Cap, Ink, Join, Rgba, Stroke, Text},
    item::{LINEAR, PART, RADIAL, ROUND_CAP, ROUND_JOIN, SOLID, STROKED, TEXT},
    step,
};
use crate::{Time, math};

/// √½.
const DIAGONAL: f64 = core::f64::consts::FRAC_1_SQRT_2;
/// How far the control points of an eighth of a circle lie from its ends, in radii: 4/3 tan(45°/4).
const REACH: f64 = 0.265_216_489_839_544_1;
/// The ends of the eighths of a circle, clockwise from the east.
const EIGHTHS: [(f64, f64); 8] = [
    (DIAGONAL, DIAGONAL),
    (0.0, 1.0),
    (-DIAGONAL, DIAGONAL),
    (-1.0, 0.0),
    (-DIAGONAL, -DIAGONAL),
    (0.0, -1.0),
    (DIAGONAL, -DIAGONAL),
    (1.0, 0.0),
];

/// Draws a scene into a caller's buffer, of which it keeps nothing but the room.
///
/// It draws whatever it is told: what is no number is 0, what lies beyond 2^22 pixels is moved there, what is beyond the limits
/// of a scene is left out whole. It allocates nothing but what the buffer lacks.
///
/// Polygons and circles that follow one another in one opaque colour become contours of one shape, as if they were filled by one
/// call: no seam shows between them, and none is a hole in another.
#[allow(dead_code, reason = "the elements draw with it")]
pub(crate) struct Pen<'a> {
    bytes: &'a mut Vec<u8>,
    width: i32,
    height: i32,
    count: u16,
    /// Where the item begins that is being written, until it is known to have a path.
    open: Option<usize>,
    contour: Contour,
    /// The opaque colour of the shape, while it has nothing but polygons and circles.
    joins: Option<Rgba>,
    /// The next path belongs to a shape of that colour, whose first bytes are not yet written.
    due: Option<Rgba>,
    cut: bool,
}

#[allow(dead_code, reason = "the elements draw with it")]
impl<'a> Pen<'a> {
    /// Begins a scene of so many pixels, at the beginning of `bytes`.
    pub(crate) fn new(bytes: &'a mut Vec<u8>, width: f64, height: f64) -> Self {
        bytes.clear();
        bytes.extend_from_slice(&[0; HEADER]);
        let [width, height] = [width, height].map(length);
        let contour = Contour::default();
        Self { bytes, width, height, count: 0, open: None, contour, joins: None, due: None, cut: false }
    }

    /// What follows belongs to the part of this name, at most 255 bytes, until the next one; an empty name is none.
    pub(crate) fn part(&mut self, name: &str) {
        let name = cut(name, u8::MAX.into());
        if self.item(2 + name.len()) {
            self.bytes.push(PART);
            self.bytes.push(u8::try_from(name.len()).unwrap_or(0));
            self.bytes.extend_from_slice(name.as_bytes());
            self.open = None;
        }
    }

    /// The path that follows is filled.
    pub(crate) fn fill(&mut self, ink: Ink) {
        match ink {
            Ink::Solid(color) if color.a == u8::MAX && self.joins == Some(color) => self.due = Some(color),
            _ => self.begin(ink, None),
        }
    }

    /// The path that follows is stroked.
    pub(crate) fn stroke(&mut self, ink: Ink, stroke: Stroke) {
        self.begin(ink, Some(stroke));
    }

    fn begin(&mut self, ink: Ink, stroke: Option<Stroke>) {
        // The longest ink and the longest stroke.
        if !self.item(1 + 17 + 6 * MOST_STOPS + 6 + 4 * MOST_DASHES) {
            return;
        }
        let how = if stroke.is_some() { STROKED } else { 0 };
        match ink {
            Ink::Solid(color) => {
                self.bytes.push(SOLID | how);
                self.put(color.bytes());
                self.joins = (stroke.is_none() && color.a == u8::MAX).then_some(color);
            }
            Ink::Linear { from, to, stops } => {
                self.bytes.push(LINEAR | how);
                self.numbers(&[from.0, from.1, to.0, to.1].map(step));
                self.stops(stops);
            }
            Ink::Radial { center, radius, stops } => {
                self.bytes.push(RADIAL | how);
                self.numbers(&[step(center.0), step(center.1), length(radius)]);
                self.stops(stops);
            }
        }
        if let Some(Stroke { width, cap, join, dash }) = stroke {
            self.numbers(&[length(width)]);
            let cap = if cap == Cap::Round { ROUND_CAP } else { 0 };
            let join = if join == Join::Round { ROUND_JOIN } else { 0 };
            self.bytes.push(cap | join);
            self.dash(dash);
        }
    }

    /// Colours in order; none counts as one that can't be seen.
    fn stops(&mut self, stops: &[(f64, Rgba)]) {
        let none = [(0.0, Rgba::default())];
        let stops = if stops.is_empty() { &none } else { stops.get(..MOST_STOPS).unwrap_or(stops) };
        self.bytes.push(u8::try_from(stops.len()).unwrap_or(0));
        let mut before = 0;
        for (share, color) in stops {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "within 0 and 10,000; NaN is 0"
            )]
            let share = (share * f64::from(WHOLE) + 0.5).floor().clamp(0.0, f64::from(WHOLE)) as u16;
            before = share.max(before);
            self.bytes.extend_from_slice(&before.to_le_bytes());
            self.put(color.bytes());
        }
    }

    /// Lengths of a dash, twice where they are odd; nothing where they add up to nothing.
    fn dash(&mut self, dash: &[f64]) {
        let times = 1 + dash.len() % 2;
        let dash = dash.get(..MOST_DASHES / times).unwrap_or(dash);
        let lengths = core::iter::repeat_n(dash, times).flatten().copied().map(length);
        let count = if dash.iter().all(|one| length(*one) == 0) { 0 } else { dash.len() * times };
        self.bytes.push(u8::try_from(count).unwrap_or(0));
        lengths.take(count).for_each(|length| self.numbers(&[length]));
    }

    /// Begins a contour.
    pub(crate) fn move_to(&mut self, x: f64, y: f64) {
        if let Some(color) = self.due {
            self.begin(Ink::Solid(color), None);
        }
        self.joins = None;
        self.contour.start(place(x, y));
    }

    /// A straight line.
    pub(crate) fn line_to(&mut self, x: f64, y: f64) {
        self.line(place(x, y));
    }

    fn line(&mut self, end: Step) {
        if self.open.is_some() {
            self.contour.line(self.bytes, end);
        }
    }

    /// A cubic by two control points and its end.
    pub(crate) fn curve_to(&mut self, x1: f64, y1: f64, x2: f64, y2: f64, x: f64, y: f64) {
        if self.open.is_some() {
            self.contour.curve(self.bytes, place(x1, y1), place(x2, y2), place(x, y));
        }
    }

    /// A straight line to the beginning of the contour; what is drawn next begins there.
    pub(crate) fn close(&mut self) {
        self.contour.close(self.bytes);
    }

    /// A closed contour of straight lines; one that turns counterclockwise is turned round, so that it is never a hole.
    pub(crate) fn polygon(&mut self, points: impl IntoIterator<Item = (f64, f64)>) {
        self.ring(&mut points.into_iter());
    }

    /// Once, whatever gives the points: a module for the web has one copy.
    fn ring(&mut self, points: &mut dyn Iterator<Item = (f64, f64)>) {
        self.due = None;
        let Some((x, y)) = points.next() else { return };
        self.contour.start(place(x, y));
        for (x, y) in points {
            self.line(place(x, y));
        }
        self.contour.close_clockwise(self.bytes);
    }

    /// A closed contour by eight cubics, off by 5e-6 of its radius at most; a radius below 0 is 0, which draws nothing.
    pub(crate) fn circle(&mut self, cx: f64, cy: f64, r: f64) {
        self.due = None;
        let r = r.max(0.0);
        let mut from = (1.0, 0.0);
        self.contour.start(place(cx + r * from.0, cy + r * from.1));
        for to in EIGHTHS {
            self.bend((cx, cy), r, REACH, from, to);
            from = to;
        }
        self.contour.close(self.bytes);
    }

    /// An open contour along a circle, in degrees clockwise from the east, one turn at most; the other way round where `to` is
    /// less than `from`.
    pub(crate) fn arc(&mut self, cx: f64, cy: f64, r: f64, from_degrees: f64, to_degrees: f64) {
        let sweep = (to_degrees - from_degrees).clamp(-360.0, 360.0);
        let pieces = (sweep.abs() / 45.0).ceil();
        let part = sweep / pieces;
        let (sine, cosine) = math::sin_cos_degrees(part / 4.0);
        let reach = 4.0 / 3.0 * sine / cosine;
        let toward = |degrees: f64| {
            let (sine, cosine) = math::sin_cos_degrees(degrees);
            (cosine, sine)
        };
        let mut from = toward(from_degrees);
        self.move_to(cx + r * from.0, cy + r * from.1);
        let mut nth = 1.0;
        while nth <= pieces {
            let to = toward(from_degrees + part * nth);
            self.bend((cx, cy), r, reach, from, to);
            from = to;
            nth += 1.0;
        }
    }

    /// A piece of a circle from one direction to another, with its control points so many radii from its ends.
    fn bend(&mut self, (cx, cy): (f64, f64), r: f64, reach: f64, (x, y): (f64, f64), (u, v): (f64, f64)) {
        let at = |x: f64, y: f64| (cx + r * x, cy + r * y);
        let (first, second, end) = (at(x - reach * y, y + reach * x), at(u + reach * v, v - reach * u), at(u, v));
        self.curve_to(first.0, first.1, second.0, second.1, end.0, end.1);
    }

    /// A line of text.
    pub(crate) fn text(&mut self, text: Text) {
        let words = cut(text.text, MOST_WORDS);
        if !self.item(32 + words.len()) {
            return;
        }
        let weight = match text.weight {
            ..550 => 500_u16,
            550..650 => 600,
            _ => 700,
        };
        let anchor = match text.anchor {
            Anchor::Start => 0,
            Anchor::Middle => 1,
            Anchor::End => 2,
        };
        self.bytes.push(TEXT);
        self.numbers(&[step(text.x), step(text.y), length(text.size)]);
        self.bytes.extend_from_slice(&weight.to_le_bytes());
        self.bytes.push(anchor);
        self.numbers(&[step(text.rotation_degrees)]);
        self.put(text.ink.bytes());
        self.numbers(&[length(advance(words, text.size, weight))]);
        self.bytes.extend_from_slice(&u16::try_from(words.len()).unwrap_or(0).to_le_bytes());
        self.bytes.extend_from_slice(words.as_bytes());
        self.open = None;
    }

    /// An item as another pen has written it.
    pub(crate) fn copy(&mut self, item: &[u8]) {
        if self.item(item.len()) {
            self.bytes.extend_from_slice(item);
            self.open = None;
        }
    }

    /// Ends the scene with its words, each 1024 bytes at most, and the time until which it is true.
    pub(crate) fn finish(mut self, role: &str, name: &str, value: &str, valid_until: Option<Time>) {
        self.end();
        let place = self.bytes.len();
        let lengths = [role, name, value].map(|word| {
            let told = cut(word, MOST_WORDS);
            self.cut |= told.len() < word.len();
            self.bytes.extend_from_slice(told.as_bytes());
            told.len()
        });
        let four = |number: usize| u32::try_from(number).unwrap_or(0).to_le_bytes();
        let two = |[first, second]: [usize; 2]| four(first | second << 16);
        let [role, name, value] = lengths;
        let count = self.count.to_le_bytes();
        let until = valid_until.map_or(i64::MAX, Time::nanoseconds).to_le_bytes();
        let head = [
            *MAGIC,
            [VERSION, if self.cut { CUT } else { 0 }, count[0], count[1]],
            four(self.bytes.len()),
            self.width.to_le_bytes(),
            self.height.to_le_bytes(),
            [until[0], until[1], until[2], until[3]],
            [until[4], until[5], until[6], until[7]],
            four(place),
            two([role, name]),
            two([value, 0]),
        ];
        write_over(self.bytes, 0, &head);
    }

    /// Begins an item of at most so many bytes before its path; says whether there is room.
    fn item(&mut self, longest: usize) -> bool {
        self.end();
        self.cut |= self.count == MOST_ITEMS || self.bytes.len() + longest > MOST_DRAWN;
        if self.cut {
            return false;
        }
        self.open = Some(self.bytes.len());
        self.count += 1;
        true
    }

    /// Ends an item; a shape without a path is taken back, and so is what had no room.
    fn end(&mut self) {
        if let Some(begin) = self.open.filter(|_| self.contour.full || !self.contour.is_drawn()) {
            self.bytes.truncate(begin);
            self.count -= 1;
        }
        self.cut |= self.contour.full;
        (self.open, self.joins, self.due) = (None, None, None);
        self.contour.clear();
    }

    fn numbers(&mut self, numbers: &[i32]) {
        for number in numbers {
            self.put(number.to_le_bytes());
        }
    }

    /// A number or a colour.
    #[inline(never)]
    fn put(&mut self, bytes: [u8; 4]) {
        self.bytes.extend_from_slice(&bytes);
    }
}

/// A parabola by its beginning, its control point and its end as the cubic that it is.
pub(super) fn raised(begin: (f64, f64), control: (f64, f64), end: (f64, f64)) -> [(f64, f64); 3] {
    let third = |end: f64, control: f64| end + (control - end) * 2.0 / 3.0;
    let [first, second] = [begin, end].map(|(x, y)| (third(x, control.0), third(y, control.1)));
    [first, second, end]
}

fn place(x: f64, y: f64) -> Step {
    (step(x), step(y))
}

/// A length in steps; below 0 it is 0.
fn length(pixels: f64) -> i32 {
    step(pixels).clamp(0, FARTHEST)
}

/// As much of the beginning of a text as has so many bytes at most.
fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
