//! What themes print, and that the baked ones print what the token files make at run time.

use azora_core::{Contrast, Scheme, Theme, ThemeName, check_tokens, parse_tokens, theme, theme_css};

use super::files::{permutations, place, ready, tokens};

#[test]
fn a_baked_theme_is_the_one_that_the_token_files_make() {
    let mut made = Vec::new();
    for ((name, scheme, contrast), tokens) in tokens() {
        let read = Theme::from_tokens(name.name(), scheme, contrast, &tokens).unwrap();
        let baked = theme(name, scheme, contrast);
        assert_eq!(read.roles(), baked.roles());
        assert!(read.css() == baked.css(), "{}", place(&baked));
        assert!(read.json() == baked.json(), "{}", place(&baked));
        assert_eq!(read.report(), baked.report());
        made.push(read);
    }
    for (name, variants) in ThemeName::ALL.iter().zip(made.chunks(4)) {
        assert!(Theme::sheet(variants) == theme_css(*name), "{name}");
    }
}

#[test]
fn the_json_is_a_sound_document_that_says_what_the_theme_says() {
    for theme in ready() {
        let json = theme.json();
        assert_eq!(check_tokens(&json), []);
        let tokens = parse_tokens(&json).unwrap();
        let again = Theme::from_tokens(theme.name(), theme.scheme(), theme.contrast(), &tokens).unwrap();
        assert_eq!(again.roles(), theme.roles());
        for role in theme.roles() {
            assert_eq!((again.color(&role), again.wide(&role)), (theme.color(&role), theme.wide(&role)));
        }
        assert!(again.json() == json, "{}", place(&theme));
        assert!(tokens.iter().all(|token| token.alias.is_none() && !token.path.starts_with("choice")));
    }
}

#[test]
fn a_block_binds_every_role_on_the_elements_that_ask_for_it() {
    for (name, scheme, contrast) in permutations() {
        let theme = theme(name, scheme, contrast);
        let css = theme.css();
        assert!(css.starts_with(&format!("[data-azora-theme=\"{name}\"][data-azora-scheme=\"{scheme}\"]")));
        assert!(css.contains(&format!("color-scheme: {scheme};")));
        for role in theme.roles() {
            assert!(css.contains(&format!("  --azora-{role}: {};\n", theme.color(&role).unwrap())));
        }
        assert_eq!((css.matches('{').count(), css.matches('}').count()), (3, 3));
    }
}

#[test]
fn no_custom_property_is_bound_twice_in_a_rule_or_left_unbound() {
    for name in ThemeName::ALL {
        let css = theme_css(*name);
        for rule in css.split('}') {
            let mut names: Vec<&str> =
                rule.lines().filter_map(|line| line.trim().split_once(':')).map(|it| it.0).collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{name}: {rule}");
        }
        for used in css.split("var(").skip(1).filter_map(|rest| rest.split([',', ')']).next()) {
            assert!(css.contains(&format!("  {used}:")), "{name}: {used}");
        }
    }
}

#[test]
fn a_stylesheet() {
    insta::assert_snapshot!(theme_css(ThemeName::Finance));
}

#[test]
fn a_report() {
    let report = theme(ThemeName::Education, Scheme::Light, Contrast::Standard).report();
    let lines = report.pairs.iter().map(|pair| {
        let promise = &pair.promise;
        let cut = (pair.ratio * 100.0).floor() / 100.0;
        format!("{:>5.2} of {} {} on {} ({})", cut, promise.min, promise.role, promise.ground, promise.kind)
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}
