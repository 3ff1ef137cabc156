//! Quick arithmetic on eight-bit sRGB: tables stand in for powers, so that a solver can ask thousands of colours.
//!
//! Nothing is mapped or clipped visibly here: what lies outside is cut at the edge of eight bits.

#[rustfmt::skip]
#[expect(clippy::unreadable_literal, reason = "digits of a table")]
mod ready;

use crate::{
    Rgb8,
    color::{delta_e_ok, linear_to_lms, lms_to_linear},
    math::{cbrt, cbrt_near},
};

/// What of linear light each row of a matrix takes.
pub(super) type Rows = [[f64; 3]; 3];

/// Shares of linear red, green and blue in relative luminance, by WCAG 2.2.
const SHARES: [f64; 3] = [0.2126, 0.7152, 0.0722];

/// Tables of sRGB, and its ways to and from the cones of Oklab.
pub(super) struct Light {
    linear: &'static [f64; 256],
    edge: &'static [f64; 256],
    /// From linear sRGB to the cones of Oklab.
    to_lms: Rows,
    /// From the cones of Oklab to linear sRGB.
    pub(super) from_lms: Rows,
    /// From the cones of Oklab to linear Display P3.
    pub(super) lms_to_p3: Rows,
    /// Shares of the cones of Oklab in relative luminance.
    pub(super) luminance_of_lms: [f64; 3],
}

/// More than an estimated difference is ever wrong by.
pub(super) const ESTIMATE: f64 = 1e-9;

impl Light {
    pub(super) fn new() -> Self {
        let (from_lms, lms_to_p3) = lms_to_linear();
        let ([[a, b, c], [d, e, f], [g, h, i]], [red, green, blue]) = (from_lms, SHARES);
        let share = |r: f64, g: f64, b: f64| red * r + green * g + blue * b;
        let luminance_of_lms = [share(a, d, g), share(b, e, h), share(c, f, i)];
        let to_lms = linear_to_lms();
        Self { linear: &ready::LINEAR, edge: &ready::EDGE, to_lms, from_lms, lms_to_p3, luminance_of_lms }
    }

    /// Linear light of a colour.
    pub(super) fn linear(&self, color: Rgb8) -> [f64; 3] {
        [color.r, color.g, color.b].map(|step| self.linear.get(usize::from(step)).copied().unwrap_or(0.0))
    }

    /// The colour of a linear light, cut to 0..=1 and rounded.
    pub(super) fn color(&self, linear: [f64; 3]) -> Rgb8 {
        let [r, g, b] = linear.map(|share| {
            let above = self.edge.partition_point(|edge| *edge <= share);
            u8::try_from(above.saturating_sub(1)).unwrap_or(u8::MAX)
        });
        Rgb8 { r, g, b }
    }

    /// Relative luminance by WCAG 2.2, 0..=1; to the bit what [`Rgb8::luminance`] gives.
    pub(super) fn luminance(&self, color: Rgb8) -> f64 {
        luminance(self.linear(color))
    }

    /// Oklab of a linear light.
    pub(super) fn oklab_of(&self, linear: [f64; 3]) -> [f64; 3] {
        crate::color::lms_roots_to_oklab(times(&self.to_lms, linear).map(cbrt))
    }

    /// Oklab of a colour.
    pub(super) fn oklab(&self, color: Rgb8) -> [f64; 3] {
        self.oklab_of(self.linear(color))
    }

    /// Oklab of a linear light, wrong by less than [`ESTIMATE`].
    pub(super) fn oklab_near(&self, linear: [f64; 3]) -> [f64; 3] {
        crate::color::lms_roots_to_oklab(times(&self.to_lms, linear).map(cbrt_near))
    }

    /// ΔE-OK of a linear light to an Oklab colour, where it is less than `least`. An estimate says of most that it is not.
    pub(super) fn difference_below(&self, least: f64, linear: [f64; 3], oklab: [f64; 3]) -> Option<f64> {
        if delta_e_ok(self.oklab_near(linear), oklab) > least + ESTIMATE {
            return None;
        }
        Some(delta_e_ok(self.oklab_of(linear), oklab)).filter(|difference| *difference < least)
    }

    /// ΔE-OK.
    pub(super) fn difference(&self, one: Rgb8, other: Rgb8) -> f64 {
        delta_e_ok(self.oklab(one), self.oklab(other))
    }
}

/// Relative luminance of linear sRGB.
pub(super) fn luminance(linear: [f64; 3]) -> f64 {
    let ([r, g, b], [red, green, blue]) = (linear, SHARES);
    red * r + green * g + blue * b
}

/// Contrast ratio of two luminances.
pub(super) fn ratio(one: f64, other: f64) -> f64 {
    crate::color::ratio_of_luminances(one, other)
}

pub(super) fn times(rows: &Rows, [x, y, z]: [f64; 3]) -> [f64; 3] {
    rows.map(|[a, b, c]| a * x + b * y + c * z)
}

#[cfg(test)]
mod tests {
    use super::{Light, delta_e_ok};
    use crate::Rgb8;

    #[test]
    fn agrees_with_the_slow_way() {
        let light = Light::new();
        let wish = [0.6, 0.1, -0.1];
        for step in 0..=255_u8 {
            let color = Rgb8 { r: step, g: step.wrapping_mul(31), b: step.wrapping_mul(87) };
            assert_eq!(light.color(light.linear(color)), color);
            assert_eq!(light.luminance(color).to_bits(), color.luminance().to_bits());
            for (quick, slow) in light.oklab(color).into_iter().zip(color.oklab()) {
                assert!((quick - slow).abs() < 1e-14);
            }
            let (linear, difference) = (light.linear(color), delta_e_ok(light.oklab(color), wish));
            assert_eq!(light.difference_below(difference, linear, wish), None);
            assert_eq!(light.difference_below(difference + 1e-15, linear, wish), Some(difference));
        }
    }
}
