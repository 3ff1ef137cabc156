//! The colours of a mark: its brand's or its theme's, moved until they hold against their ground, or one ink.
//!
//! Floors hold for the printed eight-bit colour. Which paint suits which place is not decided here.

use crate::{Rgb8, math};

/// Body against its ground: WCAG 2.2, 1.4.11.
const BODY: f64 = 3.0;
/// Seed against a light ground: it never carries the meaning alone, so that gold may stay gold.
const SEED_ON_LIGHT: f64 = 2.1;
/// Seed against a dark ground.
const SEED_ON_DARK: f64 = 3.0;
/// How far the far plane sinks into the ground.
const RECEDE: f64 = 0.42;
/// The sign of Unity, as the token `brand.sign` has it.
const PURPLE: Rgb8 = Rgb8 { r: 0x8b, g: 0x5c, b: 0xf6 };
const PINK: Rgb8 = Rgb8 { r: 0xec, g: 0x48, b: 0x99 };
const CYAN: Rgb8 = Rgb8 { r: 0x06, g: 0xb6, b: 0xd4 };
/// Unity's accent.
const GOLD: Rgb8 = Rgb8 { r: 0xfb, g: 0xbf, b: 0x24 };
/// One step of Oklab lightness.
const STEP: f64 = 0.005;
/// How far the hue of a darkening yellow turns to copper with each step, in degrees.
const TURN: f64 = 0.9;

/// The colours that a mark is born with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stops {
    /// Start of the body's gradient.
    pub from: Rgb8,
    /// End of the body's gradient.
    pub to: Rgb8,
    /// The seed.
    pub seed: Rgb8,
}

/// The colours of a mark's four slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paint {
    /// Start of the body's gradient.
    pub from: Rgb8,
    /// Middle of the body's gradient, where it has a colour of its own.
    pub via: Option<Rgb8>,
    /// End of the body's gradient.
    pub to: Rgb8,
    /// The far plane.
    pub tone: Rgb8,
    /// The seed.
    pub seed: Rgb8,
}

impl Paint {
    /// `stops` on `ground`: the body moved to at least 3:1, the seed to 2.1:1 (3:1 where the ground is dark), the far
    /// plane 42 % of the way from the body's start into the ground.
    ///
    /// Only Oklab lightness moves, in steps of 0.005, but for a darkening yellow, whose hue turns to copper.
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Paint, Rgb8, Stops};
    /// let gold = Rgb8 { r: 251, g: 191, b: 36 };
    /// let white = Rgb8 { r: 255, g: 255, b: 255 };
    /// let paint = Paint::on(Stops { from: gold, to: gold, seed: gold }, white);
    /// assert!(paint.from.contrast(white) >= 3.0 && paint.seed.contrast(white) >= 2.1);
    /// assert_eq!((paint.from.hex().as_str(), paint.seed.hex().as_str()), ("#e07800", "#f3a101"));
    /// ```
    pub fn on(stops: Stops, ground: Rgb8) -> Self {
        let from = floored(stops.from, ground, BODY);
        let seed = if darkens(ground) { SEED_ON_LIGHT } else { SEED_ON_DARK };
        Self {
            from,
            via: None,
            to: floored(stops.to, ground, BODY),
            tone: from.mix(ground, RECEDE),
            seed: floored(stops.seed, ground, seed),
        }
    }

    /// The sign of Unity on `ground`: purple, pink and cyan, the seed gold, moved as by [`on`](Self::on).
    ///
    /// # Examples
    /// ```
    /// use azora_core::{Paint, Rgb8};
    /// let night = Rgb8 { r: 15, g: 23, b: 42 };
    /// assert_eq!(Paint::sign(night).via.unwrap().hex(), "#ec4899");
    /// ```
    pub fn sign(ground: Rgb8) -> Self {
        Self {
            via: Some(floored(PINK, ground, BODY)),
            ..Self::on(Stops { from: PURPLE, to: CYAN, seed: GOLD }, ground)
        }
    }

    /// One colour in every slot.
    pub const fn ink(ink: Rgb8) -> Self {
        Self { from: ink, via: None, to: ink, tone: ink, seed: ink }
    }
}

const BLACK: Rgb8 = Rgb8 { r: 0, g: 0, b: 0 };
const WHITE: Rgb8 = Rgb8 { r: 255, g: 255, b: 255 };

/// Whether more contrast lies on the dark side of `ground`.
fn darkens(ground: Rgb8) -> bool {
    ground.contrast(BLACK) >= ground.contrast(WHITE)
}

/// `color`, its lightness moved away from `ground` until the contrast is at least `floor` (at most 4.58, which every
/// ground leaves on one of its sides).
fn floored(color: Rgb8, ground: Rgb8, floor: f64) -> Rgb8 {
    let (step, end) = if darkens(ground) { (-STEP, BLACK) } else { (STEP, WHITE) };
    let [mut lightness, a, b] = color.oklab();
    let chroma = math::hypot(a, b);
    let mut hue = math::angle_degrees(b, a);
    let mut moved = color;
    while moved.contrast(ground) < floor {
        lightness += step;
        if !(0.0..=1.0).contains(&lightness) {
            return end;
        }
        if step < 0.0 && hue > 58.0 && hue < 115.0 {
            hue -= TURN;
        }
        let (sine, cosine) = math::sin_cos_degrees(hue);
        moved = Rgb8::from_oklab([lightness, chroma * cosine, chroma * sine]);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_is_left_at_a_bounded_cost() {
        for level in 0..=255 {
            let ground = Rgb8 { r: level, g: level, b: level };
            for color in ["#fbbf24", "#3b82f6", "#000000", "#ffffff", "#777777"] {
                let color = Rgb8::from_hex(color).unwrap();
                assert!(floored(color, ground, BODY).contrast(ground) >= BODY, "{color:?} on {level}");
            }
        }
    }
}
