//! Themes of others' tokens, and what is refused.

use azora_core::{Contrast, Scheme, Theme, ThemeName, list_themes, parse_tokens, theme};

fn tokens(rest: &str) -> String {
    let color = r#"{ "colorSpace": "srgb", "components": [0.5, 0.5, 0.5] }"#;
    let role = |name: &str| format!("\"{name}\": {{ \"$value\": {color} }}");
    let roles = ["background", "foreground", "primary", "accent"].map(role).join(", ");
    format!("{{ \"role\": {{ \"$type\": \"color\", {roles} }}{rest} }}")
}

fn made(scheme: Scheme, contrast: Contrast, rest: &str) -> Theme {
    Theme::from_tokens("quartz", scheme, contrast, &parse_tokens(&tokens(rest)).unwrap()).unwrap()
}

#[test]
fn an_unknown_role_is_refused_with_the_nearest() {
    let theme = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
    let error = theme.color("backgruond").unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("theme.unknown_role", Some("/role")));
    assert!(error.reason.contains("\"background\""));
    let error = theme.ratio("on-primary", "card").unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("theme.unknown_role", Some("/text_role")));
    let error = theme.ratio("card", "").unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("theme.unknown_role", Some("/ground_role")));
}

#[test]
fn themes_are_listed_with_all_they_come_in() {
    let titles: Vec<&str> = list_themes().iter().map(|info| info.title).collect();
    assert_eq!(titles, ["Education", "Finance", "Marketplace", "Admin"]);
    assert!(list_themes().iter().all(|info| info.schemes.len() == 2 && info.contrasts.len() == 2));
}

#[test]
fn a_theme_lacks_nothing_it_needs() {
    for (json, path) in [
        ("{}", "/role/background"),
        (&tokens("").replace("\"accent\"", "\"accents\""), "/role/accent"),
        (&tokens("").replacen("0.5]", "0.5], \"alpha\": 0.5", 1), "/role/background"),
    ] {
        let tokens = parse_tokens(json).unwrap();
        let error = Theme::from_tokens("quartz", Scheme::Light, Contrast::Standard, &tokens).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("theme.incomplete", Some(path)));
    }
}

#[test]
fn a_theme_of_one_scheme_needs_no_switches() {
    let css = Theme::sheet(&[made(Scheme::Dark, Contrast::Standard, "")]);
    assert!(css.contains("--azora-standard-primary: #808080;"));
    assert!(css.contains("--azora-primary: var(--azora-standard-primary);"));
    assert!(!css.contains("light-dark("));
    assert_eq!(Theme::sheet(&[]), "");
}

#[test]
fn what_differs_between_schemes_is_bound_by_switches() {
    let depth =
        |size: u32| format!(r#", "depth": {{ "$type": "dimension", "$value": {{ "value": {size}, "unit": "px" }} }}"#);
    let light = made(Scheme::Light, Contrast::Standard, &depth(1));
    let dark = made(Scheme::Dark, Contrast::Standard, &depth(2));
    let css = Theme::sheet(&[light, dark]);
    assert!(css.contains("--azora-standard-light-depth: 1px;"));
    assert!(css.contains("--azora-standard-dark-depth: 2px;"));
    assert!(css.contains(
        "--azora-depth: var(--azora-if-light, var(--azora-standard-light-depth)) var(--azora-if-dark, var(--azora-standard-dark-depth));"
    ));
    assert!(css.contains("@media (prefers-color-scheme: dark)"));
}

#[test]
fn an_alias_refers_to_what_is_printed() {
    let color = r#"{ "colorSpace": "srgb", "components": [1, 0, 0] }"#;
    let theme = made(
        Scheme::Light,
        Contrast::Standard,
        &format!(
            r#", "choice": {{ "$type": "color", "a": {{ "$value": "{{stone.red}}" }} }},
            "stone": {{ "$type": "color", "red": {{ "$value": {color} }} }},
            "edge": {{ "$value": "{{choice.a}}" }}, "mark": {{ "$value": "{{role.primary}}" }}, "far": {{ "$value": "{{mark}}" }}"#
        ),
    );
    let css = theme.css();
    assert!(css.contains("--azora-edge: var(--azora-stone-red);"));
    assert!(css.contains("--azora-far: var(--azora-mark);"));
    assert!(!css.contains("choice") && !theme.json().contains("choice"));
    assert_eq!(theme.property("--azora-edge").as_deref(), Some("#ff0000"));
    assert_eq!(theme.property("--azora-far").as_deref(), Some("#808080"));
    assert_eq!(theme.property("--azora-nothing"), None);
    let json = parse_tokens(&theme.json()).unwrap();
    assert_eq!(json.get("far").unwrap().value, json.get("role.primary").unwrap().value);
}

#[test]
fn a_name_can_break_nothing() {
    let theme = made(
        Scheme::Light,
        Contrast::Standard,
        r#", "a\tb\n": { "$type": "fontFamily", "$value": ["A</style>", "C\"} * {"] }"#,
    );
    assert_eq!(check(&theme.json()), 1);
    assert_eq!(theme.css().matches('}').count() - theme.css().matches("} *").count(), 1);
    assert!(!theme.css().contains("</style>"));
}

fn check(json: &str) -> usize {
    parse_tokens(json).unwrap().iter().filter(|token| !token.path.starts_with("role.")).count()
}
