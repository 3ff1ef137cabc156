//! Marks: each inlined once as a symbol, worn on light, on dark and in one colour.
//!
//! A gradient inside a symbol does not see what its use binds, so that a body is filled with `--mark-body`, and the page
//! holds one gradient for each mark and ground. Parts that only some sizes show appear by `--size`, so that a mark is right
//! at every size without a script.

use azora_core::{Drawing, Mark, Marks, Paint, Part, Piece, Rgb8, Slot, list_marks};
use maud::{Markup, PreEscaped, html};

use super::{Section, count, plural, subject::Subject};

const BLACK: Rgb8 = Rgb8 { r: 0, g: 0, b: 0 };
const WHITE: Rgb8 = Rgb8 { r: 0xff, g: 0xff, b: 0xff };

/// The neutral grounds, as in the kit's pictures.
const GROUNDS: [(&str, Rgb8); 2] = [("light", WHITE), ("dark", Rgb8 { r: 0x0f, g: 0x17, b: 0x2a })];

/// The sizes that are shown in one colour, and where each begins, in px.
const FIXED: [(u32, u32); 3] = [(16, 0), (24, 44), (32, 96)];

/// The size whose parts are drawn where those of every size can't stand beside each other.
const USUAL: u32 = 64;

/// What the id of a drawing's gradient is called until it is drawn, and how a body names it.
const ID: &str = "id=\"ID-body\"";
const BODY: &str = "url(#ID-body)";

/// Every mark as a symbol, and the gradients of their bodies.
pub(super) fn definitions(subject: &Subject<'_>) -> Markup {
    html! {
        @if let Some(marks) = subject.marks {
            svg.unseen width="0" height="0" aria-hidden="true" {
                @for (id, drawing) in drawings(marks) {
                    symbol id={ "mark-" (id) } viewBox="0 0 64 64" { (PreEscaped(shapes(drawing))) }
                }
                @for (at, gradient) in gradients(marks).iter().enumerate() {
                    (PreEscaped(gradient.replace(ID, &format!("id=\"body-{at}\""))))
                }
            }
        }
    }
}

fn drawings(marks: &Marks) -> impl Iterator<Item = (&str, &Drawing)> {
    marks.ids().filter_map(|id| Some((id, marks.drawing(id).ok()?)))
}

/// A part of a drawing as markup; `color` gives what stands for a slot.
fn markup(part: &Part, color: &dyn Fn(Slot) -> String) -> String {
    part.pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_string(),
            Piece::Slot(slot) => color(*slot),
            Piece::Prefix => "ID-".to_owned(),
        })
        .collect()
}

/// The markup before, in and after the definitions of a drawing.
fn split(text: &str) -> (String, String) {
    match text.split_once("<defs>").and_then(|(before, rest)| Some((before, rest.split_once("</defs>")?))) {
        Some((before, (inside, after))) => (format!("{before}{after}"), inside.to_owned()),
        None => (text.to_owned(), String::new()),
    }
}

/// What a drawing shows, its colours left to who uses it.
fn shapes(drawing: &Drawing) -> String {
    let text = |part: &Part| markup(part, &|slot| format!("var(--mark-{})", slot.name()));
    let always = |part: &&Part| part.min <= 1 && part.max >= Drawing::LARGEST;
    let whole = |text: &str| text.matches("<g").count() == text.matches("</g>").count();
    let apart = drawing.parts.iter().filter(|part| !always(part)).all(|part| whole(&text(part)));
    let shown = |part: &&Part| apart || (part.min..=part.max).contains(&USUAL);
    let all: String = drawing
        .parts
        .iter()
        .filter(shown)
        .map(|part| if !apart || always(&part) { text(part) } else { sized(part, &text(part)) })
        .collect();
    split(&all).0.replace(BODY, "var(--mark-body)")
}

/// A part that only some sizes show: what it weighs leaps from 0 to 1 half a pixel before the first of them. A shape alone
/// bears it itself.
fn sized(part: &Part, text: &str) -> String {
    let from = (part.min > 1).then(|| format!("(var(--size) - {}.5)*99", part.min - 1));
    let to = (part.max < Drawing::LARGEST).then(|| format!("({}.5 - var(--size))*99", part.max));
    let bounds: Vec<String> = from.into_iter().chain(to).chain(["1".to_owned()]).collect();
    let style = format!("style=\"opacity:max(0,min({}))\"", bounds.join(","));
    match text.trim().strip_suffix("/>") {
        Some(alone) if alone.matches('<').count() == 1 => format!("{alone} {style}/>"),
        _ => format!("<g {style}>{text}</g>"),
    }
}

/// The gradient of a body, without the id that it is given; empty where the body has none or one colour alone.
fn gradient(marks: &Marks, id: &str, paint: &Paint) -> String {
    if is_flat(paint) {
        return String::new();
    }
    marks.svg(id, paint, USUAL, "ID").map(|svg| split(&svg).1).unwrap_or_default()
}

fn is_flat(paint: &Paint) -> bool {
    paint.from == paint.to && paint.via.is_none()
}

/// Every gradient once: marks share those that are the same, and so do grounds.
fn gradients(marks: &Marks) -> Vec<String> {
    let grounds = drawings(marks)
        .flat_map(|(id, drawing)| GROUNDS.map(|(_, color)| gradient(marks, id, &Paint::on(drawing.stops, color))));
    let forms =
        of(marks, "logo").into_iter().flat_map(|logo| forms().map(|(_, paint)| gradient(marks, logo.id, &paint)));
    let mut all: Vec<String> = grounds.chain(forms).filter(|gradient| !gradient.is_empty()).collect();
    all.sort();
    all.dedup();
    all
}

/// The forms of the logo that other marks do not have, each with the ground that it stands on: white, black, in the sign.
fn forms() -> [(&'static str, Paint); 3] {
    [("dark", Paint::ink(WHITE)), ("light", Paint::ink(BLACK)), ("light", Paint::sign(WHITE))]
}

/// The marks of a family that the kit has, and no other under their ids.
fn of(marks: &Marks, family: &str) -> Vec<Mark> {
    let own = |mark: &Mark| marks.drawing(mark.id).is_ok_and(|drawing| drawing.title == mark.name);
    list_marks().into_iter().filter(|mark| mark.family == family && own(mark)).collect()
}

/// The section; nothing where the kit has no marks.
pub(super) fn section(subject: &Subject<'_>) -> Option<Section> {
    let marks = subject.marks?;
    let bodies = gradients(marks);
    let (logo, services, elara) = (of(marks, "logo"), of(marks, "service"), of(marks, "elara"));
    let house = [logo.clone(), of(marks, "emblem")].concat();
    let known = [&house[..], &services, &elara].concat();
    let rest: Vec<&str> = marks.ids().filter(|id| !known.iter().any(|mark| mark.id == *id)).collect();
    // The family is counted without the house, which is told apart.
    let all = marks.ids().count();
    let number = if all > house.len() { all - house.len() } else { all };
    Some(Section {
        id: "marks",
        name: "Marks",
        title: format!("{} {}, one family", count(number), plural(number, "mark", "marks")),
        answer: html! {
            "Each on white, on night and in one colour. What falls under 3:1 on its ground was moved until it holds. "
            "The large ones follow the slider; " (FIXED.map(|(size, _)| size.to_string()).join(", ")) " px always stand below."
        },
        shown: html! {
            div.gutter.gallery {
                p.scripted.size {
                    label for="size" { "Size" }
                    input #size type="range" min="16" max="96" step="1" value="56";
                    output #shown for="size" { "56 px" }
                }
                @for (title, own) in [("House", &house), ("Services", &services), ("Elara", &elara)] {
                    @if !own.is_empty() {
                        h3 { (title) ", " (count(own.len()).to_lowercase()) }
                        ul.marks.house[title == "House"] {
                            @for mark in own { (figure(marks, &bodies, mark.id, Some(mark.role))) }
                            @if title == "House" { @for mark in &logo { (worn(marks, &bodies, mark)) } }
                        }
                    }
                }
                @if !rest.is_empty() { ul.marks { @for id in &rest { (figure(marks, &bodies, id, None)) } } }
            }
        },
    })
}

fn figure(marks: &Marks, bodies: &[String], id: &str, role: Option<&str>) -> Markup {
    let Ok(drawing) = marks.drawing(id) else { return html! {} };
    html! {
        li {
            @for (ground, color) in GROUNDS {
                (mark(marks, bodies, id, &Paint::on(drawing.stops, color), &format!("field {ground}")))
            }
            svg.fixed.ink aria-hidden="true" {
                @for (size, x) in FIXED { use style={ "--size:" (size) } href={ "#mark-" (id) } x=(x) y=(32 - size) width=(size) height=(size) {} }
            }
            p { (drawing.title) @if let Some(role) = role { small { (role) } } }
        }
    }
}

/// The logo in its other forms.
fn worn(marks: &Marks, bodies: &[String], logo: &Mark) -> Markup {
    html! {
        li.forms {
            @for (ground, paint) in forms() { (mark(marks, bodies, logo.id, &paint, &format!("field {ground}"))) }
            p { (logo.name) small { "White, black, and in the sign of Unity" } }
        }
    }
}

/// A mark on the light or the dark neutral ground in a page that shows it nowhere else; its name stands beside it.
pub(super) fn logo(marks: &Marks, id: &str, ground: &str) -> Markup {
    let found = GROUNDS.iter().find(|(name, _)| *name == ground).zip(marks.drawing(id).ok());
    let Some(((_, color), drawing)) = found else { return html! {} };
    mark(marks, &gradients(marks), id, &Paint::on(drawing.stops, *color), &format!("mark {ground}"))
}

fn mark(marks: &Marks, bodies: &[String], id: &str, paint: &Paint, class: &str) -> Markup {
    let Ok(drawing) = marks.drawing(id) else { return html! {} };
    let (shapes, own) = (shapes(drawing), gradient(marks, id, paint));
    let flat =
        (is_flat(paint) && shapes.contains("var(--mark-body)")).then(|| format!("--mark-body:{}", paint.from.hex()));
    let body = bodies.iter().position(|body| *body == own).map(|at| format!("--mark-body:url(#body-{at})"));
    let slots = Slot::ALL
        .iter()
        .filter(|slot| shapes.contains(&format!("var(--mark-{})", slot.name())))
        .map(|slot| format!("--mark-{}:{}", slot.name(), paint.get(*slot).hex()));
    html! {
        svg class=(class) style=(flat.into_iter().chain(body).chain(slots).collect::<Vec<_>>().join(";")) aria-hidden="true" {
            use href={ "#mark-" (id) } {}
        }
    }
}
