//! `azora kit build`, as a user runs it.

use std::{fs, path::Path, process::Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::{azora, files, said};

fn build(out: &Path, more: &[&str]) -> Output {
    azora(&[&["kit", "build", "--out", out.to_str().unwrap()], more].concat())
}

/// A kit of one theme without pictures is quick to build and has every kind of text in it.
const SMALL: &[&str] = &["--theme", "finance", "--only", "themes"];

#[test]
fn the_whole_kit_stands_in_its_manifest_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let done = build(&out, &[]);
    assert!(done.status.success(), "{}", said(&done));
    let all = files(&out);
    let manifest: Value = serde_json::from_slice(&all[Path::new("manifest.json")]).unwrap();
    let listed = manifest["files"].as_array().unwrap();
    assert_eq!(listed.len() + 1, all.len());
    for entry in listed {
        let bytes = &all[Path::new(entry["path"].as_str().unwrap())];
        assert_eq!(entry["bytes"], bytes.len());
    }
    // 30 marks, the emblem and the logo among them, 4 themes in 2 schemes, 2 grounds, 2 inks; each as SVG and in 5 sizes.
    let marks = all.keys().filter(|path| path.starts_with("marks")).count();
    assert_eq!(marks, 30 * (4 * 2 + 2 + 2) * 6);
    for path in [
        "index.html",
        "favicon.ico",
        "favicon.svg",
        "logo/azora-gradient-1024.png",
        "themes/admin/admin.css",
        "themes/admin/admin-dark-high.json",
        "themes/admin/contrast.json",
        "themes/admin/certificate.json",
    ] {
        assert!(all.contains_key(Path::new(path)), "{path}");
    }
    let page = String::from_utf8(all[Path::new("index.html")].clone()).unwrap();
    assert!(page.len() <= 600_000, "the page weighs {} bytes", page.len());
    let elements = page.split('<').filter(|rest| rest.starts_with(|it: char| it.is_ascii_alphabetic())).count();
    assert!(elements < 6_000, "the page has {elements} elements");
    // The house is told apart, and the family is counted without it.
    let groups = ["28 marks, one family", "<h3>House, two</h3>", "<h3>Services, 21</h3>", "<h3>Elara, seven</h3>"];
    let places: Vec<_> = groups.iter().filter_map(|group| page.find(group)).collect();
    assert!(places.len() == groups.len() && places.is_sorted(), "{groups:?} stand at {places:?}");
    for entry in fs::read_dir(folder.path()).unwrap() {
        assert_eq!(entry.unwrap().file_name(), "out", "nothing is left beside the kit");
    }
}

#[test]
fn the_manifest_follows_its_schema() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    assert!(build(&out, SMALL).status.success());
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/manifest.schema.json");
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new().compile(schema, &mut schemas).unwrap();
    let manifest: Value = serde_json::from_slice(&fs::read(out.join("manifest.json")).unwrap()).unwrap();
    schemas.validate(&manifest, index).unwrap();
    assert!(schemas.validate(&serde_json::json!({ "files": [] }), index).is_err());
}

#[test]
fn every_run_gives_the_same_bytes_whatever_the_jobs() {
    let folder = TempDir::new().unwrap();
    let marks = folder.path().join("marks");
    fs::create_dir(&marks).unwrap();
    for mark in ["sapiens", "nexus", "elara-core"] {
        let source = format!("{}/../../assets/marks/{mark}.svg", env!("CARGO_MANIFEST_DIR"));
        fs::copy(source, marks.join(format!("{mark}.svg"))).unwrap();
    }
    let part = ["--theme", "admin", "--marks", marks.to_str().unwrap()];
    let (one, four) = (folder.path().join("one"), folder.path().join("four"));
    assert!(build(&one, &[&part[..], &["--jobs", "1"]].concat()).status.success());
    assert!(build(&four, &[&part[..], &["--jobs", "4"]].concat()).status.success());
    let before = files(&one);
    let pictures =
        before.keys().filter(|path| path.starts_with("marks") && path.extension().is_some_and(|it| it == "png"));
    assert_eq!(pictures.count(), 3 * 6 * 5);
    assert_eq!(before, files(&four));
    assert!(build(&one, &part).status.success());
    assert_eq!(files(&one), before);
}

#[test]
fn no_report_of_a_ready_made_theme_has_a_failure() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    assert!(build(&out, &["--only", "themes"]).status.success());
    let mut pairs = 0;
    for theme in ["education", "finance", "marketplace", "admin"] {
        let report: Value =
            serde_json::from_slice(&fs::read(out.join(format!("themes/{theme}/contrast.json"))).unwrap()).unwrap();
        for variant in report["variants"].as_array().unwrap() {
            assert_eq!(variant["failures"], 0, "{theme} {variant}");
            pairs += variant["pairs"].as_array().unwrap().len();
        }
    }
    assert!(pairs > 400, "{pairs}");
}

#[test]
fn json_is_for_scripts_and_quiet_is_quiet() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let summary: Value = serde_json::from_slice(&build(&out, &[SMALL, &["--json"]].concat()).stdout).unwrap();
    assert_eq!(summary["files"], files(&out).len());
    assert_eq!(summary["digest"].as_str().unwrap().len(), 64);
    let told = String::from_utf8(build(&out, SMALL).stdout).unwrap();
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines[0].starts_with("Written       10 files, ") && lines[0].ends_with(" s"), "{told}");
    assert_eq!(lines[1], format!("Open          {}", out.join("index.html").display()));
    assert_eq!(lines[2], format!("Digest        {}", summary["digest"].as_str().unwrap()));
    let quiet = build(&out, &[SMALL, &["--quiet"]].concat());
    assert!(quiet.status.success() && quiet.stdout.is_empty() && quiet.stderr.is_empty());
}

#[test]
fn a_folder_of_other_things_is_left_alone() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("thesis.txt"), "years of work").unwrap();
    fs::write(folder.path().join("manifest.json"), "{\"name\":\"not a kit\"}").unwrap();
    let before = files(folder.path());
    let refused = build(folder.path(), SMALL);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).starts_with("error[kit.not_ours]: "), "{}", said(&refused));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_file_that_someone_put_into_a_kit_is_not_lost() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    assert!(build(&out, SMALL).status.success());
    fs::write(out.join("notes.txt"), "mine").unwrap();
    let refused = build(&out, SMALL);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("notes.txt"), "{}", said(&refused));
    assert_eq!(fs::read_to_string(out.join("notes.txt")).unwrap(), "mine");
}

/// A resolver document of one set in one file, with a modifier `theme` of these contexts.
fn sources(folder: &Path, contexts: &[&str], tokens: &str) -> String {
    let empty: Vec<String> = contexts.iter().map(|name| format!("{name:?}: []")).collect();
    let resolver = format!(
        r##"{{ "version": "2025.10", "sets": {{ "base": {{ "sources": [{{ "$ref": "base.json" }}] }} }},
  "modifiers": {{ "theme": {{ "contexts": {{ {} }} }} }},
  "resolutionOrder": [{{ "$ref": "#/sets/base" }}, {{ "$ref": "#/modifiers/theme" }}] }}"##,
        empty.join(", ")
    );
    let path = folder.join("acme.resolver.json");
    fs::write(&path, resolver).unwrap();
    fs::write(folder.join("base.json"), tokens).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The four roles that a theme can't do without.
const ROLES: &str = r#"{ "role": { "$type": "color",
  "background": { "$value": { "colorSpace": "srgb", "components": [1, 1, 1] } },
  "foreground": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } },
  "primary": { "$value": { "colorSpace": "srgb", "components": [0, 0, 0.5] } },
  "accent": { "$value": { "colorSpace": "srgb", "components": [0.5, 0, 0] } } } }"#;

#[test]
fn a_name_of_a_theme_never_leads_out_of_the_kit() {
    for name in ["../../escaped", "/escaped", "x\"]{}<script>", "brand", "ink", ""] {
        let folder = TempDir::new().unwrap();
        let tokens = sources(folder.path(), &[name, "other"], ROLES);
        let refused = build(&folder.path().join("a/b/out"), &["--only", "themes", "--tokens", &tokens]);
        assert_eq!(refused.status.code(), Some(1), "{name}");
        let left: Vec<_> = files(folder.path()).into_keys().collect();
        assert_eq!(left.len(), 2, "{name} left {left:?}");
    }
}

#[test]
fn a_theme_of_few_roles_makes_a_kit() {
    let folder = TempDir::new().unwrap();
    let tokens = sources(folder.path(), &["acme", "other"], ROLES);
    let out = folder.path().join("out");
    let done = build(&out, &["--only", "themes", "--tokens", &tokens]);
    assert!(done.status.success(), "{}", said(&done));
    assert!(fs::read_to_string(out.join("themes/acme/acme.css")).unwrap().contains("--azora-primary"));
}

#[test]
fn what_makes_no_theme_is_told_with_file_line_and_column() {
    let cases = [
        ("\"foreground\"", "\"fore\"", "error[theme.incomplete]", "base.json:2:"),
        ("[0.5, 0, 0]", "[0.5, 0, 0], \"alpha\": 0.5", "error[theme.incomplete]", "base.json:5:"),
        ("[0, 0, 0.5]", "[0, 0]", "error[tokens.invalid_value]", "base.json:4:"),
    ];
    for (from, to, code, place) in cases {
        let folder = TempDir::new().unwrap();
        let tokens = sources(folder.path(), &["acme", "other"], &ROLES.replace(from, to));
        let refused = build(&folder.path().join("out"), &["--tokens", &tokens]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(said(&refused).starts_with(code) && said(&refused).contains(place), "{to}: {}", said(&refused));
    }
}

#[test]
fn a_resolver_that_is_none_and_a_file_that_is_not_there_have_codes() {
    let folder = TempDir::new().unwrap();
    let resolver = folder.path().join("acme.resolver.json");
    let run = |text: &str| {
        fs::write(&resolver, text).unwrap();
        said(&build(&folder.path().join("out"), &["--tokens", resolver.to_str().unwrap()]))
    };
    assert!(run("{ \"version\": \"2024.01\", \"resolutionOrder\": [] }").starts_with("error[tokens.invalid_resolver]"));
    assert!(run("{ \"version\"").starts_with("error[tokens.invalid_json]"));
    let missing = run(
        r##"{ "version": "2025.10", "sets": { "a": { "sources": [{ "$ref": "none.json" }] } }, "resolutionOrder": [{ "$ref": "#/sets/a" }] }"##,
    );
    assert!(missing.starts_with("error[kit.unreadable]") && missing.contains("none.json"), "{missing}");
}

#[test]
fn a_mark_in_other_words_is_told_with_file_line_and_column() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("box.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\n<title>Box</title>\n<desc>A box.</desc>\n<rect width=\"9\" height=\"9\"/>\n</svg>").unwrap();
    let refused = build(&folder.path().join("out"), &["--marks", folder.path().to_str().unwrap()]);
    assert!(said(&refused).starts_with("error[brand.invalid_mark]"), "{}", said(&refused));
    assert!(said(&refused).contains("box.svg:4:"), "{}", said(&refused));
}

#[test]
fn a_place_that_cannot_be_written_stops_with_a_sentence() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let refused = build(&folder.path().join("file/out"), SMALL);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).starts_with("error[kit.unwritable]: "), "{}", said(&refused));
}

#[test]
fn an_older_kit_stays_whole_when_the_new_one_fails() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    assert!(build(&out, SMALL).status.success());
    let before = files(&out);
    fs::write(folder.path().join("bad.resolver.json"), "{\n  \"version\": 7\n}").unwrap();
    let tokens = folder.path().join("bad.resolver.json");
    let refused = build(&out, &["--tokens", tokens.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(files(&out), before);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

/// Our own sources by the path of everyone else's.
#[test]
fn our_token_files_give_the_kit_that_is_built_in() {
    let folder = TempDir::new().unwrap();
    let (ready, read) = (folder.path().join("ready"), folder.path().join("read"));
    assert!(build(&ready, &["--only", "themes"]).status.success());
    let tokens = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tokens/azora.resolver.json");
    let done = build(&read, &["--only", "themes", "--tokens", tokens]);
    assert!(done.status.success(), "{}", said(&done));
    // A certificate tells what a theme is derived from, which token files don't; the page and the manifest list it.
    let [ready, read] = [ready, read].map(|kit| {
        let mut all = files(&kit);
        all.retain(|path, _| path.starts_with("themes") && !path.ends_with("certificate.json"));
        all
    });
    assert_eq!(ready, read);
}

#[test]
fn our_marks_give_the_kit_that_is_built_in() {
    let folder = TempDir::new().unwrap();
    let (ready, read) = (folder.path().join("ready"), folder.path().join("read"));
    let part = ["--theme", "admin", "--only", "icons"];
    assert!(build(&ready, &part).status.success());
    let marks = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/marks");
    assert!(build(&read, &[&part[..], &["--marks", marks]].concat()).status.success());
    assert_eq!(files(&ready)[Path::new("favicon.ico")], files(&read)[Path::new("favicon.ico")]);
}

#[test]
fn a_bad_token_file_is_told_with_file_line_and_column() {
    let folder = TempDir::new().unwrap();
    let resolver = folder.path().join("acme.resolver.json");
    fs::write(&resolver, r##"{ "version": "2025.10", "sets": { "base": { "sources": [{ "$ref": "base.json" }] } }, "resolutionOrder": [{ "$ref": "#/sets/base" }] }"##).unwrap();
    fs::write(
        folder.path().join("base.json"),
        "{\n  \"role\": {\n    \"$type\": \"color\",\n    \"background\": { \"$value\": \"{nowhere}\" }\n  }\n}",
    )
    .unwrap();
    let refused = build(&folder.path().join("out"), &["--tokens", resolver.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    let base = folder.path().join("base.json");
    assert!(said(&refused).contains(&format!("{}:4:", base.display())), "{}", said(&refused));
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_missing_token_file_is_told_by_name() {
    let folder = TempDir::new().unwrap();
    let refused = build(&folder.path().join("out"), &["--tokens", "nowhere.json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).starts_with("error[kit.unreadable]: nowhere.json"), "{}", said(&refused));
}

#[test]
fn a_broken_mark_is_told_with_file_line_and_column() {
    let folder = TempDir::new().unwrap();
    let marks = folder.path().join("marks");
    fs::create_dir(&marks).unwrap();
    fs::write(marks.join("star.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\n<title>Star</title>\n<desc>A star.</desc>\n<path fill=\"var(--brand)\" d=\"M0 0H9V9Z\"/>\n</svg>").unwrap();
    let refused = build(&folder.path().join("out"), &["--marks", marks.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    let star = marks.join("star.svg");
    assert!(said(&refused).starts_with("error[svg.unbound_variable]: "), "{}", said(&refused));
    assert!(said(&refused).contains(&format!("--> {}:4:", star.display())), "{}", said(&refused));
}

#[test]
fn sources_inside_the_kit_are_refused_for_they_would_be_replaced() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    assert!(build(&out, &["--theme", "finance", "--only", "marks", "--jobs", "2"]).status.success());
    let before = files(&out);
    let marks = fs::canonicalize(out.join("marks")).unwrap();
    let refused = build(&out, &["--marks", marks.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).starts_with("error[argument.invalid]: --marks lies in --out"), "{}", said(&refused));
    assert_eq!(files(&out), before);
}

#[test]
fn an_unknown_theme_is_refused_with_the_known_ones() {
    let folder = TempDir::new().unwrap();
    let refused = build(&folder.path().join("out"), &["--theme", "finanse"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("finance"), "{}", said(&refused));
}

#[test]
fn wrong_arguments_end_with_two_and_help_shows_examples() {
    assert_eq!(azora(&["kit", "biuld"]).status.code(), Some(2));
    assert_eq!(azora(&["kit", "build", "--out", "x", "--jobs", "0"]).status.code(), Some(2));
    assert_eq!(azora(&["kit", "build", "--out", "x", "--watch"]).status.code(), Some(2), "nothing to watch");
    let help = String::from_utf8(azora(&["kit", "build", "--help"]).stdout).unwrap();
    assert!(help.contains("Examples:") && help.contains("--only"));
}
