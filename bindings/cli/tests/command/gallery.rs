//! The kit's page, as it is written; how browsers show it is proved beside.

use std::{collections::BTreeSet, fs, path::Path};

use azora_core::{Contrast, Scheme, ThemeName, theme};
use tempfile::TempDir;

use crate::{azora, files, said};

/// The page of a kit built with these arguments.
fn page(more: &[&str]) -> String {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let done = azora(&[&["kit", "build", "--out", out.to_str().unwrap()], more].concat());
    assert!(done.status.success(), "{}", said(&done));
    String::from_utf8(files(&out)[Path::new("index.html")].clone()).unwrap()
}

/// What stands between two texts, each time.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).map(move |rest| rest.split(end).next().unwrap())
}

/// The body alone, without styles and scripts.
fn body(page: &str) -> &str {
    page.split_once("<body").unwrap().1.split_once("<script>").unwrap().0
}

/// No id twice, one h1, and no level of heading left out.
fn is_sound(page: &str) {
    let ids: Vec<&str> = between(body(page), " id=\"", "\"").collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), distinct.len(), "an id stands twice");
    let levels: Vec<u32> = body(page).split("<h").filter_map(|rest| rest.chars().next()?.to_digit(10)).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.iter().zip(levels.iter().skip(1)).all(|(one, next)| *next <= one + 1), "{levels:?}");
    for link in between(body(page), "href=\"#", "\"") {
        assert!(distinct.contains(link), "#{link} leads nowhere");
    }
}

#[test]
fn the_page_has_its_public_parts_and_needs_nothing_but_the_stills_beside_it() {
    let page = page(&["--only", "themes", "--only", "elements"]);
    is_sound(&page);
    for part in ["top", "colour", "roles", "type", "measures", "components", "living", "use", "certificate"] {
        assert_eq!(page.matches(&format!("<section id=\"{part}\"")).count(), 1, "{part}");
    }
    for outside in ["http:", "https:", "@import", "<link", "url(\"", "url(h"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(between(&page, " src=\"", "\"").all(|still| still.starts_with("elements/") && !still.contains("..")));
    assert!(!page.contains("NaN") && !page.contains(">inf<"), "a figure is none");
}

#[test]
fn every_figure_of_the_roles_is_the_cores() {
    let page = page(&["--only", "themes"]);
    let roles = between(&page, "<section id=\"roles\"", "<section").next().unwrap();
    let mut checked = 0;
    for row in between(roles, "<tr class=", "</tr>") {
        let (role, ground) = between(row, "<code>", "</code>").next().unwrap().split_once(" / ").unwrap();
        for cell in between(row, "<td data-azora-theme=\"", "</td>") {
            let name = ThemeName::ALL.iter().find(|name| cell.starts_with(name.name())).unwrap();
            let scheme = Scheme::ALL.iter().find(|it| cell.contains(&format!("data-azora-scheme=\"{it}\""))).unwrap();
            let measured = |contrast| {
                let theme = theme(*name, *scheme, contrast);
                let seen = if role.contains('…') { theme.roles() } else { vec![role.to_owned()] };
                let seen = seen.iter().filter(|it| !role.contains('…') || it.starts_with("chart-"));
                let least = seen.map(|role| theme.ratio(role, ground).unwrap()).fold(21.0, f64::min);
                format!(">{:.2}</b>", (least * 100.0).floor() / 100.0)
            };
            for contrast in Contrast::ALL {
                assert!(cell.contains(&measured(*contrast)), "{role} on {ground}, {name} {scheme} {contrast}: {cell}");
                checked += 1;
            }
        }
    }
    assert!(checked >= 18 * 4 * 2 * 2, "only {checked} figures");
}

#[test]
fn what_the_page_says_of_all_pairs_is_what_the_certificates_say() {
    let page = page(&["--only", "themes"]);
    let certificates = ThemeName::ALL.iter().map(|name| azora_core::house_theme(*name).unwrap().certificate());
    let bound: Vec<_> = certificates.flat_map(|it| it.pairs).filter(|pair| !pair.exempt).collect();
    let texts = bound.iter().filter(|pair| pair.kind == azora_core::ContractRole::Text).map(|pair| pair.ratio);
    let least = (texts.fold(21.0, f64::min) * 100.0).floor() / 100.0;
    let said = format!("{} pairs in 16 schemes, lowest text pair {least:.2}:1", bound.len());
    assert!(page.contains(&said), "{said}");
    assert!(page.contains("Nothing left of the line"));
}

/// A kit of someone else's: one theme of four roles, and one mark.
fn foreign(title: &str, role: &str) -> String {
    let folder = TempDir::new().unwrap();
    let color = |components: &str| {
        format!("{{ \"$type\": \"color\", \"$value\": {{ \"colorSpace\": \"srgb\", \"components\": {components} }} }}")
    };
    let tokens = format!(
        "{{ \"role\": {{ \"background\": {}, \"foreground\": {}, \"primary\": {}, \"accent\": {} }},\n\
         \"font\": {{ \"primary\": {{ \"$type\": \"fontFamily\", \"$value\": [\"{role}\"] }} }} }}",
        color("[1, 1, 1]"),
        color("[0, 0, 0]"),
        color("[0, 0, 0.5]"),
        color("[0.5, 0, 0]")
    );
    fs::write(folder.path().join("base.json"), tokens).unwrap();
    let resolver = folder.path().join("acme.resolver.json");
    let text = r##"{ "version": "2025.10", "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
        "resolutionOrder": [{ "$ref": "#/sets/base" }] }"##;
    fs::write(&resolver, text).unwrap();
    let marks = folder.path().join("marks");
    fs::create_dir(&marks).unwrap();
    let mark = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><title>{title}</title><desc>A dot.</desc>\
         <circle fill=\"var(--mark-from, #10b981)\" cx=\"32\" cy=\"32\" r=\"28\"/></svg>"
    );
    fs::write(marks.join("dot.svg"), mark).unwrap();
    page(&["--tokens", resolver.to_str().unwrap(), "--marks", marks.to_str().unwrap()])
}

#[test]
fn someone_elses_kit_gets_a_page_of_what_it_has() {
    let page = foreign("Dot", "Acme Sans");
    is_sound(&page);
    for own in ["One theme, measured", "Acme", "mark-dot", "<section id=\"colour\"", "<section id=\"marks\""] {
        assert!(page.contains(own), "{own}");
    }
    for none in [
        "cargo kit",
        "<section id=\"use\"",
        "<section id=\"components\"",
        "<section id=\"living\"",
        "<section id=\"measures\"",
        "#stone",
    ] {
        assert!(!page.contains(none), "{none}");
    }
}

#[test]
fn names_from_someone_elses_files_are_escaped() {
    let page = foreign("&lt;script&gt;alert(1)&lt;/script&gt;&amp;\"", "</style><script>alert(2)</script>");
    is_sound(&page);
    assert!(body(&page).contains("&lt;script&gt;alert(1)"));
    assert_eq!(page.matches("<script").count(), 1, "the page's own alone");
    assert_eq!(page.matches("</style").count(), 1);
}
