//! Every pair that must hold, in all sixteen permutations.

use std::collections::BTreeMap;

use azora_core::{ContractRole, Contrast, Report, Theme, check_contracts, contrast_ratio};

use super::files::{place, ready, tokens};

/// The least that a pair must reach.
fn least(contrast: Contrast, kind: ContractRole) -> f64 {
    match (contrast, kind) {
        (Contrast::Standard, ContractRole::Shape) => 3.0,
        (Contrast::Standard, ContractRole::Text) | (Contrast::High, ContractRole::Shape) => 4.5,
        (Contrast::High, ContractRole::Text) => 7.0,
    }
}

#[test]
fn every_contract_of_the_token_files_holds() {
    let mut measured = 0;
    for ((name, scheme, contrast), tokens) in tokens() {
        let findings = check_contracts(&tokens);
        for finding in &findings {
            assert!(finding.passes(), "{name} {scheme} {contrast}: {finding:?}");
            assert!(finding.min >= least(contrast, finding.role), "{name} {scheme} {contrast}: {finding:?}");
        }
        measured += findings.len();
    }
    assert_eq!(measured, MEASURED);
}

/// The pairs of all permutations, those of components among them.
const MEASURED: usize = 3488;

#[test]
fn every_pair_of_roles_holds_in_what_is_printed() {
    for theme in ready() {
        let report = theme.report();
        assert_eq!(report.failures().count(), 0, "{}", place(&theme));
        assert_eq!(report.pairs.len(), if theme.contrast() == Contrast::High { 89 } else { 85 });
        for pair in &report.pairs {
            let [text, ground] = [&pair.promise.role, &pair.promise.ground].map(|role| theme.color(role).unwrap());
            let ratio = contrast_ratio(&text, &ground).unwrap();
            assert_eq!(ratio.to_bits(), pair.ratio.to_bits());
            assert!(ratio >= least(theme.contrast(), pair.promise.kind), "{}: {pair:?}", place(&theme));
        }
    }
}

/// Each text, and each thing that must be recognised, is promised on what it stands on.
#[test]
fn no_role_is_without_the_promise_it_needs() {
    for theme in ready() {
        let promised: Vec<(String, String, f64)> = theme
            .report()
            .pairs
            .into_iter()
            .map(|pair| (pair.promise.role, pair.promise.ground, pair.promise.min))
            .collect();
        let is_promised = |role: &str, ground: &str, kind: ContractRole| {
            let min = least(theme.contrast(), kind);
            assert!(
                promised.iter().any(|(seen, beneath, at_least)| seen == role && beneath == ground && *at_least >= min),
                "{}: {role} on {ground}",
                place(&theme)
            );
        };
        for role in theme.roles() {
            if let Some(field) = role.strip_suffix("-foreground") {
                let ground = if field == "muted" { "background" } else { field };
                is_promised(&role, ground, ContractRole::Text);
                for state in ["hover", "pressed"].map(|state| format!("{field}-{state}")) {
                    if theme.color(&state).is_ok() {
                        is_promised(&role, &state, ContractRole::Text);
                    }
                }
            }
            if role.ends_with("-text") || role == "link" || role == "foreground" {
                is_promised(&role, "background", ContractRole::Text);
                is_promised(&role, "muted", ContractRole::Text);
            }
            if role.starts_with("chart-") || ["input", "ring", "primary"].contains(&role.as_str()) {
                is_promised(&role, "background", ContractRole::Shape);
                is_promised(&role, "card", ContractRole::Shape);
            }
            if role == "border" && theme.contrast() == Contrast::High {
                is_promised(&role, "background", ContractRole::Shape);
                is_promised(&role, "card", ContractRole::Shape);
            }
        }
        for ground in ["card", "popover", "muted", "sidebar"] {
            is_promised("muted-foreground", ground, ContractRole::Text);
        }
    }
}

#[test]
fn a_ratio_is_that_of_the_printed_colours_to_the_bit() {
    for theme in ready() {
        let colors: BTreeMap<String, String> =
            theme.roles().into_iter().map(|role| (role.clone(), theme.color(&role).unwrap())).collect();
        for (text, ink) in &colors {
            for (ground, field) in colors.iter().take(12) {
                let ratio = theme.ratio(text, ground).unwrap();
                assert_eq!(ratio.to_bits(), contrast_ratio(ink, field).unwrap().to_bits());
            }
        }
    }
}

#[test]
fn the_lowest_of_a_report_is_the_lowest() {
    let theme: Theme = ready().remove(0);
    let report: Report = theme.report();
    for kind in [ContractRole::Text, ContractRole::Shape] {
        let lowest = report.lowest(kind).unwrap();
        assert_eq!(lowest.promise.kind, kind);
        let all = report.pairs.iter().filter(|pair| pair.promise.kind == kind);
        assert!(all.map(|pair| pair.ratio).all(|ratio| ratio >= lowest.ratio));
    }
}
