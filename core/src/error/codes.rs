//! The catalogue of error codes: one family a file.

mod argument;
mod brand;
mod color;
mod derive;
mod host;
mod internal;
mod kit;
mod svg;
mod theme;
mod tokens;

/// One row of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// The public functions that can raise it, by their `snake_case` names; `kit build` and `theme derive` stand for commands.
    pub raised_by: &'static [&'static str],
}

/// Every code, grouped by family.
pub const CODES: &[&[ErrorCode]] = &[
    argument::CODES,
    brand::CODES,
    color::CODES,
    derive::CODES,
    host::CODES,
    internal::CODES,
    kit::CODES,
    svg::CODES,
    theme::CODES,
    tokens::CODES,
];

/// The catalogue, sorted by code.
///
/// # Examples
/// ```
/// let errors = azora_core::list_errors();
/// assert!(errors.iter().any(|error| error.code == "argument.invalid" && error.raised_by.contains(&"theme_css")));
/// ```
pub fn list_errors() -> Vec<ErrorCode> {
    CODES.iter().flat_map(|family| family.iter().copied()).collect()
}
