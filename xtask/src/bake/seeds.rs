//! What the house themes are derived from, as Rust constants: their characters, and their primaries solved jointly.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::{Context, Result, ensure};
use azora_core::{Contrast, Rgb8, Scheme, ThemeName, Wish, solve_primaries, theme};
use serde::Deserialize;

const FILE: &str = "tokens/seeds.json";

/// The variants in the order of the constants.
const VARIANTS: [(&str, Scheme, Contrast); 4] = [
    ("light", Scheme::Light, Contrast::Standard),
    ("light-high", Scheme::Light, Contrast::High),
    ("dark", Scheme::Dark, Contrast::Standard),
    ("dark-high", Scheme::Dark, Contrast::High),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seeds {
    #[serde(rename = "$description")]
    _description: String,
    themes: BTreeMap<String, House>,
}

/// A number for each variant, by its name.
type Four = BTreeMap<String, f64>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct House {
    #[serde(rename = "$description")]
    _description: String,
    seed: String,
    primary: BTreeMap<String, Wished>,
    neutral: Tint,
    background: Four,
    card: Four,
    popover: Four,
    muted: Four,
    sidebar: Four,
    link: Tint,
    warning: f64,
    info: f64,
    accent: Option<Chosen>,
    locks: Vec<Lock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tint {
    chroma: f64,
    hue: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wished {
    wish: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chosen {
    color: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lock {
    role: String,
    variant: String,
    color: String,
    reason: String,
}

/// The text of `core/src/derive/ready.rs`.
pub(super) fn text(root: &Path) -> Result<String> {
    let text = fs::read_to_string(root.join(FILE)).context(FILE)?;
    let Seeds { themes, .. } = serde_json::from_str(&text).context(FILE)?;
    let seeds: Vec<(ThemeName, &House)> = ThemeName::ALL
        .iter()
        .map(|name| Ok((*name, themes.get(name.name()).with_context(|| format!("{FILE} has no {name}"))?)))
        .collect::<Result<_>>()?;
    ensure!(themes.len() == seeds.len(), "{FILE} has a theme that is none of the house's");
    let primaries: Vec<Vec<Rgb8>> = VARIANTS.iter().map(|variant| jointly(&seeds, *variant)).collect::<Result<_>>()?;
    let mut out = String::from(HEAD);
    for (at, (name, seed)) in seeds.iter().enumerate() {
        let own: Vec<Rgb8> = primaries.iter().filter_map(|variant| variant.get(at).copied()).collect();
        character(&mut out, *name, seed, &own).with_context(|| format!("{name} in {FILE}"))?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// The primaries of one variant, the nearest to the wishes that every eye tells apart.
fn jointly(seeds: &[(ThemeName, &House)], (variant, scheme, contrast): (&str, Scheme, Contrast)) -> Result<Vec<Rgb8>> {
    let (shape, text, least) = if contrast == Contrast::High { (4.5, 7.0, 0.08) } else { (3.0, 4.5, 0.10) };
    let wishes: Vec<Wish> = seeds
        .iter()
        .map(|(name, seed)| {
            let wished = seed.primary.get(variant).with_context(|| format!("{name} wishes no primary of {variant}"))?;
            ensure!(!wished.reason.is_empty(), "{name} gives no reason for its primary of {variant}");
            let theme = theme(*name, scheme, contrast);
            let grounds = ["background", "card"].map(|role| Ok((theme.rgb(role, "/role")?, shape)));
            let grounds = grounds.into_iter().collect::<azora_core::Result<_>>()?;
            Ok(Wish { grounds, text, ..Wish::new(color(&wished.wish)?) })
        })
        .collect::<Result<_>>()?;
    solve_primaries(&wishes, least).with_context(|| format!("no primaries of {variant} are told apart"))
}

fn character(out: &mut String, name: ThemeName, seed: &House, primary: &[Rgb8]) -> Result<()> {
    let accent = match &seed.accent {
        Some(Chosen { color: text, reason }) => {
            ensure!(!reason.is_empty(), "the accent has no reason");
            format!("Some({})", rgb(color(text)?))
        }
        None => "None".to_owned(),
    };
    writeln!(out, "    Character {{")?;
    writeln!(out, "        name: ThemeName::{name:?},")?;
    writeln!(out, "        seed: {},", rgb(color(&seed.seed)?))?;
    writeln!(out, "        primary: [{}],", primary.iter().map(|color| rgb(*color)).collect::<Vec<_>>().join(", "))?;
    writeln!(out, "        neutral: ({:?}, {:?}),", seed.neutral.chroma, seed.neutral.hue)?;
    for (field, four) in [
        ("background", &seed.background),
        ("card", &seed.card),
        ("popover", &seed.popover),
        ("muted", &seed.muted),
        ("sidebar", &seed.sidebar),
    ] {
        let numbers: Vec<String> = VARIANTS
            .iter()
            .map(|(variant, ..)| {
                Ok(format!("{:?}", four.get(*variant).with_context(|| format!("{field} lacks {variant}"))?))
            })
            .collect::<Result<_>>()?;
        writeln!(out, "        {field}: [{}],", numbers.join(", "))?;
    }
    writeln!(out, "        accent: {accent},")?;
    writeln!(out, "        link: ({:?}, {:?}),", seed.link.chroma, seed.link.hue)?;
    writeln!(out, "        warning: {:?},", seed.warning)?;
    writeln!(out, "        info: {:?},", seed.info)?;
    let locks: Vec<String> = seed.locks.iter().map(lock).collect::<Result<_>>()?;
    writeln!(out, "        locks: &[{}],", locks.concat())?;
    writeln!(out, "    }},")?;
    Ok(())
}

fn lock(Lock { role, variant, color: text, reason }: &Lock) -> Result<String> {
    let (_, scheme, contrast) = VARIANTS
        .iter()
        .find(|(name, ..)| name == variant)
        .with_context(|| format!("the lock of {role} names no variant"))?;
    ensure!(!reason.is_empty(), "the lock of {role} has no reason");
    Ok(format!(
        "\n            HouseLock {{ role: {role:?}, scheme: Scheme::{scheme:?}, contrast: Contrast::{contrast:?}, color: {} }},",
        rgb(color(text)?)
    ))
}

fn color(hex: &str) -> Result<Rgb8> {
    Rgb8::from_hex(hex).with_context(|| format!("{hex} is no colour in six digits"))
}

fn rgb(Rgb8 { r, g, b }: Rgb8) -> String {
    format!("rgb({r}, {g}, {b})")
}

const HEAD: &str = "\
//! Baked by `cargo xtask bake` from tokens/seeds.json; not to be edited.

use super::character::Character;
use crate::{Rgb8, ThemeName};

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

pub(super) static CHARACTERS: [Character; 4] = [
";
