//! A folder written beside its place and swapped in whole, so that no half-written kit is ever seen.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Component, Path, PathBuf},
};

use super::manifest;
use crate::failure::{Failure, Result};

/// The name of the file that makes a folder a kit of ours.
pub(crate) const MANIFEST: &str = "manifest.json";

/// A kit in the making, in a folder beside its place; removed when dropped before [`Stage::swap`].
///
/// One run at a time makes a kit at a place: a locked file beside it says so.
pub(crate) struct Stage {
    place: PathBuf,
    making: PathBuf,
    swapped: bool,
    _lock: Lock,
}

impl Stage {
    /// Begins a kit that will stand at `place`.
    ///
    /// Refuses a place that holds files which no manifest of ours lists (`kit.not_ours`), one that another run is writing
    /// (`kit.busy`), and one that can't be written (`kit.unwritable`).
    pub(crate) fn begin(place: &Path) -> Result<Self> {
        let place = std::path::absolute(place).map_err(|error| unwritable(place, &error))?;
        let Some(parent) = place.parent().filter(|_| place.file_name().is_some()) else {
            let reason = format!("{} is no folder for a kit; name a new one.", place.display());
            return Err(Failure::new("kit.not_ours", reason));
        };
        let making = beside(&place, "making");
        fs::create_dir_all(parent).map_err(|error| unwritable(&place, &error))?;
        let lock = Lock::take(&place)?;
        // A run that was killed between its two renames left the older kit aside.
        let old = beside(&place, "old");
        if !place.exists() && old.exists() {
            fs::rename(&old, &place).map_err(|error| unwritable(&place, &error))?;
        }
        if let Some(stranger) = stranger(&place) {
            let reason = format!(
                "{} holds {}, which is not of a kit of ours, so it is left alone; name an empty or a new folder.",
                place.display(),
                stranger.display()
            );
            return Err(Failure::new("kit.not_ours", reason));
        }
        // A run that was killed may have left it.
        remove(&making).and_then(|()| fs::create_dir(&making)).map_err(|error| unwritable(&making, &error))?;
        Ok(Self { place, making, swapped: false, _lock: lock })
    }

    /// Writes one file of the kit; `path` is relative, uses `/`, and never leaves the kit.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        if !Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(Failure::new("kit.unwritable", format!("The path {path} leads out of the kit.")));
        }
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

/// The right to make a kit at a place: a locked file beside it, removed at the end.
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    fn take(place: &Path) -> Result<Self> {
        let path = beside(place, "lock");
        let file = File::create(&path).map_err(|error| unwritable(place, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { path, _file: file }),
            Err(TryLockError::WouldBlock) => {
                let reason = format!("Another run is making a kit at {}; wait for it.", place.display());
                Err(Failure::new("kit.busy", reason))
            }
            Err(TryLockError::Error(error)) => Err(unwritable(place, &error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// A file at `place` that no kit of ours put there: one that its manifest does not list, or any where there is none.
fn stranger(place: &Path) -> Option<PathBuf> {
    if place.symlink_metadata().is_ok_and(|it| !it.is_dir()) {
        return Some(PathBuf::from("a file"));
    }
    let listed = fs::read_to_string(place.join(MANIFEST)).ok().and_then(|text| manifest::paths(&text));
    let mut open = vec![place.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                open.push(path);
                continue;
            }
            let inside = path.strip_prefix(place).unwrap_or(&path);
            let known =
                |paths: &Vec<String>| inside == Path::new(MANIFEST) || paths.iter().any(|it| inside == Path::new(it));
            if !listed.as_ref().is_some_and(known) {
                return Some(inside.to_owned());
            }
        }
    }
    None
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{MANIFEST, Stage, beside};

    const OLD: &str = "{ \"schema\": \"urn:azora:kit-manifest:1\", \"version\": \"0\", \"files\": [] }";

    #[test]
    fn an_older_kit_comes_back_when_the_second_rename_fails() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        fs::create_dir(&place).unwrap();
        fs::write(place.join(MANIFEST), OLD).unwrap();
        let stage = Stage::begin(&place).unwrap();
        fs::remove_dir_all(&stage.making).unwrap();
        assert!(stage.swap().is_err());
        assert_eq!(fs::read_to_string(place.join(MANIFEST)).unwrap(), OLD);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_older_kit_comes_back_after_a_run_that_was_killed_between_the_renames() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        let old = beside(&place, "old");
        fs::create_dir(&old).unwrap();
        fs::write(old.join(MANIFEST), OLD).unwrap();
        drop(Stage::begin(&place).unwrap());
        assert_eq!(fs::read_to_string(place.join(MANIFEST)).unwrap(), OLD);
    }

    #[test]
    fn two_runs_never_make_a_kit_at_one_place() {
        let folder = tempfile::tempdir().unwrap();
        let first = Stage::begin(&folder.path().join("out")).unwrap();
        let second = Stage::begin(&folder.path().join("out")).err().unwrap().to_string();
        assert!(second.starts_with("error[kit.busy]"), "{second}");
        drop(first);
        assert!(Stage::begin(&folder.path().join("out")).is_ok());
    }

    #[test]
    fn no_file_leads_out_of_the_kit() {
        let folder = tempfile::tempdir().unwrap();
        let stage = Stage::begin(&folder.path().join("out")).unwrap();
        for path in ["../escaped", "/tmp/escaped", "a/../../escaped"] {
            assert!(stage.write(path, b"x").is_err(), "{path}");
        }
    }
}
