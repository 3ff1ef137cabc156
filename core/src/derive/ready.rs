//! Baked by `cargo xtask bake` from tokens/seeds.json; not to be edited.

use super::character::Character;
use crate::{Rgb8, ThemeName};

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

pub(super) static CHARACTERS: [Character; 4] = [
    Character {
        name: ThemeName::Education,
        seed: rgb(16, 185, 129),
        primary: [rgb(0, 134, 101), rgb(0, 99, 74), rgb(112, 230, 179), rgb(112, 230, 178)],
        neutral: (0.015, 165.0),
        background: [1.06, 1.0, 17.0, 20.0],
        card: [1.0, 1.0, 1.17, 1.0],
        popover: [1.0, 1.0, 1.28, 1.0],
        muted: [1.1342, 1.1, 1.36, 1.22],
        sidebar: [1.0918, 1.0, 1.07, 1.0],
        accent: Some(rgb(236, 180, 0)),
        link: (0.13, 163.0),
        warning: 60.0,
        info: 242.0,
        locks: &[],
    },
    Character {
        name: ThemeName::Finance,
        seed: rgb(239, 68, 68),
        primary: [rgb(153, 8, 52), rgb(109, 0, 34), rgb(223, 87, 108), rgb(248, 110, 129)],
        neutral: (0.004, 12.0),
        background: [1.0, 1.0, 18.3, 20.0],
        card: [1.0, 1.0, 1.0, 1.0],
        popover: [1.0, 1.0, 1.17, 1.0],
        muted: [1.13, 1.1, 1.36, 1.22],
        sidebar: [1.075, 1.0, 1.07, 1.0],
        accent: None,
        link: (0.17, 16.0),
        warning: 76.0,
        info: 245.0,
        locks: &[],
    },
    Character {
        name: ThemeName::Marketplace,
        seed: rgb(59, 130, 246),
        primary: [rgb(26, 74, 184), rgb(0, 42, 146), rgb(38, 105, 237), rgb(103, 156, 255)],
        neutral: (0.013, 262.0),
        background: [1.1, 1.0, 17.85, 20.0],
        card: [1.0, 1.0, 1.17, 1.0],
        popover: [1.0, 1.0, 1.28, 1.0],
        muted: [1.177, 1.1, 1.36, 1.22],
        sidebar: [1.133, 1.0, 1.07, 1.0],
        accent: Some(rgb(253, 146, 62)),
        link: (0.19, 260.0),
        warning: 84.0,
        info: 212.0,
        locks: &[],
    },
    Character {
        name: ThemeName::Admin,
        seed: rgb(100, 107, 140),
        primary: [rgb(23, 23, 29), rgb(13, 13, 19), rgb(243, 245, 253), rgb(242, 244, 252)],
        neutral: (0.005, 280.0),
        background: [1.045, 1.0, 18.2, 20.0],
        card: [1.0, 1.0, 1.17, 1.0],
        popover: [1.0, 1.0, 1.28, 1.0],
        muted: [1.13, 1.1, 1.36, 1.22],
        sidebar: [1.0763, 1.0, 1.07, 1.0],
        accent: Some(rgb(230, 183, 49)),
        link: (0.17, 277.0),
        warning: 66.0,
        info: 242.0,
        locks: &[],
    },
];
