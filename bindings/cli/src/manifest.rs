//! The list of a kit's files, each with its size, digest and what it is.

use core::fmt::Write;
use std::collections::BTreeSet;

use azora_core::{Error, Span};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::pointer::place;

/// The address of the schema that a manifest follows; its file is `bindings/cli/schema/manifest.schema.json`.
const SCHEMA: &str = "urn:azora:kit-manifest:1";

/// The name of the file that makes a folder a kit of ours.
pub(crate) const NAME: &str = "manifest.json";

/// As many characters are told of what a parser says.
const SAID: usize = 200;

/// No path is longer, in bytes.
const LONGEST: usize = 1024;

/// A kit's files, sorted by path. The manifest itself is not among them.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    /// Always [`SCHEMA`].
    schema: String,
    /// The version of the core that built the kit.
    pub(crate) version: String,
    /// What the folder holds, such as `theme acme`; absent for a whole kit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) holds: Option<String>,
    /// The files.
    pub(crate) files: Vec<Entry>,
}

/// One file of a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
        Self { path: path.to_owned(), bytes: bytes.len() as u64, sha256: digest(bytes), what: what.to_owned() }
    }

    /// What is wrong with it: the member, and a sentence.
    fn fault(&self) -> Option<(&'static str, &'static str)> {
        let letters = |part: &str| part.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it));
        let inside = |part: &str| !part.is_empty() && part != "." && part != ".." && letters(part);
        if self.path.split('/').next() == Some(NAME) || self.path.len() > LONGEST || !self.path.split('/').all(inside) {
            return Some(("path", "names no file inside the kit"));
        }
        if !is_digest(&self.sha256) {
            return Some(("sha256", "is no SHA-256 of 64 digits, 0-9 and a-f"));
        }
        None
    }
}

impl Manifest {
    /// A manifest of these files; `holds` says what they are where they are no whole kit.
    pub(crate) fn new(holds: Option<&str>, mut files: Vec<Entry>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let (schema, version) = (SCHEMA.to_owned(), azora_core::version().to_owned());
        Self { schema, version, holds: holds.map(ToOwned::to_owned), files }
    }

    /// A manifest of ours from its text, with nothing in it that could lead out of the kit.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let manifest: Self = serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line().max(1), error.column().max(1));
            let said = error.to_string();
            let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
            let said: String = said.chars().take(SAID).collect();
            let span = Span { line: u32::try_from(line).unwrap_or(u32::MAX), column: characters(text, line, column) };
            fault(format!("This is no manifest of a kit: {said}."), Some(span))
        })?;
        let at = |pointer: &str, reason: String| Err(fault(reason, place(text, pointer)));
        if manifest.schema != SCHEMA {
            let reason = format!("The manifest does not follow {SCHEMA}; take the command that built the kit.");
            return at("/schema", reason);
        }
        let words = |text: &str| text.len() <= LONGEST && text.bytes().all(|it| it.is_ascii_graphic() || it == b' ');
        for (pointer, text) in [("/version", Some(&manifest.version)), ("/holds", manifest.holds.as_ref())] {
            if !text.is_none_or(|text| words(text)) {
                return at(pointer, "What the manifest has here is no plain word.".to_owned());
            }
        }
        let mut paths = BTreeSet::new();
        for (index, entry) in manifest.files.iter().enumerate() {
            if let Some((member, reason)) = entry.fault() {
                return at(&format!("/files/{index}/{member}"), format!("What the manifest has here {reason}."));
            }
            if !paths.insert(entry.path.as_str()) {
                return at(&format!("/files/{index}/path"), format!("The manifest lists {} twice.", entry.path));
            }
        }
        for (index, entry) in manifest.files.iter().enumerate() {
            let below = format!("{}/", entry.path);
            if paths.range(below.as_str()..).next().is_some_and(|next| next.starts_with(&below)) {
                let reason = format!("The manifest lists {} as a file and as a folder.", entry.path);
                return at(&format!("/files/{index}/path"), reason);
            }
        }
        Ok(manifest)
    }

    /// As JSON with a line break at the end.
    pub(crate) fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The digest of the whole kit: that of its manifest, which has those of all files.
    pub(crate) fn digest(&self) -> String {
        digest(self.json().as_bytes())
    }

    /// What all files come to.
    pub(crate) fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).fold(0, u64::saturating_add)
    }
}

/// SHA-256 as 64 hexadecimal digits.
pub(crate) fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a text can't fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Whether a text is a digest as manifests have it.
pub(crate) fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
}

fn fault(reason: String, span: Option<Span>) -> Error {
    Error { code: "kit.invalid_manifest", reason, path: None, span, problems: Vec::new() }
}

/// A column in characters, of one in bytes.
fn characters(text: &str, line: usize, column: usize) -> u32 {
    let line = text.split('\n').nth(line - 1).unwrap_or_default();
    let characters = line.char_indices().take_while(|(at, _)| at + 1 < column).count() + 1;
    u32::try_from(characters).unwrap_or(u32::MAX)
}
