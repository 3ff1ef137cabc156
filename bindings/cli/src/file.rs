//! Files that are read: whole, bounded, and told by name where they can't be.

use std::{fs, path::Path};

use crate::failure::{Failure, Result};

/// Larger files are not read.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The text of a file, at most 16 MiB.
pub(crate) fn read(file: &Path) -> Result<String> {
    let size = fs::metadata(file).map_err(|error| unreadable(file, &error.to_string()))?.len();
    if size > LARGEST {
        return Err(unreadable(file, "it is larger than 16 MiB"));
    }
    fs::read_to_string(file).map_err(|error| unreadable(file, &error.to_string()))
}

/// A file that can't be read, and why.
pub(crate) fn unreadable(path: &Path, why: &str) -> Failure {
    let why = why.trim_end_matches('.');
    Failure::new("kit.unreadable", format!("{} can't be read: {why}.", path.display()))
}
