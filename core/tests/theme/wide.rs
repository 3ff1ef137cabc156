//! What themes are on screens that show Display P3, measured on the decimals that are printed, by the formulas of CSS Color 4
//! written out once more.

use azora_core::{
    Brief, ColorSpace, Contrast, Scheme, Theme, ThemeName, convert_color, derive_theme, house_theme, parse_color,
    parse_tokens, theme,
};

use super::files::{place, ready};

fn decimals(css: &str) -> [f64; 3] {
    let inside = css.strip_prefix("color(display-p3 ").unwrap().strip_suffix(')').unwrap();
    let numbers: Vec<f64> = inside.split(' ').map(|share| share.parse().unwrap()).collect();
    numbers.try_into().unwrap()
}

fn linear(share: f64) -> f64 {
    if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
}

/// Y of XYZ under D65 as a P3 screen shows a role: of its P3 colour, else of its hex.
fn luminance(theme: &Theme, role: &str) -> f64 {
    let Some(css) = theme.wide(role) else { return theme.rgb(role, "").unwrap().luminance() };
    let [red, green, blue] = decimals(&css).map(linear);
    0.228_974_564_069_748_8 * red + 0.691_738_521_836_506_4 * green + 0.079_286_914_093_745 * blue
}

fn oklch(css: &str) -> [f64; 3] {
    let color = convert_color(&parse_color(css).unwrap(), ColorSpace::Oklch).unwrap();
    [color.c1, color.c2, color.c3].map(Option::unwrap)
}

/// The house themes as they are ready and as they are derived, and themes of brands whose colours sRGB cuts.
fn all() -> Vec<Theme> {
    let mut all = ready();
    for name in ThemeName::ALL {
        all.extend(house_theme(*name).unwrap().variants().iter().cloned());
    }
    for seed in ["#0000ff", "#00c853", "#ffb300", "#7c3aed"] {
        all.extend(derive_theme(&Brief::new("brand", seed)).unwrap().variants().iter().cloned());
    }
    all
}

fn each_wide(mut check: impl FnMut(&Theme, &str, &str)) {
    let mut count = 0;
    for theme in all() {
        for role in theme.roles() {
            if let Some(css) = theme.wide(&role) {
                check(&theme, &role, &css);
                count += 1;
            }
        }
    }
    assert!(count > 250, "{count}");
}

#[test]
fn every_contract_holds_in_p3() {
    for theme in all() {
        for pair in theme.report().pairs {
            let promise = pair.promise;
            let [one, other] = [&promise.role, &promise.ground].map(|role| luminance(&theme, role) + 0.05);
            let ratio = one.max(other) / one.min(other);
            let (role, ground) = (promise.role, promise.ground);
            assert!(ratio >= promise.min, "{}: {role} on {ground} {ratio}", place(&theme));
        }
    }
}

/// Three decimals are a sixth of a degree at the least chroma that occurs; luminance may move by a thousandth eight times.
#[test]
fn hue_and_luminance_are_kept_and_chroma_grows() {
    each_wide(|theme, role, css| {
        let hex = theme.color(role).unwrap();
        let ([_, before, one], [_, after, other]) = (oklch(&hex), oklch(css));
        let turned = (one - other + 180.0).rem_euclid(360.0) - 180.0;
        assert!(turned.abs() < 1.0, "{} {role}: {hex} {css} turned {turned}", place(theme));
        assert!(after > before, "{} {role}: {hex} {css}", place(theme));
        let ratio = (luminance(theme, role) + 0.05) / (theme.rgb(role, "").unwrap().luminance() + 0.05);
        assert!((ratio - 1.0).abs() < 0.01, "{} {role}: {hex} {css} {ratio}", place(theme));
    });
}

#[test]
fn what_is_printed_is_seen_and_lies_beyond_srgb() {
    each_wide(|theme, role, css| {
        let p3 = convert_color(&parse_color(css).unwrap(), ColorSpace::Oklab).unwrap();
        let [a, b, c] = theme.rgb(role, "").unwrap().oklab();
        let apart = [(p3.c1, a), (p3.c2, b), (p3.c3, c)].map(|(one, other)| one.unwrap() - other);
        assert!(apart.iter().map(|part| part * part).sum::<f64>().sqrt() >= 0.008, "{} {role}: {css}", place(theme));
        let srgb = convert_color(&parse_color(css).unwrap(), ColorSpace::Srgb).unwrap();
        let outside = [srgb.c1, srgb.c2, srgb.c3].iter().any(|share| !(0.0..=1.0).contains(&share.unwrap()));
        assert!(outside, "{} {role}: {css}", place(theme));
        assert!(css.split([' ', ')']).skip(1).all(|decimal| decimal.len() <= "0.1234".len()), "{css}");
    });
}

#[test]
fn p3_stands_behind_its_media_query_alone() {
    let theme = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    for css in [theme.css(), Theme::sheet(core::slice::from_ref(&theme))] {
        let (before, media) = css.split_once("@media (color-gamut: p3) {\n[data-azora-theme=\"finance\"]").unwrap();
        let (within, after) = media.split_once("}\n}\n").unwrap();
        assert!(within.contains(&format!("-primary-hover: {};\n", theme.wide("primary-hover").unwrap())));
        assert!(!before.contains("display-p3") && !after.contains("display-p3"));
    }
}

#[test]
fn a_scheme_without_p3_shows_its_hex_beside_the_other() {
    let tokens = |p3: &str| {
        let color = r#""$value": { "colorSpace": "srgb", "components": [0, 0.5, 0] }"#;
        let role = |name: &str| format!("\"{name}\": {{ {color} }}");
        let roles = ["background", "foreground", "accent"].map(role).join(", ");
        let json = format!(
            r#"{{ "stone": {{ "$type": "color", "green": {{ {color}{p3} }} }},
            "role": {{ "$type": "color", {roles}, "primary": {{ "$value": "{{stone.green}}" }} }} }}"#
        );
        parse_tokens(&json).unwrap()
    };
    let made = |scheme, p3| Theme::from_tokens("quartz", scheme, Contrast::Standard, &tokens(p3)).unwrap();
    let light = made(Scheme::Light, r#", "$extensions": { "org.azora.p3": [0.12344, 0.5, 1] }"#);
    let dark = made(Scheme::Dark, "");
    assert_eq!(light.wide("primary").as_deref(), Some("color(display-p3 0.1234 0.5 1)"));
    assert_eq!((light.wide("accent"), light.wide("primry"), dark.wide("primary")), (None, None, None));
    assert!(!dark.css().contains("@media"));
    let css = Theme::sheet(&[light, dark]);
    let both = "  --azora-standard-primary: light-dark(color(display-p3 0.1234 0.5 1), #008000);\n";
    assert_eq!(css.matches(both).count(), 1, "{css}");
}
