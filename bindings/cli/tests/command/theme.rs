//! `azora theme …`

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::{azora, files, said};

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn derive(out: &Path, more: &[&str]) -> Output {
    azora(&[&["theme", "derive", "acme", "--out", out.to_str().unwrap()], more].concat())
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

const VIOLET: &[&str] = &["--primary", "#7c3aed"];

#[test]
fn a_derived_theme_has_its_files_and_says_what_it_came_to() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let done = derive(&out, VIOLET);
    assert!(done.status.success(), "{}", said(&done));
    for word in ["#7c3aed", "as given", "Lowest text", "Lowest shape", "Nearest", "Verified", "Written"] {
        assert!(told(&done).contains(word), "{word}: {}", told(&done));
    }
    for name in [
        "acme.css",
        "acme.delta.css",
        "acme-light.json",
        "acme-dark.json",
        "acme-light-high.json",
        "acme-dark-high.json",
        "certificate.json",
        "manifest.json",
    ] {
        assert!(out.join(name).exists(), "{name}");
    }
    assert_eq!(files(&out).len(), 8);
    assert!(read(&out, "acme.css").contains("[data-azora-theme=\"acme\"]"));
    let delta = read(&out, "acme.delta.css");
    assert!(delta.contains("#7c3aed") && delta.len() <= 4096, "{} bytes", delta.len());
}

#[test]
fn the_same_brief_gives_the_same_bytes_from_options_and_from_a_file() {
    let folder = TempDir::new().unwrap();
    let [one, two, three] = ["one", "two", "three"].map(|name| folder.path().join(name));
    let options = ["--primary", "#608010", "--accent", "gold", "--base", "education", "--mode", "lock-brand"];
    assert!(derive(&one, &options).status.success());
    assert!(derive(&two, &options).status.success());
    let brief = folder.path().join("brief.json");
    let text =
        r##"{ "name": "acme", "primary": "#608010", "accent": "gold", "base": "education", "mode": "lock-brand" }"##;
    fs::write(&brief, text).unwrap();
    let done = azora(&["theme", "derive", "--brief", brief.to_str().unwrap(), "--out", three.to_str().unwrap()]);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(files(&one), files(&two));
    assert_eq!(files(&one), files(&three));
}

#[test]
fn what_is_given_on_the_command_line_stands_over_the_brief() {
    let folder = TempDir::new().unwrap();
    let (brief, out) = (folder.path().join("brief.json"), folder.path().join("out"));
    fs::write(&brief, r##"{ "name": "acme", "primary": "#608010", "mode": "lock-brand", "density": "compact" }"##)
        .unwrap();
    let more = ["--brief", brief.to_str().unwrap(), "--primary", "#7c3aed", "--density", "spacious"];
    let done = azora(&[&["theme", "derive", "globex", "--json", "--out", out.to_str().unwrap()][..], &more].concat());
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(json(&done)["name"], "globex");
    let certificate: Value = serde_json::from_str(&read(&out, "certificate.json")).unwrap();
    assert_eq!(certificate["brief"]["primary"], "#7c3aed");
    assert_eq!(certificate["brief"]["mode"], "lock-brand");
    assert_eq!(certificate["brief"]["density"], "spacious");
}

#[test]
fn a_lock_stands_where_it_is_put() {
    let folder = TempDir::new().unwrap();
    let done = derive(
        folder.path(),
        &[VIOLET, &["--lock", "ring=#8fa4ff@dark-high", "--lock", "link=#5b21b6@light"]].concat(),
    );
    assert!(done.status.success(), "{}", said(&done));
    assert!(read(folder.path(), "acme.css").contains("#8fa4ff") && read(folder.path(), "acme.css").contains("#5b21b6"));
    for wrong in ["ring", "ring=", "=#fff", "ring=#fff@dusk", "ring=#fff@dark-higher"] {
        let refused = derive(&folder.path().join("x"), &[VIOLET, &["--lock", wrong]].concat());
        assert_eq!(refused.status.code(), Some(2), "{wrong}");
    }
    let refused = derive(&folder.path().join("x"), &[VIOLET, &["--lock", "rng=#fff"]].concat());
    assert!(said(&refused).starts_with("error[theme.unknown_role]: --lock: "), "{}", said(&refused));
}

#[test]
fn refusals_name_the_option_or_the_place_in_the_brief() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let cases: [(&[&str], i32, &str); 6] = [
        (&[], 2, "error: the following required arguments were not provided:"),
        (&["--primary", "#7c3ae"], 2, "error[color.invalid_hex]: --primary: "),
        (&["--primary", "#7c3aed80"], 2, "error[color.not_opaque]: --primary: "),
        (&["--primary", "red", "--accent", "gould"], 2, "error[color.unknown_name]: --accent: "),
        (&["--primary", "red", "--type-ratio", "9"], 2, "error[argument.invalid]: --type-ratio: "),
        (&["--primary", "#ffff00", "--mode", "strict"], 1, "error[derive.infeasible]: --primary: "),
    ];
    for (options, code, begin) in cases {
        let refused = derive(&out, options);
        assert_eq!(refused.status.code(), Some(code), "{options:?}");
        assert!(said(&refused).starts_with(begin), "{options:?}: {}", said(&refused));
        assert!(!out.exists());
    }
    let brief = folder.path().join("brief.json");
    fs::write(&brief, "{\n  \"name\": \"acme\",\n  \"primry\": \"red\"\n}").unwrap();
    let refused = azora(&["theme", "derive", "--brief", brief.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert!(said(&refused).contains("brief.json:3:3\n"), "{}", said(&refused));
    fs::write(&brief, r#"{ "name": "acme", "primary": "red", "accent": "gould" }"#).unwrap();
    let refused = azora(&["theme", "derive", "--brief", brief.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("brief.json:1:47\n"), "{}", said(&refused));
}

#[test]
fn what_conflicts_is_told_line_by_line() {
    let refused = derive(Path::new("nowhere"), &["--primary", "#ffff00", "--mode", "strict"]);
    let lines: Vec<String> = said(&refused).lines().map(ToOwned::to_owned).collect();
    assert!(lines.len() > 1 && lines[1].starts_with("  primary must have "), "{lines:?}");
}

#[test]
fn wrong_arguments_end_with_two_and_help_shows_examples() {
    for wrong in [
        &["theme", "dervie"][..],
        &["theme", "derive", "acme", "--primary", "red"],
        &["theme", "derive", "--primary", "red", "--out", "x"],
        &["theme", "derive", "acme", "--primary", "red", "--mode", "strickt", "--out", "x"],
        &["theme", "derive", "--all", "--primary", "red"],
        &["theme", "verify"],
        &["theme", "show", "finance", "--scheme", "dusk"],
        &["theme", "from-image", "x.png", "--derive", "acme"],
    ] {
        assert_eq!(azora(wrong).status.code(), Some(2), "{wrong:?}");
    }
    for verb in ["derive", "show", "verify", "from-image", "preview"] {
        let help = told(&azora(&["theme", verb, "--help"]));
        assert!(help.contains("Examples:") && help.contains("Exit codes:"), "{help}");
    }
}

#[test]
fn a_folder_of_other_things_and_of_another_theme_is_left_alone() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    assert!(derive(&out, VIOLET).status.success());
    assert!(derive(&out, &["--primary", "#608010"]).status.success(), "an older theme of the same name is replaced");
    let before = files(&out);
    let other = azora(&["theme", "derive", "globex", "--primary", "red", "--out", out.to_str().unwrap()]);
    assert_eq!(other.status.code(), Some(1));
    assert!(
        said(&other).starts_with("error[kit.not_ours]: ") && said(&other).contains("theme acme"),
        "{}",
        said(&other)
    );
    fs::write(out.join("notes.txt"), "mine").unwrap();
    assert!(said(&derive(&out, VIOLET)).contains("notes.txt"));
    fs::remove_file(out.join("notes.txt")).unwrap();
    assert_eq!(files(&out), before);
}

#[test]
fn all_covers_every_service_and_app() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let done = azora(&["theme", "derive", "--all"]);
    assert!(done.status.success(), "{}", said(&done));
    let text = told(&done);
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    let total = text.lines().find(|line| line.starts_with("all ")).unwrap();
    let words: Vec<&str> = total.split_whitespace().collect();
    assert_eq!((words[1], words[2], words[4]), ("148", "16", "164"), "{total}");
    let written = azora(&["theme", "derive", "--all", "--json", "--out", out.to_str().unwrap()]);
    assert!(written.status.success(), "{}", said(&written));
    let report = json(&written);
    assert_eq!(report["subjects"].as_array().unwrap().len(), 164);
    for subject in report["subjects"].as_array().unwrap() {
        let theme = subject["theme"].as_str().unwrap();
        assert!(out.join(theme).join("certificate.json").exists(), "{subject}");
    }
    let listed: Value = serde_json::from_str(&read(&out, "services.json")).unwrap();
    assert_eq!(listed, report);
}

#[test]
fn a_true_certificate_is_verified_and_a_forged_one_is_told_with_its_place() {
    let folder = TempDir::new().unwrap();
    assert!(derive(folder.path(), VIOLET).status.success());
    let path = folder.path().join("certificate.json");
    let file = path.to_str().unwrap();
    let verified = azora(&["theme", "verify", file]);
    assert!(verified.status.success() && told(&verified).contains("acme verified, digest "), "{}", told(&verified));
    let forged = folder.path().join("forged.json");
    let text = read(folder.path(), "certificate.json").replacen("\"kind\": \"text\"", "\"kind\": \"shape\"", 1);
    fs::write(&forged, text).unwrap();
    let refused = azora(&["theme", "verify", file, forged.to_str().unwrap(), "nowhere.json"]);
    assert_eq!(refused.status.code(), Some(1));
    let lines: Vec<String> = said(&refused).lines().map(ToOwned::to_owned).collect();
    assert!(told(&refused).contains("acme verified"));
    assert!(lines[0].starts_with("error[derive.not_the_same]: "), "{lines:?}");
    assert!(lines[0].ends_with("(at /variants/0/pairs/0/kind)"), "{lines:?}");
    assert!(lines[1].contains(&format!("--> {}:", forged.display())), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("error[kit.unreadable]: nowhere.json")), "{lines:?}");
    let value = json(&azora(&["theme", "verify", "--json", forged.to_str().unwrap()]));
    assert_eq!(
        (&value["verified"], &value["problems"][0]["path"]),
        (&false.into(), &"/variants/0/pairs/0/kind".into())
    );
    fs::write(&forged, "{}").unwrap();
    assert!(
        said(&azora(&["theme", "verify", forged.to_str().unwrap()])).starts_with("error[derive.invalid_certificate]")
    );
}

#[test]
fn a_theme_is_shown_in_80_columns_with_all_its_pairs() {
    let folder = TempDir::new().unwrap();
    assert!(derive(folder.path(), VIOLET).status.success());
    let path = folder.path().join("certificate.json");
    for subject in ["finance", path.to_str().unwrap()] {
        let shown = azora(&["theme", "show", subject]);
        assert!(shown.status.success(), "{}", said(&shown));
        let text = told(&shown);
        let widest = text.lines().max_by_key(|line| line.chars().count()).unwrap();
        assert!(widest.chars().count() <= 80, "{widest}");
        assert!(!text.contains('\u{1b}'), "nothing but text where there is no terminal");
        for word in ["primary-foreground", "950", "focus", "exempt", "tritan", "Digest "] {
            assert!(text.contains(word), "{word}");
        }
    }
    let dark = told(&azora(&["theme", "show", "finance", "--scheme", "dark", "--contrast", "high"]));
    assert!(dark.contains("dark high") && !dark.contains("light"), "{dark}");
    let refused = azora(&["theme", "show", "finanse"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("did you mean \"finance\"?"), "{}", said(&refused));
}

#[test]
fn colours_are_shown_where_a_terminal_has_them_and_no_color_is_respected() {
    let show = |more: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_azora"));
        command.args(["theme", "show", "finance", "--scheme", "light"]).env_remove("NO_COLOR");
        let command = command.env("CLICOLOR_FORCE", "1").env("COLORTERM", "truecolor").envs(more.iter().copied());
        told(&command.output().unwrap())
    };
    assert!(show(&[]).contains("\u{1b}[48;2;153;8;52m  \u{1b}[0m #990834"));
    assert!(!show(&[("COLORTERM", "")]).contains("[48;2"));
    let plain = show(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "0")]);
    assert!(!plain.contains('\u{1b}') && plain.contains("#990834"));
}

/// A PNG of 16 × 16 of one colour.
fn png(path: &Path, kind: png::ColorType, pixel: &[u8]) {
    let mut encoder = png::Encoder::new(fs::File::create(path).unwrap(), 16, 16);
    encoder.set_color(kind);
    let bytes: Vec<u8> = pixel.iter().copied().cycle().take(256 * pixel.len()).collect();
    encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
}

#[test]
fn seeds_are_found_in_png_and_jpeg() {
    let folder = TempDir::new().unwrap();
    let find = |path: &Path| json(&azora(&["theme", "from-image", "--json", path.to_str().unwrap()]));
    let path = folder.path().join("picture");
    for (kind, pixel, color) in [
        (png::ColorType::Rgb, &[16, 185, 129][..], "#10b981"),
        (png::ColorType::Rgba, &[16, 185, 129, 255], "#10b981"),
        (png::ColorType::Grayscale, &[119], "#777777"),
        (png::ColorType::GrayscaleAlpha, &[119, 255], "#777777"),
    ] {
        png(&path, kind, pixel);
        let found = find(&path);
        assert_eq!(
            (&found["seeds"][0]["color"], &found["seeds"][0]["share"]),
            (&color.into(), &1.0.into()),
            "{kind:?}"
        );
    }
    let jpeg = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/command/data/violet.jpg");
    let found = find(&jpeg);
    assert!((0.45..=0.55).contains(&found["seeds"][0]["share"].as_f64().unwrap()), "{found}");
    let text = told(&azora(&["theme", "from-image", jpeg.to_str().unwrap()]));
    assert!(text.starts_with("seed") && text.contains(" %"), "{text}");
    let out = folder.path().join("out");
    let options = ["--derive", "acme", "--base", "marketplace", "--out", out.to_str().unwrap()];
    let done = azora(&[&["theme", "from-image", jpeg.to_str().unwrap()], &options[..]].concat());
    assert!(done.status.success() && out.join("certificate.json").exists(), "{}", said(&done));
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("picture");
    let refused = |why: &str| {
        let refused = azora(&["theme", "from-image", path.to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(
            said(&refused).starts_with("error[kit.unreadable]: ") && said(&refused).contains(why),
            "{}",
            said(&refused)
        );
    };
    refused("No such file");
    fs::write(&path, "GIF89a").unwrap();
    refused("neither PNG nor JPEG");
    fs::write(&path, b"\x89PNG\r\n\x1a\nnothing").unwrap();
    refused("can't be read");
    png(&path, png::ColorType::Rgba, &[255, 0, 0, 0]);
    refused("none of its pixels is visible");
    let mut encoder = png::Encoder::new(fs::File::create(&path).unwrap(), 9000, 9000);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    encoder.write_header().unwrap().write_image_data(&vec![0; 9000 * 1125]).unwrap();
    refused("9000 × 9000 pixels, more than 64 megapixels");
}

#[test]
fn a_page_shows_and_proves_a_theme_without_scripts_or_a_network() {
    let folder = TempDir::new().unwrap();
    let page = |name: &str, more: &[&str]| {
        let out = folder.path().join(name);
        let done = azora(&[&["theme", "preview", "--out", out.to_str().unwrap()], more].concat());
        assert!(done.status.success(), "{}", said(&done));
        read(folder.path(), name)
    };
    let derived = page("acme.html", &[&["acme"], VIOLET].concat());
    for part in
        ["id=\"top\"", "id=\"colour\"", "id=\"roles\"", "id=\"components\"", "id=\"vision\"", "id=\"certificate\""]
    {
        assert_eq!(derived.matches(part).count(), 1, "{part}");
    }
    for word in [
        "#7c3aed",
        "[data-azora-theme=\"acme\"]",
        ":has(#contrast:checked)",
        "Tritan",
        "primary-foreground / primary",
        "class=\"azora-button azora-button-emerald\" data-azora-state=\"pressed\"",
    ] {
        assert!(derived.contains(word), "{word}");
    }
    for outside in ["<script", "http:", "https:", "url(", "@import", "<link", " src="] {
        assert!(!derived.contains(outside), "{outside}");
    }
    assert_eq!(derived, page("again.html", &[&["acme"], VIOLET].concat()));
    assert!(page("house.html", &["finance"]).contains("Finance, with its certificate"));
    assert_eq!(files(folder.path()).len(), 3, "nothing is left beside the pages");
}

#[test]
fn what_is_written_into_a_page_is_escaped() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("page.html");
    let lock = "ring=#1678c9";
    let brief = folder.path().join("brief.json");
    let text = r##"{ "name": "acme", "primary": "#7c3aed",
        "locks": [{ "role": "ring", "color": "#1678c9", "reason": "</pre><script>alert(1)</script>" }] }"##;
    fs::write(&brief, text).unwrap();
    let (out, brief) = (out.to_str().unwrap(), brief.to_str().unwrap());
    let done = azora(&["theme", "preview", "--brief", brief, "--lock", lock, "--out", out]);
    assert!(done.status.success(), "{}", said(&done));
    let page = read(folder.path(), "page.html");
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    let nowhere = azora(&["theme", "preview", "finance", "--out", "/proc/page.html"]);
    assert!(said(&nowhere).starts_with("error[kit.unwritable]: /proc/page.html"), "{}", said(&nowhere));
}
