//! What a theme gives its marks: the ground they stand on and the stops they may wear.

use super::paint::Stops;
use crate::{Rgb8, Scheme, ThemeName};

/// A ground for marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ground {
    /// The theme's background.
    pub color: Rgb8,
    /// The theme's own stops: its primary ramp at 500 and 700 (300 and 500 where it is dark), and its accent.
    pub stops: Stops,
}

impl Ground {
    /// The ground of a ready-made theme.
    pub fn of(theme: ThemeName, scheme: Scheme) -> Self {
        let [color, from, to, seed] = match (theme, scheme) {
            (ThemeName::Education, Scheme::Light) => [0xef_fbf5, 0x10_b981, 0x04_7857, 0xec_b400],
            (ThemeName::Education, Scheme::Dark) => [0x0d_1f18, 0x6e_e7b7, 0x10_b981, 0xec_b400],
            (ThemeName::Finance, Scheme::Light) => [0xff_ffff, 0xef_4444, 0xb9_1c1c, 0xfb_bf24],
            (ThemeName::Finance, Scheme::Dark) => [0x18_1314, 0xfc_a5a5, 0xef_4444, 0xfb_bf24],
            (ThemeName::Marketplace, Scheme::Light) => [0xef_f4fd, 0x3b_82f6, 0x1e_40af, 0xfd_923e],
            (ThemeName::Marketplace, Scheme::Dark) => [0x11_1723, 0x93_c5fd, 0x3b_82f6, 0xfd_923e],
            (ThemeName::Admin, Scheme::Light) => [0xf9_f9fd, 0x64_6b8c, 0x3f_4563, 0xe6_b731],
            (ThemeName::Admin, Scheme::Dark) => [0x14_151a, 0xc7_d2fe, 0x64_6b8c, 0xe6_b731],
        }
        .map(|hex: u32| {
            let [_, r, g, b] = hex.to_be_bytes();
            Rgb8 { r, g, b }
        });
        Self { color, stops: Stops { from, to, seed } }
    }
}
