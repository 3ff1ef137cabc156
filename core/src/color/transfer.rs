//! Transfer functions of the gamma-encoded RGB spaces, over all numbers: an odd function, never clamped.
//!
//! Source: CSS Color 4, "Sample code for Color Conversions". `rec2020` has the display-referred gamma of 2.4 (ITU-R
//! BT.1886) that the specification took up in 2025; the older camera curve is not here.

use crate::math::pow;

/// A space's curve between gamma-encoded and linear light.
#[derive(Debug, Clone, Copy)]
pub(super) enum Transfer {
    /// sRGB and Display P3.
    Srgb,
    /// Adobe RGB (1998): gamma 563/256.
    A98,
    /// `ProPhoto` RGB: gamma 1.8 with a linear toe.
    Prophoto,
    /// BT.2020 with gamma 2.4.
    Rec2020,
}

const PROPHOTO_TOE: f64 = 1.0 / 512.0;

impl Transfer {
    /// Gamma-encoded to linear light.
    pub(super) fn decode(self, value: f64) -> f64 {
        let size = value.abs();
        let linear = match self {
            Self::Srgb if size <= 0.04045 => size / 12.92,
            Self::Srgb => pow((size + 0.055) / 1.055, 2.4),
            Self::A98 => pow(size, 563.0 / 256.0),
            Self::Prophoto if size <= 16.0 * PROPHOTO_TOE => size / 16.0,
            Self::Prophoto => pow(size, 1.8),
            Self::Rec2020 => pow(size, 2.4),
        };
        linear.copysign(value)
    }

    /// Linear light to gamma-encoded.
    pub(super) fn encode(self, value: f64) -> f64 {
        let size = value.abs();
        let encoded = match self {
            Self::Srgb if size <= 0.003_130_8 => size * 12.92,
            Self::Srgb => 1.055 * pow(size, 1.0 / 2.4) - 0.055,
            Self::A98 => pow(size, 256.0 / 563.0),
            Self::Prophoto if size < PROPHOTO_TOE => size * 16.0,
            Self::Prophoto => pow(size, 1.0 / 1.8),
            Self::Rec2020 => pow(size, 1.0 / 2.4),
        };
        encoded.copysign(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Transfer;

    #[test]
    fn decode_undoes_encode() {
        for transfer in [Transfer::Srgb, Transfer::A98, Transfer::Prophoto, Transfer::Rec2020] {
            for step in -30..=30 {
                let value = f64::from(step) / 20.0;
                assert!((transfer.decode(transfer.encode(value)) - value).abs() < 3e-7, "{transfer:?} {value}");
            }
        }
    }
}
