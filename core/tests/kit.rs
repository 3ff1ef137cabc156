//! The plan of a kit, and the files it makes.
#![cfg(feature = "raster")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail in its helpers too")]

use azora_core::{Kit, KitTheme, Marks, ThemeName, list_marks, verify_theme};

fn read(ids: &[&'static str]) -> Marks {
    let text = |id: &str| std::fs::read_to_string(format!("{}/../assets/marks/{id}.svg", env!("CARGO_MANIFEST_DIR")));
    let sources: Vec<(&str, String)> = ids.iter().map(|id| (*id, text(id).unwrap())).collect();
    Marks::from_sources(sources.iter().map(|(id, text)| (*id, text.as_str()))).unwrap()
}

#[test]
fn marks_read_from_their_sources_make_the_same_pictures_as_the_ready_made() {
    let ids: Vec<&str> = list_marks().iter().map(|mark| mark.id).collect();
    let (ready, read) = (Kit::ready(), Kit::ready().with_marks(read(&ids)));
    let files = ready.files();
    assert_eq!(files, read.files());
    let wanted = |path: &str| {
        let picture = path.starts_with("marks/");
        picture && ["brand-dark-64.png", "finance-light-64.png", ".svg"].iter().any(|end| path.ends_with(end))
    };
    let mut pictures = 0;
    for file in files.iter().filter(|file| wanted(&file.path)) {
        assert!(ready.make(file).unwrap() == read.make(file).unwrap(), "{}", file.path);
        pictures += 1;
    }
    // Four neutral looks and four themes in two schemes as SVG, and two looks as PNG.
    assert_eq!(pictures, ids.len() * (4 + 8 + 2));
}

#[test]
fn without_the_mark_of_the_house_the_first_one_is_the_favicon() {
    let icon = |ids: &[&'static str]| {
        let kit = Kit::ready().with_marks(read(ids));
        let file = kit.files().into_iter().find(|file| file.path == "favicon.ico").unwrap();
        assert!(kit.make(&file).unwrap().starts_with(&[0, 0, 1, 0, 3, 0]));
        file.what
    };
    assert!(icon(&["careers", "aegis"]).contains("aegis"));
    assert!(icon(&["aegis", "azora"]).contains("azora"));
}

#[test]
fn the_logo_comes_in_four_forms_and_is_the_icon() {
    let kit = Kit::ready();
    let files = kit.files();
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for form in ["primary", "white", "black", "gradient"] {
        assert!(paths.contains(&format!("logo/azora-{form}.svg").as_str()), "{form}");
        for size in [32, 64, 128, 256, 512, 1024] {
            assert!(paths.contains(&format!("logo/azora-{form}-{size}.png").as_str()), "{form} at {size}");
        }
    }
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path).unwrap();
        String::from_utf8(kit.make(file).unwrap()).unwrap()
    };
    let colors = |path: &str| {
        let text = text(path);
        text.match_indices('#').filter_map(|(at, _)| text.get(at..at + 7)).map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(colors("logo/azora-white.svg").iter().all(|color| color == "#ffffff" || color.starts_with("#m")));
    assert!(colors("logo/azora-gradient.svg").iter().any(|color| color == "#ec4899"));
    assert_eq!(text("favicon.svg"), text("logo/azora-primary.svg"));
    for icon in ["favicon-16.png", "favicon-180.png", "favicon-512.png"] {
        assert!(paths.contains(&icon), "{icon}");
    }
    assert!(!Kit::ready().with_marks(read(&["aegis"])).files().iter().any(|file| file.path.starts_with("logo/")));
}

#[test]
fn ready_made_themes_come_with_certificates_that_are_true() {
    let kit = Kit::ready();
    let certificates: Vec<_> =
        kit.files().into_iter().filter(|file| file.path.ends_with("/certificate.json")).collect();
    assert_eq!(certificates.len(), ThemeName::ALL.len());
    for file in certificates {
        let checked = verify_theme(&String::from_utf8(kit.make(&file).unwrap()).unwrap()).unwrap();
        assert!(checked.verified, "{}: {:?}", file.path, checked.problems);
        assert_eq!(file.path, format!("themes/{}/certificate.json", checked.name));
    }
}

#[test]
fn a_theme_of_other_sources_has_no_certificate() {
    let variants = Kit::ready().themes()[0].variants().to_vec();
    let kit = Kit::ready().with_themes(vec![KitTheme::new("finance", "Finance", variants).unwrap()]);
    assert!(kit.files().iter().all(|file| !file.path.ends_with("/certificate.json")));
}

#[test]
fn a_theme_is_named_so_that_its_files_are_its_own() {
    let long = "a".repeat(64);
    for name in ["a", "poppy", "2025", "brand-2", "-", &long] {
        assert_eq!(KitTheme::new(name, "Poppy", Vec::new()).unwrap().name(), name);
    }
    let longer = "a".repeat(65);
    for name in ["", "brand", "ink", "Poppy", "a/b", "..", "a.b", "a b", "a\"b", "ä", "a\0", &longer] {
        let error = KitTheme::new(name, "Poppy", Vec::new()).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/theme")), "{name:?}");
    }
}
