//! Where a JSON pointer leads in the text of a document.

use std::collections::BTreeMap;

use azora_core::Span;
use serde_json::value::RawValue;

use crate::file::end;

/// The place of a value; of the nearest one around it where the document has no such value, none where it is no JSON.
pub(crate) fn place(text: &str, pointer: &str) -> Option<Span> {
    let mut value: &str = serde_json::from_str::<&RawValue>(text).ok()?.get();
    for segment in pointer.split('/').skip(1) {
        let name = segment.replace("~1", "/").replace("~0", "~");
        match child(value, &name) {
            Some(inner) => value = inner,
            None => break,
        }
    }
    // What is borrowed from a text lies in it.
    let at = (value.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    Some(end(text.get(..at)?))
}

/// A member of an object or an item of a list.
fn child<'a>(value: &'a str, name: &str) -> Option<&'a str> {
    let inner = if value.starts_with('{') {
        serde_json::from_str::<BTreeMap<String, &RawValue>>(value).ok()?.remove(name)
    } else {
        serde_json::from_str::<Vec<&RawValue>>(value).ok()?.into_iter().nth(name.parse().ok()?)
    };
    inner.map(RawValue::get)
}

#[cfg(test)]
mod tests {
    use azora_core::Span;

    use super::place;

    #[test]
    fn a_pointer_leads_to_its_line_and_column() {
        let text = "{\n  \"a/b\": [1, {\"ü\": 2, \"c~\": \"x\"}]\r\n}";
        let at = |pointer| place(text, pointer).map(|Span { line, column }| (line, column));
        assert_eq!(at(""), Some((1, 1)));
        assert_eq!(at("/a~1b"), Some((2, 10)));
        assert_eq!(at("/a~1b/1/c~0"), Some((2, 29)));
        assert_eq!(at("/a~1b/7/x"), Some((2, 10)));
        assert_eq!(place("{", ""), None);
    }
}
