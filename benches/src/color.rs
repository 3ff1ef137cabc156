//! Reading a colour, contrast, mapping into sRGB.
//!
//! linebender's `color` keeps a colour's space and its missing components as ours does, in f32. `palette` measures WCAG
//! contrast over the same hex texts, and `palette-gamut-mapping` runs the same search of CSS Color 4 on it, both in f64
//! here. palette is compiled with std there, so its powers are the platform's and not libm's.

use azora_core::{ColorFormat, contrast_ratio, format_color, parse_color};
use palette::{Oklch, Srgb, color_difference::Wcag21RelativeContrast};
use palette_gamut_mapping::gamut_map;

use crate::{Peer, Work, each};

/// The works of colours.
pub const WORKS: &[Work] = &[
    Work {
        name: "parse",
        piece: "a CSS colour read",
        pieces: NOTATIONS.len(),
        ours: || each(NOTATIONS.to_vec(), |text| parse_color(text).unwrap()),
        peer: Some(Peer { package: "color", prepare: linebender }),
    },
    Work {
        name: "contrast",
        piece: "the contrast ratio of two hex texts",
        pieces: PAIRS.len(),
        ours: || each(PAIRS.to_vec(), |(text, ground)| contrast_ratio(text, ground).unwrap()),
        peer: Some(Peer { package: "palette", prepare: palette }),
    },
    Work {
        name: "gamut",
        piece: "an oklch colour outside sRGB mapped and printed as hex",
        pieces: VIVID.len(),
        ours: || each(VIVID.map(oklch).to_vec(), |color| format_color(color, ColorFormat::Hex).unwrap()),
        peer: Some(Peer { package: "palette-gamut-mapping", prepare: palette_gamut_mapping }),
    },
];

const NOTATIONS: [&str; 12] = [
    "#10b981",
    "#0f172acc",
    "#fff",
    "rebeccapurple",
    "rgb(16 185 129)",
    "rgba(16, 185, 129, 0.5)",
    "hsl(160 84% 39%)",
    "hwb(160 6% 27%)",
    "lab(66.7% -48.6 20.1)",
    "oklch(0.696 0.149 162.5)",
    "oklab(69.6% none 0.045 / 40%)",
    "color(display-p3 0.35 0.72 0.52)",
];

const PAIRS: [(&str, &str); 4] =
    [("#10b981", "#ffffff"), ("#777777", "#0f172a"), ("#fbbf24", "#1e293b"), ("#000000", "#ffffff")];

/// Lightness, chroma and hue.
const VIVID: [[f64; 3]; 6] = [
    [0.7, 0.37, 150.0],
    [0.5, 0.205, 230.0],
    [0.9, 0.3, 100.0],
    [0.3, 0.25, 20.0],
    [0.65, 0.32, 300.0],
    [0.98, 0.1, 200.0],
];

fn oklch([lightness, chroma, hue]: [f64; 3]) -> azora_core::Color {
    parse_color(&format!("oklch({lightness} {chroma} {hue})")).unwrap()
}

fn linebender() -> crate::Round {
    for text in NOTATIONS {
        let ours = format_color(&parse_color(text).unwrap(), ColorFormat::Hex).unwrap();
        let theirs = ::color::parse_color(text).unwrap().to_alpha_color::<::color::Srgb>().to_rgba8();
        let theirs = format!("#{:02x}{:02x}{:02x}", theirs.r, theirs.g, theirs.b);
        assert_eq!(ours[..7], theirs, "{text}");
    }
    each(NOTATIONS.to_vec(), |text| ::color::parse_color(text).unwrap())
}

fn palette() -> crate::Round {
    let ratio = |(text, ground): &(&str, &str)| {
        let read = |text: &str| text.parse::<Srgb<u8>>().unwrap().into_format::<f64>();
        read(text).relative_contrast(read(ground))
    };
    for pair in PAIRS {
        let ours = contrast_ratio(pair.0, pair.1).unwrap();
        assert!((ours - ratio(&pair)).abs() < 1e-3, "{pair:?}");
    }
    each(PAIRS.to_vec(), ratio)
}

fn palette_gamut_mapping() -> crate::Round {
    let mapped = |[lightness, chroma, hue]: &[f64; 3]| {
        let srgb: Srgb<f64> = gamut_map(Oklch::new(*lightness, *chroma, *hue));
        srgb.into_format::<u8>()
    };
    for color in VIVID {
        let ours = format_color(&oklch(color), ColorFormat::Hex).unwrap().parse::<Srgb<u8>>().unwrap();
        let theirs = mapped(&color);
        for (one, other) in <[u8; 3]>::from(ours).into_iter().zip(<[u8; 3]>::from(theirs)) {
            assert!(one.abs_diff(other) <= 1, "{color:?}: {ours:?} and {theirs:?}");
        }
    }
    each(VIVID.to_vec(), move |color| format!("#{:x}", mapped(color)))
}
