//! A scene as SVG. Numbers are whole thousandths until they are digits, so no float is ever printed.

use super::{
    Scene,
    ink::{Anchor, Cap, Join, Rgba},
    item::{SceneInk, SceneItem, SceneShape, SceneStops, SceneText},
    path::{ScenePath, SceneSegment},
};
use crate::{
    Result,
    brand::{check_instance, escape_into},
};

/// A scene as an SVG that stands still, with its words as title and description.
///
/// `instance` stands before every id in it, so that two pictures in one page never share one; empty means a digest of the
/// scene. Places are within 1/2000 pixel of the scene's, and exact where they are whole eighths; opacities within 1/20000.
/// What belongs to a part stands in a `g` with its name in `data-part`. Texts are texts in Inter, stretched to their widths
/// in it; [`Scene::outlined`] makes paths of them before.
///
/// # Errors
/// `argument.invalid` at `/instance` where it can't begin an id.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_scene, scene_svg};
/// let scene = mark_scene("pay", ThemeName::Finance, Scheme::Light, "brand", 48)?;
/// let svg = scene_svg(&scene, "pay")?;
/// assert!(svg.contains("<title id=\"pay-title\">") && svg.contains("url(#pay-g1)"));
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn scene_svg(scene: &Scene, instance: &str) -> Result<String> {
    let digest;
    let instance = if instance.is_empty() {
        digest = ["s", &scene.hash()].concat();
        &digest
    } else {
        check_instance(instance)?;
        instance
    };
    // A segment takes 4 bytes there and some 9 here.
    let mut svg = Svg { text: String::with_capacity(scene.bytes().len() * 3), instance, gradients: 0 };
    let head = super::head(scene.bytes()).unwrap_or_default();
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.number(" width", head.width);
    svg.number(" height", head.height);
    svg.raw(" viewBox=\"0 0 ");
    svg.digits(thousandths(head.width));
    svg.raw(" ");
    svg.digits(thousandths(head.height));
    svg.raw("\" role=\"");
    svg.escaped(if head.role.is_empty() { "img" } else { head.role });
    svg.raw("\"");
    if scene.items().any(|item| matches!(item, SceneItem::Text(_))) {
        svg.raw(" font-family=\"Inter,sans-serif\" style=\"font-kerning:none;font-variant-ligatures:none\"");
    }
    svg.words(head.name, head.value);
    let mut part = "";
    for item in scene.items() {
        match item {
            SceneItem::Part(name) => {
                svg.raw(if part.is_empty() { "" } else { "</g>" });
                if !name.is_empty() {
                    svg.raw("<g data-part=\"");
                    svg.escaped(name);
                    svg.raw("\">");
                }
                part = name;
            }
            SceneItem::Shape(shape) => svg.shape(&shape),
            SceneItem::Text(text) => svg.label(&text),
        }
    }
    svg.raw(if part.is_empty() { "</svg>" } else { "</g></svg>" });
    Ok(svg.text)
}

/// SVG under construction.
struct Svg<'a> {
    text: String,
    instance: &'a str,
    gradients: u64,
}

impl Svg<'_> {
    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Text of anyone; what XML can't hold is replaced.
    fn escaped(&mut self, text: &str) {
        let unwritable =
            |one: char| matches!(one, '\0'..='\x08' | '\x0b' | '\x0c' | '\x0e'..='\x1f' | '\u{fffe}' | '\u{ffff}');
        if text.contains(unwritable) {
            escape_into(&mut self.text, &text.replace(unwritable, "\u{fffd}"));
        } else {
            escape_into(&mut self.text, text);
        }
    }

    /// Title and description, and what refers to them; ends the root's tag.
    fn words(&mut self, name: &str, value: &str) {
        let words = [("title", name), ("desc", value)];
        let told = || words.iter().filter(|(_, text)| !text.is_empty());
        for (nth, (tag, _)) in told().enumerate() {
            self.raw(if nth == 0 { " aria-labelledby=\"" } else { " " });
            self.id(tag);
        }
        self.raw(if told().next().is_some() { "\">" } else { ">" });
        for (tag, text) in told() {
            self.raw("<");
            self.raw(tag);
            self.raw(" id=\"");
            self.id(tag);
            self.raw("\">");
            self.escaped(text);
            self.raw("</");
            self.raw(tag);
            self.raw(">");
        }
    }

    fn id(&mut self, name: &str) {
        self.raw(self.instance);
        self.raw("-");
        self.raw(name);
    }

    /// The id of the last gradient.
    fn gradient_id(&mut self) {
        self.id("g");
        self.integer(self.gradients);
    }

    fn shape(&mut self, shape: &SceneShape) {
        self.gradient(&shape.ink);
        self.raw("<path");
        if let Some(stroke) = shape.stroke {
            self.raw(" fill=\"none\"");
            self.ink(" stroke", &shape.ink);
            self.number(" stroke-width", stroke.width);
            if stroke.cap == Cap::Round {
                self.raw(" stroke-linecap=\"round\"");
            }
            if stroke.join == Join::Round {
                self.raw(" stroke-linejoin=\"round\"");
            }
            for (nth, length) in stroke.dash().enumerate() {
                self.raw(if nth == 0 { " stroke-dasharray=\"" } else { " " });
                self.digits(thousandths(length));
            }
            self.raw(if stroke.dash().next().is_some() { "\"" } else { "" });
        } else {
            self.ink(" fill", &shape.ink);
        }
        self.raw(" d=\"");
        self.path(shape.path);
        self.raw("\"/>");
    }

    /// Writes the gradient of an ink, if it is one that shows.
    fn gradient(&mut self, ink: &SceneInk) {
        if flat(ink).is_some() {
            return;
        }
        self.gradients += 1;
        let (tag, numbers, stops) = match ink {
            SceneInk::Solid(_) => return,
            SceneInk::Linear { from, to, stops } => {
                let numbers = [(" x1", from.0), (" y1", from.1), (" x2", to.0), (" y2", to.1)];
                ("linearGradient", numbers, *stops)
            }
            SceneInk::Radial { center, radius, stops } => {
                let numbers = [(" cx", center.0), (" cy", center.1), (" r", *radius), ("", 0)];
                ("radialGradient", numbers, *stops)
            }
        };
        self.raw("<");
        self.raw(tag);
        self.raw(" id=\"");
        self.gradient_id();
        self.raw("\" gradientUnits=\"userSpaceOnUse\"");
        for (name, number) in numbers.into_iter().filter(|(name, _)| !name.is_empty()) {
            self.number(name, number);
        }
        self.raw(">");
        self.stops(stops);
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    fn stops(&mut self, stops: SceneStops) {
        for (share, color) in stops.colors() {
            self.raw("<stop offset=\"");
            self.decimal(share.into(), 10_000);
            self.raw("\"");
            self.color(" stop-color", " stop-opacity", color);
            self.raw("/>");
        }
    }

    /// What a shape is drawn with, by the name of the attribute.
    fn ink(&mut self, name: &str, ink: &SceneInk) {
        let Some(color) = flat(ink) else {
            self.raw(name);
            self.raw("=\"url(#");
            self.gradient_id();
            return self.raw(")\"");
        };
        self.color(name, if name == " fill" { " fill-opacity" } else { " stroke-opacity" }, color);
    }

    fn color(&mut self, name: &str, opacity: &str, color: Rgba) {
        self.raw(name);
        self.raw("=\"#");
        let [r, g, b, a] = color.bytes();
        for byte in [r, g, b] {
            self.text.extend([byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
        }
        self.raw("\"");
        if a < u8::MAX {
            self.raw(opacity);
            self.raw("=\"");
            self.decimal((i64::from(a) * 20_000 + 255) / 510, 10_000);
            self.raw("\"");
        }
    }

    fn path(&mut self, path: ScenePath) {
        // Differences of rounded places add up to the places; rounded differences would not.
        let (mut at, mut start, mut last) = ((0, 0), (0, 0), ' ');
        for segment in path.segments() {
            match segment {
                SceneSegment::Move(x, y) => {
                    (at, start) = (point(x, y), point(x, y));
                    self.command(&mut last, 'M', (0, 0), &[at]);
                    // Pairs behind a place to begin at are absolute lines.
                    last = 'L';
                }
                SceneSegment::Line(x, y) => {
                    let end = point(x, y);
                    self.command(&mut last, 'l', at, &[end]);
                    at = end;
                }
                SceneSegment::Curve(x1, y1, x2, y2, x, y) => {
                    let end = point(x, y);
                    self.command(&mut last, 'c', at, &[point(x1, y1), point(x2, y2), end]);
                    at = end;
                }
                SceneSegment::Close => {
                    self.raw("z");
                    (at, last) = (start, 'z');
                }
            }
        }
    }

    /// Points behind a command, which stands but once where it comes again, as differences from a place.
    fn command(&mut self, last: &mut char, command: char, from: (i64, i64), points: &[(i64, i64)]) {
        let mut led = *last != command;
        if led {
            self.text.push(command);
        }
        *last = command;
        for number in points.iter().flat_map(|(x, y)| [x - from.0, y - from.1]) {
            if !led && number >= 0 {
                self.raw(" ");
            }
            led = false;
            self.digits(number);
        }
    }

    fn label(&mut self, text: &SceneText) {
        self.raw("<text");
        self.number(" x", text.x);
        self.number(" y", text.y);
        if text.rotation != 0 {
            self.raw(" transform=\"rotate(");
            self.digits(thousandths(text.rotation));
            for place in [text.x, text.y] {
                self.raw(" ");
                self.digits(thousandths(place));
            }
            self.raw(")\"");
        }
        self.raw(" font-weight=\"");
        self.integer(text.weight.into());
        self.raw("\"");
        self.number(" font-size", text.size);
        self.raw(match text.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        });
        if text.advance > 0 {
            self.number(" textLength", text.advance);
            self.raw(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        if text.text.starts_with(' ') || text.text.ends_with(' ') || text.text.contains("  ") {
            self.raw(" xml:space=\"preserve\"");
        }
        self.color(" fill", " fill-opacity", text.ink);
        self.raw(">");
        self.escaped(text.text);
        self.raw("</text>");
    }

    /// An attribute with a length or a place.
    fn number(&mut self, name: &str, steps: i32) {
        self.raw(name);
        self.raw("=\"");
        self.digits(thousandths(steps));
        self.raw("\"");
    }

    fn digits(&mut self, thousandths: i64) {
        self.decimal(thousandths, 1000);
    }

    /// A count of such parts of one, 10 to some power, in as few characters as tell it.
    fn decimal(&mut self, count: i64, parts: u64) {
        if count < 0 {
            self.raw("-");
        }
        let count = count.unsigned_abs();
        let (whole, mut rest) = (count / parts, count % parts);
        if whole > 0 || rest == 0 {
            self.integer(whole);
        }
        if rest > 0 {
            self.raw(".");
        }
        let mut part = parts;
        while rest > 0 {
            part /= 10;
            self.integer(rest / part);
            rest %= part;
        }
    }

    fn integer(&mut self, number: u64) {
        if number > 9 {
            self.integer(number / 10);
        }
        self.text.extend(u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
    }
}

/// The one colour of an ink, where it is one: a gradient between two equal places shows its last.
pub(super) fn flat(ink: &SceneInk) -> Option<Rgba> {
    match ink {
        SceneInk::Solid(color) => Some(*color),
        SceneInk::Linear { from, to, stops } if from == to => stops.colors().last().map(|(_, color)| color),
        SceneInk::Radial { radius: 0, stops, .. } => stops.colors().last().map(|(_, color)| color),
        _ => None,
    }
}

/// Thousandths of a pixel, halves towards more.
fn thousandths(steps: i32) -> i64 {
    (i64::from(steps) * 1000 + 128).div_euclid(256)
}

fn point(x: i32, y: i32) -> (i64, i64) {
    (thousandths(x), thousandths(y))
}
