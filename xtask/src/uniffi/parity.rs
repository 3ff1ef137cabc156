//! The hand-written faces of Kotlin and Swift against the surface: every function, record and field, its types, its defaults
//! and its words; and their READMEs against the examples.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::names::{Set, camel, constant, snake_to_camel};
use crate::{process::root, suite::Outcome};

/// A language with a face of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `bindings/kotlin`.
    Kotlin,
    /// `bindings/swift`.
    Swift,
}

#[derive(Deserialize)]
struct Surface {
    functions: Vec<Function>,
    objects: Vec<Object>,
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Function {
    name: String,
    doc: String,
    arguments: Vec<Field>,
    returns: Kind,
}

#[derive(Deserialize)]
struct Object {
    methods: Vec<Function>,
}

#[derive(Deserialize)]
struct Record {
    name: String,
    doc: String,
    fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    #[serde(default)]
    doc: String,
    #[serde(flatten)]
    kind: Kind,
    default: Option<String>,
}

#[derive(Deserialize)]
struct Kind {
    #[serde(rename = "type")]
    kind: String,
    set: Option<String>,
}

/// One check for each function, method and record; tells what the face should say and doesn't.
pub fn check(language: Language) -> Result<Outcome> {
    let path = root().join("bindings/conformance/surface.json");
    let text = fs::read_to_string(&path).with_context(|| format!("{} can't be read", path.display()))?;
    let surface: Surface = serde_json::from_str(&text)?;
    let face = face(language)?;
    let sets = super::names::sets()?;
    let writer = Writer {
        language,
        sets: sets.iter().map(Set::name).collect(),
        functions: surface.functions.iter().map(|function| function.name.clone()).collect(),
    };
    let mut outcome = Outcome::default();
    for function in &surface.functions {
        outcome.add(said(&face, &[writer.function(function, true)]));
    }
    for method in surface.objects.iter().flat_map(|object| &object.methods) {
        outcome.add(said(&face, &[writer.function(method, false)]));
    }
    for record in &surface.records {
        outcome.add(said(&face, &writer.record(record)));
    }
    Ok(outcome)
}

/// Whether a package's README shows its example as it is.
pub fn shows(readme: &str, example: &str) -> Result<bool> {
    let read = |path: &str| fs::read_to_string(root().join(path)).with_context(|| format!("{path} can't be read"));
    let shown = read(readme)?.contains(&format!("\n{}\n```", read(example)?.trim_end()));
    if !shown {
        println!("{readme} shows another {example}");
    }
    Ok(shown)
}

fn said(face: &str, parts: &[String]) -> Outcome {
    let missing: Vec<&String> = parts.iter().filter(|part| !face.contains(part.as_str())).collect();
    for part in &missing {
        println!("the face does not say: {part}");
    }
    let mut outcome = Outcome::default();
    outcome.check(missing.is_empty());
    outcome
}

/// The sources of a face in one line, without the marks of its comments and the labels that a call leaves out.
fn face(language: Language) -> Result<String> {
    let folder = root().join(match language {
        Language::Kotlin => "bindings/kotlin/src/main/kotlin/org/azora/design",
        Language::Swift => "bindings/swift/Sources/AzoraDesign",
    });
    let mut text = String::new();
    for path in fs::read_dir(&folder)?.flatten().map(|file| file.path()).filter(|path| path.is_file()) {
        text += &flat(&fs::read_to_string(path)?);
        text.push(' ');
    }
    Ok(text)
}

fn flat(text: &str) -> String {
    let words = text.lines().flat_map(|line| {
        let line = line.trim();
        let line = ["/**", "*/", "*", "///"].iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
        line.trim_end_matches("*/").split_whitespace()
    });
    let text = words.collect::<Vec<_>>().join(" ");
    text.replace("( ", "(").replace(", )", ")").replace(" )", ")").replace("(_ ", "(")
}

/// Writes declarations as a language has them.
struct Writer {
    language: Language,
    sets: BTreeSet<&'static str>,
    functions: Vec<String>,
}

impl Writer {
    fn function(&self, function: &Function, of_the_namespace: bool) -> String {
        let name = snake_to_camel(&function.name);
        let arguments: Vec<String> = function.arguments.iter().map(|argument| self.declared(argument)).collect();
        let (arguments, returns) = (arguments.join(", "), self.kind(&function.returns));
        let signature = match self.language {
            Language::Kotlin => format!("public fun {name}({arguments}): {returns}"),
            Language::Swift => {
                let of_the_namespace = if of_the_namespace { "static " } else { "" };
                let returns = if returns == "Void" { String::new() } else { format!(" -> {returns}") };
                format!("public {of_the_namespace}func {name}({arguments}) throws{returns}")
            }
        };
        format!("{} {signature}", self.doc(&function.doc))
    }

    fn record(&self, record: &Record) -> Vec<String> {
        let (name, doc) = (&record.name, self.doc(&record.doc));
        let field = |field: &Field| match self.language {
            Language::Kotlin => format!("{} public val {}", self.doc(&field.doc), self.declared(field)),
            Language::Swift => {
                format!(
                    "{} public let {}: {}",
                    self.doc(&field.doc),
                    snake_to_camel(&field.name),
                    self.kind(&field.kind)
                )
            }
        };
        let fields: Vec<String> = record.fields.iter().map(field).collect();
        match self.language {
            Language::Kotlin => vec![format!("{doc} public data class {name}({})", fields.join(", "))],
            Language::Swift => [vec![format!("{doc} public struct {name}: ")], fields].concat(),
        }
    }

    /// `size: Int = 64`.
    fn declared(&self, field: &Field) -> String {
        let name = match (self.language, snake_to_camel(&field.name).as_str()) {
            (Language::Kotlin, "package") => "`package`".to_owned(),
            (_, name) => name.to_owned(),
        };
        let mut kind = self.kind(&field.kind);
        if field.default.as_deref() == Some("None") {
            return match (self.language, kind.starts_with("List<"), kind.starts_with('[')) {
                (Language::Kotlin, true, _) => format!("{name}: {kind} = emptyList()"),
                (Language::Swift, _, true) => format!("{name}: {kind} = []"),
                _ => {
                    kind = format!("{}?", kind.trim_end_matches('?'));
                    format!("{name}: {kind} = {}", if self.language == Language::Kotlin { "null" } else { "nil" })
                }
            };
        }
        let default = field.default.as_ref().map_or_else(String::new, |value| {
            let value = match self.language {
                _ if kind == "String" => format!("{value:?}"),
                Language::Kotlin if self.sets.contains(kind.as_str()) => format!("{kind}.{}", constant(value)),
                Language::Swift if self.sets.contains(kind.as_str()) => format!(".{}", camel(value)),
                _ => value.clone(),
            };
            format!(" = {value}")
        });
        format!("{name}: {kind}{default}")
    }

    fn kind(&self, kind: &Kind) -> String {
        let inside = |of: &str| kind.kind.strip_prefix(of).and_then(|rest| rest.strip_suffix('>'));
        let named = |name: &str| match (self.language, name) {
            (_, "String") => kind.set.clone().filter(|set| self.sets.contains(set.as_str())).unwrap_or(name.to_owned()),
            (_, "f64") => "Double".to_owned(),
            (_, "u32") => "Int".to_owned(),
            (Language::Kotlin, "bool") => "Boolean".to_owned(),
            (Language::Swift, "bool") => "Bool".to_owned(),
            (Language::Kotlin, "()") => "Unit".to_owned(),
            (Language::Swift, "()") => "Void".to_owned(),
            (Language::Kotlin, "Bytes") => "ByteArray".to_owned(),
            (Language::Swift, "Bytes") => "Data".to_owned(),
            (_, name) => name.to_owned(),
        };
        match (self.language, inside("Vec<"), inside("Option<")) {
            (Language::Kotlin, Some(item), _) => format!("List<{}>", named(item)),
            (Language::Swift, Some(item), _) => format!("[{}]", named(item)),
            (_, _, Some(some)) => format!("{}?", named(some)),
            _ => named(&kind.kind),
        }
    }

    /// The surface's words, in which functions have the names of this language.
    fn doc(&self, doc: &str) -> String {
        let words = doc.split_whitespace().collect::<Vec<_>>().join(" ");
        let rename =
            |text: String, name: &String| text.replace(&format!("`{name}"), &format!("`{}", snake_to_camel(name)));
        self.functions.iter().filter(|name| name.contains('_')).fold(words, rename)
    }
}

#[cfg(test)]
mod tests {
    use super::flat;

    #[test]
    fn flattens_comments_and_commas() {
        assert_eq!(flat("/**\n * A.\n *\n * B.\n */\npublic fun a(\n    b: Int,\n)"), "A. B. public fun a(b: Int)");
        assert_eq!(flat("/** A. */\npublic"), "A. public");
        assert_eq!(flat("/// A.\nfunc a(_ b: Int)"), "A. func a(b: Int)");
    }
}
