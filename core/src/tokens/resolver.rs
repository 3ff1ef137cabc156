//! The Resolver module 2025.10: which files make up the tokens of one theme, scheme and contrast.
//!
//! Files come in as texts under their paths; nothing is fetched. A source is a whole file, a set of the same document, or
//! tokens written in place. Pointers into other files and overrides beside a `$ref` are refused.

mod document;
mod input;

use std::collections::BTreeMap;

use super::{
    json::{self, Json, Node},
    problems::Problems,
    reader,
    token::Tokens,
    tree::{Source, Tree},
};
use crate::{Error, Result, error::quote};
use document::{Document, Step};

/// A choice that a resolver leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modifier {
    /// Its name, such as `scheme`.
    pub name: String,
    /// What can be chosen, in the order of the document.
    pub contexts: Vec<String>,
    /// What is chosen where nothing is said.
    pub default: Option<String>,
}

/// A resolver document with its files, read and checked.
///
/// # Examples
/// ```
/// use azora_core::{Resolver, TokenValue};
///
/// let files = [
///     ("azora.resolver.json", r##"{
///         "version": "2025.10",
///         "sets": { "base": { "sources": [{ "$ref": "base.json" }] } },
///         "modifiers": { "scheme": { "default": "light", "contexts": {
///             "light": [],
///             "dark": [{ "$ref": "dark.json" }]
///         } } },
///         "resolutionOrder": [{ "$ref": "#/sets/base" }, { "$ref": "#/modifiers/scheme" }]
///     }"##),
///     ("base.json", r#"{ "glow": { "$type": "number", "$value": 0 } }"#),
///     ("dark.json", r#"{ "glow": { "$type": "number", "$value": 1 } }"#),
/// ];
/// let files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
/// let resolver = Resolver::parse("azora.resolver.json", &files)?;
///
/// assert_eq!(resolver.resolve(&[])?.get("glow").unwrap().value, TokenValue::Number(0.0));
/// assert_eq!(resolver.resolve(&[("scheme", "dark")])?.get("glow").unwrap().value, TokenValue::Number(1.0));
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolver {
    /// Paths and texts, the resolver document first.
    files: Vec<(String, String)>,
    document: Document,
}

/// The files that a resolver document refers to, each once, in order, relative to that document.
///
/// # Errors
/// `tokens.invalid_json` and `tokens.invalid_resolver`, with every problem in `problems`.
///
/// # Examples
/// ```
/// let text = r#"{ "version": "2025.10", "resolutionOrder": [
///     { "type": "set", "name": "base", "sources": [{ "$ref": "./base.json" }, { "$ref": "themes/../space.json" }] }
/// ] }"#;
/// assert_eq!(azora_core::resolver_sources(text)?, ["base.json", "space.json"]);
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn resolver_sources(text: &str) -> Result<Vec<String>> {
    let mut problems = Problems::default();
    let document = json::read(text, 0, &mut problems).map(|root| Document::read(&root, &mut problems));
    match document {
        Some(document) if problems.is_empty() => Ok(document.files),
        _ => Err(problems.into_error(&[])),
    }
}

impl Resolver {
    /// Reads the resolver document at `entry` and the files that it refers to, their paths relative to it.
    ///
    /// Every file is checked for its own sake: JSON, names, properties. Values and references are checked by
    /// [`Resolver::resolve`], since they can be right in one context and wrong in another.
    ///
    /// # Errors
    /// The first problem, with all of them in `problems`, each reason naming its file; `tokens.missing_file` for one that
    /// is not in `files`.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Resolver;
    /// let text = r#"{ "version": "2025.10", "resolutionOrder": [
    ///     { "type": "set", "name": "base", "sources": [{ "glow": { "$type": "number", "$value": 1 } }] }
    /// ] }"#;
    /// let files = [("a.json".to_owned(), text.to_owned())].into();
    /// assert_eq!(Resolver::parse("a.json", &files)?.files(), ["a.json"]);
    /// assert_eq!(Resolver::parse("b.json", &files).unwrap_err().code, "tokens.missing_file");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn parse(entry: &str, files: &BTreeMap<String, String>) -> Result<Self> {
        let Some(text) = files.get(entry) else {
            let reason = format!("There is no file {} among those given.", quote(entry));
            return Err(Error::new("tokens.missing_file", reason));
        };
        let mut problems = Problems::default();
        let root = json::read(text, 0, &mut problems);
        let document = root.as_ref().map(|root| Document::read(root, &mut problems));
        let Some(document) = document.filter(|_| problems.is_empty()) else {
            return Err(problems.into_error(&[entry]));
        };
        let folder = entry.rsplit_once('/').map(|(folder, _)| folder);
        let mut found = vec![(entry.to_owned(), text.clone())];
        for (at, file) in document.files.iter().enumerate() {
            let path = folder.map_or_else(|| file.clone(), |folder| document::joined(folder, file));
            if let Some(text) = files.get(&path) {
                found.push((path, text.clone()));
            } else {
                let reason = format!("The file {} is referred to and was not given.", quote(&path));
                let (pointer, span) = document.first_use(at + 1);
                problems.add(0, "tokens.missing_file", reason, pointer, span);
            }
        }
        let resolver = Self { files: found, document };
        if problems.is_empty() {
            resolver.check_files(&mut problems);
        }
        let paths = resolver.files();
        if problems.is_empty() { Ok(resolver) } else { Err(problems.into_error(&paths)) }
    }

    /// Paths of the files it was read from, the resolver document first.
    pub fn files(&self) -> Vec<&str> {
        self.files.iter().map(|(path, _)| path.as_str()).collect()
    }

    /// The choices it leaves open, in the order of resolution.
    pub fn modifiers(&self) -> &[Modifier] {
        &self.document.modifiers
    }

    /// The tokens for a choice of contexts, given as pairs of modifier and context; what is left out takes its default.
    ///
    /// # Errors
    /// `tokens.unknown_input` where a modifier or context does not exist, is given twice, or is left out without a
    /// default; else the first problem of the tokens, with all of them in `problems`, each reason naming its file.
    ///
    /// # Examples
    /// ```
    /// use azora_core::Resolver;
    /// let text = r#"{ "version": "2025.10", "resolutionOrder": [
    ///     { "type": "set", "name": "base", "sources": [{ "glow": { "$type": "number", "$value": 1 } }] }
    /// ] }"#;
    /// let files = [("a.json".to_owned(), text.to_owned())].into();
    /// let resolver = Resolver::parse("a.json", &files)?;
    /// assert_eq!(resolver.resolve(&[])?.len(), 1);
    /// assert_eq!(resolver.resolve(&[("scheme", "dark")]).unwrap_err().code, "tokens.unknown_input");
    /// # Ok::<(), azora_core::Error>(())
    /// ```
    pub fn resolve(&self, inputs: &[(&str, &str)]) -> Result<Tokens> {
        let chosen = input::choose(&self.document.modifiers, inputs)?;
        let mut problems = Problems::default();
        let used: Vec<&document::Part> = self
            .document
            .steps
            .iter()
            .flat_map(|step| match step {
                Step::Set(parts) => parts.iter(),
                Step::Modifier(at, contexts) => {
                    let context = chosen.get(*at).and_then(|context| contexts.get(*context));
                    context.map_or([].iter(), |parts| parts.iter())
                }
            })
            .collect();
        let roots = self.roots(|file| used.iter().any(|part| part.file == file), &mut problems);
        let sources = sources(used.into_iter(), &roots);
        let mut tree = Tree::new(sources, &mut problems);
        tree.inherit_all(&mut problems);
        let paths = self.files();
        let tokens = reader::resolve(&tree, &paths, &mut problems);
        if problems.is_empty() { Ok(tokens) } else { Err(problems.into_error(&paths)) }
    }

    fn roots(&self, is_used: impl Fn(usize) -> bool, problems: &mut Problems) -> Vec<Option<Node<'_>>> {
        let files = self.files.iter().enumerate();
        files.map(|(at, (_, text))| if is_used(at) { json::read(text, at, problems) } else { None }).collect()
    }

    fn check_files(&self, problems: &mut Problems) {
        let roots = self.roots(|_| true, problems);
        for source in sources(self.document.parts.iter(), &roots) {
            Tree::new(vec![source], problems);
        }
    }
}

/// The parts of a resolution as sources of a tree.
fn sources<'a>(parts: impl Iterator<Item = &'a document::Part>, roots: &'a [Option<Node<'a>>]) -> Vec<Source<'a>> {
    let located = parts.filter_map(|part| {
        let mut root = roots.get(part.file)?.as_ref()?;
        for name in &part.names {
            root = match &root.json {
                Json::Object(object) => &object.get(name)?.node,
                Json::Array(items) => items.get(name.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(Source { file: part.file, root, base: &part.pointer })
    });
    located.collect()
}
