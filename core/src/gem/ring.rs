//! Rings and badges: the health of a jewel as a shape and a number, which no eye and no printer takes away.

use super::{
    jewel::{Jewel, Shade},
    spot::{Spot, outward, rgba, slate},
    state::State,
};
use crate::{
    element::Look,
    scene::{Anchor, Ink, Join, Pen, Stroke, Text},
};

/// A ring's radius in those of its stone.
pub(super) const RING: f64 = 1.10;
/// The part of a ring that is not lit.
const UNLIT: Shade = [0x64, 0x74, 0x8b];
/// Smaller pictures have a ring of one arc.
const PARTED: f64 = 100.0;
/// A badge's size by the picture's side; the least whose number can be read, and the least whose shape can be told.
const BADGE: f64 = 0.036;
const READABLE: f64 = 8.5;
const TOLD: f64 = 3.6;
/// Smaller pictures have badges without numbers.
const NUMBERED: f64 = 150.0;
/// How far a badge reaches at most, in its sizes: its triangle's top, with half of the line.
const REACH: f64 = 1.5;
/// A badge without a number stands apart from its stone by half of this, in px.
const CASING: f64 = 2.0;

/// What a jewel says of itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    pub(super) jewel: Jewel,
    pub(super) spot: Spot,
    pub(super) state: State,
    /// Its health in percent, none where it is not measured.
    pub(super) percent: Option<u8>,
    /// How much of it is there, 0 to 1.
    pub(super) alpha: f64,
}

/// A health of 0 to 1 in whole percent.
pub(super) fn percent(health: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100.5")]
    let percent = (health.clamp(0.0, 1.0) * 100.0 + 0.5) as u8;
    percent
}

impl Reading {
    /// The number, unless the state says that there is none.
    fn number(&self) -> Option<u8> {
        self.percent.filter(|_| self.state != State::Unknown)
    }

    pub(super) fn ring(&self, pen: &mut Pen, look: &Look) {
        let radius = self.spot.radius * RING;
        let width = (0.0105 * look.size).max(1.0);
        let [_, _, pale, full, _] = self.jewel.body().shades;
        let shade = if look.dark() { pale } else { full };
        let mut arc = |from: f64, to: f64, lit: bool| {
            let (ink, width) =
                if lit { (rgba(shade, self.alpha), width) } else { (rgba(UNLIT, 0.45 * self.alpha), width / 2.0) };
            pen.stroke(Ink::Solid(ink), Stroke { width, ..Stroke::default() });
            pen.arc(self.spot.x, self.spot.y, radius, from - 90.0, to - 90.0);
        };
        let thirtieths = (0..12_u8).map(|place| (place, 30.0 * f64::from(place)));
        // Rounded up, so that anything left shows: 12 of 100 are one in 8⅓.
        let lit = self.number().map(|percent| (percent / 25 * 3) + (percent % 25 * 3).div_ceil(25));
        match lit {
            None => thirtieths.for_each(|(_, from)| arc(from + 11.0, from + 19.0, false)),
            Some(lit) if look.size >= PARTED => {
                thirtieths.for_each(|(place, from)| arc(from + 4.0, from + 26.0, place < lit));
            }
            Some(lit) => {
                let end = 30.0 * f64::from(lit);
                if lit > 0 {
                    arc(0.0, end, true);
                }
                if lit < 12 {
                    arc(end, 360.0, false);
                }
            }
        }
    }

    /// The badge on the ring, outwards from the middle: a circle, a triangle, a diamond, or a dashed circle.
    pub(super) fn badge(&self, pen: &mut Pen, look: &Look) {
        let (out_x, out_y) = outward(self.jewel);
        let far = self.spot.radius * RING;
        let numbered = look.size >= NUMBERED;
        let size = (BADGE * look.size).max(if numbered { READABLE } else { TOLD });
        // Where it is larger by its side, it stands farther in, so that nothing of it is cut.
        let inside = |place: f64| place.min(look.size - REACH * size).max(REACH * size);
        let (x, y) = (inside(self.spot.x + out_x * far), inside(self.spot.y + out_y * far));
        let [_, _, pale, _, deep] = self.jewel.body().shades;
        let shade = match (self.state, look.dark()) {
            (State::Unknown, dark) => slate(dark),
            (_, true) => pale,
            (_, false) => deep,
        };
        let ground = [look.ground.r, look.ground.g, look.ground.b];
        let dash = [0.5 * size, 0.3 * size];
        let dash = if self.state == State::Unknown { dash.as_slice() } else { &[] };
        let stroke = Stroke { width: (0.11 * size).max(0.8), join: Join::Round, dash, ..Stroke::default() };
        // A number stands on the ground; a shape alone is told by its body.
        let solid = !numbered && self.state != State::Unknown;
        let (ground, shade) = (Ink::Solid(rgba(ground, self.alpha)), Ink::Solid(rgba(shade, self.alpha)));
        for part in 0..2 {
            match (part, solid) {
                (0, false) => pen.fill(ground),
                (0, true) => pen.stroke(ground, Stroke { width: CASING, ..stroke }),
                (_, false) => pen.stroke(shade, stroke),
                (_, true) => pen.fill(shade),
            }
            match self.state {
                State::Healthy | State::Unknown => pen.circle(x, y, size),
                State::Degraded => {
                    let base = y + 0.86 * size;
                    pen.polygon([(x, y - 1.42 * size), (x + 1.32 * size, base), (x - 1.32 * size, base)]);
                }
                State::Critical => {
                    let reach = 1.32 * size;
                    pen.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)]);
                }
            }
        }
        if !numbered {
            return;
        }
        let (down, em) = match (self.state, self.number()) {
            (State::Degraded, _) => (0.50, 0.92),
            (_, Some(100)) => (0.31, 0.86),
            _ => (0.385, 1.06),
        };
        let text = self.number().map_or("?", number);
        let ink = rgba([look.ink.r, look.ink.g, look.ink.b], self.alpha);
        pen.text(Text {
            x,
            y: y + down * size,
            size: em * size,
            weight: 700,
            anchor: Anchor::Middle,
            rotation_degrees: 0.0,
            ink,
            text,
        });
    }
}

/// 0 to 99, each as two digits: a text that is there has not to be made.
static PAIRS: &str = "\
    0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
    5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

/// A percentage as text.
pub(super) fn number(percent: u8) -> &'static str {
    let end = 2 * usize::from(percent) + 2;
    match percent {
        0..10 => PAIRS.get(end - 1..end),
        10..100 => PAIRS.get(end - 2..end),
        _ => Some("100"),
    }
    .unwrap_or_default()
}
