//! Design tokens.

#[cfg(feature = "tokens")]
use crate::{lift::Lift, lock::unlocked};

pub use crate::error::Problem;

#[cfg(feature = "tokens")]
export! {
    /// Everything that is wrong with a DTCG 2025.10 document, by place; empty means sound.
    "checkTokens" pub fn check_tokens(json: String) -> Vec<Problem> {
        Ok(unlocked(|| azora_core::check_tokens(&json)).lift())
    }
}
