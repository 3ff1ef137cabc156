//! The four themes as Rust constants.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::{Context, Result, ensure};
use azora_core::{
    ContractRole, Contrast, Ground, Resolver, Rgb8, Scheme, Theme, ThemeName, ThemeParts, recipe_parts,
    resolver_sources,
};

const RESOLVER: &str = "azora.resolver.json";

/// The text of `core/src/theme/ready.rs`.
pub(super) fn text(root: &Path) -> Result<String> {
    let all = resolve(root)?;
    let parts: Vec<ThemeParts> = all.iter().map(Theme::parts).collect();
    let first = parts.first().context("there is no theme")?;
    let (head, tail) = shared(&first.values, &parts);
    let names: Vec<String> = first.roles.iter().map(|role| format!("    Borrowed({role:?}),\n")).collect();
    let mut out = String::from(HEAD);
    writeln!(out, "\npub(super) static ROLES: [Cow<'static, str>; {}] = [\n{}];", names.len(), names.concat())?;
    writeln!(out, "\n/// What the themes share, before and after what is their own.")?;
    writeln!(out, "pub(super) const SHARED: [&str; 2] = [{}, {}];", raw(head), raw(tail))?;
    let (mut values, mut bonds) = (Pool::new("VALUES", "&str"), Pool::new("BONDS", "&[Bond]"));
    let mut rows = String::new();
    for (theme, own) in all.iter().zip(&parts) {
        ensure!(own.roles == first.roles, "{} has other roles than the first theme", theme.name());
        let value = own.values.strip_prefix(head).and_then(|text| text.strip_suffix(tail)).unwrap_or_default();
        let colors: Vec<String> = own.colors.iter().map(|Rgb8 { r, g, b }| format!("rgb({r}, {g}, {b})")).collect();
        let wide: Vec<String> =
            own.wide.iter().map(|(role, [r, g, b])| format!("wide({role}, {r}, {g}, {b})")).collect();
        writeln!(
            rows,
            "    Ready {{ name: ThemeName::{:?}, scheme: Scheme::{:?}, contrast: Contrast::{:?}, values: {}, bonds: {}, colors: &[{}], wide: &[{}] }},",
            ThemeName::from_name(theme.name(), "/name")?,
            theme.scheme(),
            theme.contrast(),
            values.name_of(raw(value)),
            bonds.name_of(format!("&[\n{}]", own.bonds.iter().map(bond).collect::<String>())),
            colors.join(", "),
            wide.join(", "),
        )?;
    }
    out.push_str(&values.text());
    out.push_str(&bonds.text());
    writeln!(out, "\npub(super) const READY: [Ready; {}] = [\n{rows}];", all.len())?;
    Ok(out)
}

/// Constants of one kind, each distinct one written once.
struct Pool {
    name: &'static str,
    kind: &'static str,
    texts: Vec<String>,
}

impl Pool {
    fn new(name: &'static str, kind: &'static str) -> Self {
        Self { name, kind, texts: Vec::new() }
    }

    fn name_of(&mut self, text: String) -> String {
        let at = self.texts.iter().position(|other| *other == text).unwrap_or(self.texts.len());
        if at == self.texts.len() {
            self.texts.push(text);
        }
        format!("{}_{at}", self.name)
    }

    fn text(&self) -> String {
        let Self { name, kind, texts } = self;
        texts.iter().enumerate().map(|(at, text)| format!("\nconst {name}_{at}: {kind} = {text};\n")).collect()
    }
}

/// The whole lines that the values of all themes begin with, and those that they end with.
fn shared<'a>(first: &'a str, parts: &[ThemeParts]) -> (&'a str, &'a str) {
    let ends = || first.match_indices('\n').map(|(at, _)| at + 1);
    let mut heads = ends().filter_map(|at| first.get(..at));
    let head = heads.rfind(|head| parts.iter().all(|it| it.values.starts_with(head))).unwrap_or("");
    let tails = ends().filter(|at| *at >= head.len()).filter_map(|at| first.get(at..));
    let tail = tails.into_iter().find(|tail| parts.iter().all(|it| it.values.ends_with(tail))).unwrap_or("");
    (head, tail)
}

/// A literal of several lines, with no more hashes than it needs.
fn raw(text: &str) -> String {
    if text.contains("\"#") {
        format!("r##\"{text}\"##")
    } else if text.contains('"') {
        format!("r#\"{text}\"#")
    } else if text.contains('\\') {
        format!("r\"{text}\"")
    } else {
        format!("\"{text}\"")
    }
}

fn bond((seen, ground, kind, min): &(u16, u16, ContractRole, f64)) -> String {
    format!("    Bond {{ seen: {seen}, ground: {ground}, kind: ContractRole::{kind:?}, min: {min:?} }},\n")
}

const HEAD: &str = "\
//! Baked by `cargo xtask bake` from tokens/; not to be edited.

use std::borrow::Cow::{self, Borrowed};

use super::{Contrast, Scheme, ThemeName, Wide, report::Bond};
use crate::{ContractRole, Rgb8};

/// A theme in one scheme and contrast: its colours in the order of the roles, what some are in Display P3, and what else is
/// its own.
pub(super) struct Ready {
    pub(super) name: ThemeName,
    pub(super) scheme: Scheme,
    pub(super) contrast: Contrast,
    pub(super) values: &'static str,
    pub(super) bonds: &'static [Bond],
    pub(super) colors: &'static [Rgb8],
    pub(super) wide: &'static [Wide],
}

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

const fn wide(role: u16, r: u16, g: u16, b: u16) -> Wide {
    Wide { role, p3: [r, g, b] }
}
";

/// The ground of each theme in each scheme, in standard contrast.
pub(super) fn grounds(root: &Path) -> Result<Vec<Ground>> {
    let all = resolve(root)?;
    Ok(all.iter().filter(|theme| theme.contrast() == Contrast::Standard).map(Ground::of).collect())
}

/// The text of `core/src/recipe/ready.rs`.
pub(super) fn recipes(root: &Path) -> Result<String> {
    let resolver = resolver(root)?;
    let tokens = |contrast: Contrast| resolver.resolve(&[("contrast", contrast.name())]).map_err(say);
    let parts = recipe_parts(&tokens(Contrast::Standard)?, &tokens(Contrast::High)?)?;
    let (tokens, promises) = (raw(&parts.tokens), raw(&parts.promises));
    Ok(format!(
        "//! Baked by `cargo xtask bake` from tokens/components; not to be edited.\n\n/// Path, whether stylesheets print it, \
         and its value or what it is an alias of.\npub(super) const TOKENS: &str = {tokens};\n\n/// What is seen, as what, \
         the least ratio in standard and high contrast, its fields, what may lie beneath them.\n\
         pub(super) const PROMISES: &str = {promises};\n"
    ))
}

fn resolver(root: &Path) -> Result<Resolver> {
    let folder = root.join("tokens");
    let entry = fs::read_to_string(folder.join(RESOLVER)).context(RESOLVER)?;
    let mut files = BTreeMap::new();
    for name in resolver_sources(&entry)? {
        let text = fs::read_to_string(folder.join(&name)).with_context(|| name.clone())?;
        files.insert(name, text);
    }
    files.insert(RESOLVER.to_owned(), entry);
    Resolver::parse(RESOLVER, &files).map_err(say)
}

/// Every theme in every scheme and contrast.
fn resolve(root: &Path) -> Result<Vec<Theme>> {
    let resolver = resolver(root)?;
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
