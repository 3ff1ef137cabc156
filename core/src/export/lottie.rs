//! A moving picture as Lottie.
//!
//! Source: Lottie Animation Community, Lottie specification 1.0. Layers and shapes stand from the front to the back there;
//! every part is a layer, every thing a group with its own transform, and texts are outlines.

mod property;
mod vertices;

use super::{
    MotionExport,
    number::decimal,
    picture::{Figure, InkForm, Key, Lane, Part, Picture, RATE, Thing, at},
};
use crate::scene::{Cap, Join};
use property::{SHARE, property};

const PLACE: u32 = 2;

/// The whole file.
pub(super) fn write(picture: &Picture) -> MotionExport {
    let standing = picture.standing();
    let mut text = "{\"v\":\"5.7.0\",\"ver\":10000,\"fr\":".to_owned();
    decimal(&mut text, RATE.into(), 0);
    text.push_str(",\"ip\":0,\"op\":");
    decimal(&mut text, picture.frames.into(), 0);
    // Sides are whole there.
    text.push_str(",\"w\":");
    decimal(&mut text, picture.width.ceil(), 0);
    text.push_str(",\"h\":");
    decimal(&mut text, picture.height.ceil(), 0);
    text.push_str(",\"nm\":\"");
    escape_into(&mut text, &picture.name);
    text.push_str("\",\"meta\":{\"g\":\"azora\",\"d\":\"");
    let said = [&picture.value, super::said(picture, &standing).as_str()].join(" ");
    escape_into(&mut text, said.trim_start());
    text.push_str("\"},\"assets\":[],\"layers\":[");
    for (nth, part) in picture.parts.iter().rev().enumerate() {
        text.push_str(if nth == 0 { "" } else { "," });
        layer(&mut text, part, nth + 1, picture.frames);
    }
    text.push_str("]}");
    let (places, colors) = (picture.off.places + 0.01, picture.off.colors + 0.002);
    MotionExport { text, places, colors, standing }
}

fn layer(text: &mut String, part: &Part, index: usize, frames: u32) {
    text.push_str("{\"ty\":4,\"nm\":\"");
    escape_into(text, &part.name);
    text.push_str("\",\"ind\":");
    text.push_str(&index.to_string());
    text.push_str(",\"ip\":0,\"op\":");
    text.push_str(&frames.to_string());
    text.push_str(",\"st\":0,\"ks\":{\"o\":{\"a\":0,\"k\":100}},\"shapes\":[");
    for (nth, thing) in part.things.iter().rev().enumerate() {
        text.push_str(if nth == 0 { "" } else { "," });
        group(text, thing);
    }
    text.push_str("]}");
}

fn group(text: &mut String, Thing { figure, lanes }: &Thing) {
    let figure = &figure.outlined();
    text.push_str("{\"ty\":\"gr\",\"it\":[");
    vertices::paths_into(text, &figure.form.path, &figure.numbers.path, &lanes.path);
    let opacity = one(&lanes.colors, &figure.numbers.colors, 3);
    let solid = figure.form.ink == InkForm::Solid;
    let stroked = figure.form.stroke.is_some();
    text.push_str(match (solid, stroked) {
        (true, false) => "{\"ty\":\"fl\",\"r\":1",
        (true, true) => "{\"ty\":\"st\"",
        (false, false) => "{\"ty\":\"gf\",\"r\":1",
        (false, true) => "{\"ty\":\"gs\"",
    });
    if solid {
        property(text, ",\"c\":", &upwards(picked(&lanes.colors, &figure.numbers.colors, 0..3)), SHARE);
        property(text, ",\"o\":", &scaled(opacity, 100.0), PLACE);
    } else {
        text.push_str(",\"o\":{\"a\":0,\"k\":100}");
        gradient(text, figure, &lanes.ink, &lanes.shares, &lanes.colors);
    }
    if let Some((cap, join)) = figure.form.stroke {
        stroke(text, figure, &lanes.stroke, cap, join);
    }
    text.push_str("},{\"ty\":\"tr\"");
    let placing = &lanes.placing;
    let scale: Lane = placing.iter().map(|key| Key { frame: key.frame, value: both(&key.value, 100.0) }).collect();
    property(text, ",\"p\":", &picked(placing, &[1.0, 0.0, 0.0], 1..3), PLACE);
    property(text, ",\"s\":", &values(&scale, &[100.0, 100.0]), SHARE);
    property(text, ",\"o\":", &scaled(values(&lanes.opacity, &[1.0]), 100.0), PLACE);
    text.push_str("}]}");
}

fn stroke(text: &mut String, figure: &Figure, lane: &Lane, cap: Cap, join: Join) {
    let own = &figure.numbers.stroke;
    property(text, ",\"w\":", &one(lane, own, 0), PLACE);
    text.push_str(if cap == Cap::Round { ",\"lc\":2" } else { ",\"lc\":1" });
    text.push_str(if join == Join::Round { ",\"lj\":2" } else { ",\"lj\":1,\"ml\":4" });
    for at in 1..own.len() {
        text.push_str(if at == 1 { ",\"d\":[" } else { "," });
        text.push_str(if at % 2 == 1 { "{\"n\":\"d\",\"nm\":\"" } else { "{\"n\":\"g\",\"nm\":\"" });
        // lottie-web tells dashes of a stroke apart by their names, and plays nothing where two have one.
        text.push_str(&at.to_string());
        text.push('"');
        property(text, ",\"v\":", &one(lane, own, at), PLACE);
        text.push('}');
    }
    text.push_str(if own.len() > 1 { "]" } else { "" });
}

/// Where a gradient goes from and to, and its colours: shares and channels, then shares and opacities.
fn gradient(text: &mut String, figure: &Figure, ink: &Lane, shares: &Lane, colors: &Lane) {
    let numbers = &figure.numbers;
    let radial = matches!(figure.form.ink, InkForm::Radial(_));
    text.push_str(if radial { ",\"t\":2" } else { ",\"t\":1" });
    let end = |value: &[f64]| match *value {
        [cx, cy, radius] => vec![cx + radius, cy],
        _ => value.get(2..4).unwrap_or_default().to_vec(),
    };
    property(text, ",\"s\":", &picked(ink, &numbers.ink, 0..2), PLACE);
    let ends = values(ink, &numbers.ink).into_iter().map(|(frame, value)| (frame, end(&value))).collect::<Vec<_>>();
    property(text, ",\"e\":", &ends, PLACE);
    text.push_str(",\"g\":{\"p\":");
    text.push_str(&numbers.shares.len().to_string());
    let told = merged(shares, &numbers.shares, colors, &numbers.colors);
    property(text, ",\"k\":", &told, SHARE);
    text.push('}');
}

/// The numbers of a gradient at every frame where either shares or colours have a key.
fn merged(shares: &Lane, own_shares: &[f64], colors: &Lane, own_colors: &[f64]) -> Vec<(u32, Vec<f64>)> {
    let mut frames: Vec<u32> = shares.iter().chain(colors).map(|key| key.frame).collect();
    frames.sort_unstable();
    frames.dedup();
    if frames.is_empty() {
        frames.push(0);
    }
    let lane = |lane: &Lane, own: &[f64], frame| if lane.is_empty() { own.to_vec() } else { at(lane, frame) };
    let value = |frame| {
        let (shares, colors) = (lane(shares, own_shares, frame), lane(colors, own_colors, frame));
        let stops = || shares.iter().zip(colors.chunks(4));
        let hues = stops().flat_map(|(share, color)| [*share].into_iter().chain(color.iter().copied().take(3)));
        let opacities = stops().flat_map(|(share, color)| [*share, color.get(3).copied().unwrap_or(1.0)]);
        hues.chain(opacities).collect()
    };
    frames.into_iter().map(|frame| (frame, value(frame))).collect()
}

/// The values of a lane, or the one that stands.
fn values(lane: &Lane, own: &[f64]) -> Vec<(u32, Vec<f64>)> {
    if lane.is_empty() {
        vec![(0, own.to_vec())]
    } else {
        lane.iter().map(|key| (key.frame, key.value.clone())).collect()
    }
}

fn picked(lane: &Lane, own: &[f64], range: core::ops::Range<usize>) -> Vec<(u32, Vec<f64>)> {
    let pick = |(frame, value): (u32, Vec<f64>)| (frame, value.get(range.clone()).unwrap_or_default().to_vec());
    values(lane, own).into_iter().map(pick).collect()
}

fn one(lane: &Lane, own: &[f64], at: usize) -> Vec<(u32, Vec<f64>)> {
    picked(lane, own, at..at + 1)
}

fn scaled(values: Vec<(u32, Vec<f64>)>, by: f64) -> Vec<(u32, Vec<f64>)> {
    values.into_iter().map(|(frame, value)| (frame, value.into_iter().map(|number| number * by).collect())).collect()
}

/// Channels that are rounded up: lottie-web takes the whole level of eight bits below a number, others the nearest.
fn upwards(values: Vec<(u32, Vec<f64>)>) -> Vec<(u32, Vec<f64>)> {
    let up = |channel: f64| (channel * 1e4 - 1e-6).ceil() / 1e4;
    values.into_iter().map(|(frame, value)| (frame, value.into_iter().map(up).collect())).collect()
}

/// The first number twice.
fn both(value: &[f64], by: f64) -> Vec<f64> {
    let scale = value.first().copied().unwrap_or(1.0) * by;
    vec![scale, scale]
}

/// Text of anyone inside a string of JSON.
fn escape_into(text: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            control if control < ' ' => text.push(' '),
            other => text.push(other),
        }
    }
}
