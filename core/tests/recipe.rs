//! Recipes: every pair of every component holds, what is data is complete, and what CSS says is what the data say.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in its helpers too")]
#![allow(clippy::float_cmp, reason = "numbers are exact")]

use azora_core::{
    Contrast, Recipe, RecipePair, Scheme, Theme, ThemeName, contrast_ratio, list_recipes, recipe, recipe_css,
    recipe_report, theme, theme_css,
};

fn themes() -> Vec<Theme> {
    let all = ThemeName::ALL.iter().flat_map(|name| Scheme::ALL.iter().map(move |scheme| (*name, *scheme)));
    all.flat_map(|(name, scheme)| Contrast::ALL.iter().map(move |contrast| theme(name, scheme, *contrast))).collect()
}

fn place(theme: &Theme) -> String {
    format!("{} {} {}", theme.name(), theme.scheme(), theme.contrast())
}

fn admin() -> Theme {
    theme(ThemeName::Admin, Scheme::Light, Contrast::Standard)
}

/// Every look of a component in its usual size.
fn looks(theme: &Theme) -> Vec<Recipe> {
    let mut looks = Vec::new();
    for info in list_recipes() {
        for variant in &info.variants {
            for state in &info.states {
                looks.push(recipe(theme, info.component, variant, "default", state).unwrap());
            }
        }
    }
    looks
}

#[test]
fn there_are_the_components_that_a_console_needs() {
    let lines = list_recipes().into_iter().map(|info| {
        format!(
            "{}: {} / {} / {} / {}",
            info.component,
            info.variants.join(" "),
            info.sizes.join(" "),
            info.states.join(" "),
            info.parts.join(" ")
        )
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_pair_holds_in_every_theme() {
    for theme in themes() {
        let pairs = recipe_report(&theme).unwrap();
        assert!(pairs.len() > 200);
        let [text, shape] = if theme.contrast() == Contrast::High { [7.0, 4.5] } else { [4.5, 3.0] };
        for pair in pairs {
            assert!(pair.passes, "{}: {pair:?}", place(&theme));
            assert!(pair.ratio >= pair.min || pair.exempt == Some("disabled"), "{}: {pair:?}", place(&theme));
            let is_shape = ["border", "ring", "invalid-ring", "indicator"].contains(&pair.part);
            assert_eq!(pair.min, if is_shape { shape } else { text }, "{pair:?}");
        }
    }
}

/// The text of each look on its field, and the ring on each ground, are in the report with the ratio of the printed colours.
#[test]
fn no_look_is_without_the_promise_it_needs() {
    for theme in themes() {
        let pairs = recipe_report(&theme).unwrap();
        let found = |look: &Recipe, state: &str, parts: &[&str]| -> Vec<RecipePair> {
            let of = |pair: &&RecipePair| {
                (pair.component, pair.variant, pair.state) == (look.component, look.variant, state)
                    && parts.contains(&pair.part)
            };
            pairs.iter().filter(of).cloned().collect()
        };
        for look in looks(&theme) {
            let at = format!("{} {} {} {}", place(&theme), look.component, look.variant, look.state);
            assert!(!look.grounds.is_empty(), "{at}");
            let changes = matches!(look.state, "rest" | "hover" | "pressed" | "selected" | "disabled");
            let resting = recipe(&theme, look.component, look.variant, "default", "rest").unwrap();
            if let Some(text) = look.foreground.as_ref().filter(|_| changes) {
                if look.state != "disabled" && look.state != "rest" && look.background == resting.background {
                    assert!(look.foreground == resting.foreground || look.component == "tab", "{at}");
                }
                let state =
                    if look.background == resting.background && look.state != "disabled" { "rest" } else { look.state };
                let state = if look.component == "tab" { look.state } else { state };
                let measured = found(&look, state, &["foreground", "hover-foreground", "selected-foreground"]);
                assert!(!measured.is_empty(), "{at}");
                if look.background.starts_with('#') && look.state != "disabled" {
                    let ratio = contrast_ratio(text, &look.background).unwrap();
                    assert!(measured.iter().any(|pair| pair.ratio == ratio), "{at}: {ratio} {measured:?}");
                } else {
                    let grounds: Vec<&str> = measured.iter().map(|pair| pair.ground).collect();
                    assert_eq!(grounds, look.grounds, "{at}");
                }
            }
            if let Some(ring) = &look.ring {
                let measured = found(&look, "focus", &["ring"]);
                assert_eq!(measured.iter().map(|pair| pair.ground).collect::<Vec<_>>(), look.grounds, "{at}");
                for pair in measured {
                    assert_eq!(pair.ratio, contrast_ratio(ring, &theme.color(pair.ground).unwrap()).unwrap(), "{at}");
                }
            }
        }
    }
}

#[test]
fn glass_stands_on_declared_grounds_and_no_other() {
    for (component, grounds) in
        [("button", vec!["background", "card"]), ("card", vec!["background"]), ("input", vec!["background"])]
    {
        let glass = recipe(&admin(), component, "glass", "default", "rest").unwrap();
        assert_eq!((glass.grounds, glass.blur), (grounds, 20.0), "{component}");
        assert!(glass.background.contains('/'), "{component} lets its ground through");
    }
}

#[test]
fn what_is_disabled_is_measured_and_exempt() {
    for theme in themes() {
        let pairs = recipe_report(&theme).unwrap();
        let disabled: Vec<_> = pairs.iter().filter(|pair| pair.state == "disabled").collect();
        assert!(disabled.len() > 20 && disabled.iter().any(|pair| pair.ratio < pair.min), "{}", place(&theme));
        assert!(pairs.iter().all(|pair| (pair.state == "disabled") == (pair.exempt == Some("disabled"))));
    }
}

#[test]
fn a_control_answers_to_a_finger_also_where_it_is_drawn_smaller() {
    for theme in themes() {
        for info in list_recipes().iter().filter(|info| ["button", "input", "tab"].contains(&info.component)) {
            for size in &info.sizes {
                let look = recipe(&theme, info.component, info.variants[0], size, "rest").unwrap();
                let height = look.height.unwrap();
                assert_eq!(look.hit, 44.0);
                assert_eq!(look.hit_inset, if height < 44.0 { (44.0 - height) / 2.0 } else { 0.0 });
            }
        }
    }
}

#[test]
fn the_measures_of_the_house_flow_in() {
    for (name, height, radius, large, card) in [
        (ThemeName::Education, 44.0, 12.0, 16.0, (24.0, 32.0)),
        (ThemeName::Finance, 40.0, 2.0, 2.0, (0.0, 24.0)),
        (ThemeName::Marketplace, 44.0, 8.0, 12.0, (16.0, 20.0)),
        (ThemeName::Admin, 32.0, 6.0, 8.0, (8.0, 16.0)),
    ] {
        let theme = theme(name, Scheme::Light, Contrast::Standard);
        let of = |component: &str, size: &str| recipe(&theme, component, "default", size, "rest").unwrap();
        let button = of("button", "default");
        assert_eq!((button.height, button.radius, button.font_weight), (Some(height), radius, 500.0));
        assert_eq!((of("button", "xl").radius, of("button", "sm").height), (large, Some(32.0)));
        assert_eq!(of("button", "icon").width, Some(height));
        assert_eq!((of("card", "default").radius, of("card", "default").padding_block), card);
        assert_eq!(of("input", "premium").height, Some(48.0));
    }
}

#[test]
fn in_high_contrast_every_card_has_a_line() {
    for theme in themes() {
        for variant in &list_recipes()[1].variants {
            let card = recipe(&theme, "card", variant, "default", "rest").unwrap();
            if theme.contrast() == Contrast::High {
                assert!(card.border_width >= 1.0, "{}", place(&theme));
                let ratio = contrast_ratio(&card.border.unwrap(), &theme.color("background").unwrap()).unwrap();
                assert!(ratio >= 4.5, "{}", place(&theme));
            }
        }
    }
}

#[test]
fn a_look() {
    insta::assert_debug_snapshot!(recipe(&admin(), "button", "outline", "sm", "focus").unwrap());
}

#[test]
fn a_name_that_is_not_there_is_refused_with_the_nearest() {
    let refused = |component, variant, size, state| {
        let error = recipe(&admin(), component, variant, size, state).unwrap_err();
        assert_eq!(error.code, "argument.invalid");
        format!("{} {}", error.path.unwrap(), error.reason)
    };
    let refusals = [
        refused("buton", "default", "default", "rest"),
        refused("button", "emerold", "default", "rest"),
        refused("button", "emerald", "xxl", "rest"),
        refused("card", "default", "default", "hover"),
        format!("{}", recipe_css("buttons").unwrap_err()),
    ];
    insta::assert_snapshot!(refusals.join("\n"));
}

#[test]
fn the_css_of_the_components() {
    insta::assert_snapshot!(recipe_css("all").unwrap());
}

#[test]
fn css_reads_no_property_that_nothing_sets() {
    let (css, sheet) = (recipe_css("all").unwrap(), theme_css(ThemeName::Admin));
    let used: Vec<&str> = css.split("var(").skip(1).filter_map(|rest| rest.split([',', ')']).next()).collect();
    assert!(used.len() > 100);
    for name in used {
        assert!(css.contains(&format!("  {name}:")) || sheet.contains(&format!("  {name}:")), "{name}");
    }
    assert_eq!(css.matches('{').count(), css.matches('}').count());
}

#[test]
fn the_sheet_of_all_is_that_of_each() {
    let all = recipe_css("all").unwrap();
    for info in list_recipes() {
        let own = recipe_css(info.component).unwrap();
        assert!(all.contains(own.split_once('\n').unwrap().1), "{}", info.component);
        for variant in info.variants.iter().skip(1) {
            assert!(own.contains(&format!(".azora-{}-{variant} {{", info.component)), "{variant}");
        }
    }
}
