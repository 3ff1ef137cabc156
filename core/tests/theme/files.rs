//! The token files of the repository, and the themes that are made of them at run time.

use std::{collections::BTreeMap, fs, path::Path};

use azora_core::{Contrast, Resolver, Scheme, Theme, ThemeName, Tokens, resolver_sources, theme};

const RESOLVER: &str = "azora.resolver.json";

/// Every theme in every scheme and contrast.
pub(crate) fn permutations() -> Vec<(ThemeName, Scheme, Contrast)> {
    let with = |name: &ThemeName| {
        let name = *name;
        Scheme::ALL.iter().flat_map(move |scheme| Contrast::ALL.iter().map(move |it| (name, *scheme, *it)))
    };
    ThemeName::ALL.iter().flat_map(with).collect()
}

/// Every ready-made theme in every scheme and contrast.
pub(crate) fn ready() -> Vec<Theme> {
    permutations().into_iter().map(|(name, scheme, contrast)| theme(name, scheme, contrast)).collect()
}

/// The resolver of `tokens/`.
pub(crate) fn resolver() -> Resolver {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tokens");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let entry = read(RESOLVER);
    let mut files: BTreeMap<String, String> =
        resolver_sources(&entry).unwrap().into_iter().map(|name| (name.clone(), read(&name))).collect();
    files.insert(RESOLVER.to_owned(), entry);
    Resolver::parse(RESOLVER, &files).unwrap()
}

/// The tokens of every permutation.
pub(crate) fn tokens() -> Vec<((ThemeName, Scheme, Contrast), Tokens)> {
    let resolver = resolver();
    let resolve = |(name, scheme, contrast): (ThemeName, Scheme, Contrast)| {
        let inputs = [("theme", name.name()), ("scheme", scheme.name()), ("contrast", contrast.name())];
        ((name, scheme, contrast), resolver.resolve(&inputs).unwrap())
    };
    permutations().into_iter().map(resolve).collect()
}

/// A place for messages: `finance dark high`.
pub(crate) fn place(theme: &Theme) -> String {
    format!("{} {} {}", theme.name(), theme.scheme(), theme.contrast())
}
