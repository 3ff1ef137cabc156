//! A scene as every language's own decoder must read it: one text, one digest.
//!
//! A line for each thing, whole numbers of 1/256 pixel, 1/256 degree, 1/10000 of the way or a nanosecond; a text behind its
//! length in bytes. The digest is FNV-1a of 64 bits over the UTF-8 of that text.

use core::fmt::Write;

use anyhow::{Context, Result};
use azora_core::{
    Anchor, Cap, Join, Rgba, Scene, SceneInk, SceneItem, SceneSegment, SceneShape, SceneStops, SceneText,
};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{answer::hex, splitmix::SplitMix64};

/// The digest of what a scene holds, or `refused`.
pub(crate) fn read(bytes: &[u8]) -> String {
    Scene::from_bytes(bytes.to_vec()).map_or_else(|_| "refused".to_owned(), |scene| fnv(&written(&scene)))
}

/// The digest of a case of `scenes.json`: of its scene as it is, then with one byte changed, so many times.
pub(crate) fn digest(case: &Map<String, Value>) -> Result<String> {
    let text = |name: &str| case.get(name).and_then(Value::as_str).with_context(|| format!("the case lacks {name:?}"));
    let mut stream = SplitMix64::new(u64::from_str_radix(text("seed")?, 16)?);
    let count = case.get("count").and_then(Value::as_u64).context("the case lacks a count")?;
    let digits = text("hex")?.as_bytes().chunks(2).map(|pair| Ok(u8::from_str_radix(core::str::from_utf8(pair)?, 16)?));
    let scene = digits.collect::<Result<Vec<u8>>>()?;
    let mut sha = Sha256::new();
    sha.update(read(&scene));
    for _ in 0..count {
        let mut changed = scene.clone();
        let at = usize::try_from(stream.draw() % u64::try_from(scene.len())?)?;
        if let Some(byte) = changed.get_mut(at) {
            *byte = u8::try_from(stream.draw() & 255)?;
        }
        sha.update(read(&changed));
    }
    Ok(hex(&sha.finalize()))
}

fn fnv(text: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// The text itself.
fn written(scene: &Scene) -> String {
    let until = scene.valid_until().map_or_else(|| "never".to_owned(), |time| time.nanoseconds().to_string());
    let whole = if scene.is_cut() { "cut" } else { "whole" };
    let mut text = format!("scene {} {} {whole} {until}\n", scene.width() * 256.0, scene.height() * 256.0);
    for (name, word) in [("role", scene.role()), ("name", scene.name()), ("value", scene.value())] {
        line(&mut text, &format!("{name} {}", counted(word)));
    }
    for item in scene.items() {
        match item {
            SceneItem::Part(name) => line(&mut text, &format!("part {}", counted(name))),
            SceneItem::Text(it) => line(&mut text, &set(&it)),
            SceneItem::Shape(it) => shape(&mut text, &it),
        }
    }
    text
}

fn line(text: &mut String, said: &str) {
    text.push_str(said);
    text.push('\n');
}

fn counted(word: &str) -> String {
    format!("{} {word}", word.len())
}

fn color(Rgba { r, g, b, a }: Rgba) -> String {
    format!("{r:02x}{g:02x}{b:02x}{a:02x}")
}

fn set(it: &SceneText<'_>) -> String {
    let SceneText { x, y, size, weight, anchor, rotation, ink, advance, text } = *it;
    let anchor = match anchor {
        Anchor::Start => 0,
        Anchor::Middle => 1,
        Anchor::End => 2,
    };
    format!("text {x} {y} {size} {weight} {anchor} {rotation} {} {advance} {}", color(ink), counted(text))
}

fn shape(text: &mut String, it: &SceneShape<'_>) {
    line(
        text,
        &match it.ink {
            SceneInk::Solid(ink) => format!("solid {}", color(ink)),
            SceneInk::Linear { from, to, stops } => {
                format!("linear {} {} {} {}{}", from.0, from.1, to.0, to.1, colors(stops))
            }
            SceneInk::Radial { center, radius, stops } => {
                format!("radial {} {} {radius}{}", center.0, center.1, colors(stops))
            }
        },
    );
    if let Some(stroke) = it.stroke {
        let cap = if stroke.cap == Cap::Round { "round" } else { "butt" };
        let join = if stroke.join == Join::Round { "round" } else { "miter" };
        let dash: String = stroke.dash().map(|length| format!(" {length}")).collect();
        line(text, &format!("stroke {} {cap} {join}{dash}", stroke.width));
    }
    for segment in it.path.segments() {
        // Writing to a text can't fail.
        let _ = match segment {
            SceneSegment::Move(x, y) => writeln!(text, "move {x} {y}"),
            SceneSegment::Line(x, y) => writeln!(text, "line {x} {y}"),
            SceneSegment::Curve(x1, y1, x2, y2, x, y) => writeln!(text, "curve {x1} {y1} {x2} {y2} {x} {y}"),
            SceneSegment::Close => writeln!(text, "close"),
        };
    }
}

fn colors(stops: SceneStops<'_>) -> String {
    stops.colors().map(|(share, ink)| format!(" {share} {}", color(ink))).collect()
}
