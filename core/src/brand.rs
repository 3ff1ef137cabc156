//! The registry of services, apps and marks, and the marks' drawings.
//!
//! It knows no lockups, app icons or documents; pictures of pixels are drawn by the raster part.

mod drawing;
mod ground;
mod marks;
mod paint;
#[rustfmt::skip]
mod ready;
mod registry;
mod services;
mod source;

use crate::{Error, Result, Rgb8, Scheme, ThemeName, error::quote};

pub(crate) use drawing::escape_into;
pub use drawing::{Drawing, Part, Piece, Slot};
pub use ground::Ground;
pub use marks::Marks;
pub(crate) use marks::check_instance;
pub use paint::{Paint, Stops};
pub use registry::{App, Mark, Service, list_apps, list_marks, list_services};
pub use services::{ServiceTheme, service_theme};

/// A mark as SVG, on a transparent ground.
///
/// `paint` is one of
/// - `brand`: the mark's own colours, moved until they hold against the theme's background (body 3:1, seed 2.1:1 in light
///   and 3:1 in dark);
/// - `theme`: the theme's primary ramp and accent, moved likewise;
/// - `gradient`: the sign of Unity, purple, pink and cyan, moved likewise;
/// - an ink, `#rrggbb`: one colour for all.
///
/// The logo of the house is the mark `azora`: in `brand` its primary form, in `#ffffff` and `#000000` white and black.
///
/// `size` is the width and the height of the drawn box in pixels, 1..=16384; it is written into the picture and chooses
/// the optical size, for a mark has less in it when it is small. `instance` stands before every id in the picture, so
/// that several fit in one page: a letter or `_`, then up to 63 letters, digits, `_` or `-`. Left empty, it is made from
/// what decides the picture, so equal pictures have equal ids.
///
/// # Errors
/// `brand.unknown_mark` at `/id` with the nearest id; `argument.invalid` at `/paint`, `/size` or `/instance`.
///
/// # Examples
/// ```
/// use azora_core::{Scheme, ThemeName, mark_svg};
/// let svg = mark_svg("sapiens", ThemeName::Education, Scheme::Light, "brand", 64, "hero")?;
/// assert!(svg.contains("<title id=\"hero-title\">Azora Sapiens</title>"));
///
/// let unknown = mark_svg("sapien", ThemeName::Education, Scheme::Light, "brand", 64, "").unwrap_err();
/// assert_eq!(unknown.reason, "There is no mark \"sapien\"; did you mean \"sapiens\"?");
/// # Ok::<(), azora_core::Error>(())
/// ```
pub fn mark_svg(id: &str, theme: ThemeName, scheme: Scheme, paint: &str, size: u32, instance: &str) -> Result<String> {
    let ready = marks::ready(id)?;
    let place = place(theme, scheme);
    let paint = match paint {
        "brand" => ready.paints.get(place).copied(),
        "theme" => ready::THEMES.get(place).copied(),
        "gradient" => ready::SIGNS.get(place).copied(),
        ink => Rgb8::from_hex(ink).map(Paint::ink),
    }
    .ok_or_else(|| {
        Error::argument(
            "/paint",
            format!("There is no paint {}; write brand, theme, gradient or an ink as #rrggbb.", quote(paint)),
        )
    })?;
    marks::draw(id, &ready.drawing, &paint, size, instance)
}

/// The background of a theme in a scheme, and the theme's own paint for marks on it.
#[cfg(feature = "raster")]
pub(crate) fn ground(theme: ThemeName, scheme: Scheme) -> (Rgb8, Paint) {
    let place = place(theme, scheme);
    let white = Rgb8 { r: 255, g: 255, b: 255 };
    let paint = ready::THEMES.get(place).copied();
    let ground = ready::GROUNDS.get(place).copied().unwrap_or(white);
    (ground, paint.unwrap_or(Paint::ink(ground)))
}

/// The place of a theme and scheme in what is baked for each.
fn place(theme: ThemeName, scheme: Scheme) -> usize {
    let order = ThemeName::ALL.iter().flat_map(|theme| Scheme::ALL.iter().map(move |scheme| (*theme, *scheme)));
    order.take_while(|pair| *pair != (theme, scheme)).count()
}
