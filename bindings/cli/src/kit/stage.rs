//! A folder written beside its place and swapped in whole, so that no half-written kit is ever seen.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::failure::{Failure, Result};

/// The name of the file that makes a folder a kit of ours.
pub(crate) const MANIFEST: &str = "manifest.json";

/// A kit in the making, in a folder beside its place; removed when dropped before [`Stage::swap`].
pub(crate) struct Stage {
    place: PathBuf,
    making: PathBuf,
    swapped: bool,
}

impl Stage {
    /// Begins a kit that will stand at `place`.
    ///
    /// Refuses a place that holds files but no manifest of ours (`kit.not_ours`), and one that can't be written
    /// (`kit.unwritable`).
    pub(crate) fn begin(place: &Path) -> Result<Self> {
        let place = std::path::absolute(place).map_err(|error| unwritable(place, &error))?;
        if place.file_name().is_none() {
            return Err(Failure::new(
                "kit.not_ours",
                format!("{} is no folder for a kit; name a new one.", place.display()),
            ));
        }
        if !is_ours(&place) {
            return Err(Failure::new(
                "kit.not_ours",
                format!(
                    "{} holds files but no {MANIFEST} of a kit, so it is left alone; name an empty or a new folder.",
                    place.display()
                ),
            ));
        }
        let making = beside(&place, "making");
        // A run that was killed may have left it.
        remove(&making).and_then(|()| fs::create_dir_all(&making)).map_err(|error| unwritable(&making, &error))?;
        Ok(Self { place, making, swapped: false })
    }

    /// Writes one file of the kit; `path` is relative and uses `/`.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let file = self.making.join(path);
        let folder = file.parent().unwrap_or(&self.making);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, bytes))
            .map_err(|error| unwritable(&self.place.join(path), &error))
    }

    /// Puts the finished kit in its place by two renames; if the second fails, the older kit comes back.
    pub(crate) fn swap(mut self) -> Result<()> {
        let old = beside(&self.place, "old");
        let moved = |error: io::Error| unwritable(&self.place, &error);
        remove(&old).map_err(moved)?;
        let had_one = self.place.exists();
        if had_one {
            fs::rename(&self.place, &old).map_err(moved)?;
        }
        if let Err(error) = fs::rename(&self.making, &self.place) {
            if had_one {
                fs::rename(&old, &self.place).map_err(moved)?;
            }
            return Err(unwritable(&self.place, &error));
        }
        self.swapped = true;
        // The new kit stands; an old one that can't be removed is no failure of it.
        let _ = remove(&old);
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if !self.swapped {
            let _ = remove(&self.making);
        }
    }
}

/// Whether a kit may be written at `place`: nothing is there, an empty folder, or a kit.
fn is_ours(place: &Path) -> bool {
    if !place.exists() {
        return true;
    }
    let Ok(mut entries) = fs::read_dir(place) else { return false };
    entries.next().is_none()
        || fs::read_to_string(place.join(MANIFEST)).is_ok_and(|text| super::manifest::is_ours(&text))
}

fn beside(place: &Path, suffix: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(place.file_name().unwrap_or_default());
    name.push(format!(".{suffix}"));
    place.with_file_name(name)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new("kit.unwritable", format!("{} can't be written: {error}.", path.display()))
}
