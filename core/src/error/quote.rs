//! A given text inside a sentence.
//!
//! Written by hand: what prints any string for the eyes of a developer takes 3 KB of a module for the web, tables of Unicode
//! among them.

const LONGEST: usize = 40;

/// What can't be seen, or turns what stands around it: controls, spaces but the plain one, marks of direction, private use.
const UNSEEN: [(char, char); 14] = [
    ('\0', '\u{1f}'),
    ('\u{7f}', '\u{a0}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{2000}', '\u{200f}'),
    ('\u{2028}', '\u{202f}'),
    ('\u{205f}', '\u{206f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{e000}', '\u{f8ff}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{e0000}', '\u{10ffff}'),
];

/// `given` in quotes, escaped, and cut after 40 characters, so that a sentence stays one line.
pub(crate) fn quote(given: &str) -> String {
    let mut quoted = String::from('"');
    let mut characters = given.chars();
    for character in characters.by_ref().take(LONGEST) {
        push(&mut quoted, character);
    }
    quoted.push('"');
    if characters.next().is_some() {
        quoted.push('…');
    }
    quoted
}

fn push(quoted: &mut String, character: char) {
    let short = match character {
        '\0' => '0',
        '\t' => 't',
        '\n' => 'n',
        '\r' => 'r',
        '"' | '\\' => character,
        _ if UNSEEN.iter().any(|(first, last)| (*first..=*last).contains(&character)) => {
            quoted.push_str("\\u{");
            let number = u32::from(character);
            let digits = (0..6).rev().map(|place| number >> (4 * place)).skip_while(|rest| *rest == 0);
            quoted.extend(digits.filter_map(|rest| char::from_digit(rest & 15, 16)));
            quoted.push('}');
            return;
        }
        _ => {
            quoted.push(character);
            return;
        }
    };
    quoted.push('\\');
    quoted.push(short);
}

#[cfg(test)]
mod tests {
    use super::quote;

    /// As the standard library has it, which knows more of what can't be seen.
    #[test]
    fn what_can_not_be_seen_is_escaped() {
        for given in [
            "",
            "a\"b\\c",
            "\0\t\n\r\u{1b}\u{7f}",
            "é–日本😀'",
            "\u{a0}\u{ad}\u{200b}\u{202e}\u{2066}\u{feff}",
            "\u{e000}",
        ] {
            assert_eq!(quote(given), format!("{given:?}"));
        }
        for character in '\0'..='\u{ff}' {
            assert_eq!(quote(&character.to_string()), format!("{:?}", character.to_string()));
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(quote(&"é".repeat(40)), format!("{:?}", "é".repeat(40)));
        assert_eq!(quote(&"é".repeat(41)), format!("{:?}…", "é".repeat(40)));
    }
}
