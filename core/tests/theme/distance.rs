//! How far apart colours are that must not be taken for each other: ΔE-OK of what is printed.

use azora_core::{Color, ColorSpace, Contrast, Rgb8, Scheme, Theme, ThemeName, convert_color, parse_color, theme};

use super::files::{place, ready};

const STATUSES: [&str; 4] = ["success", "warning", "destructive", "info"];

fn rgb(theme: &Theme, role: &str) -> Rgb8 {
    theme.rgb(role, "/role").unwrap()
}

/// Chroma and hue of OKLCH.
fn chroma_hue(theme: &Theme, role: &str) -> (f64, f64) {
    let color = convert_color(&parse_color(&theme.color(role).unwrap()).unwrap(), ColorSpace::Oklch).unwrap();
    (color.c2.unwrap(), color.c3.unwrap())
}

/// The smallest distance of any two, by `seen`.
fn nearest(colors: &[Rgb8], seen: impl Fn(Rgb8) -> [f64; 3]) -> f64 {
    let mut nearest = f64::INFINITY;
    for (at, one) in colors.iter().enumerate() {
        for other in colors.iter().skip(at + 1) {
            let squares = seen(*one).iter().zip(seen(*other)).map(|(a, b)| (a - b) * (a - b)).sum::<f64>();
            nearest = nearest.min(squares.sqrt());
        }
    }
    nearest
}

#[test]
fn a_primary_is_no_status() {
    for theme in ready() {
        let least = if theme.contrast() == Contrast::High { 0.08 } else { 0.10 };
        for status in STATUSES {
            let distance = rgb(&theme, "primary").difference(rgb(&theme, status));
            assert!(distance >= least, "{}: primary to {status} {distance}", place(&theme));
        }
    }
}

#[test]
fn statuses_are_told_apart() {
    for theme in ready() {
        let least = if theme.contrast() == Contrast::High { 0.08 } else { 0.10 };
        let distance = nearest(&STATUSES.map(|status| rgb(&theme, status)), Rgb8::oklab);
        assert!(distance >= least, "{}: {distance}", place(&theme));
    }
}

#[test]
fn success_is_green_and_destructive_red() {
    for theme in ready() {
        let (chroma, hue) = chroma_hue(&theme, "success");
        assert!((136.0..=152.0).contains(&hue) && chroma >= 0.09, "{}: success {chroma} {hue}", place(&theme));
        let (_, hue) = chroma_hue(&theme, "destructive");
        assert!((22.0..=33.0).contains(&hue), "{}: destructive {hue}", place(&theme));
        let (_, hue) = chroma_hue(&theme, "warning");
        assert!((50.0..=95.0).contains(&hue), "{}: warning {hue}", place(&theme));
    }
}

#[test]
fn charts_are_told_apart() {
    for theme in ready() {
        let charts: Vec<Rgb8> = (1..=8).map(|at| rgb(&theme, &format!("chart-{at}"))).collect();
        let distance = nearest(&charts, Rgb8::oklab);
        assert!(distance >= 0.10, "{}: {distance}", place(&theme));
    }
}

/// Machado, Oliveira and Fernandes 2009, severity 1, in linear light.
const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deutan",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritan",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn seen(color: Rgb8, vision: [[f64; 3]; 3]) -> [f64; 3] {
    let parts = |color: Color| [color.c1, color.c2, color.c3].map(Option::unwrap);
    let linear = parts(convert_color(&parse_color(&color.hex()).unwrap(), ColorSpace::SrgbLinear).unwrap());
    let mixed = vision.map(|row| row.iter().zip(linear).map(|(a, b)| a * b).sum::<f64>().clamp(0.0, 1.0));
    let [c1, c2, c3] = mixed.map(Some);
    let mixed = Color { space: ColorSpace::SrgbLinear, c1, c2, c3, alpha: Some(1.0) };
    parts(convert_color(&mixed, ColorSpace::Oklab).unwrap())
}

#[test]
fn the_four_primaries_are_told_apart_by_every_eye() {
    for scheme in Scheme::ALL {
        for contrast in Contrast::ALL {
            let least = if *contrast == Contrast::High { 0.09 } else { 0.10 };
            let primaries: Vec<Rgb8> =
                ThemeName::ALL.iter().map(|name| rgb(&theme(*name, *scheme, *contrast), "primary")).collect();
            for (eye, vision) in VISIONS {
                let distance = nearest(&primaries, |color| seen(color, vision));
                assert!(distance >= least, "{scheme} {contrast} {eye}: {distance}");
            }
        }
    }
}
