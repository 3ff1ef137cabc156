//! What the pages show of a theme, drawn once for all of them: fields of ramps, pairs of roles, components, plots of ratios.
//!
//! A page decides where a specimen stands and which figures go with it. Figures of both contrasts stand in the page, and the
//! stylesheet shows one.

mod components;
mod controls;
mod figure;
mod measured;
mod plot;
mod ramp;
mod roles;
mod vision;

use azora_core::{Contrast, DerivedTheme, KitTheme, Scheme, Theme};

pub(crate) use components::{button, sizes, words};
pub(crate) use controls::{schemes, seeing};
pub(crate) use figure::{Kind, Span, lowest, stripes};
pub(crate) use measured::Measured;
pub(crate) use plot::{Dot, axis, plot};
pub(crate) use ramp::{ramp, wider};
pub(crate) use roles::{note as roles_note, table as roles_table};
pub(crate) use vision::VISIONS;

/// The rules of what both pages share.
const STYLE: &[&str] = &[
    include_str!("specimen/base.css"),
    include_str!("specimen/bar.css"),
    include_str!("specimen/fields.css"),
    include_str!("specimen/components.css"),
    include_str!("specimen/plot.css"),
];

/// The rules of what both pages share, as CSS; `more` are a page's own.
pub(crate) fn style(more: &[&str]) -> String {
    STYLE.iter().chain(more).map(|text| tight(text)).chain([roles::rules()]).collect()
}

/// A stylesheet without the room between its lines, and in its declarations.
pub(crate) fn tight(css: &str) -> String {
    css.lines().filter(|line| !line.starts_with("/*")).map(declared).collect()
}

/// A line without the room around it and, where it is one declaration, in it.
pub(crate) fn declared(line: &str) -> String {
    let line = line.trim();
    match line.split_once(": ") {
        Some((name, value)) if line.ends_with(';') && !line.contains('{') && value != ";" => {
            format!("{name}:{}", value.replace(", ", ","))
        }
        _ => line.to_owned(),
    }
}

/// A theme in the schemes and contrasts that it comes in.
pub(crate) trait Variants {
    /// Its name in selectors.
    fn name(&self) -> &str;

    /// The variant of exactly this scheme and contrast.
    fn variant(&self, scheme: Scheme, contrast: Contrast) -> Option<&Theme>;

    /// What its stylesheet draws: where a variant is missing the other scheme stands in, then the other contrast.
    fn drawn(&self, scheme: Scheme, contrast: Contrast) -> Option<&Theme> {
        let other = if scheme == Scheme::Light { Scheme::Dark } else { Scheme::Light };
        let plain = if contrast == Contrast::Standard { Contrast::High } else { Contrast::Standard };
        let order = [(scheme, contrast), (other, contrast), (scheme, plain), (other, plain)];
        order.into_iter().find_map(|(scheme, contrast)| self.variant(scheme, contrast))
    }
}

impl Variants for DerivedTheme {
    fn name(&self) -> &str {
        self.name()
    }

    fn variant(&self, scheme: Scheme, contrast: Contrast) -> Option<&Theme> {
        Some(self.theme(scheme, contrast))
    }
}

impl Variants for KitTheme {
    fn name(&self) -> &str {
        self.name()
    }

    fn variant(&self, scheme: Scheme, contrast: Contrast) -> Option<&Theme> {
        self.variant(scheme, contrast)
    }
}
