//! What was wrong with the original values, and that it is wrong no more: each test shows the original failing.

use azora_core::{ColorSpace, Contrast, Rgb8, Scheme, Theme, ThemeName, convert_color, parse_color, theme};

use super::files::{place, ready};

fn hex(text: &str) -> Rgb8 {
    Rgb8::from_hex(text).unwrap()
}

fn chroma(text: &str) -> f64 {
    convert_color(&parse_color(text).unwrap(), ColorSpace::Oklch).unwrap().c2.unwrap()
}

fn of(name: ThemeName) -> Vec<Theme> {
    ready().into_iter().filter(|theme| theme.name() == name.name()).collect()
}

#[test]
fn white_text_passes_only_from_the_steps_that_the_ramps_say() {
    let white = hex("#ffffff");
    let theme = theme(ThemeName::Admin, Scheme::Light, Contrast::Standard);
    let step = |ramp: &str, step: u32| hex(&theme.property(&format!("--azora-color-{ramp}-{step}")).unwrap());
    for (ramp, first) in [("sapphire", 600), ("emerald", 700), ("ruby", 600), ("unity", 500)] {
        for at in (1..=9).map(|at| at * 100) {
            assert_eq!(step(ramp, at).contrast(white) >= 4.5, at >= first, "{ramp} {at}");
        }
    }
}

#[test]
fn the_jewels_carry_no_white_text_and_the_primaries_carry_theirs() {
    for (name, jewel) in
        [(ThemeName::Education, "#10b981"), (ThemeName::Finance, "#ef4444"), (ThemeName::Marketplace, "#3b82f6")]
    {
        assert!(hex(jewel).contrast(hex("#ffffff")) < 4.5);
        for theme in of(name) {
            assert!(theme.ratio("primary-foreground", "primary").unwrap() >= 4.5, "{}", place(&theme));
        }
    }
}

#[test]
fn muted_text_passes_on_its_own_grounds() {
    let original = hex("#64748b");
    assert!(original.contrast(hex("#0f172a")) < 4.5 && original.contrast(hex("#1e293b")) < 4.5);
    for theme in ready() {
        for ground in ["background", "card", "popover", "muted", "sidebar"] {
            assert!(theme.ratio("muted-foreground", ground).unwrap() >= 4.5, "{}", place(&theme));
        }
    }
}

#[test]
fn finance_is_no_error_and_education_no_success() {
    for (name, primary, status, role) in [
        (ThemeName::Finance, "#ef4444", "#ef4444", "destructive"),
        (ThemeName::Education, "#10b981", "#10b981", "success"),
    ] {
        assert!(hex(primary).difference(hex(status)) < 0.08);
        for theme in of(name) {
            let [primary, status] = ["primary", role].map(|role| hex(&theme.color(role).unwrap()));
            assert!(primary.difference(status) >= 0.08, "{}", place(&theme));
        }
    }
}

#[test]
fn every_theme_has_a_light_and_a_dark_ground() {
    let original = hex("#0f172a").luminance();
    assert!(original < 0.05, "the only ground was dark");
    for theme in ready() {
        let ground = hex(&theme.color("background").unwrap()).luminance();
        assert!(if theme.scheme() == Scheme::Light { ground > 0.8 } else { ground < 0.02 }, "{}", place(&theme));
    }
}

#[test]
fn unity_has_a_ramp_that_darkens_step_by_step() {
    let theme = theme(ThemeName::Admin, Scheme::Light, Contrast::Standard);
    let steps = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950];
    let ramp = steps.map(|step| hex(&theme.property(&format!("--azora-color-unity-{step}")).unwrap()).luminance());
    assert!(ramp.windows(2).all(|pair| pair[0] > pair[1]));
}

#[test]
fn marketplace_stays_blue_where_sapphire_ended_in_slate() {
    assert!(chroma("#1e293b") < 0.05);
    for theme in of(ThemeName::Marketplace) {
        for role in ["primary", "primary-hover", "primary-pressed"] {
            assert!(chroma(&theme.color(role).unwrap()) >= 0.09, "{} {role}", place(&theme));
        }
    }
}
