//! A file of a kit.

use super::{ICON_SIZES, Kit, Look, NEUTRAL, Pigment, SIZES};
use crate::{Contrast, Result, Scheme, ThemeName, house_theme, recipe_css, render};

/// A file of a kit: where it stands, what it is, and how it is made.
#[derive(Debug, Clone, PartialEq)]
pub struct KitFile {
    /// Path inside the kit, with `/`.
    pub path: String,
    /// What it is, in a few words.
    pub what: String,
    recipe: Recipe,
}

/// How a file is made.
#[derive(Debug, Clone, PartialEq)]
enum Recipe {
    Css { theme: String },
    Tokens { theme: String, scheme: Scheme, contrast: Contrast },
    Report { theme: String },
    Certificate { theme: ThemeName },
    Components,
    Svg { id: String, pigment: Pigment },
    Png { id: String, pigment: Pigment, size: u32 },
    Icon { id: String },
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

    pub(super) fn icon(id: &str) -> Self {
        let path = "favicon.ico".to_owned();
        Self {
            path,
            what: format!("favicon with {id} at 16, 32 and 48 px"),
            recipe: Recipe::Icon { id: id.to_owned() },
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
            Recipe::Icon { id } => {
                let pigment = NEUTRAL
                    .first()
                    .map_or(Pigment::Ink(crate::Rgb8 { r: 0, g: 0, b: 0 }), |(_, ground, _)| Pigment::On(*ground));
                let paint = kit.paint(id, pigment)?;
                let pictures: Vec<Vec<u8>> =
                    ICON_SIZES.iter().map(|size| kit.marks.png(id, &paint, *size)).collect::<Result<_>>()?;
                render::ico(&pictures)
            }
        }
    }
}

/// A mark in one look: as SVG, and as PNG in every size.
pub(super) fn pictures(id: &str, look: &Look) -> Vec<KitFile> {
    let Look { name, what, pigment } = look;
    let svg = KitFile {
        path: format!("marks/{id}/{name}.svg"),
        what: format!("the mark {id} {what}"),
        recipe: Recipe::Svg { id: id.to_owned(), pigment: *pigment },
    };
    let png = SIZES.iter().map(|size| KitFile {
        path: format!("marks/{id}/{name}-{size}.png"),
        what: format!("the mark {id} {what}, {size} px"),
        recipe: Recipe::Png { id: id.to_owned(), pigment: *pigment, size: *size },
    });
    core::iter::once(svg).chain(png).collect()
}
