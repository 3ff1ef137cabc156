//! The list of the vectors' files, with their counts.

use serde::{Deserialize, Serialize};

use crate::{answer::sha256, file::Vectors};

/// The list of the vectors' files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the packages that must answer so.
    pub version: String,
    /// The files, sorted by path.
    pub files: Vec<Entry>,
    /// How many cases they have together.
    pub cases: usize,
}

/// A file of vectors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Path inside the folder.
    pub path: String,
    /// How many cases it has.
    pub cases: usize,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

impl Manifest {
    /// The manifest of these files, given with their texts.
    pub fn of(files: &[(String, Vectors, String)]) -> Self {
        let files: Vec<Entry> = files
            .iter()
            .map(|(path, vectors, text)| Entry {
                path: path.clone(),
                cases: vectors.cases.len(),
                sha256: sha256(text.as_bytes()),
            })
            .collect();
        let cases = files.iter().map(|file| file.cases).sum();
        Self { version: env!("CARGO_PKG_VERSION").to_owned(), files, cases }
    }
}
