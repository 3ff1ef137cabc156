//! The four themes as Rust constants.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::{Context, Result, ensure};
use azora_core::{
    Contrast, Ground, Json, Promise, Resolver, Rgb8, Scheme, Text, Theme, ThemeName, Value, resolver_sources,
};

const RESOLVER: &str = "azora.resolver.json";

/// One permutation, as the token files resolve it.
struct Own {
    theme: Theme,
    colors: Vec<Rgb8>,
    values: Vec<Value>,
    promises: Vec<Promise>,
}

/// The text of `core/src/theme/ready.rs`.
pub(super) fn text(root: &Path) -> Result<String> {
    let (roles, mut all) = resolve(root)?;
    // What is the same in every permutation is written once.
    let shared: Vec<Value> = all.first().context("there is no theme")?.values.clone();
    let shared: Vec<Value> =
        shared.into_iter().filter(|value| all.iter().all(|own| own.values.contains(value))).collect();
    for own in &mut all {
        own.values.retain(|value| !shared.contains(value));
    }
    let mut out = String::from(HEAD);
    let names: Vec<String> = roles.iter().map(|role| format!("Borrowed({role:?})")).collect();
    writeln!(out, "\npub(super) static ROLES: [Cow<'static, str>; {}] = [{}];", names.len(), names.join(", "))?;
    writeln!(out, "\npub(super) static SHARED: &[Value] = &{};", values(&shared)?)?;
    let mut lists: Vec<(String, Vec<String>)> = vec![("VALUES".to_owned(), vec![]), ("PROMISES".to_owned(), vec![])];
    let mut rows = String::new();
    for own in &all {
        let mut place = |list: usize, text: String| {
            let Some((name, texts)) = lists.get_mut(list) else { return String::new() };
            let at = texts.iter().position(|other| *other == text).unwrap_or_else(|| {
                texts.push(text);
                texts.len() - 1
            });
            format!("{name}_{at}")
        };
        let (values, promises) = (place(0, values(&own.values)?), place(1, promises(&own.promises)));
        let colors: Vec<String> = own.colors.iter().map(|c| format!("rgb({}, {}, {})", c.r, c.g, c.b)).collect();
        writeln!(
            rows,
            "    Ready {{ name: ThemeName::{:?}, scheme: Scheme::{:?}, contrast: Contrast::{:?}, values: {values}, promises: {promises}, colors: &[{}] }},",
            ThemeName::from_name(own.theme.name(), "/name")?,
            own.theme.scheme(),
            own.theme.contrast(),
            colors.join(", "),
        )?;
    }
    for (name, texts) in &lists {
        let kind = if name == "VALUES" { "Value" } else { "Promise" };
        for (at, text) in texts.iter().enumerate() {
            writeln!(out, "\nstatic {name}_{at}: &[{kind}] = &{text};")?;
        }
    }
    writeln!(out, "\npub(super) static READY: [Ready; {}] = [\n{rows}];", all.len())?;
    Ok(out)
}

const HEAD: &str = "\
//! Baked by `cargo xtask bake` from tokens/; not to be edited.

use std::borrow::Cow::{self, Borrowed};

use super::{Contrast, Promise, Scheme, ThemeName, value::{Json, Text, Value}};
use crate::Rgb8;

/// A theme in one scheme and contrast: its colours in the order of the roles, and what else is its own.
pub(super) struct Ready {
    pub(super) name: ThemeName,
    pub(super) scheme: Scheme,
    pub(super) contrast: Contrast,
    pub(super) values: &'static [Value],
    pub(super) promises: &'static [Promise],
    pub(super) colors: &'static [Rgb8],
}

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

const fn text(name: &'static str, text: &'static str) -> Text {
    Text { name: Borrowed(name), text: Borrowed(text) }
}

const fn value(path: &'static str, kind: &'static str, css: &'static [Text], json: Json, em: bool) -> Value {
    Value { path: Borrowed(path), kind: Borrowed(kind), css: Borrowed(css), json, em }
}

const fn promise(role: &'static str, ground: &'static str, kind: &'static str, min: f64) -> Promise {
    Promise { role: Borrowed(role), ground: Borrowed(ground), kind: Borrowed(kind), min }
}
";

/// The ground of each theme in each scheme, in standard contrast.
pub(super) fn grounds(root: &Path) -> Result<Vec<Ground>> {
    let (_, all) = resolve(root)?;
    let standard = all.iter().filter(|own| own.theme.contrast() == Contrast::Standard);
    Ok(standard.map(|own| Ground::of(&own.theme)).collect())
}

fn resolve(root: &Path) -> Result<(Vec<String>, Vec<Own>)> {
    let folder = root.join("tokens");
    let entry = fs::read_to_string(folder.join(RESOLVER)).context(RESOLVER)?;
    let mut files = BTreeMap::new();
    for name in resolver_sources(&entry)? {
        let text = fs::read_to_string(folder.join(&name)).with_context(|| name.clone())?;
        files.insert(name, text);
    }
    files.insert(RESOLVER.to_owned(), entry);
    let resolver = Resolver::parse(RESOLVER, &files).map_err(say)?;
    let (mut roles, mut all) = (Vec::new(), Vec::new());
    for name in ThemeName::ALL {
        for scheme in Scheme::ALL {
            for contrast in Contrast::ALL {
                let inputs = [("theme", name.name()), ("scheme", scheme.name()), ("contrast", contrast.name())];
                let tokens = resolver.resolve(&inputs).map_err(say)?;
                let theme = Theme::from_tokens(name.name(), *scheme, *contrast, &tokens)?;
                let (pairs, values, promises) = theme.parts();
                let (names, colors): (Vec<String>, Vec<Rgb8>) = pairs.into_iter().unzip();
                ensure!(all.is_empty() || names == roles, "{name} {scheme} {contrast} has other roles than the first");
                roles = names;
                all.push(Own { theme, colors, values, promises });
            }
        }
    }
    Ok((roles, all))
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

fn values(values: &[Value]) -> Result<String> {
    let mut out = String::from("[\n");
    for Value { path, kind, css, json, em } in values {
        let texts: Vec<String> = css.iter().map(|Text { name, text }| format!("text({name:?}, {text:?})")).collect();
        let json = match json {
            Json::Text(text) => format!("Json::Text(Borrowed({text:?}))"),
            Json::Role(role) => format!("Json::Role(Borrowed({role:?}))"),
        };
        writeln!(out, "    value({path:?}, {kind:?}, &[{}], {json}, {em}),", texts.join(", "))?;
    }
    out.push(']');
    Ok(out)
}

fn promises(promises: &[Promise]) -> String {
    let rows = promises
        .iter()
        .map(|Promise { role, ground, kind, min }| format!("    promise({role:?}, {ground:?}, {kind:?}, {min:?}),\n"));
    format!("[\n{}]", rows.collect::<String>())
}
