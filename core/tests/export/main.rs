//! Elements as moving files: valid against their formats, and the element itself at any time.
#![cfg(feature = "raster")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::cast_precision_loss, reason = "pictures of a few hundred pixels")]

#[path = "../../src/export/tests/lottie.rs"]
mod lottie;
#[path = "../../src/export/tests/svg.rs"]
mod svg;

use std::path::PathBuf;

use azora_core::{
    Cut, Element, ElementEvent, ElementKind, ElementParams, SvgMotion, element_lottie, element_svg, scene_svg,
};
use serde_json::Value;

/// What is exported: an element, what it is drawn for, what happened, and a span in milliseconds.
struct Case {
    name: &'static str,
    kind: ElementKind,
    params: ElementParams,
    events: Vec<ElementEvent>,
    span: (f64, f64),
    standing: &'static [&'static str],
}

fn cases() -> Vec<Case> {
    let gem = |cut, size| ElementParams { size, cut, ..ElementParams::default() };
    let event = |at: f64, kind: &str, name: &str, value: f64| ElementEvent::new(at, kind, name, Some(value));
    let health = [("sapphire", 0.995), ("emerald", 0.6), ("ruby", 0.2)];
    let states = health.map(|(name, value)| event(0.0, "health", name, value)).to_vec();
    let mut engine =
        vec![event(0.0, "interval", "", 1000.0), event(0.0, "now", "p95", 180.0), event(0.0, "now", "budget", 0.7)];
    for second in 0..20_u32 {
        let at = f64::from(second) * 1000.0;
        for (name, rate) in [("requests", 60.0), ("finance", 25.0), ("knowledge", 35.0)] {
            engine.push(event(at, "count", name, rate * f64::from(second)));
        }
    }
    let stones: &[&str] = &["sapphire", "emerald", "ruby", "unity"];
    let (gem_kind, engine_kind) = (ElementKind::Gem, ElementKind::Sankofa);
    let case = |name, kind, params, events, span, standing| Case { name, kind, params, events, span, standing };
    vec![
        case("classic gem", gem_kind, gem(Cut::Classic, 120.0), Vec::new(), (12_000.0, 4_000.0), &[]),
        case("classic gem in three states", gem_kind, gem(Cut::Classic, 200.0), states, (12_000.0, 3_000.0), &[]),
        case("brilliant gem", gem_kind, gem(Cut::Brilliant, 64.0), Vec::new(), (12_000.0, 4_000.0), stones),
        // A particle with its tail goes into a rim, and the next one comes out of one.
        case("brilliant gem, xl", gem_kind, gem(Cut::Brilliant, 300.0), Vec::new(), (12_000.0, 3_000.0), stones),
        case("engine", engine_kind, gem(Cut::Brilliant, 200.0), engine, (12_000.0, 6_000.0), &[]),
    ]
}

impl Case {
    fn svg(&self, motion: SvgMotion) -> azora_core::MotionExport {
        element_svg(self.kind, &self.params, &self.events, self.span, "here", motion).unwrap()
    }

    fn lottie(&self) -> azora_core::MotionExport {
        element_lottie(self.kind, &self.params, &self.events, self.span).unwrap()
    }

    /// The element's own picture so many seconds into the span, as an SVG with outlines or texts.
    fn frame(&self, seconds: f64, outlined: bool) -> String {
        let mut element = Element::new(self.kind, &self.params).unwrap();
        let at = self.span.0 + seconds * 1000.0;
        self.events.iter().filter(|event| event.at <= at).for_each(|event| element.apply(event).unwrap());
        let scene = element.frame(at).unwrap();
        scene_svg(&if outlined { scene.outlined() } else { scene }, "x").unwrap()
    }
}

/// Pixels of an SVG on black, 256 wide.
fn pixels(svg: &str) -> Vec<u8> {
    let tree = resvg::usvg::Tree::from_str(svg, &resvg::usvg::Options::default()).unwrap();
    let mut pixmap = resvg::tiny_skia::Pixmap::new(256, 256).unwrap();
    pixmap.fill(resvg::tiny_skia::Color::BLACK);
    let scale = 256.0 / tree.size().width();
    resvg::render(&tree, resvg::tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.take()
}

/// An SVG without the parts that stand in another one.
fn without(mut svg: String, standing: &[&str]) -> String {
    for part in standing {
        let (before, rest) = svg.split_once(&format!("<g data-part=\"{part}\">")).unwrap();
        let (_, after) = rest.split_once("</g>").unwrap();
        svg = format!("{before}{after}");
    }
    svg
}

/// The mean difference in levels, and the share of channels that differ by more than 24 of them.
fn difference(one: &str, other: &str) -> (f64, f64) {
    let (one, other) = (pixels(one), pixels(other));
    let apart = || one.iter().zip(&other).map(|(one, other)| f64::from(one.abs_diff(*other)));
    let count = one.len() as f64;
    (apart().sum::<f64>() / count, apart().filter(|apart| *apart > 24.0).count() as f64 / count)
}

/// What stands is left out on both sides: all else is exactly where it is.
#[test]
fn a_file_is_the_element_at_ten_times() {
    for case in cases() {
        let mut lottie: Value = serde_json::from_str(&case.lottie().text).unwrap();
        let layers = lottie["layers"].as_array_mut().unwrap();
        let before = layers.len();
        layers.retain(|layer| !case.standing.contains(&layer["nm"].as_str().unwrap()));
        assert_eq!(before - layers.len(), case.standing.len());
        let files = SvgMotion::ALL.iter().map(|motion| (*motion, case.svg(*motion).text)).collect::<Vec<_>>();
        for nth in 0..10_u32 {
            // Most of them between the frames that were looked at, none where the span begins anew.
            let seconds = case.span.1 / 1000.0 * (f64::from(nth) + 0.37) / 10.0;
            let svg = |text: &str, motion| without(svg::frozen(text, motion, seconds), case.standing);
            let frozen = files.iter().map(|(motion, text)| (motion.name(), svg(text, *motion), false));
            let frozen = frozen.chain([("lottie", lottie::frozen(&lottie, seconds * 40.0), true)]);
            for (format, file, outlined) in frozen {
                let (mean, far) = difference(&file, &without(case.frame(seconds, outlined), case.standing));
                assert!(mean < 0.3 && far < 0.003, "{} as {format} at {seconds}: {mean} {far}", case.name);
            }
        }
    }
}

#[test]
fn every_file_states_its_error_and_what_stands() {
    for case in cases() {
        for file in [case.svg(SvgMotion::Smil), case.svg(SvgMotion::Css), case.lottie()] {
            assert_eq!(file.standing, case.standing, "{}", case.name);
            assert!(file.places <= 0.12 && file.colors <= 0.012, "{}: {} {}", case.name, file.places, file.colors);
            assert_eq!(file.text.contains("so they stand: sapphire, emerald"), !case.standing.is_empty());
        }
    }
}

/// The published schema of Lottie 1.0, which `PyPI`'s lottie-specs carries.
#[test]
fn lottie_is_valid_against_its_schema() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/conformance/reference/lottie/schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    let address = "https://lottie.github.io/lottie-spec/1.0/specs/schema/";
    compiler.add_resource(address, schema).unwrap();
    let index = compiler.compile(address, &mut schemas).unwrap();
    let check = |value: &Value| schemas.validate(value, index).map_err(|error| format!("{error:#}"));
    for case in cases() {
        let lottie: Value = serde_json::from_str(&case.lottie().text).unwrap();
        check(&lottie).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        // The schema tells: a layer without its transform is none.
        let mut broken = lottie.clone();
        broken["layers"][0].as_object_mut().unwrap().remove("ks");
        check(&broken).unwrap_err();
    }
}

#[test]
fn what_is_no_span_or_id_is_refused_with_its_place() {
    let params = ElementParams::default();
    let svg = |span, instance| element_svg(ElementKind::Gem, &params, &[], span, instance, SvgMotion::Css).unwrap_err();
    assert_eq!(svg((0.0, 0.0), "a").path.unwrap(), "/duration");
    assert_eq!(svg((0.0, 1e6), "a").path.unwrap(), "/duration");
    assert_eq!(svg((f64::NAN, 1000.0), "a").path.unwrap(), "/from");
    for instance in ["", "1", "a b", "é", "a\"b"] {
        assert_eq!(svg((0.0, 1000.0), instance).path.unwrap(), "/instance");
    }
    let many = vec![ElementEvent::new(0.0, "hover", "", Some(1.0)); 10_001];
    assert_eq!(
        element_lottie(ElementKind::Gem, &params, &many, (0.0, 1000.0)).unwrap_err().code,
        "motion.too_many_events"
    );
    let unknown = [ElementEvent::new(0.0, "health", "rubi", Some(1.0))];
    let error = element_lottie(ElementKind::Gem, &params, &unknown, (0.0, 1000.0)).unwrap_err();
    assert_eq!(error.path.unwrap(), "/events/0/name");
}
