//! The contours of a shape, as they are written.
//!
//! A contour is a head, a start in steps of 1/256 pixel, and runs of lines or of cubics in 16-bit differences. What is too long
//! for them is parted: a line into equal ones, a cubic by de Casteljau.

use super::{MOST_BYTES, MOST_WORDS};

/// A contour's head: it ends where it began.
pub(super) const CLOSED: u8 = 1;
/// A contour's head: another one follows.
pub(super) const MORE: u8 = 2;
/// A run's head: its segments are cubics.
pub(super) const CURVES: u8 = 0x80;
/// A run's head: another run follows.
pub(super) const RUN_GOES_ON: u8 = 0x40;
/// A run's head holds one less than its count in what is left.
pub(super) const LONGEST_RUN: u8 = 64;

/// Room is left for three words.
pub(super) const MOST_DRAWN: usize = MOST_BYTES - 3 * MOST_WORDS;
/// Bytes of a contour's head and start.
const START: usize = 9;
/// How often a cubic is halved at most: its hull shrinks from 3 × 2^23 pixels to less than 2^7.
const HALVINGS: u8 = 18;

/// A place in steps of 1/256 pixel.
pub(super) type Step = (i32, i32);

/// Writes the contours of one shape after another.
#[derive(Default)]
pub(super) struct Contour {
    start: Step,
    at: Step,
    /// The head of the contour that is being written, once it has a segment.
    head: Option<usize>,
    /// The head of the last contour of this shape.
    last: Option<usize>,
    /// The head of the run that is being written.
    run: usize,
    /// There was no room for a segment.
    pub(super) full: bool,
}

impl Contour {
    /// Begins the first contour of a shape, where the last one ended unless it is told a place.
    pub(super) fn clear(&mut self) {
        self.start(self.at);
        self.last = None;
    }

    /// Whether this shape has a contour.
    pub(super) const fn is_drawn(&self) -> bool {
        self.last.is_some()
    }

    /// Begins a contour; one without segments leaves no byte.
    pub(super) fn start(&mut self, start: Step) {
        (self.start, self.at, self.head) = (start, start, None);
    }

    /// A line; of no length, none.
    pub(super) fn line(&mut self, bytes: &mut Vec<u8>, end: Step) {
        let begin = self.at;
        let (dx, dy) = (i64::from(end.0) - i64::from(begin.0), i64::from(end.1) - i64::from(begin.1));
        let pieces = dx.abs().max(dy.abs()) / i64::from(i16::MAX) + 1;
        for piece in 1..=pieces {
            let part = |way: i64| (way * piece).checked_div(pieces).unwrap_or(way);
            let along = |from: i32, way: i64| i32::try_from(i64::from(from) + part(way)).unwrap_or(from);
            let to = (along(begin.0, dx), along(begin.1, dy));
            self.segment(bytes, 0, &[to]);
        }
    }

    /// A cubic; of no length, none.
    pub(super) fn curve(&mut self, bytes: &mut Vec<u8>, first: Step, second: Step, end: Step) {
        let exact = |(x, y): Step| (f64::from(x), f64::from(y));
        self.halve(bytes, [self.at, first, second, end].map(exact), HALVINGS);
    }

    fn halve(&mut self, bytes: &mut Vec<u8>, [a, b, c, d]: [(f64, f64); 4], left: u8) {
        #[expect(clippy::cast_possible_truncation, reason = "between places, which are i32")]
        let near = |(x, y): (f64, f64)| ((x + 0.5).floor() as i32, (y + 0.5).floor() as i32);
        if self.full || left == 0 || self.segment(bytes, CURVES, &[b, c, d].map(near)) {
            return;
        }
        let half = |(x, y): (f64, f64), (u, v): (f64, f64)| (0.5 * (x + u), 0.5 * (y + v));
        let (ab, bc, cd) = (half(a, b), half(b, c), half(c, d));
        let (abc, bcd) = (half(ab, bc), half(bc, cd));
        let middle = half(abc, bcd);
        self.halve(bytes, [a, ab, abc, middle], left - 1);
        self.halve(bytes, [middle, bcd, cd, d], left - 1);
    }

    /// Back to the start; what is drawn next begins there.
    pub(super) fn close(&mut self, bytes: &mut [u8]) {
        if let Some(head) = self.head {
            set(bytes, head, CLOSED);
        }
        self.start(self.start);
    }

    /// Writes one segment by its points, unless a difference is too long; says whether it has dealt with it.
    #[inline(never)]
    fn segment(&mut self, bytes: &mut Vec<u8>, kind: u8, points: &[Step]) -> bool {
        let at = self.at;
        let short =
            |to: i32, from: i32| i16::try_from(i64::from(to) - i64::from(from)).ok().filter(|it| *it > i16::MIN);
        let difference = |point: &Step| Some((short(point.0, at.0)?, short(point.1, at.1)?));
        if points.iter().any(|point| difference(point).is_none()) {
            return false;
        }
        if points.iter().all(|point| *point == at) {
            return true;
        }
        self.full |= bytes.len() + START + 1 + 4 * points.len() > MOST_DRAWN;
        if self.full {
            return true;
        }
        self.lead(bytes, kind);
        for point in points {
            bytes.extend_from_slice(&difference(point).map_or([0; 4], packed));
            self.at = *point;
        }
        true
    }

    /// Writes what stands before a segment of this kind: heads, or one more in the head of the run.
    fn lead(&mut self, bytes: &mut Vec<u8>, kind: u8) {
        if self.head.is_none() {
            if let Some(last) = self.last {
                set(bytes, last, MORE);
            }
            (self.head, self.last) = (Some(bytes.len()), Some(bytes.len()));
            bytes.push(0);
            bytes.extend_from_slice([self.start.0, self.start.1].map(i32::to_le_bytes).as_flattened());
        } else if let Some(run) = bytes.get_mut(self.run) {
            if *run & CURVES == kind && *run % LONGEST_RUN < LONGEST_RUN - 1 {
                *run += 1;
                return;
            }
            *run |= RUN_GOES_ON;
        }
        self.run = bytes.len();
        bytes.push(kind);
    }

    /// Closes a contour of lines alone that turns clockwise, or is made to, so that of several none is a hole in another.
    pub(super) fn close_clockwise(&mut self, bytes: &mut [u8]) {
        let Some(head) = self.head else { return self.close(bytes) };
        let first = head + START + 1;
        let written = bytes.len().saturating_sub(first);
        // Behind every 64 lines stands the head of the next run.
        let (run, longest) = (usize::from(LONGEST_RUN) * 4 + 1, usize::from(LONGEST_RUN));
        let count = (written / run) * longest + written % run / 4;
        let place = |nth: usize| first + nth * 4 + nth / longest;
        let (mut area, mut x, mut y) = (0_i64, 0_i64, 0_i64);
        for nth in 0..count {
            let (dx, dy) = difference(bytes, place(nth));
            area += x * i64::from(dy) - y * i64::from(dx);
            (x, y) = (x + i64::from(dx), y + i64::from(dy));
        }
        if area < 0 {
            // From the last point back to the first.
            for nth in 0..count.div_ceil(2) {
                let (one, other) = (place(nth), place(count - 1 - nth));
                let (forward, backward) = (difference(bytes, one), difference(bytes, other));
                write_over(bytes, one, &[packed((-backward.0, -backward.1))]);
                write_over(bytes, other, &[packed((-forward.0, -forward.1))]);
            }
            write_over(bytes, head + 1, &[self.at.0, self.at.1].map(i32::to_le_bytes));
        }
        self.close(bytes);
    }
}

fn set(bytes: &mut [u8], place: usize, bit: u8) {
    if let Some(byte) = bytes.get_mut(place) {
        *byte |= bit;
    }
}

fn difference(bytes: &[u8], place: usize) -> (i16, i16) {
    match bytes.get(place..).and_then(<[u8]>::first_chunk) {
        Some([a, b, c, d]) => (i16::from_le_bytes([*a, *b]), i16::from_le_bytes([*c, *d])),
        None => (0, 0),
    }
}

fn packed((dx, dy): (i16, i16)) -> [u8; 4] {
    let ([a, b], [c, d]) = (dx.to_le_bytes(), dy.to_le_bytes());
    [a, b, c, d]
}

/// Writes fours of bytes from a place on, where others stand.
#[inline(never)]
pub(super) fn write_over(bytes: &mut [u8], place: usize, fours: &[[u8; 4]]) {
    let room = bytes.get_mut(place..).unwrap_or_default().as_chunks_mut().0;
    for (before, now) in room.iter_mut().zip(fours) {
        *before = *now;
    }
}
