//! Texts, put together and taken apart.
//!
//! By hand, and by bytes: what the standard library has for it looks for any pattern, and takes 1 KB of a page's first module.

/// The pieces as one text.
pub(crate) fn joined(pieces: &[&str]) -> String {
    pieces.iter().copied().collect()
}

/// What stands before the first `mark`, a byte of ASCII, and what behind it.
pub(crate) fn parted(text: &str, mark: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// The lines, which end as `str::lines` says.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text).filter(|text| !text.is_empty());
    core::iter::from_fn(move || {
        let line = rest?;
        let parts = parted(line, b'\n');
        rest = parts.map(|(_, after)| after).filter(|after| !after.is_empty());
        Some(parts.map_or(line, |(line, _)| line.strip_suffix('\r').unwrap_or(line)))
    })
}

#[cfg(test)]
mod tests {
    use super::{joined, lines, parted};

    #[test]
    fn texts_are_taken_apart_as_the_standard_library_does() {
        for text in ["", "\n", "a", "a\n", "a\r\n\r\nb\r", "\n\na", "é\n–{\r\n{"] {
            assert_eq!(lines(text).collect::<Vec<_>>(), text.lines().collect::<Vec<_>>(), "{text:?}");
            assert_eq!(parted(text, b'{'), text.split_once('{'), "{text:?}");
        }
        assert_eq!(joined(&["a", "", "é"]), "aé");
    }
}
