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
    manifest::digest,
    output,
    stage::Stage,
    table::plain,
};

/// A burst of changes is over after so long without one…
const QUIET: Duration = Duration::from_millis(80);

/// …and is not waited for any longer than this.
const PATIENCE: Duration = Duration::from_secs(1);

/// What another run or a full disk kept from being is tried again after so long.
const PAUSE: Duration = Duration::from_secs(2);

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
    let mut seen = None;
    // What was said last of a build that is tried again; the same is not said twice.
    let mut said = None;
    loop {
        let known: BTreeSet<PathBuf> = sources::files(build.tokens.as_deref(), build.marks.as_deref());
        watch(&mut watcher, &known, build.marks.as_deref());
        let paths = known.iter().chain(seen.iter().flat_map(Seen::keys));
        let now: Seen = paths.map(|path| (path.clone(), read(path).ok().map(|text| digest(text.as_bytes())))).collect();
        let changed: Vec<&Path> = now
            .iter()
            .filter(|(path, digest)| seen.as_ref().and_then(|seen| seen.get(*path)) != Some(digest))
            .map(|(path, _)| path.as_path())
            .collect();
        let failure = match &seen {
            None => first(build, known.len())?,
            Some(_) if changed.is_empty() => None,
            Some(_) => again(build, &changed)?,
        };
        let text = failure.as_ref().map(Failure::styled);
        let passes = failure.is_some_and(|failure| failure.passes());
        if let Some(text) = text.as_ref().filter(|_| !passes || text != said) {
            anstream::eprint!("{text}");
        }
        said = text;
        // What was not built for a reason that passes is still to be built.
        seen = if passes { Some(seen.unwrap_or_default()) } else { Some(now) };
        let over = if passes { ends_in_pause(&signals) } else { is_over(&signals) };
        if over {
            return Ok(());
        }
    }
}

/// The first build, or why there is none; one that its place is not free for ends the run.
fn first(build: &Build, count: usize) -> Result<Option<Failure>> {
    let started = Instant::now();
    let failure = match build.make(Stage::update(&build.out, None)?) {
        Ok((manifest, _)) => {
            build.say(&manifest, started)?;
            None
        }
        Err(failure) => Some(failure),
    };
    if !build.quiet {
        output::line(format_args!("{:<13} {count} files, until Ctrl-C", "Watching"))?;
    }
    Ok(failure)
}

/// One more build, told on one line, or why there is none.
fn again(build: &Build, changed: &[&Path]) -> Result<Option<Failure>> {
    let started = Instant::now();
    let (manifest, written) = match Stage::update(&build.out, None).and_then(|stage| build.make(stage)) {
        Ok(made) => made,
        Err(failure) => return Ok(Some(failure)),
    };
    if !build.quiet {
        let written = match written {
            0 => "nothing to write".to_owned(),
            written => format!("{written} of {} files written", manifest.files.len()),
        };
        let seconds = started.elapsed().as_secs_f64();
        output::line(format_args!("{:<13} {}: {written}, {seconds:.1} s", "Changed", names(changed)))?;
    }
    Ok(None)
}

/// The names of some files in words.
fn names(files: &[&Path]) -> String {
    let name = |file: &&Path| plain(&file.file_name().unwrap_or(file.as_os_str()).to_string_lossy());
    let named: Vec<String> = files.iter().take(NAMED).map(name).collect();
    match files.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        rest => format!("{} and {rest} more", named.join(", ")),
    }
}

/// Watches the folders that hold the sources, not what is below them, and the folders around those: an editor that renames
/// over a file, and a folder that is made anew, are seen there. Where a source is a link, what it leads to is watched too.
fn watch(watcher: &mut RecommendedWatcher, sources: &BTreeSet<PathBuf>, marks: Option<&Path>) {
    let linked = sources.iter().filter(|file| file.is_symlink()).filter_map(|file| file.canonicalize().ok());
    let files = sources.iter().cloned().chain(linked);
    let folders = files.filter_map(|file| Some(file.parent()?.to_owned())).chain(marks.map(Path::to_owned));
    let around = folders.flat_map(|folder| {
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        let mut there = folder.ancestors().filter(|it| it.is_dir()).map(Path::to_owned);
        [there.next(), there.next()]
    });
    for folder in around.flatten().collect::<BTreeSet<_>>() {
        // One that can't be watched has no file that can be read; the build says so.
        let _ = watcher.watch(&folder, RecursiveMode::NonRecursive);
    }
}

/// Waits before what is tried again, whatever is touched, for that may be by the try; true where the end came instead.
fn ends_in_pause(signals: &Receiver<Signal>) -> bool {
    let last = Instant::now() + PAUSE;
    loop {
        match signals.recv_timeout(last.saturating_duration_since(Instant::now())) {
            Ok(Signal::Touched) => {}
            Err(RecvTimeoutError::Timeout) => return false,
            Ok(Signal::End) | Err(RecvTimeoutError::Disconnected) => return true,
        }
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
