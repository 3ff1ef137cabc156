//! A folder written beside its place and swapped in whole, so that no half-written one is ever seen.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Component, Path, PathBuf},
};

use crate::{
    failure::{Failure, Result},
    file::read,
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
        if self.stands(path, bytes) {
            return Ok(entry);
        }
        let file = self.making.join(path);
        let folder = file.parent().unwrap_or(&self.making);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, bytes))
            .map_err(|error| unwritable(&self.place.join(path), &error))?;
        Ok(entry)
    }

    /// Whether the kit that is brought up to date has a file already: these very bytes, whatever its manifest says of them.
    fn stands(&self, path: &str, bytes: &[u8]) -> bool {
        let file = self.place.join(path);
        self.older.is_some()
            && self.has_no_link_before(path)
            && fs::symlink_metadata(&file).is_ok_and(|it| it.is_file() && it.len() == bytes.len() as u64)
            && fs::read(&file).is_ok_and(|there| there == bytes)
    }

    /// Whether no folder on the way to a file is a link, which would lead out of the kit.
    fn has_no_link_before(&self, path: &str) -> bool {
        let file = self.place.join(path);
        let mut folders = file.ancestors().skip(1).take_while(|folder| *folder != self.place);
        !folders.any(Path::is_symlink)
    }

    /// Writes the manifest of these entries and puts the folder in its place; the manifest, and how many files were written.
    pub(crate) fn finish(self, entries: Vec<Entry>) -> Result<(Manifest, usize)> {
        let manifest = Manifest::new(self.holds.as_deref(), entries);
        self.write(NAME, "the list of the others", manifest.json().as_bytes())?;
        let written = if let Some(older) = &self.older {
            self.merge(older, &manifest).map_err(|error| unwritable(&self.place, &error))?
        } else {
            self.swap()?;
            manifest.files.len()
        };
        Ok((manifest, written))
    }

    /// Puts every file that was written in its place, after the manifest: whatever stands there is listed at any time, so that
    /// the next run can mend what this one did not get to. Tells how many there were.
    fn merge(&self, older: &Manifest, manifest: &Manifest) -> io::Result<usize> {
        let gone = |old: &&Entry| !manifest.files.iter().any(|new| new.path == old.path);
        for Entry { path, .. } in older.files.iter().filter(gone).filter(|it| self.has_no_link_before(&it.path)) {
            let file = self.place.join(path);
            match fs::remove_file(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            // A folder goes with its last file.
            let mut folders = file.ancestors().skip(1).take_while(|folder| *folder != self.place);
            while folders.next().is_some_and(|folder| fs::remove_dir(folder).is_ok()) {}
        }
        let paths = core::iter::once(NAME).chain(manifest.files.iter().map(|it| it.path.as_str()));
        let mut written = 0;
        for path in paths.filter(|path| self.making.join(path).exists()) {
            if !self.has_no_link_before(path) {
                return Err(io::Error::other(format!("a link stands on the way to {path}")));
            }
            let file = self.place.join(path);
            fs::create_dir_all(file.parent().unwrap_or(&self.place))?;
            fs::rename(self.making.join(path), file)?;
            written += usize::from(path != NAME);
        }
        Ok(written)
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

/// The manifest in a folder, where it is one of ours, and no link.
fn listed(place: &Path) -> Option<Manifest> {
    let file = place.join(NAME);
    fs::symlink_metadata(&file).ok().filter(fs::Metadata::is_file)?;
    Manifest::parse(&read(&file).ok()?).ok()
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
    use std::{fs, path::Path};

    use super::{NAME, Result, Stage, beside};

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

    /// Brings a kit up to date: these files and no others, and how many were written.
    fn update(place: &Path, files: &[(&str, &str)]) -> Result<usize> {
        let stage = Stage::update(place, None)?;
        let entries = files.iter().map(|(path, text)| stage.write(path, "", text.as_bytes())).collect::<Result<_>>()?;
        Ok(stage.finish(entries)?.1)
    }

    #[test]
    fn an_update_writes_what_differs_whatever_the_manifest_says() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        let kit = [("a.css", "one"), ("b.css", "two")];
        assert_eq!(update(&place, &kit).unwrap(), 2);
        assert_eq!(update(&place, &kit).unwrap(), 0);
        fs::write(place.join("a.css"), "eno").unwrap();
        assert_eq!(update(&place, &kit).unwrap(), 1);
        assert_eq!(fs::read_to_string(place.join("a.css")).unwrap(), "one");
        // As a run leaves it that ended between the renames: the new manifest, an old file and none.
        let manifest = fs::read(place.join(NAME)).unwrap();
        update(&place, &[("b.css", "old")]).unwrap();
        fs::write(place.join(NAME), manifest).unwrap();
        assert_eq!(update(&place, &kit).unwrap(), 2);
        assert_eq!(fs::read_to_string(place.join("b.css")).unwrap(), "two");
    }

    #[test]
    fn a_file_that_is_gone_already_stops_no_update() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("out");
        update(&place, &[("a/a.css", "one"), ("b.css", "two")]).unwrap();
        fs::remove_file(place.join("a/a.css")).unwrap();
        assert_eq!(update(&place, &[("b.css", "two")]).unwrap(), 0);
        assert!(!place.join("a").exists(), "a folder goes with its last file");
    }

    #[cfg(unix)]
    #[test]
    fn an_update_follows_no_link() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (place, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
        for files in [&[][..], &[("a/a.css", "two")]] {
            update(&place, &[("a/a.css", "one")]).unwrap();
            let stage = Stage::update(&place, None).unwrap();
            fs::rename(place.join("a"), &elsewhere).unwrap();
            symlink(&elsewhere, place.join("a")).unwrap();
            let entries = files.iter().map(|(path, text)| stage.write(path, "", text.as_bytes()).unwrap()).collect();
            assert_eq!(stage.finish(entries).is_ok(), files.is_empty());
            assert_eq!(fs::read_to_string(elsewhere.join("a.css")).unwrap(), "one");
            let said = update(&place, &[]).err().unwrap().to_string();
            assert!(said.contains("error[kit.not_ours]"), "{said}");
            fs::remove_dir_all(&place).unwrap();
            fs::remove_dir_all(&elsewhere).unwrap();
        }
        fs::create_dir(&place).unwrap();
        fs::write(folder.path().join("list"), OLD).unwrap();
        symlink(folder.path().join("list"), place.join(NAME)).unwrap();
        assert!(Stage::update(&place, None).is_err(), "a manifest is no link");
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
