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
/// A badge's size by the picture's side, and the least that holds a number.
const BADGE: f64 = 0.036;
const NUMBERED: f64 = 5.5;

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
        let (x, y, size) = (self.spot.x + out_x * far, self.spot.y + out_y * far, BADGE * look.size);
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
        for part in 0..2 {
            if part == 0 {
                pen.fill(Ink::Solid(rgba(ground, self.alpha)));
            } else {
                pen.stroke(Ink::Solid(rgba(shade, self.alpha)), stroke);
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
        if size < NUMBERED {
            return;
        }
        let (down, em) = if self.state == State::Degraded { (0.50, 0.86) } else { (0.36, 1.0) };
        let mut digits = [0; 3];
        let text = self.number().map_or("?", |percent| number(percent, &mut digits));
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

/// A number of at most three digits as text.
pub(super) fn number(number: u8, digits: &mut [u8; 3]) -> &str {
    *digits = [number / 100, number / 10 % 10, number % 10].map(|digit| b'0' + digit);
    let first = if number >= 100 { 0 } else { usize::from(number < 10) + 1 };
    digits.get(first..).and_then(|digits| core::str::from_utf8(digits).ok()).unwrap_or_default()
}
