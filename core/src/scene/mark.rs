//! Marks as scenes.

mod ring;

use roxmltree::{Document, Node};
use svgtypes::{PathParser, PathSegment};

use super::{
    Scene,
    ink::{Cap, Ink, Join, Rgba, Stroke},
    pen::{Pen, raised},
};
use crate::{Result, Rgb8, Scheme, ThemeName, mark_svg, render::cubics};
use ring::{Ring, nested};

/// The side of the box that marks are drawn on, in their units.
const BOX: f64 = 64.0;

/// A mark as a scene, for painters that take no SVG: the picture of [`mark_svg`], which takes the same arguments, on as many CSS
/// pixels. Its places are those of the SVG to 1/512 pixel; its arcs are cubics, off by 0.03 % of a radius at most.
///
/// The mark's title is the scene's name, what it shows the scene's value.
///
/// # Errors
/// `brand.unknown_mark` at `/id` with the nearest id; `argument.invalid` at `/paint` or `/size`.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_scene};
/// let scene = mark_scene("sankofa", ThemeName::Finance, Scheme::Dark, "brand", 48)?;
/// assert_eq!((scene.width(), scene.name()), (48.0, "Sankofa"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn mark_scene(id: &str, theme: ThemeName, scheme: Scheme, paint: &str, size: u32) -> Result<Scene> {
    let svg = mark_svg(id, theme, scheme, paint, size, "m")?;
    let mut bytes = Vec::new();
    let side = f64::from(size);
    let mut pen = Pen::new(&mut bytes, side, side);
    let document = Document::parse(&svg).ok();
    let nodes = || document.iter().flat_map(|document| document.descendants());
    for node in nodes().filter(|node| matches!(node.tag_name().name(), "path" | "circle")) {
        shape(&mut pen, node, side / BOX);
    }
    let words = |tag| nodes().find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", tag)));
    let [title, desc] = ["title", "desc"].map(|tag| words(tag).and_then(|node| node.text()).unwrap_or_default());
    pen.finish("img", title, desc, None);
    Ok(Scene::drawn(bytes))
}

/// The value that an attribute has at a node, or at the nearest around it.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.ancestors().find_map(|node| node.attribute(name))
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    attribute(node, name).and_then(|text| text.parse().ok()).unwrap_or(0.0)
}

fn shape(pen: &mut Pen, node: Node<'_, '_>, scale: f64) {
    if let Some(Color { solid, gradient }) = color(node, "fill", "black", scale) {
        pen.fill(gradient.as_ref().map_or(Ink::Solid(solid), Gradient::ink));
        outline(pen, node, scale, attribute(node, "fill-rule") == Some("evenodd"));
    }
    if let Some(Color { solid, gradient }) = color(node, "stroke", "none", scale) {
        let width = attribute(node, "stroke-width").and_then(|text| text.parse().ok()).unwrap_or(1.0);
        let round = |name| attribute(node, name) == Some("round");
        let stroke = Stroke {
            width: width * scale,
            cap: if round("stroke-linecap") { Cap::Round } else { Cap::Butt },
            join: if round("stroke-linejoin") { Join::Round } else { Join::Miter },
            dash: &[],
        };
        pen.stroke(gradient.as_ref().map_or(Ink::Solid(solid), Gradient::ink), stroke);
        outline(pen, node, scale, false);
    }
}

/// What a shape is painted with.
struct Color {
    solid: Rgba,
    gradient: Option<Gradient>,
}

/// A gradient along a line, in the scene's pixels.
struct Gradient {
    ends: [f64; 4],
    stops: Vec<(f64, Rgba)>,
}

impl Gradient {
    fn ink(&self) -> Ink<'_> {
        let [x1, y1, x2, y2] = self.ends;
        Ink::Linear { from: (x1, y1), to: (x2, y2), stops: &self.stops }
    }
}

/// The colour of a fill or of a stroke, unless it is none.
fn color(node: Node<'_, '_>, name: &str, initial: &str, scale: f64) -> Option<Color> {
    let text = attribute(node, name).unwrap_or(initial);
    if text == "none" {
        return None;
    }
    let gradient = text.strip_prefix("url(#").and_then(|text| text.strip_suffix(')')).and_then(|id| {
        let node = node.document().descendants().find(|node| node.attribute("id") == Some(id))?;
        let stop = |stop: Node<'_, '_>| Some((number(stop, "offset"), opaque(stop.attribute("stop-color")?)));
        let stops = node.children().filter_map(stop).collect();
        Some(Gradient { ends: ["x1", "y1", "x2", "y2"].map(|name| number(node, name) * scale), stops })
    });
    Some(Color { solid: opaque(text), gradient })
}

fn opaque(hex: &str) -> Rgba {
    let Rgb8 { r, g, b } = Rgb8::from_hex(hex).unwrap_or(Rgb8 { r: 0, g: 0, b: 0 });
    Rgba { r, g, b, a: u8::MAX }
}

fn outline(pen: &mut Pen, node: Node<'_, '_>, scale: f64, even_odd: bool) {
    if node.tag_name().name() == "circle" {
        let [cx, cy, r] = ["cx", "cy", "r"].map(|name| number(node, name) * scale);
        return pen.circle(cx, cy, r);
    }
    let rings = rings(node.attribute("d").and_then(cubics).unwrap_or_default().as_str(), scale);
    let rings = if even_odd { nested(&rings) } else { rings };
    for ring in rings {
        ring.draw(pen);
    }
}

/// The contours of path data in absolute commands without arcs.
fn rings(data: &str, scale: f64) -> Vec<Ring> {
    let at = |x: f64, y: f64| (x * scale, y * scale);
    let mut rings: Vec<Ring> = Vec::new();
    for segment in PathParser::from(data).flatten() {
        match (segment, rings.last_mut()) {
            (PathSegment::MoveTo { x, y, .. }, _) => rings.push(Ring::new(at(x, y))),
            (PathSegment::LineTo { x, y, .. }, Some(ring)) => ring.line(at(x, y)),
            (PathSegment::CurveTo { x1, y1, x2, y2, x, y, .. }, Some(ring)) => {
                ring.curve(at(x1, y1), at(x2, y2), at(x, y));
            }
            (PathSegment::Quadratic { x1, y1, x, y, .. }, Some(ring)) => {
                let [first, second, end] = raised(ring.end(), at(x1, y1), at(x, y));
                ring.curve(first, second, end);
            }
            (PathSegment::ClosePath { .. }, Some(ring)) => {
                ring.close();
                // What is drawn without a move begins there.
                let start = ring.start();
                rings.push(Ring::new(start));
            }
            // `cubics` leaves no other command.
            _ => {}
        }
    }
    rings
}
