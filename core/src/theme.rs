//! Themes: the roles of one look in one scheme and contrast, as colours, CSS, JSON and a contrast report.
//!
//! The four ready-made themes are baked; one can also be made of tokens read at run time. Nothing is derived here: a
//! theme's colours are those of its token files.

mod css;
mod delta;
mod ground;
mod json;
mod name;
#[rustfmt::skip]
mod ready;
mod report;
mod roles;
mod tokens;
mod value;
mod wide;

use std::borrow::Cow;

use crate::Rgb8;
pub(crate) use report::Bond;
pub(crate) use wide::{WHOLE, Wide};

pub(crate) use delta::delta;
pub(crate) use ground::ground;
pub(crate) use name::check_name;
pub use name::{Contrast, Scheme, ThemeInfo, ThemeName, list_themes};
pub use report::{Pair, Promise, Report};
pub use tokens::ThemeParts;
pub(crate) use tokens::printed_alias;

/// One theme in one scheme and contrast.
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Scheme, ThemeName, theme};
/// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
/// assert!(finance.ratio("primary-foreground", "primary")? >= 4.5);
/// assert_eq!(
///     finance.color("primry").unwrap_err().reason,
///     "There is no role \"primry\"; did you mean \"primary\"?"
/// );
/// # Ok::<(), azora_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    name: Cow<'static, str>,
    scheme: Scheme,
    contrast: Contrast,
    roles: Cow<'static, [Cow<'static, str>]>,
    /// One for each role.
    colors: Cow<'static, [Rgb8]>,
    /// What some of them are in Display P3.
    wide: Cow<'static, [Wide]>,
    /// Everything but the roles, packed: what the ready-made themes share before and after what is this one's own.
    values: [Cow<'static, str>; 3],
    /// The pairs that must hold.
    bonds: Cow<'static, [Bond]>,
}

/// A ready-made theme in one scheme and contrast.
///
/// # Examples
/// ```
/// use azora_core::{Contrast, Scheme, ThemeName, theme};
/// let finance = theme(ThemeName::Finance, Scheme::Light, Contrast::Standard);
/// assert_eq!((finance.name(), finance.scheme()), ("finance", Scheme::Light));
/// ```
pub fn theme(name: ThemeName, scheme: Scheme, contrast: Contrast) -> Theme {
    let own = ready::READY.iter().find(|ready| (ready.name, ready.scheme, ready.contrast) == (name, scheme, contrast));
    let [before, after] = ready::SHARED;
    Theme {
        name: Cow::Borrowed(name.name()),
        scheme,
        contrast,
        roles: Cow::Borrowed(&ready::ROLES),
        colors: Cow::Borrowed(own.map_or(&[], |own| own.colors)),
        wide: Cow::Borrowed(own.map_or(&[], |own| own.wide)),
        values: [before, own.map_or("", |own| own.values), after].map(Cow::Borrowed),
        bonds: Cow::Borrowed(own.map_or(&[], |own| own.bonds)),
    }
}

/// The whole stylesheet of a ready-made theme: light, dark, standard, high.
///
/// It binds `--azora-ROLE` and the other tokens on every element with `data-azora-theme="NAME"`. The nearest
/// `data-azora-scheme` and `data-azora-contrast`, on the element or around it, decide; where there is none, the reader's
/// system does. An element may also begin another scheme or contrast inside a theme. `light-dark()` is taken for granted.
///
/// # Examples
/// ```
/// use azora_core::{ThemeName, theme_css};
/// assert!(theme_css(ThemeName::Finance).contains("--azora-standard-primary: light-dark(#990834, #df576c);"));
/// ```
pub fn theme_css(name: ThemeName) -> String {
    let all =
        Contrast::ALL.iter().flat_map(|contrast| Scheme::ALL.iter().map(|scheme| theme(name, *scheme, *contrast)));
    css::sheet(&all.collect::<Vec<_>>())
}
