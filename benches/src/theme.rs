//! One theme in one scheme and contrast.
//!
//! The peer derives a scheme's 49 roles from a seed, in HCT; ours resolves what was chosen, and measures every pair that
//! must hold. Both end in every role as eight bits a channel.

use azora_core::{Contrast, Scheme, Theme, ThemeName, theme};
use material_colors::{
    color::Argb,
    hct::Hct,
    scheme::{Scheme as Material, variant::SchemeTonalSpot},
};

use crate::{Peer, Round, Work, each, tokens};

/// The works of themes.
pub const WORKS: &[Work] = &[
    Work {
        name: "theme",
        piece: "a theme from its tokens, with its contrast report",
        pieces: 1,
        ours: || {
            each(vec![tokens::resolver()], |resolver| {
                let tokens = resolver.resolve(tokens::EDUCATION).unwrap();
                Theme::from_tokens("education", Scheme::Light, Contrast::Standard, &tokens).unwrap().report()
            })
        },
        peer: Some(MATERIAL),
    },
    Work {
        name: "theme-ready",
        piece: "a ready-made theme, with its contrast report",
        pieces: 1,
        ours: || each(vec![ThemeName::Education], |name| theme(*name, Scheme::Light, Contrast::Standard).report()),
        peer: Some(MATERIAL),
    },
];

const MATERIAL: Peer = Peer { package: "material-colors", prepare: material };

fn material() -> Round {
    each(vec![Argb::new(255, 16, 185, 129)], |seed| {
        Material::from(SchemeTonalSpot::new(Hct::new(*seed), false, None).scheme)
    })
}
