//! The list of a kit's files, each with its size, digest and what it is.

use core::fmt::Write;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The address of the schema that a manifest follows; its file is `bindings/cli/schema/manifest.schema.json`.
const SCHEMA: &str = "urn:azora:kit-manifest:1";

/// A kit's files, sorted by path. The manifest itself is not among them.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// Always [`SCHEMA`].
    schema: String,
    /// The version of the core that built the kit.
    version: String,
    /// What the folder holds, such as `theme acme`; absent for a whole kit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) holds: Option<String>,
    /// The files.
    pub(crate) files: Vec<Entry>,
}

/// One file of a kit.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// Path inside the kit, with `/`.
    pub(crate) path: String,
    /// Size in bytes.
    pub(crate) bytes: u64,
    /// SHA-256, 64 hexadecimal digits.
    pub(crate) sha256: String,
    /// What it is, as a few words.
    pub(crate) what: String,
}

impl Entry {
    /// The entry of a file with these bytes.
    pub(crate) fn of(path: &str, what: &str, bytes: &[u8]) -> Self {
        let sha256 = Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
            // Writing to a text can't fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Self { path: path.to_owned(), bytes: bytes.len() as u64, sha256, what: what.to_owned() }
    }
}

impl Manifest {
    /// A manifest of these files; `holds` says what they are where they are no whole kit.
    pub(crate) fn new(holds: Option<&str>, mut files: Vec<Entry>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let (schema, version) = (SCHEMA.to_owned(), azora_core::version().to_owned());
        Self { schema, version, holds: holds.map(ToOwned::to_owned), files }
    }

    /// As JSON with a line break at the end.
    pub(crate) fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// A manifest of ours; none where the text is no such.
pub(crate) fn read(text: &str) -> Option<Manifest> {
    let manifest: Manifest = serde_json::from_str(text).ok()?;
    (manifest.schema == SCHEMA).then_some(manifest)
}
