//! The catalogue of error codes: one family a file.
//!
//! A code is some lines, parted from the next code by an empty one: the code, what it means, how to mend it, an input that
//! raises it, and the functions that can, unless any can.

/// Every family, in the order of their names.
const FAMILIES: &[&str] = &[
    include_str!("codes/argument.txt"),
    include_str!("codes/brand.txt"),
    include_str!("codes/color.txt"),
    include_str!("codes/derive.txt"),
    include_str!("codes/flash.txt"),
    include_str!("codes/host.txt"),
    include_str!("codes/internal.txt"),
    include_str!("codes/kit.txt"),
    include_str!("codes/metrics.txt"),
    include_str!("codes/motion.txt"),
    include_str!("codes/scene.txt"),
    include_str!("codes/svg.txt"),
    include_str!("codes/theme.txt"),
    include_str!("codes/tokens.txt"),
];

/// One row of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorCode {
    /// Stable code: family, dot, name.
    pub code: &'static str,
    /// The part of the code before the dot.
    pub family: &'static str,
    /// What is wrong, as a sentence.
    pub meaning: &'static str,
    /// How to mend it, as a sentence.
    pub fix: &'static str,
    /// An input that raises it.
    pub example: &'static str,
    /// The public functions that can raise it, by their `snake_case` names; those with a space, such as `kit build`, are commands.
    pub raised_by: Vec<&'static str>,
}

/// The catalogue, sorted by code.
///
/// # Examples
/// ```
/// let errors = azora_core::list_errors();
/// assert!(errors.iter().any(|error| error.code == "argument.invalid" && error.raised_by.contains(&"theme_css")));
/// ```
pub fn list_errors() -> Vec<ErrorCode> {
    FAMILIES.iter().flat_map(|family| family.split("\n\n")).filter_map(row).collect()
}

fn row(text: &'static str) -> Option<ErrorCode> {
    let mut lines = text.lines();
    let mut next = || lines.next();
    let code = next()?;
    Some(ErrorCode {
        code,
        family: code.split('.').next()?,
        meaning: next()?,
        fix: next()?,
        example: next()?,
        raised_by: next().map(|names| names.split(", ").collect()).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::{FAMILIES, list_errors};

    #[test]
    fn every_row_is_whole_and_in_order() {
        let rows = list_errors();
        let written = |row: &super::ErrorCode| 4 + usize::from(!row.raised_by.is_empty());
        let lines: usize = FAMILIES.iter().map(|family| family.lines().filter(|line| !line.is_empty()).count()).sum();
        assert_eq!(lines, rows.iter().map(written).sum::<usize>(), "every line belongs to a row");
        assert!(rows.is_sorted_by(|one, other| one.code < other.code), "sorted, each once");
        for row in rows {
            assert!(row.meaning.ends_with('.') && row.fix.ends_with('.'), "{}: two sentences", row.code);
            assert!(row.raised_by.iter().all(|name| !name.is_empty()), "{}: who raises it", row.code);
        }
    }
}
