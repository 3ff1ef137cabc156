//! What is shown of a file where something in it is wrong.

use std::{fs, process::Command};

use insta::assert_snapshot;
use tempfile::TempDir;

use crate::{azora, said};

/// What `kit build` says of this token file; paths begin at its folder.
fn refused(tokens: impl AsRef<[u8]>) -> String {
    let folder = TempDir::new().unwrap();
    let resolver = folder.path().join("acme.resolver.json");
    let text = r##"{ "version": "2025.10", "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
  "resolutionOrder": [{ "$ref": "#/sets/base" }] }"##;
    fs::write(&resolver, text).unwrap();
    fs::write(folder.path().join("base.json"), tokens).unwrap();
    let out = folder.path().join("out");
    let done = azora(&["kit", "build", "--out", out.to_str().unwrap(), "--tokens", resolver.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1));
    assert!(!out.exists());
    said(&done).replace(&format!("{}/", folder.path().display()), "")
}

#[test]
fn every_problem_has_its_line_with_a_caret_under_the_place() {
    let tokens = "{\n  \"role\": {\n    \"$type\": \"color\",\n    \"background\": { \"$value\": \"{nowhere}\" },\n    \
                  \"primary\": { \"$value\": { \"colorSpace\": \"srgb\", \"components\": [0, 0] } }\n  }\n}\n";
    assert_snapshot!(refused(tokens));
}

#[test]
fn tabs_line_ends_of_windows_and_wide_letters_keep_the_caret_in_its_place() {
    assert_snapshot!(refused("{\r\n\t\"日本語\":\t{ \"$type\": \"color\", \"$value\": \"{näh–}\" }\r\n}"));
}

#[test]
fn the_end_of_a_file_and_an_empty_one_have_a_place() {
    assert_snapshot!([refused("{\n"), refused(""), refused("{ \"a\": ")].concat());
}

#[test]
fn what_is_no_utf8_is_shown_where_it_begins() {
    assert_snapshot!(refused(b"{\n  \"r\xc3\xb6le\": \"\xff\"\n}"));
}

#[test]
fn letters_that_steer_a_terminal_are_not_passed_on() {
    let shown = refused("{ \"\u{1b}[31m\u{202e}\": { \"$type\": \"color\", \"$value\": \"{x}\" } }");
    assert!(shown.contains("-->") && !shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
}

#[test]
fn a_line_of_a_megabyte_is_cut_around_the_place() {
    let many = |name: &str| -> String {
        (0..12_000).map(|at| format!("\"{name}{at}\": {{ \"$type\": \"number\", \"$value\": {at} }}, ")).collect()
    };
    let tokens = format!("{{ {}\"bad\": {{ \"$value\": \"{{gone}}\" }}, {}\"z\": {{}} }}", many("a"), many("b"));
    let (first, _) = tokens.split_once("\"{gone}\"").unwrap();
    let shown = refused(&tokens);
    assert!(tokens.len() > 1_000_000);
    let column = first.chars().count() + 1;
    assert!(shown.contains(&format!("base.json:1:{column}\n")), "{}", &shown[..400.min(shown.len())]);
    let line = shown.lines().find(|line| line.contains("{gone}") && line.starts_with("1 | ")).unwrap();
    assert!(line.chars().count() <= 90 && line.starts_with("1 | ..."), "{line}");
    assert!(shown.len() < 10_000, "{}", shown.len());
}

#[test]
fn many_problems_are_counted_after_twenty() {
    let tokens: Vec<String> = (0..50).map(|at| format!("\"t{at}\": {{ \"$value\": \"{{gone}}\" }}")).collect();
    let shown = refused(format!("{{\n{}\n}}", tokens.join(",\n")));
    assert_eq!(shown.matches("--> base.json:").count(), 20, "{shown}");
    assert!(shown.ends_with("… and 30 more problems.\n"), "{shown}");
}

#[test]
fn a_brief_a_mark_and_a_certificate_are_shown_too() {
    let folder = TempDir::new().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let shown = |arguments: &[&str]| {
        let done = azora(arguments);
        assert_eq!(done.status.code(), Some(1), "{arguments:?}");
        said(&done).replace(&format!("{}/", folder.path().display()), "")
    };
    let out = folder.path().join("out");
    let out = out.to_str().unwrap();
    let brief = file(
        "brief.json",
        "{\n  \"name\": \"acme\",\n  \"primary\": \"red\",\n  \"locks\": [\n    { \"role\": \"rung\", \"color\": \"red\", \"reason\": \"x\" }\n  ]\n}\n",
    );
    file(
        "marks/star.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\n<title>Star</title>\n<desc>A star.</desc>\n<path fill=\"var(--brand)\" d=\"M0 0H9V9Z\"/>\n</svg>",
    );
    let certificate = file("certificate.json", "{\n  \"brief\": 7\n}\n");
    let all = [
        shown(&["theme", "derive", "--brief", &brief, "--out", out]),
        shown(&["kit", "build", "--marks", &format!("{}/marks", folder.path().display()), "--out", out]),
        shown(&["theme", "verify", &certificate]),
    ];
    assert_snapshot!(all.join("\n"));
}

#[test]
fn colours_are_for_who_wants_them() {
    let folder = TempDir::new().unwrap();
    let brief = folder.path().join("brief.json");
    fs::write(&brief, "{").unwrap();
    let run = |names: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_azora"));
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"] {
            command.env_remove(name);
        }
        command.args(["theme", "derive", "--out", "x", "--brief"]).arg(&brief).envs(names.iter().copied());
        said(&command.output().unwrap())
    };
    assert!(!run(&[]).contains('\u{1b}'), "no terminal, no colour");
    assert!(run(&[("CLICOLOR_FORCE", "1")]).contains("\u{1b}["));
    assert!(!run(&[("NO_COLOR", "1")]).contains('\u{1b}'));
    assert!(run(&[("CLICOLOR_FORCE", "1")]).contains("brief.json:1:2"));
    assert_eq!(fs::read_to_string(&brief).unwrap(), "{");
}
