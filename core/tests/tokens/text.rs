//! JSON, RFC 8259.

use super::*;

#[test]
fn what_is_not_json_is_refused_where_it_stops_to_be() {
    let texts = [
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{} {}",
        "// no\n{}",
        "01",
        "1.",
        ".5",
        "+1",
        "0x1",
        "NaN",
        "1e999",
        "tru",
        "'a'",
        "\"a",
        "\"a\nb\"",
        "\"\\x41\"",
        "\"\\u12g4\"",
        "{\"a\": {\"$description\": \"\\ud800\"}}",
        "{\"a\": {\"$description\": \"\\ud800\\u0041\"}}",
        "{\"a\": {\"$description\": \"\\udc00\"}}",
        "\u{a0}{}",
        "{\"ä\": é}",
    ];
    let problems: String =
        texts.iter().map(|text| format!("{text:?}\n{}\n", listed(&check_tokens(text)[..1]))).collect();
    insta::assert_snapshot!(problems);
}

#[test]
fn columns_count_characters_and_lines_end_at_line_feeds() {
    let problems = check_tokens("{\r\n  \"größe 😀\": { \"a\": 1 }\n}");
    assert_eq!((problems[0].line, problems[0].column), (2, 21));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(check_tokens("\u{feff}{}"), []);
}

#[test]
fn escapes_are_read() {
    let json = r#"{ "a": { "$type": "fontFamily", "$value": "\"\\\/\u00e4\ud83d\ude00" } }"#;
    assert_eq!(value(json, "a"), TokenValue::FontFamily(vec!["\"\\/ä😀".to_owned()]));
}

#[test]
fn numbers_are_read_to_the_last_bit() {
    for text in ["0.1", "1e-7", "123456789012345680000", "5e-324", "1.7976931348623157e308", "0.30000000000000004"] {
        let json = format!(r#"{{ "a": {{ "$type": "number", "$value": {text} }} }}"#);
        assert_eq!(number(&json, "a").to_bits(), text.parse::<f64>().unwrap().to_bits());
    }
    assert!(number(r#"{ "a": { "$type": "number", "$value": -0.0 } }"#, "a").is_sign_positive());
}

#[test]
fn every_name_that_stands_twice_is_reported() {
    insta::assert_snapshot!(found(
        r#"{
  "a": { "$type": "number", "$value": 1 },
  "a": { "$type": "number", "$value": 2 },
  "b": { "$type": "number", "$value": 1, "$value": 2 },
  "a": {}
}"#
    ));
}

#[test]
fn depth_and_size_have_limits() {
    let deep = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(check_tokens(&deep(64))[0].code, "tokens.invalid_group");
    assert_eq!(check_tokens(&deep(65))[0].code, "tokens.too_deep");
    assert_eq!(check_tokens(&"[".repeat(1_000_000))[0].code, "tokens.too_deep");
    assert_eq!(check_tokens(&" ".repeat((8 << 20) + 1))[0].code, "tokens.too_large");
    assert_eq!(check_tokens(&format!("[{}0]", "0,".repeat(1 << 20)))[0].code, "tokens.too_large");
}
