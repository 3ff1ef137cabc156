use super::*;

const COLORS: &str = r##"
    "$type": "color",
    "background": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } },
    "card": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
    "glass": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1], "alpha": 0.05 } },
    "gap": { "$type": "number", "$value": 1 },
    "primary-hover": { "$value": "{role.card}" },
    "primary": { "$value": "{role.card}" },
    "veil": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.5 } CONTRACT }"##;

fn with(contract: &str) -> String {
    let contract = format!(r#", "$extensions": {{ "org.azora.contrast": {contract} }}"#);
    format!("{{ \"role\": {{{} }} }}", COLORS.replace("CONTRACT", &contract))
}

#[test]
fn pairs_are_measured_through_alpha_and_in_every_state() {
    let json = with(
        r#"[{ "against": ["background", "{role.card}"], "min": 3.5, "role": "shape" },
                            { "against": ["primary"], "min": 4.5, "states": ["hover"] }]"#,
    );
    let findings = check_contracts(&parse_tokens(&json).unwrap());
    let lines: Vec<_> = findings
        .iter()
        .map(|f| format!("{} on {}: {:.4} of {} as {}, {}", f.token, f.ground, f.ratio, f.min, f.role, f.passes()))
        .collect();
    // #808080 on white, by the formula of WCAG 2.2, is 3.9494.
    assert_eq!(
        lines,
        [
            "role.veil on role.background: 3.9494 of 3.5 as shape, true",
            "role.veil on role.card: 1.0000 of 3.5 as shape, false",
            "role.veil on role.primary: 1.0000 of 4.5 as text, false",
            "role.veil on role.primary-hover: 1.0000 of 4.5 as text, false",
        ]
    );
}

#[test]
fn a_translucent_ground_is_measured_over_each_that_may_lie_beneath_and_the_worst_counts() {
    let json = with(
        r#"[{ "against": ["glass", "card"], "min": "{least}", "over": ["background", "{role.card}"] },
                            { "against": ["background"], "min": 3, "over": ["card"] }]"#,
    )
    .replace("{ \"role\"", r#"{ "least": { "$type": "number", "$value": 4.5 }, "role""#);
    let findings = check_contracts(&parse_tokens(&json).unwrap());
    let lines: Vec<_> = findings
        .iter()
        .map(|f| format!("{} over {:?}: {:.4} of {}", f.ground, f.over.as_deref().unwrap_or("nothing"), f.ratio, f.min))
        .collect();
    // White at 5 % over black is #0d0d0d, and the veil on it #070707.
    assert_eq!(
        lines,
        [
            "role.glass over \"role.card\": 1.0365 of 4.5",
            "role.card over \"nothing\": 1.0000 of 4.5",
            "role.background over \"nothing\": 3.9494 of 3",
        ]
    );
}

fn contract(grounds: usize, states: usize) -> String {
    let list = |name: &str, count: usize| vec![format!("\"{name}\""); count].join(",");
    format!(r#"{{ "min": 1, "against": [{}], "states": [{}] }}"#, list("card", grounds), list("hover", states))
}

#[test]
fn a_token_has_a_thousand_pairs_and_no_more() {
    let token =
        |contracts: &[String]| with(&format!("[{}]", contracts.join(","))).replace("primary-hover", "veil-hover");
    let full = token(&[contract(100, 1), contract(10, 79)]);
    assert_eq!(check_contracts(&parse_tokens(&full).unwrap()).len(), 1000);
    let [problem] = check_tokens(&token(&[contract(100, 1), contract(10, 79), contract(1, 1)])).try_into().unwrap();
    assert_eq!(
        (problem.code, problem.path.as_str()),
        ("tokens.invalid_contract", "/role/veil/$extensions/org.azora.contrast/2",)
    );
}

#[test]
fn the_pairs_of_all_tokens_together_are_bounded() {
    let contracts = vec![contract(10, 9); 10].join(",");
    let black = r#"{ "colorSpace": "srgb", "components": [0, 0, 0] }"#;
    let token = |at: usize| {
        format!(r#""a{at}": {{ "$value": {black}, "$extensions": {{ "org.azora.contrast": [{contracts}] }} }}"#)
    };
    let tokens: Vec<String> = (0..400).map(token).collect();
    let json = format!(
        r#"{{ "$type": "color", "card": {{ "$value": {black} }}, "card-hover": {{ "$value": {black} }}, {} }}"#,
        tokens.join(",")
    );
    assert!((500_000..1_000_000).contains(&json.len()), "{}", json.len());
    let [problem] = check_tokens(&json).try_into().unwrap();
    assert_eq!(problem.code, "tokens.too_large");
}

#[test]
fn every_fault_of_a_crowded_token_has_its_place() {
    let members: Vec<String> = (0..20_000).map(|at| format!(r#""x{at}": {at}"#)).collect();
    let json = format!(r#"{{ "a": {{ "$type": "dimension", "$value": {{ {} }} }} }}"#, members.join(","));
    let problems = check_tokens(&json);
    assert_eq!(problems.len(), 1000);
    let path = |at: usize| problems.get(at).unwrap().path.as_str();
    assert_eq!((path(0), path(998)), ("/a/$value/x0", "/a/$value/x998"));
}

#[test]
fn what_is_wrong_with_a_contract_is_reported() {
    let contracts = [
        "1",
        "[1]",
        "{}",
        r#"{ "against": "background", "min": 4.5 }"#,
        r#"{ "against": [], "min": 0.5, "role": "icon", "states": [1], "level": "AA" }"#,
        r#"{ "against": ["backgrund", "{role.crad}", "gap", "glass"], "min": 4.5 }"#,
        r#"{ "against": ["primary"], "min": 22, "states": ["pressed"] }"#,
        r#"{ "against": ["glass"], "min": "4.5", "over": ["backgrund", "glass", "gap"] }"#,
        r#"{ "against": ["glass"], "min": "{role.gap}", "over": [] }"#,
        r#"{ "against": ["glass"], "min": "{role.card}", "over": ["card"] }"#,
    ];
    insta::assert_snapshot!(contracts.map(|contract| format!("{contract}\n{}", found(&with(contract)))).join("\n"));
}
