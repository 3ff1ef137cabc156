//! A given text inside a sentence.

const LONGEST: usize = 40;

/// `given` in quotes, escaped, and cut after 40 characters, so that a sentence stays one line.
pub(crate) fn quote(given: &str) -> String {
    let mut characters = given.chars();
    let start: String = characters.by_ref().take(LONGEST).collect();
    if characters.next().is_some() { format!("{start:?}…") } else { format!("{start:?}") }
}
