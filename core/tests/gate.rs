//! Anyone's SVG: what is let in, what is refused, and where.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

use azora_core::{Error, list_marks, svg_to_png};
use proptest::prelude::*;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn svg(body: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">{body}</svg>"#
    )
}

fn refusal(text: &str) -> Error {
    svg_to_png(text, 20).expect_err(text)
}

/// Width and height from the header of a PNG.
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn hostile_files_get_the_expected_code() {
    let folder = format!("{ROOT}/bindings/conformance/hostile");
    let expected = std::fs::read_to_string(format!("{folder}/expect.json")).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&expected).unwrap();
    let expected = expected.as_object().unwrap();
    assert!(expected.len() >= 10);
    let files = std::fs::read_dir(&folder).unwrap();
    let drawings = files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "svg"));
    assert_eq!(drawings.count(), expected.len());
    for (name, case) in expected {
        let text = std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
        let error = svg_to_png(&text, 1_000).expect_err(name);
        assert_eq!(Some(error.code), case["code"].as_str(), "{name}: {}", error.reason);
        assert_eq!(error.path.as_deref(), Some("/svg"), "{name}");
    }
}

#[test]
fn every_mark_is_let_in() {
    let mut count = 0;
    for file in std::fs::read_dir(format!("{ROOT}/assets/marks")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|end| end != "svg") {
            continue;
        }
        let mut text = std::fs::read_to_string(&path).unwrap();
        while let Some(start) = text.find("var(") {
            let end = start + text[start..].find(')').unwrap();
            let fallback = text[start..end].split_once(',').map_or("#808080", |(_, colour)| colour.trim()).to_owned();
            text.replace_range(start..=end, &fallback);
        }
        let png = svg_to_png(&text, 64).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(size(&png), (64, 64));
        count += 1;
    }
    assert_eq!(count, list_marks().len());
}

#[test]
fn ordinary_drawings_are_let_in() {
    let drawings = [
        (
            "gradients",
            r##"<defs><linearGradient id="a"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>
            <radialGradient id="b" xlink:href="#a" cx=".3"/></defs>
            <rect width="20" height="10" fill="url(#a)"/><circle cx="5" cy="5" r="4" fill="url('#b') none"/>"##,
        ),
        (
            "mask and clip",
            r##"<mask id="m"><rect width="20" height="10" fill="#fff"/><circle cx="9" cy="5" r="3"/></mask>
            <clipPath id="c"><path d="M0 0h20v5H0z"/></clipPath>
            <g clip-path="url(#c)" opacity=".5"><rect width="20" height="10" mask="url(#m)"/></g>"##,
        ),
        (
            "shadow",
            r##"<filter id="f" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur in="SourceAlpha" stdDeviation="1"/>
            <feOffset dx="1" dy="1"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>
            <rect x="3" y="3" width="9" height="4" rx="1" fill="#9cf" filter="url(#f)"/>"##,
        ),
        (
            "pattern and markers",
            r##"<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><circle cx="1" cy="1" r=".5"/></pattern>
            <marker id="a" viewBox="0 0 4 4" refX="2" refY="2" orient="auto"><path d="M0 0l4 2-4 2z"/></marker>
            <rect width="20" height="10" fill="url(#p)"/>
            <path d="M2 8L8 2L14 8L18 2" fill="none" stroke="#333" stroke-width=".3" marker-mid="url(#a)" marker-end="url(#a)"/>"##,
        ),
        (
            "style sheet",
            r#"<style>/* a card */ .card > rect, .dot{fill:#fc0;stroke:#333;stroke-width:.2px} @media print{.dot{fill:red}}</style>
            <g class="card"><rect width="9" height="9"/></g><circle class="dot" cx="15" cy="5" r="3" style="opacity:.5"/>"#,
        ),
        (
            "symbols, nested svg, dashes",
            r##"<symbol id="s" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></symbol><use href="#s" width="4" height="4"/>
            <svg x="5" width="5" height="5" viewBox="0 0 50 50"><circle cx="25" cy="25" r="50%"/></svg>
            <path d="M0 9H20" stroke="#000" stroke-dasharray="2 1"/>"##,
        ),
        (
            "what is ignored",
            r##"<title>Text that is not drawn</title><metadata><x:y xmlns:x="urn:x" href="#a">text</x:y></metadata>
            <rect width="9" height="9"><animate attributeName="x" to="5" dur="1s"/></rect>"##,
        ),
    ];
    for (name, body) in drawings {
        let png = svg_to_png(&svg(body), 200).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(size(&png), (200, 100), "{name}");
        assert!(png.len() > 300, "{name} is empty: {} bytes", png.len());
    }
}

#[test]
fn a_drawing_of_many_shapes_is_let_in() {
    let shape = |i: u32| {
        let (x, y) = (f64::from(i % 100) / 5.0, f64::from(i / 100) / 5.0);
        format!(r##"<path d="M{x} {y}c.1.1.2 0 .2.1s-.1.1-.2 0z" fill="#369" stroke="#000" stroke-width=".01"/>"##)
    };
    let body: String = (0..5_000).map(shape).collect();
    assert_eq!(size(&svg_to_png(&svg(&body), 100).unwrap()), (100, 50));
}

#[test]
fn the_height_follows_the_proportions() {
    assert_eq!(size(&svg_to_png(&svg("<path d='M0 0h9v9z'/>"), 31).unwrap()), (31, 16));
    let flat = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1"/>"#;
    assert_eq!(size(&svg_to_png(flat, 20).unwrap()), (20, 1));
    let sized = r#"<svg xmlns="http://www.w3.org/2000/svg" width="2in" height="96px"/>"#;
    assert_eq!(size(&svg_to_png(sized, 20).unwrap()), (20, 10));
}

#[test]
fn sizes_beyond_the_limits_are_refused() {
    for width in [0, 16_385, u32::MAX] {
        let error = svg_to_png(&svg(""), width).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/width")));
    }
    let tall = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1000"/>"#;
    let square = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#;
    for (text, width) in [(tall, 17), (square, 8_001)] {
        let error = svg_to_png(text, width).unwrap_err();
        assert_eq!((error.code, error.path.as_deref()), ("argument.invalid", Some("/width")));
    }
}

#[test]
fn a_drawing_without_a_size_is_refused() {
    for attributes in [
        "",
        "width='10'",
        "width='50%' height='50%'",
        "viewBox='0 0 0 10'",
        "viewBox='0 0 -5 10'",
        "viewBox='0 0 NaN 10'",
        "viewBox='0 0 9 9' width='0'",
        "viewBox='0 0 9 9' height='-4'",
        "width='x' height='y'",
    ] {
        let text = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" {attributes}><path d="M0 0h9v9z"/></svg>"#);
        assert_eq!(refusal(&text).code, "svg.no_size", "{attributes}");
    }
}

#[test]
fn malformed_text_is_refused_with_its_place() {
    let place = |text: &str| {
        let error = refusal(text);
        (error.code, error.span.map(|span| (span.line, span.column)))
    };
    assert_eq!(place("<svg>\n<g>\n</svg>"), ("svg.invalid", Some((3, 1))));
    assert_eq!(place(""), ("svg.invalid", Some((1, 1))));
    assert_eq!(place("<p/>"), ("svg.invalid", Some((1, 1))));
    assert_eq!(place(&svg("\n  <g fill='url(#a'/>")), ("svg.invalid", Some((2, 3))));
    assert_eq!(place(&svg("\u{1}")).0, "svg.invalid");
}

#[test]
fn what_leaves_the_file_is_refused() {
    for body in [
        "<use href='other.svg#a'/>",
        "<use xlink:href='http://example.org/a.svg#a'/>",
        "<use href='data:image/svg+xml,&lt;svg/>'/>",
        "<a href='https://example.org'><path d='M0 0h1'/></a>",
        "<rect fill='url(paint.svg#a)'/>",
        "<rect style='fill: URL( \"//example.org/a#b\" )'/>",
        "<rect style='mask:url(data:x)'/>",
        "<style>rect{fill:url(file:///a)}</style>",
        "<style>@import 'a.css';</style>",
        "<style>@font-face{src:url(https://example.org/f.woff)}</style>",
        "<text>a</text>",
        "<g><text><tspan>a</tspan></text></g>",
        "<script>1</script>",
        "<foreignObject/>",
        "<image href='#a'/>",
        "<filter id='f'><feImage href='#a'/></filter>",
        "<g>&nbsp;</g>",
        "<rect fill='context-fill'/>",
        "<rect mask='inherit'/>",
        "<path d='M0 0H1e12'/>",
        "<circle r='1' font-size='9em'/>",
    ] {
        let error = refusal(&svg(body));
        assert_eq!(error.code, "svg.unsupported", "{body}: {}", error.reason);
        assert!(error.span.is_some(), "{body}");
    }
    assert_eq!(refusal("<!DOCTYPE svg><svg viewBox='0 0 1 1'/>").code, "svg.unsupported");
    assert_eq!(refusal("\u{1f}\u{8b}\u{8}").code, "svg.unsupported");
}

#[test]
fn an_unbound_variable_is_refused_with_its_place() {
    for body in [
        "\n<rect fill='var(--mark-from)'/>",
        "\n<rect fill='var(--mark-from, #fff)'/>",
        "\n<rect style='stroke : VAR( --a )'/>",
        "\n<style>rect{fill:var(--a)}</style>",
    ] {
        let error = refusal(&svg(body));
        assert_eq!((error.code, error.span.map(|span| span.line)), ("svg.unbound_variable", Some(2)), "{body}");
    }
}

#[test]
fn rings_of_references_are_refused() {
    for body in [
        "<g id='a'><use href='#a'/></g>",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        "<mask id='m'><rect width='9' height='9' mask='url(#m)'/></mask>",
        "<mask id='m' mask='url(#m)'/>",
        "<style>.m{mask:url(#m)}</style><mask id='m'><rect class='m'/></mask>",
        "<pattern id='p'><rect fill='url(#q)'/></pattern><pattern id='q'><rect style='stroke:url(#p)'/></pattern>",
        "<marker id='m'><path d='M0 0h1' marker-end='url(#m)'/></marker>",
        "<linearGradient id='a' href='#a'/>",
    ] {
        let error = refusal(&svg(body));
        assert_eq!(error.code, "svg.recursive", "{body}: {}", error.reason);
    }
}

#[test]
fn texts_beyond_the_limits_are_refused() {
    let cases = [
        (svg(&" ".repeat(1 << 20)), "svg.too_large"),
        (svg(&("<g>".repeat(64) + &"</g>".repeat(64))), "svg.too_complex"),
        (svg(&"<g/>".repeat(50_001)), "svg.too_complex"),
        (svg(&format!("<g {}/>", (0..300).map(|i| format!("a{i}='' ")).collect::<String>())), "svg.too_complex"),
        (svg(&"<g xmlns:a='b'/>".repeat(600)), "svg.too_complex"),
        (svg(&"<style/>".repeat(40)), "svg.too_complex"),
    ];
    for (text, code) in cases {
        assert_eq!(refusal(&text).code, code, "{}", &text[..160]);
    }
    assert!(svg_to_png(&svg(&("<g>".repeat(63) + &"</g>".repeat(63))), 9).is_ok());
    // A chain of references is as deep as the elements that it joins.
    let chain: String = (1..200).map(|i| format!("<g id='a{i}'><use href='#a{}'/></g>", i - 1)).collect();
    assert_eq!(refusal(&svg(&chain)).code, "svg.too_complex");
}

#[test]
fn the_budget_follows_the_width() {
    let blurs = r#"<filter id="f"><feGaussianBlur stdDeviation="3"/><feMorphology radius="1"/></filter>
        <rect width="20" height="10" filter="url(#f)"/>"#;
    assert!(svg_to_png(&svg(blurs), 100).is_ok());
    assert_eq!(svg_to_png(&svg(blurs), 10_000).unwrap_err().code, "svg.budget_exceeded");
}

/// Elements and attributes in any order, closed or not.
fn soup() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(vec![
            "<g>",
            "</g>",
            "<svg>",
            "</svg>",
            "<use href='#a'/>",
            "<g id='a'>",
            "<mask id='m'>",
            "</mask>",
            "<path d='",
            "<rect width='5' height='5'",
            " fill='url(#p)'",
            " mask=\"url(#m)\"",
            "/>",
            ">",
            "<pattern id='p' width='2' height='2'>",
            "</pattern>",
            "<style>",
            "</style>",
            "a > b{fill:red}",
            "> a{}",
            ",{}",
            "*{mask:url(#m)}",
            "<!-- ",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "M0 0h5v5z",
            "'",
            "<filter id='f'><feTurbulence numOctaves='3'/></filter>",
            " filter='url(#f)'",
            "<marker id='k'><path d='M0 0h1v1'/></marker>",
            " marker='url(#k)'",
            " transform='scale(1e6)'",
            " r='1e6'",
            " stroke='#000' stroke-dasharray='.1'",
            " opacity='.5'",
            "<circle",
            "<clipPath id='c'>",
            "</clipPath>",
        ])
        .prop_map(str::to_owned),
        "[ -~]{0,6}",
    ];
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

/// Drawings that parse, of everything that multiplies.
fn drawing() -> impl Strategy<Value = String> {
    let attribute = prop::sample::select(vec![
        "",
        "mask='url(#m)'",
        "clip-path='url(#c)'",
        "fill='url(#p)'",
        "filter='url(#f)'",
        "marker-mid='url(#k)'",
        "opacity='.4'",
        "transform='rotate(9) scale(3 .1)'",
        "stroke='url(#p)' stroke-width='2' stroke-dasharray='1 .5'",
        "style='mix-blend-mode:multiply;isolation:isolate'",
        "transform='scale(0)'",
        "transform='translate(1e6)'",
        "stroke='#000' stroke-width='9e4'",
    ]);
    let leaf = (attribute.clone(), -1e3..1e3_f64, 0.0..50.0_f64).prop_flat_map(|(attribute, x, r)| {
        prop::sample::select(vec![
            format!("<path d='M0 0h{x}v{r}q{x} {r} 3 3a{r} 2 30 0 1 {x} {r}z' {attribute}/>"),
            format!("<circle cx='{x}' r='{r}' {attribute}/>"),
            format!("<rect x='{x}' width='{r}' height='9' rx='{r}' {attribute}/>"),
            format!("<use href='#g' x='{x}' {attribute}/>"),
            format!("<svg x='{x}' width='{r}' height='9' viewBox='0 0 {r} 1'><use href='#g' {attribute}/></svg>"),
        ])
    });
    leaf.prop_recursive(4, 16, 3, move |inner| {
        (attribute.clone(), prop::collection::vec(inner, 1..4))
            .prop_map(|(attribute, parts)| format!("<g {attribute}>{}</g>", parts.concat()))
    })
}

const DEFINITIONS: &str = "<defs><mask id='m'><path fill='#fff' d='M0 0h19v9z'/></mask><clipPath id='c'><circle r='9'/></clipPath>
    <pattern id='p' width='.3' height='.3'><path d='M0 0h1v1z'/></pattern><filter id='f'><feGaussianBlur stdDeviation='2'/></filter>
    <marker id='k'><path d='M0 0h1v1z'/></marker><g id='g'><path d='M0 0h9v2'/><circle r='2'/></g></defs>";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_is_answered(text in any::<String>(), width in any::<u32>()) {
        let _ = svg_to_png(&text, width);
    }

    #[test]
    fn any_soup_is_answered(body in soup()) {
        let _ = svg_to_png(&body, 16);
        let _ = svg_to_png(&svg(&body), 16);
    }

    #[test]
    fn any_composition_is_drawn_or_refused_by_its_budget(body in drawing()) {
        if let Err(error) = svg_to_png(&svg(&format!("{DEFINITIONS}{body}")), 64) {
            prop_assert_eq!(error.code, "svg.budget_exceeded", "{}", error.reason);
        }
    }
}
