//! Reading our token files, and resolving one choice. No peer reads DTCG 2025.10 with its resolver.

use std::{collections::BTreeMap, fs, path::Path};

use azora_core::{Resolver, resolver_sources};

use crate::{Work, each};

/// The works of tokens.
pub const WORKS: &[Work] = &[
    Work {
        name: "tokens-read",
        piece: "all our token files read and checked",
        pieces: 1,
        ours: || each(vec![files()], |files| Resolver::parse(ENTRY, files).unwrap()),
        peer: None,
    },
    Work {
        name: "tokens-resolve",
        piece: "the tokens of one theme, scheme and contrast resolved",
        pieces: 1,
        ours: || each(vec![resolver()], |resolver| resolver.resolve(EDUCATION).unwrap()),
        peer: None,
    },
];

/// What is chosen wherever one theme is measured.
pub(crate) const EDUCATION: &[(&str, &str)] = &[("theme", "education"), ("scheme", "light"), ("contrast", "standard")];

const ENTRY: &str = "azora.resolver.json";

pub(crate) fn resolver() -> Resolver {
    Resolver::parse(ENTRY, &files()).unwrap()
}

fn files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tokens");
    let read = |path: String| {
        let text = fs::read_to_string(folder.join(&path)).unwrap();
        (path, text)
    };
    let (path, text) = read(ENTRY.to_owned());
    resolver_sources(&text).unwrap().into_iter().map(read).chain([(path, text.clone())]).collect()
}
