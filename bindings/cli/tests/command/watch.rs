//! `azora kit build --watch`, as a user runs it.
#![cfg(unix)]

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, channel},
    },
    thread,
    time::{Duration, Instant, SystemTime},
};

use tempfile::TempDir;

use crate::{azora, files, said};

const TOKENS: &str = r#"{ "role": { "$type": "color",
  "background": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } },
  "foreground": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
  "primary": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0.5] } },
  "accent": { "$value": { "colorSpace": "srgb", "components": [0.5, 0, 0] } } } }"#;

const RESOLVER: &str = r##"{ "version": "2025.10", "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
  "resolutionOrder": [{ "$ref": "#/sets/base" }] }"##;

/// A run that watches; ended when dropped.
struct Watch {
    run: Child,
    lines: Receiver<String>,
    errors: Arc<Mutex<String>>,
}

impl Watch {
    /// Begins one on `tokens/` into `tokens/out/`: its own output lies in the folder that it watches.
    fn begin(folder: &Path) -> Self {
        let tokens = folder.join("tokens");
        let (resolver, out) = (tokens.join("acme.resolver.json"), tokens.join("out"));
        Self::run(&["--only", "themes", "--tokens", resolver.to_str().unwrap(), "--out", out.to_str().unwrap()])
    }

    /// Begins one with these options, and waits until it watches.
    fn run(options: &[&str]) -> Self {
        let mut run = Command::new(env!("CARGO_BIN_EXE_azora"))
            .args(["kit", "build", "--watch"])
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let out = BufReader::new(run.stdout.take().unwrap());
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let errors = Arc::new(Mutex::new(String::new()));
        let (mut told, kept) = (run.stderr.take().unwrap(), Arc::clone(&errors));
        thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(length @ 1..) = told.read(&mut part) {
                kept.lock().unwrap().push_str(&String::from_utf8_lossy(&part[..length]));
            }
        });
        let watch = Self { run, lines, errors };
        watch.line("Watching");
        watch
    }

    /// The next line that begins so.
    fn line(&self, begin: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(60)).unwrap_or_else(|_| {
                panic!("{begin} was waited for, and said was {}", self.errors.lock().unwrap());
            });
            if line.starts_with(begin) {
                return line;
            }
        }
    }

    /// Waits for an error with these words.
    fn error(&self, words: &str) -> String {
        let last = Instant::now() + Duration::from_secs(60);
        loop {
            let said = self.errors.lock().unwrap().clone();
            if said.contains(words) {
                return said;
            }
            assert!(Instant::now() < last, "{words} was waited for, and said was {said}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn is_silent(&self) -> bool {
        self.lines.recv_timeout(Duration::from_millis(700)).is_err()
    }

    /// Ctrl-C, and the exit code.
    fn end(&mut self) -> Option<i32> {
        Command::new("kill").args(["-INT", &self.run.id().to_string()]).status().unwrap();
        self.run.wait().unwrap().code()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.run.kill();
        let _ = self.run.wait();
    }
}

fn sources() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let tokens = folder.path().join("tokens");
    fs::create_dir(&tokens).unwrap();
    fs::write(tokens.join("acme.resolver.json"), RESOLVER).unwrap();
    fs::write(tokens.join("base.json"), TOKENS).unwrap();
    (folder, tokens)
}

#[test]
fn a_change_is_built_an_error_shown_and_the_mended_file_built_again() {
    let (folder, tokens) = sources();
    let mut watch = Watch::begin(folder.path());
    let base = tokens.join("base.json");
    let sheet = tokens.join("out/themes/acme/acme.css");
    assert!(fs::read_to_string(&sheet).unwrap().contains("#000080"));
    let age = |path: &str| -> SystemTime { fs::metadata(tokens.join("out").join(path)).unwrap().modified().unwrap() };
    let kept = age("themes/components.css");

    fs::write(&base, TOKENS.replace("[0, 0, 0.5]", "[0, 0, 0.6]")).unwrap();
    let line = watch.line("Changed");
    assert!(line.starts_with("Changed       base.json: ") && line.contains(" files written, "), "{line}");
    assert!(fs::read_to_string(&sheet).unwrap().contains("#000099"));
    assert_eq!(age("themes/components.css"), kept, "what is the same is not written");
    assert!(azora(&["kit", "check", tokens.join("out").to_str().unwrap()]).status.success());

    fs::write(&base, TOKENS.replace("[0, 0, 0.5]", "[0, 0]")).unwrap();
    let error = watch.error("error[tokens.invalid_value]");
    assert!(error.contains("base.json:4:") && error.contains('^'), "{error}");
    assert!(fs::read_to_string(&sheet).unwrap().contains("#000099"), "the kit stands as it was");

    // As editors write: beside, and then over it.
    fs::write(tokens.join("base.json~"), TOKENS.replace("[0, 0, 0.5]", "[0, 0, 0.4]")).unwrap();
    fs::rename(tokens.join("base.json~"), &base).unwrap();
    watch.line("Changed       base.json: ");
    assert!(fs::read_to_string(&sheet).unwrap().contains("#000066"));
    assert!(watch.is_silent(), "its own output makes no new build");

    assert_eq!(watch.end(), Some(0));
    let mut left: Vec<_> = fs::read_dir(&tokens).unwrap().map(|it| it.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["acme.resolver.json", "base.json", "out"], "nothing is left beside the kit");
    let out = tokens.join("out");
    let watched = files(&out);
    let done = azora(&[
        "kit",
        "build",
        "--only",
        "themes",
        "--tokens",
        tokens.join("acme.resolver.json").to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(files(&out), watched, "a kit brought up to date is the same bytes as one built anew");
}

#[test]
fn a_burst_of_changes_is_one_build_and_a_touch_is_none() {
    let (folder, tokens) = sources();
    let watch = Watch::begin(folder.path());
    for blue in 1..=9 {
        fs::write(tokens.join("base.json"), TOKENS.replace("[0, 0, 0.5]", &format!("[0, 0, 0.{blue}]"))).unwrap();
    }
    watch.line("Changed       base.json: ");
    assert!(watch.is_silent());
    assert!(fs::read_to_string(tokens.join("out/themes/acme/acme.css")).unwrap().contains("#0000e6"));
    fs::write(tokens.join("base.json"), TOKENS.replace("[0, 0, 0.5]", "[0, 0, 0.9]")).unwrap();
    fs::write(tokens.join("notes.txt"), "no source").unwrap();
    assert!(watch.is_silent());
}

#[test]
fn a_source_that_is_named_anew_or_comes_later_is_watched_too() {
    let (folder, tokens) = sources();
    let watch = Watch::begin(folder.path());
    fs::write(tokens.join("acme.resolver.json"), RESOLVER.replace("base.json", "deep/other.json")).unwrap();
    watch.error("error[kit.unreadable]");
    fs::create_dir(tokens.join("deep")).unwrap();
    thread::sleep(Duration::from_millis(300));
    fs::write(tokens.join("deep/other.json"), TOKENS.replace("[0, 0, 0.5]", "[0, 0, 0.2]")).unwrap();
    watch.line("Changed");
    assert!(fs::read_to_string(tokens.join("out/themes/acme/acme.css")).unwrap().contains("#000033"));
}

#[test]
fn an_altered_file_of_the_same_length_is_written_anew() {
    let (folder, tokens) = sources();
    drop(Watch::begin(folder.path()));
    let out = tokens.join("out");
    let sheet = out.join("themes/acme/acme.css");
    let text = fs::read_to_string(&sheet).unwrap();
    fs::write(&sheet, text.replacen("#000080", "#000081", 1)).unwrap();
    let check = || azora(&["kit", "check", out.to_str().unwrap()]);
    assert!(said(&check()).contains("its bytes are others"));
    let _watch = Watch::begin(folder.path());
    assert!(check().status.success(), "{}", said(&check()));
    assert_eq!(fs::read_to_string(&sheet).unwrap(), text);
}

#[test]
fn a_build_that_another_run_is_in_the_way_of_is_made_when_that_has_ended() {
    let (folder, tokens) = sources();
    let watch = Watch::begin(folder.path());
    let other = fs::File::create(tokens.join(".out.lock")).unwrap();
    other.lock().unwrap();
    fs::write(tokens.join("base.json"), TOKENS.replace("[0, 0, 0.5]", "[0, 0, 0.6]")).unwrap();
    watch.error("error[kit.busy]");
    thread::sleep(Duration::from_secs(5));
    assert_eq!(watch.error("error[kit.busy]").matches("kit.busy").count(), 1, "it is said once");
    drop(other);
    watch.line("Changed       base.json: ");
    assert!(fs::read_to_string(tokens.join("out/themes/acme/acme.css")).unwrap().contains("#000099"));
}

#[test]
fn a_source_that_is_a_link_is_watched_where_it_leads() {
    let (folder, tokens) = sources();
    let shared = folder.path().join("far/shared");
    fs::create_dir_all(&shared).unwrap();
    fs::rename(tokens.join("base.json"), shared.join("base.json")).unwrap();
    std::os::unix::fs::symlink(shared.join("base.json"), tokens.join("base.json")).unwrap();
    let watch = Watch::begin(folder.path());
    assert!(watch.is_silent(), "nothing that the build itself touched is on its way any more");
    fs::write(shared.join("base.json"), TOKENS.replace("[0, 0, 0.5]", "[0, 0, 0.6]")).unwrap();
    watch.line("Changed       base.json: ");
}

#[test]
fn after_a_first_build_that_failed_the_next_tells_what_it_wrote() {
    let (folder, tokens) = sources();
    drop(Watch::begin(folder.path()));
    fs::write(tokens.join("base.json"), "{").unwrap();
    let watch = Watch::begin(folder.path());
    fs::write(tokens.join("base.json"), TOKENS).unwrap();
    let line = watch.line("Changed");
    assert!(line.starts_with("Changed       base.json: nothing to write, "), "{line}");
}

#[test]
fn an_empty_folder_of_marks_is_told_once() {
    let folder = TempDir::new().unwrap();
    let marks = folder.path().join("marks");
    fs::create_dir(&marks).unwrap();
    let out = folder.path().join("out");
    let watch = Watch::run(&["--only", "marks", "--marks", marks.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    fs::write(marks.join("notes.txt"), "no source").unwrap();
    assert!(watch.is_silent());
}

#[test]
fn what_no_source_can_mend_stops_at_once() {
    let (_folder, tokens) = sources();
    fs::create_dir(tokens.join("out")).unwrap();
    fs::write(tokens.join("out/thesis.txt"), "years of work").unwrap();
    let resolver = tokens.join("acme.resolver.json");
    let out = tokens.join("out");
    let done =
        azora(&["kit", "build", "--watch", "--tokens", resolver.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1));
    assert!(said(&done).starts_with("error[kit.not_ours]: "), "{}", said(&done));
    assert_eq!(fs::read_to_string(out.join("thesis.txt")).unwrap(), "years of work");
}
