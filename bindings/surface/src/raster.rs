//! Pictures as PNG, contact sheets, and what is measured of a mark.
#![allow(clippy::useless_conversion, clippy::implicit_clone, reason = "bytes are another type in Node alone")]

use azora_core::{ContactSheet, Rgb8, Scene, Scheme, ThemeName};

use crate::{AzoraError, Bytes, Wholes, lift::Lift, lock::unlocked};

record! {
    /// One check of a mark.
    MarkCheck = azora_core::MarkCheck {
        /// Stable name, such as `coverage`; docs/marks.md lists all.
        name: String,
        /// What was measured; absent where the check is not asked of this drawing.
        value: Option<f64>,
        /// What the value counts: `%`, `units` of a box of 64, `IoU`, `bytes`, `decimals`, `count` or `:1`.
        unit: String,
        /// The least value that passes, where there is one.
        min: Option<f64>,
        /// The largest value that passes, where there is one.
        max: Option<f64>,
        /// Whether the value is within its limits; a check that is not asked passes.
        passed: bool,
        /// Where it fails, what, by how much, where and how to mend it; where it is not asked, why; else empty.
        reason: String,
    }
}

record! {
    /// All that was measured of a mark.
    MarkReport = azora_core::MarkReport {
        /// The id of the ready-made mark with its title; empty for any other.
        id: String,
        /// What its title says; empty where it has none.
        title: String,
        /// The id of the mark that is nearest to its limit of likeness to this one.
        nearest: String,
        /// Whether every check passed.
        passed: bool,
        /// Every check, in the order of docs/marks.md.
        checks: Vec<MarkCheck>,
    }
}

export! {
    /// A mark as a square PNG on transparent ground; the same picture as `mark_svg`.
    "markPng" -> "Uint8Array"
    pub fn mark_png(
        id: String as MarkId, theme: String as ThemeName, scheme: String as Scheme;
        paint: String = "brand", size: u32 = 64
    ) -> Bytes {
        let theme = ThemeName::from_name(&theme, "/theme")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        Ok(unlocked(|| azora_core::mark_png(&id, theme, scheme, &paint, size))?.into())
    }

    /// A mark as a packed scene, for painters that take no SVG; the same picture as `mark_svg`, its arcs as cubics.
    "markScene" -> "Uint8Array"
    pub fn mark_scene(
        id: String as MarkId, theme: String as ThemeName, scheme: String as Scheme;
        paint: String = "brand", size: u32 = 64
    ) -> Bytes {
        let theme = ThemeName::from_name(&theme, "/theme")?;
        let scheme = Scheme::from_name(&scheme, "/scheme")?;
        Ok(azora_core::mark_scene(&id, theme, scheme, &paint, size)?.into_bytes().into())
    }

    /// A packed scene as a PNG of `scale` pixels to the CSS pixel, on a ground of `#rrggbb`, or on none where that is empty.
    "scenePng" -> "Uint8Array"
    pub fn scene_png(scene: Bytes; scale: f64 = 1.0, ground: String = "") -> Bytes {
        let (scene, ground) = (Scene::from_bytes(scene.to_vec())?, opaque(&ground)?);
        Ok(unlocked(|| azora_core::scene_png(&scene, scale, ground))?.into())
    }

    /// Anyone's SVG as a PNG of a width in px; the height follows.
    ///
    /// The SVG passes a gate first: a file that is too large, reaches outside itself, or would cost too much is refused.
    "svgToPng" -> "Uint8Array"
    pub fn svg_to_png(svg: String, width: u32) -> Bytes {
        Ok(unlocked(|| azora_core::svg_to_png(&svg, width))?.into())
    }

    /// What the rules of the family's design language measure of a mark, or of anyone's SVG, beside the other marks.
    ///
    /// A drawing that names the slots is read as the source of a mark; any other passes the gate of `svg_to_png`, and what only a
    /// mark can promise is not asked of it.
    "checkMark" pub fn check_mark(svg: String) -> MarkReport {
        Ok(unlocked(|| azora_core::check_mark(&svg))?.lift())
    }

    /// Marks side by side as SVG: on the theme's backgrounds, in each of the paints, at each of the sizes.
    ///
    /// `paints` are `brand`, `theme`, `ink` or inks as `#rrggbb`. With 0 columns there is one for several sizes, else as many as
    /// suit. Absent lists are all marks, 16, 24, 32, 64 and 200 px, both schemes, `brand` and `ink`.
    "contactSheet" pub fn contact_sheet(
        theme: String as ThemeName; columns: u32 = 0, labels: bool = false;
        ids: Vec<String> as MarkId, sizes: Wholes, schemes: Vec<String> as Scheme, paints: Vec<String>
    ) -> String {
        let sheet = sheet(&theme, columns, labels, ids, sizes, schemes, paints)?;
        Ok(unlocked(|| azora_core::contact_sheet(&sheet))?)
    }

    /// The same sheet as a PNG; it has no letters, so no labels.
    "contactSheetPng" -> "Uint8Array"
    pub fn contact_sheet_png(
        theme: String as ThemeName; columns: u32 = 0;
        ids: Vec<String> as MarkId, sizes: Wholes, schemes: Vec<String> as Scheme, paints: Vec<String>
    ) -> Bytes {
        let sheet = sheet(&theme, columns, false, ids, sizes, schemes, paints)?;
        Ok(unlocked(|| azora_core::contact_sheet_png(&sheet))?.into())
    }
}

/// A ground of `#rrggbb`; none where the text is empty.
pub(crate) fn opaque(ground: &str) -> Result<Option<Rgb8>, AzoraError> {
    if ground.is_empty() {
        return Ok(None);
    }
    let reason = "A ground is an opaque colour as #rrggbb, or empty; give one of the two.";
    Rgb8::from_hex(ground).map(Some).ok_or_else(|| AzoraError::argument("/ground", reason))
}

fn sheet(
    theme: &str,
    columns: u32,
    labels: bool,
    ids: Option<Vec<String>>,
    sizes: Option<Wholes>,
    schemes: Option<Vec<String>>,
    paints: Option<Vec<String>>,
) -> Result<ContactSheet, AzoraError> {
    let scheme = |(at, name): (usize, &String)| Scheme::from_name(name, &format!("/schemes/{at}"));
    Ok(ContactSheet {
        ids: ids.unwrap_or_default(),
        theme: ThemeName::from_name(theme, "/theme")?,
        sizes: sizes.map(|sizes| sizes.to_vec()).unwrap_or_default(),
        schemes: schemes.unwrap_or_default().iter().enumerate().map(scheme).collect::<Result<_, _>>()?,
        paints: paints.unwrap_or_default(),
        columns,
        labels,
    })
}
