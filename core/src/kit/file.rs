//! A file of a kit.

use super::{APP_SIZES, ICON_SIZES, Kit, Look, Pigment, WHITE, element::Still};
use crate::{Contrast, Result, Scheme, ThemeName, house_theme, recipe_css, render};

/// A file of a kit: where it stands, what it is, and how it is made.
#[derive(Debug, Clone, PartialEq)]
pub struct KitFile {
    /// Path inside the kit, with `/`.
    pub path: String,
    /// What it is, in a few words.
    pub what: String,
    pub(super) recipe: Recipe,
}

/// How a file is made.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Recipe {
    Css { theme: String },
    Tokens { theme: String, scheme: Scheme, contrast: Contrast },
    Report { theme: String },
    Certificate { theme: ThemeName },
    Components,
    Svg { id: String, pigment: Pigment },
    Png { id: String, pigment: Pigment, size: u32 },
    Icon { id: String },
    StillSvg(Still),
    StillPng(Still),
}

impl KitFile {
    pub(super) fn css(theme: &str) -> Self {
        Self {
            path: format!("themes/{theme}/{theme}.css"),
            what: format!("stylesheet of {theme}: light, dark, standard and high contrast"),
            recipe: Recipe::Css { theme: theme.to_owned() },
        }
    }

    pub(super) fn tokens(theme: &str, scheme: Scheme, contrast: Contrast) -> Self {
        let (suffix, words) = match contrast {
            Contrast::Standard => ("", ""),
            Contrast::High => ("-high", ", high contrast"),
        };
        Self {
            path: format!("themes/{theme}/{theme}-{scheme}{suffix}.json"),
            what: format!("resolved tokens of {theme}, {scheme}{words}"),
            recipe: Recipe::Tokens { theme: theme.to_owned(), scheme, contrast },
        }
    }

    pub(super) fn report(theme: &str) -> Self {
        Self {
            path: format!("themes/{theme}/contrast.json"),
            what: format!("contrast report of {theme}"),
            recipe: Recipe::Report { theme: theme.to_owned() },
        }
    }

    pub(super) fn certificate(theme: ThemeName) -> Self {
        Self {
            path: format!("themes/{theme}/certificate.json"),
            what: format!("certificate of {theme}: what it is derived from, everything measured, and a digest"),
            recipe: Recipe::Certificate { theme },
        }
    }

    pub(super) fn components() -> Self {
        Self {
            path: "themes/components.css".to_owned(),
            what: "classes of the components, for every theme".to_owned(),
            recipe: Recipe::Components,
        }
    }

    pub(super) fn make(&self, kit: &Kit) -> Result<Vec<u8>> {
        match &self.recipe {
            Recipe::Css { theme } => kit.theme(theme).map(|theme| theme.css().into_bytes()),
            Recipe::Tokens { theme, scheme, contrast } => {
                let theme = kit.theme(theme)?;
                Ok(theme.variant(*scheme, *contrast).map(|theme| theme.json().into_bytes()).unwrap_or_default())
            }
            Recipe::Report { theme } => kit.theme(theme).map(|theme| theme.report().into_bytes()),
            Recipe::Certificate { theme } => Ok(house_theme(*theme)?.certificate_json().into_bytes()),
            Recipe::Components => recipe_css("all").map(String::into_bytes),
            Recipe::Svg { id, pigment } => Ok(kit.marks.svg(id, &kit.paint(id, *pigment)?, 64, "")?.into_bytes()),
            Recipe::Png { id, pigment, size } => kit.marks.png(id, &kit.paint(id, *pigment)?, *size),
            Recipe::StillSvg(still) => still.svg(),
            Recipe::StillPng(still) => still.png(),
            Recipe::Icon { id } => {
                let paint = kit.paint(id, Pigment::On(WHITE))?;
                let pictures: Vec<Vec<u8>> =
                    ICON_SIZES.iter().map(|size| kit.marks.png(id, &paint, *size)).collect::<Result<_>>()?;
                render::ico(&pictures)
            }
        }
    }
}

/// A mark in one look: as SVG, and as PNG in `sizes`.
pub(super) fn pictures(folder: &str, id: &str, look: &Look, sizes: &[u32]) -> Vec<KitFile> {
    let Look { name, what, pigment } = look;
    let svg = svg(format!("{folder}{name}.svg"), format!("the mark {id} {what}"), id, *pigment);
    let png = sizes.iter().map(|size| {
        png(format!("{folder}{name}-{size}.png"), format!("the mark {id} {what}, {size} px"), id, *pigment, *size)
    });
    core::iter::once(svg).chain(png).collect()
}

/// The favicon and the icons of an app, of one mark.
pub(super) fn icons(id: &str) -> Vec<KitFile> {
    let pigment = Pigment::On(WHITE);
    let sizes = ICON_SIZES.iter().chain(APP_SIZES);
    let png =
        sizes.map(|size| png(format!("favicon-{size}.png"), format!("icon with {id}, {size} px"), id, pigment, *size));
    let svg = svg("favicon.svg".to_owned(), format!("favicon with {id}"), id, pigment);
    let ico = KitFile {
        path: "favicon.ico".to_owned(),
        what: format!("favicon with {id} at 16, 32 and 48 px"),
        recipe: Recipe::Icon { id: id.to_owned() },
    };
    png.chain([svg, ico]).collect()
}

fn svg(path: String, what: String, id: &str, pigment: Pigment) -> KitFile {
    KitFile { path, what, recipe: Recipe::Svg { id: id.to_owned(), pigment } }
}

fn png(path: String, what: String, id: &str, pigment: Pigment, size: u32) -> KitFile {
    KitFile { path, what, recipe: Recipe::Png { id: id.to_owned(), pigment, size } }
}
