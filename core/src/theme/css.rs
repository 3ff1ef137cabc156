//! A theme as custom properties, so that themes nest on any element.
//!
//! A colour carries its light and its dark value in `light-dark()`, which the nearest `color-scheme` decides; its standard
//! and high values stand under names of their own, and the nearest `data-azora-contrast` decides which the role takes.

use super::{Contrast, Scheme, Theme, value::Text};
use crate::Rgb8;

/// The whole stylesheet of a theme's variants.
pub(super) fn sheet(variants: &[Theme]) -> String {
    let Some(first) = variants.first() else { return String::new() };
    let own = format!("[data-azora-theme=\"{}\"]", first.name);
    let find = |scheme, contrast| variants.iter().find(|it| it.scheme == scheme && it.contrast == contrast);
    let mut out = format!(
        "/* {} theme of Azora, version {} */\n:where(:root) {{\n  color-scheme: light dark;\n}}\n",
        first.name,
        crate::version()
    );
    for scheme in Scheme::ALL {
        out.push_str(&format!("[data-azora-scheme=\"{scheme}\"] {{\n  color-scheme: {scheme};\n}}\n"));
    }
    let mut raw = Rule::new(&own);
    for contrast in Contrast::ALL {
        let light = find(Scheme::Light, *contrast).or_else(|| find(Scheme::Dark, *contrast));
        let dark = find(Scheme::Dark, *contrast).or_else(|| find(Scheme::Light, *contrast));
        for ((role, light), (_, dark)) in
            light.into_iter().flat_map(Theme::pairs).zip(dark.into_iter().flat_map(Theme::pairs))
        {
            raw.add(&raw_name(*contrast, role), &both(light, dark));
        }
    }
    let shared = |text: &&Text| variants.iter().all(|theme| theme.texts().any(|other| other == *text));
    for Text { name, text } in first.texts().filter(shared) {
        raw.add(name, text);
    }
    out.push_str(&raw.end());
    let roles = |selector: &str, contrast: Contrast| {
        let mut rule = Rule::new(selector);
        for role in first.roles.iter() {
            rule.add(&format!("--azora-{role}"), &format!("var({})", raw_name(contrast, role)));
        }
        rule.end()
    };
    let high = find(Scheme::Light, Contrast::High).or_else(|| find(Scheme::Dark, Contrast::High)).is_some();
    let standard = if high { Contrast::Standard } else { first.contrast };
    out.push_str(&roles("[data-azora-theme],\n[data-azora-contrast=\"standard\"]", standard));
    if high && standard != Contrast::High {
        out.push_str(&roles(
            "[data-azora-contrast=\"high\"],\n[data-azora-contrast=\"high\"] [data-azora-theme]:not([data-azora-contrast=\"standard\"], [data-azora-contrast=\"standard\"] *)",
            Contrast::High,
        ));
        let wish = roles("[data-azora-theme]:not([data-azora-contrast], [data-azora-contrast] *)", Contrast::High);
        out.push_str(&format!("@media (prefers-contrast: more) {{\n{wish}}}\n"));
    }
    for theme in variants {
        let mut rule = Rule::new(&selector(theme));
        for Text { name, text } in theme.texts().filter(|text| !shared(text)) {
            rule.add(name, text);
        }
        out.push_str(&rule.end());
    }
    out
}

/// One variant alone, on elements that ask for it.
pub(super) fn block(theme: &Theme) -> String {
    let mut rule = Rule::new(&selector(theme));
    rule.add("color-scheme", theme.scheme.name());
    for (role, color) in theme.pairs() {
        rule.add(&format!("--azora-{role}"), &color.hex());
    }
    for Text { name, text } in theme.texts() {
        rule.add(name, text);
    }
    rule.end()
}

fn selector(theme: &Theme) -> String {
    let contrast = match theme.contrast {
        Contrast::Standard => ":not([data-azora-contrast=\"high\"])",
        Contrast::High => "[data-azora-contrast=\"high\"]",
    };
    format!("[data-azora-theme=\"{}\"][data-azora-scheme=\"{}\"]{contrast}", theme.name, theme.scheme)
}

fn raw_name(contrast: Contrast, role: &str) -> String {
    format!("--azora-{contrast}-{role}")
}

fn both(light: Rgb8, dark: Rgb8) -> String {
    if light == dark { light.hex() } else { format!("light-dark({}, {})", light.hex(), dark.hex()) }
}

/// A rule in the making; it prints nothing where it holds nothing.
struct Rule {
    text: String,
    empty: bool,
}

impl Rule {
    fn new(selector: &str) -> Self {
        Self { text: format!("{selector} {{\n"), empty: true }
    }

    fn add(&mut self, name: &str, value: &str) {
        self.empty = false;
        for part in ["  ", name, ": ", value, ";\n"] {
            self.text.push_str(part);
        }
    }

    fn end(self) -> String {
        if self.empty { String::new() } else { self.text + "}\n" }
    }
}
