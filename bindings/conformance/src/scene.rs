//! A scene as every language's own decoder must read it: the digest of its listing, which docs/scene.md tells.

use anyhow::{Context, Result};
use azora_core::Scene;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{answer::hex, splitmix::SplitMix64};

/// The digest of what a scene holds, or `refused`.
pub(crate) fn read(bytes: &[u8]) -> String {
    Scene::from_bytes(bytes.to_vec()).map_or_else(|_| "refused".to_owned(), |scene| fnv(&scene.to_string()))
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

/// FNV-1a of 64 bits, as 16 hex digits.
fn fnv(text: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}
