//! A theme as custom properties, so that themes, schemes and contrasts nest on any element.
//!
//! A theme's colours stand under names of their own for each contrast, with light and dark in one `light-dark()`. The
//! nearest `color-scheme` decides which of the two is drawn. Where a contrast begins, and where a theme does, the roles are
//! bound anew: to the standard or the high value, by two switches that are either empty or not there at all.

use std::{borrow::Cow, fmt::Write};

use super::{Contrast, Scheme, Theme};
use crate::{Rgb8, tokens::css_name};

/// The switch that lets the values of a contrast through: without a value `var()` takes what stands behind it, with an
/// empty one it takes nothing.
fn switch(contrast: Contrast) -> String {
    css_name(&format!("if.{contrast}"))
}

/// The whole stylesheet of a theme's variants.
pub(super) fn sheet(variants: &[Theme]) -> String {
    let Some(first) = variants.first() else { return String::new() };
    let mut out = format!(
        "/* {} theme of Azora, version {} */\n:where(:root) {{\n  color-scheme: light dark;\n}}\n",
        first.name,
        crate::version()
    );
    for scheme in Scheme::ALL {
        let _ = writeln!(out, "[data-azora-scheme=\"{scheme}\"] {{\n  color-scheme: {scheme};\n}}");
    }
    switches(&mut out);
    let contrasts: Vec<Contrast> = Contrast::ALL.iter().copied().filter(|it| of(variants, *it).is_some()).collect();
    let mut own = Rule::new(&format!("[data-azora-theme=\"{}\"]", first.name));
    for contrast in &contrasts {
        let Some((light, dark)) = of(variants, *contrast) else { continue };
        for ((role, light), (_, dark)) in light.pairs().zip(dark.pairs()) {
            own.add(&css_name(&format!("{contrast}.{role}")), &both(&light.hex(), &dark.hex()));
        }
    }
    let mut bound = Rule::new("[data-azora-theme],\n[data-azora-contrast]");
    for role in first.roles.iter() {
        let behind = |contrast: &Contrast| css_name(&format!("{contrast}.{role}"));
        match contrasts.as_slice() {
            [only] => bound.add(&css_name(role), &format!("var({})", behind(only))),
            all => {
                let ways = all.iter().map(|it| format!("var({}, var({}))", switch(*it), behind(it)));
                bound.add(&css_name(role), &ways.collect::<Vec<_>>().join(" "));
            }
        }
    }
    for (name, text) in first.properties() {
        if text.starts_with("var(") {
            bound.add(&name, &text)
        } else {
            own.add(&name, &varying(&name, &text, variants))
        }
    }
    out.push_str(&own.end());
    out.push_str(&bound.end());
    out
}

/// Which switch is open: the nearest contrast decides, and where there is none the reader's system.
fn switches(out: &mut String) {
    let set = |open: Contrast| {
        let value = |contrast: &Contrast| if *contrast == open { "initial" } else { "" };
        let lines = Contrast::ALL.iter().map(|it| format!("  {}: {};\n", switch(*it), value(it)));
        lines.collect::<String>()
    };
    let open = ":where(:root)";
    let _ = write!(out, "{open} {{\n{}}}\n", set(Contrast::Standard));
    let _ = write!(out, "@media (prefers-contrast: more) {{\n{open} {{\n{}}}\n}}\n", set(Contrast::High));
    for contrast in Contrast::ALL {
        let _ = write!(out, "[data-azora-contrast=\"{contrast}\"] {{\n{}}}\n", set(*contrast));
    }
}

/// One variant alone, on elements that ask for it.
pub(super) fn block(theme: &Theme) -> String {
    let contrast = match theme.contrast {
        Contrast::Standard => ":not([data-azora-contrast=\"high\"])",
        Contrast::High => "[data-azora-contrast=\"high\"]",
    };
    let mut rule =
        Rule::new(&format!("[data-azora-theme=\"{}\"][data-azora-scheme=\"{}\"]{contrast}", theme.name, theme.scheme));
    rule.add("color-scheme", theme.scheme.name());
    for (role, color) in theme.pairs() {
        rule.add(&css_name(role), &color.hex());
    }
    for (name, text) in theme.properties() {
        rule.add(&name, &text);
    }
    rule.end()
}

/// The light and the dark variant of a contrast; where one is missing the other stands in.
fn of(variants: &[Theme], contrast: Contrast) -> Option<(&Theme, &Theme)> {
    let find = |scheme| variants.iter().find(|it| it.scheme == scheme && it.contrast == contrast);
    let (light, dark) = (find(Scheme::Light), find(Scheme::Dark));
    Some((light.or(dark)?, dark.or(light)?))
}

/// A value that is no role. A colour may differ from scheme to scheme; what else differs takes the value of the first variant.
fn varying<'a>(name: &str, text: &'a str, variants: &[Theme]) -> Cow<'a, str> {
    let in_scheme = |scheme| variants.iter().find(|it| it.scheme == scheme).and_then(|theme| theme.property(name));
    match (in_scheme(Scheme::Light), in_scheme(Scheme::Dark)) {
        (Some(light), Some(dark)) if light != dark && [&light, &dark].iter().all(|it| Rgb8::from_hex(it).is_some()) => {
            Cow::Owned(both(&light, &dark))
        }
        _ => Cow::Borrowed(text),
    }
}

fn both(light: &str, dark: &str) -> String {
    if light == dark { light.to_owned() } else { format!("light-dark({light}, {dark})") }
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
