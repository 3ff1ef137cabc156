//! `$extends`; Format module §6.4.

use super::*;

#[test]
fn a_group_inherits_and_its_own_tokens_win() {
    for extends in [r#""$extends": "{input}""#, r##""$extends": "#/input""##, r##""$ref": "#/input""##] {
        let json = r#"{
  "amount": { EXTENDS, "field": { "width": { "$value": 100 }, "height": { "$value": 3 } } },
  "input": { "$type": "number", "field": { "width": { "$value": 12 }, "depth": { "$value": 7 } }, "gap": { "$value": "{input.field.depth}" } }
}"#
            .replace("EXTENDS", extends);
        let tokens = parse_tokens(&json).unwrap();
        let amounts: Vec<_> = tokens.iter().filter(|token| token.path.starts_with("amount")).collect();
        let paths: Vec<_> = amounts.iter().map(|token| token.path.as_str()).collect();
        assert_eq!(paths, ["amount.field.width", "amount.field.height", "amount.field.depth", "amount.gap"]);
        let values = paths.iter().map(|path| number(&json, path)).collect::<Vec<_>>();
        assert_eq!(values, [100.0, 3.0, 7.0, 7.0]);
        assert_eq!((amounts[3].place.line, amounts[3].alias.as_deref()), (3, Some("input.field.depth")));
    }
}

#[test]
fn inheritance_goes_over_several_groups() {
    let json = r##"{
  "c": { "$extends": "{b}", "z": { "$value": 3 } },
  "b": { "$extends": "{a}", "y": { "$value": 2 } },
  "a": { "$type": "number", "x": { "$value": 1 } },
  "d": { "$ref": "#/c" }
}"##;
    assert_eq!(["d.x", "d.y", "d.z"].map(|path| number(json, path)), [1.0, 2.0, 3.0]);
}

#[test]
fn what_cannot_be_inherited_is_reported() {
    insta::assert_snapshot!(found(
        r##"{
  "a": { "$extends": "{b}" },
  "b": { "$extends": "{c}" },
  "c": { "$extends": "{a}" },
  "button": { "color": { "$type": "number", "$value": 1 }, "secondary": { "$extends": "{button}" } },
  "self": { "$extends": "{self}" },
  "token": { "$extends": "{button.color}" },
  "none": { "$extends": "{buton}" },
  "text": { "$extends": "button" }
}"##
    ));
}

#[test]
fn doubling_by_inheritance_is_bounded() {
    let mut json = r#"{ "g0": { "$type": "number", "a": { "$value": 1 } }"#.to_owned();
    for level in 1..60 {
        let before = level - 1;
        json += &format!(
            r#", "g{level}": {{ "x": {{ "$extends": "{{g{before}}}" }}, "y": {{ "$extends": "{{g{before}}}" }} }}"#
        );
    }
    let problems = check_tokens(&(json + "}"));
    assert_eq!(problems.first().map(|problem| problem.code), Some("tokens.too_large"));
}

#[test]
fn a_long_chain_of_groups_is_bounded() {
    let mut json = r#"{ "g5000": { "$type": "number", "a": { "$value": 1 } }"#.to_owned();
    for level in 0..5000 {
        json += &format!(r#", "g{level}": {{ "$extends": "{{g{}}}" }}"#, level + 1);
    }
    assert_eq!(check_tokens(&(json + "}")).first().map(|problem| problem.code), Some("tokens.too_deep"));
}
