//! What the rules of the marks' design language measure of the marks, and of anyone's drawing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "raster")]

use std::{fs, sync::LazyLock};

use azora_core::{MarkReport, check_mark, check_marks, list_marks};

fn sources() -> Vec<(&'static str, String)> {
    let read = |id| fs::read_to_string(format!("{}/../assets/marks/{id}.svg", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut sources: Vec<_> = list_marks().iter().map(|mark| (mark.id, read(mark.id))).collect();
    sources.sort_unstable();
    sources
}

/// Every mark, measured from its file.
static MEASURED: LazyLock<Vec<MarkReport>> = LazyLock::new(|| {
    let sources = sources();
    check_marks(&sources.iter().map(|(id, text)| (*id, text.as_str())).collect::<Vec<_>>()).unwrap()
});

#[test]
fn every_mark_keeps_the_rules() {
    let reports = &*MEASURED;
    let failing = reports.iter().flat_map(|report| {
        report.checks.iter().filter(|check| !check.passed).map(|check| (report.id.as_str(), check.name, &check.reason))
    });
    assert_eq!(failing.collect::<Vec<_>>(), []);
    assert!(reports.iter().all(|report| report.passed == report.checks.iter().all(|check| check.passed)));
}

#[test]
fn a_ready_made_mark_measures_as_its_file() {
    let files = &*MEASURED;
    let mut ready = check_marks(&[]).unwrap();
    ready.sort_by(|one, other| one.id.cmp(&other.id));
    assert_eq!(files.len(), ready.len());
    for (file, ready) in files.iter().zip(&ready) {
        assert_eq!((&file.id, file.checks.len()), (&ready.id, ready.checks.len()));
        for (of_file, of_ready) in file.checks.iter().zip(&ready.checks) {
            assert!(of_ready.value.is_none() || of_file == of_ready, "{}: {of_file:?} {of_ready:?}", file.id);
        }
    }
    let (id, text) = &sources()[0];
    let alone = check_mark(text).unwrap();
    assert_eq!((alone.id.as_str(), &alone), (*id, &files[0]));
}

/// The table of docs/marks.md.
fn table() -> String {
    const COLUMNS: [(&str, &str, usize); 10] = [
        ("ink %", "coverage", 1),
        ("x", "centre-x", 2),
        ("y", "centre-y", 2),
        ("gaps %", "gaps", 2),
        ("strokes %", "strokes", 2),
        ("at 16 %", "small-strokes", 2),
        ("mirror %", "mirror", 2),
        ("on light", "body-on-light", 2),
        ("bytes", "bytes", 0),
        ("IoU", "likeness", 2),
    ];
    let heads: String = COLUMNS.iter().map(|(head, ..)| format!(" {head} |")).collect();
    let mut table = format!("| mark |{heads} nearest |\n|---|{}---|\n", "--:|".repeat(COLUMNS.len()));
    for report in &*MEASURED {
        let cell = |(_, name, decimals): &(&str, &str, usize)| {
            let value = report.check(name).unwrap().value;
            // Nothing below half of the last digit keeps a sign.
            value.map_or_else(|| " – |".to_owned(), |value| format!(" {value:.decimals$} |").replace("-0.00", "0.00"))
        };
        let cells: String = COLUMNS.iter().map(cell).collect();
        table.push_str(&format!("| {} |{cells} {} |\n", report.id, report.nearest));
    }
    table
}

#[test]
fn the_page_says_what_is_measured() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/marks.md");
    let page = fs::read_to_string(path).unwrap();
    let (before, rest) = page.split_once("<!-- measured -->\n").unwrap();
    let (said, after) = rest.split_once("<!-- /measured -->").unwrap();
    if std::env::var_os("AZORA_BLESS").is_some() {
        fs::write(path, format!("{before}<!-- measured -->\n{}<!-- /measured -->{after}", table())).unwrap();
    } else {
        assert_eq!(said, table());
    }
    for check in &MEASURED[0].checks {
        assert!(before.contains(&format!("`{}`", check.name)), "{}", check.name);
    }
}

fn anyone(body: &str) -> MarkReport {
    check_mark(&format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">{body}</svg>"#)).unwrap()
}

fn value(report: &MarkReport, check: &str) -> f64 {
    report.check(check).unwrap().value.unwrap()
}

#[test]
fn a_square_measures_as_geometry_says() {
    let square = anyone(r##"<path fill="#1e40af" d="M8 6H56V54H8Z"/>"##);
    let expected = [
        ("coverage", 100.0 * 48.0 * 48.0 / 4096.0),
        ("margin", 6.0),
        ("length", 48.0),
        ("centre-x", 0.0),
        ("centre-y", -2.0),
        ("gaps", 0.0),
        ("mirror", 0.0),
        ("body-on-light", 8.72),
    ];
    for (check, expected) in expected {
        assert!((value(&square, check) - expected).abs() < 0.01, "{check}: {}", value(&square, check));
    }
    // A round mass of radius 1.45 does not reach into the corners.
    let corners = 100.0 * (4.0 - core::f64::consts::PI) * 1.45 * 1.45 / (48.0 * 48.0);
    assert!((value(&square, "strokes") - corners).abs() < 0.01, "{}", value(&square, "strokes"));
}

#[test]
fn every_failing_check_says_what_where_and_how_to_mend_it() {
    let bars = |from: f64, wide: f64, apart: f64| {
        let bar = |nth: u32| {
            let left = from + f64::from(nth) * (wide + apart);
            format!("M{left} 2h{wide}v36h-{wide}z")
        };
        format!(r##"<path fill="#e2e8f0" d="{}"/>"##, (0..6).map(bar).collect::<String>())
    };
    let mut said = String::new();
    for body in [
        bars(4.0, 5.0, 1.5),
        bars(4.0, 2.0, 4.0),
        r##"<path fill="#0b1220" d="M0 0H64V64H0Z"/>"##.to_owned(),
        r##"<path fill="#7c3aed" d="M6 20A14 14 0 0 1 34 20A12.5 14 0 0 1 59 20Q58 40 32.5 58Q6 40 6 20Z"/>"##
            .to_owned(),
    ] {
        let report = anyone(&body);
        // What it is like changes with the family's drawings.
        for check in report.checks.iter().filter(|check| !check.passed && check.name != "likeness") {
            said.push_str(&format!("{}: {}\n", check.name, check.reason));
        }
        said.push('\n');
    }
    insta::assert_snapshot!(said);
}

#[test]
fn anyones_drawing_is_measured_in_the_middle_of_the_box() {
    let wide = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><title> A  line </title><path fill="#1e40af" d="M0 0H200V50H0Z"/></svg>"##;
    let report = check_mark(wide).unwrap();
    assert_eq!((report.id.as_str(), report.title.as_str()), ("", "A line"));
    assert!((value(&report, "coverage") - 25.0).abs() < 1e-9 && value(&report, "centre-y").abs() < 1e-9);
    for name in ["bytes", "decimals", "gradients", "seeds", "seed-on-dark", "small-strokes"] {
        let check = report.check(name).unwrap();
        assert!(check.value.is_none() && check.passed && check.reason.starts_with("Not asked: "), "{check:?}");
    }
    let empty = anyone("");
    assert!(!empty.passed && empty.check("margin").unwrap().value.is_none());
}

#[test]
fn files_of_marks_keep_their_rules() {
    let (_, sapiens) = sources().into_iter().find(|(id, _)| *id == "sapiens").unwrap();
    for (from, to, check) in [
        ("x1=\"16\"", "x1=\"0\"", "gradients"),
        ("offset=\"1\"", "offset=\"0.5\"", "gradients"),
        ("cx=\"32\"", "cx=\"32.001\"", "decimals"),
        (
            "</svg>",
            "<circle fill=\"var(--mark-seed, #fbbf24)\" cx=\"9\" cy=\"9\" r=\"4\" data-min=\"100\"/></svg>",
            "seeds",
        ),
        ("</desc>", &format!("{}</desc>", " and so on".repeat(100)), "bytes"),
    ] {
        let broken = sapiens.replacen(from, to, 1);
        assert_ne!(broken, sapiens, "{from}");
        let report = check_mark(&broken).unwrap();
        let failing: Vec<_> = report.checks.iter().filter(|check| !check.passed).map(|check| check.name).collect();
        assert_eq!(failing, [check]);
    }
    let error = check_mark(&sapiens.replace("--mark-seed", "--mark-sead")).unwrap_err();
    assert_eq!((error.code, error.span.is_some()), ("svg.unbound_variable", true));
}

#[test]
fn a_mark_is_compared_with_those_it_does_not_replace() {
    let sources = sources();
    let text = |id: &str| sources.iter().find(|(known, _)| *known == id).unwrap().1.as_str();
    let stranger = text("pay").replace("Azora Pay", "Purse");
    let report = check_mark(&stranger).unwrap();
    assert_eq!((report.nearest.as_str(), value(&report, "likeness")), ("pay", 1.0));
    let check = report.check("likeness").unwrap();
    assert!(!check.passed);
    assert_eq!(
        check.reason,
        "It shares 1.00 of the area that it and pay cover together, and 0.55 is the most; change its silhouette."
    );

    let twins = check_marks(&[("one", &stranger), ("two", &stranger)]).unwrap();
    assert_eq!((twins[0].nearest.as_str(), twins[1].nearest.as_str()), ("two", "one"));
    // Marks of Elara share a halo; they are known by their titles.
    let pair = check_marks(&[("a", text("elara-heart")), ("b", text("elara-mind"))]).unwrap();
    assert!(pair.iter().all(|report| value(report, "likeness") > 0.55 && report.check("likeness").unwrap().passed));
}

#[test]
fn what_can_not_be_measured_is_refused() {
    let error = check_mark("<svg").unwrap_err();
    assert_eq!(error.code, "svg.invalid");
    let error = check_marks(&[("fine", &sources()[0].1), ("fine", "<svg")]).unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("svg.invalid", Some("/1")));
    let error = check_marks(&[("", ""); 101]).unwrap_err();
    assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/sources")));
}
