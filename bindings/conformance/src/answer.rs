//! What a call gave, in the form a vector holds it.

use core::fmt::Write;

use azora_surface::AzoraError;
use serde_json::{Map, Value, json};
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
                let mut error = Map::new();
                error.insert("code".to_owned(), json!(code));
                error.insert("path".to_owned(), json!(path));
                if let (Some(line), Some(column)) = (line, column) {
                    error.insert("line".to_owned(), json!(line));
                    error.insert("column".to_owned(), json!(column));
                }
                if !problems.is_empty() {
                    error.insert("problems".to_owned(), json!(problems));
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

/// Two hexadecimal digits a byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text can't fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
