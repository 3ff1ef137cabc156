//! Elements as files: what each form takes, and what is refused before anything is drawn.

use std::fs;

use tempfile::TempDir;

use crate::{azora, said};

/// Runs `azora ELEMENT render` into a file of a new folder; gives the exit code, what was said, and the file's bytes.
fn render(element: &str, file: &str, more: &[&str]) -> (Option<i32>, String, Option<Vec<u8>>) {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join(file);
    let run = azora(&[&[element, "render", "--out", out.to_str().unwrap()], more].concat());
    (run.status.code(), said(&run) + &String::from_utf8_lossy(&run.stdout), fs::read(out).ok())
}

#[test]
fn a_span_of_no_time_is_refused_at_its_option() {
    for wrong in ["-5", "0", "nan", "inf", "soon"] {
        let (code, said, file) = render("gem", "a.apng", &[&format!("--seconds={wrong}")]);
        assert!(code == Some(2) && file.is_none(), "{wrong}: {said}");
        assert!(said.contains("--seconds") && said.contains("a time above 0 is wanted"), "{wrong}: {said}");
        assert!(!said.contains("/frames"), "{said}");
    }
    // Shorter than half a frame.
    let (code, said, _) = render("gem", "a.apng", &["--seconds", "0.01", "--size", "sm"]);
    assert!(code == Some(2) && said.contains("--seconds: A film has 1 to 3,600 frames"), "{said}");
}

#[test]
fn what_is_beyond_the_budget_is_refused_at_its_option() {
    let (code, said, _) = render("sankofa", "a.apng", &["--pace", "slow", "--state", "healthy"]);
    assert!(code == Some(2) && said.contains("--seconds: A film has 1 to 3,600 frames"), "{said}");
    let large = ["--state", "healthy", "--scale", "4", "--seconds", "100"];
    let (code, said, _) = render("sankofa", "a.apng", &large);
    assert!(code == Some(2) && said.contains("error[scene.budget_exceeded]: --seconds: 3000 frames of 1600"), "{said}");
}

#[test]
fn an_option_that_a_form_has_no_use_for_is_refused() {
    for (file, more) in [
        ("a.svg", &["--scale", "2"][..]),
        ("a.json", &["--scale", "2"]),
        ("a.svg", &["--ground", "#112233"]),
        ("a.svg", &["--as", "svg-animated", "--ground", "#112233"]),
        ("a.svg", &["--seconds", "2"]),
        ("a.png", &["--seconds", "2"]),
        ("a.png", &["--motion", "smil"]),
        ("a.svg", &["--motion", "css"]),
    ] {
        let (code, said, written) = render("gem", file, more);
        assert!(code == Some(2) && written.is_none(), "{more:?}: {said}");
        let option = more[more.len() - 2];
        assert!(said.contains(&format!("error[argument.invalid]: {option} is for ")), "{more:?}: {said}");
    }
}

#[test]
fn an_svg_moves_by_css_or_by_smil() {
    let moving = ["--as", "svg-animated", "--cut", "classic", "--size", "sm", "--seconds", "1", "--motion"];
    let drawn = |motion: &str| {
        let (code, said, file) = render("gem", "a.svg", &[&moving[..], &[motion]].concat());
        assert_eq!(code, Some(0), "{said}");
        String::from_utf8(file.unwrap()).unwrap()
    };
    let (smil, css) = (drawn("smil"), drawn("css"));
    assert!(smil.contains("<animate") && !smil.contains("@keyframes"));
    assert!(css.contains("@keyframes") && !css.contains("<animate"));
    let (code, said, _) = render("gem", "a.svg", &[&moving[..], &["gif"]].concat());
    assert!(code == Some(2) && said.contains("smil") && said.contains("css"), "{said}");
}

#[test]
fn a_sequence_is_a_folder_of_the_frames_of_an_apng() {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("frames");
    let common = ["--state", "critical", "--size", "64", "--seconds", "0.2"];
    let run = |out: &str, form: &str| azora(&[&["gem", "render", "--out", out, "--as", form], &common[..]].concat());
    let done = run(out.to_str().unwrap(), "png-sequence");
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(done.status.success() && told.contains("6 frames, ") && told.contains("It says       Trinity"), "{told}");
    let mut names: Vec<_> =
        fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, (0..6).map(|nth| format!("frame-000{nth}.png")).collect::<Vec<_>>());

    // The first is the APNG's, and the others move.
    let film = folder.path().join("film.apng");
    assert!(run(film.to_str().unwrap(), "apng").status.success());
    let first = |bytes: Vec<u8>| {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        pixels
    };
    let frame = |nth: usize| first(fs::read(out.join(&names[nth])).unwrap());
    assert_eq!(first(fs::read(film).unwrap()), frame(0));
    assert_ne!(frame(0), frame(5));

    // Frames of another run would stand among those of this one.
    let again = run(out.to_str().unwrap(), "png-sequence");
    assert!(again.status.code() == Some(2) && said(&again).contains("is no empty folder"), "{}", said(&again));
}
