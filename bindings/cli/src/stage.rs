//! A folder written beside its place and swapped in whole, so that no half-written one is ever seen.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Component, Path, PathBuf},
};

use crate::{
    failure::{Failure, Result},
    manifest::{Entry, Manifest, NAME},
};

/// A kit, or a part of one, in the making: in a folder beside its place, removed when dropped before [`Stage::finish`].
///
/// One run at a time makes one at a place: a locked file beside it says so.
pub(crate) struct Stage {
    holds: Option<String>,
    /// What stands there and is only brought up to date.
    older: Option<Manifest>,
    place: PathBuf,
    making: PathBuf,
    swapped: bool,
    _lock: Lock,
}

impl Stage {
    /// Begins what will stand at `place`: a whole kit, or what `holds` says, such as `theme acme`.
    ///
    /// Refuses a place that holds files which no manifest of ours lists, or something else of ours (`kit.not_ours`), one that
    /// another run is writing (`kit.busy`), and one that can't be written (`kit.unwritable`).
    pub(crate) fn begin(place: &Path, holds: Option<&str>) -> Result<Self> {
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
        if let Some(stranger) = stranger(&place, holds) {
            let reason =
                format!("{} holds {stranger}, so it is left alone; name an empty or a new folder.", place.display());
            return Err(Failure::new("kit.not_ours", reason));
        }
        // A run that was killed may have left it.
        remove(&making).and_then(|()| fs::create_dir(&making)).map_err(|error| unwritable(&making, &error))?;
        Ok(Self { holds: holds.map(ToOwned::to_owned), older: None, place, making, swapped: false, _lock: lock })
    }

    /// Begins what brings the kit at `place` up to date: only files that change are written, each whole.
    pub(crate) fn update(place: &Path, holds: Option<&str>) -> Result<Self> {
        let mut stage = Self::begin(place, holds)?;
        stage.older = listed(&stage.place);
        Ok(stage)
    }

    /// Writes one file, and gives its entry of the manifest; `path` is relative, uses `/`, and never leaves the folder.
    pub(crate) fn write(&self, path: &str, what: &str, bytes: &[u8]) -> Result<Entry> {
        if !Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(Failure::new("kit.unwritable", format!("The path {path} leads out of the folder.")));
        }
        let entry = Entry::of(path, what, bytes);
        if self.stands(&entry) {
            return Ok(entry);
        }
        let file = self.making.join(path);
        let folder = file.parent().unwrap_or(&self.making);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, bytes))
            .map_err(|error| unwritable(&self.place.join(path), &error))?;
        Ok(entry)
    }

    /// Whether the kit that is brought up to date has a file already.
    fn stands(&self, entry: &Entry) -> bool {
        self.older.as_ref().is_some_and(|older| older.files.contains(entry))
            && fs::symlink_metadata(self.place.join(&entry.path))
                .is_ok_and(|it| it.is_file() && it.len() == entry.bytes)
    }

    /// Writes the manifest of these entries and puts the folder in its place.
    pub(crate) fn finish(self, entries: Vec<Entry>) -> Result<Manifest> {
        let manifest = Manifest::new(self.holds.as_deref(), entries);
        self.write(NAME, "the list of the others", manifest.json().as_bytes())?;
        match &self.older {
            Some(older) => self.merge(older, &manifest).map_err(|error| unwritable(&self.place, &error))?,
            None => self.swap()?,
        }
        Ok(manifest)
    }

    /// Puts every file that was written in its place, after the manifest: whatever stands there is listed at any time.
    fn merge(&self, older: &Manifest, manifest: &Manifest) -> io::Result<()> {
        for Entry { path, .. } in older.files.iter().filter(|it| !manifest.files.iter().any(|new| new.path == it.path))
        {
            let file = self.place.join(path);
            fs::remove_file(&file)?;
            // A folder goes with its last file.
            let mut folders = file.ancestors().skip(1).take_while(|folder| *folder != self.place);
            while folders.next().is_some_and(|folder| fs::remove_dir(folder).is_ok()) {}
        }
        let written = manifest.files.iter().map(|it| it.path.as_str()).filter(|path| self.making.join(path).exists());
        for path in core::iter::once(NAME).chain(written) {
            let file = self.place.join(path);
            fs::create_dir_all(file.parent().unwrap_or(&self.place))?;
            fs::rename(self.making.join(path), file)?;
        }
        Ok(())
    }

    /// Puts the folder in its place by two renames; if the second fails, the older one comes back.
    fn swap(mut self) -> Result<()> {
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
        // The new one stands; an old one that can't be removed is no failure of it.
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
                let reason = format!("Another run is writing {}; wait for it.", place.display());
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

/// What stands at `place` that is not to be replaced: a file that no manifest of ours lists, or something else of ours.
fn stranger(place: &Path, holds: Option<&str>) -> Option<String> {
    if place.symlink_metadata().is_ok_and(|it| !it.is_dir()) {
        return Some("a file".to_owned());
    }
    let listed = listed(place);
    if let Some(other) = listed.as_ref().map(|manifest| manifest.holds.as_deref()).filter(|other| *other != holds) {
        return Some(other.map_or_else(|| "a whole kit".to_owned(), |other| format!("the {other}")));
    }
    let mut open = vec![place.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                open.push(path);
                continue;
            }
            let inside = path.strip_prefix(place).unwrap_or(&path);
            let known = |manifest: &Manifest| {
                inside == Path::new(NAME) || manifest.files.iter().any(|it| inside == Path::new(&it.path))
            };
            if !listed.as_ref().is_some_and(known) {
                return Some(format!("{}, which no manifest of ours lists", inside.display()));
            }
        }
    }
    None
}

/// The manifest in a folder, where it is one of ours.
fn listed(place: &Path) -> Option<Manifest> {
    Manifest::parse(&fs::read_to_string(place.join(NAME)).ok()?).ok()
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

    use super::{NAME, Stage, beside};

    const OLD: &str = "{ \"schema\": \"urn:azora:kit-manifest:1\", \"version\": \"0\", \"files\": [] }";

    #[test]
    fn an_older_kit_comes_back_when_the_second_rename_fails() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        fs::create_dir(&place).unwrap();
        fs::write(place.join(NAME), OLD).unwrap();
        let stage = Stage::begin(&place, None).unwrap();
        fs::remove_dir_all(&stage.making).unwrap();
        assert!(stage.swap().is_err());
        assert_eq!(fs::read_to_string(place.join(NAME)).unwrap(), OLD);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_older_kit_comes_back_after_a_run_that_was_killed_between_the_renames() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        let old = beside(&place, "old");
        fs::create_dir(&old).unwrap();
        fs::write(old.join(NAME), OLD).unwrap();
        drop(Stage::begin(&place, None).unwrap());
        assert_eq!(fs::read_to_string(place.join(NAME)).unwrap(), OLD);
    }

    #[test]
    fn two_runs_never_make_a_kit_at_one_place() {
        let folder = tempfile::tempdir().unwrap();
        let first = Stage::begin(&folder.path().join("out"), None).unwrap();
        let second = Stage::begin(&folder.path().join("out"), None).err().unwrap().to_string();
        assert!(second.starts_with("error[kit.busy]"), "{second}");
        drop(first);
        assert!(Stage::begin(&folder.path().join("out"), None).is_ok());
    }

    #[test]
    fn what_is_ours_is_replaced_by_its_like_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        let stage = Stage::begin(&place, Some("theme acme")).unwrap();
        let entry = stage.write("acme.css", "a sheet", b"x").unwrap();
        stage.finish(vec![entry]).unwrap();
        assert!(Stage::begin(&place, Some("theme acme")).is_ok());
        for other in [None, Some("theme globex")] {
            let said = Stage::begin(&place, other).err().unwrap().to_string();
            assert!(said.starts_with("error[kit.not_ours]") && said.contains("the theme acme"), "{said}");
        }
    }

    #[test]
    fn no_file_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let stage = Stage::begin(&folder.path().join("out"), None).unwrap();
        for path in ["../escaped", "/tmp/escaped", "a/../../escaped"] {
            assert!(stage.write(path, "", b"x").is_err(), "{path}");
        }
    }
}
