//! How wide texts are in Inter, so that layout is the same where the font is missing.

mod ready;

use self::ready::{ADVANCES, RARE};

/// The first printable character of ASCII.
const SPACE: u32 = 0x20;
/// Units of an em.
const EM: f64 = 2048.0;

/// The width of a line of text, in the unit of `size`, by Inter's advances without kerning.
///
/// `weight` is 500, 600 or 700; others count as the nearest of them. A character outside the table (the printable ones of
/// ASCII, `·–−…●≥µ°×`) is as wide as a question mark, which is what stands for it in pictures.
pub(crate) fn advance(text: &str, size: f64, weight: u16) -> f64 {
    let [medium, semibold, bold] = &ADVANCES;
    let table = match weight {
        ..550 => medium,
        550..650 => semibold,
        _ => bold,
    };
    let units: u32 = text.chars().filter_map(|character| table.get(glyph(character))).map(|one| u32::from(*one)).sum();
    f64::from(units) * size / EM
}

/// The place of a character in the tables.
pub(super) fn glyph(character: char) -> usize {
    let place = match character {
        ' '..='~' => u32::from(character).checked_sub(SPACE).and_then(|place| usize::try_from(place).ok()),
        _ => RARE.iter().position(|rare| *rare == character).map(|place| 95 + place),
    };
    // The question mark's.
    place.unwrap_or(31)
}

/// How many characters a table has.
pub(super) fn glyph_count() -> usize {
    95 + RARE.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_as_wide_as_in_a_browser() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../bindings/conformance/reference/scene/advance.json");
        let reference: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let tolerance = reference["tolerance"].as_f64().unwrap();
        let cases = reference["cases"].as_array().unwrap();
        assert_eq!(cases.len(), 126);
        for case in cases {
            let weight = u16::try_from(case["weight"].as_u64().unwrap()).unwrap();
            let (text, size) = (case["text"].as_str().unwrap(), case["size"].as_f64().unwrap());
            let (ours, theirs) = (advance(text, size, weight), case["width"].as_f64().unwrap());
            assert!((ours - theirs).abs() <= tolerance, "{text} {weight}: {ours}, the browser says {theirs}");
        }
    }

    #[test]
    fn glyphs_are_found_in_their_places() {
        assert!(advance("", 16.0, 500).abs() < 1e-9);
        assert_eq!(glyph('§'), glyph('?'));
        assert_eq!(glyph('~'), 94);
        assert_eq!(glyph('×'), 95 + RARE.len() - 1);
        assert!(advance("Sovereignty", 16.0, 700) > advance("Sovereignty", 16.0, 500));
    }
}
