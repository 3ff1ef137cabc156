//! Design tokens: DTCG 2025.10.

use crate::Problem;

pub fn check_tokens(json: &str) -> Vec<Problem> {
    let _ = json;
    Vec::new()
}
