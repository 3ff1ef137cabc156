//! The pages of `--help`, the completions and the manual.

use std::{
    fs,
    io::Write,
    process::{Command, Output, Stdio},
};

use insta::assert_snapshot;
use tempfile::TempDir;

use crate::{azora, said};

/// A run in a terminal of so many columns, without colours.
fn wide(columns: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_azora")).args(arguments).env("COLUMNS", columns).output().unwrap()
}

fn narrow(arguments: &[&str]) -> Output {
    wide("80", arguments)
}

fn told(output: &Output) -> String {
    assert!(output.status.success(), "{}", said(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Every noun and verb, as the first page lists them.
fn verbs() -> Vec<Vec<String>> {
    let page = told(&narrow(&["--help"]));
    let (_, list) = page.split_once("Commands:\n").unwrap();
    let (list, _) = list.split_once("Options:\n").unwrap();
    let lines = list.lines().filter(|line| !line.is_empty());
    lines.map(|line| line[..20].split_whitespace().map(ToOwned::to_owned).collect()).collect()
}

#[test]
fn every_page_of_help_fits_80_columns_and_says_as_before() {
    let mut pages: Vec<Vec<String>> = verbs();
    assert!(pages.len() >= 9, "{pages:?}");
    let nouns: Vec<Vec<String>> = pages.iter().filter(|it| it.len() > 1).map(|it| vec![it[0].clone()]).collect();
    pages.extend(nouns);
    pages.push(Vec::new());
    pages.sort();
    pages.dedup();
    for page in &pages {
        let words: Vec<&str> = page.iter().map(String::as_str).chain(["--help"]).collect();
        let text = told(&narrow(&words));
        let widest = text.lines().max_by_key(|line| line.chars().count()).unwrap();
        assert!(widest.chars().count() <= 80, "{words:?}: {widest}");
        assert!(!text.contains('\u{1b}'), "{words:?}");
        if page.len() > 1 || matches!(words[0], "completions" | "man" | "--help") {
            let after = |text: &str| text.split_once("Examples:").unwrap().1.to_owned();
            assert_eq!(after(&text), after(&told(&wide("100", &words))), "nothing is wrapped");
            assert!(text.contains("Examples:\n  azora ") && text.contains("Exit codes: 0 "), "{words:?}");
        }
        let name = if page.is_empty() { "azora".to_owned() } else { format!("azora {}", page.join(" ")) };
        assert_snapshot!(name.replace(' ', "-"), text);
    }
}

#[test]
fn help_has_colours_for_who_wants_them() {
    let run = |name: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_azora"));
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env(name, "1");
        told(&command.args(["kit", "build", "--help"]).output().unwrap())
    };
    assert!(run("CLICOLOR_FORCE").contains("\u{1b}[1mExamples:"));
    assert!(!run("NO_COLOR").contains('\u{1b}'));
}

#[test]
fn the_version_says_what_the_numbers_follow_and_what_is_free() {
    let version = told(&azora(&["--version"]));
    for word in
        [env!("CARGO_PKG_VERSION"), "css-color-4/local-minde/1", "azora-derive/1", "MIT or Apache-2.0", "BRAND.md"]
    {
        assert!(version.contains(word), "{word}: {version}");
    }
    assert_eq!(told(&azora(&["-V"])).lines().count(), 1);
}

#[test]
fn completions_of_every_shell_know_every_verb() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = told(&azora(&["completions", shell]));
        for verb in verbs().iter().flatten() {
            assert!(script.contains(verb.as_str()), "{shell}: {verb}");
        }
        assert!(script.contains("--primary") || script.contains("primary"), "{shell}");
    }
    assert_eq!(azora(&["completions", "tcsh"]).status.code(), Some(2));
    let bash = told(&azora(&["completions", "bash"]));
    let Ok(mut check) = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn() else {
        return println!("skipped: no bash");
    };
    check.stdin.take().unwrap().write_all(bash.as_bytes()).unwrap();
    assert!(check.wait().unwrap().success(), "bash reads it");
}

#[test]
fn the_manual_has_a_page_for_every_verb() {
    let folder = TempDir::new().unwrap();
    told(&azora(&["man", "--out", folder.path().to_str().unwrap()]));
    let mut names: Vec<String> = verbs().iter().map(|verb| format!("azora-{}.1", verb.join("-"))).collect();
    names.push("azora.1".to_owned());
    let first = told(&azora(&["man"]));
    for name in names {
        let page = fs::read_to_string(folder.path().join(&name)).unwrap();
        for part in [".TH ", ".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", ".SH EXAMPLES"] {
            assert!(page.contains(part), "{name}: {part}");
        }
        assert!(name != "azora.1" || page == first);
        let Ok(drawn) = Command::new("groff")
            .args(["-k", "-man", "-Tutf8", "-P-cbou", "-ww"])
            .arg(folder.path().join(&name))
            .output()
        else {
            println!("skipped: no groff");
            continue;
        };
        let text = String::from_utf8_lossy(&drawn.stdout).into_owned();
        assert!(
            drawn.status.success()
                && said(&drawn).is_empty()
                && text.contains("EXAMPLES")
                && text.contains("EXIT STATUS"),
            "{}",
            said(&drawn)
        );
    }
}

#[test]
fn who_stops_reading_ends_nothing_badly() {
    let mut run = Command::new(env!("CARGO_BIN_EXE_azora"));
    let mut run = run.args(["theme", "show", "finance"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(run.stdout.take());
    let done = run.wait_with_output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{}", said(&done));
}

#[test]
fn wrong_arguments_end_with_two() {
    for wrong in [
        &[][..],
        &["kit"],
        &["kitt"],
        &["man", "--off"],
        &["completions"],
        &["kit", "check"],
        &["kit", "check", "x", "--digest", "1"],
    ] {
        assert_eq!(azora(wrong).status.code(), Some(2), "{wrong:?}");
    }
}
