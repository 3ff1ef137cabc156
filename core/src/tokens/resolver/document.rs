//! A resolver document, read: sets and modifiers laid out in the order of resolution.

use super::{
    super::{
        json::{Json, Member, Node, Object, segment},
        problems::Problems,
    },
    Modifier,
};
use crate::{
    Span,
    error::{nearest, quote},
};

/// Sources of a resolution, those of sets counted wherever they are used.
const MOST: usize = 10_000;

/// A source: a whole file, or tokens within the resolver document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Position of the file; 0 is the resolver document.
    pub(super) file: usize,
    /// The way to the tokens within it.
    pub(super) names: Vec<String>,
    /// The same as a JSON pointer.
    pub(super) pointer: String,
    /// Where the source is named in the resolver document.
    place: (String, Span),
}

/// One entry of `resolutionOrder`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Set(Vec<Part>),
    /// Position of the modifier, and the parts of each context.
    Modifier(usize, Vec<Vec<Part>>),
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Document {
    /// Files it refers to, relative to it; in a [`Part`] they count from 1.
    pub(super) files: Vec<String>,
    pub(super) modifiers: Vec<Modifier>,
    pub(super) steps: Vec<Step>,
    /// Every source once, those of definitions that the order leaves out included.
    pub(super) parts: Vec<Part>,
}

impl Document {
    pub(super) fn read(root: &Node, problems: &mut Problems) -> Self {
        let mut reader = Reader { root, problems, document: Self::default(), parts: 0 };
        reader.root();
        let mut document = reader.document;
        document.parts.sort_by(|a, b| (a.file, &a.names).cmp(&(b.file, &b.names)));
        document.parts.dedup_by(|a, b| (a.file, &a.names) == (b.file, &b.names));
        document
    }

    /// Where a file is first named.
    pub(super) fn first_use(&self, file: usize) -> (String, Span) {
        let place = self.parts.iter().find(|part| part.file == file).map(|part| part.place.clone());
        place.unwrap_or((String::new(), Span { line: 1, column: 1 }))
    }
}

/// `file` seen from `folder`, without `.` and `..` where they can be taken out.
pub(super) fn joined(folder: &str, file: &str) -> String {
    plain(&format!("{folder}/{file}"))
}

fn plain(path: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in path.split('/') {
        match name {
            "." => {}
            ".." if names.last().is_some_and(|last| *last != "..") => {
                names.pop();
            }
            _ => names.push(name),
        }
    }
    names.join("/")
}

struct Reader<'a, 'p> {
    root: &'a Node<'a>,
    problems: &'p mut Problems,
    document: Document,
    parts: usize,
}

/// A value and the way to it.
#[derive(Clone)]
struct At<'a> {
    node: &'a Node<'a>,
    names: Vec<String>,
}

impl<'a> At<'a> {
    fn pointer(&self) -> String {
        self.names.iter().map(|name| segment(name)).collect()
    }

    fn within(&self, name: &str, node: &'a Node<'a>) -> Self {
        let mut names = self.names.clone();
        names.push(name.to_owned());
        Self { node, names }
    }

    fn member(&self, member: &'a Member<'a>) -> Self {
        self.within(&member.name, &member.node)
    }

    fn get(&self, name: &str) -> Option<Self> {
        match &self.node.json {
            Json::Object(object) => object.get(name).map(|member| self.member(member)),
            _ => None,
        }
    }
}

impl<'a> Reader<'a, '_> {
    fn wrong(&mut self, at: &At, reason: String) {
        self.problems.add(0, "tokens.invalid_resolver", reason, at.pointer(), at.node.span);
    }

    fn object(&mut self, at: &At<'a>, what: &str, known: &[&str]) -> Option<&'a Object<'a>> {
        let Json::Object(object) = &at.node.json else {
            self.wrong(at, format!("{what} is an object, not {}.", at.node.json.noun()));
            return None;
        };
        for member in &object.members {
            if !known.contains(&member.name.as_str()) {
                let near = nearest(&member.name, known.iter().copied());
                let hint = near.map_or_else(|| ".".to_owned(), |near| format!("; did you mean {near}?"));
                self.wrong(&at.member(member), format!("{what} has no {}{hint}", quote(&member.name)));
            }
        }
        Some(object)
    }

    fn root(&mut self) {
        let at = At { node: self.root, names: Vec::new() };
        let known = [
            "name",
            "version",
            "description",
            "sets",
            "modifiers",
            "resolutionOrder",
            "$schema",
            "$extensions",
            "$defs",
        ];
        if self.object(&at, "A resolver document", &known).is_none() {
            return;
        }
        match at.get("version") {
            Some(version) if matches!(&version.node.json, Json::String(text) if text == "2025.10") => {}
            version => self.wrong(&version.unwrap_or_else(|| at.clone()), "version must be \"2025.10\".".to_owned()),
        }
        for (name, what) in [("sets", "sets"), ("modifiers", "modifiers")] {
            if let Some(map) = at.get(name) {
                let Json::Object(object) = &map.node.json else {
                    self.wrong(&map, format!("{what} is an object, not {}.", map.node.json.noun()));
                    continue;
                };
                for member in &object.members {
                    let entry = map.member(member);
                    if name == "sets" {
                        self.set(&entry, false);
                    } else {
                        self.modifier(&entry, &member.name, false);
                    }
                }
            }
        }
        // The definitions above were read for their faults; what counts is what the order uses.
        self.document.modifiers.clear();
        let Some(order) = at.get("resolutionOrder") else {
            self.wrong(&at, "A resolver document needs resolutionOrder.".to_owned());
            return;
        };
        let Json::Array(items) = &order.node.json else {
            self.wrong(&order, format!("resolutionOrder is a list, not {}.", order.node.json.noun()));
            return;
        };
        let before = self.problems.is_empty();
        let mut inline = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let entry = order.within(&index.to_string(), item);
            if before {
                self.step(&entry, &mut inline);
            }
        }
    }

    fn step(&mut self, at: &At<'a>, inline: &mut Vec<&'a str>) {
        if let Some(reference) = at.get("$ref") {
            let target = self.local(&reference, &["sets", "modifiers"]);
            let Some((target, name)) = target else { return };
            if target.names.first().is_some_and(|kind| kind == "sets") {
                let parts = self.set(&target, false);
                self.document.steps.extend(parts.map(Step::Set));
            } else if let Some(contexts) = self.modifier(&target, &name, false) {
                self.document.steps.push(Step::Modifier(self.document.modifiers.len() - 1, contexts));
            }
            return;
        }
        let text = |name: &str| match at.get(name).map(|at| &at.node.json) {
            Some(Json::String(text)) => Some(text.as_str()),
            _ => None,
        };
        let (Some(kind), Some(name)) = (text("type"), text("name")) else {
            let reason = "An entry of resolutionOrder is a $ref, or has a type (\"set\" or \"modifier\") and a name.";
            self.wrong(at, reason.to_owned());
            return;
        };
        if inline.contains(&name) {
            self.wrong(at, format!("Two entries of resolutionOrder are called {}.", quote(name)));
        }
        inline.push(name);
        match kind {
            "set" => {
                let parts = self.set(at, true);
                self.document.steps.extend(parts.map(Step::Set));
            }
            "modifier" => {
                if let Some(contexts) = self.modifier(at, name, true) {
                    self.document.steps.push(Step::Modifier(self.document.modifiers.len() - 1, contexts));
                }
            }
            _ => self.wrong(at, format!("type is \"set\" or \"modifier\", not {}.", quote(kind))),
        }
    }

    fn set(&mut self, at: &At<'a>, inline: bool) -> Option<Vec<Part>> {
        let known: &[&str] = if inline {
            &["type", "name", "description", "sources", "$extensions"]
        } else {
            &["description", "sources", "$extensions"]
        };
        self.object(at, "A set", known)?;
        let Some(sources) = at.get("sources") else {
            self.wrong(at, "A set needs sources.".to_owned());
            return None;
        };
        self.sources(&sources, at, true)
    }

    fn modifier(&mut self, at: &At<'a>, name: &str, inline: bool) -> Option<Vec<Vec<Part>>> {
        let known: &[&str] = if inline {
            &["type", "name", "description", "contexts", "default", "$extensions"]
        } else {
            &["description", "contexts", "default", "$extensions"]
        };
        self.object(at, "A modifier", known)?;
        let contexts = at.get("contexts");
        let Some((map, Json::Object(object))) = contexts.as_ref().map(|map| (map, &map.node.json)) else {
            self.wrong(at, "A modifier needs contexts, an object of lists.".to_owned());
            return None;
        };
        if object.members.len() < 2 {
            let reason = format!("A modifier has two contexts or more, not {}.", object.members.len());
            self.wrong(map, reason);
        }
        let names: Vec<String> = object.members.iter().map(|member| member.name.clone()).collect();
        let default = match at.get("default") {
            None => None,
            Some(given) => match &given.node.json {
                Json::String(name) if names.contains(name) => Some(name.clone()),
                _ => {
                    self.wrong(&given, format!("default is one of the contexts: {}.", names.join(", ")));
                    None
                }
            },
        };
        if self.document.modifiers.iter().any(|modifier| modifier.name == name) {
            self.wrong(at, format!("The modifier {} stands twice in resolutionOrder.", quote(name)));
            return None;
        }
        let parts: Vec<Vec<Part>> = object
            .members
            .iter()
            .map(|member| self.sources(&map.member(member), at, true).unwrap_or_default())
            .collect();
        self.document.modifiers.push(Modifier { name: name.to_owned(), contexts: names, default });
        Some(parts)
    }

    /// The parts of a list of sources; `owner` is the set or modifier it belongs to.
    fn sources(&mut self, at: &At<'a>, owner: &At<'a>, sets: bool) -> Option<Vec<Part>> {
        let Json::Array(items) = &at.node.json else {
            self.wrong(at, format!("Sources are a list, not {}.", at.node.json.noun()));
            return None;
        };
        let mut parts = Vec::new();
        for (index, node) in items.iter().enumerate() {
            let source = at.within(&index.to_string(), node);
            if self.parts >= MOST {
                self.wrong(&source, format!("There are more than {MOST} sources, those of sets counted at each use."));
                return None;
            }
            let Json::Object(object) = &node.json else {
                self.wrong(&source, format!("A source is an object, not {}.", node.json.noun()));
                continue;
            };
            let Some(reference) = source.get("$ref") else {
                let place = (source.pointer(), node.span);
                parts.push(self.part(Part { file: 0, pointer: source.pointer(), names: source.names, place }));
                continue;
            };
            if object.members.len() > 1 {
                self.wrong(&source, "A $ref stands alone here: overrides beside it are not read.".to_owned());
                continue;
            }
            match &reference.node.json {
                Json::String(text) if !text.starts_with('#') => parts.extend(self.file(&reference, text)),
                _ if !sets => {
                    self.wrong(
                        &reference,
                        "A set that is referred to holds files and tokens, not sets again.".to_owned(),
                    );
                }
                _ => {
                    let Some((set, _)) = self.local(&reference, &["sets"]) else { continue };
                    if set.names == owner.names {
                        self.wrong(&reference, "The set refers to itself.".to_owned());
                    } else if let Some(sources) = set.get("sources") {
                        parts.extend(self.sources(&sources, &set, false).unwrap_or_default());
                    }
                }
            }
        }
        Some(parts)
    }

    fn file(&mut self, at: &At<'a>, text: &str) -> Option<Part> {
        if text.is_empty() || text.contains(['#', '\\']) || text.contains("://") || text.starts_with('/') {
            let reason = format!("{} is no path of a file beside the resolver document.", quote(text));
            self.wrong(at, reason);
            return None;
        }
        let path = plain(text);
        let known = self.document.files.iter().position(|file| *file == path);
        let file = known.unwrap_or_else(|| {
            self.document.files.push(path);
            self.document.files.len() - 1
        });
        let place = (at.pointer(), at.node.span);
        Some(self.part(Part { file: file + 1, names: Vec::new(), pointer: String::new(), place }))
    }

    fn part(&mut self, part: Part) -> Part {
        self.parts += 1;
        self.document.parts.push(part.clone());
        part
    }

    /// The set or modifier that a `$ref` names, and its name.
    fn local(&mut self, at: &At<'a>, kinds: &[&str]) -> Option<(At<'a>, String)> {
        let Json::String(text) = &at.node.json else {
            self.wrong(at, format!("$ref is a text, not {}.", at.node.json.noun()));
            return None;
        };
        let root = At { node: self.root, names: Vec::new() };
        let target = text.strip_prefix("#/").and_then(|pointer| pointer.split_once('/'));
        let target = target.filter(|(kind, name)| kinds.contains(kind) && !name.contains('/'));
        let Some((kind, name)) = target else {
            let forms: Vec<String> = kinds.iter().map(|kind| format!("\"#/{kind}/NAME\"")).collect();
            self.wrong(at, format!("{} is not of the form {}.", quote(text), forms.join(" or ")));
            return None;
        };
        let name = name.replace("~1", "/").replace("~0", "~");
        let map = root.get(kind);
        let found = map.as_ref().and_then(|map| map.get(&name));
        if found.is_none() {
            let names = map.as_ref().map_or([].as_slice(), |map| match &map.node.json {
                Json::Object(object) => object.members.as_slice(),
                _ => &[],
            });
            let near = nearest(&name, names.iter().map(|member| member.name.as_str()));
            let hint = near.map_or_else(|| ".".to_owned(), |near| format!("; did you mean {near:?}?"));
            self.wrong(at, format!("There is nothing called {} in {kind}{hint}", quote(&name)));
        }
        Some((found?, name))
    }
}
