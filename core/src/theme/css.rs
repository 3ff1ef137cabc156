//! A theme as custom properties, so that themes, schemes and contrasts nest on any element.
//!
//! A theme's colours stand under names of their own for each contrast, with light and dark in one `light-dark()`. The
//! nearest `color-scheme` decides which of the two is drawn. Where a contrast begins, and where a theme does, the roles are
//! bound anew: to the standard or the high value, by two switches that are either empty or not there at all. What else
//! differs between schemes, in others' themes, is bound by switches in the same way.

use std::fmt::Write;

use super::{Contrast, Scheme, Theme};
use crate::{Rgb8, tokens::css_name};

/// The switch that lets the values of a scheme or contrast through: without a value `var()` takes what stands behind it, with an
/// empty one it takes nothing.
fn switch(name: &str) -> String {
    css_name(&format!("if.{name}"))
}

/// One of several values, each behind its switch; where they are all the same none is needed.
fn gated(ways: &[(&str, String)]) -> String {
    match ways {
        [(_, first), rest @ ..] if rest.iter().all(|(_, other)| other == first) => first.clone(),
        ways => ways.iter().map(|(name, way)| format!("var({}, {way})", switch(name))).collect::<Vec<_>>().join(" "),
    }
}

/// Adds the value that one variant has for a name, under a name of its own, and gives that.
fn behind(own: &mut Rule, theme: &Theme, name: &str) -> String {
    let behind = name.replacen("--azora", &format!("--azora-{}-{}", theme.contrast, theme.scheme), 1);
    if let Some((_, text)) = theme.properties().find(|(other, _)| other == name) {
        own.add(&behind, &text);
    }
    behind
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
    out.push_str(&switches("contrast", [Contrast::Standard.name(), Contrast::High.name()], "contrast: more"));
    let contrasts: Vec<Contrast> = Contrast::ALL.iter().copied().filter(|it| of(variants, *it).is_some()).collect();
    let themed = format!("[data-azora-theme=\"{}\"]", first.name);
    let (mut own, mut wide) = (Rule::new(&themed), Rule::new(&themed));
    for contrast in &contrasts {
        let Some((light, dark)) = of(variants, *contrast) else { continue };
        for (at, ((role, one), (_, other))) in light.pairs().zip(dark.pairs()).enumerate() {
            let (name, hexes) = (css_name(&format!("{contrast}.{role}")), [one, other].map(Rgb8::hex));
            own.add(&name, &both(&hexes));
            add_wide(&mut wide, &name, &[light, dark].map(|theme| theme.wide_at(at)), &hexes);
        }
    }
    let mut bound = Rule::new("[data-azora-theme],\n[data-azora-contrast]");
    for role in first.roles.iter() {
        let ways = contrasts.iter().map(|it| (it.name(), format!("var({})", css_name(&format!("{it}.{role}")))));
        bound.add(&css_name(role), &gated(&ways.collect::<Vec<_>>()));
    }
    let mut varied = Rule::new("[data-azora-theme],\n[data-azora-scheme],\n[data-azora-contrast]");
    // Variants of one theme have their values in one order, so that looking at the same place nearly always answers.
    let lists: Vec<Vec<_>> = variants.iter().map(|theme| theme.values().collect()).collect();
    for (at, value) in first.values().enumerate() {
        let varies = lists.iter().any(|list| list.get(at) != Some(&value) && !list.contains(&value));
        for (name, text) in value.css() {
            if varies {
                let ways = contrasts.iter().filter_map(|contrast| {
                    let (light, dark) = of(variants, *contrast)?;
                    let way = [light, dark].map(|theme| behind(&mut own, theme, &name));
                    let [light, dark] = way.map(|name| format!("var({name})"));
                    let schemes = gated(&[(Scheme::Light.name(), light), (Scheme::Dark.name(), dark)]);
                    Some((contrast.name(), schemes))
                });
                varied.add(&name, &gated(&ways.collect::<Vec<_>>()));
            } else if value.alias().is_some() {
                bound.add(&name, &text);
            } else {
                own.add(&name, &text);
            }
        }
    }
    if !varied.empty {
        out.push_str(&switches("scheme", [Scheme::Light.name(), Scheme::Dark.name()], "color-scheme: dark"));
    }
    for text in [own.end(), wide.end_wide(), bound.end(), varied.end()] {
        out.push_str(&text);
    }
    out
}

/// The switches of one attribute: the nearest one decides which is open, and where there is none the reader's system, who
/// asks for the second by `prefers-` and `wish`.
fn switches(attribute: &str, names: [&str; 2], wish: &str) -> String {
    let open = |selector: &str, open: &str| {
        let lines = names.map(|name| format!("  {}: {};\n", switch(name), if name == open { "initial" } else { "" }));
        format!("{selector} {{\n{}}}\n", lines.concat())
    };
    let [first, second] = names;
    let root = ":where(:root)";
    let wished = format!("@media (prefers-{wish}) {{\n{}}}\n", open(root, second));
    let [at_first, at_second] = names.map(|name| open(&format!("[data-azora-{attribute}=\"{name}\"]"), name));
    [open(root, first), wished, at_first, at_second].concat()
}

/// One variant alone, on elements that ask for it.
pub(super) fn block(theme: &Theme) -> String {
    let contrast = match theme.contrast {
        Contrast::Standard => ":not([data-azora-contrast=\"high\"])",
        Contrast::High => "[data-azora-contrast=\"high\"]",
    };
    let asking = format!("[data-azora-theme=\"{}\"][data-azora-scheme=\"{}\"]{contrast}", theme.name, theme.scheme);
    let (mut rule, mut wide) = (Rule::new(&asking), Rule::new(&asking));
    rule.add("color-scheme", theme.scheme.name());
    for (at, (role, color)) in theme.pairs().enumerate() {
        let name = css_name(role);
        rule.add(&name, &color.hex());
        add_wide(&mut wide, &name, &[theme.wide_at(at)], &[color.hex()]);
    }
    for (name, text) in theme.properties() {
        rule.add(&name, &text);
    }
    rule.end() + &wide.end_wide()
}

/// The light and the dark variant of a contrast; where one is missing the other stands in.
fn of(variants: &[Theme], contrast: Contrast) -> Option<(&Theme, &Theme)> {
    let find = |scheme| variants.iter().find(|it| it.scheme == scheme && it.contrast == contrast);
    let (light, dark) = (find(Scheme::Light), find(Scheme::Dark));
    Some((light.or(dark)?, dark.or(light)?))
}

/// The colour of a scheme, or of light and dark.
fn both(colors: &[String]) -> String {
    match colors {
        [light, dark] if light != dark => format!("light-dark({light}, {dark})"),
        colors => colors.first().cloned().unwrap_or_default(),
    }
}

/// Adds what a role is in Display P3, in a scheme or in light and dark; where only one has such a form, the other's hex
/// stands beside it.
fn add_wide(rule: &mut Rule, name: &str, wide: &[Option<String>], hexes: &[String]) {
    if wide.iter().any(Option::is_some) {
        let colors = wide.iter().zip(hexes).map(|(wide, hex)| wide.as_ref().unwrap_or(hex).clone());
        rule.add(name, &both(&colors.collect::<Vec<_>>()));
    }
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

    /// The rule for screens that show Display P3 alone.
    fn end_wide(self) -> String {
        if self.empty { String::new() } else { format!("@media (color-gamut: p3) {{\n{}}}\n", self.end()) }
    }
}
