//! `azora kit build --watch`: the same again whenever a source changes.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::{build::Build, sources};
use crate::{
    failure::{Failure, Result},
    file::read,
    manifest::{Entry, Manifest, digest},
    output,
    stage::Stage,
};

/// A burst of changes is over after so long without one…
const QUIET: Duration = Duration::from_millis(80);

/// …and is not waited for any longer than this.
const PATIENCE: Duration = Duration::from_secs(1);

/// Changed files are named up to so many.
const NAMED: usize = 3;

/// What happened outside.
enum Signal {
    /// Something was touched; whether it changed is seen by its digest.
    Touched,
    /// Ctrl-C.
    End,
}

/// Every source that is known, with the digest it had; none where it can't be read.
type Seen = BTreeMap<PathBuf, Option<String>>;

/// Builds, and builds again, until Ctrl-C.
pub(super) fn run(build: &Build) -> Result<()> {
    let failed = |why: String| Failure::new("kit.unreadable", format!("The sources can't be watched: {why}."));
    let (sender, signals) = mpsc::channel();
    let ends = sender.clone();
    let mut pressed = false;
    let ended = move || {
        // Who can't wait for a build that runs presses twice.
        if core::mem::replace(&mut pressed, true) || ends.send(Signal::End).is_err() {
            process::exit(130);
        }
    };
    ctrlc::set_handler(ended).map_err(|error| failed(error.to_string()))?;
    let touched = move |event: notify::Result<notify::Event>| {
        // What only reads a source, as a build does, is no change.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            // After the end nobody listens.
            let _ = sender.send(Signal::Touched);
        }
    };
    let mut watcher = notify::recommended_watcher(touched).map_err(|error| failed(error.to_string()))?;
    let mut seen = Seen::new();
    let mut older = None;
    loop {
        let known: BTreeSet<PathBuf> = sources::files(build.tokens.as_deref(), build.marks.as_deref());
        watch(&mut watcher, &known, build.marks.as_deref());
        let paths = known.iter().chain(seen.keys());
        let now: Seen = paths.map(|path| (path.clone(), read(path).ok().map(|text| digest(text.as_bytes())))).collect();
        let changed: Vec<&Path> = now
            .iter()
            .filter(|(path, digest)| seen.get(*path) != Some(digest))
            .map(|(path, _)| path.as_path())
            .collect();
        if seen.is_empty() {
            older = first(build, known.len())?;
        } else if !changed.is_empty() {
            older = again(build, &changed, older)?;
        }
        seen = now;
        if is_over(&signals) {
            return Ok(());
        }
    }
}

/// The first build; one that only its sources keep from being is waited for.
fn first(build: &Build, count: usize) -> Result<Option<Manifest>> {
    let started = Instant::now();
    let stage = Stage::update(&build.out, None)?;
    let made = match build.make(stage) {
        Ok(manifest) => {
            build.say(&manifest, started)?;
            Some(manifest)
        }
        Err(failure) => {
            anstream::eprint!("{}", failure.styled());
            None
        }
    };
    if !build.quiet {
        output::line(format_args!("{:<13} {count} files, until Ctrl-C", "Watching"))?;
    }
    Ok(made)
}

/// One more build, told on one line; the manifest of what stands then.
fn again(build: &Build, changed: &[&Path], older: Option<Manifest>) -> Result<Option<Manifest>> {
    let started = Instant::now();
    let manifest = match Stage::update(&build.out, None).and_then(|stage| build.make(stage)) {
        Ok(manifest) => manifest,
        Err(failure) => {
            anstream::eprint!("{}", failure.styled());
            return Ok(older);
        }
    };
    if !build.quiet {
        let written = written(&manifest, older.as_ref());
        let seconds = started.elapsed().as_secs_f64();
        output::line(format_args!("{:<13} {}: {written}, {seconds:.1} s", "Changed", names(changed)))?;
    }
    Ok(Some(manifest))
}

/// How much of a kit is not as it was, in words.
fn written(manifest: &Manifest, older: Option<&Manifest>) -> String {
    let stood = |entry: &&Entry| !older.is_some_and(|older| older.files.contains(entry));
    match manifest.files.iter().filter(stood).count() {
        0 => "nothing to write".to_owned(),
        written => format!("{written} of {} files written", manifest.files.len()),
    }
}

/// The names of some files in words.
fn names(files: &[&Path]) -> String {
    let name = |file: &&Path| file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    let named: Vec<String> = files.iter().take(NAMED).map(name).collect();
    match files.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        rest => format!("{} and {rest} more", named.join(", ")),
    }
}

/// Watches the folders that hold the sources, not what is below them, and the folders around those: an editor that renames
/// over a file, and a folder that is made anew, are seen there.
fn watch(watcher: &mut RecommendedWatcher, sources: &BTreeSet<PathBuf>, marks: Option<&Path>) {
    let folders = sources.iter().filter_map(|file| file.parent()).chain(marks);
    let around = folders.flat_map(|folder| {
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let mut there = folder.ancestors().filter(|it| it.is_dir()).map(Path::to_owned);
        [there.next(), there.next()]
    });
    for folder in around.flatten().collect::<BTreeSet<_>>() {
        // One that can't be watched has no file that can be read; the build says so.
        let _ = watcher.watch(&folder, RecursiveMode::NonRecursive);
    }
}

/// Waits for a burst of changes to pass; true where the end came instead.
fn is_over(signals: &Receiver<Signal>) -> bool {
    if !matches!(signals.recv(), Ok(Signal::Touched)) {
        return true;
    }
    let last = Instant::now() + PATIENCE;
    loop {
        let wait = QUIET.min(last.saturating_duration_since(Instant::now()));
        match signals.recv_timeout(wait) {
            Ok(Signal::Touched) if !wait.is_zero() => {}
            Ok(Signal::Touched) | Err(RecvTimeoutError::Timeout) => return false,
            Ok(Signal::End) | Err(RecvTimeoutError::Disconnected) => return true,
        }
    }
}
