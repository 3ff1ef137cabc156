//! Services, apps and marks, and the marks as SVG.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use azora_core::{
    Brief, Contrast, Drawing, Ground, Marks, Paint, Rgb8, Scheme, Stops, ThemeName, derive_theme, list_apps,
    list_marks, list_services, mark_svg, service_theme, theme,
};
use proptest::prelude::*;
use roxmltree::Document;

const PAINTS: &[&str] = &["brand", "theme", "gradient", "#111827"];

fn source(id: &str) -> String {
    std::fs::read_to_string(format!("{}/../assets/marks/{id}.svg", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn places() -> impl Iterator<Item = (ThemeName, Scheme)> {
    ThemeName::ALL.iter().flat_map(|theme| Scheme::ALL.iter().map(|scheme| (*theme, *scheme)))
}

fn ground(name: ThemeName, scheme: Scheme) -> Ground {
    Ground::of(&theme(name, scheme, Contrast::Standard))
}

fn hex(text: &str) -> Rgb8 {
    Rgb8::from_hex(text).unwrap()
}

/// The colours of a drawn mark by where they stand: the stops in order, then every other.
fn colors(svg: &str) -> (Vec<Rgb8>, BTreeSet<String>) {
    let document = Document::parse(svg).unwrap();
    let values = |name: &str| {
        let nodes = document.descendants().filter_map(move |node| node.attribute(name));
        nodes.filter(|value| value.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
    };
    let flat = values("fill").into_iter().chain(values("stroke")).collect();
    (values("stop-color").iter().map(|color| hex(color)).collect(), flat)
}

#[test]
fn there_are_148_services_16_apps_28_marks_an_emblem_and_a_logo() {
    let (services, apps, marks) = (list_services(), list_apps(), list_marks());
    assert_eq!((services.len(), apps.len(), marks.len()), (148, 16, 30));
    assert_eq!(services.iter().filter(|service| service.group == "nexus").count(), 21);
    assert_eq!(marks.iter().filter(|mark| mark.family == "service").count(), 21);
    assert_eq!(marks.iter().filter(|mark| mark.family == "elara").count(), 7);
    let house: Vec<_> = marks.iter().skip(28).map(|mark| (mark.id, mark.family)).collect();
    assert_eq!(house, [("sankofa", "emblem"), ("azora", "logo")]);

    let ids: BTreeSet<&str> = marks.iter().map(|mark| mark.id).collect();
    assert_eq!(ids.len(), 30);
    for app in &apps {
        let shown = app.marks.iter().chain(app.elara.iter());
        assert!(shown.clone().all(|id| ids.contains(id)), "{}", app.id);
    }
    let jewels: BTreeSet<_> = services.iter().filter_map(|service| service.jewel).collect();
    assert_eq!(jewels, BTreeSet::from(["emerald", "ruby", "sapphire", "unity"]));
    let mut themes: BTreeMap<&str, usize> = BTreeMap::new();
    for service in &services {
        *themes.entry(service.theme.name()).or_default() += 1;
    }
    insta::assert_debug_snapshot!(themes);
}

#[test]
fn services_have_readable_names() {
    let services = list_services();
    let name = |id: &str| services.iter().find(|service| service.id == id).unwrap().name;
    assert_eq!(name("ai-agent-service"), "AI Agent Service");
    assert_eq!(name("kyc-aml-service"), "KYC and AML Service");
    assert_eq!(name("shield_service"), "Shield Service");
    assert_eq!(name("nexus/defi"), "Nexus DeFi");
    for service in services {
        assert!(service.name.starts_with(char::is_uppercase) && !service.name.contains(['_', '/']), "{}", service.id);
        assert!(!service.description.is_empty(), "{}", service.id);
    }
}

#[test]
fn the_baked_marks_are_those_of_the_sources() {
    let sources: Vec<(String, String)> =
        list_marks().iter().map(|mark| (mark.id.to_owned(), source(mark.id))).collect();
    let read = Marks::from_sources(sources.iter().map(|(id, text)| (id.as_str(), text.as_str()))).unwrap();
    let ready = Marks::ready();
    assert!(ready.ids().eq(read.ids()));
    for mark in list_marks() {
        let drawing = read.drawing(mark.id).unwrap();
        assert_eq!(drawing, ready.drawing(mark.id).unwrap());
        assert_eq!((mark.name, mark.description), (drawing.title.as_ref(), drawing.desc.as_ref()));
        for (theme, scheme) in places() {
            let ground = ground(theme, scheme);
            for (name, stops) in [("brand", drawing.stops), ("theme", ground.stops)] {
                let baked = mark_svg(mark.id, theme, scheme, name, 64, "a").unwrap();
                assert_eq!(read.svg(mark.id, &Paint::on(stops, ground.color), 64, "a").unwrap(), baked);
            }
        }
    }
}

#[test]
fn every_mark_binds_every_variable_and_keeps_no_fallback() {
    for mark in list_marks() {
        for (theme, scheme) in places() {
            for paint in PAINTS {
                for size in [16, 24, 32, 64, 200] {
                    let svg = mark_svg(mark.id, theme, scheme, paint, size, "").unwrap();
                    for left in ["var(", "--mark", "ID-", "data-", "url(#ID"] {
                        assert!(!svg.contains(left), "{} {theme} {scheme} {paint} {size}: {left}", mark.id);
                    }
                    let document = Document::parse(&svg).unwrap();
                    let (stops, flat) = colors(&svg);
                    assert_eq!(stops.len(), if *paint == "gradient" { 3 } else { 2 });
                    assert!((1..=2).contains(&flat.len()), "{} at {size}: {flat:?}", mark.id);
                    if paint.starts_with('#') {
                        assert!(
                            stops.iter().all(|stop| stop.hex() == *paint) && flat.iter().all(|color| color == paint)
                        );
                    }
                    let words = |name: &str| {
                        let mut found = document.descendants().filter(|node| node.tag_name().name() == name);
                        found.next().and_then(|node| node.text())
                    };
                    let root = document.root_element();
                    assert_eq!(words("title"), Some(mark.name));
                    assert_eq!(words("desc"), Some(mark.description));
                    assert_eq!(root.attribute("role"), Some("img"));
                    assert_eq!(root.attribute("width"), Some(size.to_string().as_str()));
                }
            }
        }
    }
}

#[test]
fn a_fallback_never_reaches_a_picture() {
    let marks = Marks::ready();
    let slots = ["#010101", "#020202", "#030303", "#040404"].map(hex);
    let paint = Paint { from: slots[0], via: None, to: slots[1], tone: slots[2], seed: slots[3] };
    for id in marks.ids() {
        for size in [16, 20, 21, 27, 28, 47, 48, 64] {
            let svg = marks.svg(id, &paint, size, "").unwrap();
            let (stops, flat) = colors(&svg);
            assert_eq!(stops, [paint.from, paint.to]);
            assert!(flat.is_subset(&BTreeSet::from(["#030303".to_owned(), "#040404".to_owned()])), "{id}: {flat:?}");
            assert!(flat.contains("#040404"), "{id} at {size} has its seed");
        }
    }
}

#[test]
fn floors_hold_for_the_printed_colours() {
    for mark in list_marks() {
        for (theme, scheme) in places() {
            let ground = ground(theme, scheme).color;
            for paint in ["brand", "theme", "gradient"] {
                let (stops, _) = colors(&mark_svg(mark.id, theme, scheme, paint, 64, "").unwrap());
                for stop in stops {
                    assert!(stop.contrast(ground) >= 3.0, "{} {theme} {scheme} {paint}: {}", mark.id, stop.hex());
                }
            }
        }
    }
    for (ground, floor) in [("#ffffff", 2.1), ("#0f172a", 3.0)].map(|(ground, floor)| (hex(ground), floor)) {
        let marks = Marks::ready();
        for id in marks.ids() {
            let paint = Paint::on(marks.drawing(id).unwrap().stops, ground);
            assert!(paint.seed.contrast(ground) >= floor, "{id}: {}", paint.seed.hex());
            assert!(paint.from.contrast(ground) >= 3.0 && paint.to.contrast(ground) >= 3.0, "{id}");
        }
    }
}

#[test]
fn a_theme_paints_with_its_ramp_and_its_accent() {
    for (name, [light, jewel, deep], seed) in [
        (ThemeName::Education, ["#6ee7b7", "#10b981", "#047857"], "accent"),
        (ThemeName::Finance, ["#fca5a5", "#ef4444", "#b91c1c"], "#fbbf24"),
        (ThemeName::Marketplace, ["#93c5fd", "#3b82f6", "#1e40af"], "accent"),
    ] {
        for (scheme, from, to) in [(Scheme::Light, jewel, deep), (Scheme::Dark, light, jewel)] {
            let accent = theme(name, scheme, Contrast::Standard).color("accent").unwrap();
            let seed = if seed == "accent" { accent.as_str() } else { seed };
            let stops = Stops { from: hex(from), to: hex(to), seed: hex(seed) };
            assert_eq!(ground(name, scheme).stops, stops, "{name} {scheme}");
        }
    }
}

#[test]
fn on_the_neutral_grounds_the_brand_moves_as_little_as_was_designed() {
    let marks = Marks::ready();
    let stops: BTreeSet<Rgb8> = marks
        .ids()
        .flat_map(|id| {
            let stops = marks.drawing(id).unwrap().stops;
            [stops.from, stops.to]
        })
        .collect();
    let moved = |ground: &str| {
        let ground = hex(ground);
        let body = |stop: Rgb8| Paint::on(Stops { from: stop, to: stop, seed: stop }, ground).from;
        stops.iter().filter(|stop| body(**stop) != **stop).count()
    };
    assert_eq!((stops.len(), moved("#ffffff"), moved("#0f172a")), (17, 10, 0));
}

#[test]
fn the_gradient_is_the_sign_of_unity_on_every_mark() {
    for mark in list_marks() {
        for size in [16, 64] {
            let (stops, flat) =
                colors(&mark_svg(mark.id, ThemeName::Admin, Scheme::Dark, "gradient", size, "").unwrap());
            assert_eq!(stops, ["#8b5cf6", "#ec4899", "#06b6d4"].map(hex), "{} at {size}", mark.id);
            assert!(flat.contains("#fbbf24"), "{} at {size}", mark.id);
        }
    }
    for scheme in Scheme::ALL {
        let sign = theme(ThemeName::Admin, *scheme, Contrast::Standard).property("--azora-brand-sign").unwrap();
        assert_eq!(sign, "#8b5cf6 0%, #ec4899 50%, #06b6d4 100%");
    }
}

#[test]
fn the_size_chooses_the_drawing() {
    let drawn = |id: &str, size: u32| {
        let svg = mark_svg(id, ThemeName::Admin, Scheme::Light, "#111827", size, "a").unwrap();
        svg.split_once("</desc>").unwrap().1.to_owned()
    };
    for (id, small, large) in
        [("oracle", 20, 21), ("elara-core", 20, 21), ("careers", 27, 28), ("synapse", 27, 28), ("azora", 20, 21)]
    {
        assert_eq!(drawn(id, 1), drawn(id, small), "{id}");
        assert_ne!(drawn(id, small), drawn(id, large), "{id}");
        assert_eq!(drawn(id, large), drawn(id, Drawing::LARGEST), "{id}");
    }
    assert_eq!(drawn("sapiens", 16), drawn("sapiens", 512));
}

#[test]
fn ids_stand_behind_their_instance() {
    let ids = |svg: &str| {
        let document = Document::parse(svg).unwrap();
        document.descendants().filter_map(|node| node.attribute("id").map(str::to_owned)).collect::<Vec<_>>()
    };
    let drawn = |id: &str, paint: &str, size: u32, instance: &str| {
        mark_svg(id, ThemeName::Finance, Scheme::Light, paint, size, instance).unwrap()
    };
    assert_eq!(ids(&drawn("pay", "brand", 64, "nav")), ["nav-title", "nav-desc", "nav-body"]);
    assert!(drawn("pay", "brand", 64, "nav").contains("aria-labelledby=\"nav-title nav-desc\""));
    assert!(drawn("pay", "brand", 64, "nav").contains("url(#nav-body)"));

    let mut seen = BTreeSet::new();
    for mark in list_marks() {
        for paint in PAINTS {
            for size in [24, 64] {
                assert!(seen.insert(ids(&drawn(mark.id, paint, size, ""))), "{} {paint} {size}", mark.id);
                assert_eq!(drawn(mark.id, paint, size, ""), drawn(mark.id, paint, size, ""));
            }
        }
    }
}

#[test]
fn wrong_arguments_are_named() {
    let refused = |id: &str, paint: &str, size: u32, instance: &str| {
        let error = mark_svg(id, ThemeName::Admin, Scheme::Dark, paint, size, instance).unwrap_err();
        (error.code, error.path.unwrap_or_default(), error.reason)
    };
    let huge = "a".repeat(100_000);
    for (id, paint, size, instance, code, path) in [
        ("sapien", "brand", 64, "", "brand.unknown_mark", "/id"),
        ("", "brand", 64, "", "brand.unknown_mark", "/id"),
        (&huge, "brand", 64, "", "brand.unknown_mark", "/id"),
        ("pay", "gold", 64, "", "argument.invalid", "/paint"),
        ("pay", "#fff", 64, "", "argument.invalid", "/paint"),
        ("pay", "brand", 0, "", "argument.invalid", "/size"),
        ("pay", "brand", 16_385, "", "argument.invalid", "/size"),
        ("pay", "brand", 64, "1a", "argument.invalid", "/instance"),
        ("pay", "brand", 64, "é", "argument.invalid", "/instance"),
        ("pay", "brand", 64, "a\"b", "argument.invalid", "/instance"),
        ("pay", "brand", 64, &huge, "argument.invalid", "/instance"),
    ] {
        let (found, place, reason) = refused(id, paint, size, instance);
        assert_eq!((found, place.as_str()), (code, path), "{reason}");
        assert!(reason.len() < 500, "{reason}");
    }
    assert_eq!(
        refused("elara-drems", "brand", 64, "").2,
        "There is no mark \"elara-drems\"; did you mean \"elara-dreams\"?"
    );
    assert!(mark_svg("pay", ThemeName::Admin, Scheme::Dark, "brand", 64, &huge[..64]).is_ok());
}

#[test]
fn one_mark_as_it_is_written() {
    insta::assert_snapshot!(mark_svg("careers", ThemeName::Education, Scheme::Light, "brand", 24, "").unwrap());
}

/// A sound source, with `<circle … />` as its only shape.
const DOT: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<title>Dot</title>
<desc>A dot.</desc>
<circle fill="var(--mark-from, #8b5cf6)" cx="32" cy="32" r="28"/>
</svg>"#;

#[test]
fn a_broken_source_says_where() {
    assert!(Drawing::parse(DOT).is_ok());
    let mut said = String::new();
    for (from, to) in [
        ("--mark-from", "--mark-form"),
        ("var(--mark-from, #8b5cf6)", "#8b5cf6"),
        ("var(--mark-from, #8b5cf6)", "var(--mark-from)"),
        ("var(--mark-from, #8b5cf6)", "url(#ID-body)"),
        ("fill=\"var(--mark-from, #8b5cf6)\" ", ""),
        ("fill=\"var", "stroke=\"none\" style=\"fill:red\" fill=\"var"),
        ("r=\"28\"", ""),
        ("r=\"28\"", "r=\"1e3\""),
        ("r=\"28\"", "r=\"28\" data-min=\"2.5\""),
        ("r=\"28\"", "r=\"28\" data-min=\"28\" data-max=\"27\""),
        ("<circle", "<image href=\"https://example.org/a.png\"/><circle"),
        ("<circle", "<path fill=\"none\" d=\"M4 4Q\"/><circle"),
        ("<circle", "words<circle"),
        ("<desc>A dot.</desc>", ""),
        ("<title>Dot", "<title> "),
        ("0 0 64 64", "0 0 24 24"),
        ("</svg>", ""),
        ("<svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg"),
        ("http://www.w3.org/2000/svg", "http://example.org"),
        ("<title>Dot", "<title>Dot <b>bold</b>"),
    ] {
        let source = DOT.replacen(from, to, 1);
        assert_ne!(source, DOT);
        let error = Drawing::parse(&source).unwrap_err();
        let span = error.span.unwrap();
        said.push_str(&format!("{}:{} {} {}\n", span.line, span.column, error.code, error.reason));
    }
    insta::assert_snapshot!(said);
}

#[test]
fn all_faults_of_a_source_are_told() {
    let source = DOT.replace("r=\"28\"", "r=\"-1\" rx=\"2\"").replace("--mark-from", "--shade");
    let error = Drawing::parse(&source).unwrap_err();
    let codes: Vec<_> = error.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["svg.unbound_variable", "brand.invalid_mark", "brand.invalid_mark"]);
    assert_eq!(error.code, "svg.unbound_variable");
    assert!(error.problems.iter().all(|problem| problem.line == 4 && problem.column > 1));
}

#[test]
fn a_source_is_bounded() {
    let deep = format!("{}{}", "<g>".repeat(17), "</g>".repeat(17));
    let error = Drawing::parse(&DOT.replace("<circle", &format!("{deep}<circle"))).unwrap_err();
    assert!(error.reason.contains("16 deep"), "{}", error.reason);
    let abyss = format!("{}{}", "<g>".repeat(9_000), "</g>".repeat(9_000));
    assert!(Drawing::parse(&DOT.replace("<circle", &format!("{abyss}<circle"))).is_err());
    let noisy = DOT.replace("<circle", &format!("{}<circle", "<a/>".repeat(9_000)));
    assert_eq!(Drawing::parse(&noisy).unwrap_err().problems.len(), 100);
    let long = DOT.replace("A dot.", &"dot ".repeat(20_000));
    assert!(Drawing::parse(&long).unwrap_err().reason.contains("64 KiB"));
    let ids = Marks::from_sources([("../a", DOT)]).unwrap_err();
    assert_eq!((ids.code, ids.path.as_deref()), ("brand.invalid_mark", Some("/../a")));
    let broken = Marks::from_sources([("dot", DOT), ("dash", "<svg/>")]).unwrap_err();
    assert_eq!(broken.path.as_deref(), Some("/dash"));
}

#[test]
fn words_are_escaped() {
    let source = DOT.replace("A dot.", "A &lt;dot&gt; &amp; \"more\".");
    let drawing = Drawing::parse(&source).unwrap();
    assert_eq!(drawing.desc, "A <dot> & \"more\".");
    let svg = Marks::from_sources([("dot", source.as_str())])
        .unwrap()
        .svg("dot", &Paint::ink(hex("#111827")), 64, "")
        .unwrap();
    let document = Document::parse(&svg).unwrap();
    let desc = document.descendants().find(|node| node.tag_name().name() == "desc").unwrap();
    assert_eq!(desc.text(), Some("A <dot> & \"more\"."));
}

proptest! {
    #[test]
    fn the_reader_never_panics(cut in 0..2000_usize, noise in "\\PC{0,12}") {
        let mut text = source("community");
        let cut = text.floor_char_boundary(cut.min(text.len()));
        text.insert_str(cut, &noise);
        if let Err(error) = Drawing::parse(&text) {
            prop_assert!(error.span.is_some());
        }
    }

    #[test]
    fn every_paint_holds_on_every_ground(stops in any::<[[u8; 3]; 3]>(), ground in any::<[u8; 3]>()) {
        let rgb = |[r, g, b]: [u8; 3]| Rgb8 { r, g, b };
        let [from, to, seed] = stops.map(rgb);
        let ground = rgb(ground);
        let paint = Paint::on(Stops { from, to, seed }, ground);
        prop_assert!(paint.from.contrast(ground) >= 3.0 && paint.to.contrast(ground) >= 3.0);
        prop_assert!(paint.seed.contrast(ground) >= 2.1);
    }
}

#[test]
fn every_service_and_app_has_a_theme_and_few_depart_from_it() {
    let ids = list_services().into_iter().map(|it| it.id).chain(list_apps().into_iter().map(|it| it.id));
    let themes: Vec<_> = ids.map(|id| service_theme(id).unwrap()).collect();
    assert_eq!(themes.len(), 164);
    let departs = themes.iter().filter(|it| it.primary.is_some() || it.density.is_some());
    let lines = departs.map(|it| {
        let density = it.density.map_or("-", azora_core::Density::name);
        format!("{} {} ({}): {} {} {density}", it.kind, it.id, it.domain, it.theme, it.primary.unwrap_or("-"))
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
    for app in list_apps() {
        assert_eq!(service_theme(app.id).unwrap().theme, app.theme, "{}", app.id);
    }
}

#[test]
fn an_unknown_service_is_refused_with_the_nearest() {
    let refused = |id: &str| service_theme(id).unwrap_err();
    let error = refused("pay-iu");
    assert_eq!((error.code, error.path.as_deref()), ("brand.unknown_service", Some("/id")));
    assert_eq!(error.reason, "There is no service or app \"pay-iu\"; did you mean \"pay-ui\"?");
    assert!(refused("?").reason.contains("list_services"));
}

#[test]
fn every_seed_of_a_service_makes_a_theme() {
    for service in list_services() {
        let worn = service_theme(service.id).unwrap();
        if let Some(primary) = worn.primary {
            let brief = Brief { base: worn.theme, density: worn.density, ..Brief::new("own", primary) };
            derive_theme(&brief).unwrap_or_else(|error| panic!("{}: {error}", service.id));
        }
    }
}
