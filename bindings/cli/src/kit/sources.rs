//! Someone else's tokens and marks, from their files.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use azora_core::{Contrast, Error, KitTheme, Marks, Modifier, Resolver, Scheme, Theme, resolver_sources};

use crate::{
    failure::{Failure, Result},
    file::{read, unreadable},
};

/// The themes of a resolver document: one for each context of its modifier `theme`, or one named after the file, in the
/// schemes and contrasts that its modifiers know.
pub(crate) fn themes(file: &Path) -> Result<Vec<KitTheme>> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let entry = read(file)?;
    let mut files = BTreeMap::new();
    for name in resolver_sources(&entry).map_err(|error| Failure::of(file, error))? {
        files.insert(name.clone(), read(&folder.join(&name))?);
    }
    let stem = file.file_name().and_then(|name| name.to_str()).unwrap_or("resolver.json").to_owned();
    files.insert(stem.clone(), entry);
    let blame = |error: Error| Failure::among(file, files.keys().cloned(), error);
    let resolver = Resolver::parse(&stem, &files).map_err(blame)?;
    let modifiers = resolver.modifiers();
    let contexts = |name: &str| modifiers.iter().find(|modifier| modifier.name == name).map(|it| it.contexts.clone());
    let names = contexts("theme").unwrap_or_else(|| vec![stem.split('.').next().unwrap_or("theme").to_owned()]);
    names.into_iter().map(|name| theme(&resolver, modifiers, &name).map_err(blame)).collect()
}

fn theme(resolver: &Resolver, modifiers: &[Modifier], name: &str) -> core::result::Result<KitTheme, Error> {
    let offers = |modifier: &str, context: &str| {
        modifiers.iter().any(|it| it.name == modifier && it.contexts.iter().any(|known| known == context))
    };
    let knows = |modifier: &str| modifiers.iter().any(|it| it.name == modifier);
    let mut variants = Vec::new();
    for contrast in Contrast::ALL {
        for scheme in Scheme::ALL {
            let fits = |modifier: &str, context: &str, plain: bool| {
                if knows(modifier) { offers(modifier, context) } else { plain }
            };
            let wanted = fits("scheme", scheme.name(), *scheme == Scheme::Light)
                && fits("contrast", contrast.name(), *contrast == Contrast::Standard);
            if !wanted {
                continue;
            }
            let all = [("theme", name), ("scheme", scheme.name()), ("contrast", contrast.name())];
            let inputs: Vec<(&str, &str)> = all.into_iter().filter(|(modifier, _)| knows(modifier)).collect();
            let tokens = resolver.resolve(&inputs)?;
            variants.push(Theme::from_tokens(name, *scheme, *contrast, &tokens)?);
        }
    }
    let mut letters = name.chars();
    let title: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    KitTheme::new(name, &title, variants)
}

/// Every file that a kit of these sources is made from, as far as they can be read.
pub(crate) fn files(tokens: Option<&Path>, marks: Option<&Path>) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    if let Some(file) = tokens {
        let named = read(file).ok().and_then(|text| resolver_sources(&text).ok()).unwrap_or_default();
        files.extend(named.into_iter().map(|name| file.with_file_name(name)));
        files.insert(file.to_owned());
    }
    files.extend(marks.and_then(|folder| drawings(folder).ok()).into_iter().flatten());
    files
}

/// Every `.svg` in a folder.
fn drawings(folder: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let paths = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.extension().is_some_and(|it| it == "svg")).collect())
}

/// The marks in a folder: every `.svg`, named by its file.
pub(crate) fn marks(folder: &Path) -> Result<Marks> {
    let files = drawings(folder).map_err(|error| unreadable(folder, &error.to_string()))?;
    if files.is_empty() {
        return Err(unreadable(folder, "it has no .svg in it"));
    }
    let mut sources = Vec::new();
    for file in &files {
        let id = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let text = read(file)?;
        // One by one first, so that a fault is told of its file.
        Marks::from_sources([(id, text.as_str())]).map_err(|error| Failure::of(file, error))?;
        sources.push((id, text));
    }
    Ok(Marks::from_sources(sources.iter().map(|(id, text)| (*id, text.as_str())))?)
}
