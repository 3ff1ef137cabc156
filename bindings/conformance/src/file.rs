//! A file of vectors.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{call::call, digest, frames, scene, streams};

/// The files whose cases are no calls of one operation: every language makes the inputs for itself.
pub const GENERATED: &[&str] = &["digests", "frames", "scenes", "streams"];

/// A file of vectors: the cases of one operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vectors {
    /// The operation, or one of [`GENERATED`].
    pub op: String,
    /// What the file shows.
    pub why: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A case: what is given and what must come of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Stable id.
    pub id: String,
    /// Why it is there, as a sentence.
    pub why: String,
    /// Arguments by name; of a generated one what it is made from.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Vectors {
    /// The same cases with what the core answers now.
    pub fn answered(&self) -> Result<Self> {
        let mut answered = self.clone();
        for case in &mut answered.cases {
            let digest = match self.op.as_str() {
                "digests" => Some(digest::digest(&case.rest)),
                "frames" => Some(frames::digest(&case.rest)),
                "scenes" => Some(scene::digest(&case.rest)),
                "streams" => Some(streams::digest(&case.rest)),
                _ => None,
            };
            let filled = if let Some(digest) = digest {
                ("sha256", json!(digest.with_context(|| case.id.clone())?))
            } else {
                let input = case.rest.get("input").and_then(Value::as_object);
                let input = input.with_context(|| format!("{} has no input", case.id))?;
                ("expect", call(&self.op, input).with_context(|| case.id.clone())?.expect())
            };
            case.rest.insert(filled.0.to_owned(), filled.1);
        }
        Ok(answered)
    }

    /// As the text of the file: one case a line, so that a diff shows which changed.
    pub fn text(&self) -> Result<String> {
        let cases: Vec<String> = self.cases.iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
        let (op, why) = (serde_json::to_string(&self.op)?, serde_json::to_string(&self.why)?);
        Ok(format!("{{\n\"op\": {op},\n\"why\": {why},\n\"cases\": [\n{}\n]\n}}\n", cases.join(",\n")))
    }
}

/// The folder of the conformance data.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of vectors, sorted by name, with its path inside the folder.
pub fn read_all() -> Result<Vec<(String, Vectors)>> {
    let mut names: Vec<String> = fs::read_dir(folder().join("vectors"))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "json"))
        .collect();
    names.sort();
    ensure!(!names.is_empty(), "there are no vectors");
    names.into_iter().map(|name| format!("vectors/{name}")).map(|path| Ok((path.clone(), vectors(&path)?))).collect()
}

/// One file of vectors.
pub fn vectors(path: &str) -> Result<Vectors> {
    let file: &Path = &folder().join(path);
    let text = fs::read_to_string(file).with_context(|| path.to_owned())?;
    serde_json::from_str(&text).with_context(|| path.to_owned())
}
