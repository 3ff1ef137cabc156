//! `azora mark …`, as a user runs it.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::{azora, said};

const MAIL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/marks/mail.svg");
const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><title>Dot</title>
<circle fill="#7c3aed" cx="32" cy="32" r="12"/></svg>"##;

#[test]
fn a_mark_that_keeps_the_rules_has_a_line_and_no_sentence() {
    let done = azora(&["mark", "check", MAIL]);
    assert!(done.status.success(), "{}", said(&done));
    let out = String::from_utf8(done.stdout).unwrap();
    let lines: Vec<_> = out.lines().collect();
    assert!(lines.len() == 2 && lines[0].starts_with("mark ") && lines[1].starts_with("mail "), "{out}");
    assert!(lines.iter().all(|line| line.chars().count() <= 80), "{out}");
    assert!(!out.contains('\u{1b}'), "no colours where nobody sees them");
}

#[test]
fn what_fails_is_told_with_its_file_and_how_to_mend_it() {
    let folder = TempDir::new().unwrap();
    let logo = folder.path().join("logo.svg");
    fs::write(&logo, LOGO).unwrap();
    let done = azora(&["mark", "check", MAIL, logo.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1));
    let place = format!("error[brand.failed_check]: {}: ", logo.display());
    let said = said(&done);
    assert!(said.lines().all(|line| line.starts_with(&place)), "{said}");
    assert!(said.contains("The ink is 24.0 × 24.0 units, and the longer side is 49 at least; enlarge it."), "{said}");
}

#[test]
fn scripts_get_a_line_of_json_for_each() {
    let folder = TempDir::new().unwrap();
    let logo = folder.path().join("logo.svg");
    fs::write(&logo, LOGO).unwrap();
    let done = azora(&["mark", "check", "--json", MAIL, logo.to_str().unwrap()]);
    let out = String::from_utf8(done.stdout).unwrap();
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((lines[0]["id"].as_str(), lines[0]["passed"].as_bool()), (Some("mail"), Some(true)));
    assert_eq!((lines[1]["title"].as_str(), lines[1]["passed"].as_bool()), (Some("Dot"), Some(false)));
    let seeds = lines[1]["checks"].as_array().unwrap().iter().find(|check| check["name"] == "seeds").unwrap();
    assert!(seeds["value"].is_null() && seeds["passed"] == true, "{seeds}");
}

#[test]
fn what_can_not_be_read_is_told_with_its_place() {
    let folder = TempDir::new().unwrap();
    let broken = folder.path().join("broken.svg");
    fs::write(&broken, LOGO.replace("</svg>", "")).unwrap();
    let done = azora(&["mark", "check", MAIL, broken.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1));
    assert!(said(&done).starts_with("error[svg.invalid]: "), "{}", said(&done));
    assert!(said(&done).contains(&format!("--> {}:1:1\n", broken.display())), "{}", said(&done));
    let fine = folder.path().join("fine");
    fs::create_dir(&fine).unwrap();
    fs::write(fine.join("broken.svg"), LOGO).unwrap();
    let twins = azora(&["mark", "check", fine.join("broken.svg").to_str().unwrap(), broken.to_str().unwrap()]);
    assert!(said(&twins).contains(&format!("--> {}:1:1\n", broken.display())), "{}", said(&twins));
    let absent = azora(&["mark", "check", "nowhere.svg"]);
    assert!(said(&absent).starts_with("error[kit.unreadable]: nowhere.svg"), "{}", said(&absent));
}

#[cfg(unix)]
#[test]
fn a_name_that_steers_a_terminal_is_not_passed_on() {
    let folder = TempDir::new().unwrap();
    let logo = folder.path().join("\u{1b}[31mlogo\u{202e}.svg");
    fs::write(&logo, LOGO).unwrap();
    let done = azora(&["mark", "check", logo.to_str().unwrap()]);
    let shown = said(&done) + &String::from_utf8(done.stdout).unwrap();
    assert!(shown.contains("[31mlogo") && !shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
}

#[test]
fn a_sheet_is_the_picture_that_its_name_asks_for() {
    let folder = TempDir::new().unwrap();
    let draw = |name: &str, more: &[&str]| {
        let out = folder.path().join(name);
        let done = azora(&[&["mark", "sheet", "--out", out.to_str().unwrap()], more].concat());
        assert!(done.status.success(), "{}", said(&done));
        fs::read(out).unwrap()
    };
    let few = ["--ids", "pay,mail", "--sizes", "16,32", "--theme", "finance", "--schemes", "dark", "--paints", "brand"];
    assert!(draw("few.png", &few).starts_with(b"\x89PNG"));
    let svg = String::from_utf8(draw("few.svg", &few)).unwrap();
    assert!(svg.find(">Azora Pay</text>") < svg.find(">Azora Mail</text>") && svg.contains(">Azora Mail</text>"));
    let plain = String::from_utf8(draw("plain.svg", &[&few[..], &["--unlabelled"]].concat())).unwrap();
    assert!(!plain.contains("<text") && !plain.contains("Azora"));
    assert_eq!(draw("few.png", &few), draw("again.png", &few));
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/marks");
    assert_eq!(draw("own.png", &[&few[..], &["--marks", own]].concat()), draw("few.png", &few));
}

#[test]
fn a_sheet_that_can_not_be_drawn_says_why() {
    let folder = TempDir::new().unwrap();
    let refused = |name: &str, more: &[&str]| {
        let out = folder.path().join(name);
        let done = azora(&[&["mark", "sheet", "--out", out.to_str().unwrap()], more].concat());
        assert_eq!(done.status.code(), Some(2));
        assert!(!out.exists());
        said(&done)
    };
    assert!(refused("sheet.jpg", &[]).contains("ends neither in .svg nor in .png"));
    assert!(refused("sheet.png", &["--ids", "male"]).contains("did you mean \"mail\"?"));
    assert!(refused("sheet.png", &["--paints", "gold"]).contains("There is no paint \"gold\""));
}
