//! Files: read whole and bounded, written whole or not at all, told by name where they can't be.

use std::{ffi::OsString, fs, path::Path};

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

/// Writes a file beside its place, and then puts it there.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(".making");
    let making = file.with_file_name(name);
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    let done = parent.map_or(Ok(()), fs::create_dir_all);
    done.and_then(|()| fs::write(&making, bytes)).and_then(|()| fs::rename(&making, file)).map_err(|error| {
        let _ = fs::remove_file(&making);
        Failure::new("kit.unwritable", format!("{} can't be written: {error}.", file.display()))
    })
}
