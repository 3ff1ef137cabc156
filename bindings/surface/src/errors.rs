//! The catalogue of errors, which JavaScript has as data.

use crate::lift::Lift;

record! {
    /// One row of the catalogue of errors.
    ErrorCode = azora_core::ErrorCode {
        /// Stable code: family, dot, name.
        code: String,
        /// The part of the code before the dot.
        family: String,
        /// What is wrong, as a sentence.
        meaning: String,
        /// How to mend it, as a sentence.
        fix: String,
        /// An input that raises it.
        example: String,
        /// The functions that can raise it, by their `snake_case` names.
        raised_by: Vec<String>,
    }
}

export! {
    /// The catalogue of error codes, sorted by code.
    "listErrors" pub fn list_errors() -> Vec<ErrorCode> {
        Ok(azora_core::list_errors().lift())
    }
}
