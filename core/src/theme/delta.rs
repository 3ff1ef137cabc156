//! What a theme changes of the one it is based on, for pages that have that one already.

use super::{Contrast, Theme};
use crate::tokens::css_name;

/// The rules by which elements that wear `base` and belong to a tenant differ; as short as it goes, since it is loaded beside
/// the base's. Both come as light, light in high contrast, dark, dark in high contrast.
pub(crate) fn delta(tenant: &[Theme; 4], base: &[Theme; 4]) -> String {
    let [first, ..] = tenant;
    let [first_base, ..] = base;
    let selector = format!("[data-azora-theme=\"{}\"][data-azora-tenant=\"{}\"]", first_base.name(), first.name());
    let (mut narrow, mut wide) = (String::new(), String::new());
    for contrast in Contrast::ALL {
        let (own, base) = (of(tenant, *contrast), of(base, *contrast));
        for (at, role) in first.role_names().iter().enumerate() {
            let name = css_name(&format!("{contrast}.{role}"));
            let hexes = |themes: [&Theme; 2]| themes.map(|theme| theme.colors().get(at).map(|color| color.hex()));
            let p3 = |themes: [&Theme; 2]| themes.map(|theme| theme.wide_at(at));
            if hexes(own) == hexes(base) && p3(own) == p3(base) {
                continue;
            }
            let plain = hexes(own).map(Option::unwrap_or_default);
            add(&mut narrow, &name, &plain);
            let shown = p3(own);
            if shown.iter().any(Option::is_some) {
                let [light, dark] = shown;
                let [plain_light, plain_dark] = plain;
                add(&mut wide, &name, &[light.unwrap_or(plain_light), dark.unwrap_or(plain_dark)]);
            }
        }
    }
    let known: Vec<_> = first_base.properties().collect();
    for (name, text) in first.properties().filter(|property| !known.contains(property)) {
        narrow.push_str(&format!("{name}:{text};"));
    }
    let mut out = rule(&selector, &narrow);
    if !wide.is_empty() {
        out.push_str(&format!("@media (color-gamut:p3){{{}}}", rule(&selector, &wide)));
    }
    out.push('\n');
    out
}

/// Light and dark in one contrast.
fn of(themes: &[Theme; 4], contrast: Contrast) -> [&Theme; 2] {
    let [light, light_high, dark, dark_high] = themes;
    if contrast == Contrast::High { [light_high, dark_high] } else { [light, dark] }
}

fn add(rule: &mut String, name: &str, [light, dark]: &[String; 2]) {
    let [light, dark] = [light, dark].map(|color| short(color));
    let value = if light == dark { light } else { format!("light-dark({light},{dark})") };
    rule.push_str(&format!("{name}:{value};"));
}

/// A colour without zeros before points, and in three digits where those say it.
fn short(color: &str) -> String {
    match color.as_bytes() {
        [b'#', a, b, c, d, e, f] if a == b && c == d && e == f => {
            [*a, *c, *e].iter().fold("#".to_owned(), |mut out, digit| {
                out.push(char::from(*digit));
                out
            })
        }
        _ => color.replace(" 0.", " ."),
    }
}

fn rule(selector: &str, body: &str) -> String {
    format!("{selector}{{{}}}", body.trim_end_matches(';'))
}
