//! An opaque sRGB colour of eight bits a channel: what a screen gets and what printed hex says.
//!
//! Themes and marks choose and measure their colours here, after rounding, so that a promised ratio is that of the
//! printed colour. It maps no gamut: [`Rgb8::from_oklab`] clips each channel.

use super::{
    contrast::{luminance, ratio_of_luminances, weighed},
    difference::delta_e_ok,
    space::{ColorSpace, convert},
    transfer::Transfer,
};
use crate::math::{cbrt_near, exp_near, ln_near};

/// An opaque sRGB colour of eight bits a channel.
// In one word, which is copied at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(align(4))]
pub struct Rgb8 {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

impl Rgb8 {
    /// `#rrggbb` in either case; nothing else is read.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Rgb8;
    /// assert_eq!(Rgb8::from_hex("#10b981"), Some(Rgb8 { r: 16, g: 185, b: 129 }));
    /// assert_eq!(Rgb8::from_hex("10b981"), None);
    /// ```
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self { r, g, b })
    }

    /// `#rrggbb`, in lower case.
    ///
    /// # Examples
    /// ```
    /// let emerald = azora_core::Rgb8 { r: 16, g: 185, b: 129 };
    /// assert_eq!(emerald.hex(), "#10b981");
    /// ```
    pub fn hex(self) -> String {
        let digit = |half: u8| if half < 10 { b'0' + half } else { b'a' - 10 + half };
        let [[a, b], [c, d], [e, f]] = [self.r, self.g, self.b].map(|step| [digit(step >> 4), digit(step & 15)]);
        let text = [b'#', a, b, c, d, e, f];
        str::from_utf8(&text).map(str::to_owned).unwrap_or_default()
    }

    /// Relative luminance by WCAG 2.2, 0..=1.
    ///
    /// # Examples
    /// ```
    /// let emerald = azora_core::Rgb8 { r: 16, g: 185, b: 129 };
    /// assert!((emerald.luminance() - 0.3637).abs() < 0.001);
    /// ```
    pub fn luminance(self) -> f64 {
        luminance(self.srgb())
    }

    /// Contrast ratio by WCAG 2.2, in 1..=21, symmetric, not rounded.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Rgb8;
    /// let (white, black) = (Rgb8 { r: 255, g: 255, b: 255 }, Rgb8 { r: 0, g: 0, b: 0 });
    /// assert_eq!(white.contrast(black), 21.0);
    /// ```
    pub fn contrast(self, other: Self) -> f64 {
        ratio_of_luminances(self.luminance(), other.luminance())
    }

    /// The same to within a millionth of it, without the exact power, which alone takes 2 KB of a module for the web.
    pub(crate) fn contrast_near(self, other: Self) -> f64 {
        let light = |channel: u8| {
            let encoded = f64::from(channel) / 255.0;
            if encoded <= 0.04045 { encoded / 12.92 } else { exp_near(2.4 * ln_near((encoded + 0.055) / 1.055)) }
        };
        let [one, two] = [self, other].map(|color| weighed([color.r, color.g, color.b].map(light)));
        ratio_of_luminances(one, two)
    }

    /// Lightness 0..=1, a and b of Oklab.
    ///
    /// # Examples
    /// ```
    /// let emerald = azora_core::Rgb8 { r: 16, g: 185, b: 129 };
    /// let [lightness, a, b] = emerald.oklab();
    /// assert!((lightness - 0.696).abs() < 0.001 && a < 0.0 && b > 0.0);
    /// ```
    pub fn oklab(self) -> [f64; 3] {
        convert(self.srgb(), ColorSpace::Srgb, ColorSpace::Oklab)
    }

    /// The nearest eight-bit colour of an Oklab colour; each channel is clipped to 0..=255 and rounded half up.
    ///
    /// # Examples
    /// ```
    /// let emerald = azora_core::Rgb8 { r: 16, g: 185, b: 129 };
    /// assert_eq!(azora_core::Rgb8::from_oklab(emerald.oklab()), emerald);
    /// ```
    pub fn from_oklab(oklab: [f64; 3]) -> Self {
        Self::from_linear(convert(oklab, ColorSpace::Oklab, ColorSpace::SrgbLinear))
    }

    /// ΔE-OK: the distance in Oklab, 0 for the same colour, 1 from black to white.
    ///
    /// # Examples
    /// ```
    /// let emerald = azora_core::Rgb8 { r: 16, g: 185, b: 129 };
    /// assert_eq!(emerald.difference(emerald), 0.0);
    /// ```
    pub fn difference(self, other: Self) -> f64 {
        delta_e_ok(self.oklab(), other.oklab())
    }

    /// The colour at `share` of the way to `other` in a straight line of Oklab; `share` is clipped to 0..=1.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Rgb8;
    /// let (white, black) = (Rgb8 { r: 255, g: 255, b: 255 }, Rgb8 { r: 0, g: 0, b: 0 });
    /// assert_eq!(black.mix(white, 0.5).hex(), "#636363");
    /// ```
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let share = share.clamp(0.0, 1.0);
        let ([l, a, b], [m, c, d]) = (self.oklab(), other.oklab());
        Self::from_oklab([l + (m - l) * share, a + (c - a) * share, b + (d - b) * share])
    }

    /// Components 0..=1 of `srgb`.
    pub(crate) fn srgb(self) -> [f64; 3] {
        [self.r, self.g, self.b].map(|channel| f64::from(channel) / 255.0)
    }

    /// Clips each component to 0..=1 and rounds half up.
    pub(crate) fn from_srgb(srgb: [f64; 3]) -> Self {
        let [r, g, b] = srgb.map(eight_bits);
        Self { r, g, b }
    }

    /// Linear light, encoded and rounded likewise.
    pub(crate) fn from_linear(linear: [f64; 3]) -> Self {
        let [r, g, b] = linear.map(|channel| u8::try_from(steps_of_light(channel, 255)).unwrap_or(u8::MAX));
        Self { r, g, b }
    }
}

/// A share 0..=1 as one of 256 steps, clipped, rounded half up.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clipped to 0..=255 before")]
pub(super) fn eight_bits(share: f64) -> u8 {
    (share * 255.0 + 0.5).clamp(0.0, 255.0) as u8
}

/// Linear light of sRGB or Display P3 as one of so many steps of its encoded form, clipped, rounded half up: by roots, and
/// by the curve's own power where they come too near to the edge between two steps.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clipped to 0..=steps before")]
pub(crate) fn steps_of_light(linear: f64, steps: u16) -> u16 {
    let most = f64::from(steps);
    let above_half = |encoded: f64| (encoded * most + 0.5).clamp(0.0, most);
    if linear >= 1.0 {
        return steps;
    }
    if linear > 0.003_130_8 {
        // The power is 5/12.
        let near = above_half(1.055 * (linear.sqrt() * cbrt_near(linear)).sqrt() - 0.055);
        let step = near as u16;
        if (1e-9..1.0 - 1e-9).contains(&(near - f64::from(step))) {
            return step;
        }
    }
    above_half(Transfer::Srgb.encode(linear)) as u16
}

#[cfg(test)]
mod tests {
    use super::{Rgb8, Transfer, eight_bits, steps_of_light};

    /// Around every edge between two steps, and between.
    #[test]
    fn light_is_rounded_as_its_encoded_form() {
        let same = |linear: f64| {
            let step = u16::from(eight_bits(Transfer::Srgb.encode(linear)));
            assert_eq!(steps_of_light(linear, 255), step, "{linear}");
        };
        for edge in 0..=512 {
            let linear = Transfer::Srgb.decode((f64::from(edge) - 0.5) / 510.0);
            for ulps in -40..=40 {
                same(linear * (1.0 + f64::from(ulps) * f64::EPSILON));
                same(linear * (1.0 + f64::from(ulps) * 1e-12));
                same(linear * (1.0 + f64::from(ulps) * 1e-4));
            }
        }
        for odd in [-1.0, -0.0, 0.0, 1.0, 2.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 0.003_130_8] {
            same(odd);
        }
    }

    #[test]
    fn a_contrast_that_is_near_is_within_a_millionth() {
        let black = Rgb8 { r: 0, g: 0, b: 0 };
        for value in 0..=255 {
            for (r, g, b) in [(value, 0, 0), (0, value, 0), (0, 0, value), (value, value, value)] {
                let color = Rgb8 { r, g, b };
                let (near, exact) = (color.contrast_near(black), color.contrast(black));
                assert!((near - exact).abs() < 1e-6 * exact, "{} {near} {exact}", color.hex());
            }
        }
    }

    #[test]
    fn hex_and_oklab_give_every_channel_back() {
        for value in 0..=255 {
            let color = Rgb8 { r: value, g: 255 - value, b: value.wrapping_mul(7) };
            assert_eq!(Rgb8::from_hex(&color.hex()), Some(color));
            assert_eq!(Rgb8::from_oklab(color.oklab()), color);
        }
        assert_eq!(Rgb8::from_hex("#+1+1+1"), None);
    }

    #[test]
    fn from_oklab_clips() {
        assert_eq!(Rgb8::from_oklab([2.0, 0.0, 0.0]).hex(), "#ffffff");
        assert_eq!(Rgb8::from_oklab([-1.0, 0.0, 0.0]).hex(), "#000000");
        assert_eq!(Rgb8::from_oklab([f64::NAN; 3]).hex(), "#000000");
    }
}
