use super::*;
use azora_core::{Resolver, list_errors};

#[test]
fn every_example_that_is_a_document_raises_its_code() {
    let codes: Vec<_> = list_errors().into_iter().filter(|code| code.family == "tokens").collect();
    let documents = codes.iter().filter(|code| code.example.starts_with('{'));
    let mut seen = 0;
    for code in documents {
        let files = [("a.json".to_owned(), code.example.to_owned())].into();
        let raised = match code.code {
            "tokens.invalid_resolver" | "tokens.missing_file" => Resolver::parse("a.json", &files).unwrap_err().code,
            _ => check_tokens(code.example)[0].code,
        };
        assert_eq!(raised, code.code);
        seen += 1;
    }
    assert_eq!((codes.len(), seen), (20, 16));
}
