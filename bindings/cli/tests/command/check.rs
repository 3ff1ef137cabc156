//! `azora kit check`, as a user runs it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{azora, said};

/// A small kit: the finance theme.
fn kit(folder: &TempDir) -> PathBuf {
    let out = folder.path().join("out");
    let built = azora(&["kit", "build", "--out", out.to_str().unwrap(), "--theme", "finance", "--only", "themes"]);
    assert!(built.status.success(), "{}", said(&built));
    out
}

/// The exit code, what was said of failures, and the report for scripts.
fn check(kit: &Path) -> (Option<i32>, String, Value) {
    let done = azora(&["kit", "check", "--json", kit.to_str().unwrap()]);
    (done.status.code(), said(&done), serde_json::from_slice(&done.stdout).unwrap_or_default())
}

#[test]
fn a_kit_as_it_was_built_is_whole_and_has_the_digest_that_build_printed() {
    let folder = TempDir::new().unwrap();
    let out = kit(&folder);
    let done = azora(&["kit", "check", out.to_str().unwrap()]);
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && told.starts_with("Whole         10 files, "), "{told}");
    let built =
        azora(&["kit", "build", "--json", "--out", out.to_str().unwrap(), "--theme", "finance", "--only", "themes"]);
    let built: Value = serde_json::from_slice(&built.stdout).unwrap();
    let digest = built["digest"].as_str().unwrap();
    assert!(told.ends_with(&format!("Digest        {digest}\n")), "{told}");
    let (code, _, report) = check(&out);
    assert_eq!(code, Some(0));
    assert_eq!((&report["whole"], &report["digest"], &report["files"]), (&true.into(), &digest.into(), &10.into()));
    let same = azora(&["kit", "check", out.to_str().unwrap(), "--digest", &digest.to_uppercase()]);
    assert!(same.status.success(), "{}", said(&same));
    let other = azora(&["kit", "check", out.to_str().unwrap(), "--digest", &"0".repeat(64)]);
    assert_eq!(other.status.code(), Some(1));
    assert!(said(&other).starts_with("error[kit.altered]: ") && said(&other).contains(digest), "{}", said(&other));
}

#[test]
fn a_derived_theme_is_checked_alike() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("acme");
    let done = azora(&["theme", "derive", "acme", "--primary", "#7c3aed", "--out", out.to_str().unwrap()]);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(check(&out).2["holds"], "theme acme");
}

#[test]
fn what_was_altered_is_missing_or_is_extra_is_told_one_sentence_each() {
    let folder = TempDir::new().unwrap();
    let out = kit(&folder);
    let css = out.join("themes/finance/finance.css");
    let text = fs::read_to_string(&css).unwrap();
    // The same size, one letter else.
    fs::write(&css, text.replacen("finance", "finanze", 1)).unwrap();
    let certificate = out.join("themes/finance/certificate.json");
    let size = fs::metadata(&certificate).unwrap().len();
    fs::write(&certificate, "{}").unwrap();
    fs::remove_file(out.join("index.html")).unwrap();
    fs::create_dir(out.join("more")).unwrap();
    fs::write(out.join("more/notes.txt"), "mine").unwrap();
    let (code, said, report) = check(&out);
    assert_eq!((code, &report["whole"]), (Some(1), &false.into()));
    let found: Vec<(&str, &str)> = report["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["code"].as_str().unwrap(), it["path"].as_str().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            ("kit.missing", "index.html"),
            ("kit.extra", "more/notes.txt"),
            ("kit.altered", "themes/finance/certificate.json"),
            ("kit.altered", "themes/finance/finance.css"),
        ]
    );
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 4, "{said}");
    assert_eq!(lines[0], format!("error[kit.missing]: {}/index.html is missing.", out.display()));
    let ending = format!("certificate.json was altered: it has 2 bytes, not {size}.");
    assert!(lines[2].ends_with(&ending), "{said}");
    assert!(lines[3].ends_with("finance.css was altered: its bytes are others."), "{said}");
}

#[test]
fn many_findings_are_counted_after_twenty() {
    let folder = TempDir::new().unwrap();
    let out = kit(&folder);
    for number in 0..37 {
        fs::write(out.join(format!("{number}.txt")), "").unwrap();
    }
    let (_, said, report) = check(&out);
    assert_eq!(said.lines().count(), 21, "{said}");
    assert!(said.ends_with("… and 17 more problems.\n"), "{said}");
    assert_eq!(report["problems"].as_array().unwrap().len(), 37, "scripts get them all");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_what_is_no_file_is_not_read() {
    use std::os::unix::fs::symlink;
    let folder = TempDir::new().unwrap();
    let out = kit(&folder);
    let themes = out.join("themes");
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(&themes, &elsewhere).unwrap();
    symlink(&elsewhere, &themes).unwrap();
    symlink("/", out.join("root")).unwrap();
    let (code, said, report) = check(&out);
    assert_eq!(code, Some(1));
    assert!(said.contains("a link stands in its place, which is not followed"), "{said}");
    assert!(report["problems"].as_array().unwrap().iter().any(|it| it["path"] == "root"), "{report}");
    fs::remove_file(out.join("index.html")).unwrap();
    fs::create_dir(out.join("index.html")).unwrap();
    assert!(check(&out).1.contains("index.html was altered: it is no file."));
    let manifest = out.join("manifest.json");
    fs::rename(&manifest, folder.path().join("manifest.json")).unwrap();
    symlink(folder.path().join("manifest.json"), &manifest).unwrap();
    assert!(check(&out).1.starts_with("error[kit.unreadable]: "), "a manifest is no link");
}

#[test]
fn a_folder_without_a_manifest_is_refused() {
    let folder = TempDir::new().unwrap();
    for place in [folder.path().to_owned(), folder.path().join("nowhere")] {
        let (code, said, _) = check(&place);
        assert_eq!(code, Some(1));
        assert!(said.starts_with("error[kit.unreadable]: ") && said.contains("no manifest.json"), "{said}");
    }
}

#[test]
fn a_hostile_manifest_is_refused_with_its_place() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    let entry = json!({ "path": "a.css", "bytes": 1, "sha256": "0".repeat(64), "what": "a sheet" });
    let with = |member: &str, value: Value| {
        let mut entry = entry.clone();
        entry[member] = value;
        entry
    };
    let refused = |files: Value, reason: &str| {
        let manifest = json!({ "schema": "urn:azora:kit-manifest:1", "version": "0.1.0", "files": files });
        fs::write(out.join("manifest.json"), format!("{manifest:#}")).unwrap();
        let (code, said, _) = check(&out);
        assert_eq!(code, Some(1), "{files}");
        assert!(said.starts_with("error[kit.invalid_manifest]: ") && said.contains(reason), "{files}: {said}");
        assert!(said.contains("manifest.json:") && said.contains('^'), "{files}: {said}");
        assert!(said.len() < 2000 && !said.contains('\u{1b}'), "{files}: {said}");
    };
    let long = "a".repeat(100_000);
    for path in [
        "../secret.txt",
        "/etc/passwd",
        "a/../../secret.txt",
        "./a.css",
        "a//b",
        "",
        "a\\b",
        "C:\\x",
        "a/",
        "..",
        "manifest.json",
        "manifest.json/a",
        "\u{1b}[31mred",
        "a\nb",
        &long,
    ] {
        refused(json!([with("path", path.into())]), "names no file inside the kit");
    }
    refused(json!([entry, entry]), "lists a.css twice");
    let nested = ["a.css/b/c", "a.css-b"].map(|path| with("path", path.into()));
    refused(json!([nested[0], nested[1], entry]), "lists a.css as a file and as a folder");
    refused(json!([with("sha256", "0".repeat(63).into())]), "is no SHA-256");
    refused(json!([with("sha256", "F".repeat(64).into())]), "is no SHA-256");
    for bytes in [json!(-1), json!(1.5), json!(1e300), json!("1")] {
        refused(json!([with("bytes", bytes)]), "This is no manifest of a kit: invalid ");
    }
    refused(json!([with(&long, 1.into())]), "unknown field");
    let text = |text: &str| {
        fs::write(out.join("manifest.json"), text).unwrap();
        check(&out).1
    };
    for wrong in ["", "{", "[]", "{\"schema\": \"urn:azora:kit-manifest:1\", \"schema\": \"\"}", &"[".repeat(100_000)] {
        assert!(text(wrong).starts_with("error[kit.invalid_manifest]: This is no manifest of a kit: "), "{wrong}");
    }
    let other = text("{ \"schema\": \"urn:azora:kit-manifest:2\", \"version\": \"9\", \"files\": [] }");
    assert!(other.contains("does not follow urn:azora:kit-manifest:1") && other.contains(":1:13\n"), "{other}");
    let said = text("{ \"schema\": \"urn:azora:kit-manifest:1\", \"version\": \"\\u001b[2J\", \"files\": [] }");
    assert!(said.contains("no plain word"), "{said}");
    // A size that no file has is told, and nothing is read.
    fs::write(out.join("a.css"), "x").unwrap();
    let huge = format!(
        "{{ \"schema\": \"urn:azora:kit-manifest:1\", \"version\": \"1\", \"files\": [{}] }}",
        with("bytes", u64::MAX.into())
    );
    assert!(text(&huge).contains("it has 1 bytes, not 18446744073709551615"));
}
