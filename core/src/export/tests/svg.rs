//! An SVG that moves, frozen at a time: every animated value is worked out and written where it stands.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::SvgMotion;

/// Values by property; a transform is one of them.
type Values = BTreeMap<String, String>;

/// The picture at so many seconds as an SVG that stands.
pub(super) fn frozen(svg: &str, motion: SvgMotion, seconds: f64) -> String {
    let document = Document::parse(svg).expect("well-formed");
    let rules = document.descendants().find(|node| node.has_tag_name("style")).and_then(|node| node.text());
    let mut out = String::new();
    write(&mut out, document.root_element(), &|node| match motion {
        SvgMotion::Smil => by_elements(node, seconds),
        SvgMotion::Css => by_rules(node, rules.unwrap_or_default(), seconds),
    });
    out
}

fn write(out: &mut String, node: Node<'_, '_>, values: &impl Fn(Node<'_, '_>) -> Values) {
    let name = node.tag_name().name();
    if ["animate", "animateTransform", "style"].contains(&name) {
        return;
    }
    let mut attributes: Values =
        node.attributes().map(|attribute| (attribute.name().to_owned(), attribute.value().to_owned())).collect();
    attributes.remove("style");
    attributes.extend(values(node));
    out.push_str(&format!("<{name}"));
    if name == "svg" {
        out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    for (name, value) in attributes {
        out.push_str(&format!(" {name}=\"{}\"", escaped(&value)));
    }
    out.push('>');
    for child in node.children() {
        if child.is_text() {
            out.push_str(&escaped(child.text().unwrap_or_default()));
        } else {
            write(out, child, values);
        }
    }
    out.push_str(&format!("</{name}>"));
}

/// What elements of SMIL inside a node make of it.
fn by_elements(node: Node<'_, '_>, seconds: f64) -> Values {
    let mut values = Values::new();
    for animation in node.children().filter(|child| child.tag_name().name().starts_with("animate")) {
        let attribute = |name: &str| animation.attribute(name).expect("an animation has it");
        assert_eq!(attribute("repeatCount"), "indefinite");
        let duration: f64 = attribute("dur").trim_end_matches('s').parse().expect("seconds");
        let times: Vec<f64> = attribute("keyTimes").split(';').map(|time| time.parse().expect("a time")).collect();
        let keys: Vec<&str> = attribute("values").split(';').collect();
        assert_eq!((times.first(), times.last(), times.len()), (Some(&0.0), Some(&1.0), keys.len()));
        let pairs: Vec<(f64, &str)> = times.into_iter().zip(keys).collect();
        let mut value = at(&pairs, (seconds / duration).fract());
        let name = attribute("attributeName").to_owned();
        if animation.has_tag_name("animateTransform") {
            value = format!("{}({value})", attribute("type"));
            if animation.attribute("additive") == Some("sum") {
                value = format!("{} {value}", values.get(&name).expect("what it is added to"));
            }
        }
        values.insert(name, value);
    }
    values
}

/// What the animations of CSS in a node's style make of it.
fn by_rules(node: Node<'_, '_>, rules: &str, seconds: f64) -> Values {
    let mut values = Values::new();
    let Some(animations) = node.attribute("style").and_then(|style| style.strip_prefix("animation:")) else {
        return values;
    };
    for animation in animations.split(',') {
        let words: Vec<&str> = animation.split(' ').collect();
        let [name, duration, "linear", "infinite"] = words.as_slice() else { panic!("{animation}") };
        let duration: f64 = duration.trim_end_matches('s').parse().expect("seconds");
        let (_, rule) = rules.split_once(&format!("@keyframes {name}{{")).expect("a rule of that name");
        let (rule, _) = rule.split_once("}}").expect("a rule ends");
        let mut keys: BTreeMap<String, Vec<(f64, &str)>> = BTreeMap::new();
        for step in rule.split('}') {
            let (selectors, block) = step.split_once('{').expect("a block");
            for selector in selectors.split(',') {
                let share = if selector == "to" {
                    1.0
                } else {
                    selector.trim_end_matches('%').parse::<f64>().expect("a percentage") / 100.0
                };
                for declaration in block.split(';') {
                    let (property, value) = declaration.split_once(':').expect("a declaration");
                    keys.entry(property.to_owned()).or_default().push((share, value));
                }
            }
        }
        for (property, mut pairs) in keys {
            pairs.sort_by(|one, other| one.0.total_cmp(&other.0));
            assert_eq!((pairs[0].0, pairs[pairs.len() - 1].0), (0.0, 1.0), "{name}");
            let value = at(&pairs, (seconds / duration).fract());
            values.insert(property, value.replace("px", "").replace("path(\"", "").replace("\")", ""));
        }
    }
    values
}

/// Between two values every number goes straight, and every colour by its channels.
fn at(pairs: &[(f64, &str)], share: f64) -> String {
    let after = pairs.partition_point(|(time, _)| *time <= share).clamp(1, pairs.len() - 1);
    let ((from, start), (to, end)) = (pairs[after - 1], pairs[after]);
    let part = (share - from) / (to - from);
    if let (Some(start), Some(end)) = (start.strip_prefix('#'), end.strip_prefix('#')) {
        let channel = |text: &str, at: usize| f64::from(u8::from_str_radix(&text[at..at + 2], 16).expect("a channel"));
        let mixed = [0, 2, 4].map(|at| channel(start, at) + (channel(end, at) - channel(start, at)) * part);
        return format!("rgb({:.0},{:.0},{:.0})", mixed[0], mixed[1], mixed[2]);
    }
    let (numbers, others) = (split(start), split(end));
    assert_eq!(numbers.len(), others.len(), "{start} and {end}");
    let mixed = numbers.iter().zip(&others).map(|(one, other)| {
        if let (Ok(one), Ok(other)) = (one.parse::<f64>(), other.parse::<f64>()) {
            return (one + (other - one) * part).to_string();
        }
        assert_eq!(one, other);
        one.clone()
    });
    mixed.collect()
}

/// Numbers and what stands between them.
fn split(text: &str) -> Vec<String> {
    let is_number = |letter: char| letter.is_ascii_digit() || letter == '.' || letter == '-';
    let mut pieces: Vec<String> = Vec::new();
    let mut before = None;
    for letter in text.chars() {
        let kind = is_number(letter);
        match pieces.last_mut() {
            Some(piece) if before == Some(kind) && letter != '-' => piece.push(letter),
            _ => pieces.push(letter.to_string()),
        }
        before = Some(kind);
    }
    pieces
}
