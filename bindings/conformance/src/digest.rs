//! Ten thousand answers in 32 bytes.

use anyhow::{Context, Result, bail};
use azora_surface::{Color, contrast_ratio, convert_color};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::{answer::hex, splitmix::SplitMix64};

/// What an absent component counts as.
pub(crate) const ABSENT: u64 = 0x7ff8_0000_0000_0000;

/// The digest of a case of `digests.json`.
pub(crate) fn digest(case: &Map<String, Value>) -> Result<String> {
    let text = |name: &str| case.get(name).and_then(Value::as_str).with_context(|| format!("the case lacks {name:?}"));
    let mut stream = SplitMix64::new(u64::from_str_radix(text("seed")?, 16)?);
    let count = case.get("count").and_then(Value::as_u64).context("the case lacks a count")?;
    let mut sha = Sha256::new();
    match text("function")? {
        "contrast_ratio" => {
            for _ in 0..count {
                let text = format!("#{:06x}", stream.draw() & 0xff_ffff);
                let ground = format!("#{:06x}", stream.draw() & 0xff_ffff);
                sha.update(contrast_ratio(text, ground)?.to_bits().to_le_bytes());
            }
        }
        "convert_color" => {
            let spaces: Vec<String> = serde_json::from_value(case.get("spaces").cloned().unwrap_or_default())?;
            let ranges: Vec<[[f64; 2]; 3]> = serde_json::from_value(case.get("ranges").cloned().unwrap_or_default())?;
            for _ in 0..count {
                let from = pick(&mut stream, spaces.len())?;
                let [c1, c2, c3] = ranges
                    .get(from)
                    .context("a space has no range")?
                    .map(|[low, high]| low + (high - low) * stream.unit());
                let to = pick(&mut stream, spaces.len())?;
                let name = |at: usize| spaces.get(at).cloned().unwrap_or_default();
                let color = Color { space: name(from), c1: Some(c1), c2: Some(c2), c3: Some(c3), alpha: Some(1.0) };
                let Color { c1, c2, c3, alpha, .. } = convert_color(color, name(to))?;
                for part in [c1, c2, c3, alpha] {
                    sha.update(part.map_or(ABSENT, f64::to_bits).to_le_bytes());
                }
            }
        }
        other => bail!("there is no digest of {other:?}"),
    }
    Ok(hex(&sha.finalize()))
}

fn pick(stream: &mut SplitMix64, count: usize) -> Result<usize> {
    let count = u64::try_from(count)?;
    Ok(usize::try_from(stream.draw().checked_rem(count).context("there is nothing to pick from")?)?)
}
