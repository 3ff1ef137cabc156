//! A thousand frames in 32 bytes a case.

use anyhow::{Result, ensure};
use azora_surface::{Element, restore_element, scene_hash};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::{answer::hex, arguments::Arguments, element, scene, splitmix::SplitMix64};

/// Every so many frames, what a decoder reads of it counts too.
const DECODED: u64 = 16;

/// A case of `frames.json`: what frames are drawn from.
#[derive(Deserialize)]
struct Frames {
    kind: String,
    seed: String,
    count: u64,
    /// Arguments of `element`, each with the values that it may have.
    params: Vec<(String, Vec<Value>)>,
    /// How many events there are at most.
    most: u64,
    /// Kind and name of an event, the bounds of its value, and whether it has one `always`, `sometimes` or `never`.
    events: Vec<(String, String, f64, f64, String)>,
}

/// The digest of a case: SHA-256 over the hash of every frame.
///
/// Even frames come from the pure form, odd ones from an element that was kept and restored halfway. Here both are asked for
/// both, so that the other languages show that either gives the same.
pub(crate) fn digest(case: &Map<String, Value>) -> Result<String> {
    let case: Frames = serde_json::from_value(Value::Object(case.clone()))?;
    let mut stream = SplitMix64::new(u64::from_str_radix(&case.seed, 16)?);
    let mut sha = Sha256::new();
    for frame in 0..case.count {
        let input = case.draw(&mut stream)?;
        let arguments = Arguments::new(&input);
        let bytes = element::frame(&arguments)??;
        ensure!(bytes == lived(&arguments)?, "an element gives another frame than the pure form for {input:?}");
        sha.update(scene_hash(bytes.clone())?);
        if frame % DECODED == 0 {
            sha.update(scene::read(&bytes));
        }
    }
    Ok(hex(&sha.finalize()))
}

/// The frame of an element to which the events happen one by one, and which is kept and restored halfway.
fn lived(arguments: &Arguments<'_>) -> Result<Vec<u8>> {
    let mut element: Element = element::element(arguments)??;
    let events = arguments.events("events")?;
    let half = events.len() / 2;
    for (nth, event) in events.into_iter().enumerate() {
        if nth == half {
            element = restore_element(element.snapshot()?)?;
        }
        element.apply(event)?;
    }
    Ok(element.frame(arguments.number("at")?)?)
}

impl Frames {
    /// The arguments of `element_frame`, drawn from the stream.
    #[allow(clippy::cast_precision_loss, reason = "times are small")]
    fn draw(&self, stream: &mut SplitMix64) -> Result<Map<String, Value>> {
        let mut input = Map::new();
        input.insert("kind".to_owned(), json!(self.kind));
        for (name, values) in &self.params {
            input.insert(name.clone(), stream.pick(values)?.clone());
        }
        let (mut at, mut last) = (0_u64, 0);
        let mut events = Vec::new();
        for _ in 0..stream.below(self.most + 1)? {
            let (kind, name, low, high, when) = stream.pick(&self.events)?;
            // Some come late.
            at = (at + stream.below(2200)?).saturating_sub(200);
            last = last.max(at);
            let measured = stream.below(8)? > 0 && when == "sometimes" || when == "always";
            let value = low + (high - low) * stream.unit();
            events.push(json!({ "at": at, "kind": kind, "name": name, "value": measured.then_some(value) }));
        }
        input.insert("events".to_owned(), Value::Array(events));
        input.insert("at".to_owned(), json!(last as f64 + 10_000.0 * stream.unit()));
        Ok(input)
    }
}
