//! Themes from brand colours, and the colours of Android.
//!
//! Ours solves every role in both schemes and both contrasts, and measures every pair of them anew for the certificate;
//! the peer derives 49 roles in each of two schemes and proves nothing. Tones are compared before they are measured.

use azora_core::{
    Brief, Rgb8, ServiceTheme, color_ramp, derive_theme, list_apps, list_services, seeds_from_pixels, service_theme,
    tonal_palette,
};
use material_colors::{
    color::Argb,
    hct::Hct,
    palette::TonalPalette,
    scheme::{Scheme as Material, variant::SchemeTonalSpot},
};

use crate::{Peer, Work, each};

/// The works of derivation.
pub const WORKS: &[Work] = &[
    Work {
        name: "derive",
        piece: "a theme from a brand colour in both schemes and contrasts, with its certificate",
        pieces: SEEDS.len(),
        ours: || each(SEEDS.to_vec(), |seed| derive_theme(&Brief::new("acme", seed)).unwrap().certificate()),
        peer: Some(Peer { package: "material-colors", prepare: material }),
    },
    Work {
        name: "services",
        piece: "the themes of all services and apps, each with its certificate",
        pieces: 1,
        ours: || {
            each(vec![services()], |all| {
                all.iter().map(|it| derive_theme(it).unwrap().certificate()).collect::<Vec<_>>()
            })
        },
        peer: None,
    },
    Work {
        name: "ramp",
        piece: "a ramp: ten colours solved for their contrast, each with its form for P3",
        pieces: SEEDS.len(),
        ours: || each(SEEDS.to_vec(), |seed| color_ramp(seed).unwrap()),
        peer: None,
    },
    Work {
        name: "tones",
        piece: "the sixteen tones of a colour in HCT",
        pieces: SEEDS.len(),
        ours: || each(SEEDS.to_vec(), |seed| tonal_palette(seed).unwrap()),
        peer: Some(Peer { package: "material-colors", prepare: tones }),
    },
    Work {
        name: "pixels",
        piece: "the seeds of a picture of 512 × 512 pixels",
        pieces: 1,
        ours: || each(vec![picture()], |rgba| seeds_from_pixels(rgba, 512, 512).unwrap()),
        peer: None,
    },
];

const SEEDS: [&str; 6] = ["#7c3aed", "#be123c", "#0f766e", "#b45309", "#1d4ed8", "#4d7c0f"];
const TONES: [i32; 16] = [0, 10, 20, 25, 30, 35, 40, 50, 60, 70, 80, 90, 95, 98, 99, 100];

fn argb(hex: &str) -> Argb {
    let Rgb8 { r, g, b } = Rgb8::from_hex(hex).unwrap();
    Argb::new(255, r, g, b)
}

fn material() -> crate::Round {
    each(SEEDS.map(argb).to_vec(), |seed| {
        [false, true].map(|dark| Material::from(SchemeTonalSpot::new(Hct::new(*seed), dark, None).scheme))
    })
}

fn tones() -> crate::Round {
    let palette = |seed: &Argb| {
        let palette = TonalPalette::from_hct(Hct::new(*seed));
        TONES.map(|tone| palette.tone(tone))
    };
    for seed in SEEDS {
        let ours: Vec<_> = tonal_palette(seed).unwrap().into_iter().map(|tone| argb(&tone.color)).collect();
        assert_eq!(ours, palette(&argb(seed)), "{seed}");
    }
    each(SEEDS.map(argb).to_vec(), palette)
}

/// What each service and app derives its theme from.
fn services() -> Vec<Brief> {
    let ids = list_services().into_iter().map(|service| service.id).chain(list_apps().into_iter().map(|app| app.id));
    ids.map(|id| {
        let ServiceTheme { theme, primary, density, .. } = service_theme(id).unwrap();
        let house = azora_core::house_theme(theme).unwrap();
        let primary = primary.map_or_else(|| house.brief().primary.clone(), str::to_owned);
        Brief { base: theme, density, ..Brief::new("acme", &primary) }
    })
    .collect()
}

/// Hills of hue and lightness, and noise that repeats.
fn picture() -> Vec<u8> {
    let channel = |x: u32, y: u32, slope: u32| ((x * slope + y * 3 + (x * y) % 17) / 8 % 256).to_le_bytes()[0];
    (0..512 * 512_u32)
        .flat_map(|at| {
            let (x, y) = (at % 512, at / 512);
            [channel(x, y, 2), channel(y, x, 5), channel(x, y, 7), 255]
        })
        .collect()
}
