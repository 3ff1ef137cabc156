//! A moving picture as SVG.

mod motion;

use super::{
    MotionExport, SvgMotion,
    number::decimal,
    picture::{Figure, InkForm, Lanes, Numbers, Part, Picture, TextForm, Thing, numbers_of},
};
use crate::{
    Error, Result,
    brand::escape_into,
    scene::{Anchor, Cap, Join},
};
use motion::Motions;

/// Decimals of places in px, and of shares, opacities and scales.
const PLACE: u32 = 2;
const SHARE: u32 = 4;

/// Refuses what can't begin an id.
pub(super) fn check_instance(instance: &str) -> Result<()> {
    let mut letters = instance.chars();
    let begins = letters.next().is_some_and(|first| first.is_ascii_alphabetic());
    if begins && letters.all(|one| one.is_ascii_alphanumeric() || one == '-' || one == '_') && instance.len() <= 64 {
        return Ok(());
    }
    let reason =
        "An instance begins every id of the picture; write a letter, then letters, digits, - and _, 64 at most.";
    Err(Error::argument("/instance", reason))
}

/// The whole file.
pub(super) fn write(picture: &Picture, instance: &str, motion: SvgMotion) -> MotionExport {
    let mut svg = Svg { text: String::new(), motions: Motions::new(instance, motion, picture.frames), gradients: 0 };
    let mut standing = picture.standing();
    for part in &picture.parts {
        svg.part(part);
        if svg.motions.stands && !standing.contains(&part.name) {
            standing.push(part.name.clone());
        }
    }
    let mut text = String::new();
    head(&mut text, picture, instance, &svg.motions, &standing);
    text.push_str(&svg.text);
    text.push_str("</svg>");
    // What is written is rounded once more.
    let places = picture.off.places + 0.01;
    MotionExport { text, places, colors: picture.off.colors + 0.002, standing }
}

fn head(text: &mut String, picture: &Picture, instance: &str, motions: &Motions, standing: &[String]) {
    text.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"");
    text.push_str(instance);
    for (name, side) in
        [("\" width=\"", picture.width), ("\" height=\"", picture.height), ("\" viewBox=\"0 0 ", picture.width)]
    {
        text.push_str(name);
        decimal(text, side, PLACE);
    }
    text.push(' ');
    decimal(text, picture.height, PLACE);
    text.push_str("\" role=\"");
    escape_into(text, if picture.role.is_empty() { "img" } else { &picture.role });
    text.push_str("\" aria-labelledby=\"");
    text.push_str(instance);
    text.push_str("-title");
    // The brand's picture has a name, and nothing more to say.
    if !picture.value.is_empty() {
        text.push(' ');
        text.push_str(instance);
        text.push_str("-desc");
    }
    text.push_str("\"><title id=\"");
    text.push_str(instance);
    text.push_str("-title\">");
    escape_into(text, &picture.name);
    text.push_str("</title>");
    if !picture.value.is_empty() {
        text.push_str("<desc id=\"");
        text.push_str(instance);
        text.push_str("-desc\">");
        escape_into(text, &picture.value);
        text.push_str("</desc>");
    }
    text.push_str("<metadata>");
    escape_into(text, &super::said(picture, standing));
    text.push_str("</metadata>");
    motions.style_into(text, instance);
}

/// The body under construction.
struct Svg {
    text: String,
    motions: Motions,
    gradients: u32,
}

impl Svg {
    fn part(&mut self, part: &Part) {
        self.motions.begin(part);
        if !part.name.is_empty() {
            self.text.push_str("<g data-part=\"");
            escape_into(&mut self.text, &part.name);
            self.text.push_str("\">");
        }
        part.things.iter().for_each(|thing| self.thing(thing));
        if !part.name.is_empty() {
            self.text.push_str("</g>");
        }
    }

    /// A thing as it is at the first frame, with what moves it.
    fn thing(&mut self, Thing { figure, lanes }: &Thing) {
        let (now, opacity) = lanes.unplaced_at(&figure.numbers, 0);
        let gradient = self.gradient(figure, &now, lanes);
        // A text turns about its place, and what is around it moves.
        let tag = if figure.form.text.is_some() { "g" } else { "path" };
        self.text.push('<');
        self.text.push_str(tag);
        let paint = if figure.form.stroke.is_some() { "stroke" } else { "fill" };
        if let Some(gradient) = gradient {
            self.text.push_str(&format!(" {paint}=\"url(#{gradient})\""));
        } else {
            self.color(paint, &now.colors);
        }
        self.stroke(figure, &now);
        if let Some(key) = lanes.placing.first() {
            self.text.push_str(" transform=\"");
            motion::attribute_placing(&mut self.text, &key.value);
            self.text.push('"');
        }
        if !lanes.opacity.is_empty() && opacity < 1.0 {
            self.attribute("opacity", opacity, SHARE);
        }
        self.motions.open(&mut self.text, figure, lanes, paint);
        if figure.form.text.is_none() {
            self.text.push_str(" d=\"");
            path_into(&mut self.text, &figure.form.path, &now.path);
            self.text.push('"');
        }
        self.text.push('>');
        self.motions.inside(&mut self.text, figure, lanes, paint);
        if let Some(text) = &figure.form.text {
            self.label(text, &now);
        }
        self.text.push_str("</");
        self.text.push_str(tag);
        self.text.push('>');
    }

    fn label(&mut self, text: &TextForm, now: &Numbers) {
        self.text.push_str("<text");
        for (name, place) in ["x", "y"].into_iter().zip(&now.path) {
            self.attribute(name, *place, PLACE);
        }
        let steps = |steps: i32| f64::from(steps) / 256.0;
        if text.rotation != 0 {
            self.text.push_str(" transform=\"rotate(");
            for number in [steps(text.rotation)].iter().chain(&now.path) {
                decimal(&mut self.text, *number, PLACE);
                self.text.push(' ');
            }
            self.text.push_str(")\"");
        }
        self.text.push_str(" font-family=\"Inter,sans-serif\" font-weight=\"");
        self.text.push_str(&text.weight.to_string());
        self.text.push('"');
        self.attribute("font-size", steps(text.size), PLACE);
        self.text.push_str(match text.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        });
        self.attribute("textLength", steps(text.advance), PLACE);
        self.text.push_str(" lengthAdjust=\"spacingAndGlyphs\">");
        escape_into(&mut self.text, &text.text);
        self.text.push_str("</text>");
    }

    fn stroke(&mut self, figure: &Figure, now: &Numbers) {
        let Some((cap, join)) = figure.form.stroke else { return };
        self.text.push_str(" fill=\"none\"");
        let mut lengths = now.stroke.iter();
        if let Some(width) = lengths.next() {
            self.attribute("stroke-width", *width, PLACE);
        }
        if cap == Cap::Round {
            self.text.push_str(" stroke-linecap=\"round\"");
        }
        if join == Join::Round {
            self.text.push_str(" stroke-linejoin=\"round\"");
        }
        for (nth, length) in lengths.enumerate() {
            self.text.push_str(if nth == 0 { " stroke-dasharray=\"" } else { " " });
            decimal(&mut self.text, *length, PLACE);
        }
        self.text.push_str(if now.stroke.len() > 1 { "\"" } else { "" });
    }

    /// Writes the gradient that a thing is drawn with, and gives its id.
    fn gradient(&mut self, figure: &Figure, now: &Numbers, lanes: &Lanes) -> Option<String> {
        let (tag, names) = match figure.form.ink {
            InkForm::Solid => return None,
            InkForm::Linear(_) => ("linearGradient", &["x1", "y1", "x2", "y2"][..]),
            InkForm::Radial(_) => ("radialGradient", &["cx", "cy", "r"][..]),
        };
        self.gradients += 1;
        let id = self.motions.id(&format!("g{}", self.gradients));
        self.text.push_str(&format!("<{tag} id=\"{id}\" gradientUnits=\"userSpaceOnUse\""));
        for (name, number) in names.iter().zip(&now.ink) {
            self.attribute(name, *number, PLACE);
        }
        self.text.push('>');
        self.motions.gradient(&mut self.text, names, lanes);
        for (nth, (share, color)) in now.shares.iter().zip(now.colors.chunks(4)).enumerate() {
            self.text.push_str("<stop");
            self.attribute("offset", *share, SHARE);
            self.color("stop", color);
            self.motions.stop(&mut self.text, nth, lanes);
        }
        self.text.push_str(&format!("</{tag}>"));
        Some(id)
    }

    fn color(&mut self, paint: &str, color: &[f64]) {
        let name = if paint == "stop" { "stop-color" } else { paint };
        self.text.push_str(&format!(" {name}=\"{}\"", hex(color)));
        if let Some(opacity) = color.get(3).filter(|opacity| **opacity < 1.0) {
            self.attribute(&format!("{paint}-opacity"), *opacity, SHARE);
        }
    }

    fn attribute(&mut self, name: &str, number: f64, decimals: u32) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        decimal(&mut self.text, number, decimals);
        self.text.push('"');
    }
}

/// `#rrggbb` of channels from 0 to 1.
fn hex(color: &[f64]) -> String {
    let mut text = "#".to_owned();
    for channel in color.iter().take(3) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255, and casts saturate")]
        let level = (channel * 255.0).round() as u8;
        text.extend([level >> 4, level & 15].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
    }
    text
}

/// The data of a path, in absolute places.
fn path_into(text: &mut String, path: &[u8], places: &[f64]) {
    let mut places = places.iter();
    for command in path {
        text.push(char::from(*command));
        for (nth, place) in places.by_ref().take(numbers_of(*command)).enumerate() {
            if nth > 0 {
                text.push(' ');
            }
            decimal(text, *place, PLACE);
        }
    }
}
