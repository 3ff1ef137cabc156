//! Where a thing is and how large, beside how it is at its fullest.

use super::figure::{Figure, Numbers, farthest};

/// The most that a packed place is off on both sides: half a step each, and what that makes of the fit.
const ROUNDING: f64 = 2.0 / 256.0;

/// Every place times a scale, and moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::export) struct Placing {
    pub(in crate::export) scale: f64,
    pub(in crate::export) x: f64,
    pub(in crate::export) y: f64,
}

impl Placing {
    pub(in crate::export) const SAME: Self = Self { scale: 1.0, x: 0.0, y: 0.0 };

    /// What moves the middle of a figure to the origin.
    pub(super) fn centering(figure: &Figure) -> Self {
        let Extent { x, y, .. } = Extent::of(&figure.numbers.path);
        Self { scale: 1.0, x: -x, y: -y }
    }

    /// What makes one figure of another, but for the rounding of the packed numbers; none where no placing does.
    pub(super) fn between(base: &Figure, other: &Numbers) -> Option<Self> {
        let own = &base.numbers;
        let (from, to) = (Extent::of(&own.path), Extent::of(&other.path));
        let mut fit = Self { scale: 1.0, x: to.x - from.x, y: to.y - from.y };
        if !fit.makes(own, other) {
            // Sizes that differ by rounding alone are no scale.
            if from.size <= 0.0 || base.form.text.is_some() {
                return None;
            }
            let scale = to.size / from.size;
            fit = Self { scale, x: to.x - from.x * scale, y: to.y - from.y * scale };
        }
        fit.makes(own, other).then_some(fit)
    }

    /// What moves one gradient to where another is, but for the rounding of the packed numbers; none where that takes more.
    pub(super) fn of_ink(own: &Numbers, other: &Numbers) -> Option<Self> {
        let ([from_x, from_y, ..], [to_x, to_y, ..]) = (own.ink.as_slice(), other.ink.as_slice()) else { return None };
        let fit = Self { scale: 1.0, x: to_x - from_x, y: to_y - from_y };
        (farthest(&fit.apply(own).ink, &other.ink) <= ROUNDING).then_some(fit)
    }

    fn makes(self, own: &Numbers, other: &Numbers) -> bool {
        let placed = self.apply(own);
        // A scale leaves no room for more.
        let pairs = [(&placed.path, &other.path), (&placed.ink, &other.ink), (&placed.stroke, &other.stroke)];
        pairs.into_iter().all(|(one, other)| farthest(one, other) <= ROUNDING)
    }

    /// The numbers at this place.
    pub(super) fn apply(self, numbers: &Numbers) -> Numbers {
        let Self { scale, x, y } = self;
        let both = |places: &[f64]| -> Vec<f64> {
            let moves = [x, y].into_iter().cycle();
            places.iter().zip(moves).map(|(place, moved)| place * scale + moved).collect()
        };
        // The third number of three is a radius.
        let ink = match numbers.ink.as_slice() {
            [cx, cy, radius] => vec![cx * scale + x, cy * scale + y, radius * scale],
            ends => both(ends),
        };
        let stroke = numbers.stroke.iter().map(|length| length * scale).collect();
        Numbers { path: both(&numbers.path), ink, stroke, ..numbers.clone() }
    }
}

/// The mean of all places, and how far they reach on both axes together.
struct Extent {
    x: f64,
    y: f64,
    size: f64,
}

impl Extent {
    fn of(path: &[f64]) -> Self {
        let axis = |first: usize| {
            let places = path.iter().skip(first).step_by(2);
            let (low, high) = places
                .clone()
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), place| (low.min(*place), high.max(*place)));
            let count = places.clone().map(|_| 1.0).sum::<f64>();
            (places.sum::<f64>() / count, high - low)
        };
        let ((x, width), (y, height)) = (axis(0), axis(1));
        Self { x, y, size: width + height }
    }
}
