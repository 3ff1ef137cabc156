//! The core's closed sets of names as enums of Kotlin and Swift, with the words that the core says about them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use azora_core::{
    ColorFormat, ColorSpace, ContractRole, Contrast, Cut, Density, DeriveMode, DifferenceMethod, ElementKind, Emblem,
    FlashRoute, GamutMethod, Glow, Heart, MetricType, MotionPolicy, Pace, RoleKind, Scheme, SvgMotion, ThemeName,
    Vision,
};

use crate::process::root;

/// A closed set: what it is, what it is called, its members.
pub struct Set {
    name: &'static str,
    doc: String,
    members: Vec<Member>,
}

impl Set {
    /// What it is called.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

struct Member {
    doc: String,
    name: String,
}

/// The sets that cross, in the order of the alphabet.
pub fn sets() -> Result<Vec<Set>> {
    let sources = sources(&root().join("core/src"))?;
    macro_rules! sets {
        ($($set:ident),*) => {
            vec![$(set(&sources, stringify!($set), &$set::ALL.iter().map(|it| it.name()).collect::<Vec<_>>())?),*]
        };
    }
    Ok(sets![
        ColorFormat,
        ColorSpace,
        ContractRole,
        Contrast,
        Cut,
        Density,
        DeriveMode,
        DifferenceMethod,
        ElementKind,
        Emblem,
        FlashRoute,
        GamutMethod,
        Glow,
        Heart,
        MetricType,
        MotionPolicy,
        Pace,
        RoleKind,
        Scheme,
        SvgMotion,
        ThemeName,
        Vision
    ])
}

/// All texts of a folder's Rust files.
fn sources(folder: &Path) -> Result<String> {
    let mut text = String::new();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            text.push_str(&sources(&path)?);
        } else if path.extension().is_some_and(|it| it == "rs") {
            text.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(text)
}

/// Reads `/// doc`, `Name, "noun" {`, `/// doc`, `Member = "name",` … from the sources; `names` is what the core holds.
fn set(sources: &str, name: &'static str, names: &[&str]) -> Result<Set> {
    let head = format!("    {name}, \"");
    let at = sources.find(&head).with_context(|| format!("core/src declares no names! set {name}"))?;
    let (before, declared) = sources.split_at(at);
    let said: Vec<&str> = before.lines().rev().take_while(|line| line.trim_start().starts_with("///")).collect();
    let doc = docs(&said);
    let mut members = Vec::new();
    let mut said = Vec::new();
    for line in declared.lines().skip(1).map(str::trim).take_while(|line| *line != "}") {
        if line.starts_with("///") {
            said.insert(0, line);
        } else if let Some((_, given)) = line.split_once(" = \"") {
            let name = given.trim_end_matches([',', '"']).to_owned();
            members.push(Member { doc: docs(&std::mem::take(&mut said)), name });
        }
    }
    let found: Vec<&str> = members.iter().map(|it| it.name.as_str()).collect();
    ensure!(found == names, "{name}: read {found:?} from the source, but the core holds {names:?}");
    Ok(Set { name, doc, members })
}

/// The words of doc lines that stand in reverse order.
fn docs(reversed: &[&str]) -> String {
    let words: Vec<&str> = reversed.iter().rev().map(|line| line.trim().trim_start_matches('/').trim()).collect();
    words.join(" ")
}

/// One Kotlin enum a set.
pub fn kotlin(sets: &[Set]) -> String {
    let enums = sets.iter().map(|Set { name, doc, members }| {
        let member = |Member { doc, name }: &Member| format!("    /** {doc} */\n    {}(\"{name}\"),\n", constant(name));
        let members: String = members.iter().map(member).collect();
        let id = "    /** The name that every language uses. */\n    public val id: String,\n";
        let of = format!("        fun of(id: String): {name} = entries.first {{ it.id == id }}\n");
        let companion = format!("    ;\n\n    internal companion object {{\n{of}    }}\n");
        format!("\n/** {doc} */\npublic enum class {name}(\n{id}) {{\n{members}{companion}}}\n")
    });
    format!("package org.azora.design\n{}", enums.collect::<String>())
}

/// One Swift enum a set, in the namespace.
pub fn swift(sets: &[Set]) -> String {
    let enums = sets.iter().map(|Set { name, doc, members }| {
        let member =
            |Member { doc, name }: &Member| format!("        /// {doc}\n        case {} = \"{name}\"\n", camel(name));
        let members: String = members.iter().map(member).collect();
        let head = format!("    /// {doc}\n    public enum {name}: String, CaseIterable, Sendable {{\n");
        format!("extension Azora {{\n{head}{members}    }}\n}}\n\n")
    });
    enums.collect()
}

/// `xyz-d50` as `XYZ_D50`.
pub fn constant(name: &str) -> String {
    name.to_uppercase().replace('-', "_")
}

/// `xyz-d50` as `xyzD50`.
pub fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |text, word| {
        let (initial, rest) = word.split_at(word.len().min(1));
        text + &initial.to_uppercase() + rest
    })
}

/// `mark_svg` as `markSvg`.
pub fn snake_to_camel(name: &str) -> String {
    camel(&name.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::{camel, set};

    #[test]
    fn reads_a_set_with_its_words() {
        let source = "names! {\n    /// Light or\n    /// dark.\n    Scheme, \"scheme\" {\n        /// Day.\n        Light = \"light\",\n    }\n}\n";
        let set = set(source, "Scheme", &["light"]).unwrap();
        assert_eq!((set.doc.as_str(), set.members[0].doc.as_str()), ("Light or dark.", "Day."));
    }

    #[test]
    fn refuses_a_set_that_differs_from_the_core() {
        assert!(set("    Scheme, \"scheme\" {\n    Light = \"light\",\n}", "Scheme", &["light", "dark"]).is_err());
    }

    #[test]
    fn names_become_camel_case() {
        assert_eq!([camel("xyz-d50"), camel("srgb-linear"), camel("lab")], ["xyzD50", "srgbLinear", "lab"]);
    }
}
