//! The catalogue and the marks as Rust constants.

use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use azora_core::{Density, Drawing, Ground, Paint, Piece, Rgb8};
use serde::Deserialize;

/// `assets/catalog.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalog {
    services: Vec<Service>,
    apps: Vec<App>,
    marks: Vec<Mark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    id: String,
    name: String,
    domain: String,
    theme: String,
    jewel: Option<String>,
    group: String,
    description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct App {
    id: String,
    name: String,
    package: String,
    framework: String,
    tier: String,
    domain: String,
    theme: String,
    marks: Vec<String>,
    elara: Option<String>,
    mood: Option<String>,
    description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    id: String,
    name: String,
    family: String,
    role: String,
    gradient: [String; 2],
    accent: String,
}

/// `tokens/services.json`: by id, what departs from the theme of the catalogue.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Overrides {
    domains: BTreeMap<String, Override>,
    services: BTreeMap<String, Override>,
    apps: BTreeMap<String, Override>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Override {
    primary: Option<String>,
    density: Option<String>,
    reason: String,
}

/// The text of `core/src/brand/ready.rs`.
pub(super) fn text(root: &Path) -> Result<String> {
    let path = root.join("assets/catalog.json");
    let catalog: Catalog = serde_json::from_str(&fs::read_to_string(&path)?).context("assets/catalog.json")?;
    check(&catalog, &root.join("assets/marks"))?;

    let mut text = String::from(
        "//! Baked by `cargo xtask bake` from assets/catalog.json, assets/marks and tokens/services.json; not to be edited.\n\n\
         use std::borrow::Cow::Borrowed;\n\n\
         use super::{drawing::{Drawing, Part, Piece::{Prefix, Slot as Color, Text}, Slot}, marks::Ready, paint::{Paint, Stops}, \
         registry::Mark, services::Override};\nuse crate::{Density, Rgb8};\n\n\
         const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {\n    Rgb8 { r, g, b }\n}\n\n\
         const fn paint(from: Rgb8, to: Rgb8, tone: Rgb8, seed: Rgb8) -> Paint {\n    Paint { from, via: None, to, tone, seed }\n}\n\n",
    );
    services(&mut text, &catalog.services)?;
    apps(&mut text, &catalog.apps)?;
    overrides(&mut text, &catalog, &root.join("tokens/services.json"))?;
    writeln!(text, "pub(super) static THEMES: [Paint; 8] = [")?;
    let grounds = super::theme::grounds(root)?;
    for ground in &grounds {
        writeln!(text, "    {},", paint(Paint::on(ground.stops, ground.color)))?;
    }
    writeln!(text, "];\n\n#[cfg(feature = \"raster\")]\npub(super) static GROUNDS: [Rgb8; 8] = [")?;
    for ground in &grounds {
        writeln!(text, "    {},", rgb(ground.color))?;
    }
    writeln!(text, "];\n\npub(super) static SIGNS: [Paint; 8] = [")?;
    for ground in &grounds {
        let sign = Paint::sign(ground.color);
        let via = sign.via.map(rgb).context("the sign has a middle")?;
        writeln!(text, "    Paint {{ via: Some({via}), ..{} }},", paint(sign))?;
    }
    writeln!(text, "];\n\npub(super) static MARKS: [Ready; {}] = [", catalog.marks.len())?;
    for mark in &catalog.marks {
        ready(&mut text, mark, root, &grounds).with_context(|| format!("assets/marks/{}.svg", mark.id))?;
    }
    writeln!(text, "];")?;
    Ok(text)
}

/// What the catalogue says of others must be there, once, and in order.
fn check(catalog: &Catalog, folder: &Path) -> Result<()> {
    let ids: Vec<&str> = catalog.services.iter().map(|service| service.id.as_str()).collect();
    ensure!(ids.is_sorted_by(|a, b| a < b), "services are sorted by id, each once");
    let marks: Vec<&str> = catalog.marks.iter().map(|mark| mark.id.as_str()).collect();
    for app in &catalog.apps {
        for id in app.marks.iter().chain(&app.elara) {
            ensure!(marks.contains(&id.as_str()), "{} shows the mark {id}, which there is not", app.id);
        }
    }
    let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    for file in files {
        let id = file.file_stem().and_then(|stem| stem.to_str()).context("a file name is text")?;
        ensure!(marks.contains(&id), "{} is not in the catalogue", file.display());
    }
    Ok(())
}

/// One line a service.
fn services(text: &mut String, services: &[Service]) -> Result<()> {
    let rows = services.iter().map(|service| {
        let Service { id, name, domain, theme, jewel, group, description } = service;
        theme_name(theme)?;
        lined(&[id, name, domain, theme, jewel.as_deref().unwrap_or_default(), group, description])
    });
    table(text, "SERVICES", rows)
}

/// One line an app, like the services.
fn apps(text: &mut String, apps: &[App]) -> Result<()> {
    let rows = apps.iter().map(|app| {
        let App { id, name, package, framework, tier, domain, theme, marks, elara, mood, description } = app;
        theme_name(theme)?;
        let marks = marks.join(" ");
        let [elara, mood] = [elara, mood].map(|it| it.as_deref().unwrap_or_default());
        lined(&[id, name, package, framework, tier, domain, theme, &marks, elara, mood, description])
    });
    table(text, "APPS", rows)
}

/// Fields parted by tabs.
fn lined(fields: &[&str]) -> Result<String> {
    ensure!(
        !fields.iter().any(|field| field.contains(['\t', '\n', '"'])),
        "{fields:?}: fields have no tabs, lines or quotes"
    );
    Ok(fields.join("\\t"))
}

/// A text of rows: it takes half the room of as many pointers.
fn table(text: &mut String, name: &str, rows: impl Iterator<Item = Result<String>>) -> Result<()> {
    writeln!(text, "pub(super) static {name}: &str = \"\\")?;
    for row in rows {
        writeln!(text, "{}\\n\\", row?)?;
    }
    writeln!(text, "\";\n")?;
    Ok(())
}

fn overrides(text: &mut String, catalog: &Catalog, path: &Path) -> Result<()> {
    let read: Overrides = serde_json::from_str(&fs::read_to_string(path)?).context("tokens/services.json")?;
    let domains: Vec<&str> = catalog
        .services
        .iter()
        .map(|it| &it.domain)
        .chain(catalog.apps.iter().map(|it| &it.domain))
        .map(String::as_str)
        .collect();
    let services: Vec<&str> = catalog.services.iter().map(|it| it.id.as_str()).collect();
    let apps: Vec<&str> = catalog.apps.iter().map(|it| it.id.as_str()).collect();
    let all = [("domain", &domains, &read.domains), ("service", &services, &read.services), ("app", &apps, &read.apps)];
    let mut rows = Vec::new();
    for (kind, known, given) in all {
        for (id, Override { primary, density, reason }) in given {
            ensure!(known.contains(&id.as_str()), "there is no {kind} {id}");
            ensure!(
                kind == "domain" || !(services.contains(&id.as_str()) && apps.contains(&id.as_str())),
                "{id} is a service and an app, which have one theme"
            );
            ensure!(primary.is_some() || density.is_some(), "the {kind} {id} departs in nothing");
            ensure!(reason.len() > 20, "say why the {kind} {id} departs");
            ensure!(primary.iter().all(|hex| Rgb8::from_hex(hex).is_some()), "{id}: a seed is #rrggbb");
            let density = match density {
                Some(name) => format!("Some(Density::{:?})", Density::from_name(name, "/density")?),
                None => "None".to_owned(),
            };
            rows.push(format!(
                "    Override {{ kind: {kind:?}, id: {id:?}, primary: {primary:?}, density: {density} }},"
            ));
        }
    }
    writeln!(text, "pub(super) static OVERRIDES: [Override; {}] = [\n{}\n];\n", rows.len(), rows.join("\n"))?;
    Ok(())
}

fn ready(text: &mut String, mark: &Mark, root: &Path, grounds: &[Ground]) -> Result<()> {
    let Mark { id, name, family, role, gradient: [from, to], accent } = mark;
    let source = fs::read_to_string(root.join(format!("assets/marks/{id}.svg")))?;
    let Drawing { title, desc, stops, parts } = Drawing::parse(&source)?;
    ensure!(title == *name, "the catalogue calls it {name:?}, the drawing {title:?}");
    let catalogued = [from, to, accent].map(|hex| Rgb8::from_hex(hex));
    ensure!(
        catalogued == [stops.from, stops.to, stops.seed].map(Some),
        "the catalogue has {from}, {to} and {accent}, the drawing falls back to other colours",
    );
    writeln!(text, "    Ready {{")?;
    writeln!(
        text,
        "        mark: Mark {{ id: {id:?}, name: {name:?}, family: {family:?}, role: {role:?}, description: {desc:?} }},"
    )?;
    writeln!(
        text,
        "        drawing: Drawing {{\n            title: Borrowed({title:?}),\n            desc: Borrowed({desc:?}),"
    )?;
    let stop = [stops.from, stops.to, stops.seed].map(rgb);
    writeln!(text, "            stops: Stops {{ from: {}, to: {}, seed: {} }},", stop[0], stop[1], stop[2])?;
    writeln!(text, "            parts: Borrowed(&[")?;
    for part in parts.iter() {
        writeln!(text, "                Part {{ min: {}, max: {}, pieces: Borrowed(&[", part.min, part.max)?;
        for piece in part.pieces.iter() {
            match piece {
                Piece::Text(markup) => writeln!(text, "                    Text(Borrowed({markup:?})),")?,
                Piece::Slot(slot) => writeln!(text, "                    Color(Slot::{slot:?}),")?,
                Piece::Prefix => writeln!(text, "                    Prefix,")?,
            }
        }
        writeln!(text, "                ]) }},")?;
    }
    writeln!(text, "            ]),\n        }},\n        paints: [")?;
    for ground in grounds {
        writeln!(text, "            {},", paint(Paint::on(stops, ground.color)))?;
    }
    writeln!(text, "        ],\n    }},")?;
    Ok(())
}

fn theme_name(name: &str) -> Result<&'static str> {
    Ok(match name {
        "education" => "ThemeName::Education",
        "finance" => "ThemeName::Finance",
        "marketplace" => "ThemeName::Marketplace",
        "admin" => "ThemeName::Admin",
        other => bail!("there is no theme {other}"),
    })
}

fn paint(Paint { from, to, tone, seed, .. }: Paint) -> String {
    format!("paint({}, {}, {}, {})", rgb(from), rgb(to), rgb(tone), rgb(seed))
}

fn rgb(Rgb8 { r, g, b }: Rgb8) -> String {
    format!("rgb({r}, {g}, {b})")
}
