//! What a call gave, in the form a vector holds it.

use azora_surface::AzoraError;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A text longer than this stands in a vector by its digest.
const LONGEST_TEXT: usize = 300;

/// What a call gave.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A number, a list, a record or a short text.
    Value(Value),
    /// A picture.
    Bytes(Vec<u8>),
    /// A refusal.
    Error(AzoraError),
}

impl Answer {
    /// As the `expect` of a case.
    pub fn expect(&self) -> Value {
        match self {
            Self::Value(Value::String(text)) if text.len() > LONGEST_TEXT => {
                json!({ "text": measure(text.as_bytes()) })
            }
            Self::Value(value) => json!({ "value": value }),
            Self::Bytes(bytes) => json!({ "bytes": measure(bytes) }),
            Self::Error(AzoraError::Invalid { code, path, line, column, problems, .. }) => {
                let mut error = json!({ "code": code, "path": path });
                if let (Some(line), Some(column)) = (line, column) {
                    error["line"] = json!(line);
                    error["column"] = json!(column);
                }
                if !problems.is_empty() {
                    error["problems"] = json!(problems);
                }
                json!({ "error": error })
            }
        }
    }
}

fn measure(bytes: &[u8]) -> Value {
    json!({ "length": bytes.len(), "sha256": sha256(bytes) })
}

/// SHA-256 as 64 hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
