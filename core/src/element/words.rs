//! Messages: what an element says in words, by key.

use crate::{Error, Result};

/// The catalogue in English, a message a line: `key = text with {slots}`.
const ENGLISH: &str = include_str!("words/en.txt");

/// A catalogue of messages over the English one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words(String);

impl Words {
    /// A catalogue as text; a line that is no message, or has an unknown key, is refused.
    pub(crate) fn new(own: &str) -> Result<Self> {
        for line in own.lines().filter(|line| !line.trim().is_empty()) {
            if line.split_once(" = ").is_none_or(|(key, _)| find(ENGLISH, key).is_none()) {
                let shown = crate::error::quote(line);
                let rule = "A message is a line of `key = text`, with a key of the English catalogue; not ";
                let reason = [rule, &shown, "."].concat();
                return Err(Error::argument("/words", reason));
            }
        }
        Ok(Self(own.to_owned()))
    }

    pub(super) fn own(&self) -> &str {
        &self.0
    }

    /// The message of a key; the key itself where there is none.
    pub(crate) fn get<'a>(&'a self, key: &'a str) -> &'a str {
        find(&self.0, key).or_else(|| find(ENGLISH, key)).unwrap_or(key)
    }

    /// Appends the message of a key, with what its slots stand for.
    pub(crate) fn say(&self, out: &mut String, key: &str, slots: &[(&str, &str)]) {
        let mut rest = self.get(key);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((slot, after)) = after.split_once('}') else {
                rest = after;
                break;
            };
            out.push_str(slots.iter().find(|(name, _)| *name == slot).map_or("", |(_, said)| said));
            rest = after;
        }
        out.push_str(rest);
    }
}

fn find<'a>(catalogue: &'a str, key: &str) -> Option<&'a str> {
    catalogue.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_message_of_its_own_stands_before_the_english_one() {
        let words = Words::new("jewel.ruby = Rubin\n").unwrap();
        assert_eq!((words.get("jewel.ruby"), words.get("jewel.emerald")), ("Rubin", "Emerald"));
        assert!(Words::new("part = {value} {name}").is_ok());
        for wrong in ["jewel.rubi = Rubin", "jewel.ruby =Rubin", "jewel.ruby"] {
            assert_eq!(Words::new(wrong).unwrap_err().code, "argument.invalid", "{wrong}");
        }
    }

    #[test]
    fn slots_are_filled_in() {
        let mut said = String::new();
        Words::default().say(&mut said, "part", &[("name", "Ruby"), ("value", "97")]);
        assert_eq!(said, "Ruby 97");
    }
}
