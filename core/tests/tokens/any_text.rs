use super::*;
use proptest::prelude::*;

/// Names, references and values as token files have them, right and wrong, put together at random.
fn document() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        Just("1".to_owned()),
        Just("-0.5".to_owned()),
        Just("\"none\"".to_owned()),
        Just("\"{a.b}\"".to_owned()),
        Just("\"{b}\"".to_owned()),
        Just("\"{a.$root}\"".to_owned()),
        Just("\"#/a/b/$value/0\"".to_owned()),
        Just("\"#/b\"".to_owned()),
        Just("\"shadow\"".to_owned()),
        Just("\"number\"".to_owned()),
        Just("\"color\"".to_owned()),
        Just("\"srgb\"".to_owned()),
        Just("null".to_owned()),
    ];
    let name = prop_oneof![
        Just("a"),
        Just("b"),
        Just("$value"),
        Just("$ref"),
        Just("$type"),
        Just("$extends"),
        Just("$root"),
        Just("components"),
        Just("colorSpace"),
        Just("color"),
        Just("$extensions"),
        Just("org.azora.contrast"),
        Just("against"),
        Just("min")
    ];
    atom.prop_recursive(6, 64, 6, move |inner| {
        let member = (name.clone(), inner.clone()).prop_map(|(name, value)| format!("\"{name}\": {value}"));
        prop_oneof![
            4 => proptest::collection::vec(member, 0..6).prop_map(|members| format!("{{{}}}", members.join(", "))),
            1 => proptest::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
        ]
    })
}

proptest! {
    #[test]
    fn is_read_or_refused(text in ".{0,200}") {
        let _ = check_tokens(&text);
    }

    #[test]
    fn is_sound_or_has_problems_in_order(text in document()) {
        let problems = check_tokens(&text);
        let sorted = problems.is_sorted_by_key(|problem| (problem.line, problem.column));
        prop_assert!(sorted);
        match parse_tokens(&text) {
            Ok(tokens) => {
                prop_assert_eq!(problems, []);
                let printed = tokens.json();
                let again = parse_tokens(&printed);
                prop_assert_eq!(again.map(|tokens| tokens.json()), Ok(printed));
            }
            Err(error) => prop_assert_eq!(error.problems, problems),
        }
    }

    /// A JSON text is refused as such here exactly where serde_json refuses it.
    #[test]
    fn is_json_where_others_say_so(text in r#"[\[\]{}:,"\\u0-9a-e.+\- ntrl]{0,12}"#) {
        let refused = check_tokens(&text).iter().any(|p| p.code == "tokens.invalid_json");
        prop_assert_eq!(refused, serde_json::from_str::<serde_json::Value>(&text).is_err(), "{}", text);
    }
}
