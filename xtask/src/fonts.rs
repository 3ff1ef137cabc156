//! `cargo xtask fonts`: the widths and the outlines of Inter that are compiled into the core, from its npm package.

use std::{fmt::Write, fs};

use anyhow::{Context, Result, ensure};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use crate::{gallery, npm, process::root};

/// Where the fonts are, from the top.
const FONTS: &str = "node_modules/@expo-google-fonts/inter";
/// Weights, and the fonts that have them.
const WEIGHTS: [(u16, &str); 3] = [
    (500, "500Medium/Inter_500Medium.ttf"),
    (600, "600SemiBold/Inter_600SemiBold.ttf"),
    (700, "700Bold/Inter_700Bold.ttf"),
];
/// What texts in scenes are made of, behind the printable characters of ASCII.
const RARE: &str = "·–−…●≥µ°×";
const ADVANCES: &str = "core/src/scene/advance/ready.rs";
const OUTLINES: &str = "core/src/scene/outline/inter.txt";

/// Writes both files.
pub fn run() -> Result<()> {
    for (file, text) in baked()? {
        let path = root().join(file);
        if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            fs::write(path, text)?;
            println!("baked {file}");
        }
    }
    Ok(())
}

/// Whether both are as the fonts have them; says how to mend it where not.
pub fn fresh() -> Result<bool> {
    let stale = |(file, text): &(&str, String)| fs::read_to_string(root().join(file)).ok().as_deref() != Some(text);
    let stale: Vec<_> = baked()?.into_iter().filter(stale).collect();
    for (file, _) in &stale {
        println!("FAILED: {file} is not what the fonts say: run `cargo xtask fonts`");
    }
    Ok(stale.is_empty())
}

fn baked() -> Result<[(&'static str, String); 2]> {
    npm::install(gallery::FOLDER)?;
    let glyphs: Vec<char> = (' '..='~').chain(RARE.chars()).collect();
    let mut advances = format!(
        "//! Advance widths of Inter. Baked: edit nothing here, run `cargo xtask fonts`.\n//!\n\
         //! Source: Inter 4.001 of the npm package @expo-google-fonts/inter, SIL Open Font License 1.1.\n\n\
         /// What follows the printable characters of ASCII, in order.\n\
         pub(super) const RARE: [char; {}] = {:?};\n\n\
         /// For 500, 600 and 700, in 1/2048 em.\n#[rustfmt::skip]\npub(super) const ADVANCES: [[u16; {}]; 3] = [\n",
        RARE.chars().count(),
        RARE.chars().collect::<Vec<_>>(),
        glyphs.len()
    );
    let mut outlines = String::from(
        "# Outlines of Inter 4.001 in 1/4096 em, y up: a weight, then a glyph a line. Baked: run `cargo xtask fonts`.\n\
         # Copyright 2020 The Inter Project Authors (https://github.com/rsms/inter), SIL Open Font License 1.1 (LICENSE-OFL).\n",
    );
    for (weight, file) in WEIGHTS {
        let path = root().join(gallery::FOLDER).join(FONTS).join(file);
        let bytes = fs::read(&path).with_context(|| format!("while reading {}", path.display()))?;
        let face = Face::parse(&bytes, 0)?;
        ensure!(face.units_per_em() == 2048, "{file} has another em");
        let glyph = |glyph: &char| face.glyph_index(*glyph).with_context(|| format!("{file} has no {glyph}"));
        let ids = glyphs.iter().map(glyph).collect::<Result<Vec<GlyphId>>>()?;
        let widths = ids.iter().map(|id| face.glyph_hor_advance(*id).context("a glyph has no width"));
        advances.push_str("    [\n");
        for row in widths.collect::<Result<Vec<_>>>()?.chunks(16) {
            let row: Vec<_> = row.iter().map(u16::to_string).collect();
            writeln!(advances, "        {},", row.join(", "))?;
        }
        advances.push_str("    ],\n");
        writeln!(outlines, "{weight}")?;
        for (glyph, id) in glyphs.iter().zip(ids) {
            let mut outline = Outline::default();
            // A space has none.
            let _ = face.outline_glyph(id, &mut outline);
            writeln!(outlines, "{glyph}{}", outline.data)?;
        }
    }
    advances.push_str("];\n");
    Ok([(ADVANCES, advances), (OUTLINES, outlines)])
}

/// An outline as path data in relative commands, in half units: points between two of a font's have halves.
#[derive(Default)]
struct Outline {
    data: String,
    at: (f32, f32),
}

impl Outline {
    fn push(&mut self, command: char, points: &[(f32, f32)]) {
        self.data.push(command);
        let way = |(x, y): &(f32, f32)| format!("{} {}", (x - self.at.0) * 2.0, (y - self.at.1) * 2.0);
        let ways: Vec<_> = points.iter().map(way).collect();
        self.data.push_str(&ways.join(" ").replace(" -", "-"));
        self.at = points.last().copied().unwrap_or(self.at);
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push('m', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push('l', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.push('q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        unreachable!("TrueType has no cubics")
    }

    fn close(&mut self) {
        self.push('z', &[]);
    }
}
