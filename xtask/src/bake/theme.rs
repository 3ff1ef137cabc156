//! The four themes as Rust constants.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::{Context, Result, ensure};
use azora_core::{ContractRole, Contrast, Ground, Resolver, Rgb8, Scheme, Theme, ThemeName, resolver_sources};

const RESOLVER: &str = "azora.resolver.json";

/// The text of `core/src/theme/ready.rs`.
pub(super) fn text(root: &Path) -> Result<String> {
    let all = resolve(root)?;
    let roles = roles(all.first().context("there is no theme")?);
    let names: Vec<String> = roles.iter().map(|role| format!("Borrowed({role:?})")).collect();
    let packed: Vec<String> = all.iter().map(|theme| theme.parts().1).collect();
    let (before, after) = shared(&packed);
    let mut out = String::from(HEAD);
    writeln!(
        out,
        "\npub(super) static ROLES: [Cow<'static, str>; {}] = [\n    {},\n];",
        names.len(),
        names.join(",\n    ")
    )?;
    let edge = packed.first().map_or("", String::as_str);
    let (head, tail) = (edge.get(..before).unwrap_or(""), edge.get(edge.len() - after..).unwrap_or(""));
    writeln!(out, "\n/// What the themes share, before and after what is their own.")?;
    writeln!(out, "pub(super) const SHARED: [&str; 2] = [r##\"{head}\"##, r##\"{tail}\"##];")?;
    let mut lists = [("VALUES", "str", Vec::<String>::new()), ("BONDS", "[Bond]", Vec::new())];
    let mut rows = String::new();
    for (theme, packed) in all.iter().zip(&packed) {
        ensure!(self::roles(theme) == roles, "{} has other roles than the first theme", theme.name());
        let (pairs, _, bonds) = theme.parts();
        let own = packed.get(before..packed.len() - after).unwrap_or("");
        let texts = [format!("r##\"{own}\"##"), format!("&[\n{}]", bonds.into_iter().map(bond).collect::<String>())];
        let [values, bonds] = [0, 1].map(|list| {
            let (name, _, known) = &mut lists[list];
            let at = known.iter().position(|other| *other == texts[list]).unwrap_or_else(|| {
                known.push(texts[list].clone());
                known.len() - 1
            });
            format!("{name}_{at}")
        });
        let colors: Vec<String> = pairs.iter().map(|(_, Rgb8 { r, g, b })| format!("rgb({r}, {g}, {b})")).collect();
        writeln!(
            rows,
            "    Ready {{ name: ThemeName::{:?}, scheme: Scheme::{:?}, contrast: Contrast::{:?}, values: {values}, bonds: {bonds}, colors: &[{}] }},",
            ThemeName::from_name(theme.name(), "/name")?,
            theme.scheme(),
            theme.contrast(),
            colors.join(", "),
        )?;
    }
    for (name, kind, texts) in &lists {
        for (at, text) in texts.iter().enumerate() {
            writeln!(out, "\nconst {name}_{at}: &{kind} = {text};")?;
        }
    }
    writeln!(out, "\npub(super) static READY: [Ready; {}] = [\n{rows}];", all.len())?;
    Ok(out)
}

fn roles(theme: &Theme) -> Vec<String> {
    theme.parts().0.into_iter().map(|(role, _)| role).collect()
}

/// How many bytes of whole lines all texts begin with and end with.
fn shared(texts: &[String]) -> (usize, usize) {
    let Some(first) = texts.first() else { return (0, 0) };
    let all = |is: &dyn Fn(&String) -> bool| texts.iter().all(is);
    let lines: Vec<&str> = first.split_inclusive('\n').collect();
    let length = |lines: &[&str]| lines.iter().map(|line| line.len()).sum::<usize>();
    let before = (0..=lines.len()).rev().find(|at| all(&|text| text.starts_with(&lines[..*at].concat()))).unwrap_or(0);
    let after = (before..=lines.len()).find(|at| all(&|text| text.ends_with(&lines[*at..].concat())));
    (length(&lines[..before]), length(&lines[after.unwrap_or(lines.len())..]))
}

fn bond((seen, ground, kind, min): (u16, u16, ContractRole, f64)) -> String {
    format!("    Bond {{ seen: {seen}, ground: {ground}, kind: ContractRole::{kind:?}, min: {min:?} }},\n")
}

const HEAD: &str = "\
//! Baked by `cargo xtask bake` from tokens/; not to be edited.

use std::borrow::Cow::{self, Borrowed};

use super::{Contrast, Scheme, ThemeName, report::Bond};
use crate::{ContractRole, Rgb8};

/// A theme in one scheme and contrast: its colours in the order of the roles, and what else is its own.
pub(super) struct Ready {
    pub(super) name: ThemeName,
    pub(super) scheme: Scheme,
    pub(super) contrast: Contrast,
    pub(super) values: &'static str,
    pub(super) bonds: &'static [Bond],
    pub(super) colors: &'static [Rgb8],
}

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}
";

/// The ground of each theme in each scheme, in standard contrast.
pub(super) fn grounds(root: &Path) -> Result<Vec<Ground>> {
    let all = resolve(root)?;
    Ok(all.iter().filter(|theme| theme.contrast() == Contrast::Standard).map(Ground::of).collect())
}

/// Every theme in every scheme and contrast.
fn resolve(root: &Path) -> Result<Vec<Theme>> {
    let folder = root.join("tokens");
    let entry = fs::read_to_string(folder.join(RESOLVER)).context(RESOLVER)?;
    let mut files = BTreeMap::new();
    for name in resolver_sources(&entry)? {
        let text = fs::read_to_string(folder.join(&name)).with_context(|| name.clone())?;
        files.insert(name, text);
    }
    files.insert(RESOLVER.to_owned(), entry);
    let resolver = Resolver::parse(RESOLVER, &files).map_err(say)?;
    let mut all = Vec::new();
    for name in ThemeName::ALL {
        for scheme in Scheme::ALL {
            for contrast in Contrast::ALL {
                let inputs = [("theme", name.name()), ("scheme", scheme.name()), ("contrast", contrast.name())];
                let tokens = resolver.resolve(&inputs).map_err(say)?;
                all.push(Theme::from_tokens(name.name(), *scheme, *contrast, &tokens)?);
            }
        }
    }
    Ok(all)
}

/// All that was found, a line each.
fn say(error: azora_core::Error) -> anyhow::Error {
    let lines: Vec<String> = error
        .problems
        .iter()
        .map(|problem| {
            format!("{}:{} {} {} [{}]", problem.line, problem.column, problem.path, problem.reason, problem.code)
        })
        .collect();
    if lines.is_empty() { error.into() } else { anyhow::anyhow!(lines.join("\n")) }
}
