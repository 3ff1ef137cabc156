//! What moves an SVG: elements of SMIL, or keyframes of CSS.

use std::collections::BTreeMap;

use super::{PLACE, SHARE, hex, path_into};
use crate::export::{
    SvgMotion,
    number::decimal,
    picture::{Figure, InkForm, Key, Lane, Lanes, Part, RATE, Thing},
};

/// A property with its value at a key.
type Property<'a> = (&'a str, &'a dyn Fn(&mut String, &[f64]));

/// The motions of one picture.
pub(super) struct Motions {
    instance: String,
    motion: SvgMotion,
    frames: u32,
    /// The keyframes of CSS by what they say, with the names of their rules.
    rules: BTreeMap<String, String>,
    /// The part that is written stands as at the first frame.
    pub(super) stands: bool,
}

impl Motions {
    pub(super) fn new(instance: &str, motion: SvgMotion, frames: u32) -> Self {
        Self { instance: instance.to_owned(), motion, frames, rules: BTreeMap::new(), stands: false }
    }

    pub(super) fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.instance)
    }

    /// Begins a part; CSS moves no gradient, and a part that would go on without its own stands.
    pub(super) fn begin(&mut self, part: &Part) {
        let turns = |thing: &Thing| !thing.lanes.ink.is_empty() || !thing.lanes.shares.is_empty();
        self.stands = self.motion == SvgMotion::Css && part.things.iter().any(turns);
    }

    /// The stylesheet, if one is needed.
    pub(super) fn style_into(&self, text: &mut String, instance: &str) {
        if self.rules.is_empty() {
            return;
        }
        text.push_str("<style>");
        for (keys, name) in &self.rules {
            text.push_str(&format!("@keyframes {name}{{{keys}}}"));
        }
        text.push_str("@media (prefers-reduced-motion:reduce){#");
        text.push_str(instance);
        text.push_str(" *{animation:none!important}}</style>");
    }

    /// In the tag of a thing: the animations of CSS that it has.
    pub(super) fn open(&mut self, text: &mut String, figure: &Figure, lanes: &Lanes, paint: &str) {
        if self.motion != SvgMotion::Css {
            return;
        }
        let mut names = Vec::new();
        let path = |text: &mut String, value: &[f64]| {
            text.push_str("path(\"");
            path_into(text, &figure.form.path, value);
            text.push_str("\")");
        };
        let grows = lanes.placing.iter().any(|key| scale_of(&key.value) != "1");
        names.extend(self.keyframes(&lanes.placing, &[("transform", if grows { &css_placing } else { &css_moves })]));
        names.extend(self.keyframes(&lanes.opacity, &[("opacity", &share)]));
        names.extend(self.keyframes(&lanes.path, &[("d", &path)]));
        names.extend(self.keyframes(&lanes.stroke, &[("stroke-width", &width), ("stroke-dasharray", &dashes)]));
        if figure.form.ink == InkForm::Solid {
            let opacity = format!("{paint}-opacity");
            names.extend(self.keyframes(&lanes.colors, &[(paint, &color), (&opacity, &last)]));
        }
        self.animate(text, &names);
    }

    fn animate(&self, text: &mut String, names: &[String]) {
        for (nth, name) in names.iter().enumerate() {
            text.push_str(if nth == 0 { " style=\"animation:" } else { "," });
            text.push_str(name);
            text.push(' ');
            decimal(text, self.seconds(), 3);
            text.push_str("s linear infinite");
        }
        text.push_str(if names.is_empty() { "" } else { "\"" });
    }

    /// Behind the tag of a thing: the elements of SMIL that it has.
    pub(super) fn inside(&self, text: &mut String, figure: &Figure, lanes: &Lanes, paint: &str) {
        if self.motion != SvgMotion::Smil {
            return;
        }
        let path = |text: &mut String, value: &[f64]| path_into(text, &figure.form.path, value);
        if !lanes.placing.is_empty() {
            let (moved, scaled) = (" type=\"translate\"", " type=\"scale\" additive=\"sum\"");
            self.element(text, "animateTransform", moved, &lanes.placing, ("transform", &moves));
            if lanes.placing.iter().any(|key| scale_of(&key.value) != "1") {
                self.element(text, "animateTransform", scaled, &lanes.placing, ("transform", &scale));
            }
        }
        self.element(text, "animate", "", &lanes.opacity, ("opacity", &share));
        self.element(text, "animate", "", &lanes.path, ("d", &path));
        self.element(text, "animate", "", &lanes.stroke, ("stroke-width", &width));
        if lanes.stroke.iter().any(|key| key.value.len() > 1) {
            self.element(text, "animate", "", &lanes.stroke, ("stroke-dasharray", &dashes));
        }
        if figure.form.ink == InkForm::Solid {
            self.element(text, "animate", "", &lanes.colors, (paint, &color));
            self.element(text, "animate", "", &lanes.colors, (&format!("{paint}-opacity"), &last));
        }
    }

    /// Behind the tag of a gradient.
    pub(super) fn gradient(&self, text: &mut String, names: &[&str], lanes: &Lanes) {
        if self.motion != SvgMotion::Smil {
            return;
        }
        for (nth, name) in names.iter().enumerate() {
            let one = |text: &mut String, value: &[f64]| number(text, value.get(nth), PLACE);
            self.element(text, "animate", "", &lanes.ink, (name, &one));
        }
    }

    /// In the tag of a gradient's colour, to its end.
    pub(super) fn stop(&mut self, text: &mut String, nth: usize, lanes: &Lanes) {
        let own = |value: &[f64]| value.get(4 * nth..4 * nth + 4).unwrap_or_default().to_vec();
        let lane: Lane = lanes.colors.iter().map(|key| Key { frame: key.frame, value: own(&key.value) }).collect();
        if self.motion == SvgMotion::Css {
            let names = self.keyframes(&lane, &[("stop-color", &color), ("stop-opacity", &last)]);
            self.animate(text, names.as_slice());
            return text.push_str("/>");
        }
        text.push('>');
        let offset = |text: &mut String, value: &[f64]| number(text, value.get(nth), SHARE);
        self.element(text, "animate", "", &lanes.shares, ("offset", &offset));
        self.element(text, "animate", "", &lane, ("stop-color", &color));
        self.element(text, "animate", "", &lane, ("stop-opacity", &last));
        text.push_str("</stop>");
    }

    fn seconds(&self) -> f64 {
        f64::from(self.frames) / f64::from(RATE)
    }

    /// Keyframes of CSS, and their name; none for what stands.
    fn keyframes(&mut self, lane: &Lane, properties: &[Property<'_>]) -> Option<String> {
        let (first, last) = (lane.first().filter(|_| !self.stands)?, lane.last()?);
        let mut rule = String::new();
        for key in lane {
            // Before the first and behind the last one it stands.
            if key == first && key.frame > 0 {
                rule.push_str("0%,");
            }
            decimal(&mut rule, f64::from(key.frame) / f64::from(self.frames) * 100.0, 3);
            rule.push_str(if key == last && key.frame < self.frames { "%,to{" } else { "%{" });
            for (nth, (property, value)) in properties.iter().enumerate() {
                rule.push_str(if nth == 0 { "" } else { ";" });
                rule.push_str(property);
                rule.push(':');
                value(&mut rule, &key.value);
            }
            rule.push('}');
        }
        let name = self.id(&format!("m{}", self.rules.len() + 1));
        Some(self.rules.entry(rule).or_insert(name).clone())
    }

    /// An element of SMIL; nothing for what stands.
    fn element(&self, text: &mut String, tag: &str, rest: &str, lane: &Lane, (name, value): Property<'_>) {
        let (Some(first), Some(last)) = (lane.first(), lane.last()) else { return };
        let before = (first.frame > 0).then_some((0, first));
        let behind = (last.frame < self.frames).then_some((self.frames, last));
        let keys = || before.into_iter().chain(lane.iter().map(|key| (key.frame, key))).chain(behind);
        text.push_str(&format!("<{tag} attributeName=\"{name}\"{rest} dur=\""));
        decimal(text, self.seconds(), 3);
        text.push_str("s\" repeatCount=\"indefinite\" keyTimes=\"");
        for (nth, (frame, _)) in keys().enumerate() {
            text.push_str(if nth == 0 { "" } else { ";" });
            decimal(text, f64::from(frame) / f64::from(self.frames), 5);
        }
        text.push_str("\" values=\"");
        for (nth, (_, key)) in keys().enumerate() {
            text.push_str(if nth == 0 { "" } else { ";" });
            value(text, &key.value);
        }
        text.push_str("\"/>");
    }
}

/// A placing as an attribute.
pub(super) fn attribute_placing(text: &mut String, value: &[f64]) {
    text.push_str("translate(");
    moves(text, value);
    text.push(')');
    if scale_of(value) != "1" {
        text.push_str(" scale(");
        scale(text, value);
        text.push(')');
    }
}

fn css_moves(text: &mut String, value: &[f64]) {
    text.push_str("translate(");
    number(text, value.get(1), PLACE);
    text.push_str("px,");
    number(text, value.get(2), PLACE);
    text.push_str("px)");
}

fn css_placing(text: &mut String, value: &[f64]) {
    css_moves(text, value);
    text.push_str(" scale(");
    scale(text, value);
    text.push(')');
}

fn moves(text: &mut String, value: &[f64]) {
    number(text, value.get(1), PLACE);
    text.push(' ');
    number(text, value.get(2), PLACE);
}

fn scale(text: &mut String, value: &[f64]) {
    number(text, value.first(), SHARE + 1);
}

fn scale_of(value: &[f64]) -> String {
    let mut text = String::new();
    scale(&mut text, value);
    text
}

fn share(text: &mut String, value: &[f64]) {
    number(text, value.first(), SHARE);
}

fn last(text: &mut String, value: &[f64]) {
    number(text, value.last(), SHARE);
}

fn width(text: &mut String, value: &[f64]) {
    number(text, value.first(), PLACE);
}

fn dashes(text: &mut String, value: &[f64]) {
    let lengths = value.get(1..).unwrap_or_default();
    text.push_str(if lengths.is_empty() { "none" } else { "" });
    for (nth, length) in lengths.iter().enumerate() {
        text.push_str(if nth == 0 { "" } else { " " });
        number(text, Some(length), PLACE);
    }
}

fn color(text: &mut String, value: &[f64]) {
    text.push_str(&hex(value));
}

fn number(text: &mut String, number: Option<&f64>, decimals: u32) {
    decimal(text, number.copied().unwrap_or(0.0), decimals);
}
