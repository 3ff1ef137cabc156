//! Files: read whole and bounded, written whole or not at all, told by name where they can't be.

use std::{ffi::OsString, fs, path::Path};

use azora_core::{Error, Span};

use crate::failure::{Failure, Result};

/// Larger files are not read.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The text of a file, at most 16 MiB.
pub(crate) fn read(file: &Path) -> Result<String> {
    let size = fs::metadata(file).map_err(|error| unreadable(file, &error.to_string()))?.len();
    if size > LARGEST {
        return Err(unreadable(file, "it is larger than 16 MiB"));
    }
    let bytes = fs::read(file).map_err(|error| unreadable(file, &error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| {
        let (before, _) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
        let before = String::from_utf8_lossy(before);
        let span = Some(end(&before));
        let reason = "The text is no UTF-8 from here on; save it as UTF-8.".to_owned();
        Failure::of(file, Error { code: "kit.unreadable", reason, path: None, span, problems: Vec::new() })
    })
}

/// The text of a file to be shown, whatever is in it.
pub(crate) fn read_to_show(file: &Path) -> Option<String> {
    fs::metadata(file).ok().filter(|it| it.len() <= LARGEST)?;
    Some(String::from_utf8_lossy(&fs::read(file).ok()?).into_owned())
}

/// The place after a text.
pub(crate) fn end(text: &str) -> Span {
    let line = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let count = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Span { line: count(line), column: count(column) }
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
